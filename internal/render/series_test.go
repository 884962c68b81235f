package render

import (
	"strings"
	"testing"

	"summarize/internal/digest"
)

// TestSeriesAndRoundUpsAreALineEach: they are named at the end, and nothing of them is quoted.
func TestSeriesAndRoundUpsAreALineEach(t *testing.T) {
	d := &digest.Digest{
		Articles: []digest.Article{
			{ID: "a", Title: "Bank holds rate", Story: "s1"}, {ID: "r", Title: "Monday briefing", Source: "Gazette", Also: []string{"s0", "s1", "s7"}},
			{ID: "t", Title: "Tuesday briefing", Source: "Gazette", Also: []string{"s0"}}, // of a story that is not shown
			{ID: "p", Title: "Hog prices, Tern", Series: "series1"}, {ID: "q", Title: "Hog prices, Odel", Series: "series1"},
		},
		Stories: []digest.Story{{ID: "s1", Title: "Bank holds rate", Articles: []string{"a"}, Lead: "a"}},
		Series:  []digest.Series{{ID: "series1", Title: "Hog prices, Tern", Articles: []string{"p", "q"}, First: "2026-03-02", Last: "2026-03-02"}},
	}
	for _, format := range []string{"text", "markdown", "html"} {
		got := strings.Join(strings.Fields(render(t, format, d, Options{})), " ")
		for _, want := range []string{"2 articles: Hog prices, Tern (2 March 2026)", "Monday briefing, Gazette: also Bank holds rate", "Tuesday briefing, Gazette"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s lacks %q:\n%s", format, want, got)
			}
		}
		if strings.Contains(got, "Tuesday briefing, Gazette:") || strings.Contains(got, "; ;") || strings.Contains(got, "also ;") {
			t.Errorf("%s names stories that are not shown:\n%s", format, got)
		}
	}
}
