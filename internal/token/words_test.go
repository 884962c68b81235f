package token

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"github.com/clipperhouse/uax29/v2/words"

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

// TestWordsOfRows holds what rows say of the inside and the end of words: endings behind
// an apostrophe, quotes inside Hebrew words, postpositions of Korean nouns by the sound
// before them, elided articles.
func TestWordsOfRows(t *testing.T) {
	for _, test := range []struct{ lang, text, words, terms string }{
		{"en", "Roe's café's", "Roe's café's", "roe café"},
		{"tr", "Ankara'da Eskişehir’de", "Ankara'da Eskişehir’de", "ankar eskişehir"},
		{"uk", "Об’єкт п'яти м'ячів", "Об’єкт п'яти м'ячів", "об'єкт п'ят м'яч"},
		{"he", `ארה"ב צ'ילה "גשר"`, `ארה"ב צ'ילה גשר`, `ארה"ב צ'ילה גשר`},
		{"he", `ש"ח לאח"מים ב"גשר"`, `ש"ח לאח"מים ב גשר`, `ש"ח אח"מ ב גשר`},
		{"fr", "L’été d'Évian", "L été d Évian", "l été d évian"},
		{"ko", "다리가 국가 검사관들은 춘천에서 시장은", "다리 국가 검사관 춘천 시장", "다리 국가 검사관 춘천 시장"},
	} {
		lexicon := &Lexicon{}
		tokenizer := NewTokenizer(lexicon)
		tokenizer.Begin(language.Of(test.lang), test.text)
		var found, terms []string
		for _, w := range tokenizer.Words(test.text, Span{0, len(test.text)}, true).Tokens {
			found = append(found, w.Span().Of(test.text))
			start := 0
			if w.Term > 0 {
				start = lexicon.ends[w.Term-1]
			}
			terms = append(terms, string(lexicon.bytes[start:lexicon.ends[w.Term]]))
		}
		if got := strings.Join(found, " "); got != test.words {
			t.Errorf("%s: words %s, want %s", test.lang, got, test.words)
		}
		if got := strings.Join(terms, " "); got != test.terms {
			t.Errorf("%s: terms %s, want %s", test.lang, got, test.terms)
		}
	}
}

// TestForeignNamesInChinese: what stands behind a point is one word there and later in the text.
func TestForeignNamesInChinese(t *testing.T) {
	if testing.Short() {
		t.Skip("loads a dictionary")
	}
	text := "国务卿安东尼·布林肯访问北京。布林肯说会谈有益。"
	tokenizer := NewTokenizer(new(Lexicon))
	tokenizer.Begin(language.Of("zh"), text)
	found := 0
	for _, w := range tokenizer.Words(text, Span{0, len(text)}, true).Tokens {
		if w.Span().Of(text) == "布林肯" && w.Is(Name) {
			found++
		}
	}
	if found != 2 {
		t.Errorf("布林肯 is a name %d times, want 2", found)
	}
}
