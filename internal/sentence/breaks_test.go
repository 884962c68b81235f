package sentence

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"

	"summarize/internal/token"
)

// boundaries returns the ends of the sentences of text by the full iteration.
func boundaries(text string) (out []int) {
	for it := sentences.FromString(text); it.Next(); {
		out = append(out, it.End())
	}
	return out
}

// sameBreaks fails the test unless the fast way finds the boundaries of the full one.
func sameBreaks(t testing.TB, b *breaks, text string) {
	t.Helper()
	var got []int
	var classes token.Classes
	classes.Scan(text, token.Span{Start: 0, End: len(text)})
	b.marks = classes.Marks
	for at := 0; at < len(text); {
		at = b.next(text, at)
		got = append(got, at)
	}
	if want := boundaries(text); !slices.Equal(got, want) {
		t.Fatalf("%q: boundaries %v, want %v", text, got, want)
	}
}

func TestBreaksOnEveryCharacter(t *testing.T) {
	var b breaks
	for r := range rune(0x10100) { // beyond, all may be marks to the scan
		c := string(r)
		for _, text := range []string{"ab" + c + " Cd" + c + "E", "a." + c + " b." + c + "C." + c + " D!" + c} {
			sameBreaks(t, &b, text)
		}
	}
}

// breakAlphabet holds what the rules of UAX #29 tell apart, and broken UTF-8.
var breakAlphabet = strings.Split("a|b|A|B|1|.|.|.|!|?| | |\n|\r|\t|,|;|-|:|(|)|\"|'|”|“|…|—|\u00a0|\u0085|\u2028|é|É|ß|я|中|。|？|\u0301|\u00ad|\u200d|ا|؟|।|．|\xe2|\xc2|\xf0|\x80|\xff|\u2024|_|𝐀|🙂", "|")

func TestBreaksAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 0))
	var b breaks
	for range 200_000 {
		var text strings.Builder
		for range 1 + r.IntN(14) {
			text.WriteString(breakAlphabet[r.IntN(len(breakAlphabet))])
		}
		sameBreaks(t, &b, text.String())
	}
}

func TestBreaksOnNews(t *testing.T) {
	files, _ := filepath.Glob("../../seeds/*")
	if data := os.Getenv("SUMMARIZE_DATA"); data != "" {
		more, _ := filepath.Glob(filepath.Join(data, "sentences", "*.jsonl"))
		files = append(append(files, more...), filepath.Join(data, "hostile", "strings.jsonl"))
	}
	if len(files) < 5 {
		t.Fatalf("%d files to read", len(files))
	}
	var b breaks
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sameBreaks(t, &b, string(text))
	}
}

func FuzzBreaks(f *testing.F) {
	f.Add("The U.S. Senate met.” He left! 3.5 v. 2\r\nA… b.\xe2")
	f.Fuzz(func(t *testing.T, text string) {
		sameBreaks(t, new(breaks), text)
	})
}
