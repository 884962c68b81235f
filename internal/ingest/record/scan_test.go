package record

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// known is what scans are told of member names.
var known = SlotsOf(nil)

var objects = []string{
	`{}`, ` { } `, `{"a":1}`, `{"text":"plain"}`, `{"text": "a\nb\t\"c\" \\ \/ \b\f\r"}`,
	`{"text":"\u00e9\u20ac\ud83d\ude00"}`, `{"text":"\ud83d alone \ude00"}`, `{"text":"\ud83d\ud83d\ude00"}`, `{"text":"\uD83D\u0041"}`,
	`{"a":null,"b":true,"c":false,"d":-1.5e+10,"e":0,"f":[1,{"x":"]"}],"g":{"y":"\"}"}}`,
	`{"a":1,"a":2}`, `{"author":["A","B"],"article":{"x":1}}`, `{"\u0074ext":"escaped name"}`,
	`{"a":01}`, `{"a":1.}`, `{"a":.5}`, `{"a":+1}`, `{"a":1e}`, `{"a":-}`, `{"a":tru}`, `{"a":nulll}`, `{"a":"x"`, `{"a":"x",}`, `{"a"}`, `{"a":}`, `{a:1}`,
	"{\"a\":\"tab\tinside\"}", `{"a":"\x"}`, `{"a":"\u12"}`, `{"a":"\`, `{"a":[1,2}`, `{"a":[1 2]}`, `{"a":"x"} {}`, `[]`, `"x"`, ``, `{`, `{"a":"x"}}`,
	`{"a":"` + strings.Repeat("é", 100) + `"}`, `{"a":` + strings.Repeat("[", 900) + strings.Repeat("]", 900) + `}`,
	`{"a":` + strings.Repeat("[", 2000) + strings.Repeat("]", 2000) + `}`, "{\"\x7f\":\"\x7f\"}", `{"":""}`,
	"{\"a\":\"\xff\"}", "{\"a\": 12345678 \n}",
}

// agree fails where scan accepts what encoding/json does not, or reads it
// otherwise. Where scan gives up nothing is claimed.
func agree(t *testing.T, raw string) (scanned bool) {
	t.Helper()
	if !utf8.ValidString(raw) {
		return false
	}
	var s Scanner
	got, ok := s.Scan([]byte(raw), known)
	if !ok {
		return false
	}
	want, err := Decode([]byte(raw), known)
	if err != nil {
		t.Fatalf("scan accepts %q, encoding/json says %v", raw, err)
	}
	if len(got) != len(want) {
		t.Fatalf("%q: %v, want %v", raw, got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("%q: member %d is %v, want %v", raw, i, got[i], want[i])
		}
	}
	var names map[string]json.RawMessage
	if err := json.Unmarshal([]byte(raw), &names); err != nil {
		t.Fatalf("scan accepts %q, encoding/json says %v", raw, err)
	}
	return true
}

func TestScanAgreesWithEncodingJSON(t *testing.T) {
	fast := 0
	for _, raw := range objects {
		if agree(t, raw) {
			fast++
		}
	}
	if fast < 14 {
		t.Errorf("only %d of %d objects were scanned", fast, len(objects))
	}
}

func FuzzScan(f *testing.F) {
	for _, raw := range objects {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) { agree(t, raw) })
}

// FuzzScanString makes every string a valid JSON string, so that the decoding
// of escapes is reached each time.
func FuzzScanString(f *testing.F) {
	for _, s := range []string{"", "plain", "a\nb", "\"\\/", "é€😀", "\u2028<>&", "\x00\x1f"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		raw, err := json.Marshal(map[string]string{"k": s})
		if err != nil {
			t.Skip()
		}
		if !agree(t, string(raw)) {
			t.Fatalf("not scanned: %s", raw)
		}
	})
}

func TestPlainRunStopsAtTheFirstByte(t *testing.T) {
	for size := range 20 {
		for at := range size {
			for c := range 256 {
				b := []byte(strings.Repeat("\x80a", size))[:size]
				b[at] = byte(c)
				want := size
				if c < ' ' || c == '"' || c == '\\' {
					want = at
				}
				if got := plainRun(b); got != want {
					t.Fatalf("plainRun(%q) = %d, want %d", b, got, want)
				}
			}
		}
	}
}

func TestBlocksAreNotOverwritten(t *testing.T) {
	var s Scanner
	var kept []string
	for range 1000 {
		members, ok := s.Scan([]byte(`{"text":"`+strings.Repeat("x", 999)+`\n"}`), known)
		if !ok {
			t.Fatal("not scanned")
		}
		kept = append(kept, members[0].Value)
	}
	for i, v := range kept {
		if diff := cmp.Diff(strings.Repeat("x", 999)+"\n", v); diff != "" {
			t.Fatalf("value %d: %s", i, diff)
		}
	}
}

// A hostile file has no end of names: most are not kept.
func TestNamesAreBounded(t *testing.T) {
	var s Scanner
	for i := range 2 * maxNames {
		if _, ok := s.Scan([]byte(`{"`+strings.Repeat("k", 1+i/26)+string(rune('a'+i%26))+`":1}`), known); !ok {
			t.Fatal("not scanned")
		}
	}
	if len(s.names) > maxNames {
		t.Errorf("%d names kept", len(s.names))
	}
}

// BenchmarkDecodeObject sets the scanner beside the encoding/json it replaces,
// into the struct that would do, and beside its judge. With GOEXPERIMENT=jsonv2
// encoding/json is version 2.
func BenchmarkDecodeObject(b *testing.B) {
	line := []byte(`{"id":"a1","title":"Bridge closed","date":"2026-03-02","source":"Wire","text":"` + strings.Repeat(`Engineers closed the Tern bridge on Monday, \"for a month\".\n`, 30) + `"}`)
	var s Scanner
	for _, decoder := range []struct {
		name   string
		decode func() bool
	}{
		{"scan", func() bool { _, ok := s.Scan(line, known); return ok }},
		{"struct", func() bool {
			var r struct{ ID, Title, Text, Date, Source string }
			return json.Unmarshal(line, &r) == nil
		}},
		{"judge", func() bool { _, err := Decode(line, known); return err == nil }},
	} {
		b.Run(decoder.name, func(b *testing.B) {
			b.SetBytes(int64(len(line)))
			b.ReportAllocs()
			for b.Loop() {
				if !decoder.decode() {
					b.Fatal("not decoded")
				}
			}
		})
	}
}
