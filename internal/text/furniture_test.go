package text

import (
	"os"
	"strings"
	"testing"

	"summarize/internal/article"
)

// TestFurnitureAndNews reads 150 sentences of news that hold words of furniture, and 150 of
// furniture, each in the middle of an article. Those behind the line "held" were not looked at
// while the model was fitted, those behind "drawn again" were written after (benchmarks/boilerplate.md).
func TestFurnitureAndNews(t *testing.T) {
	data, err := os.ReadFile("../boilerplate/testdata/lines.txt")
	if err != nil {
		t.Fatal(err)
	}
	const before, behind = "Storm Ada closed the ports of Lisle and Sand on Tuesday, the coast guard said.\n\n", "\n\nThe council of Wick opened three schools for 900 people, Mayor Hill told the Herald."
	part := "fitted"
	var kept, all [2]map[string]int
	for i := range kept {
		kept[i], all[i] = map[string]int{}, map[string]int{}
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		kind := strings.IndexByte("+-", (line + "#")[0])
		if line == "held" || line == "drawn again" {
			part = line
		}
		if kind < 0 {
			continue
		}
		all[kind][part]++
		sentence := line[2:]
		c, err := Analyze(t.Context(), []article.Article{{ID: "a", Text: before + sentence + behind}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		prose := true
		for _, s := range c.Documents[0].Sentences {
			if s.Kind != Prose && s.Start >= len(before) && s.End <= len(before)+len(sentence) {
				prose = false
			}
		}
		if prose {
			kept[kind][part]++
		}
		if prose != (kind == 0) && part == "fitted" {
			t.Logf("%s", line)
		}
	}
	lost, told := 0, 0
	for _, part := range []string{"fitted", "held", "drawn again"} {
		lost, told = lost+all[0][part]-kept[0][part], told+kept[1][part]
		t.Logf("%s: of %d sentences of news %d kept; of %d of furniture %d dropped", part, all[0][part], kept[0][part], all[1][part], all[1][part]-kept[1][part])
	}
	if lost > 0 {
		t.Errorf("%d sentences of news lost", lost)
	}
	if told > maxTold {
		t.Errorf("%d sentences of furniture kept", told)
	}
}

const maxTold = 30 // of 150: one fitted, ten of those that were held, 19 of those drawn again
