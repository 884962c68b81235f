package sentence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

const maxDateline = 100 // bytes

// Dateline returns the length of the dateline that a paragraph, which has these classes
// of characters, starts on, with the dash and the space behind it, or 0:
//
//	LONDON (Reuters) -   WASHINGTON, March 3 (AP) —   FLINT, Mich. —   (CNN) --   WASHINGTON _   Washington (CNN)   PARIS The
//	LYNDALE, Ohio, March 2, 2026 /PRNewswire/ --   London, 2 March 2026 –
//	Madrid, 1 sep (EFE).-   (ANSA) - ROMA, 01 SET -   МОСКВА, 1 сен — РИА Новости.   МОСКВА, 1 сентября. /ТАСС/.
//
// A place without an agency or a whole date must be in capitals; what follows must start like a
// sentence.
//
//	本报讯（记者 张三）   新华社北京6月9日电
func Dateline(t string, classes *token.Classes, l *language.Language) int {
	if n := max(wireDateline(t, l), bracketHead(t), barLabel(t)); n > 0 {
		return n
	}
	if !classes.Has(token.Hyphen|token.General|token.Closing|token.Posting) && capitalsEnd(t) == 0 {
		return 0
	}
	head := t[:min(len(t), maxDateline)]
	for i := 0; i < len(head); i++ {
		if c := head[i]; c != '-' && c != '_' && c != 0xE2 {
			continue
		}
		d := token.Dash(head[i:])
		if d == 0 || !separates(head, i, d) {
			continue
		}
		rest := strings.TrimLeft(t[i+d:], " \u00a0-_—–")
		if strings.HasPrefix(rest, "(") { // SAN FRANCISCO--(BUSINESS WIRE)--
			continue
		}
		if rest == "" || !Starts(rest) || !place(head[:i], l) {
			break
		}
		n := len(t) - len(rest)
		if strings.HasPrefix(head, "(") {
			return n + placeBehind(rest, l)
		}
		return n + agencyBehind(head[:i], rest, l)
	}
	if n := max(agencyDateline(t, head, l), slashedDateline(t, head, l)); n > 0 {
		return n
	}
	return cityDateline(t, l)
}

// wireDateline returns the length of a dateline in a script without spaces and capitals: who sent the news, a
// word for sending, and the reporter in brackets, or white space.
func wireDateline(t string, l *language.Language) int {
	head := t[:min(len(t), maxDateline)]
	for wire := range strings.FieldsSeq(l.Furniture.Wires) {
		sender, rest, ok := strings.Cut(head, wire)
		if !ok || !strings.ContainsAny(sender, l.Furniture.Senders) || strings.ContainsFunc(sender, parts) {
			continue
		}
		set := strings.TrimLeft(rest, " \u00a0\u3000")
		if strings.HasPrefix(set, "（") || strings.HasPrefix(set, "(") {
			closing := strings.IndexAny(set, "）)")
			if closing < 0 {
				continue
			}
			_, size := utf8.DecodeRuneInString(set[closing:])
			set = strings.TrimLeft(set[closing+size:], " \u00a0\u3000")
		}
		if set != "" && len(set) < len(rest) {
			return len(head) - len(set)
		}
	}
	return 0
}

// parts reports whether r stands in no dateline of a script without spaces.
func parts(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// agencyDateline returns the length of a dateline at the start of t that ends on an
// agency without a dash: Washington (CNN)President Trump left.
func agencyDateline(t, head string, l *language.Language) int {
	left, after, ok := strings.Cut(head, ")")
	place, agency, bracket := strings.Cut(left, "(")
	if !ok || !bracket || len(place) > 40 || !language.OfPages().Agencies[token.Fold(agency)] || !titled(place, l) {
		return 0
	}
	rest := strings.TrimLeft(t[len(head)-len(after):], " \u00a0")
	if rest == "" || !Starts(rest) {
		return 0
	}
	return len(t) - len(rest)
}

// slashedDateline returns the length of a dateline at the start of t that ends on an agency between slashes.
func slashedDateline(t, head string, l *language.Language) int {
	before, after, ok := strings.Cut(head, " /")
	_, after, closed := strings.Cut(after, "/. ")
	if !ok || !closed || !place(before, l) || !Starts(after) {
		return 0
	}
	return len(head) - len(after)
}

// placeBehind returns the length of the place, a dash behind it, that comes behind an agency.
func placeBehind(t string, l *language.Language) int {
	head := t[:min(len(t), maxDateline)]
	before, after, ok := strings.Cut(head, " - ")
	if !ok || !place(before, l) || !Starts(after) {
		return 0
	}
	return len(head) - len(after)
}

// mostAgencyWords is how many words the name of an agency has that a stop sets apart.
const mostAgencyWords = 3

// agencyBehind returns the length of the agency that comes behind a place with a day and a dash, up to its stop, which ends
// no initial and no abbreviation: "— Paul R. Roe".
func agencyBehind(place, t string, l *language.Language) int {
	agency, _, ok := strings.Cut(t[:min(len(t), maxDateline)], ". ")
	n := len(agency) + len(". ")
	words := strings.Fields(agency)
	if !ok || len(words) == 0 || len(words) > mostAgencyWords || !hasDay(place, l) || !titled(agency, l) || !Starts(t[n:]) {
		return 0
	}
	if last := words[len(words)-1]; utf8.RuneCountInString(last) == 1 || strings.Contains(agency, ".") || l.Abbreviation(token.Fold(last)) != 0 {
		return 0
	}
	return n
}

// hasDay reports whether there are a number and a month or a day of the week among some words: Augusta is none.
func hasDay(t string, l *language.Language) bool {
	month := func(word string) bool { return isCalendar(word, l) }
	return strings.ContainsFunc(t, unicode.IsDigit) && slices.ContainsFunc(strings.Fields(t), month)
}

// wholeDate reports whether there are a comma, a day, a month and a year among some words.
func wholeDate(t string, l *language.Language) bool {
	numbers, year := 0, false
	for word := range strings.FieldsSeq(t) {
		if word = strings.Trim(word, ".,"); wholeNumber(word) {
			numbers, year = numbers+1, year || len(word) == 4
		}
	}
	return numbers == 2 && year && strings.Contains(t, ",") && hasDay(t, l)
}

func isCalendar(word string, l *language.Language) bool {
	word = token.Fold(strings.Trim(word, ".,"))
	return l.Role(word)&language.Calendar != 0 || language.Month(word, l.OrdinalStop) > 0
}

// separates reports whether the dash at t[i:] has space about it, or is long.
func separates(t string, i, d int) bool {
	after := i+d < len(t) && (t[i+d] == ' ' || t[i+d] == '\n')
	return i > 0 && (after && (t[i-1] == ' ' || t[i-1] == ')' || strings.HasSuffix(t[:i], ").")) || d > 1)
}

// place reports whether head names a place, a day and an agency, or some of them.
func place(head string, l *language.Language) bool {
	head = strings.TrimSpace(head)
	if strings.HasSuffix(head, ").") {
		head = head[:len(head)-1]
	}
	agency := false
	if open := strings.LastIndexByte(head, '('); open >= 0 && strings.HasSuffix(head, ")") {
		agency = true
		head = strings.TrimSpace(head[:open])
		if head == "" {
			return true
		}
	}
	if open := strings.LastIndex(head, " /"); open >= 0 && strings.HasSuffix(head[open+2:], "/") {
		agency, head = true, head[:open]
	}
	agency = agency || wholeDate(head, l)
	first := strings.Trim(head[:token.Unspaced(head)], ",.")
	if language.OfPages().Labels[first] {
		return false
	}
	if !agency && (utf8.RuneCountInString(first) < 2 || strings.ToUpper(first) != first || !strings.ContainsFunc(first, unicode.IsLetter)) {
		return false
	}
	return titled(head, l)
}

// titled reports whether each word of t has a capital or a digit in front, particles
// of names and the months and days of the language aside, and none ends a sentence.
func titled(t string, l *language.Language) bool {
	words := strings.Fields(t)
	for i, word := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "(["))
		small := i > 0 && (word == "/" || language.OfPages().Particles[word] || isCalendar(word, l))
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !small || strings.ContainsAny(word, "!?\"“”;:") {
			return false
		}
	}
	return len(words) <= 9
}
