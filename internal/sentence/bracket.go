package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/token"
)

// Heads in brackets, and labels before a bar, are no part of the first sentence:
//
//	[서울=뉴시스]김철수 기자 = 정부는   (서울=연합뉴스) 김철수 기자 = 정부는   【ワシントン＝山田太郎】米政府は
//	[Actualizado] El ayuntamiento   (Source) The council   Updated | The council
//
// In round brackets stands a place with its agency, or one word: others may belong to the sentence. Behind them may come who wrote it,
// up to an equals sign.

const (
	maxBracket  = 90 // bytes of what stands in brackets, about thirty characters of wide scripts
	maxReporter = 60 // bytes behind it up to the equals sign
	maxBarLabel = 3  // words before a bar
)

// headBrackets are those that heads stand in.
var headBrackets = []struct{ open, end string }{{"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"(", ")"}, {"（", "）"}}

// bracketHead returns the length of the head in brackets that t starts on, or 0.
func bracketHead(t string) int {
	for _, b := range headBrackets {
		inside, ok := strings.CutPrefix(t, b.open)
		if !ok {
			continue
		}
		end := strings.Index(inside[:min(len(inside), maxBracket)], b.end)
		if end <= 0 {
			return 0
		}
		round := b.open == "(" || b.open == "（"
		if inside = inside[:end]; strings.ContainsAny(inside, ".!?。！？[【") || round && !isHead(inside) {
			return 0
		}
		rest := strings.TrimLeft(t[len(b.open)+end+len(b.end):], " \u00a0\u3000")
		rest = rest[reporterEnd(rest):]
		if r, _ := utf8.DecodeRuneInString(rest); !unicode.IsUpper(r) && !unicode.Is(unicode.Lo, r) && !token.Opener(r) {
			return 0
		}
		return len(t) - len(rest)
	}
	return 0
}

// isHead reports whether what stands in round brackets is a place with its agency, or one capitalised word: an
// initial or a number of a list is none.
func isHead(inside string) bool {
	if strings.ContainsAny(inside, "=＝") {
		return true
	}
	r, _ := utf8.DecodeRuneInString(inside)
	letters := strings.IndexFunc(inside, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
	return unicode.IsUpper(r) && letters && utf8.RuneCountInString(inside) > 2
}

// reporterEnd returns where the text behind a head starts: behind "김철수 기자 = ".
func reporterEnd(t string) int {
	reporter, _, ok := strings.Cut(t[:min(len(t), maxReporter)], "=")
	if !ok || strings.ContainsAny(reporter, ".,!?:;\"'“”‘’") {
		return 0
	}
	return len(t) - len(strings.TrimLeft(t[len(reporter)+1:], " "))
}

// barLabel returns the length of the label before a bar that t starts on, or 0.
func barLabel(t string) int {
	bar := strings.IndexByte(t[:min(len(t), maxBracket)], '|')
	if bar < 0 {
		return 0
	}
	label, ok := strings.CutSuffix(t[:bar], " ")
	rest, spaced := strings.CutPrefix(t[bar+1:], " ")
	words := strings.Fields(label)
	if !ok || !spaced || len(words) == 0 || len(words) > maxBarLabel || !Starts(label) || strings.ContainsAny(label, ".,!?") ||
		!Starts(rest) || strings.Contains(rest, "|") {
		return 0
	}
	return len(t) - len(rest)
}
