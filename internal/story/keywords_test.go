package story

import (
	"fmt"
	"slices"
	"testing"

	"summarize/internal/article"
)

// TestKeywords holds what is a keyword and what is debris: names are whole, across
// hyphens and particles; no two share a stem; no months, no numbers, no half clauses.
func TestKeywords(t *testing.T) {
	for name, test := range map[string]struct {
		texts        []string
		want, refuse []string
	}{
		"Burmese has no words here, so no keywords": {
			texts: []string{
				"ရန်ကုန်မြို့ရှိ တံတားတစ်စင်းသည် ပြိုကျခဲ့သည်။ တံတားတစ်စင်းသည် ပြိုကျခဲ့သည်။",
				"ရန်ကုန်မြို့ရှိ တံတားတစ်စင်းသည် ပြိုကျခဲ့သည်။ ယာယီတံတား တည်ဆောက်မည်ဖြစ်သည်။",
			},
			refuse: []string{"န်", "ည်", "တံ", "တား", "င်း", "က်", "ြို", "ကျ"},
		},
		"hyphens": {
			texts: []string{
				"An earthquake shook Port-au-Prince. Rescuers from Port-au-Prince met Kim Dae-jung there.",
				"The earthquake in Port-au-Prince killed many. Doctors said Kim Dae-jung sent help to Port-au-Prince.",
			},
			want:   []string{"Port-au-Prince", "Kim Dae-jung"},
			refuse: []string{"Port", "Prince", "Kim", "jung", "Dae"},
		},
		"particles": {
			texts: []string{
				"La marée noire a touché Rio de Janeiro. Les pêcheurs de Rio de Janeiro sont inquiets.",
				"Les plages de Rio de Janeiro sont fermées. La marée noire avance.",
			},
			want:   []string{"Rio de Janeiro"},
			refuse: []string{"Rio", "Janeiro", "la", "de"},
		},
		"a country and its adjective": {
			texts: []string{
				"Rebels in Libya met Libyan ministers. The Libyan army left the Libyan coast, and Libya was calm.",
				"A Libyan court in Libya freed the rebels. Libyan rebels cheered.",
			},
			want:   []string{"Libya"},
			refuse: []string{"Libyan"},
		},
		"months and numbers": {
			texts: []string{
				"Le 7 juillet la tempête a détruit le port. Le 7 juillet restera dans les mémoires.",
				"La tempête du 7 juillet a frappé le port. Depuis le 7 juillet, la tempête inquiète.",
			},
			want:   []string{"tempête"},
			refuse: []string{"juillet", "7 juillet"},
		},
		"no verb ends a pair": {
			texts: []string{
				"The council visited the dam. The council visited a farm near the dam.",
				"When the council visited, the dam leaked. The council visited twice.",
			},
			refuse: []string{"council visited"},
		},
		"Japanese names": {
			texts: []string{
				"堀江貴文が東京で講演した。堀江貴文は会社を設立した。",
				"堀江貴文の会社が東京で発表した。堀江貴文は喜んだ。",
			},
			want:   []string{"堀江貴文"},
			refuse: []string{"堀江", "貴文"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := keywordsOf(t, test.texts)
			for _, w := range test.want {
				if !slices.Contains(got, w) {
					t.Errorf("%q lacks %q", got, w)
				}
			}
			for _, w := range test.refuse {
				if slices.Contains(got, w) {
					t.Errorf("%q has %q", got, w)
				}
			}
		})
	}
}

// What one page is about counts more than what the few pages of its language share, which in a folder of
// many others is rare too.
func TestRarityWithinALanguage(t *testing.T) {
	var articles []article.Article
	add := func(lang, body string) {
		articles = append(articles, article.Article{ID: fmt.Sprint(len(articles)), Lang: lang, Text: body})
	}
	add("id", "Gempa mengguncang Lombok pada Senin. Petugas mencari korban gempa di Lombok. Warga Lombok mengungsi.")
	add("id", "Harga beras naik di pasar. Petugas pasar mencatat harga beras. Warga membeli beras pada Senin.")
	for k := range 40 {
		add("en", fmt.Sprintf("The council of town%c%c met on a road.", 'a'+k/26, 'a'+k%26))
	}
	r := find(t, articles, Options{})
	factor := func(word string, articles int) float64 {
		return r.among(articles, uint32(slices.Index(r.vocabulary, word)))
	}
	if alone, shared := factor("lombok", r.languages["id"]), factor("petugas", r.languages["id"]); alone < 1.5*shared {
		t.Errorf("a word of one page by %.2f, of both by %.2f", alone, shared)
	}
	if f := factor("lombok", len(articles)); f != 1 {
		t.Errorf("among all articles a word weighs %.2f of what it did", f)
	}
}

// keywordsOf returns the keywords of one story, beside one about other things.
func keywordsOf(t *testing.T, texts []string) []string {
	t.Helper()
	var articles []article.Article
	for i, body := range append(slices.Clone(texts), "A bakery opened on the hill and sells bread to everyone.") {
		articles = append(articles, article.Article{ID: fmt.Sprint(i), Text: body})
	}
	r := find(t, articles, Options{Threshold: 0.01})
	for _, s := range r.Stories {
		if len(s.Articles) == len(texts) {
			return s.Keywords
		}
	}
	t.Fatalf("no story of the texts: %v", partition(r, func(i int) string { return articles[i].ID }))
	return nil
}
