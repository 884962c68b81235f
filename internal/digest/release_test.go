package digest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
)

// A report of a series is listed by the title of the series only; a correction of it is told.
func TestUpdateOfASeriesIsTold(t *testing.T) {
	var articles []article.Article
	for i := range 8 {
		articles = append(articles, article.Article{
			ID: fmt.Sprintf("report%d", i), Lang: "en", Date: time.Date(2026, 3, 2+i, 0, 0, 0, 0, time.UTC), Title: fmt.Sprintf("Bank buys bills for %d mln", 40+7*i),
			Text: fmt.Sprintf("The central bank said it bought %d mln crowns of bills from the money market today. It bought %d mln crowns in the morning and forecast a shortage of %d mln crowns. Trading was quiet. Rates held. Dealers waited. Volume fell.", 40+7*i, 11+3*i, 100+13*i),
		})
	}
	grouped := func(o *Options) { o.News, o.Story.Threshold = true, 0.05 }
	first, next := digestOf(t, articles, &Prior{}, grouped)
	if len(first.Series) != 1 {
		t.Fatalf("no series: %s", marshalled(t, first))
	}
	prior := after(&Prior{}, next)
	old := articles[3]
	prior.Revised = map[string]article.Article{old.ID: old}
	delete(prior.Delivered, old.ID)
	const added = "Governor Olle Brandt resigned over the purchases late on Thursday."
	articles[3].Text += " " + added
	d, next := digestOf(t, articles, prior, grouped)
	if len(d.Stories) != 1 || len(d.Stories[0].Summary) != 1 || !strings.Contains(d.Stories[0].Summary[0].Text, added) || d.Stories[0].New {
		t.Errorf("not told as an update: %s", marshalled(t, d))
	}
	if again, _ := digestOf(t, articles, after(prior, next), grouped); len(again.Stories)+len(again.Series) > 0 {
		t.Errorf("told again: %s", marshalled(t, again))
	}
}
