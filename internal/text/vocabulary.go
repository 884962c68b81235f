package text

// A vocabulary holds the forms of one language: those of words of up to sixteen
// bytes, nearly all, in a table, the rest in a map.
type vocabulary struct {
	table[form]
	long    map[string]form
	named   []int32             // by the number of a form: the last document that had it as a name, counted from 1
	notices map[uint32][]notice // by the number of a form with a role of noticeWord
}

func newVocabulary() *vocabulary {
	return &vocabulary{long: map[string]form{}, notices: map[uint32][]notice{}}
}

// next returns the number of the next form.
func (v *vocabulary) next() uint32 {
	v.named = append(v.named, 0)
	return uint32(len(v.named) - 1)
}
