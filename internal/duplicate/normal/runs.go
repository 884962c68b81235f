package normal

import "unicode"

// AppendRuns appends the words of text as most tools cut them, for the Jaccard
// measure: maximal runs of letters, digits and underscores, in lower case.
func AppendRuns(words []Word, spans *[]Span, text string) []Word {
	h, start := hasher{head: hashSeed}, -1
	end := func(i int) {
		if start >= 0 {
			words = append(words, h.finish(Plain))
			if spans != nil {
				*spans = append(*spans, Span{start, i})
			}
			h, start = hasher{head: hashSeed}, -1
		}
	}
	for i, r := range text {
		if r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) {
			h.fold(unicode.ToLower(r))
			if start < 0 {
				start = i
			}
			continue
		}
		end(i)
	}
	end(len(text))
	return words
}
