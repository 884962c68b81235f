package benchmarks

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"summarize/benchmarks/planted"
	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/processor"
)

// growthSizes returns three, each twice the one before, of which the environment may say the first.
func growthSizes(b *testing.B) (sizes [3]int) {
	least := 1_000
	if given := os.Getenv("SUMMARIZE_GROWTH"); given != "" {
		var err error
		if least, err = strconv.Atoi(given); err != nil || least < 1 {
			b.Fatalf("SUMMARIZE_GROWTH=%s is no number of articles", given)
		}
	}
	return [3]int{least, 2 * least, 4 * least}
}

// BenchmarkGrowth makes whole digests of collections that grow. An exponent of x says that from
// the second size to the third twice the articles take 2^x the time: 1 is as good as can be, and
// 2 compares all pairs.
//
//	go test ./benchmarks -run NONE -bench Growth -benchtime 1x
//	SUMMARIZE_GROWTH=12500 go test ./benchmarks -run NONE -bench Growth -benchtime 1x -timeout 1h
func BenchmarkGrowth(b *testing.B) {
	for _, name := range []string{"planted", "near", "footer", "pool", "event"} {
		b.Run(name, func(b *testing.B) {
			reportGrowth(b, func(n int) func() {
				articles := collectionOf(name, n)
				return func() { digestOf(b, articles, digest.DefaultOptions()) }
			})
		})
	}
	b.Run("copies of pool", func(b *testing.B) {
		reportGrowth(b, func(n int) func() {
			articles, o := collectionOf("pool", n), digest.DefaultOptions()
			o.Parts = digest.DuplicatesOnly
			return func() { digestOf(b, articles, o) }
		})
	})
	b.Run("files", func(b *testing.B) {
		reportGrowth(b, func(n int) func() {
			folder := smallFiles(b, n)
			return func() {
				in, err := ingest.Read(b.Context(), []string{folder}, ingest.Options{})
				if err != nil || len(in.Articles) != n {
					b.Fatalf("%d articles of %d, error %v, skipped %v", len(in.Articles), n, err, in.Skipped)
				}
				digestOf(b, in.Articles, digest.DefaultOptions())
			}
		})
	})
}

// reportGrowth times what prepare returns for each of the sizes.
func reportGrowth(b *testing.B, prepare func(n int) func()) {
	var runs [3]func()
	sizes := growthSizes(b)
	for i, n := range sizes {
		runs[i] = prepare(n)
	}
	var took [3]float64
	for b.Loop() {
		for i, run := range runs {
			started := processor.Time()
			run()
			took[i] += (processor.Time() - started).Seconds()
		}
	}
	b.ReportMetric(took[2]/float64(b.N), fmt.Sprintf("cpu-s/%d", sizes[2]))
	b.ReportMetric(math.Log2(took[2]/took[1]), "exponent")
}

func collectionOf(name string, n int) (articles []article.Article) {
	list := planted.Hostile(name, n)
	if list == nil {
		return generate(n).articles
	}
	for a := range list {
		articles = append(articles, article.Article{ID: a.ID, Title: a.Title, Text: a.Text, Source: a.Source, Date: a.Date})
	}
	return articles
}

func digestOf(b *testing.B, articles []article.Article, o digest.Options) {
	if _, _, err := digest.Build(b.Context(), slices.Clone(articles), nil, o); err != nil {
		b.Fatal(err)
	}
}

// smallFiles writes n articles of 200 bytes, a file each, into one folder.
func smallFiles(b *testing.B, n int) string {
	folder := b.TempDir()
	for i, a := range generate(n).articles {
		name := filepath.Join(folder, fmt.Sprintf("%07d.txt", i))
		if err := os.WriteFile(name, fmt.Appendf(nil, "Report %d. %s", i, strings.ToValidUTF8(a.Text[:200], "")), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return folder
}
