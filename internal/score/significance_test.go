package score

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func TestBootstrapCoversTheMean(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	const trials = 400
	covered, width := 0, 0.0
	for trial := range trials {
		values := make([]float64, 50)
		for k := range values {
			values[k] = 3 + 2*random.NormFloat64()
		}
		i := Bootstrap(values, 500, 0.95, uint64(trial))
		if !(i.Low <= i.Mean && i.Mean <= i.High) {
			t.Fatalf("out of order: %+v", i)
		}
		if i.Low <= 3 && 3 <= i.High {
			covered++
		}
		width += (i.High - i.Low) / trials
	}
	// By the normal law 95 % of the intervals cover, and their width is 2·1.96·2/√50.
	if share := float64(covered) / trials; share < 0.91 || share > 0.98 {
		t.Errorf("%.3f of the intervals cover the mean", share)
	}
	if want := 2 * 1.96 * 2 / math.Sqrt(50); math.Abs(width/want-1) > 0.05 {
		t.Errorf("mean width %.3f, want about %.3f", width, want)
	}
}

func TestBootstrapOfEdges(t *testing.T) {
	if i := Bootstrap(nil, 100, 0.95, 1); i != (Interval{}) {
		t.Errorf("no values: %+v", i)
	}
	if i := Bootstrap([]float64{2, 2, 2}, 100, 0.95, 1); i != (Interval{2, 2, 2}) {
		t.Errorf("equal values: %+v", i)
	}
	values := []float64{1, 2, 4, 8, 15, 31, 62, 127}
	if Bootstrap(values, 100, 0.95, 7) != Bootstrap(values, 100, 0.95, 7) {
		t.Error("the same seed gave other bounds")
	}
	if Bootstrap(values, 100, 0.95, 7) == Bootstrap(values, 100, 0.95, 8) {
		t.Error("another seed gave the same bounds")
	}
}

func TestRandomisation(t *testing.T) {
	ten := []float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	higher := make([]float64, len(ten))
	for k := range ten {
		higher[k] = ten[k] + 0.1
	}
	if p := Randomisation(ten, ten, 1000, 1); p != 1 {
		t.Errorf("equal systems: p = %v", p)
	}
	// Of the 2¹⁰ ways to swap, two keep all signs alike.
	if p := Randomisation(ten, higher, 100_000, 1); math.Abs(p-2.0/1024) > 0.0005 {
		t.Errorf("always higher: p = %.5f, want about %.5f", p, 2.0/1024)
	}
	if Randomisation(ten, higher, 999, 1) != Randomisation(higher, ten, 999, 1) {
		t.Error("p depends on which system comes first")
	}
	if p := Randomisation(nil, nil, 10, 1); p != 1 {
		t.Errorf("no items: p = %v", p)
	}
}

// TestRandomisationAgainstAllSwaps compares with the exact test.
func TestRandomisationAgainstAllSwaps(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	a, b := make([]float64, 12), make([]float64, 12)
	for k := range a {
		a[k], b[k] = random.Float64(), random.Float64()+0.15
	}
	observed, extreme := 0.0, 0
	for k := range a {
		observed += a[k] - b[k]
	}
	for coins := range 1 << len(a) {
		sum := 0.0
		for k := range a {
			if coins>>k&1 == 0 {
				sum += a[k] - b[k]
			} else {
				sum += b[k] - a[k]
			}
		}
		if math.Abs(sum) >= math.Abs(observed)-1e-12 {
			extreme++
		}
	}
	exact := float64(extreme) / float64(int(1)<<len(a))
	if p := Randomisation(a, b, 50_000, 9); math.Abs(p-exact) > 0.01 {
		t.Errorf("p = %.4f, exactly %.4f", p, exact)
	}
}

func BenchmarkRandomisation(b *testing.B) {
	for _, n := range []int{50, 250, 1000} {
		x, y := make([]float64, n), make([]float64, n)
		for k := range n {
			x[k], y[k] = float64(k%7), float64(k%5)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(n) * Rounds * 8)
			b.ReportAllocs()
			for b.Loop() {
				Randomisation(x, y, Rounds, 1)
			}
		})
	}
}

func BenchmarkBootstrap(b *testing.B) {
	for _, n := range []int{50, 250, 1000} {
		values := make([]float64, n)
		for k := range n {
			values[k] = float64(k % 7)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(n) * Rounds * 8)
			b.ReportAllocs()
			for b.Loop() {
				Bootstrap(values, Rounds, 0.95, 1)
			}
		})
	}
}
