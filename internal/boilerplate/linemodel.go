package boilerplate

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// LineFeatures gives what a line's model asks for: words and pairs of neighbours in small
// letters, those at the line's start and end also as such, and how it is written: names,
// numbers, past tenses, length, marks. A line of news has a name, a number or a verb in the
// past; what a page says of itself speaks to you, of this page.
func LineFeatures(line string, yield func(string)) {
	var last string
	lower := strings.ToLower(line)
	names, numbers, past, count := 0, 0, 0, 0
	manners := addresses()
	readers, itself, requested, quoted := 0, 0, false, strings.ContainsAny(line, "\"“”«»„")
	for rest := line; ; {
		word, after, ok := nextWord(rest)
		if !ok {
			break
		}
		rest = after
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsDigit(first):
			numbers++
			word = "0"
		case unicode.IsUpper(first) && count > 0:
			names++
		}
		word = strings.ToLower(word)
		if strings.HasSuffix(word, "ed") && len(word) > 4 || pastForms[word] {
			past++
		}
		m := manners[word]
		if m&reader != 0 {
			readers++
		}
		if m&itselfWord != 0 && manners[last]&(reader|pointing) != 0 {
			yield("#this page")
			itself++
		} else if m&itselfWord != 0 {
			yield("#page")
		}
		if m&request != 0 && (count == 0 || last == "please" || last == "to" || last == "bitte") {
			requested = requested || count == 0
			yield("#request" + bucket(count, 0))
		}
		yield(word)
		phraseFeatures(lower, word, yield)
		if count == 0 {
			yield("^" + word)
		} else {
			yield(last + " " + word)
		}
		if count == 1 {
			yield("^" + last + " " + word)
		}
		last = word
		count++
	}
	yield(last + "$")
	yield("#words" + bucket(count, 3, 5, 8, 12, 18, 30))
	yield("#names" + bucket(names, 0, 1, 2, 4))
	yield("#numbers" + bucket(numbers, 0, 1, 2))
	yield("#past" + bucket(past, 0, 1))
	if names > 0 && numbers > 0 {
		yield("#name and number")
	}
	if names > 0 && past > 0 {
		yield("#name and past")
	}
	if readers > 0 {
		yield("#readers" + bucket(readers, 1, 2))
		if names+numbers+past == 0 {
			yield("#readers alone")
		}
	}
	if requested && numbers == 0 && past == 0 {
		yield("#request alone")
	}
	if quoted {
		yield("#quoted")
	}
	for _, sign := range []string{"://", "@", "©", "|", "…", "...", "»", "/", "(", "\"", "“", "?", "!"} {
		if strings.Contains(line, sign) {
			yield("#" + sign)
		}
	}
	if colon := strings.IndexByte(line, ':'); colon > 0 && colon < 25 {
		yield("#label")
	}
	if end, _ := utf8.DecodeLastRuneInString(line); !unicode.IsLetter(end) {
		yield("#end" + string(end))
	}
}

// Suspect tells whether a line has a word of a phrase that pages print around their articles: only
// then the model is asked.
func Suspect(line string) bool {
	for rest := line; ; {
		word, after, ok := nextWord(rest)
		if !ok {
			return false
		}
		if len(phrases()[token.Possessive(strings.ToLower(word))]) > 0 {
			return true
		}
		rest = after
	}
}

// A manner is what a word may be in a sentence in which a page speaks of itself.
type manner uint8

const (
	request    manner = 1 << iota // a verb that asks something of the reader
	itselfWord                    // what a page calls itself
	reader                        // you, our
	pointing                      // this, the
)

// addresses holds the manners of the words of all rows.
var addresses = sync.OnceValue(func() map[string]manner {
	m := map[string]manner{"this": pointing, "the": pointing, "these": pointing}
	for _, l := range language.All {
		for list, of := range map[string]manner{l.Furniture.Requests: request, l.Furniture.Itself: itselfWord, l.Furniture.Readers: reader} {
			for word := range strings.FieldsSeq(list) {
				m[word] |= of
			}
		}
	}
	return m
})

// phraseFeatures gives the kinds of the phrases that a line, in small letters, holds, of
// those filed under a word. A phrase is evidence, no verdict: "your browser" stands in news too.
func phraseFeatures(lower, word string, yield func(string)) {
	for _, p := range phrases()[token.Possessive(word)] {
		switch {
		case p.after != "" && !strings.HasPrefix(lower, p.after):
		case p.opens && strings.HasPrefix(lower, p.text):
			yield(openings[p.kind])
		case !p.opens && strings.Contains(lower, p.text):
			yield(mentions[p.kind])
		}
	}
}

// openings and mentions name the features of phrases, by kind.
var (
	openings = [...]string{Social: "#opens post", Caption: "#opens caption", Fragment: "#opens notice"}
	mentions = [...]string{Social: "#post", Caption: "#caption", Fragment: "#notice"}
)

// pastForms are frequent past tenses that do not end on -ed.
var pastForms = map[string]bool{"said": true, "was": true, "were": true, "had": true, "told": true, "made": true, "took": true, "found": true, "left": true,
	"came": true, "went": true, "won": true, "lost": true, "fell": true, "rose": true, "broke": true, "held": true, "led": true, "met": true, "sold": true}

func bucket(n int, limits ...int) string {
	for i, limit := range limits {
		if n <= limit {
			return string(rune('0' + i))
		}
	}
	return string(rune('0' + len(limits)))
}

// nextWord cuts a word off the start of a line: letters, marks, digits, and apostrophes
// between them.
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
			if next, _ := utf8.DecodeRuneInString(line[end+size:]); (r != '\'' && r != '’') || !unicode.IsLetter(next) {
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

// furnitureOdds returns the log-odds that a line is furniture.
func furnitureOdds(line string) float64 {
	weights := lineModel()
	odds := weights["#bias"]
	LineFeatures(line, func(name string) { odds += weights[name] })
	return odds
}
