package update

// isNear reports whether two words are one but for an ending or a slip of the pen: of the
// same first five letters with endings of at most three, or, from five letters on, one letter
// apart, from nine on, two.
func isNear(a, b string) bool {
	x, y := []rune(a), []rune(b)
	short := min(len(x), len(y))
	if short < 5 {
		return a == b
	}
	same := 0
	for same < short && x[same] == y[same] {
		same++
	}
	if same >= 5 && max(len(x), len(y))-same <= 3 {
		return true
	}
	allowed := 1
	if short >= 9 {
		allowed = 2
	}
	return within(x[same:], y[same:], allowed)
}

// within reports whether so many insertions, deletions, replacements and swaps of
// neighbours make one word of another.
func within(a, b []rune, edits int) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	if len(a) == 0 || len(b) == 0 {
		return len(a)+len(b) <= edits
	}
	if edits == 0 {
		return false
	}
	swapped := len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] && within(a[2:], b[2:], edits-1)
	return swapped || within(a[1:], b, edits-1) || within(a, b[1:], edits-1) || within(a[1:], b[1:], edits-1)
}
