package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/token"
)

// A transcript sets the name of who speaks, and often the time, before each statement:
// "Speaker 1: [00:00:09] The minister resigned." The statements are its text, the names
// are not. It is known by names that come again: keys of a list ("Date: …") do not.

const (
	maxSpeaker      = 40 // bytes of a name
	maxSpeakerWords = 4
	leastStatements = 3
)

// Speakers returns by paragraph the length of the speaker's name and of the time behind it,
// with which it begins; nil where the text is no transcript.
func Speakers(text string, paragraphs []token.Span) []int {
	if len(paragraphs) < leastStatements {
		return nil
	}
	lengths := make([]int, len(paragraphs))
	seen := map[string]bool{}
	named, again := 0, 0
	for i, p := range paragraphs {
		name, n := speaker(p.Of(text))
		if n == 0 {
			continue
		}
		lengths[i] = n
		named++
		if seen[name] {
			again++
		}
		seen[name] = true
	}
	if named < leastStatements || 2*named < len(paragraphs) || 3*again < named {
		return nil
	}
	return lengths
}

// speaker returns the name that a paragraph begins on, and the length of it with the time and
// the space behind; 0 where there is none.
func speaker(t string) (name string, length int) {
	name, rest, ok := strings.Cut(t[:min(len(t), maxSpeaker)], ":")
	first, _ := utf8.DecodeRuneInString(name)
	if !ok || rest == "" || !token.Blank(rune(rest[0])) || !unicode.IsUpper(first) || len(strings.Fields(name)) > maxSpeakerWords ||
		strings.ContainsAny(name, ",;!?\"“”") {
		return "", 0
	}
	rest = strings.TrimLeftFunc(t[len(name)+1:], token.Blank)
	if rest != "" && (rest[0] == '[' || rest[0] == '(') {
		if time := strings.IndexAny(rest, "])"); time > 0 && strings.Trim(rest[1:time], "0123456789:. ") == "" {
			rest = strings.TrimLeftFunc(rest[time+1:], token.Blank)
		}
	}
	return name, len(t) - len(rest)
}
