package rank

import "summarize/internal/vector"

// centroidLeast is MEAD's length cut-off: shorter sentences, in words, rank last.
const centroidLeast = 9

// centroid takes the sentences nearest to what the story says on average.
//
// Radev, Jing, Styś and Tam, "Centroid-based summarization of multiple documents",
// Information Processing and Management 40, 2004, section 3.2: the score of a
// sentence is the sum, with equal weights, of its words' tf·idf in the centroid, of its
// position, worth the highest centroid score at the head of an article and falling
// evenly to its end, and of its overlap with the article's first sentence.
//
// Cost: linear in the words of the story.
func centroid(s *story) []int {
	m := s.counts()
	idf := rarity(m)
	middle := map[uint32]float64{}
	all, times := total(m)
	for k, t := range all {
		middle[t] = times[k] / float64(len(s.Articles)) * idf[t]
	}
	score := make([]float64, m.Rows())
	best := 0.0
	for i := range score {
		terms, _ := m.Row(i)
		for _, t := range terms {
			score[i] += middle[t]
		}
		best = max(best, score[i])
	}
	for first := 0; first < len(score); {
		last := first
		for last < len(score) && s.All[last].Article == s.All[first].Article {
			last++
		}
		for i := first; i < last; i++ {
			score[i] += float64(best*float64(last-i)/float64(last-first)) + product(m, i, first)
			if len(s.Words(i)) < centroidLeast {
				score[i] -= 3 * best
			}
		}
		first = last
	}
	return s.Fill(descending(score))
}

// product is the inner product of two rows.
func product(m *vector.Matrix, i, j int) float64 {
	at, aw := m.Row(i)
	bt, bw := m.Row(j)
	return vector.Dot(at, aw, bt, bw)
}
