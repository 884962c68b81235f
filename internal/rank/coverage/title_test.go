package coverage

import (
	"testing"

	"summarize/internal/article"
)

// A story of two events stands under the headline of one: that is told first, though the other is worth as much.
func TestSummaryOpensOnWhatItsTitleNames(t *testing.T) {
	const ferry, strike = "A ferry with forty people aboard sank off Marle on Monday evening, the coast guard said.",
		"Dockers in Tessen went on strike over the pay of forty people on Monday evening, their union said."
	texts := []article.Article{
		{ID: "a", Title: "Dockers strike", Text: strike + " Ships waited outside the port of Tessen for hours."},
		{ID: "b", Title: "Sunk: a ferry off Marle", Text: ferry + " Boats looked for survivors off Marle all night."},
	}
	for titled, want := range []string{strike, ferry} {
		p := selector(t, texts...)
		p.set.Under(p.set.Articles[titled].Document.Title, titled)
		chosen, _ := p.Select()
		if got := p.set.Quoted(p.Order(chosen)[0]); got != want {
			t.Errorf("under %q it opens on %q", texts[titled].Title, got)
		}
	}
}

// Below its own headline an article may open on a definite noun, below that of another it may not.
func TestDefiniteNounOpensUnderItsOwnHeadline(t *testing.T) {
	p := selector(t,
		article.Article{ID: "a", Title: "Mayor Ada Brink resigns", Text: "The mayor has resigned over the sale of the old harbour in Tessen."},
		article.Article{ID: "b", Title: "Harbour sold", Text: "The council of the town has sold all that the harbour had."},
	)
	p.set.Under(p.set.Articles[0].Document.Title, 0)
	if !p.opensUnderTitle(0) || p.opensUnderTitle(1) {
		t.Errorf("opens: %v of its own, %v of another", p.opensUnderTitle(0), p.opensUnderTitle(1))
	}
}

// A report came to its news behind a scene of three sentences, and the summary opened on the scene.
func TestSummaryOpensOnTheNewsBehindAScene(t *testing.T) {
	const news = "The council of Tessen sold the old harbour to a builder from Marle on Monday for nine million."
	p := selector(t, article.Article{ID: "a", Title: "Council sells old harbour to builder", Text: "Gulls cry above the empty quay at dawn, and nobody is there to hear them. " +
		"A lamp burns behind one of many windows, as it has on every morning since the war. An old man walks his dog along the water and looks at nobody. " +
		"He has done so for forty years, he says, in rain and in wind. " + news})
	p.set.Under(p.set.Articles[0].Document.Title, 0)
	chosen, _ := p.Select()
	if got := p.set.Quoted(p.Order(chosen)[0]); got != news {
		t.Errorf("it opens on %q", got)
	}
}

// A standfirst names by the way what the news behind it names: the news was left out for that.
func TestNewsBehindAStandfirst(t *testing.T) {
	const news = "The grocer Brink & Roe wants to close nine hundred shops in Norland next year for want of the trade."
	articles := []article.Article{{ID: "a", Title: "Brink & Roe to close nine hundred shops in Norland", Text: "Trade online is the reason, unions in Tessen said in a letter. " +
		news + " Staff in Marle were told on Monday evening."}}
	for under, want := range map[bool]bool{true: true, false: false} {
		p := selector(t, articles...)
		if under {
			p.set.Under(p.set.Articles[0].Document.Title, 0)
		}
		if got := len(p.needs(1)) == 0; got != want {
			t.Errorf("under its headline %v: %v", under, p.needs(1))
		}
	}
}
