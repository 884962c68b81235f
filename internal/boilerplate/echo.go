package boilerplate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A headline says what the first sentence says again. Where a crawl glued the two and no date parts
// them, the words of the one come again in the other, as within a sentence they do not: "Police release
// name of woman killed in car park The police have released the name of a woman, 66, who …". The place
// is that of a capital which a start of a sentence explains best.
//
// Fitted on headlines glued to the sentences below them (ECB+, where hands have parted them; OrangeSum and
// MultiLing, glued for the purpose), each left out once, against first sentences as they are.
const (
	echoBytes = 700 // of the headline and the sentence that are looked at
	echoReach = 30  // words of the sentence in which those of the headline come again
	echoStem  = 5   // letters that two forms of a word share
	elsewhere = 4000

	leastEchoes = 2   // content words that come again,
	leastEchoed = 0.5 // as a share of those of the headline
	echoPoints  = 3.5 // of what speaks for a place, see points
	shortEcho   = 5   // words that headlines mostly have
)

// An echo is what is known of the words that an article opens on.
type echo struct {
	text     string // the beginning of the article
	language *language.Language
	words    []token.Span
	bare     []string // without marks
	folded   []string
	stems    []string // "" of function words
	small    string   // the text in small letters, once it is asked for
}

// echoed returns where the sentence starts that says the headline again which t opens on, or 0.
// The paragraph at hand opens on some words.
func echoed(t string, words []token.Span, l *language.Language) int {
	if l == language.None {
		return 0
	}
	e := &echo{text: t[:min(len(t), elsewhere)], language: l, words: words}
	places := e.places()
	if len(places) == 0 {
		return 0
	}
	if e.words = e.words[:min(len(e.words), places[len(places)-1]+echoReach)]; !e.repeats() {
		return 0
	}
	best, most := 0, echoPoints
	for _, k := range places {
		if slices.ContainsFunc(e.folded[:k], l.IsReporting) { // headlines hardly have it: said
			break
		}
		if !e.mayStart(k) {
			continue
		}
		if points := e.points(k); points > most && e.count(e.folded[k-1]+" "+e.folded[k]) < 2 {
			best, most = k, points
		}
	}
	if best == 0 {
		return 0
	}
	return e.words[best].Start
}

// places returns the words behind some others, before the first sentence ends, that have a capital
// and no mark before them.
func (e *echo) places() (places []int) {
	for k := leastLeadWords; k+3 < len(e.words) && k <= maxHeadingWords && e.words[k].Start <= maxLeadHeading && !e.ends(k-1); k++ {
		first, _ := utf8.DecodeRuneInString(e.words[k].Of(e.text))
		last, _ := utf8.DecodeLastRuneInString(e.words[k-1].Of(e.text))
		if unicode.IsUpper(first) && (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(`)"”%»`, last)) {
			places = append(places, k)
		}
	}
	return places
}

// repeats takes the words apart, and reports whether enough of them come twice.
func (e *echo) repeats() bool {
	e.bare, e.folded, e.stems = make([]string, len(e.words)), make([]string, len(e.words)), make([]string, len(e.words))
	again := 0
	for k, w := range e.words {
		e.bare[k] = bare(w.Of(e.text))
		e.folded[k] = token.Fold(e.bare[k])
		if len(e.bare[k]) < 2 || e.language.Role(e.folded[k])&language.StopWord != 0 {
			continue
		}
		stem := longest(e.folded[k])
		if slices.Contains(e.stems[:k], stem) {
			again++
		}
		e.stems[k] = stem
	}
	return again >= leastEchoes
}

// bare returns a word without the marks about it.
func bare(word string) string {
	if n := len(word); token.Alphanumeric[word[0]] && token.Alphanumeric[word[n-1]] {
		return word
	}
	return strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// longest returns the first letters of the longest part of a word between apostrophes: l'eau.
func longest(word string) string {
	for {
		left, right, ok := strings.Cut(word, "'")
		if !ok {
			break
		}
		if word = left; len(right) > len(left) {
			word = right
		}
	}
	letters := 0
	for i := range word {
		if letters == echoStem {
			return word[:i]
		}
		letters++
	}
	return word
}

// ends reports whether a sentence ends on word k.
func (e *echo) ends(k int) bool {
	w := strings.TrimRight(e.words[k].Of(e.text), "\"”»)")
	return len(w) > 3 && strings.IndexByte(".!?", w[len(w)-1]) >= 0 && strings.IndexByte(w, '.') >= len(w)-1
}

func (e *echo) capital(k int) bool {
	r, _ := utf8.DecodeRuneInString(e.bare[k])
	return unicode.IsUpper(r)
}

func (e *echo) stop(k int) bool { return e.stems[k] == "" }

// mayStart reports whether a sentence may start at one of the places.
func (e *echo) mayStart(k int) bool {
	role := e.language.Role(e.folded[k])
	switch {
	case e.stop(k-1) || e.language.IsMagnitude(e.folded[k-1]) || strings.ContainsFunc(e.bare[k], unicode.IsDigit):
		return false
	case strings.Contains(e.folded[k-1][max(0, len(e.folded[k-1])-2):], "'"): // the bank's
		return false
	case role&language.Calendar != 0, e.stop(k) && role&language.Starter == 0, len(e.bare[k]) == 1 && e.stop(k+1):
		return false
	case e.capital(k-1) && !e.stop(k) && !e.known(k-1):
		return false
	case e.stop(0) && e.titled(k): // "The Harbour Bank | Committee"
		return false
	case e.language.NounCapitals && role&language.Starter == 0 && e.stems[k] != e.stems[0]:
		return false
	}
	small, others := 0, 0
	for _, w := range e.bare[k+1 : min(k+9, len(e.bare))] {
		if others++; lowercase(w) {
			small++
		}
	}
	return 3*small >= others
}

// known reports whether the text has the name that ends on word k again: else it may go on.
func (e *echo) known(k int) bool {
	name := e.folded[k]
	if e.capital(k - 1) {
		name = e.folded[k-1] + " " + name
	}
	return e.count(name) > 1
}

// count returns how often the text has some words in any letters.
func (e *echo) count(words string) int {
	if e.small == "" {
		e.small = strings.ToLower(e.text)
	}
	return strings.Count(e.small, words)
}

// common reports whether the text has word k in small letters, too: no name.
func (e *echo) common(k int) bool {
	for at := 0; ; {
		n := strings.Index(e.text[at:], e.folded[k])
		if n < 0 {
			return false
		}
		start := at + n
		at = start + len(e.folded[k])
		before, _ := utf8.DecodeLastRuneInString(e.text[:start])
		after, _ := utf8.DecodeRuneInString(e.text[at:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
	}
}

// points says how much speaks for a sentence that starts at word k: what comes again, and what but the
// start of a sentence explains its capital badly.
func (e *echo) points(k int) float64 {
	again, share := e.again(k)
	if again < leastEchoes || share < leastEchoed {
		return 0
	}
	points, next := 0.0, lowercase(e.bare[k+1])
	switch {
	case e.stop(k) && next:
		points = 2
	case !e.stop(k) && next && e.common(k):
		points = 2.5
	}
	switch { // the headline has the name that the sentence starts on, or starts on its first word
	case e.stems[k] != "" && (e.stems[k] == e.stems[0] || e.capital(k+1) && e.named(k)):
		points += 1.5
	case e.capital(k+1) && e.count(e.folded[k]+" "+e.folded[k+1]) > 1:
		points += 0.5
	}
	if !e.capital(k - 1) {
		points++
	} else if points < 1 {
		return 0
	}
	if k < shortEcho {
		points--
	}
	return points + 0.5*float64(min(again, 4)) + 2*share - 1.5*e.capitals(k)
}

// named reports whether words k and k+1 stand together before them, too.
func (e *echo) named(k int) bool {
	for i := range k - 1 {
		if e.folded[i] == e.folded[k] && e.folded[i+1] == e.folded[k+1] {
			return true
		}
	}
	return false
}

// again returns how many content words before word k come again in the sentence that starts there,
// and their share.
func (e *echo) again(k int) (words int, share float64) {
	end := k
	for end < len(e.words) && end < k+echoReach && !e.ends(end) {
		end++
	}
	before := slices.Compact(slices.Sorted(slices.Values(e.stems[:k])))
	content := 0
	for _, stem := range before {
		if stem != "" {
			content++
			if slices.Contains(e.stems[k:min(end+1, len(e.stems))], stem) {
				words++
			}
		}
	}
	return words, float64(words) / float64(max(content, 1))
}

// capitals returns the share of content words behind word k that have capitals.
func (e *echo) capitals(k int) float64 {
	capitals, content := 0, 0
	for i := k + 1; i < min(k+11, len(e.words)) && !e.ends(i); i++ {
		if !e.stop(i) {
			content++
			if e.capital(i) {
				capitals++
			}
		}
	}
	return float64(capitals) / float64(max(content, 1))
}

// titled reports whether all content words before word k have capitals.
func (e *echo) titled(k int) bool {
	for i := range k {
		if !e.stop(i) && !e.capital(i) {
			return false
		}
	}
	return true
}
