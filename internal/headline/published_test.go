package headline

import (
	"context"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

// read takes an article apart.
func read(t *testing.T, a *article.Article) *text.Document {
	t.Helper()
	corpus, err := text.Analyze(context.Background(), []article.Article{*a}, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	return &corpus.Documents[0]
}

// lines returns the line of each article, all of the same score.
func lines(t *testing.T, articles []article.Article) []Line {
	t.Helper()
	out := make([]Line, len(articles))
	for i := range articles {
		out[i] = Of(&articles[i], read(t, &articles[i]), func([]text.Token) float64 { return 1 })
	}
	return out
}

const harbour = "The mayor of Springfield has sold the harbour to a friend. Three people have died of the fire, the police say."

func TestLabelsOfHeadlines(t *testing.T) {
	for _, c := range []struct{ title, want string }{
		{"VIDEO. Mayor sells the harbour to a friend", "Mayor sells the harbour to a friend"},
		{"GLOBAL MARKETS-Mayor sells the harbour to a friend", "Mayor sells the harbour to a friend"},
		{"SPRINGFIELD: Mayor sells the harbour to a friend", "SPRINGFIELD: Mayor sells the harbour to a friend"}, // the text has it
		{"USA: Mayor sells the harbour to a friend", "USA: Mayor sells the harbour to a friend"},
		{"MAYOR SELLS THE HARBOUR - OFFICIAL SOURCES", "MAYOR SELLS THE HARBOUR - OFFICIAL SOURCES"},
		{"Harbour: Mayor sells it to a friend", "Harbour: Mayor sells it to a friend"},
		{"PICTURES: The harbour", "PICTURES: The harbour"},
		{"Breaking News - Mayor sells the harbour to a friend", "Mayor sells the harbour to a friend"},
		{"Sorry, dear readers - the mayor sells the harbour to a friend", "Sorry, dear readers - the mayor sells the harbour to a friend"},
		{"Hewlett - Mayor sells the harbour to a friend", "Hewlett - Mayor sells the harbour to a friend"},
		{"Mayor Roe - Harbour is sold to a friend", "Mayor Roe - Harbour is sold to a friend"},
		{"Police chief: Mayor sells the harbour to a friend", "Police chief: Mayor sells the harbour to a friend"},
	} {
		if got := lines(t, []article.Article{{ID: "a", Title: c.title, Text: harbour}})[0].Text; got != c.want {
			t.Errorf("%q becomes %q, want %q", c.title, got, c.want)
		}
	}
}

// The label of an opening sentence was a title's.
func TestLabelsOfOpenings(t *testing.T) {
	for _, label := range []string{"BREAKING NEWS - ", "UPDATES: ", "Breaking News - "} {
		const news = "Mayor Brink has sold the harbour to a friend."
		a := article.Article{ID: "a", Text: label + news + " The harbour will close, the mayor said on Monday at noon. Brink had many friends."}
		if got := lines(t, []article.Article{a})[0].Text; got != strings.TrimSuffix(news, ".") {
			t.Errorf("title: %q", got)
		}
	}
}

// What two headlines end on behind a mark is their site's, unless an article speaks of it.
func TestSitesOfHeadlines(t *testing.T) {
	for _, c := range []struct{ first, second, want string }{
		{"Mayor sells harbour : reviews, scoops", "Harbour is sold : reviews, scoops", "Mayor sells harbour"},
		{"Mayor sells harbour : reviews, scoops", "Mayor sells harbour : reviews, scoops", "Mayor sells harbour : reviews, scoops"}, // one headline twice
		{"Fire in the harbour: three people died", "A harbour burns: three people died", "Fire in the harbour: three people died"},
		{"Mayor sells harbour : reviews, scoops", "Harbour is sold", "Mayor sells harbour : reviews, scoops"},
		{"Mayor sells the harbour - Tessenmedia", "The harbour is sold - Tessenmedia", "Mayor sells the harbour"},
		{"Mayor sells the harbour - official", "The harbour is sold - official", "Mayor sells the harbour - official"},
		{"MAYOR SELLS THE HARBOUR - SOURCES", "THE HARBOUR IS SOLD - SOURCES", "MAYOR SELLS THE HARBOUR - SOURCES"},
	} {
		got := lines(t, []article.Article{{ID: "a", Title: c.first, Text: harbour}, {ID: "b", Title: c.second, Text: harbour}})
		WithoutSites(got, func(int) bool { return false })
		if got[0].Text != c.want {
			t.Errorf("%q beside %q becomes %q, want %q", c.first, c.second, got[0].Text, c.want)
		}
	}
}

// What many headlines of a collection end on is a site's, a name also where the text has some of its words.
func TestSitesOfCollections(t *testing.T) {
	for _, c := range []struct {
		title  string
		common bool
		want   string
	}{
		{"Mayor sells harbour : reviews, scoops", true, "Mayor sells harbour"},
		{"Mayor sells harbour : reviews, scoops", false, "Mayor sells harbour : reviews, scoops"},
		{"Mayor sells the old harbour - The Harbour Times", true, "Mayor sells the old harbour"},
		{"Mayor sells the old harbour - The Harbour Times", false, "Mayor sells the old harbour - The Harbour Times"},
		{"All is sold to a friend - Harbour", true, "All is sold to a friend - Harbour"}, // the text is about it
	} {
		got := lines(t, []article.Article{{ID: "a", Title: c.title, Text: harbour}})
		WithoutSites(got, func(int) bool { return c.common })
		if got[0].Text != c.want {
			t.Errorf("%q (common: %t) becomes %q, want %q", c.title, c.common, got[0].Text, c.want)
		}
	}
}

// A site's name is known by its address, or by the article's source.
func TestSitesOfAddresses(t *testing.T) {
	for _, c := range []struct{ title, source, want string }{
		{"Mayor sells harbour - The Tessen Post", "Tessen Post", "Mayor sells harbour"},
		{"Mayor sells harbour - BBC News", "BBC", "Mayor sells harbour"},
		{"Mayor sells harbour - to a friend", "Tessen Post", "Mayor sells harbour - to a friend"},
	} {
		if got := lines(t, []article.Article{{ID: "a", Title: c.title, Source: c.source, Text: harbour}})[0].Text; got != c.want {
			t.Errorf("%q from %s becomes %q, want %q", c.title, c.source, got, c.want)
		}
	}
	for _, c := range []struct{ title, url, want string }{
		{"Mayor sells harbour - FOX Tessen 21", "https://www.foxtessen.com/a", "Mayor sells harbour"},
		{"Mayor sells harbour – The Tessen", "https://news.thetessenpost.example/a", "Mayor sells harbour"},
		{"Mayor sells harbour - to a friend", "https://friends.example/a", "Mayor sells harbour - to a friend"},
		{"Mayor sells harbour - BBC", "https://bbc.example/a", "Mayor sells harbour - BBC"}, // too short to tell
		{"Mayor sells harbour - FOX Tessen 21", "", "Mayor sells harbour - FOX Tessen 21"},
	} {
		if got := lines(t, []article.Article{{ID: "a", Title: c.title, URL: c.url, Text: harbour}})[0].Text; got != c.want {
			t.Errorf("%q of %s becomes %q, want %q", c.title, c.url, got, c.want)
		}
	}
}

func TestHeadlinesThatState(t *testing.T) {
	for _, worse := range []string{"Has the mayor sold the harbour?", "Why the mayor has sold the ...", "“Has the mayor sold it?”"} {
		got := lines(t, []article.Article{{ID: "a", Title: worse, Text: harbour}, {ID: "b", Title: "Mayor has sold the harbour", Text: harbour}})
		if Best(got) != 1 {
			t.Errorf("%q is preferred", worse)
		}
	}
}
