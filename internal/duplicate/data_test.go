package duplicate

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"
)

type record struct{ ID, Title, Text, Date string }

// data opens a file of measuring data, or skips the test.
func data(t testing.TB, name string) *bufio.Scanner {
	t.Helper()
	root := os.Getenv("SUMMARIZE_DATA")
	if root == "" {
		t.Skip("SUMMARIZE_DATA is not set: no outside data to measure on")
	}
	f, err := os.Open(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	s := bufio.NewScanner(f)
	if strings.HasSuffix(name, ".zst") {
		d, err := zstd.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(d.Close)
		s = bufio.NewScanner(d)
	}
	s.Buffer(nil, 1<<24)
	return s
}

func articles(t testing.TB, name string) (texts []Text, index map[string]int) {
	index = map[string]int{}
	for s := data(t, name); s.Scan(); {
		var r record
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		index[r.ID] = len(texts)
		texts = append(texts, Text{r.ID, r.Text})
	}
	return texts, index
}

type goldPair struct {
	ID1, ID2 string
	Jaccard5 float64
}

func goldPairs(t testing.TB, name string) (pairs []goldPair) {
	for s := data(t, name); s.Scan(); {
		var p goldPair
		if err := json.Unmarshal(s.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		pairs = append(pairs, p)
	}
	return pairs
}

func TestOutside(t *testing.T) {
	for _, set := range []struct{ articles, pairs string }{
		{"duplicates/reuters21578/articles.jsonl", "duplicates/reuters21578/pairs.jsonl"},
		{"duplicates/orangesum/articles.jsonl.zst", "duplicates/orangesum/pairs.jsonl"},
	} {
		texts, index := articles(t, set.articles)
		gold := goldPairs(t, set.pairs)
		for _, m := range []string{"default", "jaccard5"} {
			o := Default
			if m == "jaccard5" {
				o.Measure, o.Shingle = Jaccard, 5
			}
			start := time.Now()
			r, err := Find(context.Background(), texts, o)
			if err != nil {
				t.Fatal(err)
			}
			took := time.Since(start)
			has := map[[2]int]Pair{}
			kinds := map[Kind]int{}
			for _, p := range r.Pairs {
				has[[2]int{p.A, p.B}] = p
				kinds[p.Kind]++
			}
			hit := 0
			for _, g := range gold {
				a, b := index[g.ID1], index[g.ID2]
				if _, ok := has[[2]int{min(a, b), max(a, b)}]; ok {
					hit++
				}
			}
			t.Logf("%s %s: %d texts, %d pairs %v, gold %d of %d, %v", set.articles, m, len(texts), len(r.Pairs), kinds, hit, len(gold), took)
		}
	}
}
