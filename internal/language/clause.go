package language

import "strings"

// Clause are the words that tell where a sentence may end early and be a headline.
type Clause struct {
	Conjunctions string // open a clause that may be left out
	Prepositions string // open a phrase that may be left out
	Attached     string // prepositions whose phrase belongs to the noun before
	Possessives  string
	Relatives    string
	Auxiliaries  string
	Pasts        string // irregular past forms, and presents that headlines use
	Insertions   string // open an insertion between commas after a subject
	Reaching     string // want what follows
	Passives     string // make a past form one of being
	Joins        string // go on after a comma with a clause of its own
	Twofold      string // verbs that say little of one object alone
	Adverbs      string // open a line that is no headline
}

// A ClauseRole is a set of the lists of Clause.
type ClauseRole uint16

// The lists of Clause, in their order.
const (
	Conjunction ClauseRole = 1 << iota
	Preposition
	Attached
	Possessive
	Relative
	Auxiliary
	Past
	Insertion
	Reaching
	Passive
	Join
	Twofold
	Adverb
)

// ClauseRole returns what a word, in small letters, does where a headline may end.
func (l *Language) ClauseRole(word string) ClauseRole { return l.built().clause[word] }

// HasClauses reports whether the row says where a sentence may end early.
func (l *Language) HasClauses() bool { return len(l.built().clause) > 0 }

func (c *Clause) roles() map[string]ClauseRole {
	m := map[string]ClauseRole{}
	for i, list := range []string{c.Conjunctions, c.Prepositions, c.Attached, c.Possessives, c.Relatives, c.Auxiliaries, c.Pasts,
		c.Insertions, c.Reaching, c.Passives, c.Joins, c.Twofold, c.Adverbs} {
		for _, word := range strings.Fields(list) {
			m[word] |= 1 << i
		}
	}
	return m
}
