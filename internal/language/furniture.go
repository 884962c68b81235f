package language

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Furniture is what pages print beside their articles, in small letters.
type Furniture struct {
	NoticeOpenings  []string // start what a page says about itself
	Corrections     string   // words that open a note on what was wrong
	Retractions     string   // say that an article no longer stands
	NoticePhrases   []string // stand, wherever in a sentence, in nothing but such notices
	CaptionOpenings []string // start the caption of a picture
	CaptionPhrases  []string // stand in captions only
	PostPhrases     []string // stand in posts that are embedded in an article
	Requests        string   // verbs by which a page asks something of its readers: sign, click
	Itself          string   // what a page calls itself and its parts, behind this or our: article, newsletter
	Readers         string   // how it speaks to readers, and of who made it: you, your, our
	Pointing        string   // stand before what a page calls itself: this, the
	Polite          string   // stand before a request: please
	Past            string   // what pages seldom have and news have: frequent past tenses without the regular ending
	PastEnding      string   // the regular one: -ed
	Followings      []string // what readers are asked to follow an author on
	CreditOpenings  []string // start the name of a photographer
	CreditNames     string   // what pictures are credited to, beside agencies
	Credits         string   // by commas: what agencies sign pictures with, as it is written
	Agencies        string   // of news, as they stand in brackets behind a place
	Wires           string   // end a dateline where no spaces part words: 讯
	Senders         string   // characters, one of which such a dateline has before: 报
	Labels          string   // in capitals before a dash like a place, and none: FILE, UPDATE
	Bylines         string   // stand before the name of an author: by
	Particles       string   // small words inside names and places: of, de
	Cities          string   // by commas, in capitals: those that agencies name without a country
	Regions         string   // what stands behind a city: Conn.
	Staff           string   // follows an agency's name in what it says of itself
	LineOpenings    string   // by commas: start lines about the page, as they are written
	LineEndings     string   // by commas: end such lines, in small letters
}

// Pages are lists of Furniture of all rows together: pages are printed in other languages
// than their articles too.
type Pages struct {
	CreditNames, Agencies, Labels, Bylines, Particles, Cities, Regions, Staff map[string]bool
	CreditOpenings, Credits, LineOpenings, LineEndings                        []string
}

// IsPast reports whether a word looks like a verb in the past of a language whose row says what these look like.
func (l *Language) IsPast(word string) bool {
	t := l.built()
	first, _ := utf8.DecodeRuneInString(word)
	return l.has(word, past) || unicode.IsLower(first) && utf8.RuneCountInString(word) > shortestPast &&
		slices.ContainsFunc(t.pastEndings, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// shortestPast is how many letters words with a regular ending have more than: a seed, a bed.
const shortestPast = 4

// OfPages returns the lists of all rows together.
var OfPages = sync.OnceValue(func() *Pages {
	p := &Pages{
		CreditNames: map[string]bool{}, Agencies: map[string]bool{}, Labels: map[string]bool{}, Bylines: map[string]bool{}, Particles: map[string]bool{}, Cities: map[string]bool{},
		Regions: map[string]bool{}, Staff: map[string]bool{},
	}
	for _, l := range All {
		f := &l.Furniture
		addWords(p.CreditNames, f.CreditNames)
		addWords(p.Agencies, f.Agencies)
		addWords(p.Labels, f.Labels)
		addWords(p.Bylines, f.Bylines)
		addWords(p.Particles, f.Particles)
		addWords(p.Regions, f.Regions)
		addWords(p.Staff, f.Staff)
		for _, city := range listOf(f.Cities) {
			p.Cities[city] = true
		}
		p.CreditOpenings = append(p.CreditOpenings, f.CreditOpenings...)
		p.Credits = append(p.Credits, listOf(f.Credits)...)
		p.LineOpenings = append(p.LineOpenings, listOf(f.LineOpenings)...)
		p.LineEndings = append(p.LineEndings, listOf(f.LineEndings)...)
	}
	return p
})

// addWords adds words to a set as they are written.
func addWords(set map[string]bool, words string) {
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
}

// listOf returns what commas part in a list; a space at an end of a line break goes.
func listOf(list string) []string {
	var out []string
	for _, item := range strings.Split(list, ",") {
		if item = strings.Trim(item, "\n\t"); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// phrases returns the lists of phrases that tell the kind of a sentence.
func (f *Furniture) phrases() [][]string {
	return [][]string{f.NoticeOpenings, f.NoticePhrases, f.CaptionOpenings, f.CaptionPhrases, f.PostPhrases, f.Followings}
}

// Bylines returns the words before an author's name of all rows, sorted.
func Bylines() []string {
	var words []string
	for _, l := range All {
		words = append(words, strings.Fields(l.Furniture.Bylines)...)
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// PhraseWord returns the longest word of a phrase of some row's Furniture, a stop word
// only if it has no other: a sentence that has the phrase has that word.
func PhraseWord(phrase string) string { return phraseWords()[phrase] }

// phraseWords holds these words of all rows: pages are printed in other languages than
// their articles too.
var phraseWords = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, l := range All {
		stop := setOf(l.StopWords)
		for _, list := range l.Furniture.phrases() {
			for _, phrase := range list {
				m[phrase] = longestWord(phrase, stop)
			}
		}
	}
	return m
})

// furnitureWords lists the single words of furniture of all rows, folded.
var furnitureWords = sync.OnceValue(func() []string {
	words := map[string]bool{}
	for _, l := range All {
		f := &l.Furniture
		for word := range strings.FieldsSeq(strings.Join([]string{f.Requests, f.Itself, f.Readers}, " ")) {
			words[Fold(word)] = true
		}
	}
	return slices.Collect(maps.Keys(words))
})

func longestWord(phrase string, stop map[string]bool) string {
	longest, length := "", -1
	for _, word := range strings.FieldsFunc(phrase, func(r rune) bool { return strings.ContainsRune(" ()[]/,.:;@–—©?'-", r) }) {
		n := len(word)
		word = Fold(word)
		if stop[word] {
			n = 0
		}
		if n > length {
			longest, length = word, n
		}
	}
	return longest
}
