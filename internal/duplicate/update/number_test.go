package update

import "testing"

// Numbers are news by their values, not by how they are written.
func TestNumbersByValue(t *testing.T) {
	for _, c := range []struct {
		told, now string
		news      bool
	}{
		{"The funds were trading at six pct at noon.", "The funds were trading at 6-1/16 pct at noon.", true},
		{"The funds were trading at 6-1/4 pct at noon.", "The funds were trading at 6-1/16 pct at noon.", true},
		{"The funds were trading at 6-1/2 pct at noon.", "The funds were trading at 6.5 pct at noon.", false},
		{"The funds were trading at 6 1/2 pct at noon.", "The funds were trading at 6.50 pct at noon.", false},
		{"The funds were trading at 6½ pct at noon.", "The funds were trading at 6-1/2 pct at noon.", false},
		{"The funds were trading at 6½ pct at noon.", "The funds were trading at 6¾ pct at noon.", true},
		{"The funds were trading at 6 1/2 pct at noon.", "The funds were trading at 6 3/4 pct at noon.", true},
		{"The bank will lend 2.0 billion crowns this week.", "The bank will lend two billion crowns this week.", false},
		{"The bank will lend 10-12 billion crowns this week.", "The bank will lend 10 to 12 billion crowns this week.", false},
		{"The bank will lend 10-12 billion crowns this week.", "The bank will lend 10-14 billion crowns this week.", true},
		{"The bank will lend two to 2.5 billion crowns this week.", "The bank will lend 2-2.5 billion crowns this week.", false},
		{"About thirty thousand vehicles a day use the tunnel.", "About 30,000 vehicles a day use the tunnel.", false},
		{"About 2,500,000 vehicles a year use the tunnel.", "About 2.5 million vehicles a year use the tunnel.", false},
		{"About thirty thousand vehicles a day use the tunnel.", "About 40,000 vehicles a day use the tunnel.", true},
		{"About 40,000 vehicles a day use the tunnel.", "About thirty thousand vehicles a day use the tunnel.", true},
		{"A nurse has run 640 miles across the desert.", "A nurse has run 640 miles (1,030km) across the desert.", false},
		{"A nurse raised $210,000 for a hospice in Lisle.", "A nurse raised $210,000 (£164,000) for a hospice in Lisle.", false},
		{"It was 113 degrees Fahrenheit on the fourth day.", "It was 113 degrees Fahrenheit (45 Celsius) on the fourth day.", false},
		{"A nurse has run 640 miles across the desert.", "A nurse has run 660 miles (1,060km) across the desert.", true},
		{"The council was told of nine deaths in the camp.", "The council was told of nine (12) deaths in the camp.", true},
		{"The firm made a profit of 14 pct in the year.", "The firm made a profit of 14 pct (12 pct) in the year.", true},
		{"It is the 4th death in the camp since June, they said.", "It is the fourth death in the camp since June, they said.", false},
		{"It is the 4th death in the camp since June, they said.", "It is the third death in the camp since June, they said.", true},
		{"It is the third death in the camp since June, they said.", "It is the 4th death in the camp since June, they said.", true},
		{"It is the 8th death in the camp since June, they said.", "It is the seventh death in the camp since June, they said.", true},
		{"It is the fourth death in the camp since June, they said.", "It is the sixth death in the camp since June, they said.", true},
		{"It is the fifth death in the camp since June, they said.", "It is the 5th death in the camp since June, they said.", false},
		{"It is the 4th death in the camp since June, they said.", "It is the latest death in the camp since June, they said.", false},
	} {
		adds := NewTold(Text{Text: c.told, Lang: "en"}).Additions(Text{Text: c.now, Lang: "en"})
		if got := len(adds) > 0; got != c.news {
			t.Errorf("behind %q, %q is news: %t", c.told, c.now, got)
		}
	}
}
