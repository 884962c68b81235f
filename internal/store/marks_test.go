package store

import (
	"reflect"
	"testing"

	"summarize/internal/article"
)

// What is known of ranges of a text is remembered with it.
func TestMarksAreRemembered(t *testing.T) {
	for _, fields := range []map[string]string{nil, {"desk": "city"}} {
		a := article.Article{ID: "a", Text: "One. Two.", Fields: fields, Marks: []article.Mark{{Start: 0, End: 4, Kind: article.MarkHeading}, {Start: 500, End: 70_000, Kind: article.MarkShared}}}
		got, err := articleOf(articleRow(&a, clock{}))
		if err != nil || !reflect.DeepEqual(got.Marks, a.Marks) || !reflect.DeepEqual(got.Fields, a.Fields) {
			t.Errorf("%+v, %v", got, err)
		}
	}
}
