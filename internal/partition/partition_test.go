package partition

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/text"
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

// stop is a context that ends when it was asked so many times.
type stop struct {
	context.Context
	left int
}

func (s *stop) Err() error {
	if s.left--; s.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestInterruptedRunGoesOn stops a run again and again; whole parts are not made anew, and the
// digest is the same.
func TestInterruptedRunGoesOn(t *testing.T) {
	in := write(t, 80)
	o := options(t, in, 5)
	o.Digest.Workers = 1
	want := written(t, local(t, in, o.Digest))
	made := map[string]time.Time{}
	for round := 0; ; round++ {
		w, err := Open(o)
		if err != nil {
			t.Fatal(err)
		}
		d, err := w.Run(&stop{t.Context(), 40 * (round + 1)})
		w.Close()
		for path, old := range made {
			if info, err := os.Stat(path); err != nil || !info.ModTime().Equal(old) {
				t.Errorf("%s was made anew", path)
			}
		}
		filepath.WalkDir(o.Dir, func(path string, entry os.DirEntry, err error) error {
			if info, _ := entry.Info(); err == nil && !entry.IsDir() && entry.Name()[0] != '.' && entry.Name() != "texts" && filepath.Ext(path) != ".prints" {
				made[path] = info.ModTime()
			}
			return nil
		})
		if err == nil {
			if round < 3 {
				t.Errorf("it was stopped %d times only", round)
			}
			if got := written(t, d); got != want {
				t.Errorf("another digest%s", firstDifference(got, want))
			}
			break
		}
		if round > 200 {
			t.Fatal(err)
		}
	}
	if err := Remove(o.Dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(o.Dir); err == nil {
		t.Error("something is left over")
	}
}

// TestPartsInAnyOrder makes the parts of every stage in random order, each by a process of its
// own, one in ten twice.
func TestPartsInAnyOrder(t *testing.T) {
	in := write(t, 80)
	counts := []int{1, 3, 16, 97}
	if testing.Short() {
		counts = counts[:2]
	}
	for _, parts := range counts {
		rng := rand.New(rand.NewPCG(3, uint64(parts)))
		o := options(t, in, parts)
		begun, err := Open(o)
		if err != nil {
			t.Fatal(err)
		}
		begun.Close()
		for _, s := range stages {
			n := 1
			if s.parts {
				n = parts
			}
			for _, p := range rng.Perm(n) {
				for again := true; again; again = rng.IntN(10) == 0 {
					w := &Work{}
					var err error
					if s.name == "spill" {
						w, err = Open(o)
					} else {
						w, err = Join(o.Dir, 1+p%2, t.Logf)
					}
					if err == nil {
						os.Remove(w.path(s.name, p))
						err = w.Part(t.Context(), s.name, p+1, n)
						w.Close()
					}
					if err != nil {
						t.Fatalf("%s %d/%d: %v", s.name, p+1, n, err)
					}
				}
			}
		}
		if got, want := written(t, inParts(t, o)), written(t, local(t, in, o.Digest)); got != want {
			t.Errorf("%d parts: another digest%s", parts, firstDifference(got, want))
		}
	}
}

// TestDamageIsTold changes every file, one after the other.
func TestDamageIsTold(t *testing.T) {
	in := write(t, 40)
	o := options(t, in, 2)
	inParts(t, o)
	told := 0
	err := filepath.WalkDir(o.Dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || entry.Name() == "plan.json" || entry.Name() == lockName {
			return nil
		}
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, broken := range [][]byte{whole[:len(whole)/2], changed(whole, len(whole)/2), nil} {
			if err := os.WriteFile(path, broken, 0o600); err != nil {
				t.Fatal(err)
			}
			w, err := Open(o)
			if err != nil {
				t.Fatal(err)
			}
			_, err = w.Run(t.Context())
			if w.Close(); err != nil {
				told++
				if !strings.Contains(err.Error(), path) {
					t.Errorf("%s: %v", path, err)
				}
			}
		}
		return os.WriteFile(path, whole, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
	if told < 20 {
		t.Errorf("%d damages were told: the test looks at too few files", told)
	}
}

func changed(b []byte, at int) []byte {
	c := bytes.Clone(b)
	c[at] ^= 0x55
	return c
}

func TestOtherRunBeginsAnew(t *testing.T) {
	in := write(t, 30)
	o := options(t, in, 2)
	inParts(t, o)
	for _, change := range []func(){
		func() { o.Digest.MinArticles = 2 },
		func() { o.Digest.Since = time.Date(2024, 1, 15, 0, 0, 0, 0, time.UTC) },
		func() { o.Digest.Since = time.Date(2024, 1, 16, 0, 0, 0, 0, time.UTC) },
		func() { o.Input.Fields = map[string]string{"title": "desk"} },
	} {
		change()
		w, err := Open(o)
		if err != nil {
			t.Fatal(err)
		}
		if w.done("spill", 0) {
			t.Error("parts of another run are taken")
		}
		if _, err := w.Run(t.Context()); err != nil {
			t.Fatal(err)
		}
		w.Close()
	}
	o.Input.Fields = nil
	if got, want := written(t, inParts(t, o)), written(t, local(t, in, o.Digest)); got != want {
		t.Errorf("another digest%s", firstDifference(got, want))
	}
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "letter.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	busy, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(o); !errors.Is(err, ErrBusy) {
		t.Errorf("a second run in one directory: %v", err)
	}
	busy.Close()
	o.Dir = other
	if _, err := Open(o); err == nil {
		t.Error("a directory that holds other things was taken")
	}
}

func TestUndatedRowsAreInReachOfAll(t *testing.T) {
	for _, c := range []struct {
		earlier, later []float64
		want           bool
	}{
		{[]float64{1, 9}, []float64{19, 30}, true},
		{[]float64{1, 9}, []float64{20, 30}, false},
		{[]float64{1, 9}, []float64{20, math.NaN()}, true},
		{[]float64{1, math.NaN()}, []float64{math.NaN()}, true},
		{nil, []float64{1}, false},
	} {
		if got := inReach(c.earlier, c.later, 10); got != c.want {
			t.Errorf("%v and %v: %t", c.earlier, c.later, got)
		}
	}
}

func TestCodec(t *testing.T) {
	in := write(t, 60)
	read, err := ingest.Read(t.Context(), []string{in}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	all := append(read.Articles, article.Article{ID: "x", Text: "ÄÖ\x00 \xff", Fields: map[string]string{"a": "", "b": "c"}, Record: "{}", Line: 7, Body: 3})
	corpus, err := text.Analyze(t.Context(), all, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	size := 0
	for i := range all {
		record := AppendArticle(nil, &all[i])
		if got, err := DecodeArticle(record); err != nil || !reflect.DeepEqual(got, all[i]) {
			t.Errorf("%+v, want %+v: %v", got, all[i], err)
		}
		document := AppendDocument(nil, &corpus.Documents[i])
		size += len(document)
		if got, err := DecodeDocument(document); err != nil || !reflect.DeepEqual(got, corpus.Documents[i]) {
			t.Errorf("%+v, want %+v: %v", got, corpus.Documents[i], err)
		}
		for n := range document {
			if _, err := DecodeDocument(document[:n]); err == nil && n < len(document)-1 {
				t.Errorf("%d of %d bytes are a document", n, len(document))
				break
			}
		}
	}
	t.Logf("%d bytes a document", size/len(all))
}
