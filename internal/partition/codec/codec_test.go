package codec

import (
	"reflect"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/text"
	"summarize/internal/vector"
)

var samples = []article.Article{
	{ID: "a", Title: "Norland votes", Date: time.Date(2024, 3, 1, 9, 30, 0, 5, time.UTC), Source: "Post", Lang: "en", Line: 7, Number: 3,
		Text:  "HARROW — The council of Norland voted on Monday. \"We will build it,\" said Mayor Ruth Hallberg, 51.\n\nIt costs 3.5 million.",
		Marks: []article.Mark{{Start: 0, End: 6, Kind: article.MarkHeading}}},
	{ID: "b", Text: "ÄÖ\x00 \xff", Fields: map[string]string{"a": "", "b": "c"}, Record: "{}", Unnamed: true, Body: 3},
	{},
}

func TestArticlesAndDocuments(t *testing.T) {
	corpus, err := text.Analyze(t.Context(), samples, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range samples {
		record := AppendArticle(nil, &samples[i])
		if got, err := DecodeArticle(record); err != nil || !reflect.DeepEqual(got, samples[i]) {
			t.Errorf("%+v, want %+v: %v", got, samples[i], err)
		}
		document := AppendDocument(nil, &corpus.Documents[i])
		if got, err := DecodeDocument(document); err != nil || !reflect.DeepEqual(got, corpus.Documents[i]) {
			t.Errorf("%+v, want %+v: %v", got, corpus.Documents[i], err)
		}
		for n := range len(document) - 1 {
			if _, err := DecodeDocument(document[:n]); err == nil {
				t.Errorf("%d of %d bytes are a document", n, len(document))
				break
			}
		}
	}
}

func TestRowsAndStrings(t *testing.T) {
	m := &vector.Matrix{Start: []int{0}}
	record := AppendRow(nil, []uint32{1, 5, 900}, []float64{0.25, 1e-300, 0.75})
	if err := DecodeRow(record, m); err != nil || !reflect.DeepEqual(m, &vector.Matrix{Start: []int{0, 3}, Terms: []uint32{1, 5, 900}, Weights: []float64{0.25, 1e-300, 0.75}}) {
		t.Errorf("%+v: %v", m, err)
	}
	if err := DecodeRow(record[:len(record)-1], m); err == nil {
		t.Error("a row without its end was taken")
	}
	want := []string{"", "ä", "word"}
	strings := AppendStrings(nil, want)
	if got, err := DecodeStrings(strings); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%q: %v", got, err)
	}
	if _, err := DecodeStrings(strings[:len(strings)-1]); err == nil {
		t.Error("a list without its end was taken")
	}
}
