package anaphora

import "testing"

func TestPictured(t *testing.T) {
	const rest = " Ada Brink resigned in Tessen on Monday over the sale of the harbour."
	for _, c := range []struct {
		lang, text string
		want       bool
	}{
		{"en", "Sickening: Crowds took to the streets of Tessen in the evening.", true},
		{"en", "Thumbs up: It was widely reported that Brink had won.", true},
		{"en", "TESSEN: Crowds took to the streets in the evening.", false},
		{"en", "Brink: Nobody knew of the sale of the harbour.", false},
		{"en", "She said this: nobody knew of the sale.", false},
		{"en", "At 10:30 Brink left the harbour.", false},
		{"en", "The mayor Brink (L) is greeted by John Roe in Tessen.", true},
		{"en", "The mayor Brink (right) is greeted by John Roe in Tessen.", true},
		{"en", "The mayor Brink, left, speaks with John Roe in Tessen.", false},
		{"en", "The senator Brink (R) spoke with John Roe in Tessen.", false},
		{"de", "Die Stadträtin Brink (links) grüßt John Roe in Tessen.", true},
		{"fr", "La maire Brink, à gauche, salue John Roe à Tessen.", false},
	} {
		a := source(t, c.lang, c.text+rest)
		if got := Pictured(a, 0); got != c.want {
			t.Errorf("%q: %v", c.text, got)
		}
	}
}
