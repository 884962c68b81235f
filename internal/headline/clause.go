package headline

import (
	"slices"
	"strings"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A sentence that is too long for a title ends early where a clause ends: before a
// comma, or a conjunction, that opens a clause of its own (language.Clause), when what
// is left has a verb with something behind it. Where no such place is found, a title may be
// longer; at its longest, an ellipsis says that something is missing. What takes the rest back, or says who said it, is
// cut only from what is longer still.
//
// What was tried and rejected after reading titles of five collections: to end before a
// preposition, which parts verbs from their objects ("said the management group led | by");
// to leave out insertions; to drop who said it, which makes a fact of a claim.

// Lengths of titles, in columns.
const (
	shortTitle = 40  // the least that a clause may keep
	longTitle  = 140 // up to which a sentence is whole
	maxTitle   = 240 // up to which one is whole that cannot end early
)

// What a line is worth that ends where a clause does, that is longer than titles should
// be, that is so although it ends before its sentence, and that ends anywhere.
const (
	clauseWorth   = 0.95
	longWorth     = 0.9
	overlongWorth = 0.6
	brokenWorth   = 0.35
)

// readBytes is how much of a sentence is looked at: more than a title of the widest
// characters, less than what makes shortening slow.
const readBytes = 8 * maxTitle

// A line is a sentence or clause as a title.
type line struct {
	text  string
	words []text.Token // that are left
	worth float64      // 1 when nothing is missing
}

// shorten makes a line of a sentence of source.
func shorten(source, lang string, words []text.Token, span text.Span) line {
	n := len(words)
	for n > 1 && words[n-1].Span().End > span.Start+readBytes {
		n--
	}
	if n < len(words) {
		words, span.End = words[:n], words[n-1].Span().End
	}
	sentence := squeeze(span.Of(source))
	length := columns(sentence)
	if length <= longTitle {
		return line{withoutStop(sentence), words, 1}
	}
	k, faithful := clauseEnd(source, language.Of(lang), words, span, longTitle)
	if length <= maxTitle && !faithful {
		return line{withoutStop(sentence), words, longWorth}
	}
	worth := clauseWorth
	if k == 0 {
		k, _ = clauseEnd(source, language.Of(lang), words, span, maxTitle)
		worth = overlongWorth
	}
	if k > 0 {
		return line{squeeze(source[span.Start:words[k-1].Span().End]), words[:k], worth}
	}
	return broken(source, words, span)
}

// broken ends a line at the last comma that leaves half a title, else at a word.
func broken(source string, words []text.Token, span text.Span) line {
	fits, comma := 1, 0
	for k := 1; k < len(words) && columns(squeeze(source[span.Start:words[k-1].Span().End])) < longTitle; k++ {
		fits = k
		if strings.ContainsAny(gap(source, words, k), ",;:，；：、") {
			comma = k
		}
	}
	if 2*comma > fits {
		fits = comma
	}
	title := []rune(squeeze(source[span.Start:words[fits-1].Span().End]))
	return line{string(title[:min(len(title), longTitle-1)]) + "…", words[:fits], brokenWorth}
}

// clauseEnd returns how many of the words to keep: the most with which a clause of at most so many
// columns ends that a title may be; 0 when there is no such place. Faithful tells that what is left out takes
// nothing back, and does not say who said it.
func clauseEnd(source string, l *language.Language, words []text.Token, span text.Span, most int) (end int, faithful bool) {
	for k := len(words) - 1; k > 2; k-- {
		if !opensClause(source, l, words, k) && !(most > longTitle && opensParticiple(source, l, words, k)) {
			continue
		}
		left := squeeze(source[span.Start:words[k-1].Span().End])
		if n := columns(left); n > most {
			continue
		} else if n < shortTitle {
			break
		}
		if !balanced(left) || !complete(source, l, words[:k]) {
			continue
		}
		if takesNothingBack(source, l, words, k) {
			return k, true
		}
		end = max(end, k)
	}
	return end, false
}

// takesNothingBack reports whether what word k opens is no contrast to what stands before, nor has one in it, "…, but
// there was no sign that it was true", and names nobody who said that: "…, officials said".
func takesNothingBack(source string, l *language.Language, words []text.Token, k int) bool {
	reported := slices.ContainsFunc(words[:k], func(w text.Token) bool { return reports(source, l, w) })
	aside := false // in a relative clause: what is said in it is said of something else
	for ; k < len(words); k++ {
		word := strings.ToLower(words[k].Span().Of(source))
		role := l.ClauseRole(word)
		if role&language.Subordinator != 0 && l.Role(word)&language.Connective != 0 {
			return false
		}
		aside = role&language.Relative != 0 || aside && !strings.Contains(gap(source, words, k), ",")
		if !reported && !aside && reports(source, l, words[k]) {
			return false
		}
	}
	return true
}

// reports reports whether a word names what somebody said as such.
func reports(source string, l *language.Language, w text.Token) bool {
	return l.ClauseRole(strings.ToLower(w.Span().Of(source)))&language.Reporting != 0
}

// opensClause reports whether word k opens a clause that may be left out: "…, who" or "on
// Tuesday as". "Two days after" is one phrase.
func opensClause(source string, l *language.Language, words []text.Token, k int) bool {
	if before := strings.ToLower(words[k-1].Span().Of(source)); l.IsMoment(before) || l.IsUnit(before) {
		return false
	}
	role := l.ClauseRole(strings.ToLower(words[k].Span().Of(source)))
	day := l.Role(strings.ToLower(words[k-1].Span().Of(source)))&language.Calendar != 0
	if day || strings.Contains(gap(source, words, k), ",") {
		return role&(language.Subordinator|language.Relative) != 0
	}
	return role&language.Subordinator != 0 && !l.Clause.CommasOnly && gap(source, words, k) == " "
}

// opensParticiple reports whether word k is a participle behind a comma, by its ending: "…, bowing to pressure". Titles of
// the usual length are not cut there: they would be preferred to whole sentences that tell more (18 of 42 read worse).
func opensParticiple(source string, l *language.Language, words []text.Token, k int) bool {
	word := words[k].Span().Of(source)
	return strings.Contains(gap(source, words, k), ",") && word == strings.ToLower(word) && endsOn(word, l.Clause.Participles)
}

// complete reports whether the words are a clause: the last verb outside of relative
// clauses has something behind it, and what a comma opened is closed.
func complete(source string, l *language.Language, words []text.Token) bool {
	verb, relative := mainVerb(source, l, words)
	last := words[len(words)-1]
	return verb > 0 && verb < len(words)-1 && !relative && !last.Is(text.Stop) && !wants(l, last.Span().Of(source))
}

// mainVerb returns the last verb outside of relative clauses, or 0, and whether the words
// end within such a clause. One that no comma closes ends before a second verb: "the guard
// who shot the man has left".
func mainVerb(source string, l *language.Language, words []text.Token) (verb int, relative bool) {
	own := 0 // the verb of the relative clause
	for k := 1; k < len(words); k++ {
		w := words[k]
		comma := strings.Contains(gap(source, words, k), ",")
		relative = relative && !comma
		switch role := l.ClauseRole(strings.ToLower(w.Span().Of(source))); {
		case role&language.Relative != 0 && (comma || !l.Clause.CommasOnly):
			relative, own = true, 0
		case role&language.Complement != 0:
			verb = 0 // "said that" wants a verb of its own
		case !isVerb(source, l, w):
		case !relative || own > 0 && k > own+1 && !words[k-1].Is(text.Stop):
			verb, relative = k, false
		default:
			own = k
		}
	}
	return verb, relative
}

// wants reports whether the last word of a clause is a verb that wants what follows.
func wants(l *language.Language, word string) bool {
	return l.ClauseRole(strings.ToLower(word))&language.Reporting != 0 || endsOn(word, l.Clause.OpenEndings)
}

// endsOn reports whether a word has one of some endings, and more.
func endsOn(word, endings string) bool {
	for _, ending := range strings.Fields(endings) {
		if len(word) > len(ending)+2 && strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// isVerb reports whether a word is a finite verb, as far as its form shows.
func isVerb(source string, l *language.Language, w text.Token) bool {
	word := w.Span().Of(source)
	if w.Is(text.Name) || word != strings.ToLower(word) {
		return false
	}
	return l.ClauseRole(word)&(language.Verb|language.Reporting) != 0 || endsOn(word, l.Clause.VerbEndings)
}
