package text

import (
	"slices"
	"strings"
	"testing"
)

func TestSignsAreThoseOfTheBytes(t *testing.T) {
	r := sequence(19)
	var s signs
	for range 50_000 {
		var b strings.Builder
		for range r.next(24) {
			b.WriteString(breakAlphabet[r.next(len(breakAlphabet))])
		}
		text := b.String()
		p := Span{r.next(len(text) + 1), len(text)}
		var want signs
		for i := p.Start; i < p.End; i++ {
			want.add(text, i)
		}
		if s.scan(text, p); s.kinds != want.kinds || !slices.Equal(s.marks, want.marks) {
			t.Fatalf("%q from %d: signs %+v, want %+v", text, p.Start, s, want)
		}
	}
}

func TestTablesHoldWhatMapsHold(t *testing.T) {
	r := sequence(23)
	var table table[int]
	held := map[string]int{}
	for n := range 20_000 {
		word := syllables(r.next(30_000))
		k, ok := packed(word)
		if !ok {
			continue
		}
		want, there := held[word]
		switch got := table.get(k); {
		case (got != nil) != there, there && *got != want:
			t.Fatalf("%q: found %v, want %d, %v", word, got, want, there)
		case !there:
			table.add(k, n)
			held[word] = n
		}
	}
	for word, want := range held {
		if k, _ := packed(word); *table.get(k) != want {
			t.Errorf("%q: %d, want %d", word, *table.get(k), want)
		}
	}
}

func TestPlainSitesAreThoseOfTheSearch(t *testing.T) {
	r := sequence(29)
	var s segmenter
	var found signs
	parts := append(strings.Split(". A|! B|? C|word|Mr|U.S|3.5|’s", "|"), breakAlphabet...)
	seen := 0
	for range 100_000 {
		var b strings.Builder
		for range 1 + r.next(14) {
			b.WriteString(parts[r.next(len(parts))])
		}
		text := b.String()
		found.scan(text, Span{0, len(text)})
		s.begin(&found)
		s.text, s.language = text, english
		for from := 0; from < len(text); {
			s.start, s.quoted, s.inside, s.before, s.quote = from, from, 0, quotation{}, quotation{}
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
