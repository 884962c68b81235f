package story

import (
	"cmp"
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
	"summarize/internal/testcorpus"
	"summarize/internal/text"
)

// A labelled collection is one case of the measurement.
type labelled struct {
	class    string // cases of one class are averaged
	group    string // of classes: what they are made from
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
	r, err := describe(Find(context.Background(), l.articles, l.corpus, alone(len(l.articles)), o))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// score returns the B-cubed F1 of a partition, over the articles that belong to a story.
func (l *labelled) score(r []int) float64 {
	var gold []string
	var found []int
	for i, a := range l.articles {
		if g := l.gold[a.ID]; g != "" {
			gold, found = append(gold, g), append(found, r[i])
		}
	}
	_, _, f := bcubed(gold, found)
	return f
}

// listed returns the group of each article, as `eval stories` counts it: a series is one, a round-up alone.
func (r *Result) listed() []int {
	groups := slices.Clone(r.linked.Groups)
	for i, g := range groups {
		if g == inNone {
			groups[i] = inNone - 1 - i
		}
	}
	return groups
}

// best returns the score at the best of many fixed thresholds, and that threshold.
func (l *labelled) best(r *Result) (f, threshold float64) {
	for t := 0.01; t < 0.7; t *= 1.04 {
		if s := l.score(r.At(t)); s > f {
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

// mixture returns k stories and one article each of as many others as there are singles.
func (l *labelled) mixture(class string, k, singles, seed int) *labelled {
	order := l.shuffled(seed)
	in := map[string]bool{}
	for _, s := range order[:k] {
		in[s] = true
	}
	lone := map[string]bool{}
	for _, s := range order[k : k+singles] {
		lone[s] = true
	}
	return l.only(class, func(a article.Article) bool {
		story := l.gold[a.ID]
		first := lone[story]
		lone[story] = false
		return first || in[story]
	})
}

// opening returns l with every article cut to its first n sentences of five words and more: of prose, where it has
// such, for the first line of a page is often a heading or the time of an update.
func (l *labelled) opening(t testing.TB, class string, n int) *labelled {
	l.analyse(t)
	s := &labelled{class: class, gold: l.gold}
	for i, a := range l.articles {
		var kept, any []string
		for _, sentence := range l.corpus.Documents[i].Sentences {
			if sentence.Last-sentence.First < 5 {
				continue
			}
			if len(any) < n {
				any = append(any, sentence.Of(a.Text))
			}
			if sentence.Kind == text.Prose && len(kept) < n {
				kept = append(kept, sentence.Of(a.Text))
			}
		}
		if len(kept) == 0 {
			kept = any
		}
		if len(kept) > 0 {
			a.Text, a.Title = strings.Join(kept, " "), ""
		}
		s.articles = append(s.articles, a)
	}
	return s
}

// titles returns l with the titles alone.
func (l *labelled) titles(class string) *labelled {
	s := &labelled{class: class, gold: l.gold}
	for _, a := range l.articles {
		a.Text, a.Title = a.Title, ""
		s.articles = append(s.articles, a)
	}
	return s
}

// dated returns l with dates: each story is a chain of reports, one in so many of which follows
// the one before on the same day and the others after pace days, on average. The second event of
// a topic of ecbplus begins three to nine weeks after the last report of the first.
func (l *labelled) dated(class string, seed uint64, pace, sameDay float64) *labelled {
	rng := rand.New(rand.NewPCG(seed, 5))
	d := &labelled{class: class, gold: l.gold}
	of := map[string][]article.Article{}
	for _, a := range l.articles {
		of[l.gold[a.ID]] = append(of[l.gold[a.ID]], a)
	}
	ends := map[string]float64{} // by topic: day of the first event's last report
	for _, story := range slices.Sorted(maps.Keys(of)) {
		topic, second := strings.CutSuffix(story, "-2")
		day := 200 * rng.Float64()
		if end, ok := ends[topic]; second && ok {
			day = end + 21 + 40*rng.Float64()
		}
		reports := of[story]
		rng.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		for i, a := range reports {
			if i > 0 && rng.Float64() < sameDay {
				day += rng.Float64()
			} else if i > 0 {
				day += pace * rng.ExpFloat64()
			}
			a.Date = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(day * 24 * float64(time.Hour)))
			d.articles = append(d.articles, a)
		}
		ends[strings.TrimSuffix(topic, "-1")] = day
	}
	return d
}

// running makes planted running stories, with confusers or without.
func running(class string, seed uint64, confusers bool) *labelled {
	o := planted.RunningOptions{Seed: seed, Events: 80}
	if confusers {
		o.LookAlikes, o.Series, o.RoundUps = 0.5, 60, 8
	}
	l := &labelled{class: class, gold: map[string]string{}}
	for _, r := range planted.Running(o) {
		l.articles = append(l.articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text, Date: r.Date, Lang: "en"})
		l.gold[r.ID] = r.Story
	}
	return l
}

func read(t testing.TB, class, name string) *labelled {
	t.Helper()
	type record struct {
		ID, Title, Text, Story, Lang, Date string
		Junk                               bool
	}
	c := &labelled{class: class, gold: map[string]string{}}
	for _, r := range testcorpus.Lines[record](t, name) {
		if r.Junk {
			continue
		}
		a := article.Article{ID: r.ID, Title: r.Title, Text: r.Text, Lang: r.Lang}
		if r.Date != "" {
			var err error
			if a.Date, err = time.Parse(time.RFC3339, (r.Date + "T00:00:00")[:19]+"Z"); err != nil {
				t.Fatal(err)
			}
		}
		c.articles = append(c.articles, a)
		c.gold[r.ID] = r.Story
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
