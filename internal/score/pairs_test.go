package score

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func TestPairs(t *testing.T) {
	type pairs = []Pair[string]
	for _, c := range []struct {
		name            string
		predicted, gold pairs
		want            PairScores
	}{
		{"nothing", nil, nil, PairScores{0, 0, 0, PRF{1, 1, 1}}},
		{"nothing predicted", nil, pairs{{"a", "b"}}, PairScores{0, 1, 0, PRF{1, 0, 0}}},
		{"nothing to find", pairs{{"a", "b"}}, nil, PairScores{1, 0, 0, PRF{0, 1, 0}}},
		{"either order", pairs{{"b", "a"}}, pairs{{"a", "b"}}, PairScores{1, 1, 1, PRF{1, 1, 1}}},
		{
			"repetitions and itself", pairs{{"a", "b"}, {"b", "a"}, {"c", "c"}}, pairs{{"a", "b"}, {"d", "d"}},
			PairScores{1, 1, 1, PRF{1, 1, 1}},
		},
		{
			"half", pairs{{"a", "b"}, {"c", "d"}}, pairs{{"a", "b"}, {"a", "c"}, {"a", "d"}, {"x", "y"}},
			PairScores{2, 4, 1, PRF{0.5, 0.25, 1.0 / 3}},
		},
	} {
		if got := Pairs(c.predicted, c.gold); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestGroupedPairs(t *testing.T) {
	// a-b-c chain into one group of three pairs, d-e make another.
	predicted := []Pair[string]{{"a", "b"}, {"c", "b"}, {"e", "d"}}
	gold := []Pair[string]{{"a", "b"}, {"a", "c"}, {"x", "y"}}
	got := GroupedPairs(predicted, gold)
	if want := (PairScores{4, 3, 2, PRF{0.5, 2.0 / 3, 4.0 / 7}}); got.Predicted != want.Predicted ||
		got.Gold != want.Gold || got.Both != want.Both {
		t.Errorf("%+v, want %+v", got, want)
	}
	near(t, "precision", got.Precision, 0.5)
	near(t, "recall", got.Recall, 2.0/3)
	near(t, "F", got.F, 4.0/7)
}

// TestGroupedPairsAgainstClosure compares with pairs listed one by one.
func TestGroupedPairsAgainstClosure(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	randomPairs := func() []Pair[int] {
		pairs := make([]Pair[int], random.IntN(25))
		for i := range pairs {
			pairs[i] = Pair[int]{random.IntN(20), random.IntN(20)}
		}
		return pairs
	}
	closure := func(pairs []Pair[int]) []Pair[int] {
		joined := [20][20]bool{}
		for _, p := range pairs {
			joined[p.A][p.B], joined[p.B][p.A] = true, true
		}
		for k := range 20 {
			for i := range 20 {
				for j := range 20 {
					joined[i][j] = joined[i][j] || joined[i][k] && joined[k][j]
				}
			}
		}
		var all []Pair[int]
		for i := range 20 {
			for j := range i {
				if joined[i][j] {
					all = append(all, Pair[int]{i, j})
				}
			}
		}
		return all
	}
	for range 200 {
		predicted, gold := randomPairs(), randomPairs()
		if got, want := GroupedPairs(predicted, gold), Pairs(closure(predicted), gold); got != want {
			t.Fatalf("%v against %v: %+v, want %+v", predicted, gold, got, want)
		}
	}
}

func BenchmarkGroupedPairs(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			random := rand.New(rand.NewPCG(1, 2))
			pairs := make([]Pair[int], n)
			for i := range pairs {
				pairs[i] = Pair[int]{random.IntN(n), random.IntN(n)}
			}
			b.SetBytes(int64(n) * 16)
			b.ReportAllocs()
			for b.Loop() {
				GroupedPairs(pairs, pairs)
			}
		})
	}
}
