package candidate

import "slices"

// Update summaries. What readers were told before has no weight (coverage), and a
// sentence is old when at least oldShare of its bigrams were told: then it is no
// candidate of any selector. The half leaves a sentence that gives known names new
// things to do.
const oldShare = 0.5

// dropTold removes the candidates that are old.
func (s *Set) dropTold() {
	if len(s.Told) == 0 {
		return
	}
	var found []uint64
	kept := s.All[:0]
	for i, c := range s.All {
		found = AppendBigrams(found[:0], s.Words(i))
		old := 0
		for _, key := range found {
			if _, ok := slices.BinarySearch(s.Told, key); ok {
				old++
			}
		}
		if len(found) == 0 || float64(old) < oldShare*float64(len(found)) {
			kept = append(kept, c)
		}
	}
	s.All = kept
}
