package rank

import "summarize/internal/text"

// A tuning holds the constants of the objective. They were found on clusters of
// Multi-News by sweeps, one constant at a time, and checked by cross-validation
// (benchmarks/summaries.md). All lie on wide plateaus, and none depends on the budget
// or on the number of articles. The tests take terms out to see what each is worth.
type tuning struct {
	// A witness that tells a concept first in its sentence p adds
	// floor + e^(-p/decay) to it.
	floor, decay float64
	// lone divides the weight of what one witness of several alone tells: worth
	// little, yet more than an empty place.
	lone float64
	// A telling at the head of its article is worth 1+head to 1 at its end, falling
	// by e^(-position/headDecay): readers get the news before its background.
	head, headDecay float64
	// traits and exclaims, short and long say what a fault leaves of the quality of a
	// telling; a run whose faults leave less than least is never told. Lengths are in words.
	traits          []traitQuality
	exclaims        float64
	short, long     int
	shorter, longer float64
	least           float64
	// opening makes every summary begin with a sentence fit for it (opening.go).
	opening bool
	// hang lets sentences that need the one before be told with it (run.go).
	hang bool
	// rounds of local search, and candidates looked at by the exact search: 0 stays
	// with the greedy choice.
	rounds, work int
	// everyCopy counts copies each time instead of once; only a test does.
	everyCopy bool
}

type traitQuality struct {
	trait   text.Trait
	quality float64
}

// defaultTuning's faults are set by reading: all of them together cost nothing of
// ROUGE-2 at 100 words, and 0.6 at 300.
func defaultTuning() tuning {
	return tuning{
		floor: 0.2, decay: 8,
		lone: 10,
		head: 4, headDecay: 16,
		traits: []traitQuality{
			{text.OpensOnPronoun, 0.3},
			{text.OpensOnConnective, 0.35},
			{text.Question, 0.3},
			{text.Quotation, 0.2},
			{text.OpenQuote, 0.1},
			{text.Lowercase, 0.1},
			{text.FirstPerson, 0.6},
		},
		exclaims: 0.4,
		short:    8, shorter: 0.35,
		long: 60, longer: 0.6,
		least:   0.4,
		opening: true,
		hang:    true,
		rounds:  4, work: 2000,
	}
}
