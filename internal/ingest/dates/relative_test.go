package dates

import (
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
	"summarize/internal/language"
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
		"an hour ago":        "2026-03-02T09:30:15Z",
		"Posted 2 days ago":  "2026-02-28",
		"Today, 14:30":       "2026-03-02T14:30:00Z",
		"vor einer Stunde":   "2026-03-02T09:30:15Z",
		"Gestern, 9:05 Uhr":  "2026-03-01T09:05:00Z",
		"il y a une heure":   "2026-03-02T09:30:15Z",
		"час назад":          "2026-03-02T09:30:15Z",
		"вчера в 18:00":      "2026-03-01T18:00:00Z",
		"قبل 3 ساعات":        "2026-03-02T07:30:15Z",
		"منذ ٣ ساعات":        "2026-03-02T07:30:15Z",
		"منذ ساعتين":         "2026-03-02T08:30:15Z",
		"לפני שעתיים":        "2026-03-02T08:30:15Z",
		"i går kl. 07:15":    "2026-03-01T07:15:00Z",
		"hôm qua":            "2026-03-01",
		"2 giờ trước":        "2026-03-02T08:30:15Z",
		"3 시간 전":             "2026-03-02T07:30:15Z",
		"3시간 전":              "2026-03-02T07:30:15Z",
		"3 saat önce":        "2026-03-02T07:30:15Z",
		"acum 2 ore":         "2026-03-02T08:30:15Z",
		"3 órával ezelőtt":   "2026-03-02T07:30:15Z",
		"3 घंटे पहले":        "2026-03-02T07:30:15Z",
		"před 2 dny":         "2026-02-28",
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

// TestAgoOfAllLanguages reads three of each unit in the words of each row, by each of its
// phrases, and its words for today and yesterday.
func TestAgoOfAllLanguages(t *testing.T) {
	now := time.Date(2026, 3, 2, 10, 30, 15, 0, time.UTC)
	back := []string{
		"2026-03-02T10:30:12Z", "2026-03-02T10:27:15Z", "2026-03-02T07:30:15Z", "2026-02-27", "2026-02-09", "2025-12-02", "2023-03-02",
	}
	for _, l := range language.All {
		u := &l.Dates.Units
		for unit, names := range []string{u.Second, u.Minute, u.Hour, u.Day, u.Week, u.Month, u.Year} {
			if names == "" || l.Dates.Ago == "" || l.Dates.Today == "" || l.Dates.Yesterday == "" || l.Dates.Now == "" {
				t.Errorf("%s lacks relative dates", l.Tag)
			}
			for _, name := range strings.Fields(names) {
				for _, phrase := range l.Dates.AgoPhrases() {
					s := strings.Replace(phrase, "…", "3 "+name, 1)
					if got, err := ParseAt(s, now); err != nil || article.FormatDate(got) != back[unit] {
						t.Errorf("%s: %s: %s, %v; want %s", l.Tag, s, article.FormatDate(got), err, back[unit])
					}
				}
			}
		}
		for day, words := range map[string]string{"2026-03-02": l.Dates.Today, "2026-03-01": l.Dates.Yesterday} {
			for _, word := range strings.Fields(words) {
				if got, err := ParseAt(word, now); err != nil || article.FormatDate(got) != day {
					t.Errorf("%s: %s: %s, %v; want %s", l.Tag, word, article.FormatDate(got), err, day)
				}
			}
		}
	}
}
