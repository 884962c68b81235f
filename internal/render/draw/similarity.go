package draw

import (
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/elementary"
	"summarize/internal/render/wrap"
)

// How alike two stories are, for the map of a page, by words that the digest holds of
// them: keywords (the title, where there are none) and names in quoted sentences.
//
//	sim(a, b) = Σ w(t)² over shared t / (|a| |b|)     w(t) = ln(n / df(t)), twice that for keywords
//
// over words t of at least four letters, or pairs of ideographs, in two stories or more:
// the cosine of binary vectors (Salton and McGill 1983, section 3.3). It serves for the
// drawing only; stories themselves were found on the whole texts. Cost: the pairs of stories
// that share a word.

// similarities returns a symmetric matrix with values from 0 to 1 and a diagonal of 1.
func similarities(stories []Story) [][]float64 {
	n := len(stories)
	weights := make([]map[string]float64, n)
	df := make(map[string]int)
	for i, s := range stories {
		weights[i] = words(s)
		for t := range weights[i] {
			df[t]++
		}
	}
	sim, norm := make([][]float64, n), make([]float64, n)
	postings := make(map[string][]int)
	for i := range stories {
		sim[i] = make([]float64, n)
		sim[i][i] = 1
		for _, t := range slices.Sorted(maps.Keys(weights[i])) {
			if df[t] < 2 || df[t] == n {
				delete(weights[i], t)
				continue
			}
			weights[i][t] *= elementary.Log(float64(n) / float64(df[t]))
			norm[i] += float64(weights[i][t] * weights[i][t])
			postings[t] = append(postings[t], i)
		}
	}
	for _, t := range slices.Sorted(maps.Keys(postings)) {
		for x, i := range postings[t] {
			for _, j := range postings[t][x+1:] {
				sim[i][j] += float64(weights[i][t] * weights[j][t])
			}
		}
	}
	for i := range n {
		for j := range i {
			if sim[j][i] > 0 {
				sim[j][i] = min(1, sim[j][i]/math.Sqrt(float64(norm[i]*norm[j])))
			}
			sim[i][j] = sim[j][i]
		}
	}
	return sim
}

// words returns the words of a story with their weights: 2 for those of keywords, 1 for
// names in quotes. Other words of quotes tie unrelated stories together where few stories
// are to be drawn and nothing tells the common words from the rare.
func words(s Story) map[string]float64 {
	found := make(map[string]float64)
	for _, q := range s.Quotes {
		for i, w := range letters(q) {
			if first, _ := utf8.DecodeRuneInString(w); i > 0 && !unicode.IsLower(first) {
				add(found, w, 1)
			}
		}
	}
	for _, k := range append(slices.Clone(s.Keywords), s.Title)[:max(1, len(s.Keywords))] {
		for _, w := range letters(k) {
			add(found, w, 2)
		}
	}
	return found
}

// letters cuts a text into its runs of letters.
func letters(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

func add(found map[string]float64, word string, weight float64) {
	for _, t := range terms(strings.ToLower(word)) {
		found[t] = weight
	}
}

// terms is a word, if it is long enough to mean something, or the pairs of its ideographs.
func terms(word string) []string {
	if first, _ := utf8.DecodeRuneInString(word); !wrap.IsEastAsian(first) {
		if utf8.RuneCountInString(word) < 4 {
			return nil
		}
		return []string{word}
	}
	var pairs []string
	runes := []rune(word)
	for i := range len(runes) - 1 {
		pairs = append(pairs, string(runes[i:i+2]))
	}
	return pairs
}
