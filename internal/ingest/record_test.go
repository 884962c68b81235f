package ingest

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/article"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/record"
)

// readRecord reads one record.
func readRecord(t *testing.T, raw string) (article.Article, *worker) {
	t.Helper()
	w := &worker{batch: &batch{}, ctx: t.Context(), options: Options{}.filled()}
	w.record(origin{path: "x.jsonl", line: 1}, []byte(raw))
	if len(w.items) != 1 {
		t.Fatalf("%s: %d articles, skipped %v", raw, len(w.items), w.skipped)
	}
	if w.items[0].Unnamed {
		w.items[0].ID, w.items[0].Unnamed = "", false
	}
	return w.items[0].Article, w
}

func TestEverySpelling(t *testing.T) {
	get := map[record.Field]func(article.Article) string{
		record.ID: func(a article.Article) string { return a.ID }, record.Title: func(a article.Article) string { return a.Title },
		record.Text: func(a article.Article) string { return a.Text }, record.Date: func(a article.Article) string { return article.FormatDate(a.Date) },
		record.URL: func(a article.Article) string { return a.URL }, record.Source: func(a article.Article) string { return a.Source },
		record.Lang: func(a article.Article) string { return a.Lang }, record.Author: func(a article.Article) string { return a.Author },
	}
	for f := range record.FieldCount {
		for rank, name := range f.Spellings() {
			later := ""
			if rank+1 < len(f.Spellings()) {
				later = `,"` + f.Spellings()[rank+1] + `":"2001-01-01"`
			}
			a, _ := readRecord(t, `{"text":"T.","`+name+`":"2017-03-03"`+later+`}`)
			if f == record.Text && name != "text" {
				a, _ = readRecord(t, `{"`+name+`":"2017-03-03"`+later+`}`)
			}
			if got := get[f](a); got != "2017-03-03" {
				t.Errorf("%s: %q", name, got)
			}
		}
	}
}

func TestRecords(t *testing.T) {
	day := time.Date(2017, 3, 3, 0, 0, 0, 0, time.UTC)
	for raw, want := range map[string]article.Article{
		`{"text":"T.","title":" A title "}`:                           {Text: "T.", Title: "A title"},
		`{"text":"","body":" ","content":"C."}`:                       {Text: "C."},
		`{"text":null,"title":"Only a title"}`:                        {Text: "Only a title", Title: "Only a title"},
		`{"text":[],"article":{"y":1},"headline":"H","body":5}`:       {Text: "H", Title: "H"},
		`{"id":17,"text":"T."}`:                                       {ID: "17", Text: "T."},
		`{"text":"A","text":"B"}`:                                     {Text: "B"},
		`{"text":"T.","author":["A","B"]}`:                            {Text: "T.", Author: "A, B"},
		`{"text":"T.","author":{"name":"A"}}`:                         {Text: "T.", Author: "A"},
		`{"text":"T.","date":1488499200}`:                             {Text: "T.", Date: day},
		`{"text":"T.","date":1488499200000}`:                          {Text: "T.", Date: day},
		`{"text":"T.","date":null,"published":"2017-03-03"}`:          {Text: "T.", Date: day},
		`{"text":" date 2017-03-03 T."}`:                              {Text: " date 2017-03-03 T.", Date: day, Body: 17},
		`{"text":" date 2016-01-01 T.","date":"2017-03-03"}`:          {Text: " date 2016-01-01 T.", Date: day, Body: 17},
		`{"text":"  T. \n","story":"s","n":1.5,"b":true,"x":null}`:    {Text: "  T. \n", Fields: map[string]string{"story": "s", "n": "1.5", "b": "true"}},
		`{"text":"T.","story":"s","story":null,"o":{"a":1},"l":[1]}`:  {Text: "T.", Fields: map[string]string{}},
		`{"text":"\ud800x\u0000"}`:                                    {Text: "\ufffdx\x00"},
		`{"\u0074ext":"T.","` + strings.Repeat("k", 10) + `":"v"}`:    {Text: "T.", Fields: map[string]string{"kkkkkkkkkk": "v"}},
		`{"text":"T.","long":"` + strings.Repeat("x", 2000) + `"}`:    {Text: "T."},
		`{"text":"T.","sentences":["T."],"url":"http://a.example/x"}`: {Text: "T.", URL: "http://a.example/x"},
	} {
		got, w := readRecord(t, raw)
		want.Path, want.Line = "x.jsonl", 1
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", raw, diff)
		}
		if len(w.warnings) > 0 {
			t.Errorf("%s: warnings %v", raw, w.warnings)
		}
	}
}

// What tools export is read as it is: one record of each shape.
func TestRecordsOfOtherTools(t *testing.T) {
	const at = "2026-03-02T10:00:00Z"
	when := time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)
	for name, test := range map[string]struct {
		raw  string
		want article.Article
	}{
		"JSON Feed":    {`{"id":"1","url":"u","title":"Bridge","content_text":"T.","summary":"S.","date_published":"` + at + `"}`, article.Article{ID: "1", URL: "u", Title: "Bridge", Text: "T.", Date: when}},
		"MongoDB":      {`{"_id":{"$oid":"60f6d8"},"text":"T.","date":{"$date":"` + at + `"}}`, article.Article{ID: "60f6d8", Text: "T.", Date: when}},
		"MongoDB, old": {`{"_id":{"$oid":"60f6d8"},"text":"T.","date":{"$date":{"$numberLong":"1772445600000"}}}`, article.Article{ID: "60f6d8", Text: "T.", Date: when}},
		"WordPress":    {`{"id":7,"date":"2026-03-02T10:00:00","link":"u","title":{"rendered":"Bridge"},"content":{"rendered":"T.","protected":false},"excerpt":{"rendered":"E."}}`, article.Article{ID: "7", URL: "u", Title: "Bridge", Text: "T.", Date: when}},
		"NewsAPI":      {`{"source":{"id":null,"name":"Wire"},"author":"A","title":"Bridge","description":"D.","url":"u","publishedAt":"` + at + `","content":"T."}`, article.Article{Source: "Wire", Author: "A", Title: "Bridge", URL: "u", Text: "T.", Date: when}},
		"Google Reader": {`{"title":"Bridge","published":1772445600,"summary":{"content":"<p>T.</p>"},"origin":{"streamId":"feed/x","title":"Wire"},"alternate":[{"href":"https://wire.example/b"},{"href":"https://wire.example/c"}]}`,
			article.Article{Source: "Wire", Title: "Bridge", URL: "https://wire.example/b", Text: "T.", Date: when}},
		"Readwise":          {`{"title":"Bridge","source_url":"https://wire.example/b","html_content":"<p>T.</p>","published_date":"2026-03-02T10:00:00Z","site_name":"Wire"}`, article.Article{Source: "Wire", Title: "Bridge", URL: "https://wire.example/b", Text: "T.", Date: when}},
		"news-please":       {`{"authors":["A","B"],"date_publish":"2026-03-02 10:00:00","language":"en","maintext":"T.","source_domain":"wire.example","title":"Bridge","url":"u"}`, article.Article{Author: "A, B", Lang: "en", Source: "wire.example", Title: "Bridge", URL: "u", Text: "T.", Date: when}},
		"feedparser":        {`{"id":"1","title":"Bridge","link":"u","summary":"S.","content":[{"type":"text/plain","value":"T."}],"published":"Mon, 02 Mar 2026 10:00:00 GMT"}`, article.Article{ID: "1", Title: "Bridge", URL: "u", Text: "T.", Date: when}},
		"fundus":            {`{"title":"Bridge","authors":["A"],"publishing_date":"2026-03-02 10:00:00+00:00","body":{"summary":["S."],"sections":[{"headline":["H"],"paragraphs":["P.","Q."]}]}}`, article.Article{Title: "Bridge", Author: "A", Text: "S.\n\nH\n\nP.\n\nQ.", Date: when}},
		"CC-News":           {`{"title":"Bridge","text":"T.","domain":"wire.example","date":"2026-03-02 10:00:00","description":"D.","url":"u"}`, article.Article{Title: "Bridge", Text: "T.", Source: "wire.example", URL: "u", Date: when}},
		"Guardian":          {`{"webTitle":"Bridge","webPublicationDate":"` + at + `","webUrl":"u","bodyText":"T."}`, article.Article{Title: "Bridge", URL: "u", Text: "T.", Date: when}},
		"New York Times":    {`{"headline":{"main":"Bridge","kicker":"K"},"abstract":"T.","web_url":"u","pub_date":"2026-03-02T10:00:00+0000"}`, article.Article{Title: "Bridge", Text: "T.", URL: "u", Date: when}},
		"paragraphs":        {`{"text":["P."," ","Q."],"created_at":"` + at + `"}`, article.Article{Text: "P.\n\nQ.", Date: when}},
		"Elasticsearch":     {`{"_index":"news","_id":"7","_score":1.0,"_source":{"title":"Bridge","text":"T.","date":"` + at + `"}}`, article.Article{ID: "7", Title: "Bridge", Text: "T.", Date: when}},
		"CouchDB":           {`{"id":"7","key":"7","value":{"rev":"1-a"},"doc":{"_id":"7","title":"Bridge","body":"T.","date":"` + at + `"}}`, article.Article{ID: "7", Title: "Bridge", Text: "T.", Date: when}},
		"JSON:API":          {`{"type":"articles","id":"7","attributes":{"title":"Bridge","body":"T.","published":"` + at + `"},"links":{"self":"u"}}`, article.Article{ID: "7", Title: "Bridge", Text: "T.", Date: when}},
		"Guardian API":      {`{"id":"w/7","webTitle":"Bridge","webPublicationDate":"` + at + `","webUrl":"u","fields":{"trailText":"S.","bodyText":"T."}}`, article.Article{ID: "w/7", Title: "Bridge", URL: "u", Text: "T.", Date: when}},
		"title of a search": {`{"source":{"name":"The Wire"},"title":"Bridge closed - The Wire","content":"T.","publishedAt":"` + at + `"}`, article.Article{Source: "The Wire", Title: "Bridge closed", Text: "T.", Date: when}},
		"trafilatura":       {`{"title":"Bridge","hostname":"wire.example","date":"2026-03-02T10:00:00Z","source":"https://www.wire.example/b","text":"T."}`, article.Article{Source: "wire.example", URL: "https://www.wire.example/b", Title: "Bridge", Text: "T.", Date: when}},
		"CSL":               {`{"id":"roe2026","container-title":"The Wire","title":"Bridge","abstract":"T.","URL":"u","issued":{"date-parts":[["2026",3,2]]}}`, article.Article{ID: "roe2026", Source: "The Wire", Title: "Bridge", URL: "u", Text: "T.", Date: when.Truncate(24 * time.Hour)}},
		"Bing":              {`{"name":"Bridge","url":"u","description":"T.","provider":[{"_type":"Organization","name":"The Wire"}],"datePublished":"` + at + `"}`, article.Article{Source: "The Wire", Title: "Bridge", URL: "u", Text: "T.", Date: when}},
		"Spanish":           {`{"titulo":"Puente","fecha":"2026-03-02T10:00:00Z","cuerpo":"T.","fuente":"El Hilo"}`, article.Article{Source: "El Hilo", Title: "Puente", Text: "T.", Date: when}},
		"German":            {`{"Titel":"Brücke","datum":"2026-03-02T10:00:00Z","text":"T.","quelle":"Bote"}`, article.Article{Source: "Bote", Title: "Brücke", Text: "T.", Date: when}},
		"Russian":           {`{"заголовок":"Мост","дата":"2026-03-02T10:00:00Z","текст":"T."}`, article.Article{Title: "Мост", Text: "T.", Date: when}},
		"Japanese":          {`{"見出し":"橋","公開日":"2026-03-02T10:00:00Z","本文":"T."}`, article.Article{Title: "橋", Text: "T.", Date: when}},
		"only a summary":    {`{"title":"Bridge","summary":"S.","seendate":"20260302T100000Z"}`, article.Article{Title: "Bridge", Text: "S.", Date: when}},
	} {
		got, w := readRecord(t, test.raw)
		test.want.Path, test.want.Line, got.Fields = "x.jsonl", 1, nil
		if diff := cmp.Diff(test.want, got); diff != "" || len(w.warnings) > 0 {
			t.Errorf("%s: %v (-want +got):\n%s", name, w.warnings, diff)
		}
	}
}

func TestFieldsThatAreNamed(t *testing.T) {
	o := Options{Fields: map[string]string{"text": "doc.body.main", "title": "doc.head", "date": "meta.when", "id": "key"}}
	t.Chdir(write(t, map[string]string{"x.jsonl": `{"key":"k","text":"Not this.","date":"2001-01-01","doc":{"head":"Bridge","body":{"main":["T.","U."]}},"meta":{"when":"2026-03-02"}}
{"key":"l","text":"Nor this.","title":"No","doc":{"body":"x"}}
`}))
	r := read(t, o, "x.jsonl")
	expect(t, r, "2026-03-02|Bridge|T.\n\nU.", "skipped x.jsonl:2: no text and no title among its fields (doc, key, text, title); say which it is with --text-field")
	if r.Articles[0].ID != "k" {
		t.Error(r.Articles[0].ID)
	}
}

// A text under a name that nobody thought of is known by what it is: sentences, more than a summary, no list of words, no comments.
func TestTextUnderAnyName(t *testing.T) {
	const taken = "warning x.json:1: the text is taken from \"story-parts\", the longest of its fields; say which is the text with --text-field"
	sentences := strings.Split(strings.Repeat(bridge+" ", 2), ". ")
	list := `[["` + strings.Join(sentences[:3], `.", "`) + `."], ["` + strings.Join(sentences[3:], `.", "`) + `"]]`
	long := strings.Repeat(bridge+" ", 2)
	for name, test := range map[string]struct{ raw, text, warning string }{
		"list":     {`{"title": "Bridge", "story-parts": ` + list + `}`, "Engineers closed", taken},
		"string":   {`{"title": "Bridge", "story-parts": "` + long + `", "tags": "a, b"}`, "Engineers closed", taken},
		"summary":  {`{"title": "Bridge", "description": "Closed.", "story-parts": "` + long + `"}`, "Engineers closed", taken},
		"no less":  {`{"title": "Bridge", "description": "` + bridge + `", "story-parts": "` + long + `"}`, "Engineers closed", ""},
		"words":    {`{"title": "Bridge", "story-parts": "` + strings.Repeat("bridge ford pier ", 40) + `"}`, "Bridge", "warning x.json: a record has a title and no text (its fields: story-parts, title); say which is the text with --text-field"},
		"comments": {`{"title": "Bridge", "story-parts": [{"text": "` + long + `"}]}`, "Bridge", "warning x.json: a record has a title and no text (its fields: story-parts, title); say which is the text with --text-field"},
	} {
		r := readBytes(t, "x.json", test.raw)
		if len(r.Articles) != 1 || !strings.HasPrefix(r.Articles[0].Text, test.text) || strings.Join(r.Warnings, "") != strings.TrimPrefix(test.warning, "warning ") {
			t.Errorf("%s: %+v %q", name, r.Articles, r.Warnings)
		}
	}
	r := readBytes(t, "x.csv", "title,story\nBridge,\""+long+"\"\n")
	if len(r.Articles) != 1 || !strings.HasPrefix(r.Articles[0].Text, "Engineers") {
		t.Errorf("a table: %+v", r.Articles)
	}
}

func TestRecordsWithTitlesAndNoTextAreNamedOnce(t *testing.T) {
	r := readBytes(t, "x.jsonl", strings.Repeat(`{"title":"Bridge closed","fulltekst":"T."}`+"\n", 5))
	want := []string{"x.jsonl: 5 records have a title and no text (their fields: fulltekst, title); say which is the text with --text-field"}
	if diff := cmp.Diff(want, r.Warnings); diff != "" || len(r.Articles) != 5 {
		t.Error(len(r.Articles), diff)
	}
}

// The documented spellings are fields; the others stay labels to group by.
func TestLabelsStay(t *testing.T) {
	a, _ := readRecord(t, `{"text":"T.","domain":"wire.example","source":"Wire","name":"n"}`)
	want := map[string]string{"domain": "wire.example", "name": "n"}
	if diff := cmp.Diff(want, a.Fields); diff != "" || a.Source != "Wire" {
		t.Error(a.Source, diff)
	}
}

func TestAbsurdDatesLeaveTheArticleUndated(t *testing.T) {
	for _, date := range []string{`"0000-00-00"`, `"1066-10-14"`, `"9999-12-31"`, `"soon"`, `1e400`, `"03/04/2017"`, `true`} {
		a, w := readRecord(t, `{"text":"T.","date":`+date+`}`)
		if !a.Date.IsZero() || len(w.warnings) != 1 || w.warnings[0].line != 1 {
			t.Errorf("%s: %v, warnings %v", date, a.Date, w.warnings)
		}
	}
}

func TestManyMembersAreBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"text":"T."`)
	for i := range 5000 {
		b.WriteString(`,"` + strings.Repeat("k", 1+i%50) + string(rune('a'+i%26)) + strings.Repeat("z", i/50) + `":1`)
	}
	a, _ := readRecord(t, b.String()+"}")
	if len(a.Fields) != record.MaxLabels {
		t.Errorf("%d fields, want %d", len(a.Fields), record.MaxLabels)
	}
}

func TestLegacyRecords(t *testing.T) {
	a, w := readRecord(t, "{\"text\":\"Un caf\xe9 \x93noir\x94 et des mots sans accent autour.\"}")
	if a.Text != "Un café “noir” et des mots sans accent autour." || len(w.warnings) != 1 {
		t.Errorf("%q, warnings %v", a.Text, w.warnings)
	}
}

// FuzzRead holds for any bytes in any format: no panic, valid UTF-8, and
// something is said about every input.
func FuzzRead(f *testing.F) {
	for i, s := range []string{twoLines, "[" + twoLines, prose, "---\ntitle: x\n---\n", "{\"articles\":[{\"text\":\"\xff\"}]}", "\xff\xfea\x00", "\x1f\x8b\x08", "PK\x03\x04", "\x28\xb5\x2f\xfd\x00"} {
		f.Add([]byte(s), uint8(i))
	}
	names := []string{"x.txt", "x.md", "x", "x.json", "x.jsonl", "x.tar", "x.unknown", "-"}
	f.Fuzz(func(t *testing.T, data []byte, kind uint8) {
		in := input{path: names[int(kind)%len(names)], file: files.File{Named: true}, inside: true, data: data}
		if strings.HasSuffix(in.path, ".tar") {
			in.inside = false
			in.opened = input{inside: true, data: data}.mustOpen(t)
		}
		r := &reader{options: Options{MaxRecord: 1 << 16, Workers: 1}.filled()}
		if err := r.run(t.Context(), []input{in}); err != nil {
			t.Fatal(err)
		}
		result, _ := r.result()
		if len(result.Articles)+len(result.Skipped) == 0 && !strings.HasSuffix(in.path, ".tar") {
			t.Fatalf("%s: nothing said of %q", in.path, data)
		}
		checkArticles(t, result.Articles)
	})
}
