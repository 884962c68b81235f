package rank

import (
	"slices"
	"strings"
	"testing"
)

func TestExplainSaysWhyAndWhyNot(t *testing.T) {
	articles := storyOf(t, append(slices.Clone(flood), "“Nobody has told us anything at all,” it was heard in Tessen, where the river Orla burst its banks. He left Tessen on Monday with his boats.")...)
	told, leftOut, err := Explain(articles, words(40))
	if err != nil {
		t.Fatal(err)
	}
	var chosen []string
	sum := 0.0
	for _, r := range told {
		chosen = append(chosen, r.Span.Of(articles[r.Article].Text))
		if sum += r.Share; r.Cost == 0 || r.LeftOut != "" {
			t.Errorf("told: %+v", r)
		}
	}
	if got := summary(t, articles, words(40)); !slices.Equal(got, chosen) || sum < 0.99 || sum > 1.01 {
		t.Errorf("explains %q of worth %.2f, the summary is %q", chosen, sum, got)
	}
	reasons := map[string]bool{}
	for _, r := range leftOut {
		reasons[r.LeftOut] = true
		if r.LeftOut == "" || (r.Like != nil) != (r.LeftOut == "says what another says") {
			t.Errorf("left out: %+v", r)
		}
	}
	if !reasons["says what another says"] || len(reasons) < 2 {
		t.Errorf("reasons %v", reasons)
	}
	o := words(40)
	o.Selector = "lead"
	if _, _, err := Explain(articles, o); err == nil || !strings.Contains(err.Error(), "coverage") {
		t.Errorf("lead: %v", err)
	}
}
