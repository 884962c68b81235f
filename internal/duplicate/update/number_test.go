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
