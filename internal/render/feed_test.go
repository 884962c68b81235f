package render

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed"

	"summarize/internal/digest"
)

// RSS and JSON Feed tell what Atom tells, by the same ids, to a parser of others, whatever
// strangers wrote.
func TestFeedsTellTheSame(t *testing.T) {
	d, _ := fixture()
	for name, d := range map[string]*digest.Digest{"fixture": d, "empty": empty(), "hostile": poisoned(hostile), "control": poisoned("\x00\ufffe\uffff\v]]>"), "many": many(30)} {
		o := Options{Name: "daily"}
		atom := parseAtom(t, render(t, "atom", d, o))
		for _, format := range []string{"rss", "jsonfeed"} {
			feed, err := gofeed.NewParser().ParseString(render(t, format, d, o))
			if err != nil {
				t.Fatalf("%s as %s: %v", name, format, err)
			}
			if len(feed.Items) != len(atom.Entries) {
				t.Fatalf("%s as %s: %d items of %d", name, format, len(feed.Items), len(atom.Entries))
			}
			for i, item := range feed.Items {
				if e := atom.Entries[i]; item.GUID != e.ID || strings.TrimSpace(item.Title) != strings.TrimSpace(e.Title) || item.Content != e.Content.Value {
					t.Errorf("%s as %s: item %d is %q %q, not %q %q", name, format, i, item.GUID, item.Title, e.ID, e.Title)
				}
			}
		}
		for decoder := xml.NewDecoder(strings.NewReader(render(t, "rss", d, o))); ; {
			if _, err := decoder.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s as rss: %v", name, err)
			}
		}
	}
}
