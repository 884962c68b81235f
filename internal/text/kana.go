package text

import (
	"strings"
	"sync"
	"unicode"

	"github.com/ikawaha/kagome-dict/ipa"
	"github.com/ikawaha/kagome/v2/tokenizer"
)

// Japanese words come from kagome with the IPA dictionary, which also tells their
// part of speech: particles, auxiliaries and the like are stop words, and verbs and
// adjectives are counted by their base form. It loads in 0.6 s and 92 MB, at the
// first run of kana or Han in a Japanese article.
var japanese = sync.OnceValue(func() *tokenizer.Tokenizer {
	t, err := tokenizer.New(ipa.Dict(), tokenizer.OmitBosEos())
	if err != nil {
		panic("text: kagome lacks its dictionary: " + err.Error())
	}
	return t
})

func (a *analyzer) kanaWords(text string, s Span) {
	a.runs(text, s, isJapanese, func(run Span) {
		at := run.Start
		for _, word := range japanese().Tokenize(run.Of(text)) {
			next := min(at+len(word.Surface), run.End)
			a.inflected(Span{at, next}, word)
			at = next
		}
	})
}

func isJapanese(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー' || r == '々'
}

// inflected appends one Japanese word.
func (a *analyzer) inflected(s Span, word tokenizer.Token) {
	if s.Len() > maxToken || s.Len() == 0 {
		return
	}
	pos := strings.Join(word.POS(), " ")
	base, _ := word.BaseForm() // of いっ it is いく or いう, by its neighbours
	if base == "" || base == "*" {
		base = word.Surface
	}
	inflection := base + " " + pos // a word may be particle here and noun there
	f, ok := a.known.long[inflection]
	if !ok {
		f = form{common: -1, number: a.known.next(), term: a.lexicon.add(fold(base))}
		if functional(pos) {
			f.class |= Stop
		}
		a.known.long[inflection] = f
	}
	a.word(s, &f)
}

// functional reports whether a part of speech carries no content.
func functional(pos string) bool {
	for _, p := range []string{"助詞", "助動詞", "記号", "接続詞", "連体詞", "フィラー", "感動詞", "接頭詞", "動詞 非自立", "動詞 接尾", "名詞 非自立", "名詞 代名詞", "名詞 接尾", "名詞 数"} {
		if strings.HasPrefix(pos, p) {
			return true
		}
	}
	return false
}
