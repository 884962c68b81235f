package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"summarize/benchmarks/planted"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/render"
)

func TestMain(m *testing.M) {
	register()
	ptest.MainWithDefault(m, "prism")
}

// local makes the digest as the program does.
func local(t *testing.T, files []string, generated time.Time) string {
	t.Helper()
	in, err := ingest.Read(t.Context(), files, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	o := digest.DefaultOptions()
	o.Generated, o.Version = generated, "devel"
	d, _, err := digest.Build(t.Context(), in.Articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range in.Skipped {
		d.Skipped = append(d.Skipped, digest.Skipped(s))
	}
	d.Warnings = append(in.Warnings, d.Warnings...)
	var b bytes.Buffer
	if err := render.JSON(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// plant writes planted articles, shuffled, as JSON lines into some files; a share of them are forms of a series.
func plant(t *testing.T, articles, files int, forms float64) []string {
	t.Helper()
	o := planted.Default
	o.Articles, o.Templates = articles, forms
	list := planted.Generate(o).Articles
	rand.New(rand.NewPCG(1, uint64(files))).Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
	var paths []string
	dir := t.TempDir()
	for f := range files {
		var b bytes.Buffer
		for _, a := range list[f*len(list)/files : (f+1)*len(list)/files] {
			line, err := json.Marshal(map[string]string{"id": a.ID, "title": a.Title, "text": a.Text, "source": a.Source, "date": a.Date.Format(time.RFC3339)})
			if err != nil {
				t.Fatal(err)
			}
			b.Write(append(line, '\n'))
		}
		paths = append(paths, filepath.Join(dir, fmt.Sprintf("%02d.jsonl", f)))
		if err := os.WriteFile(paths[f], b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// TestThePipelineWritesWhatTheProgramWrites, byte for byte, whatever files the articles are in and
// into whatever buckets and parts they are divided.
func TestThePipelineWritesWhatTheProgramWrites(t *testing.T) {
	seeds, err := inputs([]string{"../seeds"})
	if err != nil {
		t.Fatal(err)
	}
	generated := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name        string
		files       []string
		rows, parts int
	}{
		{"seeds", seeds, 2, 3},
		{"planted, one file", plant(t, 300, 1, 0.1), 1024, 1},
		{"planted, eight files", plant(t, 300, 8, 0.1), 37, 5},
	} {
		t.Run(c.name, func(t *testing.T) {
			want, out := local(t, c.files, generated), filepath.Join(t.TempDir(), "digest.json")
			p, s := beam.NewPipelineWithRoot()
			digestOf(s, c.files, settings{Generated: generated, Rows: c.rows, Parts: c.parts, Out: out})
			ptest.RunAndValidate(t, p)
			got, err := os.ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, []byte(want)) {
				a, b := bytes.Split(got, []byte("\n")), bytes.Split([]byte(want), []byte("\n"))
				for k := range min(len(a), len(b)) {
					if !slices.Equal(a[k], b[k]) {
						t.Fatalf("line %d: %s, want %s", k+1, a[k], b[k])
					}
				}
				t.Fatalf("%d lines, want %d", len(a), len(b))
			}
		})
	}
}
