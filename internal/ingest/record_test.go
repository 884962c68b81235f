package ingest

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/article"
)

// readRecord reads one record.
func readRecord(t *testing.T, raw string) (article.Article, *worker) {
	t.Helper()
	w := &worker{batch: &batch{}, ctx: t.Context(), options: Options{}.filled()}
	w.record("x.jsonl", 1, []byte(raw))
	if len(w.items) != 1 {
		t.Fatalf("%s: %d articles, skipped %v", raw, len(w.items), w.skipped)
	}
	if w.items[0].made {
		w.items[0].ID = ""
	}
	return w.items[0].Article, w
}

func TestEverySpelling(t *testing.T) {
	get := map[field]func(article.Article) string{
		fieldID: func(a article.Article) string { return a.ID }, fieldTitle: func(a article.Article) string { return a.Title },
		fieldText: func(a article.Article) string { return a.Text }, fieldDate: func(a article.Article) string { return article.FormatDate(a.Date) },
		fieldURL: func(a article.Article) string { return a.URL }, fieldSource: func(a article.Article) string { return a.Source },
		fieldLang: func(a article.Article) string { return a.Lang }, fieldAuthor: func(a article.Article) string { return a.Author },
	}
	want := map[field]string{fieldID: "id guid _id", fieldTitle: "title headline", fieldText: "text body content article",
		fieldDate: "date published pubDate published_at datetime", fieldURL: "url link", fieldSource: "source publisher site",
		fieldLang: "lang language", fieldAuthor: "author byline"}
	for f := range fieldCount {
		if got := strings.Join(spellings[f], " "); got != want[f] {
			t.Errorf("spellings %q, want %q", got, want[f])
		}
		for rank, name := range spellings[f] {
			later := ""
			if rank+1 < len(spellings[f]) {
				later = `,"` + spellings[f][rank+1] + `":"2001-01-01"`
			}
			a, _ := readRecord(t, `{"text":"T.","`+name+`":"2017-03-03"`+later+`}`)
			if f == fieldText && name != "text" {
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
		`{"text":["x"],"article":{"y":1},"headline":"H"}`:             {Text: "H", Title: "H"},
		`{"id":17,"text":"T."}`:                                       {ID: "17", Text: "T."},
		`{"text":"A","text":"B"}`:                                     {Text: "B"},
		`{"text":"T.","author":["A","B"]}`:                            {Text: "T.", Author: "A, B"},
		`{"text":"T.","author":{"name":"A"}}`:                         {Text: "T."},
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
	a, w := readRecord(t, b.String()+"}")
	if len(a.Fields) != maxFields {
		t.Errorf("%d fields, want %d", len(a.Fields), maxFields)
	}
	if len(w.scratch.names) > maxNames {
		t.Errorf("%d names kept", len(w.scratch.names))
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
		in := input{path: names[int(kind)%len(names)], inside: true, named: true, data: data}
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
