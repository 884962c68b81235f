package score

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func TestClusteringEqualsPublishedPrograms(t *testing.T) {
	type fixture struct {
		Gold, Predicted           []int
		BCubed                    [3]float64 `json:"b_cubed"`
		Pairwise                  [3]float64
		AdjustedRand              float64    `json:"adjusted_rand"`
		AdjustedMutualInformation float64    `json:"adjusted_mutual_information"`
		VMeasure                  [3]float64 `json:"v_measure"`
	}
	parts := func(s PRF) [3]float64 { return [3]float64{s.Precision, s.Recall, s.F} }
	fixtures(t, "clustering_scores/fixtures.jsonl", func(line int, f fixture) {
		s := Clustering(f.Gold, f.Predicted)
		near(t, fmt.Sprint(line, " AMI"), s.AdjustedMutualInformation, f.AdjustedMutualInformation)
		near(t, fmt.Sprint(line, " ARI"), s.AdjustedRand, f.AdjustedRand)
		for i := range 3 {
			near(t, fmt.Sprint(line, " B-cubed ", i), parts(s.BCubed)[i], f.BCubed[i])
			near(t, fmt.Sprint(line, " pairwise ", i), parts(s.Pairwise)[i], f.Pairwise[i])
			near(t, fmt.Sprint(line, " V ", i), parts(s.VMeasure)[i], f.VMeasure[i])
		}
	})
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= 1e-10) {
		t.Errorf("%s: %.12f, want %.12f", what, got, want)
	}
}

func TestClusteringByHand(t *testing.T) {
	// Gold {0 1 2} {3 4}; predicted {0 1} {2 3 4}. Pairs: gold 4, predicted 4, both 2.
	s := Clustering([]int{0, 0, 0, 1, 1}, []int{7, 7, 3, 3, 3})
	third := 1.0 / 3
	near(t, "B-cubed precision", s.BCubed.Precision, (1+1+third+2*third+2*third)/5)
	near(t, "B-cubed recall", s.BCubed.Recall, (2*third+2*third+third+1+1)/5)
	near(t, "pairwise precision", s.Pairwise.Precision, 0.5)
	near(t, "pairwise recall", s.Pairwise.Recall, 0.5)
	// Expected pairs 4·4/10 = 1.6: (2 - 1.6)/(4 - 1.6).
	near(t, "ARI", s.AdjustedRand, 0.4/2.4)
}

func TestClassesByHand(t *testing.T) {
	scores := Classes([]int{9, 9, 9, 4, 4}, []int{7, 7, 3, 3, 3})
	for i, want := range []struct {
		items, pieces, strangers int
		precision, recall        float64
	}{
		{3, 2, 2, (1 + 1 + 1.0/3) / 3, (2.0/3 + 2.0/3 + 1.0/3) / 3},
		{2, 1, 1, 2.0 / 3, 1},
	} {
		got := scores[i]
		if got.Items != want.items || got.Pieces != want.pieces || got.Strangers != want.strangers {
			t.Errorf("class %d: %+v, want %+v", i, got, want)
		}
		near(t, "precision", got.BCubed.Precision, want.precision)
		near(t, "recall", got.BCubed.Recall, want.recall)
	}
}

func TestClusteringOfEdges(t *testing.T) {
	perfect := ClusteringScores{PRF{1, 1, 1}, PRF{1, 1, 1}, 1, 1, PRF{1, 1, 1}}
	for name, labels := range map[string][]int{
		"none": {}, "one": {4}, "together": {1, 1, 1}, "apart": {1, 2, 3}, "mixed": {5, -5, 5, 9},
	} {
		got := Clustering(labels, labels)
		near(t, name+" AMI", got.AdjustedMutualInformation, 1)
		near(t, name+" V", got.VMeasure.F, 1)
		got.AdjustedMutualInformation, got.VMeasure = 1, perfect.VMeasure // compared: up to rounding
		if got != perfect {
			t.Errorf("%s: %+v", name, got)
		}
	}
	if s := Clustering([]int{0, 0, 0}, []int{0, 1, 2}); s.AdjustedRand != 0 || s.BCubed.Precision != 1 {
		t.Errorf("all apart: %+v", s)
	}
	defer func() {
		if recover() == nil {
			t.Error("partitions of different lengths must panic")
		}
	}()
	Clustering([]int{1}, nil)
}

// TestClusteringAgainstDefinitions compares with scores counted item by item and
// pair by pair, and E[MI] with the sum over every pair of groups.
func TestClusteringAgainstDefinitions(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n := 1 + random.IntN(40)
		gold, predicted := make([]int, n), make([]int, n)
		for k := range n {
			gold[k], predicted[k] = random.IntN(6), random.IntN(9)
		}
		s := Clustering(gold, predicted)
		bp, br, both, inGold, inPredicted := 0.0, 0.0, 0, 0, 0
		for x := range n {
			a, b, ab := 0, 0, 0
			for y := range n {
				g, p := gold[x] == gold[y], predicted[x] == predicted[y]
				if g {
					a++
				}
				if p {
					b++
				}
				if g && p {
					ab++
				}
			}
			bp += float64(ab) / float64(b) / float64(n)
			br += float64(ab) / float64(a) / float64(n)
			both, inGold, inPredicted = both+ab-1, inGold+a-1, inPredicted+b-1
		}
		near(t, "B-cubed precision", s.BCubed.Precision, bp)
		near(t, "B-cubed recall", s.BCubed.Recall, br)
		near(t, "pairwise precision", s.Pairwise.Precision, ratio(both, inPredicted, 1))
		near(t, "pairwise recall", s.Pairwise.Recall, ratio(both, inGold, 1))

		table := newContingency(gold, predicted)
		factorials, slow := logFactorials(n), 0.0
		for _, a := range table.gold {
			for _, b := range table.predicted {
				slow += expectedTerm(a, b, n, factorials)
			}
		}
		near(t, "E[MI]", expectedMutualInformation(table.gold, table.predicted, n), slow)
		swapped := Clustering(predicted, gold)
		near(t, "AMI both ways", s.AdjustedMutualInformation, swapped.AdjustedMutualInformation)
		near(t, "ARI both ways", s.AdjustedRand, swapped.AdjustedRand)
	}
}

func BenchmarkClustering(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			random := rand.New(rand.NewPCG(1, 2))
			gold, predicted := make([]int, n), make([]int, n)
			for k := range n {
				// Groups of all sizes, one label in ten wrong.
				gold[k] = int(float64(n) / 5 * random.Float64() * random.Float64())
				predicted[k] = gold[k]
				if random.IntN(10) == 0 {
					predicted[k] = random.IntN(n / 5)
				}
			}
			b.SetBytes(int64(n) * 16)
			b.ReportAllocs()
			for b.Loop() {
				Clustering(gold, predicted)
			}
		})
	}
}
