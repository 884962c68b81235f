package claim

import "testing"

func TestRecounts(t *testing.T) {
	const toll = "Fever in Tessen: 33 dead, 86 patients in danger, 372 new cases in 24 hours"
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{toll, "Fever: 499 new deaths, 3,523 dead in Tessen by Monday", true},
		{toll, "Fever in Tessen: 33 dead, three schools are shut", false},
		{toll, "Storm over Marle: 12 dead", false}, // another thing
		{toll, "The fever has reached Tessen", false},
		{"The mayor of Tessen ordered plates for 50,000 euros", "The plates of the mayor of Tessen could cost 500,000 euros", true},
		{"Water is short in 32 districts, worst of all in Marle", "77 districts are short of water", true},
		{"At the fair Borgen shows a sport car of 450 horses", "At the fair Lisle shows a sport car of 390 horses", false}, // each names its own
	} {
		_, claims := claimsOf(t, c.a, c.b)
		if there, back := claims[0].Recounts(&claims[1]), claims[1].Recounts(&claims[0]); there != c.want || back != c.want {
			t.Errorf("%t and %t, want %t:\n  %s\n  %s", there, back, c.want, c.a, c.b)
		}
	}
}
