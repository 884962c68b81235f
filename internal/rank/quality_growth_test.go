package rank

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"summarize/internal/rank/coverage"
)

// TestQualityGrowth sweeps the law for many sources over six languages and the large
// stories of Multi-News, each collection judged by the constants that were best on the others.
func TestQualityGrowth(t *testing.T) {
	type collection struct {
		name  string
		golds []gold
		words int
	}
	var all []collection
	for _, lang := range []string{"ar", "cs", "el", "fr", "he", "hi"} {
		all = append(all, collection{lang, readClusters(t, "multiling/"+lang, []int{250}), 250})
	}
	large := slices.DeleteFunc(readGold(t), func(g gold) bool { return len(g.articles) < 5 })
	all = append(all, collection{"multinews", large, 100}, collection{"multinews", large, 300})
	laws := growths()
	scores := make([][]float64, len(laws)) // by law, collection
	for i, law := range laws {
		tune := coverage.DefaultTuning()
		tune.Growth = law.Growth
		for _, c := range all {
			scores[i] = append(scores[i], percent(evaluate(t, c.golds, "coverage", c.words, tune).r2))
		}
	}
	var b strings.Builder
	b.WriteString("\n| law |")
	for _, c := range all {
		fmt.Fprintf(&b, " %s %d |", c.name, c.words)
	}
	b.WriteString(" mean |\n")
	for i, law := range laws {
		fmt.Fprintf(&b, "| %s |", law.name)
		for _, s := range scores[i] {
			fmt.Fprintf(&b, " %.2f |", s)
		}
		fmt.Fprintf(&b, " %.2f |\n", mean(scores[i]))
	}
	b.WriteString("| left out |")
	var crossed []float64
	for k := range all {
		best, most := 0, -1.0
		for i := range laws {
			others := slices.Delete(slices.Clone(scores[i]), k, k+1)
			if m := mean(others); m > most {
				best, most = i, m
			}
		}
		crossed = append(crossed, scores[best][k])
		fmt.Fprintf(&b, " %.2f |", scores[best][k])
	}
	fmt.Fprintf(&b, " %.2f |\n", mean(crossed))
	t.Log(b.String())
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

type namedGrowth struct {
	name string
	coverage.Growth
}

// growths are the laws that are compared: the default, each of its terms out or doubled, and none.
func growths() []namedGrowth {
	law := coverage.DefaultTuning().Growth
	all := []namedGrowth{{"default", law}}
	for _, c := range []struct {
		name   string
		change func(*coverage.Growth)
	}{
		{"no law", func(g *coverage.Growth) { g.Few, g.Many = 1e6, 1e7 }},
		{"no fall of the head", func(g *coverage.Growth) { g.HeadFall = 0 }},
		{"fall of the head 1", func(g *coverage.Growth) { g.HeadFall = 1 }},
		{"fall of the head 3", func(g *coverage.Growth) { g.HeadFall = 3 }},
		{"from 3", func(g *coverage.Growth) { g.Few = 3 }},
		{"from 4", func(g *coverage.Growth) { g.Few = 4 }},
		{"sources 0.3", func(g *coverage.Growth) { g.Sources = 0.3 }},
		{"sources 0.85", func(g *coverage.Growth) { g.Sources = 0.85 }},
		{"early 0", func(g *coverage.Growth) { g.Early = 0 }},
		{"early 0.4", func(g *coverage.Growth) { g.Early = 0.4 }},
		{"first 0", func(g *coverage.Growth) { g.First = 0 }},
		{"first 0.3", func(g *coverage.Growth) { g.First = 0.3 }},
		{"first 0.7", func(g *coverage.Growth) { g.First = 0.7 }},
		{"repeated 0", func(g *coverage.Growth) { g.Repeated = 0 }},
		{"repeated 0.4", func(g *coverage.Growth) { g.Repeated = 0.4 }},
		{"words 0", func(g *coverage.Growth) { g.Words = 0 }},
		{"words 0.6", func(g *coverage.Growth) { g.Words = 0.6 }},
		{"sources, early, first only", func(g *coverage.Growth) { g.Words, g.Repeated = 0, 0 }},
		{"without first and repeated", func(g *coverage.Growth) { g.First, g.Repeated = 0, 0 }},
	} {
		g := law
		c.change(&g)
		all = append(all, namedGrowth{c.name, g})
	}
	return all
}
