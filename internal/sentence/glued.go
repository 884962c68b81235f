package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// topLevel holds the ends of domain names that a capital may start in careless text.
var topLevel = token.SetOf(`com org net gov edu mil int info biz co uk us eu de fr io tv me ai au ca js py html htm php pdf jpg
	png txt doc exe mp gif`)

// glued reports whether a sentence ends at a mark that no white space follows:
// "statement.The move", but not www.example.Com, J.Smith, U.S.A or a@B.c.
func (s *Splitter) glued(b context) bool {
	if !unicode.IsUpper(b.first) || link(s.chunk(b.stop)) {
		return false
	}
	if rest := s.text[b.nextAt+len(b.next):]; topLevel[token.Fold(b.next)] || len(rest) > 1 &&
		(rest[0] == '/' || rest[0] == '@' || rest[0] == '.' && token.Alphanumeric[rest[1]]) {
		return false
	}
	last, size := utf8.DecodeLastRuneInString(b.word)
	switch {
	case size == 0: // a closing mark stands before the stop, or it opens a word: !Kung
		return b.stop > s.start && !blankBefore(s.text, b.stop)
	case unicode.IsLower(last):
		second, n := utf8.DecodeLastRuneInString(b.word[:len(b.word)-size])
		return n > 0 && unicode.IsLetter(second) && (b.nextAt > b.end || s.abbreviation(token.Fold(b.word)) == language.NoAbbreviation)
	case unicode.IsDigit(last):
		return s.starts(b) || len(b.word) >= 3 && len(b.next) > 1
	case unicode.IsUpper(last):
		second, _ := utf8.DecodeRuneInString(b.next[utf8.RuneLen(b.first):])
		return s.starts(b) && unicode.IsLower(second)
	}
	return len(b.next) > 1
}

// chunk returns what stands between the white space before p and p.
func (s *Splitter) chunk(p int) string {
	low := max(s.start, p-4*maxWord)
	if i := strings.LastIndexAny(s.text[low:p], " \t\n"); i >= 0 {
		low += i + 1
	}
	return s.text[low:p]
}

// link reports whether a word is a part of an address.
func link(word string) bool {
	return strings.Contains(word, "://") || strings.Contains(word, "www.") || strings.ContainsAny(word, "@/") ||
		strings.Contains(word, "twitter.com")
}

// afterStop returns the boundary at or soon after p, which follows a full stop
// that UAX #29 runs on after, or 0.
func (s *Splitter) afterStop(p, to int) int {
	c := s.text[p]
	if c == ' ' || c == '\n' {
		return s.afterSpace(p+1, to)
	}
	if token.Digit(c) {
		return s.afterNumber(p, to)
	}
	if !(c == '"' || c == '\'' || c == '(' || c == '[' || c >= utf8.RuneSelf || 'A' <= c && c <= 'Z') {
		return 0
	}
	q := s.settle(p)
	if q >= to {
		return 0
	}
	if blankBefore(s.text, q) {
		return 0
	}
	if b := s.at(q); s.glued(b) {
		return q
	}
	return 0
}

// afterNumber returns the boundary behind the numbers of notes that stand at p, right
// behind the full stop of a word, or 0: "a consultation.11 12 Take". They have at most
// three digits each, and a capital follows.
func (s *Splitter) afterNumber(p, to int) int {
	before, _ := utf8.DecodeLastRuneInString(s.text[s.start : p-1])
	word := s.text[s.start : p-1][wordStart(s.text[s.start:p-1]):]
	if before != ')' && (!unicode.IsLower(before) || len(word) < 4 || s.abbreviation(token.Fold(word)) != language.NoAbbreviation) {
		return 0
	}
	for i := p; i < to; i++ {
		start := i
		for i < to && token.Digit(s.text[i]) {
			i++
		}
		if i == start || i-start > 3 || i+1 >= to || s.text[i] != ' ' {
			return 0
		}
		if r, _ := utf8.DecodeRuneInString(s.text[i+1:]); unicode.IsUpper(r) {
			return i + 1
		}
	}
	return 0
}

// afterSpace returns p when a number, a bracket, a clipped article or an ellipsis set close to a word opens
// a sentence at p: "It was over. 20 men fled." "...and then?" UAX #29 looks past them,
// finds a small letter, and runs on. In a text without capitals a small letter opens one
// too, elsewhere a word that opens sentences, behind a word too long for an abbreviation.
func (s *Splitter) afterSpace(p, to int) int {
	if p >= to {
		return 0
	}
	b := s.at(p)
	if !token.Digit(s.text[p]) && s.text[p] != '(' && !s.monocase && !leadingEllipsis(s.text[p:to]) && !clippedArticle(s.text[p:to]) && !brand(b.next) && !s.startsSmall(b) {
		return 0
	}
	if s.marks(b) == "." && !s.language.OrdinalStop && token.Digit(s.text[p]) && wholeNumber(b.word) && !s.numbers(b) && !s.decimal(b) {
		return p // "2 + 2 is 4. 3 + 3 is 6."
	}
	if s.marks(b) != "." || len(b.word) < 3 || s.dates(b) || s.abbreviation(token.Fold(b.word)) != language.NoAbbreviation || dotted(token.Fold(b.word)) {
		return 0
	}
	if token.Digit(b.word[len(b.word)-1]) && len(b.word) < 4 {
		return 0
	}
	return p
}

const longWord = 7 // letters: abbreviations have fewer, nearly all

// startsSmall reports whether a sentence ends behind the word of b though a small letter
// follows: a word that opens sentences, behind one too long for an abbreviation.
func (s *Splitter) startsSmall(b context) bool {
	return len(b.word) >= longWord && utf8.RuneCountInString(b.word) >= longWord && token.Small(b.word) && token.Small(b.next) && s.starts(b)
}

// clippedArticle reports whether t starts on a letter behind an apostrophe, as articles are clipped in Dutch and
// Afrikaans, and a capital: ’s Avonds, 'n Man.
func clippedArticle(t string) bool {
	size := 0
	if t != "" {
		size = singleMark(t)
	}
	if size == 0 || len(t) < size+3 || !('a' <= t[size] && t[size] <= 'z') || t[size+1] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t[size+2:])
	return unicode.IsUpper(r)
}

// brand reports whether a word has a capital behind its first letter, a small one: iPhone, eBay.
func brand(word string) bool {
	return len(word) > 2 && 'a' <= word[0] && word[0] <= 'z' && 'A' <= word[1] && word[1] <= 'Z' && 'a' <= word[2] && word[2] <= 'z'
}

// wholeNumber reports whether a word is digits alone.
func wholeNumber(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }

// leadingEllipsis reports whether t starts on an ellipsis set close to a word.
func leadingEllipsis(t string) bool {
	rest, ok := strings.CutPrefix(t, "...")
	if !ok {
		rest, ok = strings.CutPrefix(t, "…")
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsLetter(r)
}

// afterEllipsis returns the boundary after an ellipsis that ends before p, or 0:
// one set close to its word, before a word that opens sentences.
func (s *Splitter) afterEllipsis(p, to int) int {
	q := s.settle(p)
	if q >= to || !blankBefore(s.text, q) {
		return 0
	}
	if b := s.at(q); b.word != "" && unicode.IsUpper(b.first) && s.starts(b) {
		return q
	}
	return 0
}
