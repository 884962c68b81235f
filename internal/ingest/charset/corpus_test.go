package charset

import (
	"archive/tar"
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// TestCorpus measures detection on the test files of chardet, which nothing here was
// trained on: SUMMARIZE_DATA=… go test -v -run Corpus ./internal/ingest/charset. The even
// files served to choose the constants; the odd ones judge.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("SUMMARIZE_DATA")
	if dir == "" {
		t.Skip("SUMMARIZE_DATA names no folder of corpora")
	}
	stated := map[string]string{}
	order := map[string]int{}
	index, err := os.Open(filepath.Join(dir, "charsets", "index.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer index.Close()
	for s := bufio.NewScanner(index); s.Scan(); {
		var f struct {
			File, Encoding string
			Decodes        bool
		}
		if err := json.Unmarshal(s.Bytes(), &f); err != nil {
			t.Fatal(err)
		}
		order[f.File] = len(order)
		if f.Decodes {
			stated[f.File] = f.Encoding
		}
	}
	var right, all [2]int
	garbled := 0
	eachFile(t, filepath.Join(dir, "charsets", "files.tar.zst"), func(name string, data []byte) {
		text, note, err := Decode(data, "")
		half := order[name] % 2
		encoding, decodes := stated[name]
		want, ok := reference(data, encoding)
		switch {
		case !decodes || !ok:
			if err == nil && note != NoteDamaged {
				t.Logf("%s: does not decode as stated; %s", name, note)
			}
		case err == nil && text == want:
			right[half]++
			all[half]++
		case errors.Is(err, ErrUnknown) || err != nil:
			all[half]++
			t.Logf("%s: %v (half %d)", name, err, half)
		default:
			all[half]++
			garbled++
			t.Logf("%s: TOLD OTHERWISE, stated %s: %s (half %d)", name, encoding, note, half)
		}
	})
	t.Logf("fitted half %d of %d, judging half %d of %d; %d told otherwise", right[0], all[0], right[1], all[1], garbled)
	for half := range right {
		if right[half]*100 < all[half]*95 {
			t.Errorf("half %d: %d of %d", half, right[half], all[half])
		}
	}
}

// reference decodes data as its index states; false where this program has no such encoding.
func reference(data []byte, name string) (string, bool) {
	names := map[string]string{"CP949": "euc-kr", "CP932": "shift_jis", "GB2312": "gbk", "TIS-620": "windows-874", "MacCyrillic": "x-mac-cyrillic", "MacRoman": "macintosh", "ascii": "windows-1252", "utf-8-sig": "utf-8"}
	if to, ok := names[name]; ok {
		name = to
	}
	if text, ok, err := decodeUnicode(data); ok {
		return text, err == nil
	}
	e, err := lookup(name)
	if err != nil {
		return "", false
	}
	decoded, err := e.NewDecoder().Bytes(data)
	return strings.TrimPrefix(string(decoded), BOM), err == nil
}

func eachFile(t *testing.T, archive string, do func(name string, data []byte)) {
	f, err := os.Open(archive)
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := zstd.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		do(strings.TrimPrefix(h.Name, "./"), data)
	}
}
