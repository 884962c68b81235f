package boilerplate

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A lineReader gives the features of one line: words, pairs of neighbours and the starts of long
// words in small letters, those at the line's start and end also as such, and how the line is
// written. A feature's name comes in three parts, so that none need be joined.
type lineReader struct {
	lower      string
	ascii      bool // the line's words stand at the same bytes of lower
	apostrophe bool // the line has one
	yield      func(a, b, c string)
	language   *language.Language
	known      map[string]pageWord

	evidence
	last      string
	before    manner // of last
	words     int
	readers   int  // words that speak to readers
	requested bool // it opens on a verb that asks something of readers
}

// LineFeatures gives the features of a line, which is of a language, to yield, and returns how many
// kinds of evidence of news the line has, as Evidence does. alone tells that the line is all of its paragraph.
func LineFeatures(line string, l *language.Language, alone bool, yield func(a, b, c string)) (kinds int) {
	r := &lineReader{
		lower: strings.ToLower(line), ascii: token.ASCII(line), apostrophe: strings.Contains(line, "'") || strings.Contains(line, "’"),
		yield: yield, language: l, known: pageWords(),
	}
	for rest := line; ; {
		word, after, ok := nextWord(rest)
		if !ok {
			break
		}
		end := len(line) - len(after)
		r.word(word, end-len(word), strings.HasPrefix(after, ":"))
		rest = after
	}
	yield(r.last, "$", "")
	r.sums()
	if alone {
		r.alone()
	}
	r.marks(line)
	return r.kinds()
}

// word takes the next word, which stands at a byte of the line.
func (r *lineReader) word(word string, start int, label bool) {
	r.count(word, r.words == 0, r.language)
	switch first, _ := utf8.DecodeRuneInString(word); {
	case unicode.IsDigit(first):
		word = "0"
	case r.ascii:
		word = r.lower[start : start+len(word)]
	default:
		word = strings.ToLower(word)
	}
	known := r.known[word]
	r.manner(known.manner, label)
	if r.apostrophe {
		known.phrases = r.known[language.BareOfPages(word)].phrases
	}
	r.phrases(known.phrases)
	r.pairs(word)
	r.last, r.before = word, known.manner
	r.words++
}

// pairs gives a word and the pair that it makes with the one before.
func (r *lineReader) pairs(word string) {
	r.yield(word, "", "")
	if start := prefix(word); start != "" {
		r.yield(start, "*", "")
	}
	if r.words == 0 {
		r.yield("^", word, "")
	} else {
		r.yield(r.last, " ", word)
	}
	if r.words == 1 {
		r.yield("^"+r.last, " ", word)
	}
}

// prefix returns the first letters of a long word, or "": they stand for its forms.
func prefix(word string) string {
	n := 0
	for i := range word {
		if n == prefixLetters {
			if len(word)-i < 2 {
				return ""
			}
			return word[:i]
		}
		n++
	}
	return ""
}

const prefixLetters = 5

// mention gives the feature of a manner.
func (r *lineReader) mention(name string) { r.yield(name, "", "") }

// counted gives the feature of a number: in which of the ranges that limits part it falls.
func (r *lineReader) counted(name string, n int, limits ...int) {
	at := 0
	for at < len(limits) && n > limits[at] {
		at++
	}
	r.yield(name, "0123456789"[at:at+1], "")
}

// manner takes note of a word by which a page speaks of itself or to its readers.
func (r *lineReader) manner(m manner, label bool) {
	if m&reader != 0 {
		r.readers++
	}
	if m&itself != 0 && r.before&(reader|pointing) != 0 {
		r.mention("#this page")
	} else if m&itself != 0 {
		r.mention("#page")
	}
	if m&request != 0 && !label && (r.words == 0 || r.before&polite != 0) {
		r.requested = r.requested || r.words == 0
		r.counted("#request", r.words, 0)
	}
}

// phrases gives the kinds of those of some phrases that are in the line. A phrase is
// evidence, no verdict: "your browser" stands in news too.
func (r *lineReader) phrases(some []phrase) {
	for _, p := range some {
		switch {
		case p.after != "" && !strings.HasPrefix(r.lower, p.after):
		case p.opens && strings.HasPrefix(r.lower, p.text):
			r.mention(openings[p.kind])
		case !p.opens && strings.Contains(r.lower, p.text):
			r.mention(mentions[p.kind])
		}
	}
}

// openings and mentions name the features of phrases, by kind.
var (
	openings = [...]string{Social: "#opens post", Caption: "#opens caption", Fragment: "#opens notice"}
	mentions = [...]string{Social: "#post", Caption: "#caption", Fragment: "#notice"}
)

// sums gives features of what was counted.
func (r *lineReader) sums() {
	r.counted("#words", r.words, 3, 5, 8, 12, 18, 30)
	r.counted("#names", r.names, 0, 1, 2, 4)
	r.counted("#numbers", r.numbers, 0, 1, 2)
	r.counted("#past", r.past, 0, 1)
	r.counted("#readers", r.readers, 0, 1, 2)
	if r.names > 0 && r.numbers > 0 {
		r.mention("#name and number")
	}
	if r.names > 0 && r.past > 0 {
		r.mention("#name and past")
	}
	if r.readers > 0 && r.names+r.numbers+r.past == 0 {
		r.mention("#readers alone")
	}
	if r.requested && r.numbers == 0 && r.past == 0 {
		r.mention("#request alone")
	}
}

// alone gives features of a line that is a paragraph of its own, as most furniture is and of a news text what is said
// with emphasis: with names or numbers.
func (r *lineReader) alone() {
	r.counted("#alone", r.kinds(), 0, 1, 2)
	if r.readers > 0 {
		r.mention("#alone, readers")
	}
	if r.requested {
		r.mention("#alone, request")
	}
}

// marks gives features of the line's signs.
func (r *lineReader) marks(line string) {
	for _, sign := range []string{"://", "@", "©", "|", "…", "...", "»", "/", "(", "?", "!"} {
		if strings.Contains(line, sign) {
			r.yield("#", sign, "")
		}
	}
	if strings.IndexByte(line, '"') >= 0 || !r.ascii && strings.ContainsAny(line, "“”«»„") {
		r.mention("#quoted")
	}
	if colon := strings.IndexByte(line, ':'); colon > 0 && colon < maxLabel {
		r.mention("#label")
	}
	if end, size := utf8.DecodeLastRuneInString(line); strings.ContainsRune(".!?:\"”", end) {
		r.yield("#end", line[len(line)-size:], "")
	}
}

// maxLabel is how far into a line the colon behind a label stands: "Read more: …"
const maxLabel = 25

// A manner is what a word may be in a sentence in which a page speaks of itself.
type manner uint8

const (
	request  manner = 1 << iota // a verb that asks something of the reader
	itself                      // what a page calls itself
	reader                      // you, our
	pointing                    // this, the
	polite                      // please
)

// A pageWord is what is known of a word of pages: its manners, and the phrases that are filed under it.
type pageWord struct {
	manner  manner
	phrases []phrase
}

// pageWords holds the words of all rows.
var pageWords = sync.OnceValue(func() map[string]pageWord {
	m := map[string]pageWord{}
	for word, filed := range phrases() {
		m[word] = pageWord{phrases: filed}
	}
	for _, l := range language.All {
		f := &l.Furniture
		for _, of := range []struct {
			list string
			manner
		}{{f.Requests, request}, {f.Itself, itself}, {f.Readers, reader}, {f.Pointing, pointing}, {f.Polite, polite}} {
			for word := range strings.FieldsSeq(of.list) {
				w := m[word]
				w.manner |= of.manner
				m[word] = w
			}
		}
	}
	return m
})

// nextWord cuts a word off the start of a line: letters, marks, digits, and apostrophes
// and hyphens between them.
func nextWord(line string) (word, rest string, ok bool) {
	start := 0
	for start < len(line) {
		inside, size := wordCharacter(line[start:])
		if inside {
			break
		}
		start += size
	}
	end := start
	for end < len(line) {
		inside, size := wordCharacter(line[end:])
		if !inside && !joins(line[end:], size) {
			break
		}
		end += size
	}
	return line[start:end], line[end:], end > start
}

// wordCharacter reports whether a text starts on a character that words are made of, and its length.
func wordCharacter(text string) (inside bool, size int) {
	if text[0] < utf8.RuneSelf {
		return token.Alphanumeric[text[0]], 1
	}
	r, size := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r), size
}

// joins reports whether a text starts on an apostrophe or a hyphen of so many bytes before a letter.
func joins(text string, size int) bool {
	switch text[:size] {
	case "'", "’", "-":
		next, _ := utf8.DecodeRuneInString(text[size:])
		return unicode.IsLetter(next)
	}
	return false
}
