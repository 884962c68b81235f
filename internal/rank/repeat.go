package rank

// Two candidates say the same when their distinct terms overlap by a Jaccard
// coefficient of at least sameJaccard, or one holds nearly all of the other.
// Readers call sentences near-identical from about 0.6 of their words; stems agree
// more often than words, and the margin keeps paraphrases by one agency out as well.
const (
	sameJaccard     = 0.5
	sameContainment = 0.8
)

// repeats reports whether candidate i says what one of the chosen says.
func (p *pool) repeats(i int, chosen []int) bool {
	for _, j := range chosen {
		if p.same(i, j) {
			return true
		}
	}
	return false
}

func (p *pool) same(i, j int) bool {
	a, b := p.distinct(i), p.distinct(j)
	if len(a) > len(b) {
		a, b = b, a
	}
	if float64(len(a)) < sameJaccard*float64(len(b)) && len(a) < 4 {
		return false
	}
	common := common(a, b)
	return float64(common) >= sameJaccard*float64(len(a)+len(b)-common) ||
		float64(common) >= sameContainment*float64(len(a))
}

// common counts the values in both of two ascending slices.
func common(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
