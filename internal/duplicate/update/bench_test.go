package update

import (
	"testing"

	"summarize/benchmarks/planted"
)

// BenchmarkAdditions compares planted copies with their originals.
func BenchmarkAdditions(b *testing.B) {
	o := planted.Default
	o.Articles, o.Seed = 1000, 1
	c := planted.Generate(o)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range c.Gold {
			NewTold(Text{Text: c.Articles[p.A].Text}).Additions(Text{Text: c.Articles[p.B].Text})
		}
	}
	b.ReportMetric(float64(len(c.Gold)), "pairs")
}
