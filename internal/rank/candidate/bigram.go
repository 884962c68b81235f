package candidate

import "summarize/internal/text"

// AppendBigrams appends the keys of the stemmed bigrams of a sentence that are not two
// stop words: the terms of both words, the first in the upper half.
func AppendBigrams(to []uint64, words []text.Token) []uint64 {
	for k, w := range words {
		if k > 0 && !(w.Is(text.Stop) && words[k-1].Is(text.Stop)) {
			to = append(to, uint64(words[k-1].Term)<<32|uint64(w.Term))
		}
	}
	return to
}

// bigrams returns the bigrams of documents, in any order, some more than once.
func bigrams(documents []*text.Document) []uint64 {
	tokens := 0
	for _, d := range documents {
		tokens += len(d.Tokens)
	}
	all := make([]uint64, 0, tokens)
	for _, d := range documents {
		for _, s := range d.Sentences {
			all = AppendBigrams(all, d.Words(s))
		}
	}
	return all
}
