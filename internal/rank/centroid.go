package rank

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
	bags := s.counts()
	idf := inverse(bags)
	middle := map[uint32]float64{}
	for _, w := range total(bags) {
		middle[w.term] = w.weight / float64(len(s.Articles)) * idf[w.term]
	}
	score := make([]float64, len(bags))
	best := 0.0
	for i, bag := range bags {
		for _, w := range bag {
			score[i] += middle[w.term]
		}
		best = max(best, score[i])
	}
	for first := 0; first < len(bags); {
		last := first
		for last < len(bags) && s.All[last].Article == s.All[first].Article {
			last++
		}
		for i := first; i < last; i++ {
			score[i] += float64(best*float64(last-i)/float64(last-first)) + dot(bags[i], bags[first])
			if len(s.Words(i)) < centroidLeast {
				score[i] -= 3 * best
			}
		}
		first = last
	}
	return s.Fill(descending(score))
}

// dot returns the inner product of two bags.
func dot(a, b []weighted) float64 {
	sum := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += float64(a[i].weight * b[j].weight)
			i, j = i+1, j+1
		}
	}
	return sum
}
