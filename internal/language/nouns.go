package language

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// NounSigns tell nouns, and adjectives before them, from verbs: what stands beside them and
// hardly ever beside a finite verb.
type NounSigns struct {
	Before string // articles, prepositions
	Behind string // postpositions
	Prefix string // an article written together with the noun: ال
	// AdjectivesFirst: they stand before their noun, and so between an article and it.
	AdjectivesFirst bool
}

// A Side is one of a word.
type Side uint8

// The sides.
const (
	Before Side = 1 << iota
	Behind
)

func (n *NounSigns) sides() map[string]Side {
	m := map[string]Side{}
	for side, list := range map[Side]string{Before: n.Before, Behind: n.Behind} {
		for word := range strings.FieldsSeq(list) {
			m[Fold(word)] |= side
		}
	}
	return m
}

// MarksNouns reports whether anything is known that tells nouns.
func (l *Language) MarksNouns() bool { return l.Nouns != NounSigns{} }

// StandsBy reports whether a folded word stands on one side of nouns and never of verbs.
func (l *Language) StandsBy(word string, side Side) bool { return l.built().beside[word]&side != 0 }

// leastHost is how many letters a word has that stands behind a proclitic.
const leastHost = 3

// HasArticle reports whether a word may start on an article that is written together with it.
func (l *Language) HasArticle(word string) bool {
	rest, ok := strings.CutPrefix(word, l.Nouns.Prefix)
	return ok && l.Nouns.Prefix != "" && utf8.RuneCountInString(rest) >= leastHost
}

// IsProclitic reports whether a word is written together with the next one.
func (l *Language) IsProclitic(word string) bool { return slices.Contains(l.built().proclitics, word) }

// Hosts returns the words that a word may be behind a proclitic, those behind the longest
// first, and each as it is and behind an article, which some proclitics swallow.
func (l *Language) Hosts(word string) (hosts []string) {
	for _, proclitic := range l.built().proclitics {
		if rest, ok := strings.CutPrefix(word, proclitic); ok && utf8.RuneCountInString(rest) >= leastHost {
			hosts = append(hosts, rest, l.Nouns.Prefix+rest)
		}
	}
	return slices.DeleteFunc(hosts, func(host string) bool { return host == word })
}

// IsForeignParticle reports whether a word stands inside names of some language.
func IsForeignParticle(word string) bool { return particles()[word] }

var particles = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, l := range All {
		addWords(m, l.Furniture.Particles)
	}
	return m
})
