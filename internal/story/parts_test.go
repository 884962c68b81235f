package story

import (
	"cmp"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"summarize/internal/vector"
)

// partRows are the vectors of the parts of a collection.
type partRows struct {
	ends  []int // rows before each part
	parts []*vector.Matrix
}

func (p partRows) Row(row int) ([]uint32, []float64) {
	k, found := slices.BinarySearch(p.ends, row+1)
	if !found || k > 0 {
		k--
	}
	return p.parts[k].Row(row - p.ends[k])
}

// A partShelf has its rows elsewhere.
type partShelf struct {
	*memory
	rows Rows
}

func (p partShelf) Row(row int) ([]uint32, []float64) { return p.rows.Row(row) }

// TestPartsMakeTheWhole finds stories in parts, whose counts come in any order: they are
// those of the whole.
func TestPartsMakeTheWhole(t *testing.T) {
	const n = 300
	c := plant(n, 12, true)
	c.analyse(t)
	original := alone(n)
	for i := 10; i < n; i += 50 {
		original[i] = original[i-7]
	}
	want, err := describe(Find(t.Context(), c.articles, c.corpus, original, Default))
	if err != nil {
		t.Fatal(err)
	}
	for _, parts := range []int{1, 3, 16} {
		got := c.findInParts(t, original, parts)
		if !reflect.DeepEqual(got.Stories, want.Stories) || got.Cut != want.Cut || !slices.Equal(got.Of, want.Of) {
			t.Errorf("%d parts: %d stories at %v, want %d at %v", parts, len(got.Stories), got.Cut, len(want.Stories), want.Cut)
		}
	}
}

// findInParts does what Find does, part by part.
func (c *labelled) findInParts(t *testing.T, original []int32, parts int) *Result {
	t.Helper()
	rng, n := rand.New(rand.NewPCG(1, uint64(parts))), len(c.articles)
	part := make([]Part, parts)
	for p := range part {
		from, to := p*n/parts, (p+1)*n/parts
		part[p].Documents = c.corpus.Documents[from:to]
		for i := from; i < to; i++ {
			if int(original[i]) == i {
				part[p].Originals = append(part[p].Originals, int32(i-from))
			}
		}
	}
	sum := &Counts{}
	for _, p := range rng.Perm(parts) {
		counts, err := CountPart(t.Context(), part[p], len(c.corpus.Vocabulary), false, 1+p%2)
		if err != nil {
			t.Fatal(err)
		}
		sum.Add(counts)
	}
	model, err := NewModel(t.Context(), c.corpus.Vocabulary, sum, Default)
	if err != nil {
		t.Fatal(err)
	}
	rows, splitter, heavy := partRows{parts: make([]*vector.Matrix, parts), ends: make([]int, parts)}, model.Splitter(), vector.Heavy{}
	for p := range part {
		if rows.parts[p], err = model.Vectors(t.Context(), part[p], 1); err != nil {
			t.Fatal(err)
		}
		heavy.Add(splitter.Heavy(rows.parts[p]))
		if p > 0 {
			rows.ends[p] = rows.ends[p-1] + rows.parts[p-1].Rows()
		}
	}
	r := NewResult(model, c.articles, original, partShelf{&memory{articles: c.articles, documents: c.corpus.Documents}, rows})
	linked, err := r.Link(t.Context(), r.similarInParts(t, splitter.Split(heavy), rows), Default)
	if err != nil {
		t.Fatal(err)
	}
	r.Group(c.articles, linked)
	r.describeInParts(t, parts)
	return r
}

func (r *Result) similarInParts(t *testing.T, s *vector.Split, rows partRows) (all Similar) {
	type edge struct {
		vector.Pair
		alike bool
	}
	var edges []edge
	for q := range rows.parts {
		for p := range q + 1 {
			similar, err := r.SimilarOf(t.Context(), s, r.rowsOf(rows, p), r.rowsOf(rows, q), 1)
			if err != nil {
				t.Fatal(err)
			}
			for k, x := range similar.Pairs {
				edges = append(edges, edge{x, similar.Alike[k]})
			}
		}
	}
	slices.SortFunc(edges, func(x, y edge) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	for _, e := range edges {
		all.Pairs, all.Alike = append(all.Pairs, e.Pair), append(all.Alike, e.alike)
	}
	return all
}

func (r *Result) rowsOf(rows partRows, p int) Vectors {
	first, m := rows.ends[p], rows.parts[p]
	return Vectors{First: first, Matrix: m, Days: r.days[first : first+m.Rows()]}
}

func (r *Result) describeInParts(t *testing.T, parts int) {
	topics := vector.Frequencies{}
	each := func(f func(stories []Story) error) {
		for p := range parts {
			if err := f(r.Stories[p*len(r.Stories)/parts : (p+1)*len(r.Stories)/parts]); err != nil {
				t.Fatal(err)
			}
		}
	}
	each(func(stories []Story) error {
		counts, err := r.CountTopics(t.Context(), stories, r.collection, 1)
		topics.Add(counts)
		return err
	})
	each(func(stories []Story) error { return r.Describe(t.Context(), stories, r.collection, topics, 1) })
	r.Settle()
}
