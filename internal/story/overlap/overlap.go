// Package overlap counts the distinct words that two articles share, by class: an event has
// names and numbers of its own, a kind of event or a form the ordinary words. It knows words by
// their numbers alone, in ascending lists.
package overlap

// Classes of words.
const (
	Ordinary = iota
	Name
	Number
	Classes
)

// A Count counts distinct words by class.
type Count [Classes]int

// CountOf counts words by their class, which is given by word.
func CountOf(words []uint32, class []uint8) (n Count) {
	for _, w := range words {
		n[class[w]]++
	}
	return n
}

// Fills counts what fills in a form: names and numbers.
func (c Count) Fills() int { return c[Name] + c[Number] }

// An Overlap is what two articles have, and what both have.
type Overlap struct{ X, Y, Shared Count }

// Of compares two articles by their words, both ascending.
func Of(x, y []uint32, class []uint8) Overlap {
	o := Overlap{X: CountOf(x, class), Y: CountOf(y, class)}
	Each(x, y, func(w uint32) { o.Shared[class[w]]++ })
	return o
}

// Each calls f for each word of two ascending lists. Which of two words is lower no
// processor can foresee: so both steps are sums, not branches.
func Each(x, y []uint32, f func(word uint32)) {
	for i, j := 0, 0; i < len(x) && j < len(y); {
		ahead := int64(x[i]) - int64(y[j])
		if ahead == 0 {
			f(x[i])
		}
		i += 1 - int(uint64(-ahead)>>63)
		j += 1 - int(uint64(ahead)>>63)
	}
}

// Reaches reports whether n is at least a share of a number.
func Reaches(n int, share float64, of int) bool { return float64(n) >= share*float64(of) }

// Exceeds reports whether n is above a share of a number.
func Exceeds(n int, share float64, of int) bool { return float64(n) > share*float64(of) }
