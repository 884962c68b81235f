package token

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
	"unicode"

	"summarize/internal/language"
)

func TestShortWordsAreThoseOfTheRules(t *testing.T) {
	a := &scanner{language: language.Of("en")}
	r := rand.New(rand.NewPCG(3, 0))
	marks := strings.Split("a|b|z|A|Z|0|9|word|Word|5| | |.|,|'|-|_|’|é|@|[|`|{|/|:|\x7f|\x10|\xff", "|")
	for range 200_000 {
		var b strings.Builder
		for range 1 + r.IntN(24) {
			b.WriteString(marks[r.IntN(len(marks))])
		}
		text := b.String()
		limit := r.IntN(len(text) + 1)
		n, k := shortWord(text, 0, limit)
		if n == 0 {
			continue
		}
		if end, mixed := a.wordEnd(text, 0, limit); end != n || mixed {
			t.Fatalf("%q: a word of %d bytes, want %d", text[:limit], n, end)
		}
		if want, ok := packed(text[:n]); !ok || k != want {
			t.Fatalf("%q: key %x, want %x", text[:n], k, want)
		}
		if n < limit && (Alphanumeric[text[n]] || text[n] >= 0x80) {
			t.Fatalf("%q: %d bytes are a word, and the next is skipped", text, n)
		}
	}
}

func TestPlainWordsAreWhole(t *testing.T) {
	for r := rune(0); r < 0x10000; r++ {
		word := "a" + string(r) + "9" + string(r)
		if !plainWord(word) {
			continue
		}
		it := words.FromString(word)
		if it.Next(); it.Value() != word || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			t.Errorf("%q is no plain word", word)
		}
	}
	if !plainWord("Zürich") || !plainWord("Кремль") || plainWord("l’é") || plainWord("a\xc3") {
		t.Error("plain words are not those of Latin and Cyrillic letters")
	}
}
