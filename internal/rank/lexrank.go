package rank

import "summarize/internal/vector"

// lexRankThreshold is the cosine from which two sentences are similar: the value
// of the paper's best runs.
const lexRankThreshold = 0.1

// lexRank takes the sentences most central in the graph of similar sentences.
//
// Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
// Summarization", JAIR 22, 2004, sections 3.2 and 3.3: an edge joins sentences
// whose idf-modified cosine exceeds the threshold, each sentence is similar to
// itself, and the damping factor is 0.85. The idf is that of the story's own
// sentences, where the paper took it from a larger collection.
//
// Cost: the pairs of sentences that share a term.
func lexRank(s *story) []int {
	m := s.counts()
	weighByRarity(m)
	norm := make([]float64, m.Rows())
	for i := range norm {
		_, weights := m.Row(i)
		norm[i] = vector.Norm(weights)
	}
	edges := overlaps(m)
	for i, es := range edges {
		kept := []edge{{i, 1}}
		for _, e := range es {
			if e.weight > lexRankThreshold*norm[i]*norm[e.to] {
				kept = append(kept, edge{e.to, 1})
			}
		}
		edges[i] = kept
	}
	return s.Fill(descending(pageRank(edges, 0.85)))
}
