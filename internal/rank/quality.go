package rank

import (
	"math"
	"strings"
)

// fullQuality is the quality of the best telling. Qualities are in [0, fullQuality].
const fullQuality = 64

// quality says how well a run would read in a summary: fully, when it opens its
// article, stands alone, makes a statement and is neither curt nor long-winded. A run
// is as good as its worst sentence; its later sentences do not hang in the air. The
// quality is 0 when the run should not be told at all.
func (p *pool) quality(r run) int64 {
	worst := 1.0
	for i := r.first; i < r.last; i++ {
		worst = min(worst, p.reading(i, r.last-r.first > 1))
	}
	t := p.tuning
	if worst < t.least {
		return 0
	}
	position := float64(p.candidates[r.first].position)
	worst *= (1 + float64(t.head*math.Exp(-position/t.headDecay))) / (1 + t.head)
	return max(1, int64(math.Round(fullQuality*worst)))
}

// reading multiplies what the faults of a sentence leave, alone or in company.
func (p *pool) reading(i int, company bool) float64 {
	t, s, q := p.tuning, p.sentence(i), 1.0
	for _, x := range t.traits {
		if s.Is(x.trait) && !(company && x.trait&hanging != 0) {
			q *= x.quality
		}
	}
	if strings.HasSuffix(p.quoted(i), "!") {
		q *= t.exclaims
	}
	switch words := s.Last - s.First; {
	case company:
	case words < t.short:
		q *= t.shorter
	case words > t.long:
		q *= t.longer
	}
	return q
}
