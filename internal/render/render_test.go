package render

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/digest"
	"summarize/internal/render/phrases"
	"summarize/internal/render/wrap"
)

var update = flag.Bool("update", false, "write the goldens anew")

// render writes a digest in a format.
func render(t testing.TB, format string, d *digest.Digest, o Options) string {
	t.Helper()
	f, ok := Lookup(format)
	if !ok {
		t.Fatalf("no format %s", format)
	}
	var b bytes.Buffer
	if err := f.Write(&b, d, o); err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return b.String()
}

// full returns options that every format can work with.
func full(t testing.TB) Options {
	t.Helper()
	text, err := os.ReadFile("testdata/digest.tmpl")
	if err != nil {
		t.Fatal(err)
	}
	_, articles := fixture()
	return Options{Articles: articles, Template: string(text), Name: "daily", From: "Digest <digest@example.org>", To: "a@example.org, Ünal <b@example.org>"}
}

// golden compares with a file in testdata, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got); go test -update writes it anew:\n%s", file, diff)
	}
}

// One golden a format: the names are those of the table.
func TestGoldens(t *testing.T) {
	d, _ := fixture()
	for _, f := range Formats() {
		t.Run(f.Name, func(t *testing.T) {
			golden(t, f.Name+".golden", render(t, f.Name, d, full(t)))
		})
	}
	golden(t, "text.narrow.golden", render(t, "text", d, Options{Width: 40}))
	golden(t, "text.color.golden", render(t, "text", d, Options{Color: true}))
}

func TestSameBytesTwice(t *testing.T) {
	d, _ := fixture()
	for _, f := range Formats() {
		o := full(t)
		first := render(t, f.Name, d, o)
		slices.Reverse(o.Articles)
		if second := render(t, f.Name, d, o); first != second {
			t.Errorf("%s differs between two runs", f.Name)
		}
	}
}

func TestEmptyDigestPrintsNothing(t *testing.T) {
	for _, name := range []string{"text", "markdown", "jsonl", "eml"} {
		if got := render(t, name, empty(), Options{}); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, name := range Names() {
		f, ok := Lookup(name)
		if !ok || f.Name != name {
			t.Errorf("Lookup(%q) = %q, %v", name, f.Name, ok)
		}
		for _, suffix := range f.Suffixes {
			if g, ok := BySuffix("a/digest.v1" + suffix); !ok || g.Name != name {
				t.Errorf("BySuffix(%s) = %q, %v", suffix, g.Name, ok)
			}
		}
	}
	for _, file := range []string{"digest", "digest.pdf", "digest.json.gz", ".", ""} {
		if f, ok := BySuffix(file); ok {
			t.Errorf("BySuffix(%q) = %q", file, f.Name)
		}
	}
	if _, ok := Lookup("pdf"); ok {
		t.Error("pdf is a format")
	}
}

// A writer that fails must fail the format: a full disk is not success.
func TestWriteErrors(t *testing.T) {
	d, _ := fixture()
	for _, f := range Formats() {
		if err := f.Write(fullDisk{}, d, full(t)); !errors.Is(err, errFull) {
			t.Errorf("%s: error %v", f.Name, err)
		}
	}
}

var errFull = errors.New("no space left")

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func BenchmarkFormats(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		d := many(n)
		for _, f := range Formats() {
			b.Run(f.Name+"/"+phrases.Words{}.Count(n, "story", "stories"), func(b *testing.B) {
				o := full(b)
				b.ReportAllocs()
				b.SetBytes(int64(len(render(b, f.Name, d, o))))
				for b.Loop() {
					render(b, f.Name, d, o)
				}
			})
		}
	}
}

// The whole of text keeps to its width, whatever the digest holds.
func TestTextKeepsItsWidth(t *testing.T) {
	d, _ := fixture()
	for _, w := range []int{1, 24, 30, 40, 72, 80, 132} {
		for _, l := range strings.Split(render(t, "text", d, Options{Width: w}), "\n") {
			if wrap.Columns(l) > max(w, leastWidth) && !strings.HasPrefix(strings.TrimSpace(l), "https://") { // an address stays whole
				t.Errorf("width %d: %q has %d columns", w, l, wrap.Columns(l))
			}
		}
	}
}
