package headline

import (
	"context"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func TestShorten(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The mayor resigned on Monday.", "The mayor resigned on Monday"},
		{"He moved back to the U.S.", "He moved back to the U.S."},
		{"Mayor Jane Roe, facing questions over the sale of the old harbour to a friend of her family, will not stand in the next election.",
			"Mayor Jane Roe will not stand in the next election"},
		{"The mayor resigned on Monday after the council had voted by a large majority to look into the sale of the harbour.",
			"The mayor resigned on Monday"},
		{"The council voted to look into the sale of the harbour, which had been agreed in secret two years before, officials said.",
			"The council voted to look into the sale of the harbour"},
		{"A measure that would require every shop in the city and its suburbs to close on Sundays and on all public holidays has failed.",
			"A measure that would require every shop in the city and its suburbs to close on Sundays and on all…"},
		{"The mayor's lawyer, Michael Roe, said that he did not consider the court order, dated Feb. 27, valid, and that the sale would go ahead.",
			"The mayor's lawyer, Michael Roe, said that he did not consider the court order, dated Feb. 27…"},
		{"The minister for health has confirmed that the Government is to rush through new laws closing a loophole in the drug rules.",
			"The minister for health has confirmed that the Government is to rush…"},
		{"Hours after police arrested and charged Jane Roe with the theft of the mayor's harbour, her lawyer said that she had been elsewhere.",
			"Hours after police arrested and charged Jane Roe with the theft of the mayor's harbour…"},
		{"Jane Roe, 57, had recently moved to the old town by the harbour to help her son and her daughter-in-law to care for a child of two.",
			"Jane Roe, 57, had recently moved to the old town"},
		{"Senator Jane Roe is not sure that the mayor will run for office again in the coming spring, but the woman who leads the council is.",
			"Senator Jane Roe is not sure that the mayor will run for office again in the coming spring"},
		{"The missing man was found dead in his home in the old town of Springfield around noon, a spokesman for the city police said on Monday.",
			"The missing man was found dead in his home in the old town of Springfield around noon"},
	} {
		articles := []article.Article{{ID: "a", Text: c.text}}
		corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		d := &corpus.Documents[0]
		got := shorten(c.text, "en", d.Tokens, text.Span{Start: 0, End: len(c.text)})
		if got.text != c.want {
			t.Errorf("%q\nbecomes %q\nwant    %q", c.text, got.text, c.want)
		}
		if length(got.text) > longestTitle {
			t.Errorf("%q is too long", got.text)
		}
	}
}

func TestWithoutSite(t *testing.T) {
	for _, c := range []struct{ title, source, want string }{
		{"Mayor resigns over harbour sale | The Daily Planet", "", "Mayor resigns over harbour sale"},
		{"Mayor resigns - Daily Planet", "Daily Planet", "Mayor resigns"},
		{"Mayor resigns - again", "Daily Planet", "Mayor resigns - again"},
	} {
		if got := withoutSite(c.title, c.source); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.title, got, c.want)
		}
	}
}
