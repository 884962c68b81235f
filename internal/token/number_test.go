package token

import (
	"testing"

	"summarize/internal/language"
)

func TestDecimalCommaIsNoGroupMark(t *testing.T) {
	for _, test := range []struct{ lang, word, want string }{
		{"de", "1,5", "1.5"}, {"de", "15", "15"}, {"de", "1.000", "1000"}, {"de", "1.234.567,89", "1234567.89"},
		{"de", "12.03.2026", "12.03.2026"}, {"de", "2.0", "2.0"}, {"fr", "3,25", "3.25"},
		{"en", "1,000", "1000"}, {"en", "1,234,567.89", "1234567.89"}, {"en", "3.5", "3.5"}, {"en", "1,5", "1,5"},
		{"en", "1,000th", "1000th"}, {"en", "20m", "20m"}, {"en", "2017-03-03", "2017-03-03"}, {"en", "10,00,000", "1000000"}, {"en", "1,2,345", "1,2,345"}, {"en", "1,234,5", "1,234,5"},
	} {
		if got := number(test.word, language.Of(test.lang).DecimalComma); got != test.want {
			t.Errorf("%s: %s becomes %s, want %s", test.lang, test.word, got, test.want)
		}
	}
	lexicon := new(Lexicon)
	for _, text := range []string{"Es waren 1,5 Prozent.", "Es waren 15 Prozent."} {
		tokenizer := NewTokenizer(lexicon)
		tokenizer.Begin(language.Of("de"), text)
		tokenizer.Words(text, Span{0, len(text)}, true)
	}
	if _, renumber := Union([]*Lexicon{lexicon}); len(renumber[0]) != 5 {
		t.Errorf("%d terms, want es, war, prozent and two numbers", len(renumber[0]))
	}
}
