package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"

	"summarize/internal/article"
)

const prose = "The council met on Monday. It voted for the bridge, and against the tunnel.\n\nThe mayor said so.\n"

// write makes files below a new directory and returns it.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// read reads paths and fails on any error.
func read(t *testing.T, o Options, paths ...string) *Result {
	t.Helper()
	r, err := Read(context.Background(), paths, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// readBytes reads one file of that name and content.
func readBytes(t *testing.T, name, content string) *Result {
	t.Helper()
	dir := write(t, map[string]string{name: content})
	t.Chdir(dir)
	return read(t, Options{}, name)
}

// told lists what a result says, one line an article or a remark.
func told(r *Result) []string {
	lines := []string{}
	for _, a := range r.Articles {
		lines = append(lines, fmt.Sprintf("%s|%s|%s", article.FormatDate(a.Date), a.Title, a.Text))
	}
	slices.Sort(lines)
	for _, s := range r.Skipped {
		lines = append(lines, fmt.Sprintf("skipped %s:%d: %s", s.Path, s.Line, s.Reason))
	}
	for _, w := range r.Warnings {
		lines = append(lines, "warning "+w)
	}
	return lines
}

func expect(t *testing.T, r *Result, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, told(r)); diff != "" {
		t.Errorf("result (-want +got):\n%s", diff)
	}
}

func gzipped(t testing.TB, s string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
	w.Close()
	return b.String()
}

func zstded(t testing.TB, s string) string {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return string(w.EncodeAll([]byte(s), nil))
}

const twoLines = `{"id":"a","text":"One text.","date":"2020-01-02"}` + "\n" + `{"id":"b","text":"Two text."}` + "\n"

func TestReadFormats(t *testing.T) {
	two := []string{"2020-01-02||One text.", "||Two text."}
	for name, content := range map[string]string{
		"x.jsonl":        twoLines,
		"x.ndjson":       strings.ReplaceAll(twoLines, "\n", "\r\n\r\n"),
		"x.jsonl.gz":     gzipped(t, twoLines),
		"x.jsonl.zst":    zstded(t, twoLines),
		"wrong.jsonl.gz": twoLines,
		"x.JSONL":        twoLines,
		"lines.json":     twoLines,
		"array.json":     "[" + strings.ReplaceAll(strings.TrimSpace(twoLines), "\n", ",\n") + "]",
		"array.jsonl":    "[" + strings.ReplaceAll(strings.TrimSpace(twoLines), "\n", ",\n") + "]",
		"articles.json":  `{"status":"ok","articles":[` + strings.ReplaceAll(strings.TrimSpace(twoLines), "\n", ",") + `],"more":{"a":[1,2]}}`,
		"items.json":     "{\n \"items\": [\n" + strings.ReplaceAll(strings.TrimSpace(twoLines), "\n", ",\n") + "\n]\n}",
		"bom.jsonl":      "\ufeff" + twoLines,
		"utf16.jsonl":    utf16le("\ufeff" + twoLines),
		"nobom16.jsonl":  utf16le(twoLines),
		"named.unknown":  twoLines,
		"named.gz":       gzipped(t, twoLines),
		"named":          twoLines,
	} {
		t.Run(name, func(t *testing.T) {
			expect(t, readBytes(t, name, content), two...)
		})
	}
}

// utf16le encodes text of the basic plane.
func utf16le(s string) string {
	var b strings.Builder
	for _, c := range s {
		b.WriteByte(byte(c))
		b.WriteByte(byte(c >> 8))
	}
	return b.String()
}

func utf16be(s string) string {
	b := []byte(utf16le(s))
	for i := 0; i < len(b); i += 2 {
		b[i], b[i+1] = b[i+1], b[i]
	}
	return string(b)
}

func TestReadPlainText(t *testing.T) {
	const text = "The mayor said on Monday that the bridge would close."
	for name, content := range map[string]string{
		"x.txt": text, "x.md": text, "x": text, "x.TXT": text, "report.2017": text, "x.html": text,
		"x.txt.gz": gzipped(t, text), "x.txt.zst": zstded(t, text), "x.gz": gzipped(t, text),
		"bom.txt": "\ufeff" + text, "le.txt": utf16le("\ufeff" + text), "be.txt": utf16be("\ufeff" + text),
		"nobomle.txt": utf16le(text), "nobombe.txt": utf16be(text),
	} {
		t.Run(name, func(t *testing.T) {
			expect(t, readBytes(t, name, content), "||"+text)
		})
	}
}

func TestReadStandardInput(t *testing.T) {
	for name, test := range map[string]struct {
		in   string
		want []string
	}{
		"text":       {"Just a text.\n", []string{"||Just a text.\n"}},
		"bracket":    {"[Reuters] A text.", []string{"||[Reuters] A text."}},
		"lines":      {twoLines, []string{"2020-01-02||One text.", "||Two text."}},
		"gzip":       {gzipped(t, twoLines), []string{"2020-01-02||One text.", "||Two text."}},
		"zstd":       {zstded(t, "Just a text."), []string{"||Just a text."}},
		"object":     {`{"text":"T."}`, []string{"||T."}},
		"one line":   {`{"articles":[{"text":"T."},{"text":"U."}]}` + "\n", []string{"||T.", "||U."}},
		"array":      {`[{"text":"T."}]`, []string{"||T."}},
		"pretty":     {"{\n  \"text\": \"T.\"\n}\n", []string{"||T."}},
		"broken one": {"{\"text\":\"T.\n" + twoLines, []string{"2020-01-02||One text.", "||Two text.", `skipped -:1: broken JSON at byte 11: unexpected end of JSON input`}},
		"empty":      {"", []string{"skipped -:0: empty"}},
		"blank":      {" \n\n", []string{"skipped -:0: empty"}},
		"zip":        {"PK\x03\x04aaaaaaaaaaa", []string{"skipped -:0: damaged zip archive: zip: not a valid zip file"}},
		"binary":     {"\x00\x01\x02\x03", []string{"skipped -:0: binary, not text"}},
	} {
		t.Run(name, func(t *testing.T) {
			expect(t, read(t, Options{Stdin: strings.NewReader(test.in)}, "-"), test.want...)
		})
	}
	expect(t, read(t, Options{}, "-"), "skipped -:0: no standard input")
}

func TestOneBrokenLineCostsOnlyItself(t *testing.T) {
	r := readBytes(t, "x.jsonl", `{"text":"1."}
{"text":"2."}
{"text":"3.
{"text":"4."}
{"text":"5."}
`)
	expect(t, r, "||1.", "||2.", "||4.", "||5.", "skipped x.jsonl:3: broken JSON at byte 11: unexpected end of JSON input")
	if s := r.Skipped[0]; s.Bytes != int64(len(`{"text":"3.`)) {
		t.Errorf("bytes = %d", s.Bytes)
	}
}

func TestBrokenInput(t *testing.T) {
	for name, test := range map[string]struct {
		file, content string
		want          []string
	}{
		"empty text":       {"x.txt", "", []string{"skipped x.txt:0: empty"}},
		"blank text":       {"x.txt", " \n\t", []string{"skipped x.txt:0: empty"}},
		"empty lines":      {"x.jsonl", "", []string{"skipped x.jsonl:0: empty"}},
		"empty document":   {"x.json", "\n", []string{"skipped x.json:0: empty"}},
		"no records":       {"x.json", "[]", []string{"skipped x.json:0: no records"}},
		"no articles":      {"x.json", `{"articles":[]}`, []string{"skipped x.json:0: no records"}},
		"binary":           {"x.txt", "a\x00b", []string{"skipped x.txt:0: binary, not text"}},
		"binary lines":     {"x.jsonl", "a\x00b", []string{"skipped x.jsonl:0: binary, not text"}},
		"binary json":      {"x.json", "\x7fELF\x01\x01\x00\x00", []string{"skipped x.json:0: binary, not text"}},
		"not an object":    {"x.jsonl", "17\n" + twoLines, []string{"2020-01-02||One text.", "||Two text.", "skipped x.jsonl:1: not a JSON object"}},
		"two on a line":    {"x.jsonl", `{"text":"1."}{"text":"2."}` + "\n" + `{"text":"3."}`, []string{"||1.", "||2.", "||3."}},
		"truncated array":  {"x.json", `[{"text":"1."},{"te`, []string{"||1.", "skipped x.json:1: broken JSON: it ends too early"}},
		"no comma":         {"x.json", "[{\"text\":\"1.\"}\n{\"text\":\"2.\"}]", []string{"||1.", "||2.", "skipped x.json:2: broken JSON: neither a comma nor the closing bracket after a value"}},
		"bad element":      {"x.json", "[{\"text\":\"1.\"},\n{\"text\":bad},\n{\"text\":\"3.\"}]", []string{"||1.", "||3.", "skipped x.json:2: broken JSON at byte 9: invalid character 'b' looking for beginning of value"}},
		"missing element":  {"x.json", `[{"text":"1."},]`, []string{"||1.", "skipped x.json:1: broken JSON: a value is missing"}},
		"prose":            {"x.json", "Not JSON.", []string{"skipped x.json:1: broken JSON: neither an object nor an array"}},
		"no text":          {"x.json", `{"a":1}`, []string{"skipped x.json:1: " + noText + " (a); say which it is with --text-field"}},
		"other records":    {"x.jsonl", "{\"a\":1}\n{\"a\":1}\n{\"a\":1}\n", []string{"skipped x.jsonl:1: " + noText + " (a); say which it is with --text-field (and 2 more like this)"}},
		"damaged gzip":     {"x.txt.gz", gzipped(t, "Some text.")[:20], []string{"skipped x.txt.gz:0: damaged gzip data: unexpected EOF"}},
		"damaged zstd":     {"x.txt.zst", zstded(t, strings.Repeat("Some text. ", 50))[:12], []string{"skipped x.txt.zst:0: damaged zstd data: unexpected EOF"}},
		"deep nesting":     {"x.jsonl", `{"x":` + strings.Repeat("[", 100_000) + "\n" + `{"text":"1."}`, []string{"||1.", "skipped x.jsonl:1: broken JSON at byte 10005: invalid character '[' exceeded max depth"}},
		"deep nesting doc": {"x.json", `[` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `,{"text":"1."}]`, []string{"||1.", "skipped x.json:1: broken JSON at byte 10001: invalid character '[' exceeded max depth"}},
		"control":          {"x.jsonl", "{\"text\":\"a\tb\"}\n{\"text\":\"1.\"}", []string{"||1.", `skipped x.jsonl:1: broken JSON at byte 11: invalid character '\t' in string literal`}},
	} {
		t.Run(name, func(t *testing.T) {
			expect(t, readBytes(t, test.file, test.content), test.want...)
		})
	}
}

func TestRecordLimit(t *testing.T) {
	long := strings.Repeat("word ", 1000)
	dir := write(t, map[string]string{
		"a.jsonl": `{"text":"1."}` + "\n" + `{"text":"` + long + `"}` + "\n" + `{"text":"3."}`,
		"b.json":  `[{"text":"4."},` + "\n" + `{"text":"` + long + `"},{"text":"6."}]`,
		"c.txt":   long,
	})
	t.Chdir(dir)
	r := read(t, Options{MaxRecord: 1000}, "a.jsonl", "b.json", "c.txt")
	expect(t, r, "||1.", "||3.", "||4.", "||6.",
		"skipped a.jsonl:2: a record larger than 1000 bytes",
		"skipped b.json:2: a record larger than 1000 bytes",
		"skipped c.txt:0: a text larger than 1000 bytes")
	for i, want := range []int64{5011, 5011, 5000} {
		if got := r.Skipped[i].Bytes; got != want {
			t.Errorf("%s: %d bytes, want %d", r.Skipped[i].Path, got, want)
		}
	}
}

func TestMissingPathsDoNotHideTheOthers(t *testing.T) {
	t.Chdir(write(t, map[string]string{"a.txt": "A text."}))
	if err := os.Symlink("nowhere", "broken"); err != nil {
		t.Fatal(err)
	}
	r, err := Read(context.Background(), []string{"b.txt", "a.txt", "a.txt/x", "broken"}, Options{})
	expect(t, r, "||A text.")
	var pathError *PathError
	if !errors.As(err, &pathError) {
		t.Fatalf("err = %v, want a *PathError", err)
	}
	want := "a.txt/x: no such file or directory\nb.txt: no such file or directory\nbroken: symbolic link to a file that does not exist"
	if err.Error() != want {
		t.Errorf("err = %q, want %q", err, want)
	}
}

func TestResultDoesNotDependOnOrderOrWorkers(t *testing.T) {
	files := map[string]string{"z.txt": "date 2017-03-03 A text.", "deep/er/y.md": "# Title\n\nA text.", "bad.jsonl": "x\n", "dup/a.txt": "One text.", "dup2/a.txt": "One text."}
	for i := range 5 {
		files[fmt.Sprintf("f%d.jsonl", i)] = string(syntheticLines(700, uint64(i))) // ids a0… in each
	}
	t.Chdir(write(t, files))
	paths := []string{"f0.jsonl", "f1.jsonl", "f2.jsonl", "f3.jsonl", "f4.jsonl", "z.txt", "deep", "bad.jsonl", "dup", "dup2"}
	want := read(t, Options{Workers: 1}, paths...)
	if len(want.Articles) != 5*700+4 {
		t.Fatalf("%d articles", len(want.Articles))
	}
	if !slices.IsSortedFunc(want.Articles, article.Compare) {
		t.Error("not sorted")
	}
	seen := make(map[string]bool)
	for _, a := range want.Articles {
		if seen[a.ID] {
			t.Fatalf("id %q twice", a.ID)
		}
		seen[a.ID] = true
	}
	for workers := range 4 {
		slices.Reverse(paths)
		got := read(t, Options{Workers: workers}, append(paths, "z.txt", "./deep", ".")...)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("workers %d (-want +got):\n%s", workers, diff)
		}
	}
}

func TestCancellation(t *testing.T) {
	t.Chdir(write(t, map[string]string{"a.jsonl": string(syntheticLines(3000, 1))}))
	ctx, cancel := context.WithCancel(context.Background())
	r, err := Read(ctx, []string{"a.jsonl"}, Options{Workers: 2, Progress: func(int64) { cancel() }})
	if r != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("Read = %v, %v", r, err)
	}
}

func TestProgressCountsEveryByte(t *testing.T) {
	data := string(syntheticLines(3000, 1))
	t.Chdir(write(t, map[string]string{"a.jsonl": data, "b.txt": "A text.", "c.json": `[{"text":"T."}]`}))
	var last int64
	r := read(t, Options{Progress: func(n int64) {
		if n <= last {
			t.Errorf("progress went from %d to %d", last, n)
		}
		last = n
	}}, ".")
	if last != r.Bytes || r.Bytes < int64(len(data)+len("A text.")) {
		t.Errorf("progress ended at %d, Bytes = %d", last, r.Bytes)
	}
}

func TestWarningsOfOneKindAreFolded(t *testing.T) {
	line := `{"text":"T.","date":"someday"}` + "\n"
	r := readBytes(t, "x.jsonl", strings.Repeat(line, 10))
	want := []string{
		`x.jsonl:1: date "someday" is not understood`,
		`x.jsonl:2: date "someday" is not understood`,
		`x.jsonl:3: date "someday" is not understood (and 7 more like this)`,
	}
	if diff := cmp.Diff(want, r.Warnings); diff != "" {
		t.Errorf("warnings (-want +got):\n%s", diff)
	}
}

// What articles were reduced to stays with them, and they are otherwise the same.
func TestReducedArticles(t *testing.T) {
	dir := write(t, map[string]string{
		"a.jsonl": `{"id":"z","text":"Zebra.","title":"T","date":"2020-01-02","topic":"x"}` + "\n" + `{"text":"Aardvark.","date":"2020-01-01"}` + "\n" + `{"id":"z","text":"Okapi."}`,
		"b.txt":   "Title of the text\n\nSome words of prose, and a full stop.",
	})
	want := read(t, Options{}, dir)
	got, texts, err := ReadReduced(context.Background(), []string{dir}, Options{}, func(a *article.Article) string {
		text := a.Text
		a.Text = ""
		return text
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(texts) != len(want.Articles) || len(want.Articles) != 4 {
		t.Fatalf("%d articles, reduced to %d texts", len(want.Articles), len(texts))
	}
	for i := range want.Articles {
		if texts[i] != want.Articles[i].Text {
			t.Errorf("%s: text %q", want.Articles[i].ID, texts[i])
		}
		want.Articles[i].Text = ""
	}
	if diff := cmp.Diff(want.Articles, got.Articles); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want.Warnings, got.Warnings); diff != "" {
		t.Error(diff)
	}
}
