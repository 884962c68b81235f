package cut

import (
	"bufio"
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"summarize/internal/ingest/record"
)

// recordsOf returns the records that Documents finds.
func recordsOf(doc string, max int64) (found []string, err error) {
	c := NewDocuments(bufio.NewReaderSize(iotest.OneByteReader(strings.NewReader(doc)), 16), max)
	err = c.Records(func(chunk Records) bool {
		start := 0
		for _, end := range chunk.Ends {
			found = append(found, string(chunk.Data[start:end]))
			start = end
		}
		return true
	})
	return found, err
}

// reference finds the records of one valid document with encoding/json.
func reference(doc string) (found []string, ok bool) {
	compact := func(list []json.RawMessage) {
		for _, raw := range list {
			found = append(found, string(raw))
		}
	}
	var list []json.RawMessage
	if json.Unmarshal([]byte(doc), &list) == nil && list != nil {
		compact(list)
		return found, true
	}
	var object map[string]json.RawMessage
	if json.Unmarshal([]byte(doc), &object) != nil || object == nil {
		return nil, false
	}
	for _, name := range slices.Concat(record.Text.Spellings(), wrapped, wrappers) {
		if _, ok := object[name]; ok {
			return nil, false // a wrapper, or nearly one: the order of members decides
		}
	}
	return []string{doc}, true
}

func squeeze(t *testing.T, records []string) []string {
	t.Helper()
	var out []string
	for _, r := range records {
		var b bytes.Buffer
		if err := json.Compact(&b, []byte(r)); err != nil {
			t.Fatalf("record %q: %v", r, err)
		}
		out = append(out, b.String())
	}
	return out
}

func checkCut(t *testing.T, doc string) {
	t.Helper()
	want, ok := reference(doc)
	got, err := recordsOf(doc, 1<<20)
	if !ok || !json.Valid([]byte(doc)) {
		return
	}
	if err != nil {
		t.Fatalf("%q: %v", doc, err)
	}
	if !slices.Equal(squeeze(t, got), squeeze(t, want)) {
		t.Fatalf("%q:\ngot  %q\nwant %q", doc, got, want)
	}
}

var documents = []string{
	`[]`, `[ ]`, `{}`, `{ }`, `[{}]`, `[{"a":1},{"b":[1,2,{"c":"]}"}]}]`, ` [ 1 , "two" , null , true , [ 3 ] ] `,
	`{"a":"\\","b":"\"","c":{"d":[]}}`, `["\\","]","\"]"]`, `[-1.5e3,2]`, "[\"\x7f\",\n\n{}]",
	`[1`, `[1,`, `[1 2]`, `{"a"`, `{"a":`, `{"a":1`, `{1:2}`, `]`, `,`, `[,]`, `{"a":1}{"b":2}`, `[}`, `["`, `["\`,
}

func TestCutAgreesWithEncodingJSON(t *testing.T) {
	for _, doc := range documents {
		checkCut(t, doc)
	}
}

func FuzzCut(f *testing.F) {
	for _, doc := range documents {
		f.Add(doc)
	}
	f.Fuzz(checkCut)
}

func TestCutKnowsWrappers(t *testing.T) {
	for doc, want := range map[string][]string{
		`{"articles":[{"a":1},{"b":2}]}`:                     {`{"a":1}`, `{"b":2}`},
		`{"total":2,"items":[{"a":1}],"next":{"x":[1]}}`:     {`{"a":1}`},
		`{"articles":[{"a":1}],"items":[{"b":2}]}`:           {`{"a":1}`, `{"b":2}`},
		`{"text":"T.","items":[{"a":1}]}`:                    {`{"text":"T.","items":[{"a":1}]}`},
		`{"items":{"a":1}}`:                                  {`{"items":{"a":1}}`},
		`{"a":1} {"b":2}` + "\n" + `[{"c":3}]`:               {`{"a":1}`, `{"b":2}`, `{"c":3}`},
		`{"x":{"articles":[{"a":1}]}}`:                       {`{"x":{"articles":[{"a":1}]}}`},
		`{"response":{"status":"ok","results":[{"a":1}]}}`:   {`{"a":1}`},
		`{"data":{"a":1},"title":"T"}`:                       {`{"data":{"a":1},"title":"T"}`},
		`{"data":{"data":{"data":{"data":{"items":[1]}}}}}`:  {`{"data":{"data":{"data":{"data":{"items":[1]}}}}}`},
		`{"articles":[]}`:                                    nil,
		`{"text":"` + strings.Repeat(`\"x`, 100) + `"}`:      {`{"text":"` + strings.Repeat(`\"x`, 100) + `"}`},
		"[\n{\"text\":\"" + strings.Repeat("é", 40) + "\"}]": {`{"text":"` + strings.Repeat("é", 40) + `"}`},
	} {
		got, err := recordsOf(doc, 1<<20)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %q, %v\nwant %q", doc, got, err, want)
		}
	}
}

// TestNothingIsHandedOutAfterAStop reads on through losses and chunks until told to stop.
func TestNothingIsHandedOutAfterAStop(t *testing.T) {
	doc := `[{"a":1},,{"a":2} {"a":3},{"a":"` + strings.Repeat("x", 200) + `"},{"a":4}]`
	for after := range 5 {
		n := 0
		err := NewDocuments(bufio.NewReader(strings.NewReader(doc)), 100).Records(func(Records) bool { n++; return n <= after })
		if want := min(after+1, 5); n > want || n == after+1 && err != ErrStopped {
			t.Errorf("%d handed out after a stop at %d: %v", n, after, err)
		}
	}
}
