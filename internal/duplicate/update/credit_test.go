package update

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/duplicate/normal"
	"summarize/internal/language"
)

// A set of phrases finds what a search for one after another finds.
func TestPhraseSet(t *testing.T) {
	f := &language.Of("en").Furniture
	all := slices.Concat(f.NoticeOpenings, f.NoticePhrases)
	texts := []string{"", "a", "nothing of the kind stands here", "clic", "he had to click here"}
	for _, phrase := range all {
		texts = append(texts, phrase, phrase[1:], phrase[:len(phrase)-1], "so "+phrase, phrase+" now", "the end of "+phrase[:len(phrase)/2]+phrase)
	}
	for _, phrases := range [][]string{all, f.NoticePhrases, {"ab", "abcdefghij"}, nil} {
		set := newPhraseSet(phrases)
		for _, text := range texts {
			if want := slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(text, p) }); set.in(text) != want {
				t.Errorf("%q has a phrase: %v, want %v", text, !want, want)
			}
			if want := slices.ContainsFunc(phrases, func(p string) bool { return strings.HasPrefix(text, p) }); set.opens(text) != want {
				t.Errorf("%q opens on a phrase: %v, want %v", text, !want, want)
			}
		}
	}
}

// What is asked of some sentences is what they add among all; and what earlier questions left does not matter.
func TestAdditionsAmong(t *testing.T) {
	bases, cases := readCases(t)
	found := 0
	var used Told
	for n, r := range cases {
		base := Text{Text: bases[r.Base]}
		later := Text{Text: r.later(bases[r.Base])}
		all := NewTold(base).Additions(later)
		for half := range 2 {
			wanted := func(s normal.Span) bool { return s.Start%2 == half }
			want := slices.DeleteFunc(slices.Clone(all), func(a Addition) bool { return !wanted(a.Sentence) })
			if used.Reset(); n%2 == 0 {
				used.Add(Text{Text: "Nothing of it was told before."})
				used.Additions(later)
				used.Reset()
			}
			used.Add(base)
			if got := used.AdditionsAmong(later, wanted); !slices.Equal(got, want) {
				t.Errorf("%s: %v, want %v", r.Case, got, want)
			}
			found += len(want)
		}
	}
	if found < 20 {
		t.Errorf("%d additions: too few to tell", found)
	}
}
