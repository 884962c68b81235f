package page

import (
	"strings"
	"testing"
)

// Days that a page shows and does not state.
func TestVisibleDates(t *testing.T) {
	for about, want := range map[string]string{
		"<h1>Bridge closed</h1><p class=meta>Published 14 November 2023</p><p>Engineers closed the bridge.</p>":                          "2023-11-14T00:00:00Z",
		"<div>14.11.2023</div><h1>Brücke gesperrt</h1><p>Text.</p>":                                                                      "2023-11-14T00:00:00Z",
		"<h1>Bridge closed</h1><div>By Jane Roe | Nov. 14, 2023 | 5 comments</div><p>Engineers closed it.</p>":                           "2023-11-14T00:00:00Z",
		"<h1>Bridge closed</h1><div>Wick Wire • 14 November 2023 10:30</div>":                                                            "2023-11-14T10:30:00Z",
		"<h1>Bridge closed</h1><p>The bridge was built in 1923.</p><p>It has 5 lanes.</p>":                                               "",
		"<h1>Bridge closed</h1><p>Engineers closed the old bridge over the river Tern after what happened there on 14 November 2023</p>": "",
		"<h2>News</h2><h2>Bridge closed</h2><small>Tuesday, 14.11.23, 10:30</small><p>Text.</p>":                                         "2023-11-14T10:30:00Z",
		"<h1>Bridge closed</h1><div>Jane Roe / 14.11.2023 / 10:30</div>":                                                                 "2023-11-14T00:00:00Z",
		"<h1>Bridge closed</h1><p>This was written on 14 November 2023 by Jane Roe</p>":                                                  "2023-11-14T00:00:00Z",
		"<p>14 November 2023</p>": "", // whose date it is nobody knows
	} {
		p := parse("<html><body>" + about + "</body></html>")
		if got := p.visibleDate("Bridge closed", nil); got != want {
			t.Errorf("%s: %q, want %q", about, got, want)
		}
	}
}

// Days that a page states in other words than most, the surest first.
func TestStatedDates(t *testing.T) {
	const text = "<p>Engineers closed the Tern bridge on Monday after a crack was found in the main pier. Traffic was sent over the old ford at Lower Wick.</p>"
	for about, want := range map[string]string{
		`<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"WebPage","datePublished":"2023-11-14"}]}</script><h1>Bridge closed</h1>` + text: "2023-11-14",
		`<h1>Bridge closed</h1><abbr class="published" title="2023-11-14">Tuesday</abbr>` + text:                                                                     "2023-11-14",
		`<meta property="og:updated_time" content="2023-11-15"><h1>Bridge closed</h1><p>14 November 2023</p>` + text:                                                 "2023-11-14T00:00:00Z,2023-11-15",
		`<div>14 November 2023</div>` + text: "2023-11-14T00:00:00Z",
	} {
		if got := strings.Join(Read("<html><body>"+about+"</body></html>").Dates, ","); got != want {
			t.Errorf("%s: %q, want %q", about, got, want)
		}
	}
}
