package dates

import (
	"testing"
	"time"

	"summarize/internal/article"
)

func TestRelative(t *testing.T) {
	now := time.Date(2026, 3, 2, 10, 30, 15, 500, time.UTC)
	for s, want := range map[string]string{
		"3 hours ago":        "2026-03-02T07:30:15Z",
		"1 minute ago":       "2026-03-02T10:29:15Z",
		"Yesterday":          "2026-03-01",
		"vor 2 Tagen":        "2026-02-28",
		"il y a 3 heures":    "2026-03-02T07:30:15Z",
		"hace 1 mes":         "2026-02-02",
		"för 2 timmar sedan": "2026-03-02T08:30:15Z",
		"2 недели назад":     "2026-02-16",
		"3小时前":               "2026-03-02T07:30:15Z",
		"2026-03-01":         "2026-03-01",
		"99999 hours ago":    "", "hours ago": "", "3 hours": "", "3 moons ago": "", "ago": "", "3": "",
	} {
		got, err := ParseAt(s, now)
		if (err != nil) != (want == "") || article.FormatDate(got) != want {
			t.Errorf("%s: %s, %v; want %s", s, article.FormatDate(got), err, want)
		}
		if _, err := ParseAt(s, time.Time{}); err == nil && s != "2026-03-01" {
			t.Errorf("%s: a date without a time to count from", s)
		}
	}
}
