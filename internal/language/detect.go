package language

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"
)

// The language of a text is what its letters say, for Chinese, Japanese and Korean, or
// its function words: at least sureVotes of one language, and twice as many as of any
// other. A text in doubt, as a table or a headline is, has the language that prior
// names (the collection's most frequent one) if its few function words agree, or if it
// is short and has no accents. Otherwise whatlanggo judges by letter sequences, which takes
// a thousand times longer and mistakes one English market report in ten: it is believed
// when it is confident and, in a language with a row, when function words agree.
const (
	closeLook  = 600 // bytes given to whatlanggo
	brief      = 500 // bytes: a shorter text without accents is not looked at closely
	sureVotes  = 8
	confidence = 0.9
	fallback   = "en"
)

// Sure returns the language of a text, of which the first kilobyte is enough, as a BCP 47
// tag when the text leaves no doubt. It is cheap.
func Sure(text string) (tag string, ok bool) {
	if tag := byScript(text); tag != "" {
		return tag, true
	}
	best, votes, second := leader(text, 2*sureVotes)
	if votes >= sureVotes && votes >= 2*second {
		return All[best].Tag, true
	}
	return "", false
}

// Detect returns the language of any text, where prior, the tag of the language that
// most texts of its collection are in, or "", has a say in those in doubt.
func Detect(text, prior string) (tag string, sure bool) {
	if tag, ok := Sure(text); ok {
		return tag, true
	}
	return likely(text, prior), false
}

// likely returns the language of a text in doubt, where most are in prior.
func likely(text, prior string) string {
	best, votes, second := leader(text, len(text))
	leading := ""
	if votes >= 2 && votes > second {
		leading = All[best].Tag
	}
	if leading != "" && leading == primary(prior) || prior != "" && len(text) < brief && ascii(text) {
		return prior
	}
	info := whatlanggo.Detect(strings.ToValidUTF8(text[:min(len(text), closeLook)], ""))
	tag := info.Lang.Iso6391()
	latin := info.Script == unicode.Latin
	switch {
	case !latin && leading != "":
		return leading
	case !latin && tag != "":
		return tag
	case tag != "" && info.Confidence >= confidence && len(text) >= 100 && (Of(tag) == None || leading == tag):
		return tag
	case prior != "":
		return prior
	case leading != "":
		return leading
	}
	return fallback
}

func ascii(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// byScript returns the language that letters alone decide, or "".
func byScript(text string) string {
	letters, han, kana, hangul := 0, 0, 0, 0
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			if 'a' <= r|0x20 && r|0x20 <= 'z' {
				letters++
			}
			continue
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case 3*(han+kana) > letters && 20*kana > han+kana:
		return "ja"
	case 3*han > letters:
		return "zh"
	case 2*hangul > letters:
		return "ko"
	}
	return ""
}

// A ballot is a set of rows, as bits by their places in All.
type ballot uint64

// votes holds, for each stop word, the rows that have it.
var votes = sync.OnceValue(func() map[string]ballot {
	m := map[string]ballot{}
	for n, l := range All {
		for word := range strings.FieldsSeq(l.StopWords) {
			m[word] |= 1 << n
		}
	}
	return m
})

// leader returns which row has the most stop words in text, how many, and how many the
// next one has. It stops when the leader has enough and twice as many.
func leader(text string, enough int) (best, most, second int) {
	count := make([]int, len(All))
	for text != "" {
		var word string
		word, text = nextWord(text)
		bits := votes()[strings.ToLower(word)]
		if bits == 0 {
			continue
		}
		best, second = 0, 0
		for n := range count {
			count[n] += int(bits >> n & 1)
			if n > 0 && count[n] > count[best] {
				best, second = n, count[best]
			} else if n > 0 {
				second = max(second, count[n])
			}
		}
		if count[best] >= enough && count[best] >= 2*second {
			break
		}
	}
	return best, count[best], second
}

// nextWord cuts the first run of letters, with their marks, from text.
func nextWord(text string) (word, rest string) {
	start := strings.IndexFunc(text, unicode.IsLetter)
	if start < 0 {
		return "", ""
	}
	text = text[start:]
	end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if end < 0 {
		end = len(text)
	}
	return text[:end], text[end:]
}
