package boilerplate

// A line by itself may be either: "Readers can change their settings at any time." Whether it is the article's own, the article says. A line
// that has words of its title and of its sentences is; one that has none, and stands where no sentence follows or among other such lines,
// is the page's.
//
//	log-odds = odds of the line's own words, above their limit
//	         + weights · (words shared with the article, place behind its sentences, lines beside it)
//
// a logistic regression, fitted by benchmarks/boilerplate to lines of pages and to lines set into articles, for each of which the
// odds of its words come from a fit that has not seen its site or its author.

// A Doubt is what is known of a line that was weighed as furniture; its Furniture is 0 where none was.
type Doubt struct {
	Odds      float64 // of its words, above their limit
	Furniture Kind    // what it is as furniture,
	Plain     Kind    // and as none
}

// Open tells whether it needs more than the line's words to know whether it is prose.
func (d *Doubt) Open() bool { return d.Furniture != Prose && d.Plain == Prose && d.Odds > sureNews }

// sureNews are odds below which nothing around a line makes furniture of it.
const sureNews = -3.0

// Surroundings are what the article around a line says of it. Sure sentences are prose and not in doubt.
type Surroundings struct {
	Article int  // different content words of its sure sentences and its title
	Content int  // different content words of the line
	Shared  int  // of these the article has, too
	Titled  int  // of these the title has, too
	Behind  bool // no sure sentence follows
	Before  bool // none stands in front
	Beside  int  // of its two neighbours are weighed too, or no prose
	Alone   bool // it is all of its paragraph
}

// Features returns the row of a line of such odds: these, and what the article says, which counts as much as it is long.
func (s *Surroundings) Features(odds float64) [surroundingFeatures]float64 {
	long := float64(s.Article) / float64(s.Article+longArticle)
	says := func(b bool) float64 {
		if b {
			return long
		}
		return 0
	}
	share := 0.0
	if s.Content > 0 {
		share = float64(s.Shared) / float64(s.Content)
	}
	return [...]float64{
		max(-maxOdds, min(maxOdds, odds)), long, share * long,
		says(s.Shared > 0), says(s.Shared > 1), says(s.Shared > 2), says(s.Titled > 0),
		says(s.Behind), says(s.Before), says(s.Behind && s.Shared == 0), says(s.Beside > 0), says(s.Beside > 1), says(s.Alone),
	}
}

const (
	surroundingFeatures = 13
	longArticle         = 30 // content words of an article that says half of what one may say
)

// Settled tells whether a line of such odds is furniture.
func (s *Surroundings) Settled(odds float64) bool {
	sum := 0.0
	for i, x := range s.Features(odds) {
		sum += float64(surroundingWeights[i] * x)
	}
	return sum > 0
}

// surroundingWeights are those of Features.
var surroundingWeights = [surroundingFeatures]float64{0.78, -1.42, -0.46, -0.29, 0.04, -1.13, -0.90, 1.06, 1.14, 0.73, 1.05, 0.38, 0.51}
