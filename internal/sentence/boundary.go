package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A context is the neighbourhood of a boundary: word, terminal marks, closing marks,
// space, and the first word of what follows.
type context struct {
	word   string // before the marks, opening marks stripped; may hold inner stops
	before int    // offset of word
	stop   int    // offset of the first terminal mark
	end    int    // offset behind the last
	next   string // first word after the boundary, opening marks stripped
	nextAt int    // its offset
	first  rune   // its first character
	spaced bool   // white space stands before the boundary
	quoted bool   // a quotation mark opens right after it
	aside  bool   // a bracket opens right after it
}

// at describes the boundary at p.
func (s *Splitter) at(p int) context {
	b := context{end: s.sentenceEnd(p), spaced: blankBefore(s.text, p)}
	b.stop = b.end
	for b.stop > s.start {
		r, size := utf8.DecodeLastRuneInString(s.text[s.start:b.stop])
		if !token.Terminal(r) {
			break
		}
		b.stop -= size
	}
	word := strings.TrimRightFunc(s.text[s.start:b.stop], formatting)
	b.before = wordStart(word) + s.start
	if mark := b.before - 1; mark > s.start && s.text[mark] == '"' && token.HebrewMark(s.text, mark, s.language) {
		b.before = wordStart(s.text[s.start:mark]) + s.start // ארה"ב
	}
	b.word = word[b.before-s.start:]
	next := p
	for next < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[next:])
		if !token.Opener(r) && r != '-' && r != '–' && r != '—' && r != ' ' && !formatting(r) {
			b.first = r
			break
		}
		b.quoted = b.quoted || token.Opener(r) && r != '(' && r != '['
		b.aside = b.aside || r == '(' || r == '['
		next += size
	}
	b.nextAt = next
	b.next = s.text[next : next+token.Prefix(s.text[next:])]
	return b
}

// formatting reports whether r is an invisible mark, as those that turn the direction of
// writing about a full stop: د‪.‬ ديفيد.
func formatting(r rune) bool { return r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) }

// plainAt describes the boundary at p when breaks found it plain: behind one mark and
// one space, before a capital.
func (s *Splitter) plainAt(p int) context {
	b := context{end: p - 1, stop: p - 2, nextAt: p, first: rune(s.text[p]), spaced: true}
	b.before = wordStart(s.text[s.start:b.stop]) + s.start
	b.word = s.text[b.before:b.stop]
	b.next = s.text[p : p+token.Prefix(s.text[p:])]
	return b
}

// marks returns the terminal marks.
func (s *Splitter) marks(b context) string { return s.text[b.stop:b.end] }

// maxWord bounds the words that the rules look at.
const maxWord = 64

// wordStart returns where the last word of t starts.
func wordStart(t string) int {
	i := len(t)
	for i > 0 && len(t)-i < maxWord {
		if token.Alphanumeric[t[i-1]] {
			i--
			continue
		}
		r, size := utf8.DecodeLastRuneInString(t[:i])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".-&'’°º", r) {
			break
		}
		i -= size
	}
	return i
}

// joins reports whether the sentence at hand goes on at p, where UAX #29 ends it; b is
// the context of p.
func (s *Splitter) joins(b context, p int) bool {
	switch {
	case b.stop == b.end:
		return true // a line break within a paragraph
	case s.text[b.end-1] >= utf8.RuneSelf && s.text[b.stop] >= utf8.RuneSelf:
		return s.joinsWide(b, p)
	case !b.spaced && b.end < p && unicode.Is(unicode.Hiragana, b.first):
		return true // 「…!」で
	case !b.spaced && b.end < p && unicode.Is(unicode.Hangul, b.first):
		return true // “…요.”라고
	case s.opensQuotation(b, p):
		return true // "Why? Who are you?" she asked.
	case token.Small(b.next) && !s.monocase:
		return true
	case strings.HasPrefix(s.text[p:], "/ "):
		return true // the next line of a verse
	case unicode.Is(unicode.Lo, b.first):
		return s.marks(b) == "." && (b.spaced && allBlank(strings.TrimLeft(s.text[b.end:p], ")")) && s.abbreviates(b) || !b.spaced && (s.spells(b) || dotted(token.Fold(b.word)))) || b.end+1 < p && s.attributesWide(p)
	case !b.spaced:
		return !s.glued(b)
	}
	marks := s.marks(b)
	switch {
	case s.numbers(b):
		return true
	case marks == ".":
		return allBlank(s.text[b.end:p]) && (s.abbreviates(b) || s.decimal(b))
	case marks == "!" && s.language.IsExclamatory(token.Fold(b.word)):
		return !s.starts(b)
	case strings.ContainsAny(marks, "!?"):
		return b.end+1 < p && s.attributes(p) || b.aside && unicode.IsDigit(b.first) ||
			s.text[b.end] == ')' && s.interrupts(b.stop)
	case marks == "..." && b.word == "" && b.end == p-1:
		return true // an ellipsis set apart
	}
	return b.stop > s.start && strings.ContainsRune("[(", rune(s.text[b.stop-1])) // [...]
}

func allBlank(t string) bool { return strings.TrimFunc(t, token.Blank) == "" }

// maxCry is the most words of a cry or question that opens a quotation and is told with what follows it there.
const maxCry = 2

// opensQuotation reports whether all of the sentence at hand is a cry or a question of a few words, in a quotation that it opens
// and that goes on.
func (s *Splitter) opensQuotation(b context, p int) bool {
	if !strings.ContainsAny(s.marks(b), "!?") || s.before.Quoted() {
		return false
	}
	said := strings.TrimLeftFunc(s.text[s.start:b.stop], func(r rune) bool { return token.Blank(r) || token.Opener(r) || r == '"' })
	return len(said) < b.stop-s.start && len(strings.Fields(said)) <= maxCry && s.quoteAt(p).open
}

// interrupts reports whether the bracket that is open at p stands within a sentence:
// my (and the president's!) classmate.
func (s *Splitter) interrupts(p int) bool {
	open := strings.LastIndexByte(s.text[s.start:p], '(')
	return open > 0 && !Ends(s.text[s.start:s.start+open], s.language)
}

// starts reports whether the next word is one that opens sentences, or a number in words.
func (s *Splitter) starts(b context) bool {
	word := token.Fold(b.next)
	return s.language.Role(word)&language.Starter != 0 || s.language.IsMagnitude(word) || s.habits != nil && s.habits.starters[word]
}

// numbers reports whether all of the sentence at hand is the number of a list item.
func (s *Splitter) numbers(b context) bool {
	t := strings.TrimLeftFunc(s.text[s.start:b.stop], func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if t == "" {
		return true
	}
	if len(t) == 1 {
		return t != "I"
	}
	return len(t) <= 3 && strings.Trim(t, "0123456789") == "" || len(t) <= 4 && strings.Trim(t, "ivxIVX") == ""
}

// abbreviates reports whether the single full stop of b belongs to its word.
func (s *Splitter) abbreviates(b context) bool {
	if b.first == '№' || spacedEllipsis(s.text[s.start:b.stop]) {
		return true
	}
	r, size := utf8.DecodeRuneInString(b.word)
	single := size > 0 && size == len(b.word)
	switch {
	case single && unicode.IsUpper(r):
		return s.abbreviation(token.Fold(b.word)) == language.Prefix || s.initial(b) // M. Le Maire
	case single && unicode.Is(unicode.Lo, r):
		return !s.starts(b) // د. ديفيد
	}
	if doubled(b.word) && (doubled(b.next) || doubled(s.abbreviatedBefore(b)) && !s.starts(b)) {
		return true // EE. UU.
	}
	word := token.Fold(b.word)
	switch s.abbreviation(word) {
	case language.Prefix:
		return true
	case language.Numbering:
		return unicode.IsDigit(b.first) || strings.Trim(b.next, "IVX") == "" || s.language.Role(token.Fold(b.next))&language.Calendar != 0 ||
			s.chained(b)
	case language.Suffix:
		return s.goesOn(b) && !(b.quoted && !b.aside && unicode.IsUpper(b.first))
	case language.Clock:
		return s.zone(b) || len(strings.Fields(s.text[s.start:b.before])) <= 2 // At 5 a.m.
	}
	if spelled(word) {
		return !s.starts(b) || s.language.StandsBy(token.Fold(b.next), language.Behind)
	}
	if dotted(word) || single && unicode.IsLetter(r) && s.chained(b) {
		return s.goesOn(b)
	}
	if s.dates(b) || century(b) {
		return true
	}
	return s.language.OrdinalStop && ordinal(b.word) && !s.starts(b)
}

// dates reports whether the word of b is a month, cut short, between a day and a year: 3 янв. 1950
func (s *Splitter) dates(b context) bool {
	const year, cut = 4, 4 // digits, letters
	if len(b.next) != year || !wholeNumber(b.next) || utf8.RuneCountInString(b.word) > cut {
		return false
	}
	before := strings.TrimRight(s.text[s.start:b.before], " \u00a0")
	return wholeNumber(strings.TrimSuffix(before[wordStart(before):], ".")) && language.Month(token.Fold(b.word), s.language.OrdinalStop) > 0
}

// century reports whether the word of b is short for one, before its number: s. XIX, séc. XX
func century(b context) bool {
	const short = 3
	return len(b.next) > 1 && strings.Trim(b.next, "IVX") == "" && token.Small(b.word) && utf8.RuneCountInString(b.word) <= short
}

// maxLetterName is the length of the longest name of a letter, in letters.
const maxLetterName = 4

// goesOn reports whether the sentence at hand does, behind an abbreviation that may end one.
func (s *Splitter) goesOn(b context) bool { return !s.starts(b) || s.unfinished(b) || s.predicate(b) }

// unfinished reports whether a function word is all that stands before the word of b: "The U.S. Has …".
func (s *Splitter) unfinished(b context) bool {
	before := strings.TrimSpace(s.text[s.start:b.before])
	return s.language.Role(token.Fold(before))&language.StopWord != 0
}

// predicate reports whether the next word is a verb on which only questions open, as in a language
// whose statements want a subject, and no question follows: "They said the U.S. Is putting weight on it."
func (s *Splitter) predicate(b context) bool {
	if s.language.Anaphora.Expletives == "" || s.language.ClauseRole(token.Fold(b.next))&language.Verb == 0 {
		return false
	}
	end := strings.IndexAny(s.text[b.nextAt:], ".?!\n")
	return end < 0 || s.text[b.nextAt+end] != '?'
}

// spells reports whether the full stop of b stands between names of letters, in a script
// without capitals: סי.איי.אף.
func (s *Splitter) spells(b context) bool {
	last := b.word[strings.LastIndexByte(b.word, '.')+1:]
	if n := utf8.RuneCountInString(last); n == 0 || n > maxLetterName || utf8.RuneCountInString(b.next) > maxLetterName {
		return false
	}
	return last != b.word || strings.HasPrefix(s.text[b.nextAt+len(b.next):], ".")
}

// spelled reports whether word is short parts with stops between, in a script without
// capitals: कि.मी, एम.ई.एम
func spelled(word string) bool {
	if r, _ := utf8.DecodeRuneInString(word); !unicode.Is(unicode.Lo, r) || !strings.Contains(word, ".") {
		return false
	}
	for part := range strings.SplitSeq(word, ".") {
		if n := utf8.RuneCountInString(part); n == 0 || n > maxLetterName {
			return false
		}
	}
	return true
}

// abbreviation returns the class of a folded word before a full stop, or of what stands
// behind an elided article in it: l'avv.
func (s *Splitter) abbreviation(word string) language.Abbreviation {
	class := s.language.Abbreviation(word)
	if i := strings.LastIndexByte(word, '\''); class == language.NoAbbreviation && i > 0 && s.language.IsElision(word[:i]) {
		return s.language.Abbreviation(word[i+1:])
	}
	if i := strings.LastIndexByte(word, '-'); class == language.NoAbbreviation && i > 0 {
		return s.language.Abbreviation(word[i+1:]) // then-Gov. Adams
	}
	if unit := strings.TrimLeftFunc(word, unicode.IsDigit); class == language.NoAbbreviation && unit != word {
		return s.language.Abbreviation(unit) // ६५०कि. मी.
	}
	if class == language.NoAbbreviation && s.habits != nil && s.habits.abbreviations[word] {
		return language.Suffix
	}
	return class
}

// chained reports whether the word of b stands behind an abbreviation, as the last of
// several do, and no sentence opens behind it: ст. м. «Речная».
func (s *Splitter) chained(b context) bool {
	word := s.abbreviatedBefore(b)
	return word != "" && !s.starts(b) && (utf8.RuneCountInString(word) == 1 || s.abbreviation(token.Fold(word)) != language.NoAbbreviation)
}

// abbreviatedBefore returns the word before that of b if it ends on a full stop, or "".
func (s *Splitter) abbreviatedBefore(b context) string {
	before, stopped := strings.CutSuffix(strings.TrimRight(s.text[s.start:b.before], " \u00a0"), ".")
	if !stopped {
		return ""
	}
	return before[wordStart(before):]
}

// doubled reports whether word is a capital written twice, as in the abbreviation of a
// plural: EE. UU.
func doubled(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return len(word) == 2*size && unicode.IsUpper(r) && word[:size] == word[size:]
}

// initial reports whether a single capital is a name's: Albert I. Jones, not you and I.
func (s *Splitter) initial(b context) bool {
	if !unicode.IsUpper(b.first) || !s.starts(b) && b.word != "I" {
		return true
	}
	if utf8.RuneCountInString(b.next) == 1 && strings.HasPrefix(s.text[b.end:], " "+b.next+".") {
		return true // A. A. Milne
	}
	if s.starts(b) {
		return false
	}
	before := strings.TrimRight(s.text[s.start:b.before], " ")
	r, _ := utf8.DecodeRuneInString(before[wordStart(before):])
	return unicode.IsUpper(r)
}

// zone reports whether what follows a time of day goes on with it: 5 p.m. EST,
// 5 p.m. Monday, 5 p.m. May 29, 5 p.m. (local time).
func (s *Splitter) zone(b context) bool {
	if behind, ok := strings.CutPrefix(s.text[min(len(s.text), b.nextAt+len(b.next)):], " "); ok && behind != "" && '0' <= behind[0] && behind[0] <= '9' &&
		s.language.Role(token.Fold(b.next))&language.Calendar != 0 {
		return true // May, which may open a question
	}
	if !unicode.IsUpper(b.first) || s.language.Role(token.Fold(b.next))&language.Calendar != 0 {
		return !s.starts(b)
	}
	if s.language.IsZone(b.next) {
		return true
	}
	return len(b.next) >= 2 && len(b.next) <= 4 && strings.ToUpper(b.next) == b.next
}

// spacedEllipsis reports whether t ends on just two stops set apart: the full
// stop behind t is the third of ". . .".
func spacedEllipsis(t string) bool {
	return strings.HasSuffix(t, " . . ") && !strings.HasSuffix(t, ". . . ")
}

// dotted reports whether word is letters with stops between: j.r, p.h.d
func dotted(word string) bool {
	n := 0
	for _, r := range word {
		if n%2 == 1 && r != '.' || n%2 == 0 && !unicode.IsLetter(r) {
			return false
		}
		n++
	}
	return n >= 3 && n%2 == 1
}

// ordinal reports whether word is a number that a full stop makes an ordinal.
func ordinal(word string) bool {
	word = strings.TrimLeft(word, "-") // of a span: from the 1. -3. century
	return word != "" && (len(word) <= 2 && strings.Trim(word, "0123456789") == "" ||
		len(word) <= 4 && strings.Trim(word, "IVX") == "")
}

// attributes reports whether the words at p name the speaker of the quotation that
// ends there: "Why?" Trump asked.
func (s *Splitter) attributes(p int) bool {
	rest := s.text[p:min(len(s.text), p+maxWord)]
	for n, word := range strings.Fields(rest) {
		if n > 0 && s.language.IsReporting(strings.Trim(word, ",.:;")) {
			return true
		}
		if r, _ := utf8.DecodeRuneInString(word); n > 2 || !unicode.IsUpper(r) || n == 0 && s.language.Role(token.Fold(word))&language.Starter != 0 {
			return false
		}
	}
	return false
}
