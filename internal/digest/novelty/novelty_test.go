package novelty

import (
	"context"
	"fmt"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

// take takes texts apart over one vocabulary. Each is a title and a body.
func take(t *testing.T, articles ...[2]string) (texts []Text, vocabulary []string) {
	t.Helper()
	var all []article.Article
	for _, a := range articles {
		all = append(all, article.Article{Title: a[0], Text: a[1], Lang: "en"})
	}
	corpus, err := text.Analyze(context.Background(), all, text.Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	for i, a := range articles {
		texts = append(texts, Text{a[0], a[1], &corpus.Documents[i]})
	}
	return texts, corpus.Vocabulary
}

const fire = "A fire at the Calder mill killed nine people on Monday, police said. The cause of the fire is not known yet."

func TestJudgeACopy(t *testing.T) {
	for _, c := range []struct {
		name, title, body string
		known             []bool // by sentence
		headline          bool
	}{
		{"a reprint", "Fire at mill", fire, []bool{true, true}, false},
		{"another headline", "Nine die in mill blaze", fire, []bool{true, true}, false},
		{"another amount", "Fire at mill", "A fire at the Calder mill killed fourteen people on Monday, police said. The cause of the fire is not known yet.", []bool{false, true}, false},
		{"an amount in the headline", "Fire at mill: 14 dead", fire, []bool{true, true}, true},
		{"the sign of a share", "Fire at mill", "A fire at the Calder mill (NYSE: CLDR) killed nine people on Monday, police said. The cause of the fire is not known yet.", []bool{true, true}, false},
		{"another sentence", "Fire at mill", fire + " Prosecutors arrested the owner of the mill in the evening.", []bool{true, true, false}, false},
		{"the other outcome", "Fire at mill", "A fire at the Calder mill killed nine people on Monday, police said. The cause of the fire is known now.", []bool{true, false}, false},
	} {
		texts, vocabulary := take(t, [2]string{"Fire at mill", fire}, [2]string{c.title, c.body})
		add := Judge(texts[1], &Known{Copies: texts[:1]}, vocabulary)
		if len(add.Known) != len(c.known) {
			t.Errorf("%s: %d sentences, want %d", c.name, len(add.Known), len(c.known))
			continue
		}
		for k, known := range c.known {
			if add.Known[k] != known {
				t.Errorf("%s: sentence %d known: %t", c.name, k, add.Known[k])
			}
		}
		if add.Headline != c.headline {
			t.Errorf("%s: headline is news: %t", c.name, add.Headline)
		}
	}
}

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        Status
	}{
		{"Fire at mill", fire + " The mill was built in 1902.", Edited},
		{"Fire at mill", fire + "\n\nCorrection: an earlier version gave another day.", Corrected},
		{"Retracted: fire at mill", "This article has been retracted.", Retracted},
	} {
		texts, _ := take(t, [2]string{"Fire at mill", fire}, [2]string{c.title, c.body})
		if got := StatusOf(texts[1], texts[0], text.CountWords(c.body)); got != c.want {
			t.Errorf("%q is %s, want %s", c.body, got, c.want)
		}
	}
}

func TestPastKnowsWhatWasSaid(t *testing.T) {
	texts, _ := take(t, [2]string{"", fire}, [2]string{"", fire + " Prosecutors arrested the owner."})
	var past Past
	if said := past.Said(texts[0]); said != nil {
		t.Errorf("an empty past said %v", said)
	}
	past.Add(texts[0])
	said := past.Said(texts[1])
	if len(said) != 3 || !said[0] || !said[1] || said[2] {
		t.Errorf("of two old sentences and a new one, said: %v", said)
	}
}

// Of an edited article, a slip of the pen that was mended and a word written apart are no news; another word is.
func TestJudgeAMendedArticle(t *testing.T) {
	const before = "The crane is usde for boats by ten per cent of the fleet of Arden."
	for body, news := range map[string]bool{
		"The crane is used for boats by ten per cent of the fleet of Arden.":   false,
		"The crane is usde for boats by ten percent of the fleet of Arden.":    false,
		"The crane is banned for boats by ten per cent of the fleet of Arden.": true,
	} {
		texts, vocabulary := take(t, [2]string{"A crane", before}, [2]string{"A crane", body})
		if add := Judge(texts[1], &Known{Before: &texts[0]}, vocabulary); add.Fresh != news {
			t.Errorf("%q is news: %t", body, add.Fresh)
		}
	}
}

// A rate that turns back is news, though readers were told it before the one that it replaces; what a copy says is not.
func TestJudgeANumberThatTurnedBack(t *testing.T) {
	const noon = "Funds of the bank of Lisle were trading at %s pct when it began to supply reserves."
	at := func(rate string) [2]string { return [2]string{"Funds in Lisle", fmt.Sprintf(noon, rate)} }
	texts, vocabulary := take(t, at("6-1/16"), at("six"), at("6-1/16"))
	for _, c := range []struct {
		name   string
		copies []Text
		news   bool
	}{{"of the newest state", texts[1:2], true}, {"of both states", texts[:2], false}, {"of the first state", texts[:1], false}} {
		add := Judge(texts[2], &Known{Told: []Text{{"", texts[0].Text, texts[0].Document}}, Copies: c.copies}, vocabulary)
		if add.Fresh != c.news || add.Turned != nil != c.news {
			t.Errorf("a copy %s is news: %t, turned: %v", c.name, add.Fresh, add.Turned)
		}
	}
}
