package main

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"summarize/benchmarks/planted"
)

// What no output shows is not made (digest.Options.InShort), and outputs do not change by it: beside JSON, which shows
// all, they are what they are alone. The collection has round-ups, series, and copies in stories that are seen,
// that are not, and in none.
func TestWhatIsNotSeenIsNotMissed(t *testing.T) {
	t.Chdir(t.TempDir())
	writeSeen(t, "in.jsonl")
	try := func(args ...string) {
		if code, stderr := tried(t, args...); code != exitOK {
			t.Fatalf("%v: exit %d: %s", args, code, stderr)
		}
	}
	for _, flags := range []string{"in.jsonl", "in.jsonl --brief", "in.jsonl --min-articles=2 --sort=size", "duplicates in.jsonl"} {
		args := strings.Fields(flags)
		try(append(args, "-o", "all.json", "-o", "beside.txt", "-o", "beside.md", "-o", "beside.jsonl")...)
		for _, suffix := range []string{".txt", ".md", ".jsonl"} {
			try(append(args, "-o", "alone"+suffix)...)
			if a, b := read(t, "alone"+suffix), read(t, "beside"+suffix); a != b {
				t.Errorf("%s: %s of %d bytes alone, of %d beside JSON, or others", flags, suffix, len(a), len(b))
			}
		}
	}
	try("-o", "alone.txt", "in.jsonl")
	for _, hidden := range []string{" more: --format html", "round-ups", "series of one form", "\nCopies\n"} {
		if !strings.Contains(read(t, "alone.txt"), hidden) {
			t.Errorf("the collection is too small for %q", hidden)
		}
	}
}

// writeSeen writes a collection of many stories.
func writeSeen(t *testing.T, name string) {
	t.Helper()
	var records bytes.Buffer
	add := func(id, title, text, source string, date time.Time) {
		line, err := json.Marshal(map[string]string{"id": id, "title": title, "text": text, "source": source, "date": date.Format(time.RFC3339)})
		if err != nil {
			t.Fatal(err)
		}
		records.Write(append(line, '\n'))
	}
	running := planted.Running(planted.RunningOptions{Seed: 5, Events: 20, Series: 20, RoundUps: 5})
	for _, r := range running {
		add(r.ID, r.Title, r.Text, r.Source, r.Date)
	}
	// One copy in a story, and one of a report of a series, in none; both add something.
	for _, r := range []planted.Report{running[0], running[slices.IndexFunc(running, func(r planted.Report) bool { return r.Series != "" })]} {
		add("copy of "+r.ID, r.Title, r.Text+" Nothing of it was denied by the 47 others.", "elsewhere", r.Date.Add(time.Hour))
	}
	p := planted.Default
	p.Articles, p.Templates, p.Seed = 400, 0.1, 2
	for _, a := range planted.Generate(p).Articles {
		add("p"+a.ID, a.Title, a.Text, a.Source, a.Date)
	}
	if err := os.WriteFile(name, records.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
