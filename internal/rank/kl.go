package rank

import (
	"math"

	"summarize/internal/elementary"
)

// klSmoothing is added to each count of the summary, so that its distribution
// gives no word of the story the probability 0.
const klSmoothing = 0.01

// kl grows the summary whose words are distributed most like the story's.
//
// Haghighi and Vanderwende, "Exploring Content Models for Multi-Document
// Summarization", NAACL 2009, section 3.2 (KLSum): at each step the sentence that
// makes KL(P_story || P_summary) least, over content words.
//
// Cost: sentences of the summary times words of the story; a step looks only at the
// words that a sentence would add.
func kl(s *story) []int {
	m := s.counts()
	story, times := total(m)
	share, count := map[uint32]float64{}, map[uint32]float64{}
	words := 0.0
	for _, n := range times {
		words += n
	}
	for k, t := range story {
		share[t] = times[k] / words
	}
	var chosen []int
	left, length := s.Capacity, klSmoothing*float64(len(story))
	for {
		best, gain := -1, math.Inf(-1)
		for i := range m.Rows() {
			terms, weights := m.Row(i)
			if len(terms) == 0 || s.All[i].Cost > left || s.Repeats(i, chosen) {
				continue
			}
			added, g := 0.0, 0.0
			for k, t := range terms {
				c := count[t] + klSmoothing
				g += float64(share[t] * elementary.Log((c+weights[k])/c))
				added += weights[k]
			}
			if g -= elementary.Log((length + added) / length); g > gain {
				best, gain = i, g
			}
		}
		if best < 0 {
			return chosen
		}
		chosen = append(chosen, best)
		left -= s.All[best].Cost
		terms, weights := m.Row(best)
		for k, t := range terms {
			count[t] += weights[k]
			length += weights[k]
		}
	}
}
