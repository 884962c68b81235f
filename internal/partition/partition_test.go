package partition

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"summarize/internal/digest"
	"summarize/internal/ingest"
)

// write writes a collection of stories with copies, in three languages, some undated, and
// returns its folder.
func write(t *testing.T, n int) string {
	t.Helper()
	rng := rand.New(rand.NewPCG(1, 2))
	dir := t.TempDir()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	places := strings.Fields("Harrow Tessen Norland Bexley Quillon Marden Ostrava Pilton Velmar Yarrow")
	things := strings.Fields("bridge harbour school budget railway hospital election strike flood museum")
	var last map[string]any
	for i := range n {
		event := rng.IntN(1 + n/4)
		place, thing := places[event%10], things[event/10%10]
		body := fmt.Sprintf("The council of %s voted on Monday for the %s that cost %d million. ", place, thing, event)
		for range 6 {
			body += fmt.Sprintf("Mayor %s Hallberg said the %s of %s would %s before the %s of %d. ",
				places[rng.IntN(10)], thing, place, []string{"open", "close", "grow", "fail"}[rng.IntN(4)], things[rng.IntN(10)], 1900+event)
		}
		if event%7 == 0 {
			body = strings.NewReplacer("The council of", "Der Rat der Stadt", "voted on Monday for the", "stimmte am Montag mit dem", "said the", "sagte dass die", "would", "werde und auch", "before the", "vor dem").Replace(body)
		}
		record := map[string]any{"id": fmt.Sprintf("a%04d", i), "title": fmt.Sprintf("%s votes for its %s", place, thing), "text": body + "Subscribe to our letter for more of this.", "source": places[i%3], "desk": thing}
		if rng.IntN(8) > 0 {
			record["date"] = time.Date(2023, 1, 1+event*13%400+rng.IntN(3), rng.IntN(24), 0, 0, 0, time.UTC).Format(time.RFC3339)
		}
		if last != nil && rng.IntN(6) == 0 { // a reprint, which adds something now and then
			record["text"], record["title"] = last["text"], last["title"]
			if rng.IntN(2) == 0 {
				record["text"] = last["text"].(string) + fmt.Sprintf(" Police arrested %d people in %s on Friday night.", i, place)
			}
		}
		last = record
		if err := e.Encode(record); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "news.jsonl"), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// options are those of a digest in so many parts.
func options(t *testing.T, in string, parts int) Options {
	o := digest.DefaultOptions()
	o.Generated = time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)
	return Options{Dir: filepath.Join(t.TempDir(), "work"), Parts: parts, Paths: []string{in}, Digest: o, Say: t.Logf}
}

// local makes the digest in memory.
func local(t *testing.T, in string, o digest.Options) *digest.Digest {
	t.Helper()
	read, err := ingest.Read(t.Context(), []string{in}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d, _, err := digest.Build(t.Context(), read.Articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// inParts makes it over files.
func inParts(t *testing.T, o Options) *digest.Digest {
	t.Helper()
	w, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if w.atHand = 7; o.Parts%2 == 0 {
		w.atHand = 1
	}
	d, err := w.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// written is what the output formats see of a digest.
func written(t *testing.T, d *digest.Digest) string {
	t.Helper()
	b, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestPartsMakeTheSameBytes makes digests of every kind in memory and in parts.
func TestPartsMakeTheSameBytes(t *testing.T) {
	in := write(t, 120)
	for name, change := range map[string]func(o *digest.Options){
		"whole":      func(*digest.Options) {},
		"duplicates": func(o *digest.Options) { o.Parts = digest.DuplicatesOnly },
		"stories":    func(o *digest.Options) { o.Parts = digest.StoriesOnly },
		"labels":     func(o *digest.Options) { o.GroupBy = "desk" },
		"few":        func(o *digest.Options) { o.MinArticles, o.MaxStories = 2, 5 },
		"source":     func(o *digest.Options) { o.Focus.Sources = []string{"Harrow", "Tessen"} },
		"since": func(o *digest.Options) {
			o.Since = time.Date(2023, 6, 20, 0, 0, 0, 0, time.UTC)
		},
		"future":    func(o *digest.Options) { o.Generated = time.Date(2023, 11, 25, 0, 0, 0, 0, time.UTC) },
		"threshold": func(o *digest.Options) { o.Story.Threshold = 0.2 },
		"tfidf":     func(o *digest.Options) { o.Story.Weight = "tfidf" },
		"bm25":      func(o *digest.Options) { o.Story.Weight = "bm25" },
		"lang":      func(o *digest.Options) { o.Lang = "en" },
		"about":     func(o *digest.Options) { o.Focus.About = "the bridges of Harrow" },
		"match":     func(o *digest.Options) { o.Focus.Match = regexp.MustCompile("Tessen.*museum").MatchString },
		"first":     func(o *digest.Options) { o.Keep = digest.KeepFirst },
		"strict":    func(o *digest.Options) { o.Keep, o.Strict = digest.KeepLongest, true },
		"one of each group": func(o *digest.Options) {
			o.Parts, o.Keep = digest.DuplicatesOnly, digest.KeepLongest
		},
		"pins": func(o *digest.Options) {
			o.Pins = digest.Pins{Together: [][]string{{"a0001", "a0017", "nobody"}}, Apart: [][]string{{"a0002", "a0003"}}, Mute: []string{"a0005"}}
		},
	} {
		counts := []int{3}
		if name == "whole" {
			counts = []int{1, 3, 16}
			if !testing.Short() {
				counts = append(counts, 97)
			}
		}
		for _, parts := range counts {
			o := options(t, in, parts)
			change(&o.Digest)
			if o.Digest.Focus.Match != nil {
				o.Match = "Tessen.*museum"
			}
			o.Digest.Workers = 1 + parts%3
			want, got := written(t, local(t, in, o.Digest)), written(t, inParts(t, o))
			if got != want {
				t.Errorf("%s in %d parts: another digest%s", name, parts, firstDifference(got, want))
			}
		}
	}
}

// firstDifference shows where two texts part.
func firstDifference(got, want string) string {
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, i-60):min(len(s), i+60)] }
	return fmt.Sprintf(":\n%s\nwant\n%s", cut(got), cut(want))
}

// Where no article has a headline, what a story is called depends on what its summary opens with.
func TestStoriesWithoutHeadlines(t *testing.T) {
	in := filepath.Join(t.TempDir(), "news.jsonl")
	text := `{"text": "He said that the bridge of Marden would open in May.\n\nThey told him that the mayor of Tessen had seen it."}
{"text": "They had asked her for the harbour of Velmar. The council of Velmar votes on the harbour on Monday."}
`
	if err := os.WriteFile(in, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	o := options(t, in, 2)
	want, got := written(t, local(t, in, o.Digest)), written(t, inParts(t, o))
	if got != want {
		t.Errorf("another digest%s", firstDifference(got, want))
	}
}
