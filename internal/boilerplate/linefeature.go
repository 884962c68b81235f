package boilerplate

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

// A lineReader gives the features of one line: words, pairs of neighbours and the starts of long
// words in small letters, those at the line's start and end also as such, and how the line is
// written. A feature's name comes in three parts, so that none need be joined.
type lineReader struct {
	lower   string
	yield   func(a, b, c string)
	nouns   bool // nouns have capitals: a capital tells no name
	manners map[string]manner

	evidence
	last      string
	words     int
	readers   int  // words that speak to readers
	requested bool // it opens on a verb that asks something of readers
}

// LineFeatures gives the features of a line, which is of a language, to yield.
func LineFeatures(line string, l *language.Language, yield func(a, b, c string)) {
	r := &lineReader{lower: strings.ToLower(line), yield: yield, manners: addresses(), nouns: l.NounCapitals}
	for rest := line; ; {
		word, after, ok := nextWord(rest)
		if !ok {
			break
		}
		r.word(word, strings.HasPrefix(after, ":"))
		rest = after
	}
	yield(r.last, "$", "")
	r.sums()
	r.marks(line)
}

func (r *lineReader) word(word string, label bool) {
	r.count(word, r.words == 0, r.nouns)
	if first, _ := utf8.DecodeRuneInString(word); unicode.IsDigit(first) {
		word = "0"
	}
	word = strings.ToLower(word)
	r.manner(word, label)
	r.phrases(word)
	r.pairs(word)
	r.last = word
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

// manner takes note of a word by which a page speaks of itself or to its readers.
func (r *lineReader) manner(word string, label bool) {
	m := r.manners[word]
	if m&reader != 0 {
		r.readers++
	}
	if m&itself != 0 && r.manners[r.last]&(reader|pointing) != 0 {
		r.mention("#this page")
	} else if m&itself != 0 {
		r.mention("#page")
	}
	if m&request != 0 && !label && (r.words == 0 || r.manners[r.last]&polite != 0) {
		r.requested = r.requested || r.words == 0
		r.mention("#request" + bucket(r.words, 0))
	}
}

// phrases gives the kinds of the phrases in the line, of those filed under a word. A phrase is
// evidence, no verdict: "your browser" stands in news too.
func (r *lineReader) phrases(word string) {
	for _, p := range phrases()[language.BareOfPages(word)] {
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
	r.mention("#words" + bucket(r.words, 3, 5, 8, 12, 18, 30))
	r.mention("#names" + bucket(r.names, 0, 1, 2, 4))
	r.mention("#numbers" + bucket(r.numbers, 0, 1, 2))
	r.mention("#past" + bucket(r.past, 0, 1))
	r.mention("#readers" + bucket(r.readers, 0, 1, 2))
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

// marks gives features of the line's signs.
func (r *lineReader) marks(line string) {
	for _, sign := range []string{"://", "@", "©", "|", "…", "...", "»", "/", "(", "?", "!"} {
		if strings.Contains(line, sign) {
			r.mention("#" + sign)
		}
	}
	if strings.ContainsAny(line, "\"“”«»„") {
		r.mention("#quoted")
	}
	if colon := strings.IndexByte(line, ':'); colon > 0 && colon < maxLabel {
		r.mention("#label")
	}
	if end, _ := utf8.DecodeLastRuneInString(line); strings.ContainsRune(".!?:\"”", end) {
		r.mention("#end" + string(end))
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

// addresses holds the manners of the words of all rows.
var addresses = sync.OnceValue(func() map[string]manner {
	m := map[string]manner{}
	for _, l := range language.All {
		f := &l.Furniture
		for _, of := range []struct {
			list string
			manner
		}{{f.Requests, request}, {f.Itself, itself}, {f.Readers, reader}, {f.Pointing, pointing}, {f.Polite, polite}} {
			for word := range strings.FieldsSeq(of.list) {
				m[word] |= of.manner
			}
		}
	}
	return m
})

func bucket(n int, limits ...int) string {
	for i, limit := range limits {
		if n <= limit {
			return string(rune('0' + i))
		}
	}
	return string(rune('0' + len(limits)))
}

// nextWord cuts a word off the start of a line: letters, marks, digits, and apostrophes
// and hyphens between them.
func nextWord(line string) (word, rest string, ok bool) {
	inside := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }
	start := strings.IndexFunc(line, inside)
	if start < 0 {
		return "", "", false
	}
	line = line[start:]
	end := 0
	for end < len(line) {
		r, size := utf8.DecodeRuneInString(line[end:])
		if !inside(r) {
			if next, _ := utf8.DecodeRuneInString(line[end+size:]); (r != '\'' && r != '’' && r != '-') || !unicode.IsLetter(next) {
				break
			}
		}
		end += size
	}
	return line[:end], line[end:], true
}
