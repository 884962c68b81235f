package elementary

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"testing"
)

// Against package math, over the whole range.
func TestAccuracy(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	near := func(name string, x, got, want float64) {
		t.Helper()
		if got == want || math.IsNaN(got) && math.IsNaN(want) {
			return
		}
		if off := math.Abs(got-want) / math.Max(math.Abs(want), 1e-300); !(off < 1e-15) && !(math.Abs(got-want) < 1e-16) {
			t.Fatalf("%s(%v) = %v, want %v: off by %g", name, x, got, want, off)
		}
	}
	for range 200_000 {
		x := math.Exp(1400*r.Float64() - 700)
		near("Log", x, Log(x), math.Log(x))
		small := 1 + (r.Float64()-0.5)/1000
		near("Log", small, Log(small), math.Log(small))
		y := 1400*r.Float64() - 700
		near("Exp", y, Exp(y), math.Exp(y))
		z := 20*r.Float64() - 10
		near("Exp", z, Exp(z), math.Exp(z))
		if base, power := 100*r.Float64(), 4*r.Float64()-2; math.Abs(Pow(base, power)/math.Pow(base, power)-1) > 1e-14 {
			t.Fatalf("Pow(%v, %v) = %v", base, power, Pow(base, power))
		}
	}
	for _, x := range []float64{0, -1, math.Inf(1), math.NaN(), 1, math.MaxFloat64} {
		near("Log", x, Log(x), math.Log(x))
	}
	for _, x := range []float64{0, 1, -1, 800, -800, math.Inf(1), math.Inf(-1), math.NaN()} {
		near("Exp", x, Exp(x), math.Exp(x))
	}
	for _, c := range [][2]float64{{0, 0}, {0, 1}, {0, -1}, {5, 0}, {1, 7}} {
		near("Pow", c[0], Pow(c[0], c[1]), math.Pow(c[0], c[1]))
	}
}

// The bits, as computed on amd64: other machines must compute the same.
func TestBitsAreTheSameEverywhere(t *testing.T) {
	h, b := fnv.New64a(), make([]byte, 8)
	add := func(x float64) {
		bits := math.Float64bits(x)
		for i := range b {
			b[i] = byte(bits >> (8 * i))
		}
		h.Write(b)
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 100_000 {
		x := 1e6 * r.Float64()
		add(Log(x))
		add(Exp(-x / 1e4))
		add(Pow(x, r.Float64()))
	}
	if got := h.Sum64(); got != 0x39ad544bd9e3bf1c {
		t.Errorf("%#x", got)
	}
}
