package text

import (
	"os"
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
)

// TestFurnitureAndNews reads sentences of news that hold words of furniture, and sentences of
// furniture, each in the middle of an article. The model was fitted to lines.txt, fresh.txt and sites.txt; no training has
// seen unseen.txt (benchmarks/boilerplate.md).
func TestFurnitureAndNews(t *testing.T) {
	for _, test := range []struct {
		file       string
		told, lost int // sentences of furniture that are not found, and of news that are taken for it
	}{
		{"lines.txt", 60, 1},
		{"fresh.txt", 9, 0},
		{"sites.txt", 12, 1},
		{"unseen.txt", 28, 7},
	} {
		sentences := furnitureAndNews(t, test.file)
		kept, all := map[byte]int{}, map[byte]int{}
		for _, s := range sentences {
			all[s[0]]++
			if prose(t, s[2:]) {
				kept[s[0]]++
			} else if s[0] == '+' {
				t.Logf("news is lost: %s", s)
			}
		}
		t.Logf("%s: of %d sentences of news %d kept; of %d of furniture %d dropped", test.file, all['+'], kept['+'], all['-'], all['-']-kept['-'])
		if lost := all['+'] - kept['+']; kept['-'] > test.told || lost > test.lost {
			t.Errorf("%s: %d sentences of furniture are told, not %d; %d of news are lost, not %d", test.file, kept['-'], test.told, lost, test.lost)
		}
	}
}

// furnitureAndNews returns the lines on + and - of a file.
func furnitureAndNews(t *testing.T, file string) []string {
	data, err := os.ReadFile("../boilerplate/testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "+ ") || strings.HasPrefix(line, "- ") {
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		t.Fatalf("%s has no sentences", file)
	}
	return lines
}

// prose tells whether a sentence is read as prose between two paragraphs of news.
func prose(t *testing.T, sentence string) bool {
	const before, behind = "Storm Ada closed the ports of Lisle and Sand on Tuesday, the coast guard said.\n\n", "\n\nThe council of Wick opened three schools for 900 people, Mayor Hill told the Herald."
	c, err := Analyze(t.Context(), []article.Article{{ID: "a", Text: before + sentence + behind}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range c.Documents[0].Sentences {
		if s.Kind != Prose && s.Start >= len(before) && s.End <= len(before)+len(sentence) {
			return false
		}
	}
	return true
}

// A caption ran into the second paragraph.
func TestCaptionRunsIntoTheText(t *testing.T) {
	const news = "The mayor of Tessen has sold the old harbour to a builder from Marle."
	a := article.Article{ID: "a", Text: "Mayor sells the harbour in the middle of the night.\n\nBoats lie in the harbour of Tessen on Monday [Reuters] " + news + " Nobody was told of it."}
	corpus, err := Analyze(t.Context(), []article.Article{a}, Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	var prose []string
	for _, s := range corpus.Documents[0].Sentences {
		if s.Kind == Prose {
			prose = append(prose, s.Of(a.Text))
		}
	}
	if !slices.Contains(prose, news) {
		t.Errorf("prose: %q", prose)
	}
}
