package token

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"github.com/ikawaha/kagome-dict/dict"
	"github.com/ikawaha/kagome/v2/tokenizer"
	"github.com/klauspost/compress/zstd"

	"summarize/internal/language"
)

// The IPA dictionary of kagome, packed by zstd: as its module packs it, it takes 3 MB more of a
// program, and longer to load. TestJapaneseDictionary compares the two, and packs it.
//
//go:embed dictionaries/japanese.zip
var japaneseWords []byte

func japaneseDictionary() *dict.Dict {
	z, err := zip.NewReader(bytes.NewReader(japaneseWords), int64(len(japaneseWords)))
	if err != nil {
		panic("token: " + err.Error())
	}
	z.RegisterDecompressor(zstd.ZipMethodWinZip, zstd.ZipDecompressor(zstd.WithDecoderConcurrency(1)))
	d, err := dict.Load(z, true)
	if err != nil {
		panic("token: " + err.Error())
	}
	return d
}

// Japanese words come from kagome with the IPA dictionary, which also tells their
// part of speech: particles, auxiliaries and the like are stop words, proper nouns are
// names, and verbs and adjectives are counted by their base form. It loads in 0.6 s and 92 MB, at the
// first run of kana or Han in a Japanese article.
var japanese = sync.OnceValue(func() *tokenizer.Tokenizer {
	t, err := tokenizer.New(japaneseDictionary(), tokenizer.OmitBosEos())
	if err != nil {
		panic("token: kagome lacks its dictionary: " + err.Error())
	}
	return t
})

// kanaWords appends the words of a run of kana and Han characters.
func (t *Tokenizer) kanaWords(text string, run Span) {
	at := run.Start
	for _, word := range japanese().Tokenize(run.Of(text)) {
		next := min(at+len(word.Surface), run.End)
		t.inflected(Span{at, next}, word)
		at = next
	}
}

func isJapanese(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー' || r == '々'
}

// inflected appends one Japanese word.
func (t *Tokenizer) inflected(s Span, word tokenizer.Token) {
	if s.Len() > maxToken || s.Len() == 0 {
		return
	}
	pos := strings.Join(word.POS(), " ")
	base, _ := word.BaseForm() // of いっ it is いく or いう, by its neighbours
	if base == "" || base == "*" {
		base = word.Surface
	}
	inflection := base + " " + pos // a word may be particle here and noun there
	f, ok := t.known.long[inflection]
	if !ok {
		f = Type{common: -1, number: t.known.next(), term: t.lexicon.add(Fold(base))}
		switch {
		case wordEnd(pos):
			f.Class |= Stop | Suffix
		case functional(pos), t.known.language.Role(base)&language.StopWord != 0:
			f.Class |= Stop
		case strings.HasPrefix(pos, "名詞 固有名詞"):
			f.Class |= Name
		case !strings.HasPrefix(pos, "名詞"):
			f.Class |= Verb
		}
		t.known.long[inflection] = f
	}
	t.word(s, &f)
}

// wordEnd reports whether a part of speech ends the noun before it: 金 of 補助金, 市 of
// 長岡市; but さん and 年 do not.
func wordEnd(pos string) bool {
	for _, p := range []string{"名詞 接尾 一般", "名詞 接尾 地域", "名詞 接尾 サ変接続"} {
		if strings.HasPrefix(pos, p) {
			return true
		}
	}
	return false
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
