package page

import "testing"

// Days that a page shows and does not state.
func TestVisibleDates(t *testing.T) {
	for about, want := range map[string]string{
		"<h1>Bridge closed</h1><p class=meta>Published 14 November 2023</p><p>Engineers closed the bridge.</p>":                          "2023-11-14T00:00:00Z",
		"<div>14.11.2023</div><h1>Brücke gesperrt</h1><p>Text.</p>":                                                                      "2023-11-14T00:00:00Z",
		"<h1>Bridge closed</h1><div>By Jane Roe | Nov. 14, 2023 | 5 comments</div><p>Engineers closed it.</p>":                           "2023-11-14T00:00:00Z",
		"<h1>Bridge closed</h1><div>Wick Wire • 14 November 2023 10:30</div>":                                                            "2023-11-14T10:30:00Z",
		"<h1>Bridge closed</h1><p>The bridge was built in 1923.</p><p>It has 5 lanes.</p>":                                               "",
		"<h1>Bridge closed</h1><p>Engineers closed the old bridge over the river Tern after what happened there on 14 November 2023</p>": "",
		"<p>14 November 2023</p>": "", // whose date it is nobody knows
	} {
		p := parse("<html><body>" + about + "</body></html>")
		if got := p.visibleDate(); got != want {
			t.Errorf("%s: %q, want %q", about, got, want)
		}
	}
}
