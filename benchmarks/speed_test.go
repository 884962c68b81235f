package benchmarks

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/ingest"
	"summarize/internal/render"
	"summarize/internal/text"
)

// sizes are three, so that growth shows.
var sizes = []int{100, 1_000, 10_000}

// A collection is one size of input in every form that a stage takes.
type collection struct {
	articles []article.Article
	bytes    int64
}

func generate(n int) collection {
	o := planted.Default
	o.Articles, o.Templates = n, 0.1
	var c collection
	for _, a := range planted.Generate(o).Articles {
		c.articles = append(c.articles, article.Article{ID: a.ID, Title: a.Title, Text: a.Text, Source: a.Source, Date: a.Date})
		c.bytes += int64(len(a.Text))
	}
	article.Sort(c.articles)
	return c
}

// bench runs body over every size, counting bytes of text.
func bench(b *testing.B, body func(b *testing.B, c collection)) {
	for _, n := range sizes {
		b.Run(fmt.Sprintf("articles=%d", n), func(b *testing.B) {
			if testing.Short() && n > 1_000 {
				b.Skip("large size left out by -short")
			}
			c := generate(n)
			b.SetBytes(c.bytes)
			b.ReportAllocs()
			b.ResetTimer()
			body(b, c)
		})
	}
}

func BenchmarkIngest(b *testing.B) {
	bench(b, func(b *testing.B, c collection) {
		path := filepath.Join(b.TempDir(), "articles.jsonl")
		writeRecords(b, path, c.articles)
		b.ResetTimer()
		for b.Loop() {
			in, err := ingest.Read(b.Context(), []string{path}, ingest.Options{})
			if err != nil || len(in.Articles) != len(c.articles) {
				b.Fatalf("%d articles, error %v", len(in.Articles), err)
			}
		}
	})
}

func BenchmarkAnalyze(b *testing.B) {
	bench(b, func(b *testing.B, c collection) {
		for b.Loop() {
			if _, err := text.Analyze(b.Context(), c.articles, text.Options{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkDuplicates(b *testing.B) {
	bench(b, func(b *testing.B, c collection) {
		texts := make([]duplicate.Text, len(c.articles))
		for i, a := range c.articles {
			texts[i] = duplicate.Text{ID: a.ID, Text: a.Text}
		}
		for b.Loop() {
			if _, err := duplicate.Find(b.Context(), texts, duplicate.Default); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkStories(b *testing.B) {
	bench(b, func(b *testing.B, c collection) { build(b, c, digest.StoriesOnly) })
}

func BenchmarkDigest(b *testing.B) {
	bench(b, func(b *testing.B, c collection) { build(b, c, digest.Everything) })
}

func build(b *testing.B, c collection, parts digest.Parts) {
	o := digest.DefaultOptions()
	o.Parts = parts
	for b.Loop() {
		if _, _, err := digest.Build(b.Context(), c.articles, nil, o); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRender(b *testing.B) {
	bench(b, func(b *testing.B, c collection) {
		o := digest.DefaultOptions()
		d, _, err := digest.Build(context.Background(), c.articles, nil, o)
		if err != nil {
			b.Fatal(err)
		}
		formats := []string{"text", "json"}
		b.ResetTimer()
		for b.Loop() {
			for _, name := range formats {
				f, _ := render.Lookup(name)
				if err := f.Write(io.Discard, d, render.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

func writeRecords(t testing.TB, path string, articles []article.Article) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	for _, a := range articles {
		record := map[string]string{"id": a.ID, "title": a.Title, "text": a.Text, "source": a.Source, "date": a.Date.Format(time.RFC3339)}
		if err := e.Encode(record); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
