package rank

import (
	"slices"

	"summarize/internal/text"
)

// Update summaries. What readers were told before has no weight (concepts.forget), and
// a sentence is old when at least oldShare of its bigrams were told: then it is no
// candidate of any selector. The half leaves a sentence that gives known names new
// things to do.
const oldShare = 0.5

// dropTold removes the candidates that are old.
func (p *pool) dropTold() {
	if len(p.options.Told) == 0 {
		return
	}
	told := toldKeys(p.options.Told)
	var found []uint64
	kept := p.candidates[:0]
	for i, c := range p.candidates {
		found = keys(found[:0], p.words(i))
		old := 0
		for _, key := range found {
			if _, ok := slices.BinarySearch(told, key); ok {
				old++
			}
		}
		if len(found) == 0 || float64(old) < oldShare*float64(len(found)) {
			kept = append(kept, c)
		}
	}
	p.candidates = kept
}

// toldKeys returns the concepts of documents, ascending.
func toldKeys(told []*text.Document) []uint64 {
	var all []uint64
	for _, d := range told {
		for _, s := range d.Sentences {
			all = keys(all, d.Words(s))
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
