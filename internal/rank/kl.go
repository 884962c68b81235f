package rank

import "math"

import "summarize/internal/elementary"

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
	bags := s.counts()
	story := total(bags)
	share, count := map[uint32]float64{}, map[uint32]float64{}
	words := 0.0
	for _, w := range story {
		words += w.weight
	}
	for _, w := range story {
		share[w.term] = w.weight / words
	}
	var chosen []int
	left, length := s.Capacity, klSmoothing*float64(len(story))
	for {
		best, gain := -1, math.Inf(-1)
		for i, bag := range bags {
			if len(bag) == 0 || s.All[i].Cost > left || s.Repeats(i, chosen) {
				continue
			}
			added, g := 0.0, 0.0
			for _, w := range bag {
				c := count[w.term] + klSmoothing
				g += float64(share[w.term] * elementary.Log((c+w.weight)/c))
				added += w.weight
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
		for _, w := range bags[best] {
			count[w.term] += w.weight
			length += w.weight
		}
	}
}
