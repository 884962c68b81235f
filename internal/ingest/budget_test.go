package ingest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/ingest/unpack"
)

// Which inputs are given up does not depend on the number of workers or their luck: the
// last by path, from the first that does not fit.
func TestMaxInputKeepsTheFirstInputs(t *testing.T) {
	files := map[string]string{}
	for i := range 50 {
		files[fmt.Sprintf("d/%02d.txt", i)] = strings.Repeat("word ", 20*(i%7))
	}
	files["d/30.jsonl"] = strings.Repeat(`{"text":"`+strings.Repeat("x", 3000)+`"}`+"\n", 1000)
	t.Chdir(write(t, files))
	for _, limit := range []int64{1, 100, 3_000, 9_000, 1_500_000} {
		want := read(t, Options{MaxInput: limit, Workers: 1}, "d")
		last := want.Skipped[len(want.Skipped)-1]
		if last.Path != "d/49.txt" || !strings.Contains(last.Reason, "--max-input") {
			t.Errorf("%d: last skipped is %v", limit, last)
		}
		held := int64(0)
		for _, a := range want.Articles {
			held += int64(len(a.Text))
		}
		if held > limit {
			t.Errorf("%d bytes held of %d", held, limit)
		}
		for range 5 {
			if diff := cmp.Diff(want, read(t, Options{MaxInput: limit, Workers: 4}, "d")); diff != "" {
				t.Fatalf("limit %d (-1 worker +4):\n%s", limit, diff)
			}
		}
	}
	r := read(t, Options{MaxInput: 1_500_000}, "d")
	if s := r.Skipped[len(r.Skipped)-21]; s.Path != "d/30.jsonl" || !strings.HasPrefix(s.Reason, "not read to its end") {
		t.Errorf("the input in which the budget ends: %v", s)
	}
}

// All compressions inside an archive count against the one budget of the archive.
func TestBombsInsideAnArchiveShareItsBudget(t *testing.T) {
	var entries []entry
	bomb := gzipped(t, strings.Repeat(" ", 60<<10))
	for i := range 40 {
		entries = append(entries, entry{fmt.Sprint(i, ".txt.gz"), bomb})
	}
	tight := unpack.Limits{Member: 64 << 10, Ratio: 1, Free: 300 << 10}
	for name, content := range map[string]string{"x.zip": zipOf(t, entries...), "x.tar": tarOf(t, entries...)} {
		t.Chdir(write(t, map[string]string{name: content}))
		r := read(t, Options{limits: tight}, name)
		if r.Bytes > tight.Free {
			t.Errorf("%s: %d bytes unpacked", name, r.Bytes)
		}
	}
}

// 92 kB of zstd once held the reader for 156 s: three gigabytes of empty lines.
func TestEmptyLinesEndAtTheRatio(t *testing.T) {
	data := strings.Repeat(zstded(t, strings.Repeat("\n", 16<<20)), 20)
	r := readBytes(t, "x.jsonl.zst", data)
	expect(t, r, "skipped x.jsonl.zst:67108865: it unpacks to more than 64 MB and 200 times what is stored")
}
