package story

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"summarize/internal/article"
)

// TestSubsets draws parts of the labelled collections, by seed, that no number was fitted to: so many articles of a
// collection, half of it, a mixture of two, one story; and prints for each the mean and the worst score, what is
// lost against the best fixed level of each draw, and in how many draws more than a twentieth is.
func TestSubsets(t *testing.T) {
	if os.Getenv("ABLATION") == "" {
		t.Skip("ABLATION is not set")
	}
	ecb, mn, fnc := read(t, "ecbplus", "stories/ecbplus/articles.jsonl"), read(t, "multinews", "stories/multinews/validation.articles.jsonl"), read(t, "fnc", "stories/fnc/articles.jsonl")
	news := read(t, "headlines", "stories/headlines/articles.jsonl")
	fr, cs := read(t, "fr", "stories/multiling/fr.articles.jsonl"), read(t, "cs", "stories/multiling/cs.articles.jsonl")
	sets := []*labelled{ecb, mn, fnc, news, fr, cs, ecb.joined(mn), fnc.joined(fr)}
	for _, l := range sets {
		for _, n := range []int{2, 5, 10, 20, 60} {
			sumDraws(t, fmt.Sprintf("%s, %d articles", l.class, n), 20, func(seed uint64) *labelled { return l.drawn(n, seed) })
		}
		sumDraws(t, l.class+", half", 3, func(seed uint64) *labelled { return l.drawn(len(l.articles)/2, seed) })
		sumDraws(t, l.class+", three stories", 20, func(seed uint64) *labelled { return l.sample("", 3, 100+int(seed)) })
		sumDraws(t, l.class+", one story", 20, func(seed uint64) *labelled { return l.sample("", 1, 100+int(seed)) })
	}
}

// drawn returns so many articles, in the order of their ids.
func (l *labelled) drawn(n int, seed uint64) *labelled {
	rng := rand.New(rand.NewPCG(seed, 77))
	d := &labelled{class: l.class, gold: l.gold}
	for _, k := range rng.Perm(len(l.articles))[:min(n, len(l.articles))] {
		d.articles = append(d.articles, l.articles[k])
	}
	slices.SortFunc(d.articles, func(a, b article.Article) int { return cmp.Compare(a.ID, b.ID) })
	return d
}

// joined returns two collections as one.
func (l *labelled) joined(other *labelled) *labelled {
	j := &labelled{class: l.class + " and " + other.class, gold: map[string]string{}}
	for _, c := range []*labelled{l, other} {
		for _, a := range c.articles {
			a.ID = c.class + a.ID
			j.articles = append(j.articles, a)
			j.gold[a.ID] = c.class + c.gold[a.ID[len(c.class):]]
		}
	}
	return j
}

// sumDraws prints what some draws come to.
func sumDraws(t *testing.T, name string, draws uint64, draw func(seed uint64) *labelled) {
	mean, worst, loss, bad := 0.0, 1.0, 0.0, 0
	for seed := range draws {
		l := draw(seed)
		r := l.find(t, 0)
		score := l.score(r.listed())
		best, _ := l.best(r)
		mean, worst = mean+score/float64(draws), min(worst, score)
		loss += (best - score) / float64(draws)
		if best-score > 0.05 {
			bad++
		}
	}
	fmt.Printf("| %s | %d | %.3f | %.3f | −%.3f | %d |\n", name, draws, mean, worst, loss, bad)
}
