package text

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"summarize/internal/article"
)

// Files of lines of furniture and of news that speaks of the same things, in 240 invented articles each: the line, its kind, what stands
// before and behind it, and the title. Another hand wrote them than the model and its other measures.
func TestFurnitureWithinArticles(t *testing.T) {
	for _, test := range []struct {
		file       string
		lost, told int // lines of news that are taken for furniture, and of furniture that are not found
	}{
		{"contexts.jsonl", 5, 3},
		{"contexts2.jsonl", 7, 6},
	} {
		kept, all := keptWithinArticles(t, "../boilerplate/testdata/"+test.file)
		t.Logf("%s: of %d lines of news %d kept; of %d of furniture %d dropped", test.file, all["news"], kept["news"], all["furniture"], all["furniture"]-kept["furniture"])
		if lost := all["news"] - kept["news"]; lost > test.lost || kept["furniture"] > test.told {
			t.Errorf("%s: %d lines of news are lost, not %d; %d of furniture are told, not %d", test.file, lost, test.lost, kept["furniture"], test.told)
		}
	}
}

// keptWithinArticles counts the lines of a file that are read as prose, and all, by their kind.
func keptWithinArticles(t *testing.T, file string) (kept, all map[string]int) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	kept, all = map[string]int{}, map[string]int{}
	for d := json.NewDecoder(strings.NewReader(string(data))); d.More(); {
		var c struct {
			Line, Kind, Title, Language string
			Before, After               []string
		}
		if err := d.Decode(&c); err != nil {
			t.Fatal(err)
		}
		all[c.Kind]++
		a := article.Article{ID: "a", Title: c.Title}
		if isProse(t, a, strings.Join(c.Before, " "), c.Line, strings.Join(c.After, "\n\n"), c.Language) {
			kept[c.Kind]++
		}
	}
	return kept, all
}

// isProse tells whether a line is prose between two paragraphs of an article.
func isProse(t *testing.T, a article.Article, before, line, behind, lang string) bool {
	a.Text = before + "\n\n" + line + "\n\n" + behind
	corpus, err := Analyze(t.Context(), []article.Article{a}, Options{Lang: lang})
	if err != nil {
		t.Fatal(err)
	}
	start := len(before) + 2
	for _, s := range corpus.Documents[0].Sentences {
		if s.Kind != Prose && s.Start >= start && s.End <= start+len(line) {
			return false
		}
	}
	return true
}

// The same line is the article's own where the article speaks of what it says, and the page's where it does not.
func TestTheArticleSettlesDoubts(t *testing.T) {
	const (
		about = "Lisle Post changed the privacy settings of its app on Tuesday, and readers complained that ads follow them now. " +
			"The council of Lisle asked the paper to change the settings back by Friday, and the paper said that its app would ask each of its 40,000 readers once."
		other = "Storm Ada closed the ports of Lisle and Sand on Tuesday, and 900 homes were without power at noon, the coast guard said. " +
			"Waves of nine metres broke over the wall at Wick, where the council opened three schools for those who had to leave their homes."
		behind = "A court in Wick will hear the case in March, Judge Ann Hill said."
		line   = "The app shares what readers click on."
	)
	if !isProse(t, article.Article{ID: "a", Title: "Readers complain about the app of Lisle Post"}, about, line, behind, "en") {
		t.Error("a line of an article about the app is lost")
	}
	if isProse(t, article.Article{ID: "a", Title: "Storm Ada closes ports"}, other, line, "", "en") {
		t.Error("a line about an app is told of a storm")
	}
}
