package vector

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// randomCounts makes a matrix of counts; some rows are empty, some terms are
// everywhere, so that ln((1+n)/(1+df)) is 0 for them.
func randomCounts(t testing.TB, rng *rand.Rand, rows, cols int) *Matrix {
	t.Helper()
	seeds := make([]uint64, rows)
	for i := range seeds {
		seeds[i] = rng.Uint64()
	}
	m, err := Count(context.Background(), rows, cols, rows, 1, func(i int, bag *Bag) {
		row := rand.New(rand.NewPCG(seeds[i], 1))
		if row.IntN(10) == 0 {
			return
		}
		bag.Add(0, 1+uint32(row.IntN(3)))
		for range row.IntN(2 * cols) {
			bag.Add(uint32(float64(cols)*math.Pow(row.Float64(), 3)), 1)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (m *Matrix) clone() *Matrix {
	c := *m
	c.Weights = slices.Clone(m.Weights)
	return &c
}

func weigh(t testing.TB, m *Matrix, scheme string, terms Terms, workers int) *Matrix {
	t.Helper()
	w := m.clone()
	if err := Weigh(context.Background(), w, scheme, terms, workers); err != nil {
		t.Fatal(err)
	}
	return w
}

// TestSchemes holds every scheme to what all promise: rows of length 1 or 0, no negative
// weight, the same bits for any number of workers, no weight without its term's factor, and
// of two terms counted alike the rarer one weighs at least as much.
func TestSchemes(t *testing.T) {
	for _, s := range Schemes() {
		rng := rand.New(rand.NewPCG(1, 2))
		for range 100 {
			m := randomCounts(t, rng, 1+rng.IntN(30), 1+rng.IntN(60))
			w := weigh(t, m, s.Name, Terms{}, 1)
			if other := weigh(t, m, s.Name, Terms{}, 3); !slices.Equal(w.Weights, other.Weights) {
				t.Fatalf("%s: other bits with three workers", s.Name)
			}
			df := FrequenciesOf(m).Of
			for i := range w.Rows() {
				terms, counts := m.Row(i)
				_, weights := w.Row(i)
				if n := Norm(weights); len(weights) > 0 && math.Abs(n-1) > 1e-12 {
					t.Fatalf("%s: a row of length %v", s.Name, n)
				}
				for k := range terms {
					for l := range terms {
						if counts[k] == counts[l] && df[terms[k]] < df[terms[l]] && weights[k] < weights[l] || weights[k] < 0 {
							t.Fatalf("%s: of %d rows, a term of %d weighs %v, one of %d %v", s.Name, m.Rows(), df[terms[k]], weights[k], df[terms[l]], weights[l])
						}
					}
				}
			}
			for _, x := range weigh(t, m, s.Name, Terms{Factor: func(uint32) float64 { return 0 }}, 1).Weights {
				if x != 0 {
					t.Fatalf("%s: weight %v by a factor of 0", s.Name, x)
				}
			}
		}
	}
}

// TestReferenceCollection: a term that the world is full of weighs less than one as rare
// here that it does not know.
func TestReferenceCollection(t *testing.T) {
	m := rows(2, 0, 1, 0, 1)
	for _, scheme := range []string{"news", "bm25"} {
		_, w := weigh(t, m, scheme, Terms{Documents: 100, Frequency: []float64{90, 0}}, 1).Row(0)
		if w[0] >= w[1] {
			t.Errorf("%s: the common term weighs %v, the rare one %v", scheme, w[0], w[1])
		}
	}
}

// rows makes a matrix of equal rows with each term once.
func rows(n int, terms ...uint32) *Matrix {
	m := &Matrix{Cols: 2, Start: []int{0}}
	for range n {
		m.Terms, m.Weights = append(m.Terms, terms[:2]...), append(m.Weights, 1, 1)
		m.Start = append(m.Start, len(m.Terms))
	}
	return m
}

// TestTFIDFIsThatOfScikitLearn compares with TfidfTransformer().fit_transform of
// scikit-learn 1.x on [[3,0,1],[2,0,0],[3,0,0],[4,0,0],[3,2,0],[3,0,2]] (the example of its
// user guide, section "Tf–idf term weighting").
func TestTFIDFIsThatOfScikitLearn(t *testing.T) {
	m := &Matrix{Cols: 3, Start: []int{0, 2, 3, 4, 5, 7, 9},
		Terms:   []uint32{0, 2, 0, 0, 0, 0, 1, 0, 2},
		Weights: []float64{3, 1, 2, 3, 4, 3, 2, 3, 2}}
	want := []float64{0.85151335, 0.52433293, 1, 1, 1, 0.55422893, 0.83236428, 0.63035731, 0.77630514}
	for k, w := range weigh(t, m, "tfidf", Terms{}, 1).Weights {
		if math.Abs(w-want[k]) > 1e-8 {
			t.Errorf("entry %d: %v, scikit-learn %v", k, w, want[k])
		}
	}
}

func ExampleWeigh() {
	// Two documents: "the ferry the", "the harbour"; terms: 0 ferry, 1 harbour, 2 the.
	m := &Matrix{Cols: 3, Start: []int{0, 2, 4}, Terms: []uint32{0, 2, 1, 2}, Weights: []float64{1, 2, 1, 1}}
	if err := Weigh(context.Background(), m, "tfidf", Terms{}, 1); err != nil {
		fmt.Println(err)
	}
	fmt.Printf("%.3f\n", m.Weights)
	// Output: [0.575 0.818 0.815 0.580]
}

func BenchmarkWeigh(b *testing.B) {
	counts := zipfianCounts(b, 10_000, 120)
	for _, s := range Schemes() {
		b.Run(s.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				weigh(b, counts, s.Name, Terms{}, 0)
			}
		})
	}
}
