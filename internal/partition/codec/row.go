package codec

import "summarize/internal/vector"

// AppendRow appends a vector to a record.
func AppendRow(record []byte, terms []uint32, weights []float64) []byte {
	e := &Encoder{record}
	e.Uint(uint64(len(terms)))
	before := uint32(0)
	for _, t := range terms {
		e.Uint(uint64(t - before))
		before = t
	}
	for _, x := range weights {
		e.Float(x)
	}
	return e.Bytes
}

// DecodeRow appends the vector of a record to a matrix.
func DecodeRow(record []byte, m *vector.Matrix) error {
	d := NewDecoder(record)
	n, before := d.Length(), uint32(0)
	for range n {
		before += uint32(d.Uint())
		m.Terms = append(m.Terms, before)
	}
	for range n {
		m.Weights = append(m.Weights, d.Float())
	}
	m.Start = append(m.Start, len(m.Terms))
	return d.Err()
}
