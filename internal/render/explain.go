package render

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
)

const (
	mostPassages = 5   // shared passages shown; they are sorted by length
	mostChanges  = 30  // hunks of the diff shown
	mostExcerpt  = 240 // bytes of a passage or hunk shown; its byte range tells the rest
)

// ExplanationFormats lists the formats that explanations have.
func ExplanationFormats() []string { return []string{"text", "markdown", "json"} }

// Explanation writes why two articles are, or are not, copies and one story, as
// text, markdown or json.
func Explanation(w io.Writer, e *digest.Explanation, format string, o Options) error {
	return writeSections(w, e, explainSections(e), format, o)
}

// writeSections writes an explanation: as sections for people, as itself for programs.
func writeSections(w io.Writer, e any, sections []section, format string, o Options) error {
	switch format {
	case "json":
		return JSON(w, e)
	case "text":
		return explainText(w, sections, o)
	case "markdown":
		return explainMarkdown(w, sections)
	}
	return fmt.Errorf("an explanation has no format %q: choose text, markdown or json", format)
}

// A section is a heading and what stands under it. Strings are as strangers wrote them.
type section struct {
	heading string
	items   []item
}

// An item is a remark, or a line of a diff.
type item struct {
	mark string // "-" of A only, "+" of B only, "" otherwise
	text string
}

func explainSections(e *digest.Explanation) []section {
	sections := []section{
		{"Articles", []item{{"", "A: " + origin(&e.A)}, {"", "B: " + origin(&e.B)}}},
		copyVerdict(e),
		storyVerdict(e),
	}
	if s := passages(e.Copies.Passages); len(s.items) > 0 {
		sections = append(sections, s)
	}
	if e.Copies.Kind != "none" {
		if s := changes(e.Copies.Changes); len(s.items) > 0 {
			sections = append(sections, s)
		}
	}
	for _, d := range []struct {
		heading string
		digest.Difference
	}{{"Numbers that differ", e.Copies.Numbers}, {"Names that differ", e.Copies.Names}} {
		s := section{heading: d.heading}
		if len(d.OnlyA) > 0 {
			s.items = append(s.items, item{"", "only in A: " + strings.Join(d.OnlyA, ", ")})
		}
		if len(d.OnlyB) > 0 {
			s.items = append(s.items, item{"", "only in B: " + strings.Join(d.OnlyB, ", ")})
		}
		if len(s.items) > 0 {
			sections = append(sections, s)
		}
	}
	return sections
}

// origin tells an article by its id, date, file and title.
func origin(a *digest.Article) string {
	place := a.Path
	if a.Line > 0 {
		place = fmt.Sprintf("%s:%d", a.Path, a.Line)
	}
	parts := []string{a.ID}
	for _, s := range []string{parseDate(a.Date).day(phrases.Words{}), place, newArticleView(a, phrases.Words{}).heading} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " · ")
}

func copyVerdict(e *digest.Explanation) section {
	c := &e.Copies
	rule := strings.TrimPrefix(c.Rule, "no copies: ")
	verdict := map[string]string{
		"none": "No copies", "exact": "Exact copies", "near": "Near copies", "contained": "One contains the other",
	}[c.Kind]
	s := section{verdict, []item{
		{"", rule},
		{"", fmt.Sprintf("Resemblance %.2f; %.0f %% of A is in B, %.0f %% of B is in A.", shown(c.Resemblance), 100*shown(c.ContainmentA), 100*shown(c.ContainmentB))},
	}}
	if c.Original != "" {
		name := map[string]string{e.A.ID: "A", e.B.ID: "B"}[c.Original]
		s.items = append(s.items, item{"", "The original of their group is " + cmp.Or(name, c.Original) + ": " + c.Reason + "."})
	}
	for _, q := range c.Adds {
		s.items = append(s.items, item{"", "The later one adds: " + excerpt(q.Text)})
	}
	return s
}

func storyVerdict(e *digest.Explanation) section {
	s := section{heading: "Two stories"}
	if e.Story.Same {
		s.heading = "One story"
	}
	if e.Story.Same && e.A.Story != "" {
		s.heading += ", " + e.A.Story
	}
	l := &e.Story
	s.items = append(s.items, item{"", fmt.Sprintf("The similarity of the two is %.2f.", l.Similarity)})
	groups := fmt.Sprintf("%s with A and %s with B", articles(l.Sides[0]), articles(l.Sides[1]))
	switch {
	case l.Joined > 0 && l.Same:
		s.items = append(s.items, item{"", fmt.Sprintf("They came together when %s were merged: mean similarity %.2f, level %.3f, and stories are cut at level %.3f.", groups, l.Joined, l.Level, l.Threshold)})
	case l.Joined > 0:
		s.items = append(s.items, item{"", fmt.Sprintf("Only a merge of %s would bring them together: mean similarity %.2f, level %.3f, and stories are cut at level %.3f.", groups, l.Joined, l.Level, l.Threshold)})
	case !l.Same:
		s.items = append(s.items, item{"", "No chain of similar articles connects them."})
	}
	for _, reason := range l.Reasons {
		s.items = append(s.items, item{"", strings.ToUpper(reason[:1]) + reason[1:] + "."})
	}
	return s
}

func articles(n int) string { return phrases.Words{}.Count(n, "article", "articles") }

// StoryExplanation writes what holds a story together and what would change it first,
// as text, markdown or json.
func StoryExplanation(w io.Writer, e *digest.StoryExplanation, format string, o Options) error {
	s, name := &e.Story, namesOf(e.Articles)
	sections := []section{{"Story " + s.ID + ": " + s.Title, []item{
		{"", fmt.Sprintf("%s, cohesion %.2f; stories are cut at level %.3f.", articles(len(s.Articles)), s.Cohesion, e.Threshold)},
	}}}
	if s.LeadReason != "" {
		sections[0].items = append(sections[0].items, item{"", "Read first, " + s.LeadReason + ": " + name(s.Lead)})
	}
	if days := dayByDay(s.Days, name); len(days.items) > 0 {
		sections = append(sections, days)
	}
	if j := e.Weakest; len(j.A) > 0 {
		weakest := section{"Its weakest link", []item{
			{"", fmt.Sprintf("A cut above level %.3f would split it here (mean similarity %.2f):", j.Level, j.Similarity)},
		}}
		weakest.list("-", j.A, name)
		weakest.list("+", j.B, name)
		sections = append(sections, weakest)
	}
	if j := e.Next; len(j.B) > 0 {
		next := section{"What would join next", []item{
			{"", fmt.Sprintf("A cut at level %.3f would add (mean similarity %.2f):", j.Level, j.Similarity)},
		}}
		next.list("+", j.B, name)
		sections = append(sections, next)
	}
	return writeSections(w, e, sections, format, o)
}

// dayByDay lists the days of a story, each with what it added.
func dayByDay(days []digest.Day, name func(id string) string) section {
	s := section{heading: "Day by day"}
	for _, d := range days {
		s.items = append(s.items, item{"", parseDate(d.Date).day(phrases.Words{}) + ": " + articles(d.Articles)})
		for _, q := range d.Added {
			s.items = append(s.items, item{"+", q.Text}, item{"", name(q.Article)})
		}
	}
	return s
}

// SummaryExplanation writes what each sentence of a summary adds and costs, and why
// others are not in it, as text, markdown or json.
func SummaryExplanation(w io.Writer, e *digest.SummaryExplanation, format string, o Options) error {
	name := namesOf(e.Articles)
	unit := map[byte]string{'w': "words", 's': "sentences", 'b': "bytes", '%': "words"}[e.Length[len(e.Length)-1]]
	told := section{heading: "Told, in " + e.Length}
	for _, s := range e.Told {
		told.items = append(told.items, sentence(s, unit, "adds", name)...)
	}
	sections := []section{{"Story " + e.Story.ID + ": " + e.Story.Title, nil}, told}
	if len(e.LeftOut) > 0 {
		out := section{heading: "The best of those left out"}
		for _, s := range e.LeftOut {
			out.items = append(out.items, sentence(s, unit, "alone would tell", name)...)
		}
		sections = append(sections, out)
	}
	return writeSections(w, e, sections, format, o)
}

// sentence lists a sentence with what speaks for and against it.
func sentence(s digest.Sentence, unit, does string, name func(id string) string) []item {
	facts := fmt.Sprintf("%d %s; %s %.0f %% of what the summary tells", s.Cost, unit, does, 100*s.Share)
	if len(s.Phrases) > 0 {
		facts += ": " + strings.Join(s.Phrases, ", ")
	}
	items := []item{{"·", s.Text}, {"", facts + ". " + name(s.Article)}}
	if s.Reason != "" {
		why := "Left out: " + s.Reason
		if s.Like != "" {
			why += ": " + excerpt(s.Like)
		}
		items = append(items, item{"", why})
	}
	return items
}

// mostListed is how many articles of one side of a merge are named.
const mostListed = 10

// list adds an item for each of some articles.
func (s *section) list(mark string, ids []string, name func(id string) string) {
	for _, id := range ids[:min(len(ids), mostListed)] {
		s.items = append(s.items, item{mark, name(id)})
	}
	if more := len(ids) - mostListed; more > 0 {
		s.items = append(s.items, item{mark, fmt.Sprintf("and %d more", more)})
	}
}

// namesOf returns what names an article, by its id: as in a digest, and the id last, by
// which it can be asked for.
func namesOf(all []digest.Article) func(id string) string {
	p := newDigestView(&digest.Digest{Articles: all}, phrases.Words{})
	return func(id string) string {
		a := p.articles[id]
		if a == nil {
			return id
		}
		return strings.Join(append(a.introduce(a.day, a.heading), id), " · ")
	}
}

func passages(all []digest.Passage) section {
	s := section{heading: "Shared passages"}
	for i, p := range all {
		if i == mostPassages {
			s.items = append(s.items, item{"", fmt.Sprintf("and %d shorter ones", len(all)-i)})
			break
		}
		what := phrases.Words{}.Count(p.Words, "word", "words")
		if p.Boilerplate {
			what += " that many articles share and that count for nothing"
		}
		s.items = append(s.items, item{"", fmt.Sprintf("%s, bytes %d to %d of A, %d to %d of B: %s",
			what, p.A.Start, p.A.End, p.B.Start, p.B.End, excerpt(p.A.Text))})
	}
	return s
}

func changes(all []digest.Change) section {
	s := section{heading: "From A to B"}
	for i, c := range all {
		if i == mostChanges {
			s.items = append(s.items, item{"", fmt.Sprintf("and %d more changes", len(all)-i)})
			break
		}
		if c.A.Text != "" {
			s.items = append(s.items, item{"-", fmt.Sprintf("[%d to %d] %s", c.A.Start, c.A.End, excerpt(c.A.Text))})
		}
		if c.B.Text != "" {
			s.items = append(s.items, item{"+", fmt.Sprintf("[%d to %d] %s", c.B.Start, c.B.End, excerpt(c.B.Text))})
		}
	}
	return s
}

// excerpt keeps the two ends of a long stretch of text.
func excerpt(s string) string {
	if len(s) <= mostExcerpt {
		return s
	}
	head := strings.ToValidUTF8(s[:mostExcerpt/2], "")
	tail := strings.ToValidUTF8(s[len(s)-mostExcerpt/2:], "")
	return head + " […] " + tail
}

func explainText(w io.Writer, sections []section, o Options) error {
	t := &textWriter{width: max(o.Width, leastWidth), color: o.Color}
	if o.Width == 0 {
		t.width = defaultWidth
	}
	for _, s := range sections {
		t.blank()
		t.put("", escape.Line(s.heading), bold)
		for _, i := range s.items {
			lead := "  "
			if i.mark != "" {
				lead += i.mark + " "
			}
			t.put(lead, escape.Line(i.text), plain)
		}
	}
	_, err := w.Write(t.Bytes())
	return err
}

func explainMarkdown(w io.Writer, sections []section) error {
	m := &markdownWriter{}
	for _, s := range sections {
		m.block("## " + escape.Markdown(s.heading))
		var list strings.Builder
		for _, i := range s.items {
			list.WriteString("- ")
			switch i.mark {
			case "-":
				list.WriteString("A: ")
			case "+":
				list.WriteString("B: ")
			}
			list.WriteString(escape.Markdown(i.text) + "\n")
		}
		m.block(strings.TrimSuffix(list.String(), "\n"))
	}
	_, err := w.Write(m.Bytes())
	return err
}
