package story

import "summarize/internal/cluster"

// A tuning holds what similarity and cut were measured with. Its values are not
// options: they were chosen on the labelled collections of benchmarks/stories.md,
// which shows what each is worth, and results change little around them.
type tuning struct {
	lead     float64 // what the first word of an article counts more than one far below
	fade     float64 // words in which that falls to 1/e
	rarity   float64 // exponent of the inverse document frequency
	special  float64 // factor of names and numbers
	pairs    float64 // factor of word pairs; 0 leaves them out
	lonely   float64 // factor of a word of one article alone, in a large collection
	unproven float64 // and in a tiny one
	topical  float64 // articles beyond which a term names a topic, not a story
	fragment float64 // factor of words in a fragment: menus, notices, bylines
	repeated float64 // factor of words in a line that several articles repeat word for word
	usual    float64 // articles that the built-in list of common words stands for
	days     float64 // scale of the time between dates
	link     cluster.Options
	cut      cutting
}

// fewArticles is the size of a collection in which a word that no other article has
// is half as surely a rare one as in a large collection.
const fewArticles = 30

// alone returns the factor of a word of one article alone, among n.
func (t tuning) alone(n int) float64 {
	return t.lonely + float64((t.unproven-t.lonely)*fewArticles/float64(fewArticles+n))
}

// A cutting says how the level of the cut is found.
type cutting struct {
	usual float64 // where most collections have their best cut
	below float64 // pull towards it from below
	above float64 // and from above
	shift float64 // of the level, in natural logarithms, that stories should survive
}

var standard = tuning{
	lead: 4, fade: 200, rarity: 1.5, special: 1.25, pairs: 1, lonely: 0.4, unproven: 0.7, topical: 300,
	fragment: 0.3, repeated: 0.125, usual: 500, days: 14,
	link: cluster.Default,
	cut:  cutting{usual: 0.12, below: 0.3, above: 0.1, shift: 0.2},
}
