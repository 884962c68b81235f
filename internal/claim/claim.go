// Package claim says what a sentence claims, as far as that can be told without
// understanding it: its amounts with their units, its names, its content words, whether it
// denies; and from that,
// whether two sentences say the same thing with another amount, another name, or one
// denied (conflict.go).
//
// It works on documents of one vocabulary (text.Corpus) and knows nothing of articles,
// dates or stories: which of two sentences is the later one its caller knows.
package claim

import (
	"slices"
	"strings"

	"summarize/internal/language"
	"summarize/internal/text"
)

// A Claim is what one sentence claims.
type Claim struct {
	terms   []uint32 // distinct content terms, without numbers, times and verbs of reporting, ascending
	names   []uint32 // those of terms that are written as names, ascending
	amounts []Amount // in text order
	order   []uint32 // content terms and amountTerm for amounts, in text order
	days    []uint32 // days of the week and months
	denies  bool     // a negation; several are one in many languages: ne … pas, sans aucun

	relative bool     // it tells time from the day of writing: today
	denied   []uint32 // the content words that come next behind them
}

// Denies reports whether a claim says that something is not so.
func (c *Claim) Denies() bool { return c.denies }

// IsRelative reports whether a claim tells time from the day of writing.
func (c *Claim) IsRelative() bool { return c.relative }

// An Amount is a number and what it counts.
type Amount struct {
	Value     float64
	Magnitude uint32 // the term of the word that multiplies it; 0 for none (a word of that term would be one too)
	Unit      uint32 // the term of the word behind it, or a currency or percent sign (symbolUnit); noUnit
	Year      bool   // it may be a year: it counts nothing
}

// noUnit is the unit of a bare number. Terms and symbols lie below it.
const noUnit = ^uint32(0)

// symbolUnit is the unit that a sign stands for.
func symbolUnit(sign rune) uint32 { return 1<<31 | uint32(sign) }

// tailUnit is the unit that the letters right behind a number stand for, at most longestTail bytes of them.
func tailUnit(tail string) uint32 {
	packed := uint32(0)
	for i := range len(tail) {
		packed = packed<<7 | uint32(tail[i]&0x7f)
	}
	return 3<<30 | packed
}

// addTail adds what the letters right behind a number say: a unit, or a magnitude where a sign says the unit (£41m).
func (a *Amount) addTail(tail string) {
	if isSign := a.Unit != noUnit && a.Unit>>31 == 1; isSign {
		a.Magnitude = tailUnit(tail)
	} else {
		a.Unit = tailUnit(tail)
	}
}

// amountTerm stands for any amount in Claim.order.
const amountTerm = noUnit

// Of returns the claim of sentence s of document d, which is source taken apart.
func Of(source string, d *text.Document, s text.Sentence) Claim {
	return read(source, d.Words(s), d.Lang)
}

// OfTitle returns the claim of an article's title, whose document is d.
func OfTitle(title string, d *text.Document) Claim { return read(title, d.Title, d.Lang) }

func read(source string, words []text.Token, lang string) Claim {
	r := reader{source: source, words: words, folded: make([]string, len(words)), language: language.Of(lang)}
	for i, w := range words {
		r.folded[i] = fold(w.Span().Of(source))
	}
	for r.at < len(r.words) {
		if !r.amount() {
			r.word()
		}
	}
	c := &r.claim
	slices.Sort(c.terms)
	c.terms = slices.Compact(c.terms)
	slices.Sort(c.names)
	c.names = slices.Compact(c.names)
	return r.claim
}

// A reader goes through the words of a sentence.
type reader struct {
	source   string
	words    []text.Token
	folded   []string // the words as they are looked up
	language *language.Language
	at       int
	denying  bool // a negation came, and no content word since
	claim    Claim
}

// word takes a word that is no amount.
func (r *reader) word() {
	w, surface := r.words[r.at], r.surface(0)
	r.at++
	sense := r.language.Sense(surface)
	if sense&language.SaysNot != 0 {
		r.claim.denies = true
		r.denying = true
	}
	switch {
	case r.language.Role(surface)&language.Calendar != 0:
		r.claim.days = append(r.claim.days, w.Term)
		return
	case sense&language.FromToday != 0:
		r.claim.relative = true
		return
	case w.Is(text.Stop), sense&language.NamesSpeaker != 0, w.Is(text.Number) && r.isOrdinalNumber(surface):
		return
	}
	if r.denying && sense&language.SaysNot == 0 {
		r.claim.denied = append(r.claim.denied, w.Term)
		r.denying = false
	}
	r.claim.terms = append(r.claim.terms, w.Term)
	r.claim.order = append(r.claim.order, w.Term)
	if w.Is(text.Name) && !isShouted(w.Span().Of(r.source)) {
		r.claim.names = append(r.claim.names, w.Term)
	}
}

// longestInitials is the length up to which a word of capitals is a name by its initials.
const longestInitials = 4

// isShouted reports whether a word stands in capitals for emphasis.
func isShouted(word string) bool {
	return len(word) > longestInitials && strings.ToUpper(word) == word && strings.ToLower(word) != word
}

// amount takes an amount, if one begins here: a number, its magnitude, its unit.
func (r *reader) amount() bool {
	value, n := r.number()
	if n == 0 || r.isDate(n) || r.isLabel(n) {
		return false
	}
	start, last := r.words[r.at].Span().Start, r.words[r.at+n-1].Span()
	a := Amount{Value: value, Year: n == 1 && last.Len() == 4 && value >= 1900 && value <= 2100}
	if r.at += n; r.language.IsMagnitude(r.surface(0)) {
		a.Magnitude = r.words[r.at].Term
		last = r.words[r.at].Span()
		r.at++
	}
	a.Unit = r.unit(start, last.End)
	if _, tail := partTail(r.folded[r.at-1]); tail != "" && a.Magnitude == 0 {
		a.addTail(tail)
	}
	r.claim.amounts = append(r.claim.amounts, a)
	r.claim.order = append(r.claim.order, amountTerm)
	return true
}

// isDate reports whether the number of n words at the place of the reader is part of a date or
// a time of the day: July 13, 2:48, 3 p.m.
func (r *reader) isDate(n int) bool {
	start, end := r.words[r.at].Span().Start, r.words[r.at+n-1].Span().End
	before, behind := strings.TrimRight(r.source[:start], " "), strings.TrimLeft(r.source[end:], " ")
	return strings.HasSuffix(before, ":") && strings.ContainsAny(before[max(0, len(before)-2):], "0123456789") || strings.HasPrefix(behind, ":") || strings.HasPrefix(behind, "/") ||
		r.at > 0 && r.calendar(-1) || r.calendar(n) || r.language.Abbreviation(r.surface(n)) == language.Clock
}

// isLabel reports whether the number of n words at the place of the reader counts the versions of a wire's report: UPDATE 2-Bank fails.
func (r *reader) isLabel(n int) bool {
	if r.at != 1 || r.at+n >= len(r.words) || r.gap(r.at+n-1) != "-" {
		return false
	}
	label := r.words[0].Span().Of(r.source)
	return strings.ToUpper(label) == label && strings.ToLower(label) != label && r.gap(0) == " "
}

// calendar reports whether the nth word from the reader's on is a day or a month.
func (r *reader) calendar(n int) bool { return r.language.Role(r.surface(n))&language.Calendar != 0 }

// unitReach is how many words behind a number its unit may stand: "14 of the 40 pupils".
const unitReach = 3

// unit returns the unit of the number at [start, end): a sign that touches it, or the next
// content word.
func (r *reader) unit(start, end int) uint32 {
	if sign := signBefore(r.source[:start]); sign != 0 {
		return symbolUnit(sign)
	}
	if sign := signBehind(r.source[end:]); sign != 0 {
		return symbolUnit(sign)
	}
	for k := r.at; k < min(r.at+unitReach, len(r.words)); k++ {
		w := r.words[k]
		if w.Is(text.Number) {
			break
		}
		if !w.Is(text.Stop) {
			return w.Term
		}
	}
	return noUnit
}
