package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kinds. A sentence is prose unless something speaks against it: its form (no last
// mark, no letters, an address in it), a phrase of notices or captions
// (notice.go, caption.go), or what ends its paragraph (a picture's credit).

const (
	maxHeading      = 120 // bytes
	maxHeadingWords = 18
	minBareWords    = 6
)

// kind returns the kind of a sentence of a stretch, whose words are the last ones
// taken and surveyed as v. bare tells that it would be prose but for its first letter
// or last mark.
func (a *analyzer) kind(text string, s Sentence, stretch Span, v *survey) (kind Kind, bare bool) {
	sentence := s.Of(text)
	words := s.Last - s.First
	switch {
	case v.worded == 0 || v.letters*10 < s.Len()*6: // mostly numbers and signs
		return Fragment, false
	case strings.HasPrefix(sentence, "@") || strings.HasPrefix(sentence, ".@") || strings.HasPrefix(sentence, "RT @"):
		return Social, false
	}
	if strings.HasPrefix(sentence, "©") {
		return Fragment, false
	}
	if credited(sentence) {
		return Caption, false
	}
	if v.roles&noticeWord != 0 {
		if kind := a.noticed(sentence); kind != Prose {
			return kind, false
		}
	}
	whole := s.Start == stretch.Start && s.End == stretch.End
	switch {
	case !endsSentence(sentence):
		if a.language == languageNone && !cased(sentence) || words >= minBareWords && !strings.HasSuffix(sentence, ":") {
			bare = true
		}
		if whole && len(sentence) <= maxHeading && words <= maxHeadingWords && !a.furniture(sentence) {
			return Heading, bare
		}
		return Fragment, bare
	case cut(sentence), a.address(sentence):
		return Fragment, false
	case words < 2 && cased(sentence):
		return Fragment, false
	case !a.monocase && lowercase(sentence):
		return Fragment, true
	case !a.monocase && cased(sentence) && !strings.ContainsFunc(sentence, unicode.IsLower), whole && a.headlined(text, s):
		return Heading, false
	}
	return Prose, false
}

// furniture reports whether a line is about the page or its author: a byline, a
// date, a link, the start of a list.
func (a *analyzer) furniture(line string) bool {
	lower := strings.ToLower(line)
	return strings.HasSuffix(line, ":") || strings.HasPrefix(line, "MORE ") || strings.HasSuffix(lower, "read more") ||
		strings.HasSuffix(lower, " ago") || byline(line) || a.address(line) || a.dated()
}

// headlined reports whether the sentence at hand has capitals as only a headline
// has them, on function words too: "Why Is This Important?"
func (a *analyzer) headlined(text string, s Sentence) bool {
	capitals, function := 0, 0
	for i, f := range a.forms {
		if f.shape&capital == 0 {
			continue
		}
		capitals++
		if i > 0 && f.class&Stop != 0 && text[a.tokens[s.First+i].Start] != 'I' && !afterMark(text, &a.tokens[s.First+i]) {
			function++
		}
	}
	return function > 0 && 4*capitals >= 3*len(a.forms)
}

// dated reports whether the sentence at hand is a date or a time: little but
// numbers and names of days.
func (a *analyzer) dated() bool {
	other := 0
	numbers := 0
	for _, f := range a.forms {
		switch {
		case f.class&Number != 0 || f.role&calendar != 0:
			numbers++
		default:
			other++
		}
	}
	return numbers > 0 && other <= numbers && other <= 3
}

// cased reports whether the first letter of a sentence has a case.
func cased(sentence string) bool {
	for _, r := range sentence {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r) || unicode.IsLower(r)
		}
	}
	return false
}

// lowercase reports whether a sentence starts on a small letter: its start is lost.
func lowercase(sentence string) bool {
	first, ok := firstLetter(sentence)
	return ok && small(first)
}

// cut reports whether a sentence breaks off: "… is home to a growing number of..."
func cut(sentence string) bool {
	return strings.HasSuffix(sentence, "...") || strings.HasSuffix(sentence, "…") || strings.HasSuffix(sentence, "…]") ||
		strings.HasSuffix(sentence, "[...]")
}

// address reports whether a sentence holds an address of the web or of a mailbox.
func (a *analyzer) address(sentence string) bool {
	stop := max(0, strings.IndexByte(sentence, '.')) // mostly the last byte, where a search for w stops at every other word
	if strings.Contains(sentence[max(0, stop-len("www")):], "www.") {
		return true
	}
	if !a.signs.has(posting) {
		return false
	}
	if strings.Contains(sentence, "://") {
		return true
	}
	for i := 1; i+1 < len(sentence); i++ {
		n := strings.IndexByte(sentence[i:len(sentence)-1], '@')
		if n < 0 {
			return false
		}
		i += n
		if alphanumeric[sentence[i-1]] && alphanumeric[sentence[i+1]] {
			return true
		}
	}
	return false
}

// byline reports whether a line names its author: "By Jane Doe, Staff Writer".
func byline(line string) bool {
	rest, ok := strings.CutPrefix(line, "By ")
	if !ok {
		rest, ok = strings.CutPrefix(line, "BY ")
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r)
}

// unbullet cuts the bullet, dash or stray mark that a sentence starts on, and the
// marks of notes that it ends on.
func unbullet(text string, s Span) Span {
	t := s.Of(text)
	if t != "" && letter(t[0]) && t[len(t)-1] != ']' {
		return s
	}
	for n := referenceBefore(t); n > 0 && n < len(t); n = referenceBefore(t) {
		t = strings.TrimRightFunc(t[:len(t)-n], blank)
		s.End = s.Start + len(t)
	}
	rest := strings.TrimLeft(t, "•⁃●▪‣·*–—>-:,;|…")
	if rest == t || rest == "" {
		return s
	}
	return trim(text, Span{s.End - len(rest), s.End})
}

func hasAnyPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
