package digest

import (
	"context"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
)

// Five tables of prices of one day do not come before a story that three papers tell.
func TestTablesDoNotLead(t *testing.T) {
	day := time.Date(2026, 1, 30, 0, 0, 0, 0, time.UTC)
	var articles []article.Article
	for _, source := range []string{"North Post", "Wire", "Gazette"} {
		articles = append(articles, article.Article{ID: "bridge " + source, Source: source, Date: day, Title: "Bridge over the Tern closes",
			Text: source + " reports that engineers closed the Tern bridge at Lisle on Monday after a crack was found in the main pier, and traffic was sent over the old ford."})
	}
	for _, hour := range []string{"10:00", "10:30", "11:00", "11:30", "12:00"} {
		articles = append(articles, article.Article{ID: "cocoa " + hour, Source: "Desk " + hour, Date: day, Title: "Cocoa " + hour,
			Text: "Lisle cocoa " + hour + strings.Repeat(" May 1928 off 6 Jul 1960 off 7 Sep 1982 off 7", 3) + "."})
	}
	o := DefaultOptions()
	o.Sort, o.Story.Threshold = ByImportance, 0.05
	d, _, err := Build(context.Background(), articles, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Stories) == 0 || !strings.HasPrefix(d.Stories[0].Articles[0], "bridge") {
		t.Errorf("the first story is %v", d.Stories)
	}
}
