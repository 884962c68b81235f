package score

// The suffix stripper of M. F. Porter, "An algorithm for suffix stripping",
// Program 14(3), 1980, as ROUGE-1.5.5 has it, which departs from the paper:
//
//   - step 2 has BLI → BLE (not ABLI → ABLE) and LOGI → LOG, as in its author's own
//     programs;
//   - step 4 goes on where the paper stops at one suffix: after any other, -ment, then
//     -ent or -ion are dropped, so that "agreement" becomes "agreem", "professional"
//     "profess".
//
// It is kept apart from the stemmer that summaries are made with: this one has to
// stay as it is for scores to be comparable with published ones.
//
// Cost: linear in the word; no allocation beyond the result.

// porterStem returns the stem of a word of ASCII lower-case letters and digits.
// Digits count as consonants. Words of one or two characters are their own stems.
func porterStem(word string) string {
	if len(word) < 3 {
		return word
	}
	w := []byte(word)
	w = porterPlural(w)
	w = porterPast(w)
	if n := len(w) - 1; w[n] == 'y' && hasVowel(w[:n]) {
		w[n] = 'i'
	}
	w = replaceSuffix(w, porterStep2, 0)
	w = replaceSuffix(w, porterStep3, 0)
	w = porterStep4(w)
	return string(porterFinal(w))
}

type suffixRule struct{ suffix, replacement string }

// In each table a suffix stands before its own suffixes: the first that matches is
// the longest.
var (
	porterStep2 = []suffixRule{
		{"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"},
		{"izer", "ize"}, {"bli", "ble"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"},
		{"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"},
		{"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"},
		{"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}, {"logi", "log"},
	}
	porterStep3 = []suffixRule{
		{"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"},
		{"ical", "ic"}, {"ful", ""}, {"ness", ""},
	}
	porterStep4Rules = []suffixRule{
		{"al", ""}, {"ance", ""}, {"ence", ""}, {"er", ""}, {"ic", ""}, {"able", ""},
		{"ible", ""}, {"ant", ""}, {"ement", ""}, {"ou", ""},
		{"ism", ""}, {"ate", ""}, {"iti", ""}, {"ous", ""}, {"ive", ""}, {"ize", ""},
	}
	porterMent = []suffixRule{{"ment", ""}}
	porterEnt  = []suffixRule{{"ent", ""}}
)

// porterPlural is step 1a: plurals.
func porterPlural(w []byte) []byte {
	n := len(w)
	switch {
	case hasSuffix(w, "sses"), hasSuffix(w, "ies"):
		return w[:n-2]
	case hasSuffix(w, "s") && !hasSuffix(w, "ss"):
		return w[:n-1]
	}
	return w
}

// porterPast is step 1b: -eed, -ed, -ing.
func porterPast(w []byte) []byte {
	n := len(w)
	switch {
	case hasSuffix(w, "eed"):
		if measure(w[:n-3]) > 0 {
			w = w[:n-1]
		}
		return w
	case hasSuffix(w, "ed") && hasVowel(w[:n-2]):
		w = w[:n-2]
	case hasSuffix(w, "ing") && hasVowel(w[:n-3]):
		w = w[:n-3]
	default:
		return w
	}
	n = len(w)
	switch {
	case hasSuffix(w, "at"), hasSuffix(w, "bl"), hasSuffix(w, "iz"):
		return append(w, 'e')
	case endsDouble(w) && w[n-1] != 'l' && w[n-1] != 's' && w[n-1] != 'z':
		return w[:n-1]
	case measure(w) == 1 && endsShort(w):
		return append(w, 'e')
	}
	return w
}

// porterStep4 drops suffixes from a long stem; -ion only after s or t.
func porterStep4(w []byte) []byte {
	w = replaceSuffix(w, porterStep4Rules, 1)
	w = replaceSuffix(w, porterMent, 1)
	if hasSuffix(w, "ent") {
		return replaceSuffix(w, porterEnt, 1)
	}
	if hasSuffix(w, "sion") || hasSuffix(w, "tion") {
		if stem := w[:len(w)-3]; measure(stem) > 1 {
			return stem
		}
	}
	return w
}

// porterFinal is step 5: a final -e, and -ll.
func porterFinal(w []byte) []byte {
	if hasSuffix(w, "e") {
		stem := w[:len(w)-1]
		if m := measure(stem); m > 1 || m == 1 && !endsShort(stem) {
			w = stem
		}
	}
	if hasSuffix(w, "ll") && measure(w) > 1 {
		w = w[:len(w)-1]
	}
	return w
}

// replaceSuffix applies the first rule whose suffix w ends in, if what stands
// before it has a measure above least.
func replaceSuffix(w []byte, rules []suffixRule, least int) []byte {
	for _, r := range rules {
		if !hasSuffix(w, r.suffix) {
			continue
		}
		if stem := w[:len(w)-len(r.suffix)]; measure(stem) > least {
			return append(stem, r.replacement...)
		}
		return w
	}
	return w
}

func hasSuffix(w []byte, suffix string) bool {
	return len(w) >= len(suffix) && string(w[len(w)-len(suffix):]) == suffix
}

// consonant tells whether w[i] is one: y is after a vowel and at the beginning.
func consonant(w []byte, i int) bool {
	switch w[i] {
	case 'a', 'e', 'i', 'o', 'u':
		return false
	case 'y':
		return i == 0 || !consonant(w, i-1)
	}
	return true
}

// measure is Porter's m: the number of changes from a vowel to a consonant.
func measure(w []byte) int {
	m := 0
	vowel := false
	for i := range w {
		if !consonant(w, i) {
			vowel = true
		} else if vowel {
			m++
			vowel = false
		}
	}
	return m
}

func hasVowel(w []byte) bool {
	for i := range w {
		if !consonant(w, i) {
			return true
		}
	}
	return false
}

// endsDouble is Porter's *d: the word ends in a double consonant.
func endsDouble(w []byte) bool {
	n := len(w)
	return n > 1 && w[n-1] == w[n-2] && consonant(w, n-1)
}

// endsShort is Porter's *o: consonant, vowel, consonant other than w, x and y.
func endsShort(w []byte) bool {
	n := len(w)
	if n < 3 || !consonant(w, n-3) || consonant(w, n-2) || !consonant(w, n-1) {
		return false
	}
	return w[n-1] != 'w' && w[n-1] != 'x' && w[n-1] != 'y'
}
