package store

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/digest"
	"summarize/internal/store/outputs"
)

func TestRowRoundTrip(t *testing.T) {
	want := row{int64(-1), "", "\xff\x00", []byte{}, []byte("b"), int64(1 << 62)}
	encoded := appendRow(nil, want)
	got, rest, err := parseRow(append(encoded, "rest"...))
	if err != nil || string(rest) != "rest" {
		t.Fatalf("%q, %v", rest, err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for n := range encoded {
		if _, _, err := parseRow(encoded[:n]); err == nil {
			t.Errorf("the first %d bytes are a row", n)
		}
	}
}

// Rows that differ have different sums, even where their bytes run together.
func TestSumsDiffer(t *testing.T) {
	seen := map[int64]int{}
	for i, r := range []row{{"a", "bc"}, {"ab", "c"}, {"abc"}, {"a", []byte("bc")}, {int64(1)}, {"1"}, {nil}, {1.5}, {}} {
		sum := seenTable.sum(r)
		if other, taken := seen[sum]; taken {
			t.Errorf("rows %d and %d have one sum", i, other)
		}
		seen[sum] = i
		if sum == placesTable.sum(r) {
			t.Errorf("row %d has one sum in two tables", i)
		}
	}
}

func TestPendingRoundTrip(t *testing.T) {
	targets := []outputs.Target{{Path: "/a", Temp: "/.a.tmp", Old: "/.a.old", Size: 7, Sum: "ff"}, {Path: "/b", Temp: "/.b.tmp"}}
	changes := []change{put(seenTable, []byte("h"), "a"), remove(storiesTable, "s"), revise("a"), expire(clock{elapsed: 9}, 0)}
	gotTargets, gotChanges, err := decodePending(encodePending(targets, changes))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(targets, gotTargets); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(changes, gotChanges, cmp.AllowUnexported(change{})); d != "" {
		t.Error(d)
	}
}

// No bytes make a decoder fall over, and what it takes it writes again alike.
func FuzzDecoders(f *testing.F) {
	f.Add(appendRow(nil, row{int64(1), "s", []byte("b")}))
	f.Add(encodePending([]outputs.Target{{Path: "/a", Temp: "/t", Old: "/o", Size: 7, Sum: "ff"}}, []change{put(seenTable, []byte("h"), "a")}))
	f.Add(encodeBackground(digest.Background{Documents: 2, Count: map[string]int{"a": 1, "b": 2}}))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01})
	f.Fuzz(func(t *testing.T, src []byte) {
		if values, rest, err := parseRow(src); err == nil {
			again, _, err := parseRow(appendRow(nil, values))
			if d := cmp.Diff(values, again); err != nil || d != "" || len(rest) > len(src) {
				t.Fatalf("%v %s", err, d)
			}
		}
		if targets, changes, err := decodePending(src); err == nil {
			written := encodePending(targets, changes)
			targets, changes, err = decodePending(written)
			if err != nil || !bytes.Equal(encodePending(targets, changes), written) {
				t.Fatal("a pending commit changes")
			}
		}
		if b, err := decodeBackground(src); err == nil {
			again, err := decodeBackground(encodeBackground(b))
			if d := cmp.Diff(b, again); err != nil || d != "" {
				t.Fatalf("%v %s", err, d)
			}
		}
		decodeStrings(src)
	})
}

func TestMergeBackground(t *testing.T) {
	past := digest.Background{Documents: 3, Count: map[string]int{"a": 3, "b": 1}}
	got := merge(past, digest.Background{Documents: 2, Count: map[string]int{"b": 1, "c": 2}})
	want := digest.Background{Documents: 5, Count: map[string]int{"a": 3, "b": 2, "c": 2}}
	if d := cmp.Diff(want, got); d != "" || past.Count["b"] != 1 {
		t.Error(d)
	}
	many := digest.Background{Documents: maxDocuments + 2, Count: map[string]int{"frequent": 9, "rare": 1}}
	got = merge(digest.Background{}, many)
	if d := cmp.Diff(digest.Background{Documents: maxDocuments/2 + 1, Count: map[string]int{"frequent": 4}}, got); d != "" {
		t.Error(d)
	}
	wide := digest.Background{Documents: 9, Count: map[string]int{"frequent": 9}}
	for n := range maxTerms {
		wide.Count[string(rune('a'+n%26))+string(rune(n+1000))] = 1
	}
	if got := merge(digest.Background{}, wide); len(got.Count) > maxTerms || got.Count["frequent"] != 9 {
		t.Errorf("%d terms", len(got.Count))
	}
}
