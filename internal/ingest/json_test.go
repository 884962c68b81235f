package ingest

import (
	"maps"
	"strings"
	"testing"
)

// A JSON Feed names its publisher once, above its items.
func TestJSONFeed(t *testing.T) {
	r := readBytes(t, "feed.json", `{"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [
{"id": "1", "url": "https://a.example/1", "title": "Bridge", "content_text": "T.", "date_published": "2026-03-02T10:00:00Z"}]}`)
	expect(t, r, "2026-03-02T10:00:00Z|Bridge|T.")
	if r.Articles[0].Source != "Wire" {
		t.Errorf("source %q", r.Articles[0].Source)
	}
}

// Lines that are not wanted are not even looked at: the second is broken. Files that are no lines are read whole.
func TestWantedLines(t *testing.T) {
	dir := write(t, map[string]string{"x.jsonl": "{\"text\": \"1.\"}\n{\"text\n\n{\"text\": \"4.\"}\n", "b.txt": "A text."})
	asked := map[int]bool{}
	r := read(t, Options{Workers: 1, Wanted: func(path string, line int) bool {
		asked[line] = strings.HasSuffix(path, "x.jsonl")
		return line == 4
	}}, dir)
	expect(t, r, "||4.", "||A text.")
	if want := map[int]bool{1: true, 2: true, 3: true, 4: true}; !maps.Equal(asked, want) {
		t.Errorf("asked for %v", asked)
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
		"open string":   {"[\n" + rec("1.") + ",\n  {\"text\": \"2.},\n" + rec("3.") + "\n]", []string{"||1.", "||3.", "skipped x.json:3: broken JSON: a string or an object is not closed"}},
		"open object":   {"[\n" + rec("1.") + ",\n  {\"text\": \"2.\",\n  \"x\": 1\n" + rec("3.") + ",\n" + rec("4.") + "]", []string{"||1.", "||3.", "||4.", "skipped x.json:3: broken JSON: a string or an object is not closed"}},
		"pretty":        {"[\n  {\n    \"text\": \"1.\n  },\n  {\n    \"text\": \"2.\"\n  }\n]", []string{"||2.", "skipped x.json:2: broken JSON: a string or an object is not closed"}},
		"no commas":     {"[" + rec("1.") + "\n" + rec("2.") + rec("3.") + "]", []string{"||1.", "||2.", "||3.", "skipped x.json:2: broken JSON: neither a comma nor the closing bracket after a value", "skipped x.json:2: broken JSON: neither a comma nor the closing bracket after a value"}},
		"two commas":    {"[\n" + rec("1.") + ",,\n" + rec("2.") + "]", []string{"||1.", "||2.", "skipped x.json:2: broken JSON: a value is missing"}},
		"last comma":    {"[" + rec("1.") + ",\n]", []string{"||1.", "skipped x.json:2: broken JSON: a value is missing"}},
		"junk between":  {"[\n" + rec("1.") + "; nothing\n" + rec("2.") + "]", []string{"||1.", "||2.", "skipped x.json:2: broken JSON: neither a comma nor the closing bracket after a value"}},
		"last is open":  {"[\n" + rec("1.") + ",\n  {\"text\": \"2.\n]", []string{"||1.", "skipped x.json:3: broken JSON: a string or an object is not closed"}},
		"lines, commas": {rec("1.") + ",\n" + rec("2.") + " ,\n" + rec("3.") + "\n", []string{"||1.", "||2.", "||3."}},
	} {
		t.Run(name, func(t *testing.T) { expect(t, readBytes(t, "x.json", test.doc), test.want...) })
	}
}

// A record of another kind may hold articles in a list of its own: they are read, not it.
func TestArticlesInsideOfRecords(t *testing.T) {
	r := readBytes(t, "x.json", `[{"title": "Bridge", "description": "A story.", "tags": ["a"], "news_items": [
		{"title": "Bridge closed", "content": "The bridge at Orlo was closed on Monday."},
		{"title": "Bridge open", "content": "The bridge at Orlo is open again."}]},
		{"title": "Post", "comments": [{"text": "First!"}]}]`)
	expect(t, r, "|Bridge closed|The bridge at Orlo was closed on Monday.", "|Bridge open|The bridge at Orlo is open again.", "|Post|Post",
		"warning x.json: a record has a title and no text (its fields: comments, title); say which is the text with --text-field")
	if r.Articles[0].Line != 2 {
		t.Errorf("line %d, want 2", r.Articles[0].Line)
	}
}

// Names are known however they are written, and what was written column by column is a table.
func TestRecordsAsProgramsWriteThem(t *testing.T) {
	for name, document := range map[string]string{
		"capitals":  `[{"Title": "Bridge", "Text": "T."}, {"HEADLINE": "Ferry", "Article Text": "U."}]`,
		"columns":   `{"title": {"0": "Bridge", "1": "Ferry"}, "text": {"0": "T.", "1": "U."}}`,
		"index":     `{"0": {"title": "Bridge", "text": "T."}, "1": {"title": "Ferry", "text": "U."}}`,
		"listing":   `{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {"title": "Bridge", "selftext": "T."}}, {"kind": "t3", "data": {"title": "Ferry", "selftext": "U."}}]}}`,
		"deep":      `{"db": [{"meta": {}, "data": {"posts": [{"title": "Bridge", "plaintext": "T."}, {"title": "Ferry", "plaintext": "U."}]}}]}`,
		"both":      `[{"Text": "", "text": "T.", "title": "Bridge"}, {"text": "U.", "TEXT": "V.", "title": "Ferry"}]`,
		"summaries": `[{"document": "T.", "summary": "S.", "title": "Bridge"}, {"summary": "S.", "contents": "U.", "title": "Ferry"}]`,
		"list":      `[{"title": "Bridge", "sentences": ["T."]}, {"title": "Ferry", "paragraphs": [{"text": "U."}]}]`,
		"results":   `{"articles": {"results": [{"uri": "1", "title": "Bridge", "body": "T."}, {"uri": "2", "title": "Ferry", "body": "U."}]}}`,
	} {
		t.Run(name, func(t *testing.T) { expect(t, readBytes(t, "x.json", document), "|Bridge|T.", "|Ferry|U.") })
	}
	r := readBytes(t, "x.json", `{"name": "Wire", "messages": [{"id": 1, "date": "2026-03-02T10:00:00", "text": [{"type": "bold", "text": "Bridge"}, " closed, says ", {"type": "link", "text": "wire.example"}, "."]}]}`)
	expect(t, r, "2026-03-02T10:00:00Z||Bridge closed, says wire.example.")
}

// Searches of databases answer with hits or rows, each an article in an envelope.
func TestEnvelopes(t *testing.T) {
	bridge, ferry := `{"title": "Bridge", "text": "T."}`, `{"title": "Ferry", "text": "U."}`
	for name, document := range map[string]string{
		"Elasticsearch": `{"took": 3, "hits": {"total": {"value": 2}, "hits": [{"_id": "1", "_source": ` + bridge + `}, {"_id": "2", "_source": ` + ferry + `}]}}`,
		"CouchDB":       `{"total_rows": 2, "offset": 0, "rows": [{"id": "1", "value": {"rev": "1"}, "doc": ` + bridge + `}, {"id": "2", "doc": ` + ferry + `}]}`,
		"JSON:API":      `{"data": [{"type": "a", "id": "1", "attributes": ` + bridge + `}, {"type": "a", "id": "2", "attributes": ` + ferry + `}], "included": [{"type": "people", "id": "9"}]}`,
	} {
		r := readBytes(t, "x.json", document)
		expect(t, r, "|Bridge|T.", "|Ferry|U.")
		if len(r.Articles) == 2 && (r.Articles[0].ID != "1" || r.Articles[1].ID != "2") {
			t.Errorf("%s: ids %q and %q", name, r.Articles[0].ID, r.Articles[1].ID)
		}
	}
}
