package update

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"summarize/internal/language"
)

// mostHyphened is how many words hyphens join to one numeral: quatre-vingt-dix-neuf.
const mostHyphened = 4

// joinNumerals makes one token of the words of a number, with the id of its digits.
func (x *lexicon) joinNumerals(tokens []token, text string) []token {
	out := tokens[:0]
	for i := 0; i < len(tokens); {
		if !tokens[i].is(numeral) {
			out = append(out, tokens[i])
			i++
			continue
		}
		value, n := x.number(tokens[i:], text)
		t := tokens[i]
		if n == 1 && value == percent && isPerHundred(out) {
			t.class = function
		} else {
			t.span.End = tokens[i+n-1].span.End
			t.written = text[t.span.Start:t.span.End]
			t.id = idOf(strconv.Itoa(value))
		}
		out = append(out, t)
		i += n
	}
	return out
}

// percent is what some languages spell out behind a number: 8 pour cent.
const percent = 100

// isPerHundred reports whether what was read ends on a number and a word without content.
func isPerHundred(before []token) bool {
	n := len(before)
	return n >= 2 && before[n-1].is(function) && before[n-2].is(number)
}

// number reads the number that tokens begin with: its value, and of how many tokens it is.
func (x *lexicon) number(tokens []token, text string) (value, n int) {
	end := 1
	for end < min(mostHyphened, len(tokens)) && text[tokens[end-1].span.End:tokens[end].span.Start] == "-" {
		end++
	}
	for n = end; n > 1; n-- {
		written := text[tokens[0].span.Start:tokens[n-1].span.End]
		if value, known := x.hyphened[strings.ToLower(written)]; known {
			return value, n
		}
	}
	return x.row.Numerals.Read(func(k int) language.Part {
		if k >= len(tokens) || k > 0 && !isJoint(text[tokens[k-1].span.End:tokens[k].span.Start]) {
			return language.NoPart
		}
		if part, known := x.numerals[tokens[k].id]; known {
			return part
		}
		return language.NoPart
	})
}

// isJoint reports whether the words of a number may stand so far apart.
func isJoint(between string) bool {
	return between == "" || utf8.RuneCountInString(between) == 1 && strings.TrimLeft(between, "- \n\u00a0\u202f") == ""
}
