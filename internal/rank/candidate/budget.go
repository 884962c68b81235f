package candidate

import (
	"fmt"
	"strconv"
	"strings"
)

// A Unit is what a budget counts.
type Unit uint8

const (
	Words     Unit = iota // of the quotes, as text.CountWords counts them: between white space, where there is any
	Sentences             // quotes
	Bytes                 // bytes of the quotes, joined by single spaces
	Percent               // of the words of the story, copies counted once
)

// A Budget is the most that a summary may measure; its amount is positive.
type Budget struct {
	Amount float64
	Unit   Unit
}

var suffixes = [...]string{Words: "w", Sentences: "s", Bytes: "b", Percent: "%"}

// ParseBudget reads "3s" (sentences), "100w" (words), "665b" (bytes) or "20%" (of
// the story's words). Only a percentage may have a fraction.
func ParseBudget(s string) (Budget, error) {
	for unit, suffix := range suffixes {
		digits, found := strings.CutSuffix(s, suffix)
		if !found {
			continue
		}
		var b Budget
		if Unit(unit) == Percent {
			v, err := strconv.ParseFloat(digits, 64)
			if err != nil || !(v > 0 && v <= 100) {
				return b, fmt.Errorf("length %q: a percentage lies above 0 and up to 100", s)
			}
			return Budget{v, Percent}, nil
		}
		n, err := strconv.ParseUint(digits, 10, 31)
		if err != nil || n == 0 {
			return b, fmt.Errorf("length %q: %q is no whole number above 0", s, digits)
		}
		return Budget{float64(n), Unit(unit)}, nil
	}
	return Budget{}, fmt.Errorf("length %q: write 3s (sentences), 100w (words), 665b (bytes) or 20%% (of the story's words)", s)
}

// String writes b as ParseBudget reads it.
func (b Budget) String() string {
	return strconv.FormatFloat(b.Amount, 'f', -1, 64) + suffixes[b.Unit]
}
