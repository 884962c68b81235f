package charset

import (
	"errors"
	"strings"
	"testing"

	"summarize/internal/testcorpus"
)

// TestCorpus measures detection on the test files of chardet, which nothing here was
// trained on: SUMMARIZE_DATA=… go test -v -run Corpus ./internal/ingest/charset. The even
// files served to choose the constants; the odd ones judge.
func TestCorpus(t *testing.T) {
	stated := map[string]string{}
	order := map[string]int{}
	type file struct {
		File, Encoding string
		Decodes        bool
	}
	for _, f := range testcorpus.Lines[file](t, "charsets/index.jsonl") {
		order[f.File] = len(order)
		if f.Decodes {
			stated[f.File] = f.Encoding
		}
	}
	var right, all [2]int
	garbled := 0
	testcorpus.Files(t, "charsets/files.tar.zst", func(name string, data []byte) {
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
