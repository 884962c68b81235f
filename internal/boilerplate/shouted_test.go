package boilerplate

import (
	"testing"

	"summarize/internal/language"
)

func TestShouted(t *testing.T) {
	for p, want := range map[string]string{
		"CLOSE The Dow Jones average fell by 1,100 points.": "CLOSE ",
		"JUST WATCHED The saga in two minutes":              "JUST WATCHED ",
		"PARIS An Algerian man was arrested.":               "PARIS ",
		"NATO said the alliance was ready.":                 "",
		"THE BRIDGE The bridge is closed.":                  "THE BRIDGE ",
		"US The bridge is closed.":                          "",
		"CLOSE THE BRIDGE, they said.":                      "",
		"WASHINGTON — The Senate passed a plan.":            "", // a dateline, which has rules of its own
		"CLOSE": "",
		"ONE TWO THREE FOUR The bridge is closed.": "",
		"Close The bridge is closed.":              "",
		"CBS This Morning told of it.":             "",
		"VITAMIN A is in carrots.":                 "",
		"CLOSE The":                                "",
	} {
		if got := p[:Shouted(p, language.Of("en"))]; got != want {
			t.Errorf("%q: %q, want %q", p, got, want)
		}
	}
	if got := Shouted("SCHLIESSEN Der Dax fiel um 1.100 Punkte.", language.Of("de")); got != len("SCHLIESSEN ") {
		t.Errorf("German: %d", got)
	}
}
