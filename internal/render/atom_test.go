package render

import (
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed"
	gofeedatom "github.com/mmcdole/gofeed/atom"

	"summarize/internal/digest"
)

// parseAtom reads a feed as a feed reader does, and strictly as XML.
func parseAtom(t testing.TB, feed string) *gofeedatom.Feed {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(feed))
	for {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("%v in %s", err, feed)
		}
	}
	if kind := gofeed.DetectFeedType(strings.NewReader(feed)); kind != gofeed.FeedTypeAtom {
		t.Fatalf("a feed of type %v", kind)
	}
	f, err := (&gofeedatom.Parser{}).Parse(strings.NewReader(feed))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// What RFC 4287 section 4.1 demands is there: ids, titles and times of everything, an
// author, and no id twice.
func TestAtomIsValid(t *testing.T) {
	d, _ := fixture()
	for name, d := range map[string]*digest.Digest{"fixture": d, "empty": empty(), "hostile": poisoned(hostile), "control": poisoned("\x00\ufffe\uffff\v]]>"), "many": many(30)} {
		f := parseAtom(t, render(t, "atom", d, Options{Name: "daily"}))
		if f.ID == "" || f.Title == "" || f.UpdatedParsed == nil || len(f.Authors) != 1 || f.Authors[0].Name == "" {
			t.Errorf("%s: the feed lacks something: %v", name, f)
		}
		var ids []string
		for _, e := range f.Entries {
			if !regexp.MustCompile(`^tag:[a-z.]+,[0-9]{4}:[!-~]+$`).MatchString(e.ID) || e.Title == "" || e.UpdatedParsed == nil || e.Content == nil {
				t.Errorf("%s: the entry lacks something: %v", name, e)
			}
			ids = append(ids, e.ID)
		}
		slices.Sort(ids)
		if len(slices.Compact(ids)) != len(d.Stories) {
			t.Errorf("%s: %d ids for %d stories", name, len(ids), len(d.Stories))
		}
	}
}

func TestAtomSaysWhatTheDigestSays(t *testing.T) {
	d, _ := fixture()
	f := parseAtom(t, render(t, "atom", d, Options{}))
	first := f.Entries[0]
	if first.Title != "Harbour bridge closes after crack is found" || first.Published != "2017-03-02T00:00:00Z" || first.Updated != "2017-03-03T00:00:00Z" {
		t.Errorf("entry %q from %s to %s", first.Title, first.Published, first.Updated)
	}
	if len(first.Links) != 1 || first.Links[0].Href != "https://harbour.example/news/%28bridge%29" {
		t.Errorf("links %v", first.Links)
	}
	for _, want := range []string{"The harbour bridge was closed", "Stone &amp; Steel", "partial copy 0.99"} {
		if !strings.Contains(first.Content.Value, want) {
			t.Errorf("%q is not in %s", want, first.Content.Value)
		}
	}
	if hostileEntry := f.Entries[3]; strings.Contains(hostileEntry.Content.Value, "<script") {
		t.Errorf("a script in %s", hostileEntry.Content.Value)
	}
}

// An id stays when the story grows, when it comes up in another place, and on a later
// day; without a state, where ids are places, it follows the first article.
func TestAtomIDsStay(t *testing.T) {
	d, _ := fixture()
	ids := func(d *digest.Digest) map[string]string {
		found := make(map[string]string)
		for _, e := range parseAtom(t, render(t, "atom", d, Options{})).Entries {
			found[strings.TrimPrefix(e.Title, "Update: ")] = e.ID
		}
		return found
	}
	d.Stories[0].ID = "2017-03-02-abcdef"
	before := ids(d)
	slices.Reverse(d.Stories)
	for i := range d.Stories {
		if placeID.MatchString(d.Stories[i].ID) {
			d.Stories[i].ID = "s" + string(rune('1'+i))
		}
		d.Stories[i].New, d.Stories[i].Earlier = false, 1
	}
	d.Generated = "2017-03-05T06:00:00Z"
	for title, id := range ids(d) {
		if before[title] != id {
			t.Errorf("the id of %q went from %s to %s", title, before[title], id)
		}
	}
}

// Updates come up again; the future stays on top of nothing.
func TestAtomTimes(t *testing.T) {
	for _, c := range []struct {
		name        string
		first, last string
		new         bool
		published   string
		updated     string
	}{
		{"new", "2017-03-01", "2017-03-02", true, "2017-03-01T00:00:00Z", "2017-03-02T00:00:00Z"},
		{"update", "2017-03-01", "2017-03-02", false, "2017-03-01T00:00:00Z", "2017-03-04T06:00:00Z"},
		{"undated", "", "", true, "", "2017-03-04T06:00:00Z"},
		{"future", "2017-03-01", "2031-01-01", true, "2017-03-01T00:00:00Z", "2017-03-04T06:00:00Z"},
		{"all future", "2031-01-01", "2031-01-01", true, "", "2017-03-04T06:00:00Z"},
	} {
		d := many(1)
		d.Stories[0].First, d.Stories[0].Last, d.Stories[0].New = c.first, c.last, c.new
		e := parseAtom(t, render(t, "atom", d, Options{})).Entries[0]
		if e.Published != c.published || e.Updated != c.updated {
			t.Errorf("%s: from %s to %s", c.name, e.Published, e.Updated)
		}
	}
}
