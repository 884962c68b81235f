package story

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A labelled collection is one case of the measurement.
type labelled struct {
	class    string // cases of one class are averaged
	articles []article.Article
	gold     map[string]string // by id
	corpus   *text.Corpus
}

func (l *labelled) analyse(t testing.TB) {
	if l.corpus != nil {
		return
	}
	article.Sort(l.articles)
	var err error
	if l.corpus, err = text.Analyze(context.Background(), l.articles, text.Options{}); err != nil {
		t.Fatal(err)
	}
}

func (l *labelled) find(t testing.TB, threshold float64) *Result {
	l.analyse(t)
	r, err := Find(context.Background(), l.articles, l.corpus, alone(len(l.articles)), Options{Threshold: threshold})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// score returns the B-cubed F1 of a partition.
func (l *labelled) score(r []int) float64 {
	gold := make([]string, len(l.articles))
	for i, a := range l.articles {
		gold[i] = l.gold[a.ID]
	}
	_, _, f := bcubed(gold, r)
	return f
}

// best returns the score at the best of many fixed thresholds, and that threshold.
func (l *labelled) best(r *Result) (f, threshold float64) {
	groups := make([]int, len(l.articles))
	for t := 0.01; t < 0.7; t *= 1.04 {
		for i, label := range r.tree.Cut(t) {
			groups[i] = int(label)
		}
		if s := l.score(groups); s > f {
			f, threshold = s, t
		}
	}
	return f, threshold
}

func (l *labelled) only(class string, keep func(a article.Article) bool) *labelled {
	s := &labelled{class: class, gold: l.gold}
	for _, a := range l.articles {
		if keep(a) {
			s.articles = append(s.articles, a)
		}
	}
	return s
}

// shuffled returns the stories of l in an order that seed decides.
func (l *labelled) shuffled(seed int) []string {
	var stories []string
	for _, a := range l.articles {
		stories = append(stories, l.gold[a.ID])
	}
	slices.Sort(stories)
	stories = slices.Compact(stories)
	slices.SortFunc(stories, func(a, b string) int {
		return cmp.Compare(hash(uint64(len(a)*seed)+spell(a)), hash(uint64(len(b)*seed)+spell(b)))
	})
	for i := range stories { // a linear congruential shuffle: the same on every machine
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		j := i + (seed>>8)%(len(stories)-i)
		stories[i], stories[j] = stories[j], stories[i]
	}
	return stories
}

func spell(s string) (n uint64) {
	for i := range len(s) {
		n = n*131 + uint64(s[i])
	}
	return n
}

// sample returns k stories.
func (l *labelled) sample(class string, k, seed int) *labelled {
	in := map[string]bool{}
	for _, s := range l.shuffled(seed)[:k] {
		in[s] = true
	}
	return l.only(class, func(a article.Article) bool { return in[l.gold[a.ID]] })
}

// strangers returns one article of each of k stories.
func (l *labelled) strangers(class string, k, seed int) *labelled {
	seen := map[string]bool{}
	return l.sample(class, k, seed).only(class, func(a article.Article) bool {
		first := !seen[l.gold[a.ID]]
		seen[l.gold[a.ID]] = true
		return first
	})
}

// headlines returns l with every article cut to its first sentence of five words.
func (l *labelled) headlines(t testing.TB, class string) *labelled {
	l.analyse(t)
	s := &labelled{class: class, gold: l.gold}
	for i, a := range l.articles {
		for _, sentence := range l.corpus.Documents[i].Sentences {
			if sentence.Last-sentence.First >= 5 {
				a.Text = sentence.Of(a.Text)
				break
			}
		}
		s.articles = append(s.articles, a)
	}
	return s
}

func read(t testing.TB, class, name string) *labelled {
	t.Helper()
	dir := os.Getenv("SUMMARIZE_DATA")
	if dir == "" {
		t.Skip("SUMMARIZE_DATA is not set: no labelled collections to measure on")
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c := &labelled{class: class, gold: map[string]string{}}
	for in := bufio.NewReader(f); ; {
		line, err := in.ReadBytes('\n')
		if err != nil {
			break
		}
		var r struct {
			ID, Title, Text, Story string
			Junk                   bool
		}
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		if !r.Junk {
			c.articles = append(c.articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text})
			c.gold[r.ID] = r.Story
		}
	}
	return c
}

func bcubed(gold []string, found []int) (p, r, f float64) {
	type cell struct {
		g string
		c int
	}
	both, golds, founds := map[cell]int{}, map[string]int{}, map[int]int{}
	for i, g := range gold {
		both[cell{g, found[i]}]++
		golds[g]++
		founds[found[i]]++
	}
	for i, g := range gold {
		n := float64(both[cell{g, found[i]}])
		p += n / float64(founds[found[i]]) / float64(len(gold))
		r += n / float64(golds[g]) / float64(len(gold))
	}
	return p, r, 2 * p * r / (p + r)
}

// collections returns the two corpora and the mixtures made of them.
func collections(t testing.TB) []*labelled {
	ecb := read(t, "ecbplus", "stories/ecbplus/articles.jsonl")
	mn := read(t, "multinews", "stories/multinews/validation.articles.jsonl")
	cases := []*labelled{ecb, mn, ecb.headlines(t, "ecbplus first sentences"), mn.headlines(t, "multinews first sentences")}
	for _, event := range []string{"-1", "-2"} {
		cases = append(cases, ecb.only("ecbplus one event a topic", func(a article.Article) bool {
			return strings.HasSuffix(ecb.gold[a.ID], event)
		}))
	}
	for seed := range 20 {
		for _, k := range []int{2, 5, 20, 50} {
			cases = append(cases, mn.strangers(fmt.Sprintf("multinews %d strangers", k), k, seed))
			cases = append(cases, ecb.strangers(fmt.Sprintf("ecbplus %d strangers", k), k, seed))
		}
		for _, k := range []int{1, 2, 3, 10} {
			cases = append(cases, mn.sample(fmt.Sprintf("multinews %d stories", k), k, seed))
			cases = append(cases, ecb.sample(fmt.Sprintf("ecbplus %d stories", k), k, seed))
		}
		if seed < 5 {
			cases = append(cases, mn.sample("multinews 50 stories", 50, seed), ecb.sample("ecbplus 50 stories", 40, seed))
		}
	}
	for _, c := range cases {
		c.analyse(t)
	}
	return cases
}

// TestQuality prints, by class of collection, the B-cubed F1 of the default beside
// that of the best fixed threshold of each collection.
func TestQuality(t *testing.T) {
	type row struct{ n, auto, best, cut, at float64 }
	rows := map[string]*row{}
	var order []string
	for _, c := range collections(t) {
		r := c.find(t, 0)
		f, at := c.best(r)
		if rows[c.class] == nil {
			rows[c.class] = &row{}
			order = append(order, c.class)
		}
		sum := rows[c.class]
		sum.n++
		sum.auto += c.score(r.Of)
		sum.best += f
		sum.cut += r.Cut
		sum.at += at
	}
	total := 0.0
	for _, class := range order {
		r := rows[class]
		total += r.auto / r.n
		fmt.Printf("%-28s %3.0f cases  auto %.3f at %.3f  best %.3f at %.3f\n", class, r.n, r.auto/r.n, r.cut/r.n, r.best/r.n, r.at/r.n)
	}
	fmt.Printf("mean %.4f\n", total/float64(len(order)))
}
