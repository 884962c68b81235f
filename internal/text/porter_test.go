package text

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/blevesearch/snowballstem"
	englishstem "github.com/blevesearch/snowballstem/english"
)

// sameStem fails the test unless both stemmers agree on a word.
func sameStem(t testing.TB, p *porter, word string) {
	t.Helper()
	env := snowballstem.NewEnv(word)
	englishstem.Stem(env)
	if got, want := string(p.stem(word)), env.Current(); got != want {
		t.Fatalf("%q: stem %q, want %q", word, got, want)
	}
}

// stemParts holds all that the rules look at.
var stemParts = strings.Fields(`a e i o u y b d g l m n p r s t v w x z ' - . th ch st qu gener commun arsen inn out cann herr earr
	proc exc succ sk dy ly ty idl gentl ugl earl onl singl new how atlas cosmos bias andes able abli al alism aliti alize alli
	anci ance ant ate ati ation ational ative ator bli biliti ed edly eed eedly ement enci ence ent entli er ful fulli fulness ible
	ic ical icate iciti ied ies ing ingly ion ism iti ive iveness iviti ization ize izer less lessli li ll logi ment ness ogi ous
	ousli ousness s ss sses tional us 's 's' bb dd ff gg mm nn pp rr tt at bl iz`)

func TestStemsAreThoseOfSnowball(t *testing.T) {
	var p porter
	r := sequence(11)
	for range 300_000 {
		var b strings.Builder
		for range 1 + r.next(5) {
			b.WriteString(stemParts[r.next(len(stemParts))])
		}
		sameStem(t, &p, b.String())
	}
	for word := range english.word {
		if ascii(word) {
			sameStem(t, &p, word)
		}
	}
	for word := range irregular {
		sameStem(t, &p, word)
	}
	data := os.Getenv("SUMMARIZE_DATA")
	if data == "" {
		return
	}
	files, _ := filepath.Glob(filepath.Join(data, "stories", "*", "*articles.jsonl"))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range strings.Fields(strings.ToLower(string(text))) {
			if word = strings.Trim(word, `.,:;"()`); ascii(word) {
				sameStem(t, &p, word)
			}
		}
	}
}

func FuzzStem(f *testing.F) {
	f.Add("generalizations")
	f.Fuzz(func(t *testing.T, word string) {
		if word = strings.ToLower(word); ascii(word) {
			sameStem(t, new(porter), word)
		}
	})
}

func BenchmarkStem(b *testing.B) {
	words := strings.Fields("minister resigned affair communications policies running generally agreement nationalization sky happily")
	b.Run("porter", func(b *testing.B) {
		b.ReportAllocs()
		var p porter
		for b.Loop() {
			for _, w := range words {
				p.stem(w)
			}
		}
	})
	b.Run("snowball", func(b *testing.B) {
		b.ReportAllocs()
		env := snowballstem.NewEnv("")
		for b.Loop() {
			for _, w := range words {
				env.SetCurrent(w)
				englishstem.Stem(env)
			}
		}
	})
}
