package page

import (
	"fmt"
	"strings"
	"testing"
)

func TestListOfLinks(t *testing.T) {
	var teasers strings.Builder
	for i := range 25 {
		fmt.Fprintf(&teasers, `<div class="teaser"><h3><a href="/n%d">Council of town %d votes for a new harbour wall</a></h3>
			<p>The wall will cost %d million and keep the storms of winter out of the old town, the mayor said.</p></div>`, i, i, i+3)
	}
	if p := Read("<html><title>The Herald</title><main>" + teasers.String() + "</main></html>"); !p.Links {
		t.Errorf("a home page was told: %q", p.Text)
	}
	few := strings.SplitAfterN(teasers.String(), "</div>", 5)[:4] // a page of a tag
	if p := Read("<html><title>The Herald</title><main>" + strings.Join(few, "") + "</main></html>"); !p.Links {
		t.Errorf("a page of a tag was told: %q", p.Text)
	}
	article := "<article><h1>Storm closes ports</h1>" + `<p>Storm Ada closed all ports between Lisle and Sand on Tuesday, the coast guard said, and ferries stay in until Friday.</p>
		<p>Waves of nine metres broke over the wall at Wick, where 900 homes were without power at noon, the council said in a note.</p>
		<p>Mary Hill, who has lived beside the harbour for sixty years, had never seen her café wrecked in an hour, she told reporters.</p></article>`
	if p := Read("<html><title>Storm closes ports</title>" + article + "<aside>" + teasers.String() + "</aside></html>"); p.Links {
		t.Error("an article beside links was taken for a list of them")
	}
	if p := Read("<html><title>Storm closes ports</title>" + article + "<section>" + strings.Join(few, "") + "</section></html>"); p.Links {
		t.Error("an article above a few teasers was taken for a list of them")
	}
}

// TestGoldPagesAreArticles needs SUMMARIZE_DATA.
func TestGoldPagesAreArticles(t *testing.T) {
	for _, g := range goldPages(t, "html") {
		if Read(g.html).Links {
			t.Errorf("%s was taken for a list of links", g.URL)
		}
	}
}
