package language

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The language of a text is told in three steps, from cheap to dear. Letters alone tell
// Chinese, Japanese and Korean. Stop words tell most articles within some sixteen words:
// each votes for the rows that have it, with one vote among them. What stays in doubt, as a
// headline or a table does, is for the judge of its script (judge.go).
//
// benchmarks/languages.md has the accuracy at 20, 50, 100 and 300 characters.
const (
	closeLook  = 400 // bytes given to the judge: of 300 characters it tells 999 in 1,000
	vote       = 12  // what one word has to give away: it is shared by up to four without loss
	enough     = 4   // votes of words that only the leader has, at which it is sure
	sureMargin = 30  // of the judge's score, over the second row
	priorWorth = 20  // added to the score of the collection's language: 80 % of wrong guesses miss by less
	tableWorth = 100 // the same for a text with few stop words of the best row
	foreignTo  = 20  // words from which a text must know its row's stop words
	leastKnown = .08 // of its words, or it is in a language without a row
	sureKnown  = .15
)

// Unknown is the tag of a text in a language without a row.
const Unknown = "und"

// fallback is the language of a text without a letter.
const fallback = "en"

// Sure returns the language of a text, of which the first kilobyte is enough, as a BCP 47
// tag when letters or stop words leave no doubt. It is cheap.
func Sure(text string) (tag string, ok bool) {
	if tag := byScript(text); tag != "" {
		return tag, true
	}
	if l := byStopWords(text); l != nil {
		return l.Tag, true
	}
	return "", false
}

// Detect returns the language of any text, where prior, the tag of the language that
// most texts of its collection are in, or "", has a say in those in doubt.
func Detect(text, prior string) (tag string, sure bool) {
	if tag, ok := Sure(text); ok {
		return tag, true
	}
	text = strings.ToValidUTF8(text[:min(len(text), closeLook)], "")
	j := judgeOf(text)
	if j == nil {
		return orElse(prior, fallback), false
	}
	own := j.row(prior)
	best, margin := j.best(text, own, priorWorth)
	known, words := best.known(text)
	if own != nil && best != own && known < sureKnown { // a table, or a language without a row
		best, margin = j.best(text, own, tableWorth)
	}
	switch {
	case best == own:
		return prior, false
	case words >= foreignTo && known < leastKnown:
		return Unknown, false
	}
	return best.Tag, margin >= sureMargin && known >= sureKnown
}

func orElse(prior, other string) string {
	if prior == "" || prior == Unknown {
		return other
	}
	return prior
}

// known returns which part of a text's words are stop words of l, and how many it has.
func (l *Language) known(text string) (part float64, words int) {
	stop := 0
	for word := range wordsOf(text) {
		words++
		if l.Role(fold(word))&StopWord != 0 {
			stop++
		}
	}
	return float64(stop) / float64(max(words, 1)), words
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
	if !wide(text) {
		return ""
	}
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

// wide reports whether a quarter of the bytes of text are beyond ASCII, as must be where a
// third of the letters are Han, kana or hangul, of three bytes each.
func wide(text string) bool {
	beyond := 0
	for i := range len(text) {
		beyond += int(text[i] >> 7)
	}
	return 4*beyond > len(text)
}

// A ballot is a set of rows, as bits by their places in All.
type ballot uint64

// ballots holds, for each stop word, the rows that have it.
var ballots = sync.OnceValue(func() map[string]ballot {
	m := map[string]ballot{}
	for n, l := range All {
		for word := range strings.FieldsSeq(l.StopWords) {
			m[fold(word)] |= 1 << n
		}
	}
	return m
})

// byStopWords returns the row that has enough votes of a text's words, and twice as many
// as any other; or nil. A word counts once: a table may say "net" a dozen times, which
// means something in Lithuanian too.
func byStopWords(text string) *Language {
	rows := ballots()
	count := make([]int, len(All))
	var seen []string
	for word := range wordsOf(text) {
		word = fold(word)
		b := rows[word]
		if b == 0 || slices.Contains(seen, word) {
			continue
		}
		seen = append(seen, word)
		share := vote / bits.OnesCount64(uint64(b))
		most := 0
		for ; b != 0; b &= b - 1 {
			n := bits.TrailingZeros64(uint64(b))
			count[n] += share
			most = max(most, count[n])
		}
		if most < enough*vote {
			continue
		}
		if best, second := leader(count); count[best] >= 2*second {
			return All[best]
		}
	}
	return nil
}

// leader returns which row has the most votes, and how many the next one has.
func leader(count []int) (best, second int) {
	for n := range count {
		switch {
		case n == 0:
		case count[n] > count[best]:
			best, second = n, count[best]
		default:
			second = max(second, count[n])
		}
	}
	return best, second
}

// wordsOf returns the runs of letters, with their marks, of a text.
func wordsOf(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for {
			start := strings.IndexFunc(text, unicode.IsLetter)
			if start < 0 {
				return
			}
			text = text[start:]
			end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
			if end < 0 {
				end = len(text)
			}
			if !yield(text[:end]) {
				return
			}
			text = text[end:]
		}
	}
}
