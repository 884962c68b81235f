package token

import (
	"strings"
	"testing"

	"summarize/internal/language"
)

func TestThaiSyllables(t *testing.T) {
	for text, want := range map[string]string{
		"รัฐบาล":         "รัฐ บาล",
		"นายกรัฐมนตรี":   "นายก รัฐมนต รี",
		"ประเทศไทย":      "ประ เทศ ไทย",
		"เมื่อวันอังคาร": "เมื่อ วัน อัง คาร",
		"ไป 24 คน.":      "ไป 24 คน",
	} {
		tokenizer := NewTokenizer(new(Lexicon))
		tokenizer.Begin(language.Of("th"), text)
		var got []string
		for _, w := range tokenizer.Words(text, Span{0, len(text)}, true).Tokens {
			got = append(got, w.Span().Of(text))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", text, s, want)
		}
	}
}
