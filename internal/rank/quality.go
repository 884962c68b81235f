package rank

import "math"

// fullQuality is the quality of the best telling. Qualities are in [0, fullQuality].
const fullQuality = 64

// qualities says how well each candidate would read in a summary: fully, when it opens
// its article, stands alone, makes a statement and is neither curt nor long-winded.
// Factors multiply.
func (p *pool) qualities() []int64 {
	t := p.tuning
	quality := make([]int64, len(p.candidates))
	for i, c := range p.candidates {
		s := p.articles[c.article].Document.Sentences[c.sentence]
		q := 1.0
		if t.head > 0 {
			q = (1 + t.head*math.Exp(-float64(c.position)/t.headDecay)) / (1 + t.head)
		}
		for _, x := range t.traits {
			if x.trait != 0 && s.Is(x.trait) {
				q *= x.quality
			}
		}
		switch words := s.Last - s.First; {
		case words < t.short:
			q *= t.tooShort
		case words > t.long:
			q *= t.tooLong
		}
		quality[i] = max(1, int64(math.Round(fullQuality*q)))
	}
	return quality
}
