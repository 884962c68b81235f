package coverage

import (
	"math"
	"strings"

	"summarize/internal/elementary"
	"summarize/internal/rank/anaphora"
	"summarize/internal/text"
)

// fullQuality is the quality of the best telling. Qualities are in [0, fullQuality].
const fullQuality = 64

// quality says how well a passage would read in a summary: fully, when it opens its
// article, stands alone, makes a statement and is neither curt nor long-winded. A passage
// is as good as its worst sentence; its later sentences do not dangle in the air. The
// quality is 0 when the passage should not be told at all.
func (p *Selector) quality(r passage) int64 {
	worst := 1.0
	for i := r.first; i < r.last; i++ {
		worst = min(worst, p.reading(i, r.last-r.first > 1))
	}
	t := p.tuning
	if worst < t.Least || p.deep(r.first) {
		return 0
	}
	position := float64(p.set.All[r.first].Position)
	head := p.concepts().head
	worst *= (1 + float64(head*elementary.Exp(-position/t.HeadDecay))) / (1 + head)
	return max(1, int64(math.Round(fullQuality*worst)))
}

// reading multiplies what the faults of a sentence leave, alone or in company.
func (p *Selector) reading(i int, company bool) float64 {
	t, s, q := p.tuning, p.set.Sentence(i), 1.0
	for _, x := range t.Traits {
		if s.Is(x.Trait) && !(company && x.Trait&dangling != 0) {
			q *= x.Quality
		}
	}
	if s.Is(text.FirstPerson) && anaphora.Speaks(p.source(i), p.set.All[i].Sentence) {
		q *= t.Speaks
	}
	if strings.HasSuffix(p.set.Quoted(i), "!") {
		q *= t.Exclaims
	}
	switch words := s.Last - s.First; {
	case company:
	case words < t.Short:
		q *= t.Shorter
	case words > t.Long:
		q *= t.Longer
	}
	return q
}
