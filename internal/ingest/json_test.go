package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"summarize/internal/ingest/record"
	"testing"
	"testing/iotest"
)

// cut returns the records that documentCutter finds.
func cut(doc string, max int64) (found []string, err error) {
	c := &documentCutter{r: bufio.NewReaderSize(iotest.OneByteReader(strings.NewReader(doc)), 16), max: max, line: 1}
	c.yield = func(task) bool { return true }
	err = c.documents()
	start := 0
	for _, end := range c.chunk.ends {
		found = append(found, string(c.chunk.data[start:end]))
		start = end
	}
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
	got, err := cut(doc, 1<<20)
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
		got, err := cut(doc, 1<<20)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %q, %v\nwant %q", doc, got, err, want)
		}
	}
}

// A JSON Feed names its publisher once, above its items.
func TestJSONFeed(t *testing.T) {
	r := readBytes(t, "feed.json", `{"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [
{"id": "1", "url": "https://a.example/1", "title": "Bridge", "content_text": "T.", "date_published": "2026-03-02T10:00:00Z"}]}`)
	expect(t, r, "2026-03-02T10:00:00Z|Bridge|T.")
	if r.Articles[0].Source != "Wire" {
		t.Errorf("source %q", r.Articles[0].Source)
	}
}

func TestLargeDocumentInChunks(t *testing.T) {
	lines := strings.TrimSpace(string(syntheticLines(3000, 3)))
	array := "{\"articles\": [\n" + strings.ReplaceAll(lines, "\n", ",\n") + "\n]}"
	a, b := readBytes(t, "x.jsonl", lines), readBytes(t, "x.json", array)
	if len(a.Articles) != 3000 || len(b.Articles) != 3000 {
		t.Fatalf("%d and %d articles", len(a.Articles), len(b.Articles))
	}
	for i := range a.Articles {
		x, y := a.Articles[i], b.Articles[i]
		if x.ID != y.ID || x.Text != y.Text || !x.Date.Equal(y.Date) || y.Line != x.Line+1 {
			t.Fatalf("article %d differs: %v %v", i, x.ID, y.ID)
		}
	}
}

// What is broken costs itself; the records after it are read.
func TestReadingOnBehindBrokenRecords(t *testing.T) {
	rec := func(n string) string { return `  {"text": "` + n + `"}` }
	for name, test := range map[string]struct {
		doc  string
		want []string
	}{
		"open string":   {"[\n" + rec("1.") + ",\n  {\"text\": \"2.},\n" + rec("3.") + "\n]", []string{"||1.", "||3.", "skipped x.json:3: " + errOpen.Error()}},
		"open object":   {"[\n" + rec("1.") + ",\n  {\"text\": \"2.\",\n  \"x\": 1\n" + rec("3.") + ",\n" + rec("4.") + "]", []string{"||1.", "||3.", "||4.", "skipped x.json:3: " + errOpen.Error()}},
		"pretty":        {"[\n  {\n    \"text\": \"1.\n  },\n  {\n    \"text\": \"2.\"\n  }\n]", []string{"||2.", "skipped x.json:2: " + errOpen.Error()}},
		"no commas":     {"[" + rec("1.") + "\n" + rec("2.") + rec("3.") + "]", []string{"||1.", "||2.", "||3.", "skipped x.json:2: " + errBetween.Error(), "skipped x.json:2: " + errBetween.Error()}},
		"two commas":    {"[\n" + rec("1.") + ",,\n" + rec("2.") + "]", []string{"||1.", "||2.", "skipped x.json:2: " + errNoObject.Error()}},
		"last comma":    {"[" + rec("1.") + ",\n]", []string{"||1.", "skipped x.json:2: " + errNoObject.Error()}},
		"junk between":  {"[\n" + rec("1.") + "; nothing\n" + rec("2.") + "]", []string{"||1.", "||2.", "skipped x.json:2: " + errBetween.Error()}},
		"last is open":  {"[\n" + rec("1.") + ",\n  {\"text\": \"2.\n]", []string{"||1.", "skipped x.json:3: " + errOpen.Error()}},
		"lines, commas": {rec("1.") + ",\n" + rec("2.") + " ,\n" + rec("3.") + "\n", []string{"||1.", "||2.", "||3."}},
	} {
		t.Run(name, func(t *testing.T) { expect(t, readBytes(t, "x.json", test.doc), test.want...) })
	}
}
