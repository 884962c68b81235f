// Package score measures summaries, stories and copies against gold labels: ROUGE
// for summaries, clustering scores for partitions, precision and recall for pairs,
// and how far a difference between two systems can be chance.
//
// It knows no articles, files or printing: texts come as sentences, partitions as
// one label an item, pairs as two names. Every score is a fraction, not a
// percentage: in [0, 1], or [-1, 1] where it is adjusted for chance. All counting is
// in integers, so no score depends on the order in which things were counted.
//
// Rouge, B-cubed, pairwise and V-measure scores are asymmetric: the gold (reference)
// side is always named, and recall is the share of the gold that was found.
package score

// PRF is a precision, a recall and their harmonic mean, each in [0, 1].
type PRF struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F         float64 `json:"f1"`
}

// prf forms the harmonic mean, 0 when both parts are 0.
func prf(precision, recall float64) PRF {
	s := PRF{Precision: precision, Recall: recall}
	if sum := precision + recall; sum > 0 {
		s.F = 2 * precision * recall / sum
	}
	return s
}

// ratio is part/whole, and empty when there is no whole.
func ratio(part, whole int, empty float64) float64 {
	if whole == 0 {
		return empty
	}
	return float64(part) / float64(whole)
}
