package rank

import "math"

// fullQuality is the quality of the best telling. Qualities are in [0, fullQuality].
const fullQuality = 64

// quality says how well a run would read in a summary: fully, when it opens its
// article, stands alone, makes a statement and is neither curt nor long-winded.
// Factors multiply; a run is as good as its worst sentence, and its later sentences do
// not hang in the air.
func (p *pool) quality(r run) int64 {
	t := p.tuning
	worst := 1.0
	for i := r.first; i < r.last; i++ {
		s := p.sentence(i)
		q := 1.0
		for _, x := range t.traits {
			if s.Is(x.trait) && !(r.last-r.first > 1 && x.trait&hanging != 0) {
				q *= x.quality
			}
		}
		switch words := s.Last - s.First; {
		case words < t.short:
			q *= t.tooShort
		case words > t.long:
			q *= t.tooLong
		}
		worst = min(worst, q)
	}
	position := p.candidates[r.first].position
	worst *= (1 + t.head*math.Exp(-float64(position)/t.headDecay)) / (1 + t.head)
	return max(1, int64(math.Round(fullQuality*worst)))
}
