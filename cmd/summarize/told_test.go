package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// A toldRow is a text, or a case: what became of one. The files of testdata/told hold forty such changes each, which were
// written before any of them was counted, and what was counted first stands in benchmarks/news.md.
type toldRow struct {
	Base, Lang, Title, Text string

	Case            string
	Update          bool     // readers must be told
	Adds            []string // words that one sentence told must hold
	First, Form     string   // how the first and the second text are laid out
	Replace         []string // old, new, old, new, …
	Prepend, Append string
	NewTitle        string
	HTML, SameID    bool
	Day             string // "next": of the same paper; else of another one, the same day
}

// second makes the later text.
func (r *toldRow) second(base string) string {
	text := r.Prepend + layOut(r.Form, strings.NewReplacer(r.Replace...).Replace(base)) + r.Append
	if !r.HTML {
		return text
	}
	html := ""
	for _, p := range strings.Split(text, "\n\n") {
		p = strings.Replace(strings.ReplaceAll(p, "1,900", "1&#44;900"), "that", "<em>that</em>", 1)
		html += "<p>" + strings.ReplaceAll(p, " cost", " <b>cost</b>") + "</p>\n"
	}
	return html
}

func layOut(form, text string) string {
	sentences := func(text string) []string {
		return strings.SplitAfter(strings.NewReplacer("。", "。\x00", ". ", ". \x00").Replace(text), "\x00")
	}
	switch form {
	case "wrap40":
		wrapped, column := "", 0
		for _, word := range strings.Fields(text) {
			if wrapped += " " + word; column+len(word) > 40 {
				wrapped, column = wrapped+"\n", 0
			} else {
				column += len(word)
			}
		}
		return wrapped
	case "reverse":
		s := sentences(strings.ReplaceAll(text, "\n\n", " "))
		slices.Reverse(s)
		return strings.ReplaceAll(strings.Join(s, "\n\n"), "\x00", "")
	case "paragraphs reversed":
		s := strings.Split(text, "\n\n")
		slices.Reverse(s)
		return strings.Join(s, "\n\n")
	case "first2":
		return strings.TrimSpace(strings.ReplaceAll(strings.Join(sentences(text)[:2], ""), "\x00", ""))
	}
	return text
}

// TestWhatMustBeTold runs the program twice a case, as cron does.
func TestWhatMustBeTold(t *testing.T) {
	if testing.Short() {
		t.Skip("eighty runs a file")
	}
	for _, file := range []struct {
		name         string
		told, silent int
	}{{"first.jsonl", 20, 20}, {"second.jsonl", 10, 10}} {
		right := map[bool]int{}
		bases := map[string]toldRow{}
		content, err := os.ReadFile(filepath.Join("testdata/told", file.name))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(content)) {
			var row toldRow
			if err := json.Unmarshal([]byte(line), &row); err != nil {
				t.Fatal(err)
			}
			if row.Case == "" {
				bases[row.Base] = row
				continue
			}
			base := bases[row.Base]
			if titles, sentences := tellTwice(t, &base, &row); row.isRight(titles, sentences) {
				right[row.Update]++
			} else {
				t.Logf("%s, %s: told %q, %q", file.name, row.Case, titles, sentences)
			}
		}
		t.Logf("%s: %d updates told, %d reprints silent", file.name, right[true], right[false])
		if right[true] < file.told || right[false] < file.silent {
			t.Errorf("%s: want %d and %d", file.name, file.told, file.silent)
		}
	}
}

// A secondRun is a case that another hand wrote: what the second of two runs over changed files must say. The sixty in third.jsonl
// and the sixty in fourth.jsonl were counted once before anybody had read them; those counts stand in benchmarks/news.md.
type secondRun struct {
	Case, Kind, Why string   // Kind: told, or silent where the second run has no news
	MustSay         []string `json:"must_say"`
	First, Second   []json.RawMessage
}

func TestWhatAnotherHandWantsTold(t *testing.T) {
	if testing.Short() {
		t.Skip("120 runs a file")
	}
	for _, file := range []struct {
		name         string
		told, silent int
	}{{"third.jsonl", 30, 29}, {"fourth.jsonl", 30, 30}} {
		content, err := os.ReadFile(filepath.Join("testdata/told", file.name))
		if err != nil {
			t.Fatal(err)
		}
		right := map[string]int{}
		for line := range strings.Lines(string(content)) {
			var c secondRun
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				t.Fatal(err)
			}
			if said := c.run(t); !c.isRight(said) {
				t.Logf("%s, %s (%s) says %q", file.name, c.Case, c.Why, said)
				continue
			}
			right[c.Kind]++
		}
		t.Logf("%s: %d updates told, %d reprints silent", file.name, right["told"], right["silent"])
		if right["told"] < file.told || right["silent"] < file.silent {
			t.Errorf("%s: want %d and %d", file.name, file.told, file.silent)
		}
	}
}

// isRight reports whether the second run says what readers must learn, or nothing.
func (c *secondRun) isRight(said string) bool {
	if c.Kind == "silent" {
		return said == ""
	}
	return !slices.ContainsFunc(c.MustSay, func(words string) bool { return !strings.Contains(said, words) })
}

// run runs the program twice, each time an hour after the last of what was published by then, and returns what the second run tells.
func (c *secondRun) run(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "in"), 0o755); err != nil {
		t.Fatal(err)
	}
	var now time.Time
	var said []string
	for _, records := range [][]json.RawMessage{c.First, c.Second} {
		var lines []byte
		for _, record := range records {
			var dated struct{ Date time.Time }
			if err := json.Unmarshal(record, &dated); err != nil {
				t.Fatal(err)
			}
			if dated.Date.After(now) {
				now = dated.Date
			}
			lines = append(append(lines, record...), '\n')
		}
		if err := os.WriteFile(filepath.Join(dir, "in", "a.jsonl"), lines, 0o644); err != nil {
			t.Fatal(err)
		}
		titles, sentences := tellOnce(t, dir, now.Add(time.Hour))
		said = append(titles, sentences...)
	}
	return strings.Join(said, "\n")
}

// isRight reports whether what the second run told is what readers must learn, or nothing.
func (r *toldRow) isRight(titles, sentences []string) bool {
	missing := func(words string) bool {
		return !slices.ContainsFunc(sentences, func(s string) bool { return strings.Contains(s, words) })
	}
	if !r.Update {
		return len(titles) == 0
	}
	return len(titles) > 0 && !slices.ContainsFunc(r.Adds, missing)
}

// tellTwice returns what the second of two runs tells, between which the later article came.
func tellTwice(t *testing.T, base, row *toldRow) (titles, sentences []string) {
	dir := t.TempDir()
	first := map[string]string{"id": "first", "source": "Post", "date": "2026-03-03T08:00:00Z", "title": base.Title, "text": layOut(row.First, base.Text)}
	second := map[string]string{"id": "second", "source": "Herald", "date": "2026-03-03T11:00:00Z", "title": base.Title, "text": row.second(base.Text)}
	if row.NewTitle != "" {
		second["title"] = row.NewTitle
	}
	if row.Day == "next" {
		second["source"], second["date"] = "Post", "2026-03-04T09:00:00Z"
	}
	place := "b.json"
	if row.SameID {
		second["id"], second["source"], place = "first", "Post", "a.json"
	}
	for k, record := range []map[string]string{first, second} {
		line, _ := json.Marshal(record)
		name := filepath.Join(dir, "in", []string{"a.json", place}[k])
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, line, 0o644); err != nil {
			t.Fatal(err)
		}
		titles, sentences = tellOnce(t, dir, time.Date(2026, 3, 3+k, 12, 0, 0, 0, time.UTC))
	}
	return titles, sentences
}

// tellOnce runs the program over a folder and returns the titles and sentences that it tells.
func tellOnce(t *testing.T, dir string, now time.Time) (titles, sentences []string) {
	var stdout, stderr bytes.Buffer
	e := environment{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr,
		lookupEnv: func(string) (string, bool) { return "", false }, now: func() time.Time { return now }}
	if code := run(t.Context(), []string{"--new", "--state", filepath.Join(dir, "state"), "-f", "json", "-q", filepath.Join(dir, "in")}, e); code != exitOK {
		t.Fatalf("exit %d: %s", code, stderr.String())
	}
	if stdout.Len() == 0 {
		return nil, nil
	}
	var d struct {
		Stories []struct {
			Title   string
			Summary []struct{ Text string }
		}
	}
	if err := json.Unmarshal(stdout.Bytes(), &d); err != nil {
		t.Fatal(fmt.Errorf("%w in %s", err, stdout.Bytes()))
	}
	for _, s := range d.Stories {
		titles = append(titles, s.Title)
		for _, q := range s.Summary {
			sentences = append(sentences, q.Text)
		}
	}
	return titles, sentences
}
