package language

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
)

// Affixes are what light stemming cuts from the words of a language without a Snowball
// stemmer: the longest prefix, then the longest suffix, that leaves at least as many
// letters as minStem says. It is no morphology: it only brings the cases and numbers of
// most nouns together (J. Savoy, Light stemming approaches for the French, Portuguese,
// German and Hungarian languages, SAC 2006).
type Affixes struct {
	Prefixes, Suffixes string
}

// minStem is how many letters light stemming leaves of a word.
const minStem = 3

// StemWord returns the stem of a folded word. env is scratch of the caller, one a
// goroutine.
func (l *Language) StemWord(word string, env *snowballstem.Env) string {
	word = l.unify(word)
	if l.Stem == nil {
		return l.built().affixes.strip(word)
	}
	env.SetCurrent(word)
	l.Stem(env)
	return env.Current()
}

// StemOf is StemWord for a few words.
func (l *Language) StemOf(word string) string { return l.StemWord(word, snowballstem.NewEnv("")) }

// affixes are lists of prefixes and suffixes, the longest first.
type affixes struct {
	prefixes, suffixes []string
}

func (a *Affixes) longestFirst() affixes {
	return affixes{longestFirst(a.Prefixes), longestFirst(a.Suffixes)}
}

// longestFirst returns the folded words of a list, the longest first.
func longestFirst(list string) []string {
	words := strings.Fields(list)
	for i := range words {
		words[i] = Fold(words[i])
	}
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	return words
}

func (a *affixes) strip(word string) string {
	for _, p := range a.prefixes {
		if rest, ok := strings.CutPrefix(word, p); ok && utf8.RuneCountInString(rest) >= minStem {
			word = rest
			break
		}
	}
	for _, s := range a.suffixes {
		if rest, ok := strings.CutSuffix(word, s); ok && utf8.RuneCountInString(rest) >= minStem {
			return rest
		}
	}
	return word
}
