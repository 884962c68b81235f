package duplicate

import (
	"context"
	"strings"
	"testing"
	"time"
)

// published returns a text of a day in March and an hour.
func published(text string, day, hour int) Text {
	return Text{Text: text, Published: time.Date(2026, 3, day, hour, 0, 0, 0, time.UTC)}
}

func TestASeriesIsNoCopyOfLastWeeks(t *testing.T) {
	edited := strings.NewReplacer("farmers", "villagers", "too", "as well", "victory", "triumph").Replace(ministry)
	otherNumber := strings.Replace(ministry, "4.2", "4.7", 1)
	cut := ministry[:strings.Index(ministry, "The opposition")]
	half := ministry + " " + harbour + " " + museum[:150] + " Much more is to be said of this, and it was said at length, all through the afternoon and on the next day, by whoever came."
	for _, test := range []struct {
		name string
		b    Text
		kind Kind
	}{
		{"the same, a month later", published(ministry, 30, 0), Exact},
		{"words changed, a week later", published(edited, 9, 0), Near},
		{"a number changed, a week later", published(otherNumber, 9, 0), None},
		{"a number changed, a day later", published(otherNumber, 3, 0), Near},
		{"cut, a week later", published(cut, 9, 0), Contained},
		{"more than doubled, a week later", published(half, 9, 0), Contained},
		{"a number changed, of no date", Text{Text: otherNumber}, Near},
	} {
		a := published(ministry, 2, 0)
		r, err := Find(context.Background(), []Text{a, test.b}, Default)
		if err != nil {
			t.Fatal(err)
		}
		kind := None
		for _, p := range r.Pairs {
			kind = p.Kind
		}
		if e := Compare(a, test.b, Default); kind != test.kind || e.Kind != kind {
			t.Errorf("%s: %v, explained as %v: %s", test.name, kind, e.Kind, e.Rule)
		}
	}
}

func TestNumbersInWordsAreNumbersToSeries(t *testing.T) {
	first := published(strings.Replace(ministry, "4.2", "fourteen", 1), 2, 0)
	for name, test := range map[string]struct {
		number string
		kind   Kind
	}{"another": {"eighteen", None}, "the same": {"fourteen", Near}} {
		later := strings.NewReplacer("4.2", test.number, "farmers", "villagers").Replace(ministry)
		r, err := Find(context.Background(), []Text{first, published(later, 9, 0)}, Default)
		if err != nil {
			t.Fatal(err)
		}
		kind := None
		for _, p := range r.Pairs {
			kind = p.Kind
		}
		if kind != test.kind {
			t.Errorf("%s number in words, a week later: %v, want %v", name, kind, test.kind)
		}
	}
}

func TestTheOriginalIsTheFirstPublished(t *testing.T) {
	cut := ministry[:strings.Index(ministry, "The opposition")]
	for _, test := range []struct {
		name     string
		texts    []Text
		original int
		reason   string
	}{
		{"the first, though shorter", []Text{published(cut, 2, 6), published(ministry, 2, 9), published(ministry, 2, 10)}, 0,
			"first published of 3, complete but for additions: 47 words"},
		{"of one day, the most complete", []Text{published(cut, 2, 0), published(ministry, 2, 0), published(ministry, 3, 0)}, 1,
			"most complete of 3 at one time: 67 words; those before it are shorter"},
		{"dated before undated", []Text{published(cut, 2, 6), {Text: ministry}, {Text: ministry}}, 0,
			"first published of 3, complete but for additions: 47 words"},
	} {
		r, err := Find(context.Background(), test.texts, Default)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Groups) != 1 || r.Groups[0].Original != test.original || r.Groups[0].Reason != test.reason {
			t.Errorf("%s: %+v", test.name, r.Groups)
		}
	}
}
