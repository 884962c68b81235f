package sentence

import (
	"math/rand/v2"
	"strings"
	"testing"

	"summarize/internal/language"
	"summarize/internal/token"
)

func TestPlainContextsAreThoseOfTheSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(29, 0))
	var s Splitter
	var found token.Classes
	parts := append(strings.Split(". A|! B|? C|word|Mr|U.S|3.5|’s", "|"), breakAlphabet...)
	seen := 0
	for range 100_000 {
		var b strings.Builder
		for range 1 + r.IntN(14) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		text := b.String()
		found.Scan(text, token.Span{Start: 0, End: len(text)})
		s.Paragraph(&found)
		s.text, s.language = text, language.Of("en")
		for from := 0; from < len(text); {
			s.start, s.quoted, s.inside, s.before, s.quote = from, from, 0, Quotation{language: s.language}, Quotation{language: s.language}
			from = s.breaks.next(text, from)
			if !s.breaks.plain || from == len(text) {
				continue
			}
			seen++
			none := []int{}
			if p := s.settle(from); p != from || s.plainAt(p) != s.at(p) || s.inner(s.start, p, &none) != 0 {
				t.Fatalf("%q: at %d the short way is %+v, the long one %+v", text, from, s.plainAt(from), s.at(p))
			}
		}
	}
	if seen < 10_000 {
		t.Errorf("%d plain boundaries seen", seen)
	}
}
