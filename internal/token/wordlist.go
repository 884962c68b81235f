package token

import (
	"embed"
	"fmt"
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"

	"summarize/internal/language"
)

// Thai and Lao set no spaces between words. gse finds the fewest words of a list that make a
// run: all of them are given one frequency, for none comes with the lists. What the list lacks
// is one word up to the next one that it has, and taken for a name. F1 on the 22,047 words of
// Thai PUD is .766 (most of what is wrong are compounds that the treebank leaves whole); syllables
// by their vowels, as here before, had .417. With frequencies of a corpus it would be .77.

// Word lists by tag, compressed, one word a line.
//
//go:embed dictionaries/th.zst dictionaries/lo.zst
var wordLists embed.FS

// listed holds a function for each language with a word list, which loads it once. Thai
// takes 0.1 s and 15 MB.
var listed = func() map[string]func() *gse.Segmenter {
	m := map[string]func() *gse.Segmenter{}
	for _, l := range language.All {
		if l.Dictionary == language.WordList {
			m[l.Tag] = sync.OnceValue(func() *gse.Segmenter { return listDictionary(l.Tag) })
		}
	}
	return m
}()

func listDictionary(tag string) *gse.Segmenter {
	words, err := wordLists.ReadFile("dictionaries/" + tag + ".zst")
	if err != nil {
		panic("token: " + err.Error())
	}
	s := &gse.Segmenter{SkipLog: true}
	var all strings.Builder
	for _, script := range []*unicode.RangeTable{unicode.Thai, unicode.Lao} { // else gse takes log 0 where one is the start of a word
		for _, r := range script.R16 {
			for c := r.Lo; c <= r.Hi; c += r.Stride {
				fmt.Fprintf(&all, "%c 2 %s\n", c, noWord)
			}
		}
	}
	all.WriteString(strings.ReplaceAll(unpacked(words), "\n", " 1000 n\n"))
	if err := s.LoadDictStr(all.String()); err != nil {
		panic("token: the words of " + tag + ": " + err.Error())
	}
	return s
}

const (
	noWord        = "x"                                        // the class of single letters
	leadingVowels = "เแโใไເແໂໃໄ"                               // in front of the consonant that they belong to
	dependent     = "ะัาำิีึืุูๅ็่้๊๋์ํ๎ๆະັາຳິີຶືຸູົຼຽ່້໊໋໌ໍໆ" // vowels, tones and other signs of the letter before
)

// isListed reports whether r is a letter or sign of a script whose words are listed.
func isListed(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao) && !unicode.IsDigit(r)
}

// listedWords appends the words of a run of such letters.
func (t *Tokenizer) listedWords(dictionary *gse.Segmenter, text string, run Span) {
	var word Span
	unlisted := false // the word at hand
	for next := range wholeLetters(dictionary, text, run) {
		_, class, _ := dictionary.Find(next.Of(text))
		isNone := class == "" || class == noWord
		if unlisted && (isNone || single(word.Of(text))) { // no word is one consonant
			word.End = next.End
			continue
		}
		t.segment(dictionary, text, word)
		word, unlisted = next, isNone
	}
	t.segment(dictionary, text, word)
}

// wholeLetters returns the parts of a run as a dictionary finds them, but none that starts or
// ends within a letter and its signs.
func wholeLetters(dictionary *gse.Segmenter, text string, run Span) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		part := Span{run.Start, run.Start}
		for _, piece := range dictionary.Cut(run.Of(text), false) {
			if part.Len() > 0 && parts(text, part.End) {
				if !yield(part) {
					return
				}
				part.Start = part.End
			}
			part.End = min(part.End+len(piece), run.End)
		}
		yield(part)
	}
}

// parts reports whether a word may end at text[:p], before a letter of the same run.
func parts(text string, p int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:p])
	after, _ := utf8.DecodeRuneInString(text[p:])
	return !strings.ContainsRune(leadingVowels, before) && !strings.ContainsRune(dependent, after)
}
