package duplicate

import "summarize/internal/duplicate/normal"

// The guard against forms. Reports of a series (earnings, auctions, weather)
// share their sentences and differ in names and numbers; the text of a copy that
// was edited loses these no faster than its other words. So of the counted words of
// the text with fewer of them, the guard counts the numbers (words that begin with
// a digit) and the facts (numbers, and words capitalised inside a sentence), and
// how many of them the other text has anywhere. A copy of containment c is
// expected to keep the share c of both. The texts are a form when, with one
// more than it has, the text would still keep fewer than keptNumbers of its
// numbers, or fewer than keptFacts·c of its facts: the one more lets chance pass
// where there are few. Where there is one in a brief report, and it is not kept, near texts are a form
// if the other has another number in its place, after the same two words or before
// them: the report of another day. Without asking for the place, one planted copy in
// a thousand was lost. In a text of briefReport words or more one other number is a
// correction.
const (
	keptNumbers = 0.55
	keptFacts   = 0.65
	briefReport = 50  // words
	rewritten   = 0.9 // of the shorter text shared: numbers that are only gone were written in words
)

// A tally counts the words of a text by their classes, and how many of them the
// other text has.
type tally struct {
	all, kept [3]int
	replaced  bool // the only number of a brief report, by another
}

// add counts the counted words of small, for shingles of k words, and returns the
// place of the last number. Where gone is set, a number counts as kept that is only
// gone: no other stands in its place.
func (t *tally) add(small, large *side, k int, gone bool) (number int) {
	unmaskedEnd, sharedEnd := 0, 0
	for j, w := range small.words {
		if j < len(small.states) && small.states[j] != 0 {
			unmaskedEnd = j + k
			if small.states[j]&shared != 0 {
				sharedEnd = j + k
			}
		}
		class := w & normal.ClassBits
		if j >= unmaskedEnd || class != normal.Name && class != normal.Number {
			continue
		}
		t.all[class]++
		if class == normal.Number {
			number = j
		}
		if j < sharedEnd || large.hasWord(w) || gone && class == normal.Number && !otherNumber(small.words, large.words, j) {
			t.kept[class]++
		}
	}
	return number
}

// otherNumber reports whether b has a number in the place of a[at].
func otherNumber(a, b []normal.Word, at int) bool {
	same := func(i, j int) bool {
		return i >= 0 && i+2 <= len(a) && j >= 0 && j+2 <= len(b) && normal.Same(a[i:i+2], b[j:j+2])
	}
	for j, w := range b {
		if w&normal.ClassBits == normal.Number && (same(at-2, j-2) || same(at+1, j+1)) {
			return true
		}
	}
	return false
}

// form reports whether too few numbers or facts are kept for the pair's containment.
func (t *tally) form(p *Pair) bool {
	if t.replaced && p.Kind == Near {
		return true
	}
	numbers, kept := t.all[normal.Number], t.kept[normal.Number]
	if float64(kept+1) < keptNumbers*float64(numbers) {
		return true
	}
	numbers, kept = numbers+t.all[normal.Name], kept+t.kept[normal.Name]
	return float64(kept+1) < keptFacts*p.Containment*float64(numbers)
}
