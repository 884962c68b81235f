package render

import (
	"fmt"
	"testing"

	"summarize/internal/digest"
)

// A mail that has room tells a digest as it is. One that has none tells the first stories in full,
// the next ones by a sentence and others by a line, but for what restates something; those after them are left, and only they.
func TestFitMail(t *testing.T) {
	few := many(12)
	if fitMail(few, mailOptions()) != few {
		t.Error("a digest that fits is changed")
	}
	all := many(400)
	all.Options.New = true
	for i := range all.Stories {
		s := &all.Stories[i]
		s.ID, s.Section, s.Restates = fmt.Sprint("n", i), digest.Top, i == 40
	}
	shown := fitMail(all, mailOptions())
	if told := len(shown.Stories); told < 80 || told+len(shown.Left) != len(all.Stories) {
		t.Fatalf("%d of %d stories are told, %d are left", told, len(all.Stories), len(shown.Left))
	}
	for k, s := range shown.Stories {
		want := digest.Single
		switch {
		case k < fullInMail:
			want = digest.Top
		case k < fullInMail+shortInMail, s.Restates:
			want = digest.Further
		}
		if s.Section != want || s.ID != all.Stories[k].ID {
			t.Errorf("story %d is %s in %s, want %s", k, s.ID, s.Section, want)
		}
	}
	if all.Stories[399].Section != digest.Top || all.Articles[399].Story == "" {
		t.Error("the digest itself is changed, which other outputs show")
	}
}
