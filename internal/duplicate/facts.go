package duplicate

const (
	minNumbers  = 4
	minFacts    = 6
	keptNumbers = 0.4
	keptFacts   = 0.5
	keptAhead   = 0.2
)

// tally counts the words of one side's passages by their looks, and how many of
// them the other text has at all.
type tally struct{ all, kept [3]int }

// add counts the words of x within passages; has reports the other text's words.
func (t *tally) add(x []word, passages []stretch, has func(word) bool) {
	for _, p := range passages {
		for _, w := range x[p.start:p.end] {
			t.all[w&looks]++
			if has(w &^ looks) {
				t.kept[w&looks]++
			}
		}
	}
}

// form reports whether the passages are a form: their plain words kept, their
// names and numbers exchanged.
func (t *tally) form() bool {
	plain := share(t.kept[plainWord], t.all[plainWord])
	numbers := share(t.kept[numberWord], t.all[numberWord])
	facts := share(t.kept[nameWord]+t.kept[numberWord], t.all[nameWord]+t.all[numberWord])
	if t.all[numberWord] >= minNumbers && numbers < keptNumbers && plain-numbers >= keptAhead {
		return true
	}
	return t.all[nameWord]+t.all[numberWord] >= minFacts && facts < keptFacts && plain-facts >= keptAhead
}
