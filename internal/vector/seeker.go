package vector

// sums are of the rows of a block.
type sums [mostRows]uint16

// A seeker is one worker's room to look a row up in.
type seeker struct {
	sums    sums
	entries []entry
	terms   []uint32
	weights []float64
	dense   []float64 // by column: the weights of the row, once it was multiplied often enough; else 0
	asked   int       // products that were asked for
}

func newSeeker(cols int) *seeker { return &seeker{dense: make([]float64, cols)} }

// begin takes a row to be looked up.
func (s *seeker) begin(terms []uint32, weights []float64) {
	s.terms, s.weights, s.asked = terms, weights, 0
}

// spreadFrom is the number of products from which it pays to spread a row out: a product with a
// dense row takes a third of the time of one with a sparse row.
const spreadFrom = 4

// product is Dot of the row and another one, the same bits: terms that the row lacks add zero.
func (s *seeker) product(terms []uint32, weights []float64) float64 {
	if s.asked++; s.asked < spreadFrom {
		return Dot(s.terms, s.weights, terms, weights)
	}
	if s.asked == spreadFrom {
		for k, t := range s.terms {
			s.dense[t] = s.weights[k]
		}
	}
	var sum float64
	for k, t := range terms {
		sum += float64(s.dense[t] * weights[k])
	}
	return sum
}

// end lets go of the row.
func (s *seeker) end() {
	if s.asked < spreadFrom {
		return
	}
	for _, t := range s.terms {
		s.dense[t] = 0
	}
}
