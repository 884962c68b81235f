package ingest

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"summarize/internal/ingest/files"
	"summarize/internal/processor"
)

// A file that grows, shrinks, vanishes or is swapped for a link between the look and the
// reading: what is read is told, what is not is named, and nothing outside is opened.
func TestFilesThatChangeWhileTheyAreRead(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(secret, []byte("A secret of the machine."), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		change func(file string) error
		want   []string
	}{
		"grows":    {func(f string) error { return os.WriteFile(f, []byte("A text. And more of it."), 0o644) }, []string{"||A text. And more of it."}},
		"shrinks":  {func(f string) error { return os.WriteFile(f, []byte("A."), 0o644) }, []string{"||A."}},
		"empties":  {func(f string) error { return os.Truncate(f, 0) }, []string{"skipped d/sub/a.txt:0: empty"}},
		"vanishes": {os.Remove, []string{"skipped d/sub/a.txt:0: no longer there"}},
		"link out": {func(f string) error { os.Remove(f); return os.Symlink(secret, f) }, []string{"skipped d/sub/a.txt:0: path escapes from parent"}},
		"folder out": {func(f string) error {
			os.RemoveAll(filepath.Dir(f))
			return os.Symlink(filepath.Dir(secret), filepath.Dir(f))
		}, []string{"skipped d/sub/a.txt:0: path escapes from parent"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(write(t, map[string]string{"d/sub/a.txt": "A text."}))
			found := files.List(t.Context(), []string{"d"})
			if err := test.change("d/sub/a.txt"); err != nil {
				t.Skip(err)
			}
			r := &reader{options: Options{}.filled()}
			if err := r.run(t.Context(), inputsOf(found)); err != nil {
				t.Fatal(err)
			}
			result, _ := r.result()
			expect(t, result, test.want...)
		})
	}
}

// TestLargeHostileInputs reads bombs of gigabytes: make hostile, under ulimit -v.
func TestLargeHostileInputs(t *testing.T) {
	if os.Getenv("SUMMARIZE_HOSTILE") == "" {
		t.Skip("SUMMARIZE_HOSTILE is not set: run make hostile")
	}
	million := func(i int) entry { return entry{strings.Repeat("d/", i%5) + string(rune('a'+i%26)) + ".txt", ""} }
	var members []entry
	for i := range 1_000_000 {
		members = append(members, million(i))
	}
	for name, content := range map[string]string{
		"lines.jsonl.zst": strings.Repeat(zstded(t, strings.Repeat("\n", 64<<20)), 50),
		"bombs.zip":       zipOf(t, entry{"a.txt", strings.Repeat("the same again. ", 4<<20)}, entry{"b.txt", strings.Repeat("the same again. ", 4<<20)}),
		"million.zip":     zipOf(t, members...),
		"deep.html":       strings.Repeat("<div>", 4<<20),
		"deep.json":       strings.Repeat("[", 60<<20),
	} {
		t.Run(name, func(t *testing.T) {
			r := readBytes(t, name, content)
			if len(r.Articles) > 0 || len(r.Skipped) == 0 {
				t.Errorf("%d articles, %d skipped", len(r.Articles), len(r.Skipped))
			}
		})
	}
	t.Run("one line of 3 GB", func(t *testing.T) {
		line := io.LimitReader(letters('a'), 3<<30)
		r := read(t, Options{Stdin: io.MultiReader(strings.NewReader("{\"text\":\"A.\"}\n{\"text\":\""), line, strings.NewReader("\"}\n{\"text\":\"B.\"}\n"))}, "-")
		expect(t, r, "||A.", "||B.", "skipped -:2: a record larger than 64 MB")
	})
	t.Run("empty lines of 2 GB", func(t *testing.T) {
		start := processor.Time()
		r := read(t, Options{Stdin: io.LimitReader(letters('\n'), 2<<30), Format: "jsonl"}, "-")
		if took := processor.Time() - start; took > 20*time.Second { // 2 on a quiet machine
			t.Errorf("took %v", took)
		}
		expect(t, r, "skipped -:0: empty")
	})
}

type letters byte

func (l letters) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(l)
	}
	return len(p), nil
}
