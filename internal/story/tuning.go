package story

import (
	"summarize/internal/cluster"
	"summarize/internal/story/cut"
)

// A tuning holds what similarity and cut were measured with. Its values are not
// options: they were chosen on the labelled collections of benchmarks/stories.md,
// which shows what each is worth, and results change little around them.
type tuning struct {
	lead         float64 // what the first word of an article counts more than one far below
	fade         float64 // words in which that falls to 1/e
	special      float64 // factor of names and numbers
	pairs        float64 // factor of word pairs; 0 leaves them out
	hapax        float64 // factor of a word of one article alone, in a large collection
	hapaxSmall   float64 // and in a small one
	maxFrequency float64 // maximum document frequency: articles beyond which a term names a topic, not a story
	fragment     float64 // factor of words in a fragment: menus, notices, bylines
	repeated     float64 // factor of words in a line that several articles repeat word for word
	reference    float64 // articles that the built-in list of common words stands for
	evidence     float64 // distinct words of the shorter article for each further shared one that is asked for
	fewArticles  float64 // articles of a collection at which twice as much of that is asked
	link         cluster.Options
	cut          cut.Options
}

// hapaxArticles is the size of a collection in which a word that no other article has
// is half as surely a rare one as in a large collection.
const hapaxArticles = 30

// hapaxWeight returns the factor of a word of one article alone, among n.
func (t tuning) hapaxWeight(n int) float64 {
	return t.hapax + float64((t.hapaxSmall-t.hapax)*hapaxArticles/float64(hapaxArticles+n))
}

var standard = tuning{
	lead: 4, fade: 200, special: 1.25, pairs: 1, hapax: 0.4, hapaxSmall: 0.7, maxFrequency: 300,
	fragment: 0.3, repeated: 0.03, reference: 500, evidence: 16, fewArticles: 8,
	link: cluster.Default,
	cut:  cut.Default,
}
