package header

import (
	"regexp"
	"strings"
	"time"

	"summarize/internal/ingest/dates"
	"summarize/internal/language"
)

// bylinePattern is a word for "by" of any language and a name, or several.
var bylinePattern = regexp.MustCompile(`^(?i:(` + strings.Join(language.Bylines(), "|") +
	`))\s+(\p{Lu}[\p{L}.'’-]*(?:[\s,]+[\p{L}.'’-]+){0,7})$`)

// byline reads "By Jane Roe".
func (h *reader) byline() bool {
	line, end := h.line()
	m := bylinePattern.FindStringSubmatch(line)
	if m == nil || end == len(h.article.Text) {
		return false
	}
	if h.article.Author == "" {
		h.article.Author = m[2]
	}
	h.at = end
	return true
}

// between are the marks that part who wrote an article from when: "Por Ana Ruiz | 2/3/2026 10:30".
var between = regexp.MustCompile(`\s+[|·•–—-]\s+|\s*[|·•]\s*|\t+`)

// A signature is a line that says who wrote an article, when, and nothing else.
type signature struct {
	author string
	date   time.Time
}

// signedLine reads "By Jane Roe | 3 March 2017".
func (h *reader) signedLine() bool {
	line, end := h.line()
	s, ok := signatureOf(line)
	if !ok || end == len(h.article.Text) {
		return false
	}
	if h.article.Author == "" {
		h.article.Author = s.author
	}
	h.date(s.date)
	h.at = end
	return true
}

// isSigned tells whether a line is one that signedLine reads.
func (h *reader) isSigned(line string) bool {
	_, ok := signatureOf(line)
	return ok
}

const (
	maxSignature = 120 // bytes
	maxLabel     = 3   // words of a part that is neither: "Reuters", "Local news"
)

// signatureOf reads a line of two parts or more, of which one is a date; the others are an author, the time of day or a label.
func signatureOf(line string) (s signature, ok bool) {
	parts := between.Split(line, -1)
	if len(line) > maxSignature || len(parts) < 2 {
		return s, false
	}
	dayFirst := false
	for i, part := range parts {
		m := bylinePattern.FindStringSubmatch(part)
		switch t, err := dates.ParseLine(part); {
		case m != nil:
			s.author, dayFirst = m[2], !strings.EqualFold(m[1], "by")
		case err == nil && s.date.IsZero():
			s.date = t
		case err == nil: // of the last change
		case dayFirst && s.date.IsZero() && isDayFirst(part):
			s.date, _ = dates.ParseIn(part, time.Time{}, notEnglish)
		case isName(part) && s.author == "" && i == 0:
			s.author = part
		case len(strings.Fields(part)) > maxLabel || !isTitle(part):
			return signature{}, false
		}
	}
	return s, !s.date.IsZero()
}

// notEnglish stands for any language whose days come before months; only English has both.
const notEnglish = "es"

func isDayFirst(s string) bool {
	_, err := dates.ParseIn(s, time.Time{}, notEnglish)
	return err == nil
}
