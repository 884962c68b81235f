package token

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestFoldIsTheFullFold(t *testing.T) {
	for r := range rune(0x3000) {
		for _, word := range []string{string(r), "A" + string(r) + "b’S", string(r) + "\u0301", "Ä" + string(r) + "Я"} {
			if got, want := Fold(word), foldFully(word); got != want {
				t.Errorf("%q: folded to %q, want %q", word, got, want)
			}
		}
	}
	r := rand.New(rand.NewPCG(17, 0))
	parts := strings.Split("a|B|é|É|ß|ж|Ж|’|ʼ|\u0301|ﬁ|İ|\xc3|\xd1|9|-", "|")
	for range 20_000 {
		var b strings.Builder
		for range r.IntN(6) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		if got, want := Fold(b.String()), foldFully(b.String()); got != want {
			t.Fatalf("%q: folded to %q, want %q", b.String(), got, want)
		}
	}
}
