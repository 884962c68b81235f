package coverage

import "summarize/internal/text"

// A Tuning holds the constants of the objective. They were found on clusters of
// Multi-News by sweeps, one constant at a time, and checked by cross-validation
// (benchmarks/summaries.md); Growth on six languages besides. All lie on wide plateaus, and
// none depends on the budget. The tests take terms out to see what each is worth.
type Tuning struct {
	// A source that tells a concept first in its sentence p adds
	// Floor + e^(-p/Decay) to it.
	Floor, Decay float64
	// SingleSource divides the weight of what one source of several alone tells: worth
	// little, yet more than an empty place.
	SingleSource float64
	// A telling at the head of its article is worth 1+Head to 1 at its end, falling
	// by e^(-position/HeadDecay): readers get the news before its background.
	Head, HeadDecay float64
	// Growth says how weights change with the number of sources (growth.go).
	Growth Growth
	// Traits and Exclaims, Short and Long say what a fault leaves of the quality of a
	// telling; a passage whose faults leave less than Least is never told. Lengths are in words.
	Traits          []TraitQuality
	Exclaims        float64
	Speaks          float64 // of a first person that nobody introduced
	Pictured        float64 // of what a picture shows
	Glued           float64 // of a headline with the sentence behind it
	Short, Long     int
	Shorter, Longer float64
	Least           float64
	// Reach is how far into an article a summary looks for what no other source tells, in
	// lengths of its budget (0: no matter how far); Shared is the share of a sentence's concepts, in [0, 1], from
	// which on others tell it (excess.go).
	Reach, Shared float64
	// Filler divided by the square of their number is the share of the worth of all
	// sentences that each must add (excess.go).
	Filler float64
	// Opening makes every summary begin with a sentence fit for it (opening.go).
	Opening bool
	// Required makes every summary tell the last of several days (latest.go), and who denies what it tells (denial.go).
	Required bool
	// Passages lets sentences that need the one before be told with it (passage.go).
	Passages bool
	// Repairs is how often sentences that point outside of a summary are replaced
	// (coherence.go); 0 lets them stand.
	Repairs int
	// Rounds of local search, and passages looked at by the exact search for each that a summary has room for: 0 stays
	// with the greedy choice.
	Rounds, Work int
}

// A TraitQuality says what a trait leaves of the quality of a sentence, in [0, 1].
type TraitQuality struct {
	Trait   text.Trait
	Quality float64
}

// DefaultTuning's faults are set by reading: all of them together cost nothing of
// ROUGE-2 at 100 words, and 0.6 at 300.
func DefaultTuning() Tuning {
	return Tuning{
		Floor: 0.2, Decay: 8,
		SingleSource: 10,
		Head:         4, HeadDecay: 16,
		Growth: Growth{
			Few: 5, Many: 10,
			Sources: 0.6, Early: 0.2, First: 0.5, Repeated: 0.75, Words: 0.3,
			HeadFall: 1.5,
		},
		Traits: []TraitQuality{
			{text.OpensOnPronoun, 0.3},
			{text.OpensOnConnective, 0.35},
			{text.Question, 0.3},
			{text.Quotation, 0.2},
			{text.OpenQuote, 0.1},
			{text.Lowercase, 0.1},
			{text.FirstPerson, 0.6},
		},
		Exclaims: 0.4, Speaks: 0.5, Pictured: 0.2, Glued: 0.5,
		Short: 8, Shorter: 0.35,
		Long: 60, Longer: 0.6,
		Least: 0.4,
		Reach: 1.5, Shared: 0.2,
		Filler:   0.3,
		Opening:  true,
		Required: true,
		Passages: true,
		Repairs:  6,
		Rounds:   4, Work: 250,
	}
}
