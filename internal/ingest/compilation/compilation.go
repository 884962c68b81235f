// Package compilation tells the articles of one text apart: of what databases of newspapers export (Factiva, Nexis, ProQuest), and of
// what people paste between rules.
package compilation

import (
	"regexp"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/header"
)

// A Part is one article of a text. What its database does not say is empty.
type Part struct {
	Line                              int    // where it begins, from 1
	Text                              string // the article alone; of what stands between rules, all of it
	Title, Date, Source, Author, Lang string
}

// Exported returns the articles of a text that a database exported; none where no database did.
func Exported(text string) []Part {
	for _, d := range databases {
		if !strings.Contains(text, d.mark) {
			continue
		}
		if parts := d.parts(text); len(parts) > 0 {
			return parts
		}
	}
	return nil
}

// A rule is a line of one character that people draw between articles; stars part the scenes of one.
var rule = regexp.MustCompile(`(?m)^[ \t]*(?:={3,}|-{3,}|_{3,}|#{3,}|~{3,}|\+{3,}|—{2,}|–{3,}|(?:[=_~-][ \t]){3,}[=_~-]?)[ \t]*\r?$`)

const (
	leastWords = 12    // of an article between rules below what it opens on; or a sentence of Chinese or Japanese
	maxParts   = 10000 // rules that are looked for
)

// Ruled returns the articles that stand between rules in a text, where each of them opens as articles do: on a title, a date, a byline; none
// where one does not, for that is one article in sections.
func Ruled(text string) []Part {
	rules := rule.FindAllStringIndex(text, maxParts)
	if len(rules) == 0 || header.FrontMatter(text) > 0 {
		return nil
	}
	var parts []Part
	start := 0
	for _, at := range append(rules, []int{len(text), len(text)}) {
		if at[0] < len(text) && !blankBefore(text[:at[0]]) {
			continue // it underlines a title
		}
		if part := text[start:at[0]]; strings.TrimSpace(part) != "" {
			if !opens(part) {
				return nil
			}
			parts = append(parts, partAt(text, start, at[0]))
		}
		start = at[1]
	}
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// blankBefore tells whether a blank line, or nothing, stands in front of a line.
func blankBefore(before string) bool {
	before = strings.TrimRight(before, " \t")
	if before == "" {
		return true
	}
	before = strings.TrimSuffix(strings.TrimSuffix(before, "\n"), "\r")
	last := before[strings.LastIndexByte(before, '\n')+1:]
	return strings.TrimSpace(last) == "" || rule.MatchString(last)
}

// opens tells whether a text opens as an article does, and goes on.
func opens(text string) bool {
	a := article.Article{Text: text}
	header.Read(&a)
	if a.Body == 0 {
		return false
	}
	words := 0
	for field := range strings.FieldsSeq(text[a.Body:]) {
		words += 1 + strings.Count(field, "。")*leastWords
		if words >= leastWords {
			return true
		}
	}
	return false
}

// partAt is the part between two places of a text, without the space around it.
func partAt(text string, start, end int) Part {
	part := strings.TrimLeft(text[start:end], " \t\r\n")
	start = end - len(part)
	return Part{Line: 1 + strings.Count(text[:start], "\n"), Text: strings.TrimRight(part, " \t\r\n")}
}
