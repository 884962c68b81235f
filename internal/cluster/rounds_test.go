package cluster

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"summarize/internal/vector"
)

// randomOptions draws demands, and places for two thirds of all graphs.
func randomOptions(rng *rand.Rand, leaves int) Options {
	o := []Options{Default, {Gap: math.Inf(1)}, {Pair: 1, Split: 1, Gap: math.Inf(1)}}[rng.IntN(3)]
	if rng.IntN(3) == 0 {
		return o
	}
	o.Gap, o.Place = 0.1+10*rng.Float64(), make([]float64, leaves)
	for i := range o.Place {
		if o.Place[i] = float64(rng.IntN(30)); rng.IntN(6) == 0 {
			o.Place[i] = math.NaN()
		}
	}
	return o
}

// TestRoundsEqualOneRun: the same merges in the same order, and every number bit for bit,
// whatever the levels; and the random graphs meet what could break it.
func TestRoundsEqualOneRun(t *testing.T) {
	rng := rand.New(rand.NewPCG(17, 2))
	divided, rises := 0, 0
	for n := range 800 {
		leaves := 1 + rng.IntN(60)
		pairs, o := randomPairs(rng, leaves), randomOptions(rng, leaves)
		if rng.IntN(2) == 0 { // sparse, so that it falls into parts
			pairs = slices.DeleteFunc(pairs, func(vector.Pair) bool { return rng.IntN(10) > 0 })
		}
		var levels []float64
		for level, step := 1.0, 1.02+rng.Float64(); level > 0.01; level /= step {
			levels = append(levels, level)
		}
		want, err := Average(context.Background(), leaves, pairs, o)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Rounds(context.Background(), leaves, pairs, o, levels)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("graph %d of %d leaves, %d pairs, levels %v:\n%+v\nwant\n%+v", n, leaves, len(pairs), levels, got, want)
		}
		if len(Divide(Leaves(leaves, o), Ties(pairs), levels[len(levels)/2])) > 1 {
			divided++
		}
		joins, err := Round(context.Background(), Leaves(leaves, o), Ties(pairs), o, 0)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.IsSortedFunc(joins, func(a, b Join) int { return cmp.Compare(b.Strength, a.Strength) }) {
			rises++
		}
	}
	if divided < 50 || rises < 50 {
		t.Errorf("of 800 graphs %d fall into parts, and of %d a merge is stronger than one before it: too few to prove much", divided, rises)
	}
}

// TestDemandsOnlyLower: the strength of a merge is never above the mean similarity, which
// rounds rest on.
func TestDemandsOnlyLower(t *testing.T) {
	rng := rand.New(rand.NewPCG(17, 3))
	for range 100_000 {
		var knots [2]Knot
		for i := range knots {
			from := 100 * rng.Float64()
			knots[i] = Knot{Low: int32(i), Size: 1 + int32(rng.IntN(1+rng.IntN(1<<rng.IntN(17)))), From: from, To: from + 10*rng.Float64()}
		}
		o := Options{Pair: 2 * rng.Float64(), Split: 2 * rng.Float64(), Gap: 50 * rng.Float64()}
		sum := 1 + rng.Int64N(int64(knots[0].Size)*int64(knots[1].Size)*unit)
		l := newLinkage(knots[:], nil, o)
		if s, m := l.strength(0, edge{1, sum}, 0), mean(&knots[0], &knots[1], sum); !(s > 0 && s <= m && m <= 1) {
			t.Fatalf("strength %v of mean %v for %+v, %+v", s, m, knots, o)
		}
	}
}
