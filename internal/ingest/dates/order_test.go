package dates

import (
	"testing"
	"time"
)

func TestParseIn(t *testing.T) {
	for _, test := range []struct{ date, tag, want string }{
		{"02/03/2026", "es", "2026-03-02T00:00:00Z"}, {"02/03/2026 10:30", "fr-FR", "2026-03-02T10:30:00Z"}, {"2-3-2026", "nl", "2026-03-02T00:00:00Z"}, {"02/03/2026", "pt_BR", "2026-03-02T00:00:00Z"},
		{"02/03/2026", "en-US", "2026-02-03T00:00:00Z"}, {"02/03/2026", "en-GB", "2026-03-02T00:00:00Z"}, {"03/25/2026", "es", "2026-03-25T00:00:00Z"},
		{"02/03/2026", "en", ""}, {"02/03/2026", "", ""}, {"02/03/2026", "ja", ""}, {"someday", "es", ""},
	} {
		got, err := ParseIn(test.date, time.Time{}, test.tag)
		if text := got.Format(time.RFC3339); err == nil && text != test.want || (err != nil) != (test.want == "") {
			t.Errorf("%s in %q: %s, %v; want %q", test.date, test.tag, text, err, test.want)
		}
	}
}
