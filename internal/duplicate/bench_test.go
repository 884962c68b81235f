package duplicate

import (
	"context"
	"fmt"
	"testing"

	"summarize/benchmarks/planted"
	"summarize/internal/duplicate/normal"
)

// collection returns n planted texts and their bytes.
func collection(n int, seed uint64, templates float64) (*planted.Collection, []Text, int64) {
	o := planted.Default
	o.Articles, o.Seed, o.Templates = n, seed, templates
	c := planted.Generate(o)
	texts := make([]Text, len(c.Articles))
	size := 0
	for i, a := range c.Articles {
		texts[i] = Text{ID: a.ID, Text: a.Text}
		size += len(a.Text)
	}
	return c, texts, int64(size)
}

func BenchmarkWords(b *testing.B) {
	_, texts, size := collection(1000, 1, 0)
	b.SetBytes(size)
	b.ReportAllocs()
	var words []normal.Word
	for b.Loop() {
		for _, t := range texts {
			words = normal.Append(words[:0], nil, t.Text)
		}
	}
}

func BenchmarkIndex(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			_, texts, size := collection(n, 1, 0)
			normalised, _ := normalise(context.Background(), texts, Default)
			words := &classWords{words: inMemory(normalised)}
			for i, w := range normalised {
				words.add(i, len(w))
			}
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := newIndex(context.Background(), words, Default); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkFind also reports how well the copies were found; nothing was ever chosen
// by its seed.
func BenchmarkFind(b *testing.B) {
	for _, templates := range []float64{0, 0.1} {
		for _, n := range []int{1000, 10_000, 100_000} {
			b.Run(fmt.Sprintf("templates=%v/%d", templates, n), func(b *testing.B) {
				if testing.Short() && n > 10_000 {
					b.Skip("long")
				}
				c, texts, size := collection(n, 202, templates)
				b.SetBytes(size)
				b.ReportAllocs()
				var r *Result
				for b.Loop() {
					var err error
					if r, err = Find(context.Background(), texts, Default); err != nil {
						b.Fatal(err)
					}
				}
				q := qualityOf(c, r)
				b.ReportMetric(q.f1, "F1")
				b.ReportMetric(q.closed, "closed-precision")
				report(b, b.Name(), q)
			})
		}
	}
}
