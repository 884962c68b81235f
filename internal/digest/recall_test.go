package digest

import (
	"testing"
	"time"

	"summarize/internal/article"
)

// "So far" of an update names what readers know that is nearest to the news: not what the
// whole story is called, which may be a new article's title, or another event of a topic.
func TestSoFarIsWhatReadersKnow(t *testing.T) {
	at := func(id string, day int, title, text string) article.Article {
		return article.Article{
			ID: id, Path: id, Title: title, Text: text, Lang: "en",
			Date: time.Date(2026, 3, day, 8, 0, 0, 0, time.UTC), Fields: map[string]string{"topic": "economy"},
		}
	}
	told := []article.Article{
		at("rate", 2, "Bank of Odel holds its key rate", "The Bank of Odel held its key rate at four percent on Monday. Governor Greta Sandell said that prices rose less than in autumn."),
		at("strike", 2, "Dockers in Marle go on strike", "Some 900 dockers in the port of Marle went on strike on Monday over pay. Their union wants seven percent more."),
	}
	fresh := []article.Article{
		at("ferries", 3, "Ferries lie idle in the port of Marle", "Eleven ferries lay idle in the port of Marle on Tuesday. The union of the dockers turned down an offer of four percent more pay."),
		at("talks", 3, "Dockers in Marle agree to talks on pay", "The dockers in the port of Marle agreed to talks with a mediator over pay on Tuesday. Their union called off a march through the town."),
	}
	group := func(o *Options) { o.News, o.GroupBy = true, "topic" }
	_, next := digestOf(t, told, &Prior{}, group)
	d, _ := digestOf(t, append(told, fresh...), after(&Prior{}, next), group)
	if len(d.Stories) != 1 || d.Stories[0].SoFar != "Dockers in Marle go on strike" {
		t.Errorf("%s", marshalled(t, d))
	}
}

// A like deal of another firm is not what readers know of this one.
func TestSoFarIsOfOneFirm(t *testing.T) {
	at := func(id string, day int, title, text string) article.Article {
		return article.Article{
			ID: id, Path: id, Title: title, Lang: "en", Text: text,
			Date: time.Date(2026, 3, day, 8, 0, 0, 0, time.UTC), Fields: map[string]string{"topic": "listings"},
		}
	}
	group := func(o *Options) { o.News, o.GroupBy = true, "topic" }
	for other, want := range map[string]string{"Calder": "", "Odelin": "Odelin joins national market"} {
		told := []article.Article{at("old", 2, other+" joins national market", "The shares of "+other+" will trade on the national market from Friday. The company "+other+" said that the listing shows its growth.")}
		_, next := digestOf(t, told, &Prior{}, group)
		d, _ := digestOf(t, append(told, at("new", 3, "Odelin shares begin trading", "The shares of Odelin began to trade on the national market on Friday at 14 crowns. The listing of Odelin pays for two yards in Marle.")), after(&Prior{}, next), group)
		if len(d.Stories) != 1 || d.Stories[0].SoFar != want {
			t.Errorf("behind %s: %s", other, marshalled(t, d))
		}
	}
}
