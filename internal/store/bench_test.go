package store

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/store/outputs"
)

// newsOf makes n articles of about 800 bytes, of words that differ.
func newsOf(n int) []article.Article {
	all := make([]article.Article, n)
	for i := range all {
		var text strings.Builder
		fmt.Fprintf(&text, "Number %d. ", i)
		for w := range 120 {
			fmt.Fprintf(&text, "w%d ", (i*7919+w*104729)%5003)
		}
		all[i] = article.Article{ID: fmt.Sprintf("reuters-%08d", i), Path: "news.jsonl", Line: i + 1, Title: "On something", Date: noon, Text: text.String()}
	}
	return all
}

// An hourly run that reads 40 new articles, over states of three sizes, of which it
// recalls a week.
func BenchmarkRun(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 50_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			ctx := context.Background()
			dir := filepath.Join(b.TempDir(), "state")
			news := newsOf(size + 40*1000)
			now := noon
			run := func(read []article.Article) {
				s, err := Open(ctx, dir, Options{})
				if err != nil {
					b.Fatal(err)
				}
				m, err := s.Recall(ctx, "page", now, 7*day)
				if err != nil {
					b.Fatal(err)
				}
				m.Join(read)
				r, _ := tell(m)
				if err := s.Publish(ctx, &outputs.Set{}, r); err != nil {
					b.Fatal(err)
				}
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
			}
			for n := range 10 { // the past: a tenth every eight days
				run(news[size*n/10 : size*(n+1)/10])
				now = now.Add(8 * day)
			}
			bytes := int64(0)
			for _, a := range news[size : size+40] {
				bytes += int64(len(a.Text))
			}
			b.SetBytes(bytes)
			b.ReportAllocs()
			next := size
			for b.Loop() {
				run(news[next : next+40])
				next += 40
				now = now.Add(time.Minute)
			}
		})
	}
}
