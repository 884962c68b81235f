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

// add counts the words of the passages of small that large has anywhere.
func (t *tally) add(small, large *side, k int) {
	for _, p := range small.passages {
		covered := p.start
		for j := p.start; j < p.end; j++ {
			w := small.words[j]
			if j < len(small.states) && small.states[j]&shared != 0 {
				covered = j + k
			}
			t.all[w&looks]++
			if j < covered || large.hasWord(w) {
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
