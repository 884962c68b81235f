package duplicate

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"summarize/internal/processor"
)

// proseOf returns n words of random prose.
func proseOf(r *rand.Rand, n int) string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("v%x", int(r.ExpFloat64()*2000))
	}
	return strings.Join(words, " ")
}

// Collections made to have quadratically many pairs, or shingles in every text.
var hostile = []struct {
	name string
	make func(r *rand.Rand, n int) []string
}{
	{"identical", func(r *rand.Rand, n int) []string {
		text := proseOf(r, 120)
		return each(n, func(int) string { return text })
	}},
	{"one footer", func(r *rand.Rand, n int) []string {
		footer := proseOf(r, 60)
		return each(n, func(int) string { return proseOf(r, 60) + "\n" + footer })
	}},
	{"near-identical", func(r *rand.Rand, n int) []string {
		words := strings.Fields(proseOf(r, 120))
		return each(n, func(i int) string {
			own := append([]string(nil), words...)
			for range 4 {
				own[r.IntN(len(own))] = fmt.Sprint("x", r.IntN(1<<30))
			}
			return strings.Join(own, " ")
		})
	}},
	{"one form", func(r *rand.Rand, n int) []string {
		words := strings.Fields(proseOf(r, 120))
		return each(n, func(i int) string {
			own := append([]string(nil), words...)
			for j := 0; j < len(own); j += 6 {
				own[j] = fmt.Sprint(r.IntN(1 << 30))
			}
			return strings.Join(own, " ")
		})
	}},
	{"one vocabulary of sentences", func(r *rand.Rand, n int) []string {
		sentences := each(200, func(int) string { return proseOf(r, 12) })
		return each(n, func(int) string {
			return strings.Join(each(10, func(int) string { return sentences[r.IntN(len(sentences))] }), ". ")
		})
	}},
	{"few words", func(r *rand.Rand, n int) []string {
		return each(n, func(int) string { return drawnWords(r, 50, 100) })
	}},
	{"few words, long", func(r *rand.Rand, n int) []string {
		return each(max(n/100, 2), func(int) string { return drawnWords(r, 50, 10_000) })
	}},
	{"windows of one text", func(r *rand.Rand, n int) []string {
		words := strings.Fields(proseOf(r, 30*n+100))
		return each(n, func(i int) string { return strings.Join(words[30*i:30*i+100], " ") })
	}},
	{"one word", func(_ *rand.Rand, n int) []string {
		return each(n, func(i int) string { return strings.Repeat("spam ", 20+i%500) })
	}},
}

// drawnWords returns n random words of so many.
func drawnWords(r *rand.Rand, of, n int) string {
	return strings.Join(each(n, func(int) string { return fmt.Sprint("w", string(rune('a'+r.IntN(of)%26)), r.IntN(of)/26) }), " ")
}

func each(n int, f func(int) string) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = f(i)
	}
	return out
}

func hostileTexts(name string, n int) []Text {
	for _, h := range hostile {
		if h.name == name {
			var texts []Text
			for i, text := range h.make(rand.New(rand.NewPCG(4, 4)), n) {
				texts = append(texts, Text{ID: fmt.Sprint(i), Text: text})
			}
			return texts
		}
	}
	panic("no collection " + name)
}

func TestLargeGroupsListPairsWithTheOriginalOnly(t *testing.T) {
	const n = 3000
	for _, test := range []struct {
		name   string
		copies int
	}{
		{"identical", n - 1},
		{"near-identical", n - 1},
		{"one footer", 0},
		{"one form", 0},
	} {
		r, err := Find(context.Background(), hostileTexts(test.name, n), Default)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Pairs) != test.copies {
			t.Errorf("%s: %d pairs, want %d", test.name, len(r.Pairs), test.copies)
		}
		if test.copies == 0 {
			continue
		}
		if len(r.Groups) != 1 || len(r.Groups[0].Copies) != test.copies || r.Groups[0].Original != 0 {
			t.Errorf("%s: %d groups", test.name, len(r.Groups))
		}
		for _, p := range r.Pairs {
			if p.A != r.Groups[0].Original {
				t.Fatalf("%s: pair %d, %d is not with the original", test.name, p.A, p.B)
			}
		}
		if len(r.Warnings) == 0 {
			t.Errorf("%s: no warning", test.name)
		}
	}
}

// With Exact a family is compared in full; the listing stays short.
func TestExactComparesFamiliesInFull(t *testing.T) {
	texts := hostileTexts("near-identical", 250)
	o := Default
	o.Exact = true
	r, err := Find(context.Background(), texts, o)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Pairs) != 249 || len(r.Groups) != 1 || len(r.Warnings) != 1 {
		t.Errorf("%d pairs, %d groups, warnings %q", len(r.Pairs), len(r.Groups), r.Warnings)
	}
}

// TestHostileCollectionsGrowNearlyInProportion finds the copies of three sizes of each collection, each twice the one before: twice the
// texts take twice the time, and never four times.
func TestHostileCollectionsGrowNearlyInProportion(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const (
		exponent = 1.5
		noise    = 250 * time.Millisecond
	)
	for _, h := range hostile {
		var took [3]time.Duration
		for i, n := range []int{500, 1000, 2000} {
			texts := hostileTexts(h.name, n)
			took[i] = time.Hour
			for range 2 {
				start := processor.Time()
				if _, err := Find(t.Context(), texts, Default); err != nil {
					t.Fatal(err)
				}
				took[i] = min(took[i], processor.Time()-start)
			}
		}
		if limit := time.Duration(float64(took[0])*math.Pow(4, exponent)) + noise; took[2] > limit {
			t.Errorf("%s: %v for three sizes", h.name, took)
		}
		t.Logf("%-28s %v", h.name, took)
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, n := range []int{1000, 10_000, 100_000} {
			b.Run(fmt.Sprintf("%s/%d", h.name, n), func(b *testing.B) {
				texts := hostileTexts(h.name, n)
				size := 0
				for _, t := range texts {
					size += len(t.Text)
				}
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := Find(context.Background(), texts, Default); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
