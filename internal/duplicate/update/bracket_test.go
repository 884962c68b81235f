package update

import "testing"

// The sign of a share behind a firm's name is no news, nor is the short form of a name; another name, a number of dead, an age are.
func TestMarksInBracketsAddNothing(t *testing.T) {
	const text = "Chipmaker Orrin said on Tuesday that it would open a plant in Calder with 900 jobs. Senator Jane Roe welcomed the plan."
	for later, adds := range map[string]bool{
		"Chipmaker Orrin (ORRN.K) said on Tuesday that it would open a plant in Calder with 900 jobs. Senator Jane Roe welcomed the plan.":         false,
		"Chipmaker Orrin (NYSE: ORRN) said on Tuesday that it would open a plant in Calder with 900 jobs. Senator Jane Roe (D) welcomed the plan.": false,
		"Chipmaker Orrin said on Tuesday that it would open a plant in Calder with 900 jobs. Senator Jane Roe (with Sam Hu) welcomed the plan.":    true,
		"Chipmaker Orrin said on Tuesday that it would open a plant in Calder with 900 jobs. Senator Jane Roe (45) welcomed the plan.":             true,
		"Chipmaker Orrin (ORRN.K) said on Tuesday that it would open a plant in Marlow with 900 jobs. Senator Jane Roe welcomed the plan.":         true,
	} {
		told := NewTold(Text{Text: text, Lang: "en"})
		if got := len(told.Additions(Text{Text: later, Lang: "en"})) > 0; got != adds {
			t.Errorf("%q: %v", later, got)
		}
	}
}
