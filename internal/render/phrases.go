package render

// The words that the formats for humans have in common: how articles, stories, periods
// and problems are named.

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/wrap"
)

// A counted is what a headline counts: articles that are shown, and their dates.
type counted struct {
	articles, copies int
	period           period // the zero value where too few are dated
	last             period // their last day, likewise
}

// count counts the articles that are shown.
func (p *digestView) count() counted {
	var c counted
	dated := 0
	var first, last date
	for i := range p.articleView {
		a := &p.articleView[i]
		if (p.Omitted > 0 || p.Options.New) && a.Story == "" {
			continue
		}
		c.articles++
		if original := p.articles[a.CopyOf]; original != nil && (!p.Options.New || original.Story != "") {
			c.copies++
		}
		if !a.date.known {
			continue
		}
		dated++
		if !first.known || a.date.Before(first.Time) {
			first = a.date
		}
		if !last.known || a.date.After(last.Time) {
			last = a.date
		}
	}
	if 2*dated >= c.articles { // a few dates are not those of the digest
		c.period, c.last = newPeriod(first, last, p.words), newPeriod(last, last, p.words)
	}
	return c
}

// headline counts what the digest shows: "5 articles, 1 story, 2–3 March 2017", of news
// "5 articles, 1 new story, 2 updates, 3 March 2017". Where stories are left out, the articles are
// those of the ones that are shown. Without any article it names what else there is.
func (p *digestView) headline() string {
	if p.counted.articles == 0 {
		return p.words.List(p.besideStories())
	}
	parts := append([]string{p.words.Count(p.counted.articles, "article", "articles")}, p.countStories()...)
	if n := p.counted.copies; n > 0 {
		parts = append(parts, p.words.Count(n, "copy", "copies"))
	}
	if period := p.counted.period.text; period != "" {
		parts = append(parts, period)
	}
	return p.words.List(parts)
}

// countStories says how many stories are shown, and of a digest of news which of them are new.
func (p *digestView) countStories() (parts []string) {
	fresh := 0
	for i := range p.Stories {
		if p.Stories[i].New {
			fresh++
		}
	}
	updates := len(p.Stories) - fresh
	if p.Omitted > 0 {
		parts = append(parts, p.words.Say("%s of %s", p.words.Number(len(p.Stories)), p.words.Count(len(p.Stories)+p.Omitted, "story", "stories")))
	} else if p.Options.New && fresh > 0 && updates > 0 {
		parts = append(parts, p.words.Count(fresh, "new story", "new stories"))
	} else if fresh > 0 || updates > 0 && !p.Options.New {
		parts = append(parts, p.words.Count(len(p.Stories), "story", "stories"))
	}
	if p.Options.New && updates > 0 {
		parts = append(parts, p.words.Count(updates, "update", "updates"))
	}
	return parts
}

// besideStories names what there is beside stories and their articles.
func (p *digestView) besideStories() (parts []string) {
	if len(p.Left) > 0 {
		parts = append(parts, p.leftSection(p.Left).heading())
	}
	for _, n := range p.notices() {
		parts = append(parts, n.Heading)
	}
	if len(parts) == 0 {
		parts = append(parts, p.words.Count(0, "article", "articles"))
	}
	return parts
}

// facts says what a story's title leaves open: how many articles (of a lone one,
// whose it is, and how many copies), what was told before, when, and by how many
// publishers.
func (p *digestView) facts(c storyView) []string {
	parts := []string{p.words.Count(len(c.Story.Articles), "article", "articles")}
	if len(c.Entries) == 1 {
		parts[0] = c.Entries[0].label
		if n := len(c.Entries[0].Copies); n > 0 {
			parts = append(parts, p.words.Count(n, "copy", "copies"))
		}
	}
	switch {
	case c.Earlier > 0:
		parts = append(parts, p.words.Say("update to %s", p.words.Count(c.Earlier, "earlier article", "earlier articles")))
	case len(c.Entries) == 1 && c.Entries[0].Status != "":
		parts = append(parts, p.words.Say(c.Entries[0].Status))
	case !c.New:
		parts = append(parts, p.words.Say("update"))
	}
	if so := escape.Line(c.SoFar); so != "" && so != c.heading {
		parts = append(parts, p.words.Say("so far: %s", so))
	}
	if c.period.text != "" {
		parts = append(parts, c.period.text)
	}
	if n := p.publishers(c); n > 1 {
		parts = append(parts, p.words.Count(n, "source", "sources"))
	}
	if c.OverBudget {
		parts = append(parts, p.words.Say("no sentence fits %s", escape.Line(p.Options.Length)))
	}
	return parts
}

// disputed lists what contradicts sentences of a summary: "Earlier, 2 March, a.txt: “Nine
// people were killed.”"
func (p *digestView) disputed(c storyView) []string {
	var list []string
	for _, d := range c.Disputes {
		when, from := p.words.Say("But"), []string{}
		a, b := p.articles[d.A.Article], p.articles[d.B.Article]
		if b != nil {
			if a != nil && a.date.known && b.date.known && a.date.After(b.date.Time) {
				when = p.words.Say("Earlier")
			}
			from = append(from, b.day)
			if n := c.number[b.ID]; n > 0 {
				from = append(from, "["+strconv.Itoa(n)+"]")
			} else {
				from = append(from, b.label)
			}
		}
		parts := slices.DeleteFunc(append([]string{when}, from...), func(s string) bool { return s == "" })
		list = append(list, p.words.List(parts)+": “"+escape.Line(d.B.Text)+"”")
	}
	return list
}

// publishers counts the publishers of a story; 0 when one of its articles names none,
// since counting files would say nothing.
func (p *digestView) publishers(c storyView) int {
	var names []string
	for _, id := range c.Story.Articles {
		a := p.articles[id]
		if a == nil || a.publisher == "" {
			return 0
		}
		names = append(names, a.publisher)
	}
	slices.Sort(names)
	return len(slices.Compact(names))
}

// about describes an entry within its story, in parts: whose, when (unless the story
// has one day only), its title (unless it stands above, as that of a lone one does), what
// else is to say.
func (c storyView) about(e entry) []string {
	heading := e.heading
	if len(c.Entries) == 1 && heading == c.heading && !e.isNamedByTitle() {
		heading = ""
	}
	parts := e.introduce(c.period.day(e.articleView), heading)
	if e.Note != "" {
		parts = append(parts, e.Note)
	}
	if e.Status != "" && len(c.Entries) > 1 {
		parts = append(parts, c.words.Say(e.Status))
	}
	if e.ID == c.Lead && c.LeadReason != "" && len(c.Entries) > 1 {
		parts = append(parts, c.words.Say("read first: %s", c.words.Say(escape.Line(c.LeadReason))))
	}
	return parts
}

// introduce names an article in parts: label, day and title, those that there are;
// where a file and a line are all that is known of its origin, the title comes first.
func (a *articleView) introduce(day, heading string) []string {
	parts := []string{a.label, day, heading}
	if a.isNamedByTitle() {
		parts = []string{heading, day, a.label}
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}

// isNamedByTitle reports a record of a file of many that names no publisher.
func (a *articleView) isNamedByTitle() bool {
	return a.Line > 0 && a.publisher == "" && a.heading != ""
}

// A notice is a kind of thing that went wrong, with the first few cases.
type notice struct {
	Heading string
	Items   []string
}

const fewNotices = 5 // cases shown; all are on standard error and in the JSON

// notices lists the skipped inputs and the warnings, briefly.
func (p *digestView) notices() []notice {
	var skipped []string
	for _, unknown := range []bool{false, true} { // pictures and styles beside pages last
		for _, s := range p.Skipped {
			if s.IsUnknown() == unknown {
				skipped = append(skipped, Place(s)+": "+s.Reason)
			}
		}
	}
	var all []notice
	for _, t := range []notice{
		p.seriesNotice(),
		p.roundUpNotice(),
		{p.words.Count(len(skipped), "input was skipped", "inputs were skipped"), skipped},
		{p.words.Count(len(p.Warnings), "warning", "warnings"), p.Warnings},
	} {
		if len(t.Items) == 0 {
			continue
		}
		var few []string
		for _, s := range t.Items[:min(len(t.Items), fewNotices)] {
			few = append(few, escape.Line(s))
		}
		if more := len(t.Items) - len(few); more > 0 {
			few = append(few, p.words.Say("and %s more: see --format json", p.words.Number(more)))
		}
		all = append(all, notice{t.Heading, few})
	}
	return all
}

// Place names a skipped input: "path:line".
func Place(s digest.Skipped) string {
	name := s.Path
	if name == "-" {
		name = standardInput
	}
	if s.Line > 0 {
		name += ":" + strconv.Itoa(s.Line)
	}
	return name
}

// joint returns what belongs between two sentences: a space, but none in Chinese and
// Japanese, unless there is a mark between them; a dot behind an item of a list, which has
// no full stop, in scripts that set one.
func joint(before, after string, marks bool) string {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	switch {
	case before == "" || !marks && wrap.IsEastAsian(last) && wrap.IsEastAsian(first):
		return ""
	case unicode.IsLower(last) || unicode.IsUpper(last) || unicode.IsDigit(last):
		return " · "
	}
	return " "
}

// longParagraph is how many sentences still read well without a break.
const longParagraph = 6

// paragraphs cuts a summary into paragraphs of about one length. A lone article of
// one sentence has none when that sentence is its title.
func (c storyView) paragraphs() [][]digest.Quote {
	n := len(c.Summary)
	if n == 0 || n == 1 && len(c.Entries) == 1 && strings.TrimRight(c.Summary[0].Text, ".") == strings.TrimRight(c.Story.Title, ".") {
		return nil
	}
	parts := (n + longParagraph - 1) / longParagraph
	return slices.Collect(slices.Chunk(c.Summary, (n+parts-1)/parts))
}

// marked writes sentences of a summary as one line, each followed by the mark of its
// article between left and right; a lone article needs no marks. escape is applied to
// what strangers wrote.
func (c storyView) marked(quotes []digest.Quote, escape func(string) string, left, right string) string {
	marks := len(c.Entries) > 1 && left != ""
	var b strings.Builder
	size := 0
	for _, q := range quotes {
		size += len(q.Text) + len(left) + len(right) + 4
	}
	b.Grow(size)
	last := ""
	for _, q := range quotes {
		text := escape(q.Text)
		if text == "" {
			continue
		}
		b.WriteString(joint(last, text, marks))
		b.WriteString(text)
		last = text
		if n := c.number[q.Article]; marks && n > 0 {
			b.WriteString(left)
			b.WriteString(strconv.Itoa(n))
			b.WriteString(right)
		}
	}
	return b.String()
}

// also names the copies of an entry in a story of some period: "a.example, b.example
// (exact copies), c.example (near copy 0.93)".
func (e entry) also(in period, escape func(string) string) string {
	var list []string
	for _, g := range e.grouped(in) {
		var labels []string
		for i, c := range g.Copies {
			label := c.label
			if i > 0 && c.follows(g.Copies[i-1].articleView) {
				label = ":" + strconv.Itoa(c.Line)
			}
			labels = append(labels, escape(label))
		}
		if g.More != "" {
			labels = append(labels, escape(g.More))
		}
		list = append(list, e.words.List(labels)+" ("+g.Why+")")
	}
	return e.words.List(list)
}

// follows reports two records that go by the same file.
func (a *articleView) follows(b *articleView) bool {
	return a.publisher == "" && b.publisher == "" && a.Line > 0 && b.Line > 0 && a.Path == b.Path
}

// title is the title of a story, never empty.
func title(c storyView) string {
	title := cmp.Or(c.heading, c.words.Say("(no title)"))
	switch {
	case c.isRetracted():
		return c.words.Say("Retracted: %s", title)
	case !c.New:
		return c.words.Say("Update: %s", title)
	}
	return title
}

// isRetracted reports whether the new articles of a story no longer stand.
func (c storyView) isRetracted() bool {
	return len(c.Entries) > 0 && !slices.ContainsFunc(c.Entries, func(e entry) bool { return e.Status != "retracted" })
}

// alone describes an entry outside any story, in parts.
func alone(e entry) []string { return e.introduce(e.day, e.heading) }

// lines lists words that strangers wrote.
func (c storyView) lines(words []string) string {
	var cleaned []string
	for _, w := range words {
		cleaned = append(cleaned, escape.Line(w))
	}
	return c.words.List(cleaned)
}
