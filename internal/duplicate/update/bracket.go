package update

import (
	"strings"
	"unicode"
)

// longestMark is the number of tokens of what stands in brackets behind a name and says no more than it: (NYSE: ORRN), (R-Tex.).
const longestMark = 3

// hushMarks takes the content from what stands in brackets behind a name in nothing but capitals, digits and marks: the sign of a share, the
// short form of a name. Orrin (ORRN.K) said …
func hushMarks(tokens []token, text string) {
	for i := 1; i < len(tokens); i++ {
		if text[tokens[i-1].span.End:tokens[i].span.Start] != " (" || !tokens[i-1].name && !tokens[i-1].isCapitalised() {
			continue
		}
		closing := strings.IndexByte(text[tokens[i].span.Start:min(len(text), tokens[i].span.Start+maxMark)], ')')
		if closing < 0 || !isMark(text[tokens[i].span.Start:tokens[i].span.Start+closing]) {
			continue
		}
		end := tokens[i].span.Start + closing
		for k := i; k < min(i+longestMark, len(tokens)) && tokens[k].span.End <= end; k++ {
			tokens[k].class, tokens[k].name = function, false
		}
	}
}

// maxMark is how many bytes such a mark has.
const maxMark = 24

// isMark tells whether some characters have a capital, and no small letter.
func isMark(s string) bool {
	return strings.ContainsFunc(s, unicode.IsUpper) && !strings.ContainsFunc(s, unicode.IsLower)
}
