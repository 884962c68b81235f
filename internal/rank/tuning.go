package rank

import "summarize/internal/text"

// A tuning holds the constants of the objective. They were found on 250 clusters of
// Multi-News by sweeps and checked by cross-validation (benchmarks/summaries.md); all
// lie on wide plateaus, and none depends on the budget or the number of articles.
type tuning struct {
	// A witness that tells a concept first in its candidate p adds
	// floor + e^(-p/decay) to it.
	floor, decay float64
	// lone divides the weight of what one witness of several alone tells: worth
	// little, yet more than an empty place.
	lone float64
	// unigram is the weight of a content word against that of a bigram.
	unigram float64
	// title raises the weight of what a title holds by this part.
	title float64
	// A telling at the head of its article is worth 1+head, falling by
	// e^(-position/headDecay).
	head, headDecay float64
	// What each trait leaves of the quality of a telling, in 1/fullQuality.
	traits [7]traitQuality
	// Shorter and longer sentences, in words, lose.
	short, long       int
	tooShort, tooLong float64
	everyCopy         bool // ablation: count copies each time
	exchange          int  // rounds of local search
	work              int  // of exact; 0 stays with the greedy choice
}

type traitQuality struct {
	trait   text.Trait
	quality float64
}

func defaultTuning() tuning {
	return tuning{
		floor: 0.2, decay: 12, lone: 10, unigram: 0.2, title: 0,
		head: 0.5, headDecay: 2,
		traits: [7]traitQuality{
			{text.OpensOnPronoun, 0.3},
			{text.OpensOnConnective, 0.5},
			{text.Question, 0.3},
			{text.Quotation, 0.2},
			{text.OpenQuote, 0.1},
			{text.Lowercase, 0.1},
			{text.FirstPerson, 0.6},
		},
		short: 7, long: 60, tooShort: 0.4, tooLong: 0.6,
		exchange: 4, work: 4000,
	}
}
