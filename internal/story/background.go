package story

// A Background says in how many earlier articles each term was found: what a
// collection of five articles cannot know about how common a word is.
type Background struct {
	Documents int
	Count     map[string]int // by term, folded and stemmed as in text.Corpus
}

func (b *Background) documents() int {
	if b == nil {
		return 0
	}
	return b.Documents
}

func (b *Background) frequency(term string) float64 {
	if b == nil {
		return 0
	}
	return float64(b.Count[term])
}
