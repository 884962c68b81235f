package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/elementary"
	"summarize/internal/token"
)

// Abbreviations, and the words that open sentences, learned from texts of a language of
// which no list is known: T. Kiss and J. Strunk, Unsupervised multilingual sentence
// boundary detection, Computational Linguistics 32(4), 2006, sections 4.1 and 5.1.
//
// A word is an abbreviation if the likelihood that it has its full stop by rule (99 in 100)
// is much higher than that it has it by chance (as all words have), the more so the
// shorter it is and the more stops are inside it, and the less the more often it stands
// without:
//
//	log λ · e^-length · (inner stops + 1) / length^(times without stop) ≥ 0.3
//
// A word opens sentences if it stands with a small letter, and within sentences never with
// a capital.
//
// F1 on treebanks, by what the row lacks, without and with what is learned from the treebank:
//
//	            the whole row   its abbreviations   nothing
//	German GSD  .9761 .9794     .9887 .9914         .9938 .9945
//	French GSD  .9880 .9897     .9900 .9916         .9918 .9916
//	English GUM .9892 .9910     .9895 .9917         .9938 .9938
//
// (TestLearnedHabits). Beside a list it is worth nothing, and costs a second reading. Words
// met once before a full stop (gin, pie) and acronyms (EDF) counted at first: French .9872.

const (
	abbreviationRate  = 0.99
	abbreviationScore = 0.3
	maxAbbreviation   = 12 // bytes; a longer word needs no score
	leastStopped      = 2  // a rare word that stands once, at the end of a sentence, proves nothing
)

// Evidence counts how the words of texts are written. Counts add up: those of parts of a
// collection, merged in any order, are those of the whole. The zero value is empty.
type Evidence struct {
	Words map[string]*Uses
	All   int // words
	Stops int // of them with a full stop
}

// Uses are how often a folded word was met.
type Uses struct {
	Stopped, Bare  int // with a full stop, and without
	Small, Capital int // with such a first letter, the latter within sentences
}

// Add counts the words of a text.
func (e *Evidence) Add(text string) {
	if e.Words == nil {
		e.Words = map[string]*Uses{}
	}
	for line := range strings.Lines(text) {
		inside := false // a sentence
		for field := range strings.FieldsSeq(line) {
			word, stopped := strippedWord(field)
			if word == "" {
				inside = inside && !strings.ContainsAny(field, ".!?…")
				continue
			}
			e.count(word, stopped, inside)
			inside = !stopped && !strings.ContainsAny(field[len(field)-1:], "!?:") && !strings.HasSuffix(field, "…")
		}
	}
}

// strippedWord returns the word of a field between spaces, without marks around it, or "",
// and whether a single full stop is behind it.
func strippedWord(field string) (word string, stopped bool) {
	word = strings.TrimLeftFunc(field, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	word = strings.TrimRightFunc(word, func(r rune) bool {
		return r != '.' && !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	})
	word, stopped = strings.CutSuffix(word, ".")
	if strings.HasSuffix(word, ".") || strings.ContainsFunc(word, func(r rune) bool { return r != '.' && r != '-' && !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		return "", false
	}
	return word, stopped
}

func (e *Evidence) count(word string, stopped, inside bool) {
	e.All++
	if stopped {
		e.Stops++
	}
	if utf8.RuneCountInString(word) > 1 && !strings.Contains(word, ".") && word == strings.ToUpper(word) {
		return // EDF carries no stop; what ends a sentence on it does
	}
	folded := token.Fold(word)
	u := e.Words[folded]
	if u == nil {
		u = &Uses{}
		e.Words[strings.Clone(folded)] = u // not to keep the text alive
	}
	if stopped {
		u.Stopped++
	} else {
		u.Bare++
	}
	switch first, _ := utf8.DecodeRuneInString(word); {
	case unicode.IsLower(first):
		u.Small++
	case inside:
		u.Capital++
	}
}

// Merge adds the counts of another part of the collection.
func (e *Evidence) Merge(other *Evidence) {
	if e.Words == nil {
		e.Words = map[string]*Uses{}
	}
	e.All, e.Stops = e.All+other.All, e.Stops+other.Stops
	for word, n := range other.Words {
		u := e.Words[word]
		if u == nil {
			u = &Uses{}
			e.Words[word] = u
		}
		u.Stopped, u.Bare = u.Stopped+n.Stopped, u.Bare+n.Bare
		u.Small, u.Capital = u.Small+n.Small, u.Capital+n.Capital
	}
}

// Habits are what evidence tells of a language. None are known by nil.
type Habits struct {
	abbreviations, starters map[string]bool
}

// Habits returns what the evidence tells.
func (e *Evidence) Habits() *Habits {
	h := &Habits{map[string]bool{}, map[string]bool{}}
	chance := float64(e.Stops) / float64(max(e.All, 1))
	for word, u := range e.Words {
		if u.Stopped >= leastStopped && len(word) <= maxAbbreviation && u.abbreviates(word, chance) {
			h.abbreviations[word] = true
		}
		if u.Small > 0 && u.Capital == 0 {
			h.starters[word] = true
		}
	}
	return h
}

// abbreviates reports whether the score of a word is that of an abbreviation.
func (u *Uses) abbreviates(word string, chance float64) bool {
	inner := strings.Count(word, ".")
	length := float64(utf8.RuneCountInString(word) - inner)
	stopped, bare := float64(u.Stopped), float64(u.Bare)
	byRule := float64(stopped*elementary.Log(abbreviationRate)) + float64(bare*elementary.Log(1-abbreviationRate))
	byChance := float64(stopped*elementary.Log(chance)) + float64(bare*elementary.Log(1-chance))
	lambda := 2 * (byRule - byChance)
	if length == 0 || !(lambda > 0) {
		return false
	}
	score := elementary.Log(lambda) - length + elementary.Log(float64(inner+1)) - float64(bare*elementary.Log(length))
	return score >= elementary.Log(abbreviationScore)
}
