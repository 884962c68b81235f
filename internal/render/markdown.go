package render

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
)

// writeMarkdown writes what text writes, for a reader of rendered Markdown: headings,
// numbered lists, and links where the articles have them.
func writeMarkdown(w io.Writer, d *digest.Digest, o Options) error {
	if Empty(d) {
		return nil
	}
	p, m := newDigestView(d, o.Words), &markdownWriter{}
	if len(d.Articles) > 0 {
		m.block("# " + escape.Markdown(p.headline()))
	}
	for _, s := range p.shortened() {
		m.section(p, s)
	}
	m.copiesOutside(p)
	m.notices(p)
	_, err := w.Write(m.Bytes())
	return err
}

type markdownWriter struct{ bytes.Buffer }

// block writes one block, a blank line before it. An empty one is left out.
func (m *markdownWriter) block(s string) {
	if s == "" {
		return
	}
	if m.Len() > 0 {
		m.WriteByte('\n')
	}
	m.WriteString(s + "\n")
}

func (m *markdownWriter) section(p *digestView, s sectionView) {
	if s.Heading != "" {
		m.block("# " + escape.Markdown(s.heading()))
	}
	var lines []string
	for _, told := range s.Stories {
		switch c := p.storyView(told); s.Kind {
		case digest.Further:
			m.block("## " + m.titled(title(c), p.articles[c.Lead]))
			m.block(m.join(c.withSources(p.facts(c))))
			m.block(c.marked(c.short(), escape.Markdown, "", ""))
		case digest.Single, digest.Left:
			lines = append(lines, "- "+m.titled(title(c), p.articles[c.Lead])+" · "+m.join(p.onLine(c)))
			if len(c.Entries) == 1 {
				lines = append(lines, m.copies("  - ", c.Entries[0], c.period))
			}
		default:
			m.story(p, c)
		}
	}
	m.block(strings.Join(slices.DeleteFunc(lines, func(l string) bool { return l == "" }), "\n"))
	m.block(escape.Markdown(s.rest()))
}

// titled writes a headline, as a link where its article has one.
func (m *markdownWriter) titled(headline string, a *articleView) string {
	if a != nil {
		if target := escape.MarkdownURL(a.URL); target != "" {
			return "[" + escape.Markdown(headline) + "](" + target + ")"
		}
	}
	return escape.Markdown(headline)
}

func (m *markdownWriter) story(p *digestView, c storyView) {
	m.block("## " + escape.Markdown(title(c)))
	compact := len(c.Entries) == 1
	if compact {
		m.block(m.link(c.Entries[0], p.facts(c)))
	} else {
		m.block(m.join(p.facts(c)))
	}
	for _, quotes := range c.paragraphs() {
		m.block(c.marked(quotes, escape.Markdown, ` \[`, `\]`))
	}
	for _, d := range p.disputed(c) {
		m.block("> " + escape.Markdown(d))
	}
	if compact {
		m.block(m.copies("- ", c.Entries[0], c.period))
		return
	}
	var list strings.Builder
	listed := c.listed()
	for _, i := range listed {
		e, lead := c.Entries[i], fmt.Sprintf("%d. ", i+1)
		fmt.Fprintf(&list, "%s%s\n", lead, m.link(e, c.about(e)))
		if also := m.copies(strings.Repeat(" ", len(lead))+"- ", e, c.period); also != "" {
			list.WriteString(also + "\n")
		}
	}
	m.block(strings.TrimSuffix(list.String(), "\n"))
	m.block(escape.Markdown(c.unlisted(listed)))
	if len(c.Keywords) > 0 {
		m.block(escape.Markdown(c.words.Say("Keywords")) + ": " + escape.Markdown(c.lines(c.Keywords)))
	}
}

// join escapes the parts of a line and joins them.
func (m *markdownWriter) join(parts []string) string {
	var escaped []string
	for _, s := range parts {
		escaped = append(escaped, escape.Markdown(s))
	}
	return strings.Join(escaped, " · ")
}

// link joins parts and makes one of them a link: the article's headline, else its label.
func (m *markdownWriter) link(e entry, parts []string) string {
	target, name := escape.MarkdownURL(e.URL), e.label
	if e.heading != "" && slices.Contains(parts, e.heading) {
		name = e.heading
	}
	var escaped []string
	for _, s := range parts {
		if s == name && target != "" {
			escaped = append(escaped, "["+escape.Markdown(s)+"]("+target+")")
			target = ""
			continue
		}
		escaped = append(escaped, escape.Markdown(s))
	}
	return strings.Join(escaped, " · ")
}

func (m *markdownWriter) copies(lead string, e entry, in period) string {
	if len(e.Copies) == 0 {
		return ""
	}
	return lead + e.words.Say("also") + ": " + e.also(in, escape.Markdown)
}

func (m *markdownWriter) copiesOutside(p *digestView) {
	entries := p.copiesOutside()
	if len(entries) == 0 {
		return
	}
	m.block("## " + p.words.Say("Copies"))
	var list []string
	for _, e := range entries {
		list = append(list, "- "+m.link(e, alone(e)), m.copies("  - ", e, period{}))
	}
	m.block(strings.Join(list, "\n"))
}

func (m *markdownWriter) notices(p *digestView) {
	for _, t := range p.notices() {
		m.block("## " + t.Heading)
		var list []string
		for _, s := range t.Items {
			list = append(list, "- "+escape.Markdown(s))
		}
		m.block(strings.Join(list, "\n"))
	}
}
