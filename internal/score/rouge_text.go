package score

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How ROUGE-1.5.5 reads a text: it cuts it at the length limit, splits it into
// words, drops stop words, then stems. Words are counted between white space before
// that splitting; the bytes between sentences are free, and the last sentence may be
// cut within a word. Everything works on bytes, as there: outside ASCII every byte
// separates words, so scores of texts in other scripts mean nothing. For these the
// option Unicode leaves that program: words are runs of letters, marks and digits, Han
// characters and kana one by one, and nothing is stemmed.

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
	if r.options.Unicode {
		return unicodeWords(sentence)
	}
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

// unicodeWords splits a sentence in any script.
func unicodeWords(sentence string) []string {
	var words []string
	var word strings.Builder
	end := func() {
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	for _, r := range strings.ToLower(sentence) {
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			end()
			words = append(words, string(r))
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r):
			word.WriteRune(r)
		default:
			end()
		}
	}
	end()
	return words
}

// BeyondASCII reports whether more than a fiftieth of the letters of texts are beyond ASCII,
// so that their words are found by RougeOptions.Unicode only.
func BeyondASCII(texts []string) bool {
	letters, beyond := 0, 0
	for _, t := range texts {
		for _, r := range t {
			if unicode.IsLetter(r) {
				letters++
				if r >= utf8.RuneSelf {
					beyond++
				}
			}
		}
	}
	return 50*beyond > letters
}

// stem reduces a word; base forms of irregular words are not stemmed further.
func (r rougeReader) stem(word string) string {
	if base, ok := r.irregulars.base(word); ok {
		return base
	}
	return porterStem(word)
}
