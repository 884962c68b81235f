package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
)

// A jsonSample has every kind of value that is written.
type jsonSample struct {
	S     string             `json:"s"`
	Lists [][]string         `json:"lists"`
	Inner *jsonSample        `json:"inner,omitempty"`
	Map   map[string]any     `json:"map"`
	Any   []any              `json:"any"`
	F     float64            `json:"f"`
	G     map[string]float64 `json:"g,omitempty"`
	N     int                `json:"n,omitempty"`
	B     bool               `json:"b"`
	Empty struct{}           `json:"empty"`
	Plain string
	Not   string `json:"-"`
	own   string
	Embedded
}

// Embedded is written among the fields of what embeds it.
type Embedded struct {
	Start int    `json:"start"`
	Text  string `json:"text,omitempty"`
}

func sample(s string) jsonSample {
	return jsonSample{
		S: s, Lists: [][]string{{}, {s, ""}, {"a"}},
		Inner: &jsonSample{Lists: [][]string{}, Any: []any{}, F: math.MaxFloat64, N: -3},
		Map:   map[string]any{"b": s, "a": []any{1, "two", nil, true}, s: map[string]any{}},
		Any:   []any{}, F: 0.30000000000000004, G: map[string]float64{"x": 1e-9}, B: true, Plain: s, Not: s, own: s, Embedded: Embedded{3, s},
	}
}

// Read back, what is written equals what encoding/json writes; where nothing is to be
// escaped otherwise, so do the bytes.
func FuzzJSONWriter(f *testing.F) {
	for _, s := range []string{"", "plain", "\"\\/<>&\b\f\n\r\t\x00\x1f\x7f", "\u2028\u2029\u202e\ufeff\ufffd\U000e0001", "caf\xff\xc3", "日本 é 😀"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, indent := range []string{"", "  "} {
			got, err := marshal(sample(s), indent)
			if err != nil {
				t.Fatal(err)
			}
			var want bytes.Buffer
			e := json.NewEncoder(&want)
			e.SetEscapeHTML(false)
			e.SetIndent("", indent)
			if err := e.Encode(sample(s)); err != nil {
				t.Fatal(err)
			}
			if raw := strings.TrimSuffix(want.String(), "\n"); !strings.ContainsFunc(s, escape.IsEscapedInJSON) && string(got) != raw {
				t.Fatalf("\n got %s\nwant %s", got, raw)
			}
			var a, b any
			if err := json.Unmarshal(got, &a); err != nil {
				t.Fatalf("%v: %s", err, got)
			}
			if err := json.Unmarshal(want.Bytes(), &b); err != nil {
				t.Fatal(err)
			}
			x, _ := json.Marshal(a)
			if y, _ := json.Marshal(b); !bytes.Equal(x, y) {
				t.Fatalf("\n got %s\nwant %s", x, y)
			}
			if !utf8.Valid(got) || strings.ContainsFunc(strings.ReplaceAll(string(got), "\n", ""), escape.IsEscapedInJSON) {
				t.Fatalf("dangerous: %q", got)
			}
		}
	})
}

func TestListsAreNeverNull(t *testing.T) {
	data, err := marshal(struct {
		L []string
		P *int
	}{}, "")
	if want := `{"L":[],"P":null}`; err != nil || string(data) != want {
		t.Errorf("%s, %v; want %s", data, err, want)
	}
}

// A digest of any length is written in pieces, and the first error ends it.
func TestJSONIsWrittenAsItGoes(t *testing.T) {
	d := &digest.Digest{}
	for range 10_000 {
		d.Duplicates = append(d.Duplicates, digest.Duplicate{A: "one", B: "another", Kind: "near", Resemblance: 0.9})
	}
	w := &pieces{}
	if err := writeJSON(w, d, Options{}); err != nil {
		t.Fatal(err)
	}
	if w.largest > 2*jsonBuffer || w.writes < 10 {
		t.Errorf("%d writes, the largest of %d bytes", w.writes, w.largest)
	}
	if err := writeJSON(fullDisk{}, d, Options{}); !errors.Is(err, errFull) {
		t.Errorf("error is %v", err)
	}
}

type pieces struct{ writes, largest int }

func (p *pieces) Write(b []byte) (int, error) {
	p.writes, p.largest = p.writes+1, max(p.largest, len(b))
	return len(b), nil
}
