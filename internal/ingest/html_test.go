package ingest

import "testing"

func TestHTMLText(t *testing.T) {
	got := htmlText("<p>Storm&nbsp;Ada closed ports &ndash; again.</p><p>Ferries stay in.</p>")
	if want := "Storm Ada closed ports – again.\n\nFerries stay in."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
