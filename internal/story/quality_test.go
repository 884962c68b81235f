package story

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/cluster"
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
	return l.findBy(t, Options{Threshold: threshold})
}

func (l *labelled) findBy(t testing.TB, o Options) *Result {
	l.analyse(t)
	r, err := Find(context.Background(), l.articles, l.corpus, alone(len(l.articles)), o)
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
	for seed := range 10 {
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
	for seed := range uint64(3) {
		cases = append(cases, plant(300, seed, false), plant(1000, seed, false))
	}
	for _, c := range cases {
		c.analyse(t)
	}
	return cases
}

// A row sums up the cases of one class.
type row struct{ n, auto, best, cut, at float64 }

// measure returns the rows of all classes, in order, and the mean of their scores.
func measure(t *testing.T, cases []*labelled, o Options, best bool) (order []string, rows map[string]*row, mean float64) {
	rows = map[string]*row{}
	for _, c := range cases {
		r := c.findBy(t, o)
		if rows[c.class] == nil {
			rows[c.class] = &row{}
			order = append(order, c.class)
		}
		sum := rows[c.class]
		sum.n++
		sum.auto += c.score(r.Of)
		sum.cut += r.Cut
		if best {
			f, at := c.best(r)
			sum.best += f
			sum.at += at
		}
	}
	for _, class := range order {
		mean += rows[class].auto / rows[class].n / float64(len(order))
	}
	return order, rows, mean
}

// TestQuality prints, by class of collection, the B-cubed F1 of the default beside
// that of the best fixed threshold of each collection.
func TestQuality(t *testing.T) {
	order, rows, mean := measure(t, collections(t), Default, true)
	for _, class := range order {
		r := rows[class]
		fmt.Printf("| %s | %.0f | %.3f | %.3f | %.3f | %.3f |\n", class, r.n, r.auto/r.n, r.cut/r.n, r.best/r.n, r.at/r.n)
	}
	fmt.Printf("mean of the classes %.4f\n", mean)
	for class, least := range map[string]float64{"ecbplus": 0.93, "multinews": 0.92} {
		if r := rows[class]; r.auto < least || r.auto < r.best-0.01 {
			t.Errorf("%s: B-cubed F1 %.3f, want %.2f and no less than %.3f", class, r.auto, least, r.best-0.01)
		}
	}
}

// ablations change one part of the tuning each.
var ablations = []struct {
	name   string
	change func(t *tuning)
}{
	{"all", func(*tuning) {}},
	{"no weight of the opening", func(t *tuning) { t.lead = 0 }},
	{"no word pairs", func(t *tuning) { t.pairs = 0 }},
	{"names and numbers as other words", func(t *tuning) { t.special = 1 }},
	{"words of one article left out", func(t *tuning) { t.hapax, t.hapaxSmall = 0, 0 }},
	{"words of one article in full", func(t *tuning) { t.hapax, t.hapaxSmall = 1, 1 }},
	{"words of one article the same in tiny collections", func(t *tuning) { t.hapaxSmall = t.hapax }},
	{"fragments in full", func(t *tuning) { t.fragment = 1 }},
	{"repeated lines in full", func(t *tuning) { t.repeated = 1 }},
	{"no list of common words", func(t *tuning) { t.reference = 0 }},
	{"plain average linkage", func(t *tuning) { t.link = cluster.Options{} }},
	{"no demand on pairs", func(t *tuning) { t.link.Pair = 0 }},
	{"no demand on two stories", func(t *tuning) { t.link.Split = 0 }},
	{"demand on two stories doubled", func(t *tuning) { t.link.Split *= 2 }},
	{"no shortening of lines that repeat or are no prose", func(t *tuning) { t.fragment, t.repeated = 1, 1 }},
	{"terms of topics in full", func(t *tuning) { t.maxFrequency = math.Inf(1) }},
	{"cut fixed at its usual level", func(t *tuning) { t.cut.below, t.cut.above = 1e9, 1e9 }},
	{"cut pulled half as much", func(t *tuning) { t.cut.below, t.cut.above = t.cut.below/2, t.cut.above/2 }},
	{"cut pulled twice as much", func(t *tuning) { t.cut.below, t.cut.above = t.cut.below*2, t.cut.above*2 }},
	{"cut pulled alike from both sides", func(t *tuning) { t.cut.below, t.cut.above = 0.3, 0.3 }},
}

// TestAblation prints what each part is worth: ABLATION=1 to run it, minutes.
func TestAblation(t *testing.T) {
	if os.Getenv("ABLATION") == "" {
		t.Skip("ABLATION is not set")
	}
	cases := collections(t)
	for _, a := range ablations {
		changed := standard
		a.change(&changed)
		_, rows, mean := measure(t, cases, Options{tuning: &changed}, true)
		ecb, mn := rows["ecbplus"], rows["multinews"]
		fmt.Printf("| %s | %.3f | %.3f | %.3f | %.3f | %.4f |\n", a.name, ecb.auto, ecb.best, mn.auto, mn.best, mean)
	}
}

// TestLeaveOneOut chooses linkage and cut on the collections made of one corpus and
// prints the score on those of the other.
func TestLeaveOneOut(t *testing.T) {
	if os.Getenv("ABLATION") == "" {
		t.Skip("ABLATION is not set")
	}
	cases := collections(t)
	type choice struct {
		name string
		own  map[string]float64 // by corpus: mean over its classes
		full map[string]float64 // by corpus: the whole corpus
	}
	var choices []choice
	for _, kind := range []struct {
		link       cluster.Options
		hapaxSmall float64
	}{
		{cluster.Options{}, 0.7}, {cluster.Options{Pair: 0.5}, 0.7}, {cluster.Options{Pair: 0.5, Split: 0.2}, 0.7}, {cluster.Options{Pair: 0.5, Split: 0.35}, 0.7},
		{cluster.Options{Pair: 0.5, Split: 0.5}, 0.7}, {cluster.Options{Pair: 0.5, Split: 0.35}, 0.4}, {cluster.Options{Pair: 0.5, Split: 0.35}, 0.6}, {cluster.Options{Pair: 0.5, Split: 0.35}, 1},
	} {
		base := standard
		base.link, base.hapaxSmall = kind.link, kind.hapaxSmall
		results := make([]*Result, len(cases))
		for i, c := range cases {
			results[i] = c.findBy(t, Options{tuning: &base})
		}
		for _, usual := range []float64{0.1, 0.11, 0.12, 0.13, 0.14} {
			for _, pull := range [][2]float64{{0.2, 0.2}, {0.3, 0.3}, {0.3, 0.1}, {0.6, 0.15}} {
				ch := choice{fmt.Sprintf("pair %.1f split %.2f alone %.1f usual %.2f pull %.1f %.2f", kind.link.Pair, kind.link.Split, kind.hapaxSmall, usual, pull[0], pull[1]), map[string]float64{}, map[string]float64{}}
				sums, counts := map[string]float64{}, map[string]float64{}
				for i, c := range cases {
					groups := make([]int, len(c.articles))
					for k, l := range results[i].tree.Cut(findCut(results[i].tree, cutting{usual, pull[0], pull[1], standard.cut.shift})) {
						groups[k] = int(l)
					}
					sums[c.class] += c.score(groups)
					counts[c.class]++
				}
				for _, corpus := range []string{"ecbplus", "multinews"} {
					n := 0.0
					for _, class := range slices.Sorted(maps.Keys(sums)) {
						if strings.HasPrefix(class, corpus) {
							ch.own[corpus] += sums[class] / counts[class]
							n++
						}
					}
					ch.own[corpus] /= n
					ch.full[corpus] = sums[corpus]
				}
				choices = append(choices, ch)
			}
		}
	}
	for _, corpora := range [][2]string{{"ecbplus", "multinews"}, {"multinews", "ecbplus"}} {
		best := slices.MaxFunc(choices, func(a, b choice) int { return cmp.Compare(a.own[corpora[0]], b.own[corpora[0]]) })
		other := slices.MaxFunc(choices, func(a, b choice) int { return cmp.Compare(a.own[corpora[1]], b.own[corpora[1]]) })
		fmt.Printf("chosen on %s: %s; mean %.4f; on %s mean %.4f (its own best choice %.4f), whole corpus %.3f\n",
			corpora[0], best.name, best.own[corpora[0]], corpora[1], best.own[corpora[1]], other.own[corpora[1]], best.full[corpora[1]])
	}
}
