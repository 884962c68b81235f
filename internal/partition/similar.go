package partition

import (
	"cmp"
	"context"
	"io"
	"math"
	"slices"

	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
	"summarize/internal/story"
	"summarize/internal/vector"
)

// weigh writes the vectors of a part, and behind them how many rows each border would make
// heavy.
func (w *Work) weigh(ctx context.Context, part int) error {
	model, err := w.model(ctx)
	if err != nil {
		return err
	}
	p, err := w.part(ctx, part)
	if err != nil {
		return err
	}
	m, err := model.Vectors(ctx, p, w.Digest.Workers)
	if err != nil {
		return err
	}
	out, err := records.Create(w.path("vectors", part))
	if err != nil {
		return err
	}
	var row []byte
	for i := range m.Rows() {
		terms, weights := m.Row(i)
		row = codec.AppendRow(row[:0], terms, weights)
		out.Append(row)
	}
	heavy, err := records.Encode(w.splitter(model).Heavy(m))
	if err != nil {
		out.Discard()
		return err
	}
	out.Append(heavy)
	return out.Commit()
}

func (w *Work) splitter(m *story.Model) *vector.Splitter {
	if w.known.splitter == nil {
		w.known.splitter = m.Splitter()
	}
	return w.known.splitter
}

// rowStarts returns, by part, its first row; and behind the last the number of all.
func (w *Work) rowStarts() ([]int, error) {
	if w.known.starts != nil {
		return w.known.starts, nil
	}
	s, err := w.withCopies()
	if err != nil {
		return nil, err
	}
	starts, rows := []int{0}, 0
	for p := range w.known.index.Parts {
		from, to := w.bounds(s, p)
		for i := from; i < to; i++ {
			if int(w.known.original[i]) == i {
				rows++
			}
		}
		starts = append(starts, rows)
	}
	w.known.starts = starts
	return starts, nil
}

// vectorsOf reads the vectors of a part.
func (w *Work) vectorsOf(part int, days []float64) (story.Vectors, error) {
	starts, err := w.rowStarts()
	if err != nil {
		return story.Vectors{}, err
	}
	r, err := w.opened(w.known.rows, "vectors", part)
	if err != nil {
		return story.Vectors{}, err
	}
	n := r.Len() - 1
	entries := r.Bytes(n) / 10 // of some ten bytes
	m := &vector.Matrix{Cols: 0, Start: make([]int, 1, n+1), Terms: make([]uint32, 0, entries), Weights: make([]float64, 0, entries)}
	stream := r.Stream()
	for range n {
		record, err := stream.Read()
		if err != nil {
			return story.Vectors{}, err
		}
		if err := codec.DecodeRow(record, m); err != nil {
			return story.Vectors{}, records.Damage(r.Path(), err)
		}
	}
	first := starts[part]
	return story.Vectors{First: first, Matrix: m, Days: days[first : first+n]}, nil
}

// split returns the border of the comparisons.
func (w *Work) split(model *story.Model) (*vector.Split, error) {
	if w.known.split != nil {
		return w.known.split, nil
	}
	var heavy vector.Heavy
	for p := range w.known.index.Parts {
		r, err := w.opened(w.known.rows, "vectors", p)
		if err != nil {
			return nil, err
		}
		var own vector.Heavy
		if err := r.Decode(r.Len()-1, &own); err != nil {
			return nil, err
		}
		heavy.Add(own)
	}
	w.known.split = w.splitter(model).Split(heavy)
	w.known.splitter = nil
	return w.known.split, nil
}

// compare finds the similar pairs of the rows of a part with each other and with those of
// earlier parts in reach.
func (w *Work) compare(ctx context.Context, part int) error {
	model, err := w.model(ctx)
	if err != nil {
		return err
	}
	result, err := w.grouped(ctx)
	if err != nil {
		return err
	}
	split, err := w.split(model)
	if err != nil {
		return err
	}
	later, err := w.vectorsOf(part, result.Days())
	if err != nil {
		return err
	}
	var found []edge
	window := model.Window(nil)
	for p := range part + 1 {
		earlier := later
		if p < part {
			starts, _ := w.rowStarts()
			if !inReach(result.Days()[starts[p]:starts[p+1]], later.Days, window.Reach) {
				continue
			}
			if earlier, err = w.vectorsOf(p, result.Days()); err != nil {
				return err
			}
		}
		similar, err := model.SimilarOf(ctx, split, earlier, later, w.Digest.Workers)
		if err != nil {
			return err
		}
		for k, pair := range similar.Pairs {
			found = append(found, edge{pair, similar.Alike[k]})
		}
	}
	sortEdges(found)
	return w.writeEdges(part, found)
}

// inReach reports whether some row of a part may be near one of a later one: days ascend,
// those that are unknown, which may be near to any, last.
func inReach(earlier, later []float64, reach float64) bool {
	if len(earlier) == 0 || len(later) == 0 {
		return false
	}
	last := earlier[len(earlier)-1]
	return math.IsNaN(later[len(later)-1]) || !(last < later[0]-reach)
}

// An edge is a similar pair.
type edge struct {
	vector.Pair
	alike bool
}

func sortEdges(edges []edge) {
	slices.SortFunc(edges, func(x, y edge) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
}

// writeEdges writes edges in chunks.
func (w *Work) writeEdges(part int, edges []edge) error {
	out, err := records.Create(w.path("similar", part))
	if err != nil {
		return err
	}
	e := &codec.Encoder{}
	for chunk := range slices.Chunk(edges, chunkOfKeys) {
		e.Bytes = e.Bytes[:0]
		for _, x := range chunk {
			alike := 0
			if x.alike {
				alike = 1
			}
			e.Uint(uint64(x.A))
			e.Int(int(x.B-x.A)<<1 | alike)
			e.Float(x.Cosine)
		}
		out.Append(e.Bytes)
	}
	return out.Commit()
}

// similar reads all similar pairs, sorted.
func (w *Work) similar() (story.Similar, error) {
	var all []edge
	for p := range w.known.index.Parts {
		r, err := records.Open(w.path("similar", p))
		if err != nil {
			return story.Similar{}, err
		}
		for stream := r.Stream(); ; {
			record, err := stream.Read()
			if err == io.EOF {
				break
			} else if err != nil {
				r.Close()
				return story.Similar{}, err
			}
			for d := (codec.NewDecoder(record)); len(d.Bytes) > 0; {
				a, b := d.Uint(), d.Int()
				all = append(all, edge{vector.Pair{A: int32(a), B: int32(a) + int32(b>>1), Cosine: d.Float()}, b&1 == 1})
			}
		}
		r.Close()
	}
	sortEdges(all)
	s := story.Similar{Pairs: make([]vector.Pair, len(all)), Alike: make([]bool, len(all))}
	for k, e := range all {
		s.Pairs[k], s.Alike[k] = e.Pair, e.alike
	}
	return s, nil
}
