package page

import (
	"testing"

	"summarize/internal/processor"
)

// BenchmarkRead reads pages of news one after the other: SUMMARIZE_DATA=… go test -bench Read ./internal/ingest/page.
func BenchmarkRead(b *testing.B) {
	pages := goldPages(b, "html")
	size := 0
	for _, g := range pages {
		size += len(g.html)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	start := processor.Time()
	for b.Loop() {
		for _, g := range pages {
			Read(g.html)
		}
	}
	b.ReportMetric(float64(len(pages)*b.N)/(processor.Time()-start).Seconds(), "pages/cpu-s")
}
