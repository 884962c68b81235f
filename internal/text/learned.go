package text

import (
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Stop words of languages without a row are learned from the collection: short words, no
// names and no numbers, that at least two texts in five of the language have. In a
// collection of a few texts or of one topic that would be what the texts are about; hence
// the least number of texts, and the length.
const (
	learnFrom     = 10 // texts
	learnShare    = 0.4
	learnLetters  = 5
	learnUnfit    = token.Name | token.Number
	learnSentence = 3 // words; shorter lines, as of tables, say nothing about a language
)

// Learned counts, by the tag of a language without a row, the texts that are written in
// it and those that have each short word.
type Learned map[string]*LearnedLanguage

// A LearnedLanguage holds the counts of one language.
type LearnedLanguage struct {
	Texts int
	Words map[string]int // texts, by word
}

// StopWords holds the stop words that were learned, by language.
type StopWords map[string]map[string]bool

// Learn counts the texts and words of a part of a collection.
func Learn(c *Corpus) Learned {
	groups := map[string][]*Document{}
	for i := range c.Documents {
		if d := &c.Documents[i]; language.Of(d.Lang) == language.None {
			groups[d.Lang] = append(groups[d.Lang], d)
		}
	}
	learned := Learned{}
	for tag, group := range groups {
		learned[tag] = &LearnedLanguage{Texts: len(group), Words: countShort(group, c.Vocabulary)}
	}
	return learned
}

// countShort returns in how many of some texts each short word stands.
func countShort(group []*Document, vocabulary []string) map[string]int {
	texts, last := make([]int32, len(vocabulary)), make([]int32, len(vocabulary))
	for n, d := range group {
		for _, s := range d.Sentences {
			words := d.Words(s)
			if len(words) < learnSentence {
				continue
			}
			for _, t := range words {
				if t.Class&learnUnfit == 0 && last[t.Term] != int32(n+1) {
					last[t.Term] = int32(n + 1)
					texts[t.Term]++
				}
			}
		}
	}
	words := map[string]int{}
	for t, n := range texts {
		if n > 0 && utf8.RuneCountInString(vocabulary[t]) <= learnLetters {
			words[vocabulary[t]] = int(n)
		}
	}
	return words
}

// Add adds the counts of another part.
func (l Learned) Add(other Learned) {
	for tag, more := range other {
		if l[tag] == nil {
			l[tag] = &LearnedLanguage{Words: map[string]int{}}
		}
		l[tag].Texts += more.Texts
		for word, n := range more.Words {
			l[tag].Words[word] += n
		}
	}
}

// Stop returns the stop words that the counts of a whole collection tell.
func (l Learned) Stop() StopWords {
	stop := StopWords{}
	for tag, counted := range l {
		if counted.Texts < learnFrom {
			continue
		}
		stop[tag] = map[string]bool{}
		for word, n := range counted.Words {
			if float64(n) >= learnShare*float64(counted.Texts) {
				stop[tag][word] = true
			}
		}
	}
	return stop
}

// Mark marks the stop words in the documents of a part.
func (s StopWords) Mark(c *Corpus) {
	for tag, words := range s {
		stop := make([]bool, len(c.Vocabulary))
		for t, word := range c.Vocabulary {
			stop[t] = words[word]
		}
		for i := range c.Documents {
			if d := &c.Documents[i]; d.Lang == tag {
				d.EachToken(func(t *Token) {
					if stop[t.Term] {
						t.Class |= Stop
					}
				})
			}
		}
	}
}
