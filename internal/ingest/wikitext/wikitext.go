// Package wikitext reads the markup of MediaWiki: what a page says, without links, templates, tables and notes.
package wikitext

import (
	"html"
	"regexp"
	"strings"

	"summarize/internal/ingest/dates"
)

// A Page is what a page says.
type Page struct {
	Prose string // paragraphs between blank lines, headings among them; sections of nothing but lists are left out
	Date  string // that a template gives alone, {{date|March 2, 2026}}, as Wikinews does; or ""
}

var (
	comments = regexp.MustCompile(`(?s)<!--.*?-->`)
	asides   = regexp.MustCompile(`(?is)<(ref|gallery|math|score|timeline|syntaxhighlight|noinclude)\b[^<>]*?(?:/>|>.*?</(?:ref|gallery|math|score|timeline|syntaxhighlight|noinclude)>)`)
	breaks   = regexp.MustCompile(`(?i)<br\s*/?>`)
	tags     = regexp.MustCompile(`</?[a-zA-Z][^<>]*>`)
	outside  = regexp.MustCompile(`\[(?:https?:)?//[^\s\]]+[ \t]*([^\]\n]*)\]`)
	switches = regexp.MustCompile(`__[A-Z]+__`)
	quotes   = regexp.MustCompile(`'{2,5}`)
	heading  = regexp.MustCompile(`^(={1,6})[ \t]*(.+?)[ \t]*={1,6}$`)
)

// Read reads a page.
func Read(markup string) (p Page) {
	s := asides.ReplaceAllString(comments.ReplaceAllString(markup, ""), "")
	s = braced(s, &p)
	s = linked(s)
	s = outside.ReplaceAllString(s, "$1")
	s = breaks.ReplaceAllString(s, " ")
	s = tags.ReplaceAllString(s, "")
	s = quotes.ReplaceAllString(switches.ReplaceAllString(s, ""), "")
	p.Prose = sections(html.UnescapeString(s))
	return p
}

// braced replaces what stands in {{…}} and {|…|}: links to another wiki, {{w|Jane Roe|Roe}}, by their words, all others by nothing. A day that one
// gives alone is the page's.
func braced(s string, p *Page) string {
	return nested(s, "{{", "}}", func(inner string) string {
		parts := strings.Split(inner, "|")
		name := strings.ToLower(strings.TrimSpace(parts[0]))
		if len(parts) == 2 && p.Date == "" {
			if _, err := dates.ParseLine(strings.TrimSpace(parts[1])); err == nil {
				p.Date = strings.TrimSpace(parts[1])
			}
		}
		if name == "w" && len(parts) > 1 {
			return parts[len(parts)-1]
		}
		return ""
	})
}

// linked replaces links by their words: [[Tern bridge|the bridge]]. Pictures and categories are replaced by nothing: their names have a colon, and no
// word of a language stands before it in small letters, as that of another wiki does ([[w:Jane Roe|Jane Roe]]).
func linked(s string) string {
	s = tables(s)
	return nested(s, "[[", "]]", func(inner string) string {
		target, words, shown := strings.Cut(inner, "|")
		space, title, spaced := strings.Cut(strings.TrimPrefix(target, ":"), ":")
		other := spaced && strings.ToLower(space) == space // another wiki
		switch {
		case other && len(space) > 1 && !shown: // the page in another language
			return ""
		case spaced && !other && !strings.HasPrefix(target, ":") && !strings.HasPrefix(title, " "):
			return ""
		case shown:
			return words[strings.LastIndexByte(words, '|')+1:]
		case other:
			return title
		}
		return target
	})
}

// tables leaves out tables.
func tables(s string) string {
	return nested(s, "{|", "|}", func(string) string { return "" })
}

// nested replaces what stands between two marks, the innermost first. A mark that is never closed stays.
func nested(s, open, shut string, replace func(inner string) string) string {
	var stack []*strings.Builder
	b := new(strings.Builder)
	for len(s) > 0 {
		i := strings.Index(s, open)
		k := strings.Index(s, shut)
		switch {
		case i < 0 && (k < 0 || len(stack) == 0):
			b.WriteString(s)
			s = ""
		case i >= 0 && (k < 0 || i < k):
			b.WriteString(s[:i])
			stack, b, s = append(stack, b), new(strings.Builder), s[i+len(open):]
		case len(stack) == 0:
			b.WriteString(s[:k+len(shut)])
			s = s[k+len(shut):]
		default:
			b.WriteString(s[:k])
			inner := replace(b.String())
			b, stack, s = stack[len(stack)-1], stack[:len(stack)-1], s[k+len(shut):]
			b.WriteString(inner)
		}
	}
	for n := len(stack) - 1; n >= 0; n-- {
		stack[n].WriteString(b.String())
		b = stack[n]
	}
	return b.String()
}

// sections joins lines to paragraphs and leaves out the sections of which no line is prose: sources, links, notes.
func sections(s string) string {
	var kept, section []string
	prose := false
	flush := func() {
		if prose {
			kept = append(kept, section...)
		}
		section, prose = nil, false
	}
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		if m := heading.FindStringSubmatch(line); m != nil {
			flush()
			section = append(section, m[2])
			continue
		}
		if line == "" {
			continue
		}
		item := strings.TrimLeft(line, "*#:;")
		if item = strings.Join(strings.Fields(item), " "); item == "" {
			continue
		}
		if line[0] == '*' || line[0] == '#' {
			item = "• " + item
		} else {
			prose = true
		}
		section = append(section, item)
	}
	flush()
	return strings.Join(kept, "\n\n")
}
