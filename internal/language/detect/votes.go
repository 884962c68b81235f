package detect

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"

	"summarize/internal/language"
)

const (
	vote   = 12 // what one word has to give away: it is shared by up to four without loss
	enough = 4  // votes of words that only the leader has, at which it is sure
)

// A ballot is a set of rows, as bits by their places in All.
type ballot uint64

// ballots holds, for each stop word, the rows that have it.
var ballots = sync.OnceValue(func() map[string]ballot {
	m := map[string]ballot{}
	for n, l := range language.All {
		for word := range strings.FieldsSeq(l.StopWords) {
			m[language.Fold(word)] |= 1 << n
		}
	}
	return m
})

// byStopWords returns the row that has enough votes of a text's words, and twice as many
// as any other; or nil. A word counts once: a table may say "net" a dozen times, which
// means something in Lithuanian too.
func byStopWords(text string) *language.Language {
	rows := ballots()
	count := make([]int, len(language.All))
	var seen []string
	for word := range wordsOf(text) {
		word = language.Fold(word)
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
			return language.All[best]
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
