package duplicate

import (
	"context"
	"strings"
	"testing"
)

// One number in its place is what a short report is about; gone or noted elsewhere, the
// rest may still be a copy.
func TestTheOnlyNumberDecides(t *testing.T) {
	const report = "The water board opened the upper gates of the Lode for the customary spring rinse, its keeper said. " +
		"Anglers saw the gauge below the old mill stand at 41 inches when the board began the temporary and orderly release of water to the meadows."
	for _, test := range []struct {
		name, from, to string
		copies         bool
	}{
		{"the same", "keeper", "warden", true},
		{"another number", "at 41 inches", "at 43 inches", false},
		{"another number, words before changed", "stand at 41 inches", "rise to 43 inches", false},
		{"the number spelled out", "at 41 inches", "at knee height", true},
		{"a number elsewhere", "the customary", "the 1988 customary", true},
	} {
		texts := []Text{{ID: "a", Text: report}, {ID: "b", Text: strings.Replace(report, test.from, test.to, 1)}}
		r, err := Find(context.Background(), texts, Default)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(r.Pairs) == 1; got != test.copies {
			t.Errorf("%s: copies %v", test.name, got)
		}
		e := Compare(Text{Text: texts[0].Text}, Text{Text: texts[1].Text}, Default)
		if only := strings.Contains(e.Rule, "only number"); only == test.copies {
			t.Errorf("%s: rule %q", test.name, e.Rule)
		}
	}
}

func TestANumberCorrectedInALongerText(t *testing.T) {
	const text = "The mayor of Springfield resigned on Monday after a long dispute with the council over the sale of the old harbour. " +
		"She told reporters outside the town hall that she would not fight the decision any further and thanked her staff. " +
		"The deputy mayor will lead the town until the spring. About 50 people gathered in the square to hear her speak."
	r, err := Find(context.Background(), []Text{{ID: "a", Text: text}, {ID: "b", Text: strings.Replace(text, "50", "60", 1)}}, Default)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Pairs) != 1 || r.Pairs[0].Kind != Near {
		t.Errorf("%+v", r.Pairs)
	}
}
