package boilerplate

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

// nextWordSlow is nextWord without its short cut for ASCII.
func nextWordSlow(line string) (word, rest string, ok bool) {
	inside := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }
	start := strings.IndexFunc(line, inside)
	if start < 0 {
		return "", "", false
	}
	line = line[start:]
	end := 0
	for end < len(line) {
		r, size := utf8.DecodeRuneInString(line[end:])
		if next, _ := utf8.DecodeRuneInString(line[end+size:]); !inside(r) && (r != '\'' && r != '’' && r != '-' || !unicode.IsLetter(next)) {
			break
		}
		end += size
	}
	return line[:end], line[end:], true
}

func TestNextWord(t *testing.T) {
	texts := []string{"", " ", "a", "it's rock-'n'-roll, isn’t it?", "l’été -5 a- -b '", "na\xffïve \xe2\x80", "東京 का été"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		for range random.IntN(40) {
			b.WriteString([]string{"a", "É", "7", " ", "'", "’", "-", "\u0301", "\xe2", "京", "."}[random.IntN(11)])
		}
		texts = append(texts, b.String())
	}
	for _, l := range language.All {
		texts = append(texts, l.Sample)
	}
	for _, rest := range texts {
		for ok := true; ok; {
			var word, wanted, left string
			wanted, left, _ = nextWordSlow(rest)
			if word, rest, ok = nextWord(rest); word != wanted || ok && rest != left {
				t.Fatalf("%q before %q, want %q before %q", word, rest, wanted, left)
			}
		}
	}
}

// The features count what Evidence counts, and counting may end early.
func TestEvidence(t *testing.T) {
	for _, test := range []struct {
		line string
		want int
	}{
		{"sign up for our newsletter", 0},
		{"Sign up for our newsletter", 0}, // the first word is no name
		{"In May 12 people are here.", 2},
		{"Yesterday Ruth Hallberg walked 12 miles.", 3},
		{"Él comió en Madrid", 1},
	} {
		l := language.Of("en")
		if got := Evidence(test.line, l); got != test.want {
			t.Errorf("%s: %d kinds of evidence, want %d", test.line, got, test.want)
		}
		if got := LineFeatures(test.line, l, false, func(_, _, _ string) {}); got != test.want {
			t.Errorf("%s: the features have %d kinds of evidence, want %d", test.line, got, test.want)
		}
		for most := range 4 {
			if got := evidenceUpTo(most, test.line, l); got != min(most, test.want) {
				t.Errorf("%s: %d kinds up to %d, want %d", test.line, got, most, min(most, test.want))
			}
		}
	}
}
