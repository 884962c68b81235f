package rank

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"testing"
	"unicode"

	"summarize/internal/article"
	"summarize/internal/rank/candidate"
	"summarize/internal/rank/coverage"
	"summarize/internal/score"
	"summarize/internal/testcorpus"
	"summarize/internal/text"
)

// Quality on outside data: the folder that SUMMARIZE_DATA names holds
// stories/multinews, 250 clusters of news with an editor's summary each. The tables of
// benchmarks/summaries.md are what
//
//	SUMMARIZE_DATA=… go test ./internal/rank -run Quality -v
//
// prints.

// A gold is a story with an editor's summary, ready to score at each length.
type gold struct {
	articles []Article
	rouge    map[int]*score.Rouge
}

var lengths = []int{100, 300}

// readGold reads the clusters of Multi-News.
func readGold(t testing.TB) []gold {
	return readClusters(t, "multinews/validation", lengths)
}

// readClusters reads stories with references, to score at some lengths.
func readClusters(t testing.TB, name string, lengths []int) []gold {
	type record struct {
		ID, Title, Text, Lang string
		Junk                  bool
	}
	records := testcorpus.Lines[record](t, "stories/"+name+".articles.jsonl")
	articles, number := make([]article.Article, 0, len(records)), map[string]int{}
	for _, r := range records {
		if !r.Junk {
			number[r.ID] = len(articles)
			articles = append(articles, article.Article{ID: r.ID, Title: r.Title, Text: r.Text, Lang: r.Lang})
		}
	}
	corpus, err := text.Analyze(context.Background(), articles, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	type cluster struct {
		Articles   []string `json:"doc_ids"`
		References []string
	}
	var all []gold
	for _, c := range testcorpus.Lines[cluster](t, "stories/"+name+".clusters.jsonl") {
		g := gold{rouge: map[int]*score.Rouge{}}
		for _, id := range c.Articles {
			if n, ok := number[id]; ok {
				g.articles = append(g.articles, Article{Text: articles[n].Text, Document: &corpus.Documents[n], Source: len(g.articles)})
			}
		}
		references := make([][]string, len(c.References))
		for i, r := range c.References {
			references[i] = spelled([]string{r})
		}
		for _, n := range lengths {
			g.rouge[n] = score.NewRouge(references, score.RougeOptions{Stem: true, Words: n})
		}
		all = append(all, g)
	}
	return all
}

// spelled writes words beyond ASCII in letters that ROUGE reads: to the reference
// implementation every byte of them separates words.
func spelled(sentences []string) []string {
	all := make([]string, len(sentences))
	for i, s := range sentences {
		if strings.ContainsFunc(s, func(r rune) bool { return r > 127 && unicode.IsLetter(r) }) {
			var b strings.Builder
			for _, word := range strings.Fields(s) {
				word = strings.TrimFunc(strings.ToLower(word), unicode.IsPunct)
				if h := fnv.New32a(); strings.ContainsFunc(word, func(r rune) bool { return r > 127 }) {
					h.Write([]byte(word))
					word = fmt.Sprintf("w%x", h.Sum32())
				}
				b.WriteString(word + " ")
			}
			s = b.String()
		}
		all[i] = s
	}
	return all
}

// A marks holds the scores of one system at one length, by story.
type marks struct {
	r1, r2, r4, su4, f1, f2, fsu4 []float64
	closed                        int
	nodes, gap                    float64
	repeats                       int // summaries that hold two near-identical sentences
}

func (m *marks) add(g gold, s Summary, words int) {
	sentences := quotes(g.articles, s)
	r := g.rouge[words].Score(spelled(sentences))
	m.r1, m.r2, m.r4 = append(m.r1, r.R1.Recall), append(m.r2, r.R2.Recall), append(m.r4, r.R4.Recall)
	m.su4, m.f1, m.f2, m.fsu4 = append(m.su4, r.SU4.Recall), append(m.f1, r.R1.F), append(m.f2, r.R2.F), append(m.fsu4, r.SU4.F)
	if s.Effort.Gap == 0 {
		m.closed++
	}
	m.nodes += float64(s.Effort.Nodes)
	m.gap += s.Effort.Gap
	for i := range sentences {
		if slices.ContainsFunc(sentences[:i], func(o string) bool { return jaccard(o, sentences[i]) >= 0.6 }) {
			m.repeats++
			break
		}
	}
}

func evaluate(t testing.TB, golds []gold, selector string, words int, tune coverage.Tuning) *marks {
	m := &marks{}
	for _, g := range golds {
		s, err := summarize(g.articles, Options{Selector: selector, Budget: Budget{Amount: float64(words), Unit: candidate.Words}}, tune)
		if err != nil {
			t.Fatal(err)
		}
		m.add(g, s, words)
	}
	return m
}

func percent(values []float64) float64 {
	return 100 * score.Bootstrap(values, 1, 0.95, 1).Mean
}

func interval(values []float64) string {
	b := score.Bootstrap(values, 2000, 0.95, 1)
	return fmt.Sprintf("%.2f (%.2f–%.2f)", 100*b.Mean, 100*b.Low, 100*b.High)
}

// significant is the p below which a difference is no chance.
const significant = 0.05

// TestQualitySelectors compares all selectors. The first row is cross-validated: each
// fifth of the stories with the constants of the grid that were best on the other four,
// over both lengths, as one set of constants must serve all. At 100 words it is above all others. At 300 no
// other may be above it by more than chance: there the leads of two or three articles are most of what
// the editor's 230 words take over, and sentences that must stand by themselves, which leads need not, cost 1.1.
func TestQualitySelectors(t *testing.T) {
	golds := readGold(t)
	crossed := crossValidated(t, golds)
	var b strings.Builder
	for _, n := range lengths {
		fmt.Fprintf(&b, "\n%d words:\n\n| selector | R-1 | R-2 | R-SU4 | R-4 | F-1 | F-2 | F-SU4 | p (R-2) | repeats |\n|---|---|---|---|---|---|---|---|---|---|\n", n)
		row(&b, "coverage, cross-validated", crossed[n], "")
		for _, name := range Names() {
			m := evaluate(t, golds, name, n, coverage.DefaultTuning())
			p := score.Randomisation(crossed[n].r2, m.r2, score.Rounds, 1)
			row(&b, name, m, fmt.Sprintf("%.4f", p))
			if name == "coverage" {
				if m.repeats > 0 {
					t.Errorf("%d summaries of %d words repeat themselves", m.repeats, n)
				}
				continue
			}
			if percent(m.r2) > percent(crossed[n].r2) && (n == 100 || p < significant) {
				t.Errorf("%d words: coverage %.2f is not above %s %.2f (p %.4f)", n, percent(crossed[n].r2), name, percent(m.r2), p)
			}
		}
	}
	t.Log(b.String())
}

func row(b *strings.Builder, name string, m *marks, p string) {
	fmt.Fprintf(b, "| %s | %s | %s | %s | %.2f | %.2f | %.2f | %.2f | %s | %d |\n", name, interval(m.r1), interval(m.r2), interval(m.su4),
		percent(m.r4), percent(m.f1), percent(m.f2), percent(m.fsu4), p, m.repeats)
}

// grid spans what cross-validation may choose from.
func grid() []coverage.Tuning {
	var all []coverage.Tuning
	for _, decay := range []float64{4, 8, 16} {
		for _, head := range []float64{1, 2, 4} {
			for _, lone := range []float64{5, 10, 20} {
				t := coverage.DefaultTuning()
				t.Decay, t.Head, t.SingleSource = decay, head, lone
				all = append(all, t)
			}
		}
	}
	return all
}

const folds = 5

func crossValidated(t testing.TB, golds []gold) map[int]*marks {
	tunings := grid()
	tried := make([]map[int]*marks, len(tunings))
	for i, tune := range tunings {
		tried[i] = map[int]*marks{}
		for _, n := range lengths {
			tried[i][n] = evaluate(t, golds, "coverage", n, tune)
		}
	}
	crossed := map[int]*marks{}
	for _, n := range lengths {
		crossed[n] = &marks{}
	}
	for k, g := range golds {
		best, most := 0, -1.0
		for i := range tunings {
			sum := 0.0
			for _, n := range lengths {
				for j, r := range tried[i][n].r2 {
					if j%folds != k%folds {
						sum += r
					}
				}
			}
			if sum > most {
				best, most = i, sum
			}
		}
		for _, n := range lengths {
			s, _ := summarize(g.articles, Options{Selector: "coverage", Budget: Budget{Amount: float64(n), Unit: candidate.Words}}, tunings[best])
			crossed[n].add(g, s, n)
		}
	}
	return crossed
}

// TestQualityAblation takes one term after another out of the objective.
func TestQualityAblation(t *testing.T) {
	golds := readGold(t)
	changes := []struct {
		name   string
		change func(*coverage.Tuning)
	}{
		{"all of it", func(*coverage.Tuning) {}},
		{"no position in weights", func(t *coverage.Tuning) { t.Decay = 1e9 }},
		{"no position in quality", func(t *coverage.Tuning) { t.Head = 0 }},
		{"no position at all", func(t *coverage.Tuning) { t.Decay, t.Head = 1e9, 0 }},
		{"what one source tells weighs in full", func(t *coverage.Tuning) { t.SingleSource = 1 }},
		{"what one source tells weighs nothing", func(t *coverage.Tuning) { t.SingleSource = 1e12 }},
		{"faults not counted", func(t *coverage.Tuning) {
			t.Traits, t.Exclaims, t.Speaks, t.Shorter, t.Longer, t.Least = nil, 1, 1, 1, 1, 0
		}},
		{"sentences may point outside", func(t *coverage.Tuning) { t.Repairs = 0 }},
		{"first person not counted", func(t *coverage.Tuning) { t.Traits = t.Traits[:len(t.Traits)-1] }},
		{"filler is told", func(t *coverage.Tuning) { t.Filler = 0 }},
		{"looks anywhere in an article", func(t *coverage.Tuning) { t.Reach = 0 }},
		{"who speaks is not asked", func(t *coverage.Tuning) { t.Speaks = 1 }},
		{"no passages", func(t *coverage.Tuning) { t.Passages = false }},
		{"greedy, no exchange, no search", func(t *coverage.Tuning) { t.Rounds, t.Work = 0, 0 }},
		{"greedy and exchange", func(t *coverage.Tuning) { t.Work = 0 }},
		{"ten times the work", func(t *coverage.Tuning) { t.Work *= 10 }},
		{"plain sketch", func(t *coverage.Tuning) {
			// (Σ (1 + 2·e^(-position/2)))², nothing else.
			*t = coverage.Tuning{Floor: 0.5, Decay: 2, SingleSource: 100, HeadDecay: 1, Exclaims: 1, Speaks: 1, Rounds: t.Rounds, Work: t.Work}
		}},
	}
	var b strings.Builder
	for _, n := range lengths {
		fmt.Fprintf(&b, "\n%d words:\n\n| objective | R-1 | R-2 | R-4 | p (R-2) | proved optimal | nodes | mean gap |\n|---|---|---|---|---|---|---|---|\n", n)
		var full *marks
		for i, c := range changes {
			tune := coverage.DefaultTuning()
			c.change(&tune)
			m := evaluate(t, golds, "coverage", n, tune)
			p := ""
			if i == 0 {
				full = m
			} else {
				p = fmt.Sprintf("%.3f", score.Randomisation(full.r2, m.r2, score.Rounds, 1))
			}
			stories := float64(len(golds))
			fmt.Fprintf(&b, "| %s | %.2f | %.2f | %.2f | %s | %d of %d | %.0f | %.4f |\n", c.name,
				percent(m.r1), percent(m.r2), percent(m.r4), p, m.closed, len(golds), m.nodes/stories, m.gap/stories)
		}
	}
	t.Log(b.String())
}

// TestQualityCopies reprints the last article of each story four times, and counts the
// reprints once or each time.
func TestQualityCopies(t *testing.T) {
	golds := readGold(t)
	var b strings.Builder
	b.WriteString("\n| last article reprinted four times | words | R-1 | R-2 | R-4 | p (R-2) |\n|---|---|---|---|---|---|\n")
	for i := range golds {
		if n := len(golds[i].articles); n > 0 {
			last := golds[i].articles[n-1]
			golds[i].articles = append(slices.Clip(golds[i].articles), last, last, last, last)
		}
	}
	for _, n := range lengths {
		once := evaluate(t, golds, "coverage", n, coverage.DefaultTuning())
		each := evaluate(t, asSources(golds), "coverage", n, coverage.DefaultTuning())
		for _, x := range []struct {
			name string
			m    *marks
		}{{"counted once", once}, {"counted each time", each}} {
			fmt.Fprintf(&b, "| %s | %d | %.2f | %.2f | %.2f | %.4f |\n", x.name, n, percent(x.m.r1), percent(x.m.r2), percent(x.m.r4),
				score.Randomisation(once.r2, x.m.r2, score.Rounds, 1))
		}
		if percent(once.r2) <= percent(each.r2) {
			t.Errorf("%d words: copies counted once %.2f, each time %.2f", n, percent(once.r2), percent(each.r2))
		}
	}
	t.Log(b.String())
}

// asSources returns stories of which each article, copy or not, is a source of its own.
func asSources(golds []gold) []gold {
	all := slices.Clone(golds)
	for i, g := range all {
		all[i].articles = slices.Clone(g.articles)
		for k := range g.articles {
			all[i].articles[k].Source = k
		}
	}
	return all
}

// TestQualityLanguages compares coverage with the leads in six languages, at the length
// of the references.
func TestQualityLanguages(t *testing.T) {
	const words = 250
	var b strings.Builder
	b.WriteString("\n| language | coverage R-1 | R-2 | lead R-1 | R-2 |\n|---|---|---|---|---|\n")
	for _, lang := range []string{"ar", "cs", "el", "fr", "he", "hi"} {
		golds := readClusters(t, "multiling/"+lang, []int{words})
		c := evaluate(t, golds, "coverage", words, coverage.DefaultTuning())
		l := evaluate(t, golds, "lead", words, coverage.DefaultTuning())
		fmt.Fprintf(&b, "| %s | %.2f | %.2f | %.2f | %.2f |\n", lang, percent(c.r1), percent(c.r2), percent(l.r1), percent(l.r2))
	}
	t.Log(b.String())
}
