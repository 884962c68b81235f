package partition

import (
	"math/rand/v2"
	"os"
	"testing"
)

// TestPartsInAnyOrder makes the parts of every stage in random order, each by a process of its
// own, one in ten twice.
func TestPartsInAnyOrder(t *testing.T) {
	in := write(t, 80)
	counts := []int{1, 3, 16, 97}
	if testing.Short() {
		counts = counts[:2]
	}
	for _, parts := range counts {
		rng := rand.New(rand.NewPCG(3, uint64(parts)))
		o := options(t, in, parts)
		begun, err := Open(o)
		if err != nil {
			t.Fatal(err)
		}
		begun.Close()
		for _, s := range stages {
			n := 1
			if s.parts {
				n = parts
			}
			for _, p := range rng.Perm(n) {
				for again := true; again; again = rng.IntN(10) == 0 {
					w := &Work{}
					var err error
					if s.name == "spill" {
						w, err = Open(o)
					} else {
						w, err = Join(o.Dir, 1+p%2, t.Logf)
					}
					if err == nil {
						os.Remove(w.path(s.name, p))
						err = w.Part(t.Context(), s.name, p+1, n)
						w.Close()
					}
					if err != nil {
						t.Fatalf("%s %d/%d: %v", s.name, p+1, n, err)
					}
				}
			}
		}
		if got, want := written(t, inParts(t, o)), written(t, local(t, in, o.Digest)); got != want {
			t.Errorf("%d parts: another digest%s", parts, firstDifference(got, want))
		}
	}
}
