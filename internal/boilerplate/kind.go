package boilerplate

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// A Kind says what a sentence, or what stands for one, is; only Prose may be quoted in a summary.
type Kind uint8

const (
	Prose    Kind = iota // a whole sentence of running text
	Heading              // a title or section heading: a short line without final punctuation
	Caption              // a picture's caption or credit
	Social               // an embedded post, with its handle and links
	Fragment             // anything else that is no sentence: bylines, lists of links, rules, notices
)

// Kinds. A sentence is prose unless something speaks against it: its form (no last
// mark, no letters, an address in it), a phrase of boilerplate (phrase.go), or what
// ends its paragraph, a picture's credit (caption.go).

const (
	maxHeading      = 120 // bytes
	maxHeadingWords = 18
	minBareWords    = 6
)

// A Line is a sentence, or what stands for one, with what its kind depends on.
type Line struct {
	Source    string     // the text of the article
	Span      token.Span // of the line in it
	Part      token.Span // of the paragraph that the line stands in
	Words     token.Words
	Ended     bool // the line has the last mark of a sentence
	Language  *language.Language
	Monocase  bool // the article has capitals only, or none
	Addressed bool // the paragraph has an @ or a stroke in it

	Doubt Doubt // set by Kind where the line was weighed as furniture
}

// Kind returns the kind of a line. bare tells that it would be prose but for its first
// letter or last mark.
func (l *Line) Kind() (kind Kind, bare bool) {
	line := l.Span.Of(l.Source)
	w := &l.Words
	switch {
	case w.Worded == 0 || w.Letters*10 < len(line)*6 && w.Letters*10 < (len(line)-pictures(line))*6: // mostly numbers and signs
		return Fragment, false
	case strings.HasPrefix(line, "@") || strings.HasPrefix(line, ".@") || strings.HasPrefix(line, "RT @"):
		return Social, false
	case strings.HasPrefix(line, "©"):
		return Fragment, false
	case credited(line):
		return Caption, false
	}
	if l.Monocase || strings.ContainsFunc(line, unicode.IsLower) {
		opens := false
		if w.Roles&language.Boilerplate != 0 {
			kind, opens = l.phrased(line)
		}
		if opens && kind == Caption {
			return kind, false
		}
		if kind == Prose && l.mayHead() {
			return l.plainKind(line)
		}
		if odds, asked := l.furniture(line); asked {
			l.Doubt = Doubt{Odds: odds, Furniture: cmp.Or(kind, Fragment)}
		}
	}
	l.Doubt.Plain, bare = l.plainKind(line)
	if l.Doubt.Odds > 0 {
		return l.Doubt.Furniture, false
	}
	return l.Doubt.Plain, bare
}

// plainKind returns the kind of a line that is no furniture.
func (l *Line) plainKind(line string) (kind Kind, bare bool) {
	if !l.Ended {
		return l.bareKind(line)
	}
	switch {
	case cut(line), l.address(line):
		return Fragment, false
	case len(l.Words.Tokens) < 2 && token.Cased(line):
		return Fragment, false
	case !l.Monocase && lowercase(line):
		return Fragment, true
	case !l.Monocase && token.Cased(line) && !strings.ContainsFunc(line, unicode.IsLower), l.Alone() && l.headlined():
		return Heading, false
	}
	return Prose, false
}

// bareKind returns the kind of a line without a last mark.
func (l *Line) bareKind(line string) (kind Kind, bare bool) {
	words := len(l.Words.Tokens)
	bare = l.Language == language.None && !token.Cased(line) || words >= minBareWords && !strings.HasSuffix(line, ":")
	if l.Alone() && len(line) <= maxHeading && words <= maxHeadingWords && !l.aboutPage(line) {
		return Heading, bare
	}
	return Fragment, bare
}

// mayHead reports whether the line stands where the headline does: alone, before all else. Headlines are as short
// as a page's own lines, and stand as much alone; whether the article speaks of what it says is asked
// where titles are made, and no summary quotes it.
func (l *Line) mayHead() bool {
	return !l.Ended && l.Alone() && strings.TrimSpace(l.Source[:l.Span.Start]) == ""
}

// Alone reports whether the line is all of its part.
func (l *Line) Alone() bool { return l.Span == l.Part }

// aboutPage reports whether a line is about the page or its author: a byline, a
// date, a link, the start of a list.
func (l *Line) aboutPage(line string) bool {
	pages, lower := language.OfPages(), strings.ToLower(line)
	return strings.HasSuffix(line, ":") || hasAnyPrefix(line, pages.LineOpenings) || hasAnySuffix(lower, pages.LineEndings) ||
		byline(line) || l.address(line) || l.dated()
}

// headlined reports whether a line has capitals as only a headline has them, on
// function words too: "Why Is This Important?"
func (l *Line) headlined() bool {
	capitals, function := 0, 0
	for i, t := range l.Words.Types {
		if t.Shape&token.Capital == 0 {
			continue
		}
		capitals++
		word := l.Words.Tokens[i]
		if i > 0 && t.Class&token.Stop != 0 && l.Source[word.Start] != 'I' && !token.AfterMark(l.Source, word) {
			function++
		}
	}
	return function > 0 && 4*capitals >= 3*len(l.Words.Types)
}

// dated reports whether a line is a date or a time: little but numbers and names of
// days.
func (l *Line) dated() bool {
	other := 0
	numbers := 0
	for _, t := range l.Words.Types {
		if t.Class&token.Number != 0 || t.Role&language.Calendar != 0 {
			numbers++
		} else {
			other++
		}
	}
	return numbers > 0 && other <= numbers && other <= 3
}

// lowercase reports whether a sentence starts on a small letter: its start is lost.
func lowercase(line string) bool {
	first, ok := sentence.FirstLetter(line)
	return ok && token.Small(first)
}

// pictures returns how many bytes of a line are emoji and what joins them.
func pictures(line string) (n int) {
	for _, r := range line {
		if r >= 0x1F000 || r == '\u200d' || r == '\ufe0f' {
			n += utf8.RuneLen(r)
		}
	}
	return n
}

// cut reports whether a sentence breaks off: "… is home to a growing number of..."
func cut(line string) bool {
	return strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…") || strings.HasSuffix(line, "…]") ||
		strings.HasSuffix(line, "[...]")
}

// address reports whether a sentence holds an address of the web or of a mailbox.
func (l *Line) address(line string) bool {
	stop := max(0, strings.IndexByte(line, '.')) // mostly the last byte, where a search for w stops at every other word
	if strings.Contains(line[max(0, stop-len("www")):], "www.") {
		return true
	}
	if !l.Addressed {
		return false
	}
	if strings.Contains(line, "://") {
		return true
	}
	for i := 1; i+1 < len(line); i++ {
		n := strings.IndexByte(line[i:len(line)-1], '@')
		if n < 0 {
			return false
		}
		i += n
		if token.Alphanumeric[line[i-1]] && token.Alphanumeric[line[i+1]] {
			return true
		}
	}
	return false
}

// byline reports whether a line names its author: "By Jane Doe, Staff Writer".
func byline(line string) bool {
	first, rest, ok := strings.Cut(line, " ")
	r, _ := utf8.DecodeRuneInString(first)
	name, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r) && unicode.IsUpper(name) && language.OfPages().Bylines[strings.ToLower(first)]
}

func hasAnyPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

func hasAnySuffix(s string, suffixes []string) bool {
	for _, p := range suffixes {
		if strings.HasSuffix(s, p) {
			return true
		}
	}
	return false
}
