package story

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"summarize/internal/article"
	"summarize/internal/story/cut"
)

// A drawn is what one shift of the cut makes of some draws.
type drawn struct{ n, score, loss, spread float64 }

// TestBootstrap leaves out one article in twelve, by seed, and prints for some shifts of the cut by group of
// collections: the score, what is lost against the best fixed level of each draw, and the standard deviation of
// the level's logarithm over the draws of a collection.
func TestBootstrap(t *testing.T) {
	if os.Getenv("ABLATION") == "" {
		t.Skip("ABLATION is not set")
	}
	shifts := []float64{0.2, 0.35, 0.5, 0.7}
	groups, of := []string(nil), map[string][]*labelled{}
	for _, l := range wholes(t) {
		if of[l.group] == nil {
			groups = append(groups, l.group)
		}
		of[l.group] = append(of[l.group], l)
	}
	for _, shift := range shifts {
		fmt.Printf("| %v |", shift)
		for _, g := range groups {
			sum := drawn{}
			for _, l := range of[g] {
				sum.add(t, l, shift)
			}
			fmt.Printf(" %.3f, −%.3f, ±%.2f |", sum.score/sum.n, sum.loss/sum.n, sum.spread/float64(len(of[g])))
		}
		fmt.Println()
	}
}

// wholes returns collections whose levels are far apart.
func wholes(t *testing.T) (all []*labelled) {
	add := func(group string, more ...*labelled) {
		for _, l := range more {
			l.group = group
			all = append(all, l)
		}
	}
	ecb, mn, fnc := read(t, "ecbplus", "stories/ecbplus/articles.jsonl"), read(t, "multinews", "stories/multinews/validation.articles.jsonl"), read(t, "fnc", "stories/fnc/articles.jsonl")
	add("ecbplus", ecb, ecb.opening(t, "", 1), ecb.sample("", 25, 2), ecb.mixture("", 20, 50, 3), ecb.dated("", 3, 4, 0.6))
	add("multinews", mn, mn.opening(t, "", 1), mn.sample("", 60, 2), mn.mixture("", 40, 100, 3))
	add("fnc", fnc, fnc.opening(t, "", 1))
	add("headlines", read(t, "headlines", "stories/headlines/articles.jsonl").sample("", 15, 3))
	for _, lang := range []string{"ar", "cs", "el", "fr", "he", "hi"} {
		ml := read(t, lang, "stories/multiling/"+lang+".articles.jsonl")
		add("multiling", ml)
		add("multiling titles", ml.titles(lang))
	}
	return all
}

func (d *drawn) add(t *testing.T, l *labelled, shift float64) {
	const draws, share = 4, 1.0 / 12
	o := cut.Default
	o.Shift = shift
	var logs []float64
	for seed := range uint64(draws) {
		random := rand.New(rand.NewPCG(seed, 9))
		part := l.only("", func(article.Article) bool { return random.Float64() >= share })
		r := part.find(t, 0)
		c := part.trace(r, []float64{shift})
		d.n, d.score, d.loss = d.n+1, d.score+c.chosen(o), d.loss+slices.Max(c.scores)-c.chosen(o)
		logs = append(logs, math.Log(cut.Find(r.tree, r.Least, o.ForTexts(r.median), r.penalties...)))
	}
	mean, square := 0.0, 0.0
	for _, x := range logs {
		mean += x / draws
	}
	for _, x := range logs {
		square += (x - mean) * (x - mean) / draws
	}
	d.spread += math.Sqrt(square)
}
