package vector

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// merged is the reference: every pair of rows, merged in ascending term order.
func merged(m *Matrix, threshold float64) []Pair {
	var pairs []Pair
	for a := range m.Rows() {
		for b := a + 1; b < m.Rows(); b++ {
			if cosine := m.Cosine(a, b); cosine >= threshold {
				pairs = append(pairs, Pair{int32(a), int32(b), cosine})
			}
		}
	}
	return pairs
}

// TestPairsEqualsMerge compares the join with the reference, bit for bit, on random
// matrices of many shapes: few and many terms, common ones with much and with
// little weight, empty rows, equal rows.
func TestPairsEqualsMerge(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	found := 0
	for n := range 1000 {
		m := randomCounts(t, rng, 1+rng.IntN(40), 1+rng.IntN(1+1<<rng.IntN(9)))
		switch n % 3 {
		case 0:
			m = weigh(t, m, "tfidf", Terms{}, 1)
		case 1:
			for k, term := range m.Terms { // common terms weigh next to nothing
				m.Weights[k] *= math.Pow(1+float64(term), 1.5)
			}
			m.Normalize()
		case 2:
			m.Normalize()
		}
		threshold := math.Pow(10, -2*rng.Float64())
		want := merged(m, threshold)
		found += len(want)
		got, err := Pairs(context.Background(), m, threshold, Window{}, 1+n%3)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("matrix %d, %d rows, %d columns, threshold %v: %d pairs, want %d", n, m.Rows(), m.Cols, threshold, len(got), len(want))
		}
	}
	if found < 3000 {
		t.Errorf("%d pairs in all: the matrices test little", found)
	}
}

// zipfian makes rows of weighed terms.
func zipfian(t testing.TB, rows, perRow int) *Matrix {
	return weigh(t, zipfianCounts(t, rows, perRow), "tfidf", Terms{}, 1)
}

// zipfianCounts makes rows of terms with Zipf's frequencies, in groups of five rows that
// share a part of their terms.
func zipfianCounts(t testing.TB, rows, perRow int) *Matrix {
	t.Helper()
	const cols = 100_000
	term := func(rng *rand.Rand) uint32 {
		return uint32(math.Min(math.Exp(rng.Float64()*math.Log(cols)), cols-1))
	}
	m, err := Count(context.Background(), rows, cols, 0, 0, func(i int, bag *Bag) {
		own, group := rand.New(rand.NewPCG(uint64(i), 1)), rand.New(rand.NewPCG(uint64(i/5), 2))
		seen := map[uint32]bool{}
		for len(seen) < perRow/4 {
			seen[100+term(group)%(cols-100)] = true
		}
		for len(seen) < perRow {
			seen[term(own)] = true
		}
		for _, t := range sorted(seen) {
			bag.Add(t, 1+uint32(own.IntN(3)))
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func sorted(set map[uint32]bool) []uint32 {
	var list []uint32
	for t := range set {
		list = append(list, t)
	}
	slices.SortFunc(list, cmp.Compare)
	return list
}

// TestPairsInWindows compares the join with the reference, in windows of all widths and in
// blocks of a few rows.
func TestPairsInWindows(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	found, left := 0, 0
	for n := range 600 {
		m := randomCounts(t, rng, 2+rng.IntN(60), 1+rng.IntN(1+1<<rng.IntN(9)))
		m = weigh(t, m, "tfidf", Terms{}, 1)
		w := Window{Place: make([]float64, m.Rows()), Reach: 20 * rng.Float64()}
		for i := range w.Place {
			w.Place[i] = float64(rng.IntN(30))
		}
		slices.Sort(w.Place)
		for i := m.Rows() - rng.IntN(3); i < m.Rows(); i++ {
			w.Place[i] = math.NaN()
		}
		threshold := math.Pow(10, -2*rng.Float64())
		all := merged(m, threshold)
		want := slices.DeleteFunc(slices.Clone(all), func(p Pair) bool { return !w.allows(int(p.A), int(p.B)) })
		found, left = found+len(want), left+len(all)-len(want)
		splitter := NewSplitter(FrequenciesOf(m), threshold)
		j := newJoin(m, splitter.Split(splitter.Heavy(m)), w)
		j.block = 1 + rng.IntN(2*m.Rows())
		got, err := j.run(context.Background(), 1+n%3)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("matrix %d, %d rows, blocks of %d, reach %v: %d pairs, want %d", n, m.Rows(), j.block, w.Reach, len(got), len(want))
		}
	}
	if found < 3000 || left < 3000 {
		t.Errorf("%d pairs in the windows, %d outside: the matrices test little", found, left)
	}
}

// part returns the rows [from, to) of a matrix.
func part(m *Matrix, from, to int) *Matrix {
	p := &Matrix{Cols: m.Cols, Start: []int{0}}
	for i := from; i < to; i++ {
		terms, weights := m.Row(i)
		p.Terms, p.Weights = append(p.Terms, terms...), append(p.Weights, weights...)
		p.Start = append(p.Start, len(p.Terms))
	}
	return p
}

// TestPartsMakeTheWhole weighs and compares a collection in parts of any size, which are
// counted in any order: weights and pairs are those of the whole, bit for bit.
func TestPartsMakeTheWhole(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	found := 0
	for n := range 300 {
		counts := randomCounts(t, rng, 2+rng.IntN(60), 1+rng.IntN(1+1<<rng.IntN(9)))
		w := Window{Place: make([]float64, counts.Rows()), Reach: 30 * rng.Float64()}
		for i := range w.Place {
			w.Place[i] = float64(i / 3)
		}
		scheme, threshold := schemes[n%len(schemes)].Name, math.Pow(10, -2*rng.Float64())
		whole := weigh(t, counts, scheme, Terms{}, 1)
		want, err := Pairs(t.Context(), whole, threshold, w, 1)
		if err != nil {
			t.Fatal(err)
		}
		ends := []int{0}
		for ends[len(ends)-1] < counts.Rows() {
			ends = append(ends, min(counts.Rows(), ends[len(ends)-1]+1+rng.IntN(40)))
		}
		var all Frequencies
		parts := make([]*Matrix, len(ends)-1)
		for _, p := range rng.Perm(len(parts)) {
			parts[p] = part(counts, ends[p], ends[p+1])
			all.Add(FrequenciesOf(parts[p]))
		}
		splitter, heavy := NewSplitter(all, threshold), Heavy{}
		for _, p := range rng.Perm(len(parts)) {
			if err := WeighPart(t.Context(), parts[p], all, scheme, Terms{}, 2); err != nil {
				t.Fatal(err)
			}
			if weighed := part(whole, ends[p], ends[p+1]); !slices.Equal(weighed.Weights, parts[p].Weights) {
				t.Fatalf("%s: a part has other weights", scheme)
			}
			heavy.Add(splitter.Heavy(parts[p]))
		}
		got := pairsOfParts(t, splitter.Split(heavy), parts, ends, w)
		if !slices.Equal(got, want) {
			t.Fatalf("%d rows in parts %v: %d pairs, want %d", counts.Rows(), ends, len(got), len(want))
		}
		found += len(want)
	}
	if found < 3000 {
		t.Errorf("%d pairs in all: the matrices test little", found)
	}
}

// pairsOfParts compares each part with itself and with all before it.
func pairsOfParts(t *testing.T, s *Split, parts []*Matrix, ends []int, w Window) (all []Pair) {
	for q := range parts {
		for p := range q + 1 {
			place := w.Place[ends[p]:ends[p+1]]
			find := func() ([]Pair, error) { return s.Pairs(t.Context(), parts[p], Window{place, w.Reach}, 1) }
			if p < q {
				place = append(slices.Clone(place), w.Place[ends[q]:ends[q+1]]...)
				find = func() ([]Pair, error) {
					return s.Between(t.Context(), parts[p], parts[q], Window{place, w.Reach}, 1)
				}
			}
			pairs, err := find()
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range pairs {
				x.A += int32(ends[p])
				if int(x.B) < parts[p].Rows() {
					x.B += int32(ends[p])
				} else {
					x.B += int32(ends[q] - parts[p].Rows())
				}
				all = append(all, x)
			}
		}
	}
	slices.SortFunc(all, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return all
}

func TestPairsRefusesLongRows(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a row of counts was taken for one of length 1")
		}
	}()
	m := &Matrix{Cols: 1, Start: []int{0, 1, 2}, Terms: []uint32{0, 0}, Weights: []float64{3, 2}}
	Pairs(context.Background(), m, 0.5, Window{}, 1)
}

func TestPairsStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Pairs(ctx, zipfian(t, 200, 20), 0.2, Window{}, 2); err == nil {
		t.Error("no error from a context that has ended")
	}
}

func BenchmarkPairs(b *testing.B) {
	for _, rows := range []int{1000, 10_000, 100_000} {
		b.Run(cmp.Or(map[int]string{1000: "1k", 10_000: "10k", 100_000: "100k"}[rows]), func(b *testing.B) {
			m := zipfian(b, rows, 120)
			b.SetBytes(int64(12 * len(m.Terms)))
			b.ReportAllocs()
			for b.Loop() {
				pairs, err := Pairs(context.Background(), m, 0.2, Window{}, 0)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(pairs)), "pairs")
			}
		})
	}
}
