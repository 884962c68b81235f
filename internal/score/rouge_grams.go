package score

import "slices"

// Words and grams as numbers: the references' are learned, from 0 up, and counted in
// slices; what only a candidate has is unknown and merely adds to its total.

// unknown is the number of words and grams that no reference has.
const unknown int32 = -1

// skipDistance is the largest number of words between the two of a skip bigram.
const skipDistance = 4

// rougeNumbers numbers what the references hold.
type rougeNumbers struct {
	vocabulary map[string]int32
	grams      [4]gramTable // of two words in a row and more; the first is not used
	skips      gramTable
}

// gramTable numbers grams. A gram is the number of all its words but the last, as
// a gram of the next shorter kind, and its last word.
type gramTable map[[2]int32]int32

// rougeText is a text counted.
type rougeText struct {
	grams   [4]gramCounts // of one to four words in a row
	skips   gramCounts
	singles gramCounts // the words that SU4 adds
	lcs     [][]int32  // sentences of words, for ROUGE-L (readForLCS)
}

// gramCounts says how often each known gram occurs, and how many grams there are
// in all, unknown ones included.
type gramCounts struct {
	counts []int32 // by number
	total  int
}

func newRougeNumbers() rougeNumbers {
	n := rougeNumbers{vocabulary: make(map[string]int32), skips: make(gramTable)}
	for k := range n.grams {
		n.grams[k] = make(gramTable)
	}
	return n
}

// words numbers the words of sentences.
func (n *rougeNumbers) words(sentences [][]string, learn bool) [][]int32 {
	numbered := make([][]int32, len(sentences))
	for i, sentence := range sentences {
		numbered[i] = make([]int32, len(sentence))
		for j, word := range sentence {
			numbered[i][j] = number(n.vocabulary, word, learn)
		}
	}
	return numbered
}

// count counts a text of numbered words.
func (n *rougeNumbers) count(sentences, forLCS [][]int32, learn bool) rougeText {
	words := slices.Concat(sentences...)
	skips := n.skipBigrams(words, learn)
	t := rougeText{
		skips: countGrams(skips, len(n.skips)),
		// ROUGE-1.5.5 counts a single word where a skip bigram can begin: never the last.
		singles: countGrams(words[:max(len(words)-1, 0)], len(n.vocabulary)),
		lcs:     forLCS,
	}
	grams := words
	t.grams[0] = countGrams(words, len(n.vocabulary))
	for k := 1; k < len(t.grams); k++ {
		grams = n.lengthen(grams, words[min(k, len(words)):], k, learn)
		t.grams[k] = countGrams(grams, len(n.grams[k]))
	}
	return t
}

// lengthen adds the word that follows to each gram of k words; next[i] follows grams[i].
func (n *rougeNumbers) lengthen(grams, next []int32, k int, learn bool) []int32 {
	longer := make([]int32, len(next))
	for i, word := range next {
		longer[i] = n.grams[k].number(grams[i], word, learn)
	}
	return longer
}

// skipBigrams lists each word with each of the words up to skipDistance further on.
func (n *rougeNumbers) skipBigrams(words []int32, learn bool) []int32 {
	skips := make([]int32, 0, len(words)*(skipDistance+1))
	for i, word := range words {
		for _, later := range words[i+1 : min(i+skipDistance+2, len(words))] {
			skips = append(skips, n.skips.number(word, later, learn))
		}
	}
	return skips
}

func (t gramTable) number(first, last int32, learn bool) int32 {
	if first == unknown || last == unknown {
		return unknown
	}
	return number(t, [2]int32{first, last}, learn)
}

// number looks a name up; learn gives a new one the next number.
func number[K comparable](numbers map[K]int32, name K, learn bool) int32 {
	n, ok := numbers[name]
	if ok {
		return n
	}
	if !learn {
		return unknown
	}
	n = int32(len(numbers))
	numbers[name] = n
	return n
}

// countGrams counts grams numbered below kinds.
func countGrams(grams []int32, kinds int) gramCounts {
	c := gramCounts{counts: make([]int32, kinds), total: len(grams)}
	for _, g := range grams {
		if g != unknown {
			c.counts[g]++
		}
	}
	return c
}

// matches is the size of the multiset intersection.
func matches(a, b gramCounts) int {
	n := 0
	for i := range min(len(a.counts), len(b.counts)) {
		n += int(min(a.counts[i], b.counts[i]))
	}
	return n
}
