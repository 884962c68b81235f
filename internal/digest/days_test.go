package digest

import (
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
)

// A story of several days tells of each what it added, and of one that only repeats nothing.
func TestDaysAdd(t *testing.T) {
	at := func(id string, day int, text string) article.Article {
		return article.Article{ID: id, Path: id, Title: "Bridge of Odel", Text: text, Lang: "en",
			Date: time.Date(2026, 3, day, 8, 0, 0, 0, time.UTC), Fields: map[string]string{"topic": "bridge"}}
	}
	const closed = "The harbour bridge of Odel was closed on Monday after an inspector found a crack in a girder."
	articles := []article.Article{
		at("a", 2, closed+" Ferries will carry people across all night."),
		at("b", 3, closed+" The repair will cost 40 million crowns, the mayor Greta Sandell said on Tuesday."),
		at("c", 4, closed),
		at("d", 4, "Ferries will carry people across all night."),
		at("e", 5, "The mayor Greta Sandell resigned on Thursday over the crack in the bridge of Odel."),
		{ID: "f", Path: "f", Title: "Bridge of Odel", Text: closed, Lang: "en", Fields: map[string]string{"topic": "bridge"}},
	}
	d, _ := digestOf(t, articles, nil, func(o *Options) { o.GroupBy = "topic" })
	days := d.Stories[0].Days
	want := []struct {
		date, says string
		articles   int
	}{{"2026-03-02", "closed", 1}, {"2026-03-03", "40 million", 1}, {"2026-03-04", "", 2}, {"2026-03-05", "resigned", 1}}
	if len(days) != len(want) {
		t.Fatalf("%d days: %s", len(days), marshalled(t, d))
	}
	for k, w := range want {
		said := ""
		for _, q := range days[k].Added {
			said += q.Text
		}
		if days[k].Date != w.date || days[k].Articles != w.articles || !strings.Contains(said, w.says) || (said == "") != (w.says == "") {
			t.Errorf("%s: %+v", w.date, days[k])
		}
	}
	if quotes, failures := Verify(d, articles); len(failures) > 0 || quotes < 3 {
		t.Errorf("%d quotes, failures %v", quotes, failures)
	}
}
