package text

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"summarize/internal/article"
)

// TestStopWordsAreLearned reads Võro, which has no row: its short frequent words carry
// no content from ten texts on, and longer and rarer ones do.
func TestStopWordsAreLearned(t *testing.T) {
	places := strings.Fields("Tartus Narvas Viljandis Rakveres Haapsalus Valgas Paides Raplas Jõhvis Keilas Pärnus Tapal")
	for _, test := range []struct {
		texts int
		want  bool
	}{{len(places), true}, {learnFrom - 1, false}} {
		var articles []article.Article
		for i, place := range places[:test.texts] {
			articles = append(articles, article.Article{
				ID: fmt.Sprint(i), Lang: "vro",
				Text: fmt.Sprintf("Linnavalitsus otsustas %s, et sild on valmis ja liiklus ei katke. Elanikud ja politsei on rahul.", place),
			})
		}
		corpus, err := Analyze(context.Background(), articles, Options{})
		if err != nil {
			t.Fatal(err)
		}
		source, stop := articles[0].Text, map[string]bool{}
		for _, w := range corpus.Documents[0].Tokens {
			stop[w.Span().Of(source)] = w.Is(Stop)
		}
		for _, word := range []string{"et", "on", "ja", "ei"} {
			if stop[word] != test.want {
				t.Errorf("of %d texts, %q is a stop word: %t", test.texts, word, stop[word])
			}
		}
		for _, word := range []string{"Tartus", "Linnavalitsus", "politsei", "liiklus"} {
			if stop[word] {
				t.Errorf("%q is a stop word", word)
			}
		}
	}
}

// TestHeadlinesOfOneLanguage holds that headlines too short to be sure of lean on each
// other: alone, the last is taken for another language.
func TestHeadlinesOfOneLanguage(t *testing.T) {
	var articles []article.Article
	for i, text := range []string{
		"Burgemeester opent nieuwe brug", "Zware regen sluit de weg", "Politie zoekt getuigen van brand", "Kabinet wil belasting verlagen",
		"Museum toont werk van Rembrandt", "Storm boven Holland",
	} {
		articles = append(articles, article.Article{ID: fmt.Sprint(i), Text: text})
	}
	corpus, err := Analyze(context.Background(), articles, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range corpus.Documents {
		if d.Lang != "nl" {
			t.Errorf("%q is taken for %s", articles[i].Text, d.Lang)
		}
	}
}

// TestAbbreviationsAreLearned reads Võro, which has no row: words that mostly stand
// before a full stop, and short, are abbreviations there, and words that stand with a small
// letter elsewhere open sentences behind them. The parts of a collection add up.
func TestAbbreviationsAreLearned(t *testing.T) {
	var articles []article.Article
	for i, place := range strings.Fields("Tartus Narvas Viljandis Rakveres Haapsalus Valgas Paides Raplas") {
		articles = append(articles, article.Article{
			ID: fmt.Sprint(i), Lang: "vro",
			Text: fmt.Sprintf("Linnapea hr. Tamm ja dr. Saar avasid eile raja %s. Rada maksis u. 3 miljonit ja teenib nn. Suurt raja. Nii ütles linnapea.", place),
		})
	}
	for _, test := range []struct{ articles, want int }{{len(articles), 3}, {1, 6}} {
		for _, workers := range []int{1, 3} {
			corpus, err := Analyze(context.Background(), articles[:test.articles], Options{Workers: workers})
			if err != nil {
				t.Fatal(err)
			}
			for i, d := range corpus.Documents {
				if len(d.Sentences) != test.want {
					t.Errorf("text %d of %d, %d workers: %d sentences, want %d", i, test.articles, workers, len(d.Sentences), test.want)
				}
			}
		}
	}
}
