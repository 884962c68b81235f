package score

import "strings"

// How ROUGE-1.5.5 reads a text: it cuts it at the length limit, splits it into
// words, drops stop words, then stems. Words are counted between white space before
// that splitting; the bytes between sentences are free, and the last sentence may be
// cut within a word. Everything works on bytes, as there: outside ASCII every byte
// separates words, so scores of texts in other scripts mean nothing.

// rougeReader turns sentences into words.
type rougeReader struct {
	options    RougeOptions
	stopWords  map[string]bool
	irregulars irregulars
}

func newRougeReader(o RougeOptions) rougeReader {
	r := rougeReader{options: o}
	if o.StopWords {
		r.stopWords = readStopWords()
	}
	if o.Stem {
		r.irregulars = readIrregulars()
	}
	return r
}

// read returns the words of each sentence, within the limits.
func (r rougeReader) read(sentences []string) [][]string {
	texts := make([][]string, len(sentences))
	words, bytes := r.options.Words, r.options.Bytes
	for i, s := range sentences {
		switch {
		case r.options.Words > 0:
			fields := strings.Fields(s)
			fields = fields[:min(words, len(fields))]
			words -= len(fields)
			s = strings.Join(fields, " ")
		case r.limitsBytes():
			s = s[:min(bytes, len(s))]
			bytes -= len(s)
		}
		texts[i] = r.words(s)
	}
	return texts
}

// readForLCS reads the sentences that ROUGE-L aligns, the same but for a limit in
// bytes. There ROUGE-1.5.5 forgets to add them up: each sentence may have Bytes bytes,
// and nothing follows the first that has so many. Published scores are made so. What
// is found is still clipped to the words that read gives.
func (r rougeReader) readForLCS(sentences []string) [][]string {
	var texts [][]string
	for _, s := range sentences {
		texts = append(texts, r.words(s[:min(r.options.Bytes, len(s))]))
		if len(s) >= r.options.Bytes {
			break
		}
	}
	return texts
}

// limitsBytes tells whether readForLCS differs from read.
func (r rougeReader) limitsBytes() bool { return r.options.Words <= 0 && r.options.Bytes > 0 }

// words splits one sentence.
func (r rougeReader) words(sentence string) []string {
	var words []string
	separates := func(c rune) bool {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9')
	}
	for word := range strings.FieldsFuncSeq(sentence, separates) {
		word = strings.ToLower(word)
		if r.stopWords[word] {
			continue
		}
		if r.options.Stem && len(word) > 3 {
			word = r.stem(word)
		}
		words = append(words, word)
	}
	return words
}

// stem reduces a word; base forms of irregular words are not stemmed further.
func (r rougeReader) stem(word string) string {
	if base, ok := r.irregulars.base(word); ok {
		return base
	}
	return porterStem(word)
}
