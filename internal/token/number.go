package token

import "strings"

// number returns the term of a word with digits: without the marks that group its
// thousands, and with a point for its decimal mark. So 1,5 is not 15, and 1.000 in German
// is 1,000 in English. What does not group threes, as a date, stays as it is.
func number(word string, decimalComma bool) string {
	group, decimal := ",", "."
	if decimalComma {
		group, decimal = decimal, group
	}
	whole, fraction, parted := strings.Cut(word, decimal)
	if strings.Contains(whole, group) {
		if !groupsThrees(whole, group) {
			return word
		}
		whole = strings.ReplaceAll(whole, group, "")
	}
	if !parted {
		return whole
	}
	return whole + "." + fraction
}

// groupsThrees reports whether the digits behind the group marks of a number are three,
// or two, before the last mark, as in India.
func groupsThrees(number, group string) bool {
	parts := strings.Split(number, group)
	for i, part := range parts {
		digits := strings.IndexFunc(part+"x", func(r rune) bool { return r < '0' || '9' < r })
		switch {
		case i == len(parts)-1:
			return digits == 3
		case digits != len(part), i > 0 && digits != 2 && digits != 3:
			return false
		}
	}
	return false
}
