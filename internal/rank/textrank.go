package rank

import "summarize/internal/elementary"

// textRank takes the sentences that others recommend by the words they share.
//
// Mihalcea and Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004, section 4:
// the weight of an edge is the number of common words over ln|a| + ln|b|, the
// damping factor 0.85. Words are content words, each counted once a sentence.
//
// Cost: the pairs of sentences that share a word.
func textRank(s *story) []int {
	m := s.counts()
	for k := range m.Weights {
		m.Weights[k] = 1
	}
	edges := overlaps(m)
	for i, es := range edges {
		kept := es[:0]
		for _, e := range es {
			if length := elementary.Log(float64(len(s.Words(i)))) + elementary.Log(float64(len(s.Words(e.to)))); length > 0 {
				kept = append(kept, edge{e.to, e.weight / length})
			}
		}
		edges[i] = kept
	}
	return s.Fill(descending(pageRank(edges, 0.85)))
}
