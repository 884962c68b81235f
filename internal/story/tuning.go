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
	lonely   float64 // factor of a word of one article alone
	fragment float64 // factor of words in a fragment: menus, notices, bylines
	repeated float64 // factor of words in a line that several articles repeat word for word
	usual    float64 // articles that the built-in list of common words stands for
	days     float64 // scale of the time between dates
	link     cluster.Options
	cut      cutting
}

// A cutting says how the level of the cut is found.
type cutting struct {
	usual float64 // where most collections have their best cut
	pull  float64 // towards it
	shift float64 // of the level, in natural logarithms, that stories should survive
}

var standard = tuning{
	lead: 4, fade: 200, rarity: 1.5, special: 1.25, pairs: 1, lonely: 0.4,
	fragment: 0.3, repeated: 0.125, usual: 500, days: 14,
	link: cluster.Default,
	cut:  cutting{usual: 0.12, pull: 0.3, shift: 0.2},
}
