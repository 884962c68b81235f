package headline

import (
	"context"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func TestShorten(t *testing.T) {
	const tail = " after the council had voted by a large majority to look into the sale of the old harbour to a friend of the family"
	for _, c := range []struct{ lang, text, want string }{
		{"en", "The mayor resigned on Monday.", "The mayor resigned on Monday"},
		{"en", "He moved back to the U.S.", "He moved back to the U.S."},
		// Whole, as long as a title may be.
		{"en", "The minister for health has confirmed that the Government is to rush through new laws closing a loophole in the drug rules.",
			"The minister for health has confirmed that the Government is to rush through new laws closing a loophole in the drug rules"},
		// Ends where a clause opens that may be left out.
		{"en", "Mayor Jane Roe of Springfield resigned from office on Monday" + tail + " of a clerk.",
			"Mayor Jane Roe of Springfield resigned from office on Monday"},
		{"en", "The council of the old town voted to look into the sale of the harbour, which had been agreed in secret two years before at a dinner of some friends.",
			"The council of the old town voted to look into the sale of the harbour"},
		// Not before what takes it back, or says who said it.
		{"en", "The council of the old town is to look into the sale of the harbour, which had been agreed in secret two years before at a dinner, officials said on Monday.",
			"The council of the old town is to look into the sale of the harbour, which had been agreed in secret two years before at a dinner, officials said on Monday"},
		{"en", "Reports of the death of the mayor of Springfield have come from all over the coast since Monday evening, but there was no sign on Friday that any of them was true.",
			"Reports of the death of the mayor of Springfield have come from all over the coast since Monday evening, but there was no sign on Friday that any of them was true"},
		// What "said that" wants is no part to leave out.
		{"en", "The mayor's lawyer, Michael Roe, said that he, who had never seen the order of the court before it was published on Monday, did not consider it valid.",
			"The mayor's lawyer, Michael Roe, said that he, who had never seen the order of the court before it was published on Monday, did not consider it valid"},
		{"en", "The parents and two of the sisters of the champion from Springfield were watching when she fell on Monday, which the reporters of the town had been told not to write about at all.",
			"The parents and two of the sisters of the champion from Springfield were watching when she fell on Monday"},
		{"en", "The governor of the state toured the border on Tuesday as Senator John Roe of Springfield defended his plan for a new law on the harbours of the coast before an angry crowd.",
			"The governor of the state toured the border on Tuesday"},
		{"fr", "Le maire de la ville a annoncé lundi soir la fermeture du vieux port, dont la vente avait été décidée en secret il y a deux ans lors d'un dîner de ses amis de la région.",
			"Le maire de la ville a annoncé lundi soir la fermeture du vieux port"},
		{"en", "The driver and two passengers of the bus from Springfield were arrested on the road to the coast two days after the bank had been robbed by men in masks, police said on the same evening.",
			"The driver and two passengers of the bus from Springfield were arrested on the road to the coast two days after the bank had been robbed by men in masks, police said on the same evening"},
		// Too long for any title: before a participle; not the clause alone that a sentence opens on.
		{"en", "The council of the old town of Springfield on the coast has made it a crime to fish in the harbour of the town or on the whole of the beach behind it for the rest of the year, bowing to pressure from the owners of the ferries and of the many hotels along the beach of the town.",
			"The council of the old town of Springfield on the coast has made it a crime to fish in the harbour of the town or on the whole of the beach behind it for the rest of the year"},
		{"en", "While the council of the old town of Springfield has not said for how long its harbour will be closed, the owners of the ferries and of the many hotels along the beach of the town have begun to look for another place on the coast where they could take their guests for the summer.", ""},
		// An ellipsis says that something is missing.
		{"en", strings.Repeat("the harbour of the old town and ", 10) + "its lighthouse are for sale.", ""},
	} {
		articles := []article.Article{{ID: "a", Text: c.text}}
		corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: c.lang})
		if err != nil {
			t.Fatal(err)
		}
		got := shorten(c.text, c.lang, corpus.Documents[0].Tokens, text.Span{Start: 0, End: len(c.text)})
		if got.text != c.want && (c.want != "" || !strings.HasSuffix(got.text, "…")) {
			t.Errorf("%q\nbecomes %q\nwant    %q", c.text, got.text, c.want)
		}
		if columns(got.text) > maxTitle {
			t.Errorf("%q is too long", got.text)
		}
	}
}

// "The facts occurred on Monday" was the title of two stories of twenty.
func TestTitleSpeaksOfNothingUnsaid(t *testing.T) {
	texts := []string{
		"The incident occurred on Monday evening near the harbour of Tessen. A man was beaten by three strangers there, and the police seeks witnesses of the incident.",
		"A man was beaten by three strangers near the harbour of Tessen, the police says. The incident occurred on Monday.",
	}
	articles, documents := make([]*article.Article, len(texts)), make([]*text.Document, len(texts))
	list := []article.Article{{ID: "a", Text: texts[0]}, {ID: "b", Text: texts[1]}}
	corpus, err := text.Analyze(context.Background(), list, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	for i := range list {
		articles[i], documents[i] = &list[i], &corpus.Documents[i]
	}
	if got, _ := Title(articles, documents); !strings.HasPrefix(got, "A man was beaten") {
		t.Errorf("the title is %q", got)
	}
}

// A line above the text whose words come again in it is its headline; furniture is not.
func TestLineAboveTheText(t *testing.T) {
	const body = "The mayor of Springfield gave up her office on Monday over the sale of the harbour to a friend.\n\nThe harbour was sold in secret, and the mayor, Jane Roe, had denied it for a year."
	for above, want := range map[string]string{
		"Springfield mayor resigns over harbour sale": "Springfield mayor resigns over harbour sale",
		"Sign in to read all stories":                 "The mayor of Springfield gave up her office on Monday over the sale of the harbour to a friend",
	} {
		a := article.Article{ID: "a", Text: above + "\n\n" + body}
		corpus, err := text.Analyze(context.Background(), []article.Article{a}, text.Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := Title([]*article.Article{&a}, []*text.Document{&corpus.Documents[0]}); got != want {
			t.Errorf("%q: %q, want %q", above, got, want)
		}
	}
}

func TestWithoutSite(t *testing.T) {
	for _, c := range []struct{ title, source, want string }{
		{"Mayor resigns over harbour sale | The Daily Planet", "", "Mayor resigns over harbour sale"},
		{"Mayor resigns - Daily Planet", "Daily Planet", "Mayor resigns"},
		{"Mayor resigns - again", "Daily Planet", "Mayor resigns - again"},
	} {
		if got := withoutSite(c.title, &article.Article{Source: c.source}); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.title, got, c.want)
		}
	}
}

// Of the sentences of two articles the one is a title that is a clause, says something
// itself, and stands above text.
func TestFormOfATitle(t *testing.T) {
	const body = " The mayor of Springfield and the harbour had been in the news for weeks."
	for _, c := range []struct{ worse, better string }{
		{"A photo of the mayor of Springfield in the harbour of Springfield." + body, "The mayor of Springfield has sold the harbour of the town." + body},
		{"“I will not sell the harbour of Springfield,” the mayor said." + body, "The mayor of Springfield said the harbour would be sold." + body},
		{"Welcome to the harbour.", "The mayor of Springfield has left." + body},
		{"Mayor 71 vs 43\n\nHarbour 12 vs 15", "The mayor of Springfield has sold the harbour." + body},
	} {
		articles := []article.Article{{ID: "a", Text: c.worse}, {ID: "b", Text: c.better}}
		corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		got, _ := Title([]*article.Article{&articles[0], &articles[1]}, []*text.Document{&corpus.Documents[0], &corpus.Documents[1]})
		if !strings.HasPrefix(c.better, got) {
			t.Errorf("%q is called %q", c.better, got)
		}
	}
}

// Where no headline and no first sentence serves, the title is a makeshift, and what a summary
// opens with may be one instead, if it stands by itself.
func TestMakeshiftsAndOpenings(t *testing.T) {
	score := func(words []text.Token) float64 { return float64(len(words)) }
	for _, c := range []struct {
		text      string
		makeshift bool
		opening   string // of the first sentence of running text
	}{
		{"The mayor of Tessen resigned on Monday over a sale. It rained.", false, "The mayor of Tessen resigned on Monday over a sale"},
		{"The mayor has resigned over a sale on Monday.", true, ""},
		{"Ada Brink (L) is greeted by John Roe in Tessen.", true, ""},
	} {
		a := article.Article{ID: "a", Text: c.text}
		corpus, err := text.Analyze(context.Background(), []article.Article{a}, text.Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		d := &corpus.Documents[0]
		if line := Of(&a, d, score); line.Makeshift != c.makeshift {
			t.Errorf("%q: title %q is a makeshift: %v", c.text, line.Text, line.Makeshift)
		}
		for n, s := range d.Sentences {
			if s.Kind == text.Prose {
				if title, _ := Opening(&a, d, n); title != c.opening {
					t.Errorf("%q: opening %q", c.text, title)
				}
				break
			}
		}
	}
}
