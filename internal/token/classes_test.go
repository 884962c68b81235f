package token

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// characters holds what the classes tell apart, and broken UTF-8.
var characters = strings.Split("a|b|A|B|1|.|.|.|!|?| | |\n|\r|\t|,|;|-|:|(|)|\"|'|”|“|…|—|\u00a0|\u0085|\u2028|é|É|ß|я|中|。|？|\u0301|\u00ad|\u200d|ا|؟|।|．|\xe2|\xc2|\xf0|\x80|\xff|\u2024|_|𝐀|🙂", "|")

func TestClassesAreThoseOfTheBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 0))
	var s Classes
	for range 50_000 {
		var b strings.Builder
		for range r.IntN(24) {
			b.WriteString(characters[r.IntN(len(characters))])
		}
		text := b.String()
		p := Span{r.IntN(len(text) + 1), len(text)}
		var want Classes
		for i := p.Start; i < p.End; i++ {
			want.add(text, i)
		}
		if s.Scan(text, p); s.kinds != want.kinds || !slices.Equal(s.Marks, want.Marks) {
			t.Fatalf("%q from %d: classes %+v, want %+v", text, p.Start, s, want)
		}
	}
}
