package boilerplate

import (
	_ "embed"
	"math"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

// A lineReader gives the features of one line: words and pairs of neighbours in small
// letters, those at the line's start and end also as such, phrases, and how the line is written.
type lineReader struct {
	lower   string
	yield   func(string) // nil: only what is counted is asked for
	manners map[string]manner

	last                        string
	words, names, numbers, past int
	readers, pages              int  // words that speak to readers, and mentions of the page by itself
	requested                   bool // it opens on a verb that asks something of readers
	phrased                     bool // it has a phrase that pages print
	labelled                    bool // it opens on such a phrase and a colon
}

// Log-odds above which a line is furniture: a line of news lost is worse than one of furniture told.
const (
	addressedOdds = 0.25 // of a line that speaks of its page, or asks something of readers
	phrasedOdds   = -0.2 // of a line that has a phrase of pages
	plainOdds     = 1.0  // of others, where they have neither a name nor a number nor a verb in the past
)

// LineFeatures gives the features of a line to yield, unless that is nil, and returns the
// log-odds above which it is furniture. They are infinite for what is news whatever its words: a line with one of a name, a number and
// a verb in the past, where nothing speaks of its page; with all three where a phrase of pages is in it.
func LineFeatures(line string, yield func(string)) (limit float64) {
	r := &lineReader{lower: strings.ToLower(line), yield: yield, manners: addresses()}
	for rest := line; ; {
		word, after, ok := nextWord(rest)
		if !ok {
			break
		}
		r.word(word, strings.HasPrefix(after, ":"))
		rest = after
	}
	if yield != nil {
		yield(r.last + "$")
		r.sums()
		r.marks(line)
	}
	switch evidence := r.evidence(); {
	case strings.Contains(line, "©"):
		return addressedOdds
	case r.pages == 0 && !r.requested && !r.phrased && !r.labelled:
		if evidence > 0 {
			return math.Inf(1)
		}
		return plainOdds
	case r.readers+r.pages == 0 && (evidence == 3 || evidence == 2 && !r.phrased && !r.requested):
		return math.Inf(1)
	case r.phrased:
		return phrasedOdds
	}
	return addressedOdds
}

func (r *lineReader) word(word string, label bool) {
	switch first, _ := utf8.DecodeRuneInString(word); {
	case unicode.IsDigit(first):
		r.numbers++
		word = "0"
	case unicode.IsUpper(first) && r.words > 0:
		r.names++
	}
	word = strings.ToLower(word)
	if strings.HasSuffix(word, "ed") && len(word) > 4 || pastForms[word] {
		r.past++
	}
	r.manner(word, label)
	r.phrases(word)
	if r.yield != nil {
		r.pairs(word)
	}
	r.last = word
	r.words++
}

// pairs gives a word and the pair that it makes with the one before.
func (r *lineReader) pairs(word string) {
	r.yield(word)
	if r.words == 0 {
		r.yield("^" + word)
	} else {
		r.yield(r.last + " " + word)
	}
	if r.words == 1 {
		r.yield("^" + r.last + " " + word)
	}
}

// mention gives the feature of a phrase or a manner.
func (r *lineReader) mention(name string) {
	if r.yield != nil {
		r.yield(name)
	}
}

// manner takes note of a word by which a page speaks of itself or to its readers.
func (r *lineReader) manner(word string, label bool) {
	m := r.manners[word]
	if m&reader != 0 {
		r.readers++
	}
	if m&itself != 0 && r.manners[r.last]&(reader|pointing) != 0 {
		r.mention("#this page")
		if r.last != "the" {
			r.pages++
		}
	} else if m&itself != 0 {
		r.mention("#page")
	}
	if m&request != 0 && !label && (r.words == 0 || r.last == "please" || r.last == "to" || r.last == "bitte") {
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
			if strings.HasSuffix(p.text, ":") {
				r.labelled = true // it may stand before news
			} else {
				r.phrased = true
			}
			r.mention(openings[p.kind])
		case !p.opens && strings.Contains(r.lower, p.text):
			r.phrased = true
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
	r.yield("#words" + bucket(r.words, 3, 5, 8, 12, 18, 30))
	r.yield("#names" + bucket(r.names, 0, 1, 2, 4))
	r.yield("#numbers" + bucket(r.numbers, 0, 1, 2))
	r.yield("#past" + bucket(r.past, 0, 1))
	r.yield("#readers" + bucket(r.readers, 0, 1, 2))
	if r.names > 0 && r.numbers > 0 {
		r.yield("#name and number")
	}
	if r.names > 0 && r.past > 0 {
		r.yield("#name and past")
	}
	if r.readers > 0 && r.names+r.numbers+r.past == 0 {
		r.yield("#readers alone")
	}
	if r.requested && r.numbers == 0 && r.past == 0 {
		r.yield("#request alone")
	}
}

// marks gives features of the line's signs.
func (r *lineReader) marks(line string) {
	for _, sign := range []string{"://", "@", "©", "|", "…", "...", "»", "/", "(", "?", "!"} {
		if strings.Contains(line, sign) {
			r.yield("#" + sign)
		}
	}
	if strings.ContainsAny(line, "\"“”«»„") {
		r.yield("#quoted")
	}
	if colon := strings.IndexByte(line, ':'); colon > 0 && colon < maxLabel {
		r.yield("#label")
	}
	if end, _ := utf8.DecodeLastRuneInString(line); strings.ContainsRune(".!?:\"”", end) {
		r.yield("#end" + string(end))
	}
}

// maxLabel is how far into a line the colon behind a label stands: "Read more: …"
const maxLabel = 25

// evidence counts what news have: a name, a number, a verb in the past.
func (r *lineReader) evidence() int {
	n := 0
	for _, count := range []int{r.names, r.numbers, r.past} {
		if count > 0 {
			n++
		}
	}
	return n
}

// pastForms are frequent past tenses that do not end on -ed.
var pastForms = func() map[string]bool {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(`said was were had told made took found left came went won lost fell rose broke held led met sold saw gave ran spoke wrote
		kept sent paid grew drew began brought bought caught felt heard knew stood struck taught thought threw became shot fled sank flew drove chose
		died won built spent stole swore tore woke wore froze fought`) {
		m[word] = true
	}
	return m
}()

// Suspect tells whether a line has a word by which pages speak of themselves, or of a phrase that
// they print: only then the model is asked.
func Suspect(line string) bool {
	for rest := line; ; {
		word, after, ok := nextWord(rest)
		if !ok {
			return false
		}
		word = strings.ToLower(word)
		if addresses()[word]&^pointing != 0 || len(phrases()[language.BareOfPages(word)]) > 0 {
			return true
		}
		rest = after
	}
}

// A manner is what a word may be in a sentence in which a page speaks of itself.
type manner uint8

const (
	request  manner = 1 << iota // a verb that asks something of the reader
	itself                      // what a page calls itself
	reader                      // you, our
	pointing                    // this, the
)

// addresses holds the manners of the words of all rows.
var addresses = sync.OnceValue(func() map[string]manner {
	m := map[string]manner{"this": pointing, "the": pointing, "these": pointing}
	for _, l := range language.All {
		for list, of := range map[string]manner{l.Furniture.Requests: request, l.Furniture.Itself: itself, l.Furniture.Readers: reader} {
			for word := range strings.FieldsSeq(list) {
				m[word] |= of
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

// lineWeights holds the weights of a logistic regression, one feature a line, as
// benchmarks/boilerplate wrote them.
//
//go:embed lines.txt
var lineWeights string

var lineModel = sync.OnceValue(func() map[string]float64 {
	m := map[string]float64{}
	for row := range strings.Lines(lineWeights) {
		if name, weight, ok := strings.Cut(strings.TrimRight(row, "\n"), "\t"); ok {
			m[name] = number(weight)
		}
	}
	return m
})

// furniture tells whether a line is what pages print around their articles. Most lines are
// news by what is counted in them, and their words are not weighed.
func furniture(line string) bool {
	if math.IsInf(LineFeatures(line, nil), 1) {
		return false
	}
	weights := lineModel()
	odds := weights["#bias"]
	limit := LineFeatures(line, func(name string) { odds += weights[name] })
	return odds > limit
}
