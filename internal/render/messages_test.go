package render

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/digest"
)

// Of one message a story, each tells its story with all of its articles, and the last one what
// belongs to no story; none tells another's.
func TestMessagesPerStory(t *testing.T) {
	d, _ := fixture()
	o := mailOptions()
	if all := Messages(d, o); len(all) != 1 || all[0] != d {
		t.Fatalf("%d messages of a digest", len(all))
	}
	o.MailPerStory = true
	all := Messages(d, o)
	if len(all) != len(d.Stories)+1 {
		t.Fatalf("%d messages of %d stories", len(all), len(d.Stories))
	}
	for k, one := range all {
		header, parts := parseMail(t, render(t, "eml", one, o))
		if k == len(d.Stories) {
			for _, want := range []string{"Left for the next digest", "z4.txt (2 March", "and 2 more"} {
				if !strings.Contains(parts[0], want) {
					t.Errorf("the last message has no %q:\n%s", want, parts[0])
				}
			}
			continue
		}
		var ids []string
		for _, a := range one.Articles {
			ids = append(ids, a.ID)
		}
		for _, id := range d.Stories[k].Articles {
			if !slices.Contains(ids, id) {
				t.Errorf("message %d lacks article %s", k, id)
			}
		}
		if len(one.Stories) != 1 || one.Stories[0].ID != d.Stories[k].ID || one.Stories[0].Section != digest.Top {
			t.Errorf("message %d tells %+v", k, one.Stories)
		}
		if strings.Contains(header.Get("Subject"), "more") {
			t.Errorf("message %d: %s", k, header.Get("Subject"))
		}
	}
}
