package boilerplate

import (
	"strings"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// A Part is a part of a paragraph that is read on its own: running text, an
// embedded post, a rule of dashes, a picture's caption in front of the text.
type Part struct {
	token.Span
	Kind Kind // Prose: to be found sentence by sentence
	From int  // sentences that end before it are not of that kind
}

const (
	postLength = 400 // bytes of a post, links and name included, before its end
	nameLength = 90  // bytes of the name before a handle
)

// Parts appends the parts of a paragraph, which has these classes of characters, to
// out.
func Parts(out []Part, text string, p token.Span, classes *token.Classes, l *language.Language) []Part {
	if !classes.Has(token.Posting | token.Hyphen | token.Ruling) {
		return running(out, text, p, l)
	}
	at := p.Start
	for i := p.Start; i < p.End; {
		n := strings.IndexAny(text[i:p.End], "@/-_*=~#")
		if n < 0 {
			break
		}
		i += n
		span, kind := token.Span{Start: i, End: i}, Fragment
		switch c := text[i]; c {
		case '@', '/':
			span.End, kind = postEnd(text, i, p.End), Social
			span.Start = at
		default:
			span.End = i + run(text[i:p.End], c)
			if n := gluedHeading(text, i, p, l); n > 0 {
				span.End, kind = i+n, Heading
			}
		}
		if kind == Fragment && (span.Len() < 4 || i > p.Start && token.Alphanumeric[text[i-1]]) { // b****
			i = span.End
			continue
		}
		if span.End <= i {
			i++
			continue
		}
		if kind != Social {
			out = running(out, text, token.Span{Start: at, End: i}, l)
		}
		out = append(out, Part{span, kind, max(at, span.End-postLength)})
		at, i = span.End, span.End
	}
	return running(out, text, token.Span{Start: at, End: p.End}, l)
}

// gluedHeading returns the length of a heading between dashes that is glued to the
// sentences about it, as agencies set them: "… sans danger.- Un vide juridique -Le
// maire …"; or 0.
func gluedHeading(text string, i int, p token.Span, l *language.Language) int {
	if i == p.Start || text[i] != '-' || i+2 >= p.End || text[i+1] != ' ' || !sentence.Ends(text[max(p.Start, i-8):i], l) {
		return 0
	}
	rest := text[i:min(p.End, i+maxHeading)]
	end := strings.Index(rest, " -")
	if end < 2 || end+2 >= len(rest) || !sentence.Starts(rest[end+2:]) {
		return 0
	}
	return end + 2
}

// run returns how often c stands at the start of t.
func run(t string, c byte) int {
	n := 0
	for n < len(t) && t[n] == c {
		n++
	}
	return n
}

// postEnd returns the end of the post whose link or handle has a character at i,
// or 0 when the character is no part of a post: a link to a picture or a
// shortened link of Twitter, or "— Name (@handle) March 2, 2017".
func postEnd(text string, i, limit int) int {
	end := 0
	switch {
	case text[i] == '@':
		end = signatureEnd(text, i, limit)
	case strings.HasSuffix(text[:i], "pic.twitter.com"), strings.HasSuffix(text[:i], "//t.co"):
		end = i + token.Unspaced(text[i:limit])
	}
	if end == 0 {
		return 0
	}
	for { // more links and the signature belong to it
		next := end + len(text[end:limit]) - len(strings.TrimLeft(text[end:limit], " \u00a0\n"))
		rest := text[next:limit]
		if strings.HasPrefix(rest, "http") || strings.HasPrefix(rest, "pic.twitter.com/") {
			end = next + token.Unspaced(rest)
			continue
		}
		if token.Dash(rest) == 0 {
			return end
		}
		handle := strings.Index(rest[:min(len(rest), nameLength)], "(@")
		if handle < 0 {
			return end
		}
		signed := signatureEnd(text, next+handle+1, limit)
		if signed == 0 {
			return end
		}
		end = signed
	}
}

// signatureEnd returns the end of "(@handle) March 2, 2017", whose @ stands at i,
// or 0 unless a date follows it.
func signatureEnd(text string, i, limit int) int {
	end := i + 1
	for end < limit && (token.Alphanumeric[text[end]] || text[end] == '_') {
		end++
	}
	if i == 0 || text[i-1] != '(' || end == i+1 || end == limit || text[end] != ')' {
		return 0
	}
	end++
	if n := dateLength(text[end:limit]); n > 0 {
		return end + n
	}
	return 0
}

// dateLength returns the length of a date at the start of t, such as " March 2,
// 2017" or " 2 mars 2017", or 0.
func dateLength(t string) int {
	i, words, year := 0, 0, false
	for words < 3 {
		j := i
		for j < len(t) && (t[j] == ' ' || t[j] == ',' || t[j] == '.') {
			j++
		}
		k := j
		for k < len(t) && (token.Digit(t[k]) == token.Digit(t[j])) && (token.Digit(t[k]) || t[k] >= utf8.RuneSelf || 'a' <= t[k]|0x20 && t[k]|0x20 <= 'z') {
			k++
		}
		if k == j || k-j > 12 {
			return 0
		}
		year = token.Digit(t[j]) && k-j == 4
		i = k
		words++
	}
	if !year {
		return 0
	}
	return i
}
