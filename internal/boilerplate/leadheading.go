package boilerplate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// A crawl that loses line breaks glues the headline, and the date below it, to the first
// sentence: "Mayor resigns July 28, 2004 2:30 PM Jane Roe, the mayor of Springfield, …".
// No sentence goes on with a capital behind a whole date and no comma; and none has the
// capital of a function word in its midst, or begins anew with the name that it began on.

const (
	maxLeadHeading  = 320 // bytes of a headline and date in front of the first sentence
	leastLeadWords  = 3   // of a headline that no date ends
	maxDateParts    = 24
	maxLeadHeadings = 3
)

// LeadHeadings appends the headlines and dates that the first paragraph of an article runs
// on from, each a part, to out, and returns what is left of the paragraph.
func LeadHeadings(out []Part, text string, p token.Span, l *language.Language) ([]Part, token.Span) {
	for range maxLeadHeadings {
		words := spaced(text[p.Start:min(p.End, p.Start+echoBytes)])
		heading, end := leadHeading(p.Of(text), words, l)
		if end == 0 {
			heading = echoed(text[p.Start:], words, l)
			end = heading
		}
		if end == 0 {
			break
		}
		if h := token.Trim(text, token.Span{Start: p.Start, End: p.Start + heading}); h.Len() > 0 {
			out = append(out, Part{Span: h, Kind: Heading})
		}
		if d := token.Trim(text, token.Span{Start: p.Start + heading, End: p.Start + end}); d.Len() > 0 {
			out = append(out, Part{Span: d, Kind: Fragment})
		}
		p = token.Trim(text, token.Span{Start: p.Start + end, End: p.End})
	}
	return out, p
}

// leadHeading returns the ends of the headline that t runs on from, which opens on some words, and of the date behind
// it; 0 where there is none.
func leadHeading(t string, words []token.Span, l *language.Language) (heading, end int) {
	for len(words) > 0 && words[len(words)-1].End >= maxLeadHeading {
		words = words[:len(words)-1]
	}
	lastDigit := strings.LastIndexAny(t[:min(len(t), maxLeadHeading)], "0123456789")
	number, reached := -1, false // the next word with a digit, and whether the word before it can be of a date
	for k := 0; k+1 < len(words) && k <= maxHeadingWords; k++ {
		before := 0
		if k > 0 {
			before = words[k-1].End
		}
		if words[k].Start <= lastDigit && number < k {
			number, reached = nextNumber(t, words, k)
		}
		if words[k].Start <= lastDigit && (number == k || reached && number < k+maxDateParts) {
			if n := dateParts(t, words[k:]); n > 0 && !(k > 0 && numberOf(t, words, k, l)) && (k > 1 || ownLine(t, words[:k+n])) {
				return before, words[k+n].Start
			}
		}
		if k >= leastLeadWords && startsAnew(t, words, k, l) {
			return before, words[k].Start
		}
		if w := words[k].Of(t); len(w) > 4 && strings.IndexByte(".!?", w[len(w)-1]) >= 0 && sentence.Starts(words[k+1].Of(t)) {
			break
		}
	}
	return 0, 0
}

// nextNumber returns the first word from word k on that has a digit, or a stroke as 1/2 has, and whether the word
// before it can be of one date with it: no date is read without a number, and none over a word that is not of it.
func nextNumber(t string, words []token.Span, k int) (number int, reached bool) {
	for number = k; number < len(words) && !strings.ContainsAny(words[number].Of(t), "0123456789/"); number++ {
	}
	if number > k && number < len(words) {
		_, reached = new(dateLine).part(words[number-1].Of(t))
	}
	return number, reached
}

// numberOf reports whether word k is a number that belongs to the function word before it: "in
// 2005 Posted: …", "at 91 June 6th, 2013".
func numberOf(t string, words []token.Span, k int, l *language.Language) bool {
	return strings.Trim(words[k].Of(t), "0123456789.") == "" && k+1 < len(words) && !strings.ContainsAny(words[k+1].Of(t)[:1], "/-") &&
		l.Role(token.Fold(words[k-1].Of(t)))&language.StopWord != 0
}

// spaced returns the stretches of t between white space, the last one left out, as it may
// be cut.
func spaced(t string) []token.Span {
	words := make([]token.Span, 0, len(t)/4)
	start := 0
	for i, r := range t {
		if r > ' ' && r < utf8.RuneSelf || !unicode.IsSpace(r) {
			continue
		}
		if i > start {
			words = append(words, token.Span{Start: start, End: i})
		}
		start = i + utf8.RuneLen(r)
	}
	return words
}

// startsAnew reports whether a sentence starts at word k that no mark parts from the
// headline before it.
func startsAnew(t string, words []token.Span, k int, l *language.Language) bool {
	word, before := words[k].Of(t), words[k-1].Of(t)
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) || !unicode.IsLetter(last) && !unicode.IsDigit(last) || k+1 == len(words) ||
		l.Role(token.Fold(before))&language.StopWord != 0 {
		return false
	}
	next := words[k+1].Of(t)
	second, _ := utf8.DecodeRuneInString(next)
	if strings.Count(t[:words[k].Start], `"`)%2 != 0 {
		return false
	}
	names := capitals(t, words[:k])
	if names == 0 && !reported(t, words[:k], l) && word == words[0].Of(t) && strings.TrimRight(next, ",") == words[1].Of(t) && unicode.IsUpper(second) {
		return true
	}
	role := l.Role(token.Fold(word))
	if role&language.Starter == 0 || role&(language.FirstPerson|language.Calendar|language.Pronoun) != 0 || !unicode.IsLower(second) {
		return false
	}
	// "A" may be part of a name or stand for a class: vitamin A, class A shares; behind names
	// other words may be, too: Doctor Who.
	switch article := l.IsArticle(token.Fold(word)) || len(word) == 2; {
	case len(word) == 1:
		return (names == 0 || names >= leastLeadWords) && l.Role(next)&language.StopWord == 0 && !reported(t, words[:k], l)
	case names > 0:
		return article && l.Role(next)&language.StopWord == 0
	}
	return true
}

// reported reports whether one of some words is a verb that names a speaker, as headlines
// hardly have it: said.
func reported(t string, words []token.Span, l *language.Language) bool {
	return slices.ContainsFunc(words, func(w token.Span) bool { return l.IsReporting(token.Fold(w.Of(t))) })
}

// capitals returns how many of the last words have a capital in front.
func capitals(t string, words []token.Span) int {
	n := 0
	for k := len(words) - 1; k >= 0; k-- {
		if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(words[k].Of(t), "\"“‘'(«")); !unicode.IsUpper(first) {
			break
		}
		n++
	}
	return n
}

// ownLine reports whether the words with which a text opens, a date, are a line of their
// own, and not the start of its first sentence: "On May 3, 2013 Jane Roe said".
func ownLine(t string, date []token.Span) bool {
	return strings.Contains(t[:date[len(date)-1].End], ":") || !language.IsDateFill(token.Fold(date[0].Of(t)))
}

// A dateLine is what is known of a date while its parts are read.
type dateLine struct {
	year, calendar, clock, slashes bool
	numbers                        int
	military                       bool   // the word before was a time of day without a colon, perhaps: 0947 GMT
	letter                         string // behind a time of day, of which another may follow
}

// whole reports whether a day of a year was read.
func (d *dateLine) whole() bool {
	return d.numbers > 1 && d.year && d.calendar || d.numbers > 2 && (d.year || d.slashes)
}

// dateParts returns how many of some words are a whole date and what goes with it (the time, the zone,
// "Updated:"), when a sentence starts behind them; else 0.
func dateParts(t string, words []token.Span) int {
	var d dateLine
	n := 0
	for k, w := range words[:min(len(words), maxDateParts)] {
		fill, ok := d.part(w.Of(t))
		if !ok {
			break
		}
		if !fill {
			n = k + 1
		}
	}
	if n > 1 && d.numbers > 2 && loose(words[n-1].Of(t)) && !strings.ContainsAny(words[n-2].Of(t), ":/-–|") {
		n-- // "2:30 PM 5 reasons why"
		if language.IsDateFill(words[n-1].Of(t)) {
			return 0 // "on May 3, 2004 at 82"
		}
	}
	if !d.whole() && !(d.clock && language.IsDateFill(token.Fold(words[0].Of(t)))) || n == 0 || n == len(words) || !sentence.Starts(words[n].Of(t)) {
		return 0
	}
	if last := words[n-1].Of(t); strings.HasSuffix(last, ",") || strings.HasSuffix(last, ".") && !d.clock {
		return 0
	}
	return n
}

// loose reports whether a word is a number of one or two digits and nothing else.
func loose(word string) bool {
	return len(word) <= 2 && strings.Trim(word, "0123456789") == ""
}

// part reads one word of a date; fill tells that it only stands between others.
func (d *dateLine) part(word string) (fill, ok bool) {
	label := strings.HasSuffix(word, ":")
	bare := word
	if !token.Alphanumeric[word[0]] || !token.Alphanumeric[word[len(word)-1]] {
		bare = strings.Trim(word, ",.|()[]@-–—;:")
	}
	if bare == "" || bare == "/" {
		d.slashes = d.slashes || bare == "/"
		return true, true
	}
	lower := strings.ReplaceAll(token.Fold(bare), ".", "")
	digits := len(bare) - len(strings.TrimLeft(bare, "0123456789:/.-"))
	military := d.military
	d.military = digits == len(bare) && digits == len("0947")
	switch rest := lower[min(digits, len(lower)):]; {
	case digits == len(bare):
		d.numbers += 1 + strings.Count(bare, "/") + strings.Count(bare, "-")
		d.clock = d.clock || label || strings.Contains(bare, ":")
		d.slashes = d.slashes || strings.Contains(bare, "/")
		d.year = d.year || len(bare) >= 4 && (strings.Contains(bare, "20") || strings.Contains(bare, "19"))
		return false, true
	case digits > 0:
		_, noon := language.Noon(rest)
		return false, noon || language.OrdinalEnd(rest) == len(rest)
	}
	if military && zone(bare) {
		d.clock = true
		return false, true
	}
	if d.clock {
		if _, noon := language.Noon(d.letter + lower); noon || zone(bare) {
			return false, true
		}
		if d.letter = ""; len(lower) == 1 {
			d.letter = lower // "p. m."
			return true, true
		}
	}
	if len(lower) > 2 && (language.Month(lower, false) > 0 || language.IsDay(lower)) {
		d.calendar = true
		return false, true
	}
	return !label, language.IsDateFill(lower) && (len(lower) > 3 || !mixed(bare))
}

// mixed reports whether a word is written with a capital in front, as those are that
// start a sentence: The, A, but not at or AT.
func mixed(word string) bool {
	return word != token.Fold(word) && (len(word) == 1 || word != strings.ToUpper(word))
}

// zone reports whether a word behind a time of day is written like the zone of it: EST,
// CEST, GMT+5, UTC.
func zone(word string) bool {
	name := strings.TrimRight(word, "+-0123456789")
	return len(name) >= 2 && len(name) <= 4 && strings.ToUpper(name) == name && (strings.HasSuffix(name, "T") || name == "UTC")
}
