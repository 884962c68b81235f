package cluster

import (
	"context"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"summarize/internal/elementary"
	"summarize/internal/vector"
)

// randomPairs draws a sparse graph of n leaves; few distinct similarities make many ties.
func randomPairs(rng *rand.Rand, n int) []vector.Pair {
	share, distinct := rng.Float64(), 1+rng.IntN(50)
	var pairs []vector.Pair
	for a := range n {
		for b := a + 1; b < n; b++ {
			if rng.Float64() < share {
				pairs = append(pairs, vector.Pair{A: int32(a), B: int32(b), Cosine: float64(1+rng.IntN(distinct)) / float64(distinct)})
			}
		}
	}
	return pairs
}

// slowly is the reference: every step looks at all pairs of leaves.
func slowly(n int, pairs []vector.Pair, o Options) *Tree {
	similarity := map[[2]int32]int64{}
	for _, p := range pairs {
		s := int64(math.Round(p.Cosine * unit))
		similarity[[2]int32{p.A, p.B}], similarity[[2]int32{p.B, p.A}] = s, s
	}
	var clusters [][]int32
	number := []int32{}
	for i := range n {
		clusters = append(clusters, []int32{int32(i)})
		number = append(number, int32(i))
	}
	t := &Tree{Leaves: n}
	level := math.Inf(1)
	for {
		x, y, strongest, mean, between, across := -1, -1, 0.0, 0.0, 0.0, 0.0
		for a := range clusters { // ascending by lowest leaf
			for b := a + 1; b < len(clusters); b++ {
				var sum int64
				for _, i := range clusters[a] {
					for _, k := range clusters[b] {
						sum += similarity[[2]int32{i, k}]
					}
				}
				large := float64(max(len(clusters[a]), len(clusters[b])))
				small := float64(min(len(clusters[a]), len(clusters[b])))
				m := float64(sum) / (large * small) / unit
				gap := slowGap(clusters[a], clusters[b], o)
				closeness := 1.0
				if gap > 0 {
					placed := slowPlaced(clusters[a], o) * slowPlaced(clusters[b], o) / (large * small)
					closeness = 1 - float64(placed*(1-elementary.Exp(-float64(gap/o.Gap*(gap/o.Gap)))))
				}
				split := 0.0
				if small > 1 {
					split = o.Split * (small - 1) / (small - 1 + o.Company)
				}
				if s := m * closeness / ((1 + o.Pair/large) * (1 + split)); s > strongest {
					x, y, strongest, mean, between, across = a, b, s, m, gap, closeness
				}
			}
		}
		if x < 0 {
			return t
		}
		level = min(level, strongest)
		clusters[x] = append(clusters[x], clusters[y]...)
		t.Merges = append(t.Merges, Merge{A: number[x], B: number[y], Mean: mean, Gap: between, Across: across, Level: level, Size: int32(len(clusters[x]))})
		number[x] = int32(n + len(t.Merges) - 1)
		clusters = append(clusters[:y], clusters[y+1:]...)
		number = append(number[:y], number[y+1:]...)
	}
}

// slowPlaced returns how many leaves have a place.
func slowPlaced(c []int32, o Options) (n float64) {
	for _, i := range c {
		if !math.IsNaN(o.Place[i]) {
			n++
		}
	}
	return n
}

// slowGap returns the distance between the ends of two clusters.
func slowGap(a, b []int32, o Options) float64 {
	if o.Place == nil {
		return 0
	}
	ends := func(c []int32) (from, to float64) {
		from, to = math.Inf(1), math.Inf(-1)
		for _, i := range c {
			if !math.IsNaN(o.Place[i]) {
				from, to = min(from, o.Place[i]), max(to, o.Place[i])
			}
		}
		return from, to
	}
	aFrom, aTo := ends(a)
	bFrom, bTo := ends(b)
	if math.IsInf(aFrom, 0) || math.IsInf(bFrom, 0) {
		return 0
	}
	return max(bFrom-aTo, aFrom-bTo, 0)
}

func TestAverageEqualsTheReference(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 400 {
		leaves := 1 + rng.IntN(25)
		pairs := randomPairs(rng, leaves)
		o := []Options{Default, {}, {Pair: 1, Split: 1, Company: 1}}[n%3]
		if n%2 == 0 {
			o.Gap, o.Place = 10*rng.Float64(), make([]float64, leaves)
			for i := range o.Place {
				if o.Place[i] = float64(rng.IntN(30)); rng.IntN(6) == 0 {
					o.Place[i] = math.NaN()
				}
			}
		}
		got, err := Average(context.Background(), leaves, pairs, o)
		if err != nil {
			t.Fatal(err)
		}
		if want := slowly(leaves, pairs, o); len(got.Merges)+len(want.Merges) > 0 && !reflect.DeepEqual(got, want) {
			t.Fatalf("graph %d of %d leaves and %d pairs:\n%+v\nwant\n%+v", n, leaves, len(pairs), got, want)
		}
	}
}

// TestGapsPart: a chain of leaves holds together over any length, and two leaves as similar
// stay apart where nothing lies between them.
func TestGapsPart(t *testing.T) {
	o := Options{Gap: 10}
	var pairs []vector.Pair
	for i := range int32(12) {
		o.Place = append(o.Place, 5*float64(i))
		for k := range i {
			pairs = append(pairs, vector.Pair{A: k, B: i, Cosine: 0.5})
		}
	}
	o.Place[11] = 90
	tree, err := Average(context.Background(), 12, pairs, o)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := tree.Cut(0.3), []int32{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11}; !reflect.DeepEqual(got, want) {
		t.Errorf("stories %v, want %v", got, want)
	}
}

func TestLevelsFall(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	tree, err := Average(context.Background(), 300, randomPairs(rng, 300), Default)
	if err != nil {
		t.Fatal(err)
	}
	for k := 1; k < len(tree.Merges); k++ {
		if tree.Merges[k].Level > tree.Merges[k-1].Level {
			t.Fatalf("merge %d rises", k)
		}
	}
}

func TestTree(t *testing.T) {
	// Leaves 0 1 2 are close, 3 4 as well; 5 is alone.
	pairs := []vector.Pair{
		{A: 0, B: 1, Cosine: 0.9}, {A: 0, B: 2, Cosine: 0.6}, {A: 1, B: 2, Cosine: 0.6},
		{A: 1, B: 3, Cosine: 0.12}, {A: 3, B: 4, Cosine: 0.8},
	}
	tree, err := Average(context.Background(), 6, pairs, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		level float64
		want  []int32
	}{
		{1, []int32{0, 1, 2, 3, 4, 5}},
		{0.7, []int32{0, 0, 2, 3, 3, 5}},
		{0.5, []int32{0, 0, 0, 3, 3, 5}},
		{0.01, []int32{0, 0, 0, 0, 0, 5}},
	} {
		if got := tree.Cut(c.level); !reflect.DeepEqual(got, c.want) {
			t.Errorf("cut at %v: %v, want %v", c.level, got, c.want)
		}
	}
	if m, aFirst := tree.Meet(4, 0); m == nil || aFirst || math.Abs(m.Mean-0.02) > 1e-9 {
		t.Errorf("4 and 0 meet in %+v, %v", m, aFirst)
	}
	if m, _ := tree.Meet(0, 5); m != nil {
		t.Errorf("0 and 5 meet in %+v", m)
	}
	story := tree.Roots(0.5)[2]
	if got := tree.Members(story); !reflect.DeepEqual(got, []int32{0, 1, 2}) {
		t.Errorf("members %v", got)
	}
	if m := tree.Next(story); m == nil || tree.Size(m.A)+tree.Size(m.B) != 5 {
		t.Errorf("next is %+v", m)
	}
	if tree.Next(5) != nil || tree.Size(5) != 1 {
		t.Error("leaf 5 has company")
	}
}

// Two groups of the same similarity inside and across are joined leaf by leaf
// before they are joined as wholes.
func TestDemands(t *testing.T) {
	l := &linkage{options: Options{Pair: 0.5, Split: 0.35}, nodes: []node{{size: 1}, {low: 1, size: 1}, {low: 2, size: 10}, {low: 12, size: 10}}}
	strength := func(a, b int32) float64 {
		return l.strength(a, edge{to: b, sum: int64(0.3 * unit * float64(l.nodes[a].size) * float64(l.nodes[b].size))}, 0)
	}
	if pair, join, split := strength(0, 1), strength(0, 2), strength(2, 3); !(join > split && split > pair) {
		t.Errorf("strength of two leaves %v, of a leaf and a cluster %v, of two clusters %v", pair, join, split)
	}
}

func BenchmarkAverage(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000} {
		b.Run(map[int]string{1000: "1k", 10_000: "10k", 100_000: "100k"}[n], func(b *testing.B) {
			rng := rand.New(rand.NewPCG(1, 1))
			var pairs []vector.Pair
			for a := range n {
				for range 10 {
					pairs = append(pairs, vector.Pair{A: int32(a), B: int32(n), Cosine: 0.06 + 0.1*rng.Float64()})
					if c := rng.IntN(n); c != a {
						pairs[len(pairs)-1].B = int32(c)
					} else {
						pairs = pairs[:len(pairs)-1]
					}
				}
			}
			b.SetBytes(int64(16 * len(pairs)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Average(context.Background(), n, pairs, Default); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
