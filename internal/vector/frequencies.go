package vector

// Frequencies are what weighing and comparing rows need to know of all rows of a
// collection. Those of its parts, added up in any order, are the collection's: a count is a
// whole number, or a whole number of small parts of one, so that no sum is rounded.
type Frequencies struct {
	Rows   int
	Of     []uint32 // by term: rows that hold it
	Length float64  // sum of all counts
}

// FrequenciesOf returns those of a matrix of counts; its Length means nothing once they
// are weighed.
func FrequenciesOf(m *Matrix) Frequencies {
	f := Frequencies{Rows: m.Rows(), Of: make([]uint32, m.Cols)}
	for k, t := range m.Terms {
		f.Of[t]++
		f.Length += m.Weights[k]
	}
	return f
}

// Add adds those of other rows over the same terms.
func (f *Frequencies) Add(other Frequencies) {
	f.Rows += other.Rows
	f.Length += other.Length
	if f.Of == nil {
		f.Of = make([]uint32, len(other.Of))
	}
	for t, n := range other.Of {
		f.Of[t] += n
	}
}
