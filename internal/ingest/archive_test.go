package ingest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"summarize/internal/ingest/unpack"
)

// mustOpen opens an input or fails.
func (in input) mustOpen(t *testing.T) io.ReadCloser {
	r, _, err := in.open(Options{}.filled())
	if err != nil {
		t.Skip(err)
	}
	return r
}

type entry struct{ name, content string }

func tarOf(t testing.TB, entries ...entry) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range entries {
		h := &tar.Header{Name: e.name, Mode: 0o644, Size: int64(len(e.content)), Typeflag: tar.TypeReg}
		if strings.HasSuffix(e.name, "/") {
			h.Typeflag = tar.TypeDir
		} else if e.content == "->" {
			h.Typeflag, h.Size, h.Linkname = tar.TypeSymlink, 0, "/etc/passwd"
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if h.Size > 0 {
			if _, err := io.WriteString(w, e.content); err != nil {
				t.Fatal(err)
			}
		}
	}
	w.Close()
	return b.String()
}

func zipOf(t testing.TB, entries ...entry) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		f, err := w.Create(e.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, e.content); err != nil {
			t.Fatal(err)
		}
	}
	w.Close()
	return b.String()
}

var members = []entry{
	{"news/", ""}, {"news/a.txt", "A."}, {"news/b.jsonl", twoLines}, {"../../etc/c.md", "C."}, {`win\d.txt`, "D."},
	{"news/.hidden.txt", "H."}, {"__MACOSX/x.txt", "H."}, {"page.html", "<p>"}, {"inner.zip", "PK"}, {"inner.tar.gz", "x"}, {"README", "E."},
}

func TestArchives(t *testing.T) {
	want := func(name string) []string {
		return []string{"2020-01-02||One text.", "||A.", "||C.", "||D.", "||E.", "||Two text.",
			"skipped " + name + "/inner.tar.gz:0: an archive inside an archive",
			"skipped " + name + "/inner.zip:0: an archive inside an archive",
			"skipped " + name + "/page.html:0: a page without an article"}
	}
	for name, content := range map[string]string{
		"x.tar": tarOf(t, members...), "x.tar.gz": gzipped(t, tarOf(t, members...)), "x.tgz": gzipped(t, tarOf(t, members...)),
		"x.tar.zst": zstded(t, tarOf(t, members...)), "x.zip": zipOf(t, members...),
	} {
		t.Run(name, func(t *testing.T) {
			r := readBytes(t, name, content)
			expect(t, r, want(name)...)
			expectPaths(t, r, name+"/README", name+"/etc/c.md", name+"/news/a.txt", name+"/news/b.jsonl", name+"/news/b.jsonl", name+"/win/d.txt")
		})
	}
}

func TestHostileArchives(t *testing.T) {
	limits := unpack.Limits{Member: 64 << 10, Ratio: 20, Free: 16 << 10}
	big := strings.Repeat("a", int(limits.Member)+1)
	for name, test := range map[string]struct {
		file, content string
		want          []string
	}{
		"link":         {"x.tar", tarOf(t, entry{"l.txt", "->"}, entry{"a.txt", "A."}), []string{"||A.", "skipped x.tar/l.txt:0: a link or device inside an archive"}},
		"big member":   {"x.tar", tarOf(t, entry{"big.txt", big}, entry{"a.txt", "A."}), []string{"||A.", "skipped x.tar/big.txt:0: an archive member larger than 65536 bytes"}},
		"tar bomb":     {"x.tar.zst", zstded(t, tarOf(t, entry{"a.txt", "A."}, entry{"big.txt", big[1:]})), []string{"||A.", "skipped x.tar.zst:0: damaged or hostile archive, not read to its end: it unpacks to more than 16384 bytes and 20 times what is stored", "skipped x.tar.zst/big.txt:0: damaged or hostile archive member: it unpacks to more than 16384 bytes and 20 times what is stored"}},
		"zip bomb":     {"x.zip", zipOf(t, entry{"a.txt", "A."}, entry{"big.txt", big[1:]}, entry{"b.txt", "B."}), []string{"||A.", "skipped x.zip:0: hostile archive, not read to its end: it unpacks to more than 16384 bytes and 20 times what is stored", "skipped x.zip/big.txt:0: damaged or hostile archive member: it unpacks to more than 16384 bytes and 20 times what is stored"}},
		"truncated":    {"x.tar", tarOf(t, entry{"a.txt", "A."}, entry{"b.txt", "B."})[:1300], []string{"||A.", "skipped x.tar:0: damaged or hostile archive, not read to its end: unexpected EOF"}},
		"no tar":       {"x.tar", "not an archive", []string{"skipped x.tar:0: damaged or hostile archive, not read to its end: unexpected EOF"}},
		"no zip":       {"x.zip", "not an archive", []string{"skipped x.zip:0: damaged zip archive: zip: not a valid zip file"}},
		"empty tar":    {"x.tar", tarOf(t), []string{"skipped x.tar:0: no files to read in this archive"}},
		"empty zip":    {"x.zip", zipOf(t, entry{".hidden", "x"}), []string{"skipped x.zip:0: no files to read in this archive"}},
		"empty member": {"x.zip", zipOf(t, entry{"a.txt", ""}), []string{"skipped x.zip/a.txt:0: empty"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(write(t, map[string]string{test.file: test.content}))
			expect(t, read(t, Options{limits: limits}, test.file), test.want...)
		})
	}
}

// Many members that are each below the limit are stopped by their sum.
func TestBombOfManyMembers(t *testing.T) {
	var entries []entry
	for i := range 50 {
		entries = append(entries, entry{fmt.Sprint(i, ".txt"), strings.Repeat("a ", 20<<10)})
	}
	limits := unpack.Limits{Member: 64 << 10, Ratio: 200, Free: 400 << 10}
	for name, content := range map[string]string{"x.zip": zipOf(t, entries...), "x.tar.gz": gzipped(t, tarOf(t, entries...))} {
		t.Chdir(write(t, map[string]string{name: content}))
		r := read(t, Options{limits: limits}, name)
		last := r.Skipped[0]
		if limit := limits.Total(int64(len(content))); r.Bytes > limit || len(r.Articles) == 0 || !strings.Contains(last.Reason, "not read to its end") {
			t.Errorf("%s: %d bytes of %d read, %v", name, r.Bytes, limit, last)
		}
	}
}

// TestMembersThatAreOnlyNames reads archives of empty members: naming each takes more memory than a small archive may.
func TestMembersThatAreOnlyNames(t *testing.T) {
	var entries []entry
	for i := range 3000 {
		entries = append(entries, entry{fmt.Sprint(i, ".txt"), ""})
	}
	tight := unpack.Limits{Member: 64 << 10, Ratio: 200, Free: 64 << 10}
	for name, content := range map[string]string{"x.tar.gz": gzipped(t, tarOf(t, entries...)), "x.tar.zst": zstded(t, tarOf(t, entries...))} {
		t.Chdir(write(t, map[string]string{name: content}))
		r := read(t, Options{limits: tight}, name)
		most := int(tight.Members(int64(len(content))))
		if n := len(r.Skipped); n < most || n > most+2 || !strings.Contains(r.Skipped[0].Reason, "members in so few bytes") {
			t.Errorf("%s: %d skipped of %d that may be named, first %q", name, n, most, r.Skipped[0].Reason)
		}
		if all := read(t, Options{}, name); len(all.Skipped) != 3000 {
			t.Errorf("%s: %d skipped without tight limits", name, len(all.Skipped))
		}
	}
}

func FuzzArchive(f *testing.F) {
	f.Add([]byte(tarOf(f, members...)), false)
	f.Add([]byte(zipOf(f, members...)), true)
	f.Fuzz(func(t *testing.T, data []byte, zipped bool) {
		name := "x.tar"
		if zipped {
			name = "x.zip"
		}
		checkArticles(t, readBytes(t, name, string(data)).Articles)
	})
}

// Databases are read wherever they lie, also those whose last changes wait in a file of their own.
func TestDatabasesInArchives(t *testing.T) {
	database := []byte(sqliteOf(t))
	database[18], database[19] = 2, 2 // as PRAGMA journal_mode = wal leaves it
	for name, content := range map[string]string{
		"x.zip":       zipOf(t, entry{"news.sqlite", string(database)}),
		"x.tar":       tarOf(t, entry{"news.db", string(database)}),
		"x.sqlite.gz": gzipped(t, string(database)),
	} {
		r := readBytes(t, name, content)
		if len(r.Articles) != 2 || r.Articles[0].Title != "Bridge closed" || r.Articles[1].Text != ferry {
			t.Errorf("%s: %q", name, told(r))
		}
	}
}
