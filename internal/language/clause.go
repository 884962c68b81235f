package language

import "strings"

// Clause are the words that tell where a sentence may end early and still be a clause.
// Words are in small letters.
type Clause struct {
	Subordinators string // open a clause or phrase that may be left out
	Relatives     string // open one that may be left out behind a comma
	Complements   string // open a clause that what stands before wants: that
	Verbs         string // finite forms of the most frequent verbs
	VerbEndings   string // of finite verbs whose forms tell: -ed
	OpenEndings   string // of verbs that want what follows when a clause would end on them: -ing
	Participles   string // endings of verbs that open a clause without a subject behind a comma: -ing
	CommasOnly    bool   // a clause ends at a comma only: elsewhere the verb may follow
}

// A ClauseRole is a set of the lists of Clause, and of Reporting.
type ClauseRole uint8

// The roles.
const (
	Subordinator ClauseRole = 1 << iota
	Relative
	Complement
	Verb
	Reporting
)

// ClauseRole returns what a word, in small letters, does where a sentence may end.
func (l *Language) ClauseRole(word string) ClauseRole { return l.built().clause[word] }

func (l *Language) clauseRoles() map[string]ClauseRole {
	m := map[string]ClauseRole{}
	c := &l.Clause
	for i, list := range []string{c.Subordinators, c.Relatives, c.Complements, c.Verbs, l.Reporting} {
		for _, word := range strings.Fields(list) {
			m[word] |= 1 << i
		}
	}
	return m
}

// IsVerb reports whether a word, as it is written, is a finite verb as far as its form
// tells: one of the frequent ones, one that names a speaker, or one with an ending of verbs.
func (l *Language) IsVerb(word string) bool {
	if l.ClauseRole(word)&(Verb|Reporting) != 0 {
		return true
	}
	if word != strings.ToLower(word) {
		return false
	}
	for ending := range strings.FieldsSeq(l.Clause.VerbEndings) {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 1 {
			return true
		}
	}
	return false
}
