package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A crawl that takes a page apart and puts no space where a block ends glues a heading or a caption to what follows:
// "Six ships on siteThe tour began in …". Within a word no sentence starts; so one does where the
// second half is a word that often starts one, written as there, and the first half a whole word. Latin letters only.
// Of 598 articles of OrangeSum of a month a fifth have such a place, of Multi-News 1 in 690, of Reuters none.
// Names that are written so (LinkedIn, BofA) are told by a first half with a capital that stands nowhere by itself, and by coming again.

const (
	leastGlued  = 3  // letters of the first half
	leastStart  = 3  // of the second, where the first has a capital
	longestHalf = 40 // bytes
)

// running appends running text: each stretch up to where a sentence starts within a word.
func running(out []Part, text string, s token.Span, l *language.Language) []Part {
	for s = token.Trim(text, s); s.Len() > 0; {
		end := s.End
		if at := startWithin(text, s, l); at > 0 {
			end = at
		}
		out = append(out, Part{Span: token.Span{Start: s.Start, End: end}})
		s.Start = end
	}
	return out
}

// startWithin returns the first place in s where a sentence starts within a word, or 0.
func startWithin(text string, s token.Span, l *language.Language) int {
	for i := s.Start + leastGlued; i < s.End; i++ {
		if c := text[i]; ('A' <= c && c <= 'Z' || c == 0xC3 && i+1 < s.End && text[i+1] < 0x9F) && !separator[text[i-1]] && startsAt(text, s, i, l) {
			return i
		}
	}
	return 0
}

// separator has the bytes that most capitals stand behind.
var separator = [256]bool{' ': true, '\n': true, '\'': true, '(': true, '-': true, '.': true, '<': true, '&': true}

// startsAt reports whether a sentence starts at a capital within a word.
func startsAt(text string, s token.Span, i int, l *language.Language) bool {
	closed := text[i-1] == '"' || text[i-1] == ')'
	low, high := max(s.Start, i-longestHalf), min(s.End, i+longestHalf)
	before := text[low:i]
	if closed {
		before = before[:len(before)-1]
	}
	start, end := low+len(before)-lettersBefore(before), i+lettersAt(text[i:high])
	first, second := text[start:low+len(before)], text[i:end]
	if start <= low || end == high || !wholeWord(first) || strings.IndexByte("/@#_", text[start-1]) >= 0 {
		return false
	}
	near, at := text[max(0, i-elsewhere):min(len(text), i+elsewhere)], token.Fold(second)
	if strings.Count(near, text[start:end]) > 1 || closed && text[i-1] == '"' && strings.Count(near[:i-max(0, i-elsewhere)], `"`)%2 != 0 {
		return false
	}
	opens := opensSentence(second, text[end:s.End], l)
	switch {
	case closed:
		return opens
	case lowercase(first) || unicode.IsDigit(rune(first[0])):
		return opens || utf8.RuneCountInString(second) >= leastStart && strings.Contains(near, " "+second+" ")
	}
	return opens && (l.IsArticle(at) || utf8.RuneCountInString(second) >= leastStart && strings.Contains(near, " "+first+" ")) // no LinkedIn
}

// lettersBefore returns the length of the letters and digits that t ends on.
func lettersBefore(t string) int {
	return len(t) - len(strings.TrimRightFunc(t, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }))
}

// lettersAt returns the length of the letters that t starts on.
func lettersAt(t string) int { return len(t) - len(strings.TrimLeftFunc(t, unicode.IsLetter)) }

// wholeWord reports whether a half is written as a word or a number is: site, Renaud, BFMTV, 2017.
func wholeWord(half string) bool {
	if utf8.RuneCountInString(half) < leastGlued {
		return false
	}
	_, size := utf8.DecodeRuneInString(half)
	rest := half[size:]
	return rest == strings.ToLower(rest) || rest == strings.ToUpper(rest)
}

// opensSentence reports whether a word is one that often opens a sentence, written as there and followed as there.
func opensSentence(word, behind string, l *language.Language) bool {
	_, size := utf8.DecodeRuneInString(word)
	if rest := word[size:]; rest != strings.ToLower(rest) {
		return false
	}
	folded := token.Fold(word)
	if strings.HasPrefix(behind, "'") || strings.HasPrefix(behind, "’") {
		return l.IsElision(folded)
	}
	return size < len(word) && strings.HasPrefix(behind, " ") && l.Role(folded)&(language.Starter|language.StopWord) != 0
}
