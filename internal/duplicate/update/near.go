package update

import (
	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
)

// isNear reports whether two words are one but for an ending or a slip of the pen: of the
// same first five letters with endings of at most three, or, from five letters on, one letter
// apart, from nine on, two; or but for letters that are spelt out where a keyboard lacks them.
func isNear(a, b string) bool {
	x, y := []rune(a), []rune(b)
	short := min(len(x), len(y))
	if a == b || len(x)+len(y) < len(a)+len(b) && normal.SpellOut(a) == normal.SpellOut(b) {
		return true
	}
	if short < 5 {
		return false
	}
	same := 0
	for same < short && x[same] == y[same] {
		same++
	}
	if same >= 5 && max(len(x), len(y))-same <= 3 {
		return true
	}
	allowed := 1
	if short >= 9 {
		allowed = 2
	}
	return within(x[same:], y[same:], allowed)
}

// within reports whether so many insertions, deletions, replacements and swaps of
// neighbours make one word of another.
func within(a, b []rune, edits int) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	if len(a) == 0 || len(b) == 0 {
		return len(a)+len(b) <= edits
	}
	if edits == 0 {
		return false
	}
	swapped := len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] && within(a[2:], b[2:], edits-1)
	return swapped || within(a[1:], b, edits-1) || within(a, b[1:], edits-1) || within(a[1:], b[1:], edits-1)
}

// mostNear is how many words of one start are compared with one: the last that were met.
// Beyond it a word may seem new that is not, and is told once more: nothing is lost by it. A text
// made of 100,000 words of one start would else take 10^10 comparisons.
const mostNear = 512

// A nearIndex lists words by their first three letters.
type nearIndex struct {
	sentences int    // that were told and are listed
	met       []bool // by the numbers of words
	starts    hashtable.Table
	last      []int32  // by start: the place of its last word, plus one
	words     []string // in small letters
	before    []int32  // by word: the place of the one before with its start, plus one
}

func (x *nearIndex) reset() {
	x.starts.Reset(0)
	x.sentences, x.met, x.last, x.words, x.before = 0, x.met[:0], x.last[:0], x.words[:0], x.before[:0]
}

// add lists the words that were not met, as they were first written.
func (x *nearIndex) add(tokens []token) {
	for i := range tokens {
		w := &tokens[i]
		if more := int(w.number) + 1 - len(x.met); more > 0 {
			x.met = append(x.met, make([]bool, more)...)
		}
		if x.met[w.number] {
			continue
		}
		x.met[w.number] = true
		word := w.lower()
		start := x.starts.Number(uint64(startOf(word)))
		if start == len(x.last) {
			x.last = append(x.last, 0)
		}
		x.words, x.before = append(x.words, word), append(x.before, x.last[start])
		x.last[start] = int32(len(x.words))
	}
}

// has reports whether a word in small letters is near to one that is listed.
func (x *nearIndex) has(word string) bool {
	start := x.starts.Find(uint64(startOf(word)))
	if start < 0 {
		return false
	}
	left := mostNear
	for at := x.last[start]; at > 0 && left > 0; at, left = x.before[at-1], left-1 {
		if isNear(word, x.words[at-1]) {
			return true
		}
	}
	return false
}

// startOf packs the first three bytes of a word.
func startOf(word string) (start id) {
	for i := range min(3, len(word)) {
		start = start<<8 | id(word[i])
	}
	return start
}
