package planted

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// RunningOptions say what collection of running stories to make.
type RunningOptions struct {
	Seed       uint64
	Events     int
	LookAlikes float64 // share of the events that another of their kind follows, weeks later
	Series     int     // reports that fill in a form: each day the same firm's, or another's
	RoundUps   int     // articles that tell five events of their day in a sentence or two each
}

// A Report is one article of a running story.
type Report struct {
	Article
	Story  string // equal for reports of one event; "" for those of a series and for round-ups
	Series string // the form that it fills in, or ""
	Also   []string
}

// Running makes a collection of running stories: chains of reports over days or months. What
// an event's reports are full of changes as it goes on, and its later ones share little with
// the first. Confusers: a look-alike is another event of the same kind, with most of its
// words but other names; of every second one the firm is the same (the next quarter's
// results). Articles are in order of age.
func Running(o RunningOptions) []Report {
	g := &generator{
		Rand:    rand.New(rand.NewPCG(o.Seed, 0x72756e6e696e67)),
		lexicon: newLexicon(o.Seed),
		o:       Options{Seed: o.Seed},
	}
	r := &running{generator: g, regulars: map[string][]string{}}
	for range 12 {
		r.kinds = append(r.kinds, g.scene())
	}
	for n := 0; n < o.Events; n++ {
		first := r.event(n, r.kinds[g.IntN(len(r.kinds))], "", g.Float64()*120)
		if g.Float64() < o.LookAlikes && n+1 < o.Events {
			n++
			firm := ""
			if g.IntN(2) == 0 {
				firm = first.firm
			}
			r.event(n, first.kind, firm, first.last+21+21*g.Float64())
		}
	}
	r.series(o.Series)
	r.roundUps(o.RoundUps)
	slices.SortStableFunc(r.reports, func(a, b Report) int { return a.Date.Compare(b.Date) })
	for i := range r.reports {
		r.reports[i].ID = fmt.Sprintf("r%06d", i)
	}
	return r.reports
}

type running struct {
	*generator
	kinds    []scene
	regulars map[string][]string // by firm: people who speak of its every event
	reports  []Report
}

// ownNouns is how many nouns are an event's own; the rest are those of its kind.
const ownNouns = 8

// An eventScene is what reports of one event are made from.
type eventScene struct {
	scene
	kind scene
	last float64 // day of the last report
}

// event adds the reports of one event, from a day on: a burst, then one every few days.
func (r *running) event(n int, kind scene, firm string, day float64) eventScene {
	e := eventScene{scene: r.scene(), kind: kind}
	if firm != "" {
		e.firm = firm
	}
	e.nouns = append(slices.Clone(e.nouns[:ownNouns]), kind.nouns[:22]...)
	e.verbs = append(e.verbs[:3:3], kind.verbs[:8]...)
	if firm != "" { // the next one of the same people
		copy(e.people, r.regulars[firm])
	}
	r.regulars[e.firm] = slices.Clone(e.people[:2])
	reports := min(int(math.Pow(r.Float64(), -0.9))+1, 25)
	pace := 0.5 + 4.5*r.Float64() // days between reports
	for k := range reports {
		if k > 2 {
			day += r.ExpFloat64() * pace
		} else {
			day += r.Float64() * 0.4
		}
		if k > 0 && k%4 == 0 { // the story moves on
			for range 3 {
				e.nouns[r.IntN(ownNouns)] = zipf(r.Rand, r.nouns)
			}
			e.people[2+r.IntN(len(e.people)-2)] = zipf(r.Rand, r.people) + " " + pick(r.Rand, r.people)
		}
		title := capital(pick(r.Rand, e.nouns)) + " " + pick(r.Rand, e.verbs) + " in " + e.places[r.IntN(2)]
		r.add(Report{Story: fmt.Sprintf("e%03d", n)}, title, paragraphs(r.sentences(e.scene, 3+r.IntN(12))), day)
	}
	e.last = day
	return e
}

func (r *running) add(report Report, title, text string, day float64) {
	start := time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC)
	report.Title, report.Text, report.Source = title, text, fmt.Sprintf("source%03d", r.IntN(12))
	report.Date = start.Add(time.Duration(day * 24 * float64(time.Hour))).Truncate(time.Second)
	r.reports = append(r.reports, report)
}

// series adds n reports of forms of one or two sentences.
func (r *running) series(n int) {
	for form := 0; n > 0; form++ {
		text := r.generator.form()
		text = strings.Join(strings.SplitAfter(text, ". ")[:2], "")
		for range min(n, 10+r.IntN(20)) {
			r.add(Report{Series: fmt.Sprint("form", form)}, "Report of "+pick(r.Rand, r.firms), fill.ReplaceAllStringFunc(text, r.slot), 120*r.Float64())
			n--
		}
	}
}

// roundUps adds n articles that tell the events of some day.
func (r *running) roundUps(n int) {
	told := slices.Clone(r.reports)
	slices.SortStableFunc(told, func(a, b Report) int { return cmp.Compare(a.Date.Unix(), b.Date.Unix()) })
	for range n {
		at := r.IntN(len(told))
		var report Report
		var parts []string
		for i := at; i < len(told) && len(parts) < 5; i++ {
			if t := told[i]; t.Story != "" && !slices.Contains(report.Also, t.Story) {
				report.Also = append(report.Also, t.Story)
				parts = append(parts, strings.Join(strings.SplitAfter(strings.ReplaceAll(t.Text, "\n\n", " "), ". ")[:2], ""))
			}
		}
		day := told[at].Date.Sub(time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC)).Hours() / 24
		r.add(report, "Morning briefing: what to know today", "Here is what you need to know today. "+strings.Join(parts, "\n\n"), day+0.3)
	}
}
