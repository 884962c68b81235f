package render

import (
	"fmt"
	"testing"

	"summarize/internal/digest"
)

// A mail that has room tells a digest as it is. One that has none tells the first stories in full
// and the others by their headlines, but what restates something by what it adds.
func TestFitMail(t *testing.T) {
	few := many(12)
	if fitMail(few, mailOptions()) != few {
		t.Error("a digest that fits is changed")
	}
	all := many(200)
	all.Options.New = true
	for i := range all.Stories {
		all.Stories[i].ID, all.Stories[i].Section = fmt.Sprint("n", i), digest.Top
	}
	all.Stories[150].New, all.Stories[150].Restates = false, true
	shown := fitMail(all, mailOptions())
	if len(shown.Stories) != len(all.Stories) || len(shown.Left) > 0 {
		t.Fatalf("%d of %d stories are told", len(shown.Stories), len(all.Stories))
	}
	for k, s := range shown.Stories {
		want := digest.Top
		switch {
		case k == 150:
			want = digest.Further
		case k >= 60:
			want = digest.Brief
		case k >= fullInMail:
			continue // as many by a sentence as have room
		}
		if s.Section != want {
			t.Errorf("story %d is in %s, want %s", k, s.Section, want)
		}
	}
	if all.Stories[199].Section != digest.Top {
		t.Error("the digest itself is changed, which other outputs show")
	}
}
