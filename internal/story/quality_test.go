package story

import (
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"testing"

	"summarize/internal/cluster"
)

// collections returns the labelled collections and what is made of them. A group is held out
// together.
func collections(t testing.TB) []*labelled {
	ecb := read(t, "ecbplus", "stories/ecbplus/articles.jsonl")
	mn := read(t, "multinews", "stories/multinews/validation.articles.jsonl")
	fnc := read(t, "fnc", "stories/fnc/articles.jsonl")
	news := read(t, "headlines", "stories/headlines/articles.jsonl")
	var cases []*labelled
	add := func(group string, more ...*labelled) {
		for _, c := range more {
			c.group = group
			cases = append(cases, c)
		}
	}
	add("ecbplus", ecb, ecb.opening(t, "ecbplus first sentences", 1), ecb.opening(t, "ecbplus openings", 3),
		ecb.dated("ecbplus dated", 1, 4, 0.6), ecb.dated("ecbplus dated", 2, 8, 0.6))
	add("multinews", mn, mn.opening(t, "multinews first sentences", 1), mn.opening(t, "multinews openings", 3), mn.dated("multinews dated", 1, 3, 0.5))
	add("fnc", fnc, fnc.opening(t, "fnc first sentences", 1), fnc.opening(t, "fnc openings", 3), fnc.dated("fnc dated", 1, 5, 0.5))
	add("headlines", news, news.sample("headlines 10 stories", 10, 1), news.sample("headlines 10 stories", 10, 2))
	for i, lang := range []string{"ar", "cs", "el", "fr", "he", "hi"} {
		ml := read(t, "multiling "+lang, "stories/multiling/"+lang+".articles.jsonl")
		add("multiling", ml, ml.opening(t, "multiling first sentences", 1), ml.opening(t, "multiling openings", 3), ml.titles("multiling titles"),
			ml.dated("multiling dated", uint64(i), 7, 0.2), ml.sample("multiling 3 stories", 3, i), ml.strangers("multiling 10 strangers", 10, i))
	}
	for seed := range 10 {
		for _, k := range []int{2, 5, 20, 50} {
			add("multinews", mn.strangers(fmt.Sprintf("multinews %d strangers", k), k, seed))
			add("ecbplus", ecb.strangers(fmt.Sprintf("ecbplus %d strangers", k), k, seed))
		}
		for _, k := range []int{1, 2, 3, 10} {
			add("multinews", mn.sample(fmt.Sprintf("multinews %d stories", k), k, seed))
			add("ecbplus", ecb.sample(fmt.Sprintf("ecbplus %d stories", k), k, seed))
		}
		if seed < 5 {
			add("multinews", mn.sample("multinews 50 stories", 50, seed))
			add("ecbplus", ecb.sample("ecbplus 40 stories", 40, seed))
		}
	}
	first := map[string]*labelled{}
	for name, whole := range map[string]*labelled{"ecbplus": ecb, "multinews": mn, "fnc": fnc} {
		first[name] = whole.opening(t, name+" first sentences", 1)
	}
	for seed := range 10 {
		for _, name := range []string{"ecbplus", "multinews", "fnc"} {
			add(name, first[name].sample(name+" first sentences 3 stories", 3, seed), first[name].strangers(name+" first sentences 5 strangers", 5, seed))
		}
		if seed < 4 {
			add("multinews", mn.mixture("multinews 10 stories, 40 singles", 10, 40, seed), first["multinews"].mixture("multinews first sentences 10 stories, 40 singles", 10, 40, seed))
			add("ecbplus", ecb.mixture("ecbplus 8 stories, 40 singles", 8, 40, seed), first["ecbplus"].mixture("ecbplus first sentences 8 stories, 40 singles", 8, 40, seed))
			add("fnc", fnc.mixture("fnc 8 stories, 40 singles", 8, 40, seed), first["fnc"].mixture("fnc first sentences 8 stories, 40 singles", 8, 40, seed))
			add("headlines", news.mixture("headlines 6 stories, 30 singles", 6, 30, seed))
		}
	}
	for seed := range uint64(3) {
		add("planted", plant(300, seed, false), plant(1000, seed, false))
		add("planted", running("running stories", 10+seed, false), running("running stories and look-alikes", 10+seed, true))
	}
	for _, c := range cases {
		c.analyse(t)
	}
	return cases
}

// A row sums up the cases of one class.
type row struct {
	group                  string
	n, auto, best, cut, at float64
}

// measure returns the rows of all classes, in order, and the mean over groups of the mean
// scores of their classes.
func measure(t *testing.T, cases []*labelled, o Options, best bool) (order []string, rows map[string]*row, mean float64) {
	return sumUp(cases, func(c *labelled) *Result { return c.findBy(t, o) }, best)
}

func sumUp(cases []*labelled, find func(*labelled) *Result, best bool) (order []string, rows map[string]*row, mean float64) {
	rows = map[string]*row{}
	for _, c := range cases {
		r := find(c)
		if rows[c.class] == nil {
			rows[c.class] = &row{group: c.group}
			order = append(order, c.class)
		}
		sum := rows[c.class]
		sum.n++
		sum.auto += c.score(r.listed())
		sum.cut += r.Cut
		if best {
			f, at := c.best(r)
			sum.best += f
			sum.at += at
		}
	}
	return order, rows, overGroups(order, rows)
}

func overGroups(order []string, rows map[string]*row) (mean float64) {
	sum, n := map[string]float64{}, map[string]float64{}
	for _, class := range order {
		r := rows[class]
		sum[r.group] += r.auto / r.n
		n[r.group]++
	}
	for _, group := range slices.Sorted(maps.Keys(sum)) {
		mean += sum[group] / n[group] / float64(len(sum))
	}
	return mean
}

// TestQuality prints, by class of collection, the B-cubed F1 of the default beside
// that of the best fixed threshold of each collection.
func TestQuality(t *testing.T) {
	order, rows, mean := measure(t, collections(t), Default, true)
	for _, class := range order {
		r := rows[class]
		fmt.Printf("| %s | %.0f | %.3f | %.3f | %.3f | %.3f |\n", class, r.n, r.auto/r.n, r.cut/r.n, r.best/r.n, r.at/r.n)
	}
	fmt.Printf("mean over groups %.4f\n", mean)
	for class, least := range map[string]float64{"ecbplus": 0.92, "multinews": 0.9, "fnc": 0.93, "headlines": 0.75,
		"multiling ar": 0.95, "multiling cs": 0.95, "multiling el": 0.95, "multiling fr": 0.95, "multiling he": 0.95, "multiling hi": 0.95,
		"running stories": 0.95, "running stories and look-alikes": 0.95} {
		if r := rows[class]; r.auto/r.n < least {
			t.Errorf("%s: B-cubed F1 %.3f, want %.2f", class, r.auto/r.n, least)
		}
	}
}

// ablations change one part each.
var ablations = []struct {
	name   string
	change func(t *tuning, o *Options)
}{
	{"all", func(*tuning, *Options) {}},
	{"no weight of the opening", func(t *tuning, _ *Options) { t.lead = 0 }},
	{"no word pairs", func(t *tuning, _ *Options) { t.pairs = 0 }},
	{"names and numbers as other words", func(t *tuning, _ *Options) { t.special = 1 }},
	{"words of one article left out", func(t *tuning, _ *Options) { t.hapax, t.hapaxSmall = 0, 0 }},
	{"words of one article in full", func(t *tuning, _ *Options) { t.hapax, t.hapaxSmall = 1, 1 }},
	{"words of one article the same in tiny collections", func(t *tuning, _ *Options) { t.hapaxSmall = t.hapax }},
	{"no shortening of lines that repeat or are no prose", func(t *tuning, _ *Options) { t.fragment, t.repeated = 1, 1 }},
	{"no list of common words", func(t *tuning, _ *Options) { t.reference = 0 }},
	{"terms of topics in full", func(t *tuning, _ *Options) { t.maxFrequency = math.Inf(1) }},
	{"no evidence asked for, but look-alikes", func(t *tuning, _ *Options) { t.evidence = math.Inf(1) }},
	{"no time", func(_ *tuning, o *Options) { o.Gap = -1 }},
	{"a gap of 14 days", func(_ *tuning, o *Options) { o.Gap = DefaultGap * 14 / 45 }},
	{"a gap of 30 days", func(_ *tuning, o *Options) { o.Gap = DefaultGap * 30 / 45 }},
	{"a gap of 90 days", func(_ *tuning, o *Options) { o.Gap = 2 * DefaultGap }},
	{"plain average linkage", func(t *tuning, _ *Options) { t.link = cluster.Options{} }},
	{"no demand on pairs", func(t *tuning, _ *Options) { t.link.Pair = 0 }},
	{"no demand on two stories", func(t *tuning, _ *Options) { t.link.Split = 0 }},
	{"demand on two stories doubled", func(t *tuning, _ *Options) { t.link.Split *= 2 }},
	{"cut fixed at its usual level", func(t *tuning, _ *Options) { t.cut.Below, t.cut.Above = 1e9, 1e9 }},
	{"cut pulled half as much", func(t *tuning, _ *Options) { t.cut.Below, t.cut.Above = t.cut.Below/2, t.cut.Above/2 }},
	{"cut pulled twice as much", func(t *tuning, _ *Options) { t.cut.Below, t.cut.Above = t.cut.Below*2, t.cut.Above*2 }},
	{"a pull without an end", func(t *tuning, _ *Options) { t.cut.Below, t.cut.Above, t.cut.Width = 3e5, 1e5, 1e3 }},
	{"weights tfidf", func(_ *tuning, o *Options) { o.Weight = "tfidf" }},
	{"weights bm25", func(_ *tuning, o *Options) { o.Weight = "bm25" }},
}

// TestAblation prints what each part is worth: ABLATION=1 to run it, minutes a row. Rows can be chosen:
// -run 'Ablation/no_time'.
func TestAblation(t *testing.T) {
	if os.Getenv("ABLATION") == "" {
		t.Skip("ABLATION is not set")
	}
	cases := collections(t)
	for _, a := range ablations {
		t.Run(a.name, func(t *testing.T) {
			changed, o := standard, Default
			a.change(&changed, &o)
			o.tuning = &changed
			order, rows, mean := measure(t, cases, o, false)
			printRow(a.name, order, rows, mean)
		})
	}
	for _, without := range []string{"no series", "no round-ups"} {
		t.Run(without, func(t *testing.T) {
			order, rows, mean := sumUp(cases, func(c *labelled) *Result { return c.findWithout(t, without) }, false)
			printRow(without, order, rows, mean)
		})
	}
}

func printRow(name string, order []string, rows map[string]*row, mean float64) {
	sum, n := map[string]float64{}, map[string]float64{}
	for _, class := range order {
		sum[rows[class].group] += rows[class].auto / rows[class].n
		n[rows[class].group]++
	}
	fmt.Printf("| %s |", name)
	for _, group := range []string{"ecbplus", "multinews", "fnc", "headlines", "multiling", "planted"} {
		fmt.Printf(" %.3f |", sum[group]/n[group])
	}
	fmt.Printf(" %.4f |\n", mean)
}

// findWithout is Find without series or without round-ups.
func (l *labelled) findWithout(t *testing.T, part string) *Result {
	r, m, err := newResult(t.Context(), l.articles, l.corpus, alone(len(l.articles)), Default)
	if err != nil {
		t.Fatal(err)
	}
	similar, err := r.similar(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.link(t.Context(), similar.Pairs, Default); err != nil {
		t.Fatal(err)
	}
	r.linked.SeriesOf = make([]int, len(r.articles))
	if part == "no series" {
		if r.linked.RoundUps, err = r.roundUps().Find(t.Context(), similar.Pairs, r.Cut, 0); err != nil {
			t.Fatal(err)
		}
	} else {
		r.linked.SeriesOf = r.series.Find(r.tree.Cut(r.Cut), similar.Pairs)
	}
	pairs := r.amongStories(similar)
	if err := r.linkStories(t.Context(), pairs, Default); err != nil {
		t.Fatal(err)
	}
	r.linked.Groups = r.groups()
	return r
}
