package duplicate

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// randomCorpus makes up to n short texts that copy and quote each other.
func randomCorpus(r *rand.Rand, n int) []Text {
	vocabulary := 20 + r.IntN(200)
	plain := []int{8, 60}[r.IntN(2)] // of so many words one is a name and one a number
	fresh := func(length int) []string {
		words := make([]string, length)
		for i := range words {
			w := fmt.Sprintf("w%d", r.IntN(vocabulary))
			switch r.IntN(plain) {
			case 0:
				w = "N" + w
			case 1:
				w = fmt.Sprint(r.IntN(5000))
			}
			words[i] = w
		}
		return words
	}
	footer := fresh(5 + r.IntN(30))
	var texts [][]string
	for len(texts) < 2+r.IntN(n) {
		words := fresh(5 + r.IntN(180))
		if len(texts) > 0 && r.IntN(4) > 0 {
			words = slices.Clone(texts[r.IntN(len(texts))])
			switch r.IntN(7) {
			case 0: // truncate
				words = words[:len(words)*(1+r.IntN(4))/4]
			case 1: // extend
				words = append(words, fresh(r.IntN(80))...)
			case 2: // move
				at := r.IntN(len(words) + 1)
				words = slices.Concat(words[at:], words[:at])
			case 3: // fill in, as a form
				for at := r.IntN(12); at+6 < len(words); at += 8 + r.IntN(20) {
					copy(words[at:], fresh(3+r.IntN(4)))
				}
			case 4: // another beginning
				words = slices.Concat(fresh(10+r.IntN(40)), words[len(words)/4:])
			}
			edits := r.Float64() * 0.3
			for i := range words {
				if number := words[i][0] <= '9'; number && r.IntN(3) == 0 {
					words[i] = fmt.Sprint(r.IntN(5000)) // in its place
				} else if r.Float64() < edits {
					words[i] = fresh(1)[0]
				}
			}
		}
		if r.IntN(3) == 0 {
			words = slices.Concat(words, footer)
		}
		texts = append(texts, words)
	}
	out := make([]Text, len(texts))
	published, dated := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), r.IntN(3) > 0
	for i, words := range texts {
		out[i] = Text{ID: fmt.Sprint(i), Text: strings.Join(words, " ")}
		if dated && i*10 < len(texts)*9 { // the last are not
			out[i].Published = published
			published = published.Add(time.Duration(r.IntN(30)) * time.Hour)
		}
	}
	return out
}

// TestFindEqualsAllPairs is the promise of the package.
func TestFindEqualsAllPairs(t *testing.T) {
	corpora, pairs, commons := 1200, 0, 0
	if testing.Short() {
		corpora = 200
	}
	for seed := range corpora {
		r := rand.New(rand.NewPCG(uint64(seed), 3))
		n := 12
		if seed%50 == 0 {
			n = 60
		}
		texts := randomCorpus(r, n)
		o := Default
		o.Threshold = 0.5 + 0.5*float64(r.IntN(11))/10
		o.Workers = 1 + seed%2
		if seed%4 == 3 {
			o.Measure, o.Shingle = Jaccard, 1+r.IntN(5)
		}
		got, err := Find(context.Background(), texts, o)
		if err != nil {
			t.Fatal(err)
		}
		want, repeats := referencePairs(t, texts, o)
		near := slices.DeleteFunc(slices.Clone(got.Pairs), func(p Pair) bool {
			return repeats[p.A] || repeats[p.B]
		})
		if !slices.Equal(near, want) {
			t.Fatalf("seed %d, options %+v:\n got %v\nwant %v", seed, o, near, want)
		}
		pairs += len(want)
		commons += len(got.Common.members)
	}
	if pairs < corpora/4 || commons == 0 {
		t.Errorf("only %d pairs and %d common shingles in %d corpora: the test tests nothing", pairs, commons, corpora)
	}
	t.Logf("%d corpora, %d pairs of different texts", corpora, pairs)
}

// TestFindEqualsAllPairsWithSketches repeats it where sketches take part.
func TestFindEqualsAllPairsWithSketches(t *testing.T) {
	if testing.Short() {
		t.Skip("compares half a million pairs")
	}
	_, texts, _ := collection(sketchFrom+10, 5, 0.3)
	for i := range texts {
		texts[i].Text = texts[i].Text[:min(len(texts[i].Text), 220)]
	}
	got, err := Find(context.Background(), texts, Default)
	if err != nil {
		t.Fatal(err)
	}
	want, repeats := referencePairs(t, texts, Default)
	near := slices.DeleteFunc(slices.Clone(got.Pairs), func(p Pair) bool {
		return repeats[p.A] || repeats[p.B]
	})
	if !slices.Equal(near, want) {
		t.Errorf("%d pairs, want %d", len(near), len(want))
	}
	if len(want) < 50 {
		t.Errorf("only %d pairs", len(want))
	}
}
