package text

import (
	"context"
	"testing"

	"summarize/internal/article"
)

// What markup says of a range decides its kind, and shared blocks are not read.
func TestMarksDecideKinds(t *testing.T) {
	a := article.Article{Text: "The council met on Monday.\n\nThe council voted for it.\n\nThe mayor smiles at voters.\n\nIt meets again in May.\n\nThe letter has it all."}
	at := func(start, end int, kind article.MarkKind) article.Mark {
		return article.Mark{Start: start, End: end, Kind: kind}
	}
	a.Marks = []article.Mark{at(0, 26, article.MarkHeading), at(55, 82, article.MarkCaption), at(84, 106, article.MarkItem), at(108, 130, article.MarkShared)}
	c, err := Analyze(context.Background(), []article.Article{a}, Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		text string
		kind Kind
	}{
		{"The council met on Monday.", Heading}, {"The council voted for it.", Prose}, {"The mayor smiles at voters.", Caption}, {"It meets again in May.", Prose},
	}
	got := c.Documents[0].Sentences
	if len(got) != len(want) {
		t.Fatalf("%d sentences, want %d", len(got), len(want))
	}
	for i, s := range got {
		if s.Of(a.Text) != want[i].text || s.Kind != want[i].kind {
			t.Errorf("%q is %d, want %q %d", s.Of(a.Text), s.Kind, want[i].text, want[i].kind)
		}
	}
}
