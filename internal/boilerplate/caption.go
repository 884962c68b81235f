package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

const (
	maxCaption = 700 // bytes of a paragraph that is a caption
	maxCredit  = 90  // bytes of the credit at its end

	maxCreditWords = 6
)

// IsCaption reports whether a paragraph of size bytes, which ends on a line of a kind,
// is the caption of a picture: it ends on the picture's credit, or on a caption.
func IsCaption(size int, last string, kind Kind) bool {
	if size > maxCaption {
		return false
	}
	return kind == Caption || (kind == Heading || kind == Fragment) && creditEnds(last)
}

// credited reports whether a sentence ends on a credit in brackets: "(Jane
// Doe/The Daily)", "(AP)", "(Associated Press)".
func credited(line string) bool {
	if !strings.HasSuffix(line, ")") {
		return false
	}
	open := strings.LastIndexByte(line, '(')
	if open < 0 || len(line)-open > maxCredit {
		return false
	}
	return source(line[open+1 : len(line)-1])
}

// creditEnds reports whether a line without a last mark ends on a credit: "…
// Instagram/Jane Doe", "… Getty Images", "… APTN".
func creditEnds(line string) bool {
	if strings.HasSuffix(line, ")") {
		return credited(line)
	}
	tail := line[max(0, len(line)-maxCredit):]
	if i := strings.LastIndexAny(tail, ".!?)”\""); i >= 0 {
		if rest := strings.TrimSpace(tail[i+1:]); rest != "" && source(rest) {
			return true
		}
		tail = tail[i+1:]
	}
	words := strings.Fields(tail)
	tail = strings.Join(words[max(0, len(words)-maxCreditWords):], " ")
	for {
		if source(tail) {
			return true
		}
		space := strings.IndexByte(tail, ' ')
		if space < 0 {
			return false
		}
		tail = tail[space+1:]
	}
}

// source reports whether credit is the name of an agency, or names a photographer,
// or is two names with a stroke between them.
func source(credit string) bool {
	lower := strings.ToLower(strings.Trim(credit, " .,;:|-–—"))
	pages := language.OfPages()
	first, _ := utf8.DecodeRuneInString(credit)
	if pages.Agencies[lower] || pages.CreditNames[lower] && !unicode.IsLower(first) || hasAnyPrefix(lower, pages.CreditOpenings) {
		return true
	}
	for _, signed := range pages.Credits {
		if strings.Contains(signed, " ") && len(lower) >= len(signed) && strings.EqualFold(lower[len(lower)-len(signed):], signed) {
			return true
		}
	}
	left, right, ok := strings.Cut(credit, "/")
	return ok && capitalised(left) && capitalised(strings.TrimRight(right, "/ "))
}

// capitalised reports whether s is one to six words with capitals, particles aside.
func capitalised(s string) bool {
	words := strings.Fields(s)
	for _, word := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "("))
		if !unicode.IsUpper(r) && word != "via" && word != "/" && !language.OfPages().Particles[word] && !strings.HasSuffix(word, ".com") {
			return false
		}
	}
	return len(words) >= 1 && len(words) <= 6
}

const maxLeadCaption = 250 // bytes of a caption that runs into the text

// LeadCredit returns the end of the caption and credit that the first paragraph of
// an article runs on from, as in "The cabin of a plane. AP American Airlines said
// …", "The cabin of a plane [AP] American Airlines said …", or of a credit alone, "AFP/Getty Images American Airlines said …"; or 0.
func LeadCredit(t string) int {
	if end := BracketedCredit(t); end > 0 {
		return end
	}
	head := t[:min(len(t), maxLeadCaption)]
	if end := creditLength(t); end > 0 && strings.ContainsAny(t[:end], " /") && sentence.Starts(strings.TrimLeft(t[end:], " ")) {
		return end
	}
	for at := 0; at < len(head); {
		n := strings.Index(head[at:], ". ")
		if n < 0 {
			return 0
		}
		at += n + len(". ")
		at += len(t[at:]) - len(strings.TrimLeft(t[at:], "| "))
		end := at + creditLength(t[at:])
		if end > at && sentence.Starts(strings.TrimLeft(t[end:], " ")) {
			return end
		}
		if end > at {
			return 0
		}
	}
	return 0
}

// BracketedCredit returns the end of the caption and the credit in square brackets that a paragraph runs on from, or 0.
func BracketedCredit(t string) int {
	before, rest, ok := strings.Cut(t[:min(len(t), maxLeadCaption)], "[")
	credit, _, closed := strings.Cut(rest, "]")
	if !ok || !closed || !source(credit) {
		return 0
	}
	end := len(before) + len(credit) + len("[]")
	if !sentence.Starts(strings.TrimLeft(t[end:], " ")) {
		return 0
	}
	return end
}

// creditLength returns the length of the credit that t starts on, or 0: an agency
// and nothing of it but a capitalised word that starts a sentence behind it.
func creditLength(t string) int {
	for _, name := range language.OfPages().Credits {
		if !strings.HasPrefix(t, name) {
			continue
		}
		n := len(name)
		for words := 0; n < len(t) && (words == 0 && t[n] == '/' || words == 1); words++ { // the photographer: two words
			n += 1 + token.Prefix(t[n+1:])
		}
		word := strings.TrimLeft(t[n:], " ")
		if strings.HasPrefix(t[n:], " ") && !language.OfPages().Staff[word[:token.Prefix(word)]] {
			return n
		}
	}
	return 0
}
