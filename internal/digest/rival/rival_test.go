package rival

import (
	"context"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/claim"
	"summarize/internal/text"
)

func collection(t *testing.T, copies bool, bodies ...string) *Collection {
	t.Helper()
	c := &Collection{IsCopy: func(int, int) bool { return copies }}
	for i, body := range bodies {
		c.Articles = append(c.Articles, article.Article{Text: body, Lang: "en", Date: time.Date(2026, 3, 2, i, 0, 0, 0, time.UTC)})
	}
	corpus, err := text.Analyze(context.Background(), c.Articles, text.Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	c.Documents, c.Vocabulary = corpus.Documents, corpus.Vocabulary
	return c
}

const toll = "The fire at the Calder mill in Dunmore killed nine people on Monday, Chief Inspector Ruth Hallberg said."

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, other string
		copies      bool
		want        claim.Kind
	}{
		{"another amount", "The fire at the Calder mill in Dunmore killed fourteen people on Monday, Chief Inspector Ruth Hallberg said.", false, claim.OtherAmount},
		{"the same", toll, false, claim.NoConflict},
		{"another thing", "The bridge over the Dun will be shut for nine weeks, the council of Dunmore said on Monday.", false, claim.NoConflict},
		{"another name, in a copy", "The fire at the Calder mill in Dunmore killed nine people on Monday, Chief Inspector Paul Strand said.", true, claim.OtherName},
		{"another name, of another writer", "The fire at the Calder mill in Dunmore killed nine people on Monday, Chief Inspector Paul Strand said.", false, claim.NoConflict},
	} {
		rivals := Find(collection(t, c.copies, toll, c.other), Story{Articles: []int{0, 1}}, []Quote{{0, 0}})
		switch {
		case c.want == claim.NoConflict && len(rivals) > 0:
			t.Errorf("%s: found %s", c.name, rivals[0].Kind)
		case c.want != claim.NoConflict && (len(rivals) != 1 || rivals[0].Kind != c.want || rivals[0].Article != 1 || rivals[0].Told != -1):
			t.Errorf("%s: found %+v", c.name, rivals)
		}
	}
}

// What readers were told counts too, but not beside the article that it is of.
func TestFindAmongWhatWasTold(t *testing.T) {
	other := "The fire at the Calder mill in Dunmore killed three people on Monday, Chief Inspector Ruth Hallberg said."
	c := collection(t, true, toll, other)
	told := Told{Text: other, Document: &c.Documents[1], Quotes: []ToldQuote{{Article: 1, Text: other}}}
	rivals := Find(c, Story{Articles: []int{0}, Told: []Told{told}}, []Quote{{0, 0}})
	if len(rivals) != 1 || rivals[0].Told != 0 || rivals[0].Place != 0 {
		t.Errorf("found %+v", rivals)
	}
	if rivals = Find(c, Story{Articles: []int{0, 1}, Told: []Told{told}}, []Quote{{0, 0}}); len(rivals) != 1 || rivals[0].Told != -1 {
		t.Errorf("beside its article, found %+v", rivals)
	}
}

// What many others fill in with facts of their own is a form.
func TestFormsAreNoRivals(t *testing.T) {
	form := func(n string) string {
		return "The Calder Bank of Dunmore said it will pay " + n + " cents a share to holders of record on Monday."
	}
	c := collection(t, true, form("nine"), form("twelve"), form("seven"), form("four"))
	if rivals := Find(c, Story{Articles: []int{0, 1, 2, 3}}, []Quote{{0, 0}}); len(rivals) > 0 {
		t.Errorf("found %d rivals in a form", len(rivals))
	}
}

// Two firms that fill in one form are two subjects; two words for one speaker are not, where an article has both.
func TestOtherSubjectsAreNoRivals(t *testing.T) {
	const filed = " filed a shelf registration with the Lisle Exchange Commission on Monday for 300 million crowns of debt securities."
	const less = " filed a shelf registration with the Lisle Exchange Commission on Monday for 200 million crowns of debt securities."
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"Tribune" + filed, "Aetna" + less, 0},
		{"Tribune" + filed, "Tribune" + less, 1},
		{"Tribune" + filed + " Aetna is its parent.", "Aetna" + less, 1},
	} {
		c := collection(t, false, test.a, test.b)
		if rivals := Find(c, Story{Articles: []int{0, 1}}, []Quote{{0, 0}}); len(rivals) != test.want {
			t.Errorf("%q and %q: found %d rivals, want %d", test.a, test.b, len(rivals), test.want)
		}
	}
}
