package token

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
)

func TestCountWords(t *testing.T) {
	for _, test := range []struct {
		in   string
		want int
	}{
		{"", 0},
		{" \t\n", 0},
		{"one", 1},
		{"  The F-16 — it's here.\n", 5},
		{"no\u00a0break", 2},
		{"美国司法部长宣布", 4},
		{"FBI 调查", 2},
		{"รัฐบาล", 2},
	} {
		if got := CountWords(test.in); got != test.want {
			t.Errorf("CountWords(%q) = %d, want %d", test.in, got, test.want)
		}
	}
}

// countSlowly counts words character by character.
func countSlowly(s string) int {
	words, dense, thai, inside := 0, 0, 0, false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			inside = false
		case isDense(r):
			dense++
			inside = false
		case unicode.In(r, unicode.Thai, unicode.Khmer, unicode.Myanmar):
			thai++
			inside = false
		default:
			if !inside {
				words++
			}
			inside = true
		}
	}
	return words + (dense+1)/2 + (thai+3)/4
}

func TestCountWordsIsTheSlowCount(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 0))
	parts := strings.Split("a|Z|7|word|long-winded| | |  |\t|\n|\r|\v|\f|\x08|\x0e|\x1f|!|\x7f|~|é|\u00a0|\u0085|\u2028|中|文|字|か|ไ|ស|မ|ე|“|\xff|\xe2", "|")
	for range 100_000 {
		var b strings.Builder
		for range r.IntN(30) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		if got, want := CountWords(b.String()), countSlowly(b.String()); got != want {
			t.Fatalf("%q: %d words, want %d", b.String(), got, want)
		}
	}
}

func BenchmarkCountWords(b *testing.B) {
	text := strings.Repeat("The mayor said on Friday that “no one” would leave; 45 did. ", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		CountWords(text)
	}
}
