package render

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/wrap"
)

const (
	defaultWidth = 80
	leastWidth   = 24 // below it, hanging indents leave no room for words

	flushAt = 1 << 16 // bytes of text that are written together
)

// writeText writes for a terminal and for somebody who reads: each story with its
// title, who covered it and when, the summary with source marks, the articles, the
// copies under their originals. What would say nothing is left out, so that a story
// of one article is a title, a line and a paragraph.
func writeText(w io.Writer, d *digest.Digest, o Options) error {
	if Empty(d) {
		return nil
	}
	t := &textWriter{width: o.Width, color: o.Color, hyperlinks: o.Hyperlinks}
	if t.width == 0 {
		t.width = defaultWidth
	}
	t.width = max(t.width, leastWidth)
	p := newDigestView(d, o.Words)
	if len(d.Articles) > 0 {
		t.put("", p.headline(), dim)
	}
	for _, s := range p.shortened() {
		if err := t.section(w, p, s); err != nil {
			return err
		}
	}
	if copiesOutside := p.copiesOutside(); len(copiesOutside) > 0 {
		t.blank()
		t.put("", p.words.Say("Copies"), bold)
		for _, e := range copiesOutside {
			t.group(e)
			if err := t.flush(w); err != nil {
				return err
			}
		}
	}
	t.notices(p.notices())
	_, err := t.WriteTo(w)
	return err
}

type style string

const (
	plain style = ""
	bold  style = "\x1b[1m"
	dim   style = "\x1b[2m"
)

type textWriter struct {
	bytes.Buffer
	width int
	color bool
	begun bool // something was put

	hyperlinks bool   // the terminal knows OSC 8
	target     string // of the link that the text at hand is, or empty
}

// blank writes an empty line, but not as the first.
func (t *textWriter) blank() {
	if t.begun {
		t.WriteByte('\n')
	}
}

// put writes one paragraph. Its first line begins with lead, the others hang below
// the end of it. s is one line and holds no control character.
func (t *textWriter) put(lead, s string, st style) {
	indent := wrap.Columns(lead)
	if !t.color {
		st = plain
	}
	t.begun = true
	for l := range wrap.Lines(s, t.width-indent) {
		t.WriteString(lead)
		t.WriteString(string(st))
		if t.target != "" {
			t.WriteString("\x1b]8;;" + t.target + "\x1b\\")
		}
		t.writeSpaced(l)
		if t.target != "" {
			t.WriteString("\x1b]8;;\x1b\\")
		}
		if st != plain {
			t.WriteString("\x1b[0m")
		}
		t.WriteByte('\n')
		lead = strings.Repeat(" ", indent)
	}
}

// writeSpaced writes a line with its no-break spaces as spaces.
func (t *textWriter) writeSpaced(l string) {
	for {
		before, after, found := strings.Cut(l, "\u00a0")
		t.WriteString(before)
		if !found {
			return
		}
		t.WriteByte(' ')
		l = after
	}
}

// section writes the stories of one section.
func (t *textWriter) section(w io.Writer, p *digestView, s sectionView) error {
	if s.Heading != "" {
		t.blank()
		t.put("", s.heading(), bold)
		if s.Kind == digest.Single || s.Kind == digest.Left {
			t.blank()
		}
	}
	for _, told := range s.Stories {
		switch c := p.storyView(told); s.Kind {
		case digest.Further:
			t.blank()
			t.further(p, c)
		case digest.Single, digest.Left:
			t.single(p, c)
		default:
			t.blank()
			t.story(p, c)
		}
		if err := t.flush(w); err != nil {
			return err
		}
	}
	if rest := s.rest(); rest != "" {
		t.blank()
		t.put("  ", rest, dim)
	}
	return nil
}

// further writes a story in short: title, facts and who tells it, one sentence.
func (t *textWriter) further(p *digestView, c storyView) {
	t.put("", title(c), bold)
	t.linked("  ", dotted(c.withSources(p.facts(c))), dim, p.articles[c.Lead], "  ", func() {
		if quotes := c.short(); len(quotes) > 0 {
			t.put("  ", c.marked(quotes, escape.Line, "", ""), plain)
		}
	})
}

// single writes a story on a line, and the address of the article to read below.
func (t *textWriter) single(p *digestView, c storyView) {
	t.linked("  ", dotted(append([]string{title(c)}, p.onLine(c)...)), plain, p.articles[c.Lead], "    ", func() {
		if len(c.Entries) == 1 {
			t.copies("    ", c.Entries[0], c.period)
		}
	})
}

// linked writes a paragraph about an article, as put does, as a link to it: on terminals
// that know hyperlinks (OSC 8) the text itself is one, elsewhere the address stands on a
// line of its own, which is never broken, so that terminals and mail readers find it.
// between writes what comes between the two.
func (t *textWriter) linked(lead, s string, st style, a *articleView, indent string, between func()) {
	if t.hyperlinks && a != nil {
		t.target = escape.LinkURL(a.URL)
	}
	t.put(lead, s, st)
	t.target = ""
	between()
	if !t.hyperlinks {
		t.address(indent, a)
	}
}

// address writes the address of an article on a line of its own.
func (t *textWriter) address(indent string, a *articleView) {
	if a == nil {
		return
	}
	if url := escape.LinkURL(a.URL); url != "" {
		t.WriteString(indent + url + "\n")
	}
}

func (t *textWriter) story(p *digestView, c storyView) {
	t.brief(p, c)
	if len(c.Entries) == 1 {
		t.copies("  ", c.Entries[0], c.period)
		if !t.hyperlinks { // the title is the link
			t.address("  ", c.Entries[0].articleView)
		}
		return
	}
	t.blank()
	listed := c.listed()
	for _, i := range listed {
		e, lead := c.Entries[i], ordinal(i+1, len(c.Entries))
		indent := strings.Repeat(" ", len(lead))
		t.linked(lead, dotted(c.about(e)), plain, e.articleView, indent, func() { t.copies(indent, e, c.period) })
	}
	if more := c.unlisted(listed); more != "" {
		t.put(strings.Repeat(" ", len(ordinal(1, len(c.Entries)))), more, dim)
	}
	if len(c.Keywords) > 0 {
		t.blank()
		t.put("  ", c.words.Say("Keywords")+": "+c.lines(c.Keywords), dim)
	}
}

// ordinal is what stands before the entry i of n: "  [7] ", or "   [7] " of ten.
func ordinal(i, n int) string {
	number := strconv.Itoa(i)
	return strings.Repeat(" ", 2+len(strconv.Itoa(n))-len(number)) + "[" + number + "] "
}

// brief writes the title of a story, its facts and its summary.
func (t *textWriter) brief(p *digestView, c storyView) {
	if t.hyperlinks && len(c.Entries) == 1 {
		t.target = escape.LinkURL(c.Entries[0].URL)
	}
	t.put("", title(c), bold)
	t.target = ""
	t.put("  ", dotted(p.facts(c)), dim)
	if len(c.Summary) > 0 && len(c.Entries) > 1 {
		t.blank()
	}
	for i, quotes := range c.paragraphs() {
		if i > 0 {
			t.blank()
		}
		t.put("  ", c.marked(quotes, escape.Line, "\u00a0[", "]"), plain)
	}
	for _, d := range p.disputed(c) {
		t.put("  > ", d, dim)
	}
}

// dotted joins short facts into a line that breaks between them rather than in them.
func dotted(parts []string) string {
	var b strings.Builder
	for i, s := range parts {
		if i > 0 {
			b.WriteString("\u00a0· ")
		}
		if wrap.Columns(s) < leastWidth {
			s = strings.ReplaceAll(s, " ", "\u00a0")
		}
		b.WriteString(s)
	}
	return b.String()
}

// copies writes what copies an entry has, in one paragraph.
func (t *textWriter) copies(indent string, e entry, in period) {
	if len(e.Copies) > 0 {
		t.put(indent+e.words.Say("also")+": ", e.also(in, escape.Line), plain)
	}
}

// flush writes what was gathered once it is much.
func (t *textWriter) flush(w io.Writer) error {
	if t.Len() < flushAt {
		return nil
	}
	_, err := t.WriteTo(w)
	return err
}

// copiesOutside writes the groups of copies that no story shows.
func (t *textWriter) copiesOutside(entries []entry) {
	t.put("", entries[0].words.Say("Copies"), bold)
	for _, e := range entries {
		t.group(e)
	}
}

// group writes an original and its copies.
func (t *textWriter) group(e entry) {
	t.put("  ", dotted(alone(e)), plain)
	t.copies("    ", e, period{})
}

// notices writes what was skipped and the warnings.
func (t *textWriter) notices(all []notice) {
	for _, notice := range all {
		t.blank()
		t.put("", notice.Heading, bold)
		for _, s := range notice.Items {
			t.put("  ", s, plain)
		}
	}
}
