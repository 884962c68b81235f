package coverage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A crawl that loses line breaks glues headlines and teasers to the sentence behind them: "Microsoft releases emergency
// patch for IE Microsoft has released an emergency patch …". Package boilerplate parts the two where it is sure of
// the place. Where it is not, the sentence gives itself away all the same: within a sentence no capital stands behind
// a word without a mark and says again, from there on, most of what was said before. A headline and its sentence
// do.
const (
	leastBefore = 3   // content words before the place
	leastAgain  = 2   // of them come again behind it
	shareAgain  = 0.5 // … as a share of them
	longName    = 3   // words that a name may have
)

// glued reports whether a sentence says itself twice. Headlines have no verb of reporting; names alone come twice in many
// sentences.
func glued(source string, words []text.Token, l *language.Language) bool {
	for k := 1; k+2 < len(words) && !l.IsReporting(lower(source, words[k-1])); k++ {
		if k >= leastBefore && startsOver(source, words, k, l) && saysAgain(source, words, k) {
			return true
		}
	}
	return false
}

// saysAgain reports whether most of what stands before word k comes again from there on, and not names alone.
func saysAgain(source string, words []text.Token, k int) bool {
	before, again, plain := 0, 0, false
	for i, w := range words[:k] {
		if w.Is(text.Stop) || tells(words[:i], w.Term) {
			continue
		}
		before++
		for _, v := range words[k:] {
			if v.Term == w.Term {
				again++
				plain = plain || !capital(source, v)
				break
			}
		}
	}
	return plain && before >= leastBefore && again >= leastAgain && float64(again) >= shareAgain*float64(before)
}

// startsOver reports whether a sentence seems to start at word k: it has a capital and stands behind a word that is no
// function word, with nothing but a space between; and it is a function word, or of the name that the first word is of.
func startsOver(source string, words []text.Token, k int, l *language.Language) bool {
	if !capital(source, words[k]) || !spaced(source, words, k) || words[k-1].Is(text.Stop) || l.Role(lower(source, words[k]))&language.Calendar != 0 {
		return false
	}
	if words[k].Is(text.Stop) {
		return true
	}
	first := slices.IndexFunc(words, func(w text.Token) bool { return !w.Is(text.Stop) })
	for i := k; i < len(words) && i < k+longName && capital(source, words[i]) && (i == k || spaced(source, words, i)); i++ {
		if words[i].Term == words[first].Term {
			return true
		}
	}
	return false
}

// spaced reports whether nothing but a space stands before word k.
func spaced(source string, words []text.Token, k int) bool {
	return source[words[k-1].Span().End:words[k].Span().Start] == " "
}

func capital(source string, w text.Token) bool {
	r, _ := utf8.DecodeRuneInString(w.Span().Of(source))
	return unicode.IsUpper(r)
}

func lower(source string, w text.Token) string { return strings.ToLower(w.Span().Of(source)) }

func tells(words []text.Token, term uint32) bool {
	return slices.ContainsFunc(words, func(w text.Token) bool { return w.Term == term })
}
