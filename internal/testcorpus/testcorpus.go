// Package testcorpus opens, for tests, the texts with labels that quality is measured on. They are no part of this repository:
// the environment variable SUMMARIZE_DATA names the folder that holds them. Without it, or without the file, the test is skipped and
// says so.
package testcorpus

import (
	"archive/tar"
	"bufio"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// Path returns where a file or folder of the data lies.
func Path(t testing.TB, name string) string {
	t.Helper()
	folder := os.Getenv("SUMMARIZE_DATA")
	if folder == "" {
		t.Skip("SUMMARIZE_DATA names no folder of data to measure on")
	}
	path := filepath.Join(folder, filepath.FromSlash(name))
	if _, err := os.Stat(path); err != nil {
		t.Skip(err)
	}
	return path
}

// open returns what a file holds, unpacked where its name ends in .zst.
func open(t testing.TB, name string) io.Reader {
	t.Helper()
	f, err := os.Open(Path(t, name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if !strings.HasSuffix(name, ".zst") {
		return f
	}
	z, err := zstd.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(z.Close)
	return z
}

// maxLine is more than the longest line of the data.
const maxLine = 1 << 27

// Lines decodes a file that has a JSON value a line.
func Lines[T any](t testing.TB, name string) []T {
	t.Helper()
	var all []T
	lines := bufio.NewScanner(open(t, name))
	lines.Buffer(nil, maxLine)
	for lines.Scan() {
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			t.Fatalf("%s:%d: %v", name, len(all)+1, err)
		}
		all = append(all, v)
	}
	if err := lines.Err(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(all) == 0 {
		t.Fatalf("%s: empty", name)
	}
	return all
}

// Files calls do for each file of an archive (.tar.zst).
func Files(t testing.TB, name string, do func(name string, data []byte)) {
	t.Helper()
	for r := tar.NewReader(open(t, name)); ; {
		h, err := r.Next()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		do(strings.TrimPrefix(h.Name, "./"), data)
	}
}
