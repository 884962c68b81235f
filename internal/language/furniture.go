package language

import (
	"slices"
	"strings"
	"sync"
)

// Furniture is what pages print beside their articles, in small letters.
type Furniture struct {
	NoticeOpenings  []string // start what a page says about itself
	Corrections     string   // words that open a note on what was wrong
	NoticePhrases   []string // stand, wherever in a sentence, in nothing but such notices
	CaptionOpenings []string // start the caption of a picture
	CaptionPhrases  []string // stand in captions only
	PostPhrases     []string // stand in posts that are embedded in an article
	Requests        string   // verbs by which a page asks something of its readers: sign, click
	Itself          string   // what a page calls itself and its parts, behind this or our: article, newsletter
	Readers         string   // how it speaks to readers, and of who made it: you, your, our
	Followings      []string // what readers are asked to follow an author on
	CreditOpenings  []string // start the name of a photographer
	CreditNames     string   // what pictures are credited to, beside agencies
	Labels          string   // in capitals before a dash like a place, and none: FILE, UPDATE
	Bylines         string   // stand before the name of an author: by
	Particles       string   // small words inside names and places: of, de
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

func longestWord(phrase string, stop map[string]bool) string {
	longest, length := "", -1
	for _, word := range strings.FieldsFunc(phrase, func(r rune) bool { return strings.ContainsRune(" ()[]/,.:;@–—©?'-", r) }) {
		n := len(word)
		word = fold(word)
		if stop[word] {
			n = 0
		}
		if n > length {
			longest, length = word, n
		}
	}
	return longest
}
