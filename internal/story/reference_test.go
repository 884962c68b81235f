package story

import (
	"fmt"
	"slices"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
	"summarize/internal/vector"
)

func TestEnglishOfAmericaIsEnglish(t *testing.T) {
	for lang, want := range map[string]bool{"en": true, "en-US": true, "en-GB": true, "de": false} {
		counts, err := CountPart(t.Context(), Part{Documents: []text.Document{{Lang: lang}}}, 0, true, 1)
		if err != nil {
			t.Fatal(err)
		}
		if r, err := listed(t.Context(), counts, 10); err != nil || (r != nil) != want {
			t.Errorf("%s: a list of common words: %t, want %t (%v)", lang, r != nil, want, err)
		}
	}
}

// Ten reports of one event in a language without a list of common words are one story: each has the words of the
// event, which are no common ones for that.
func TestOneStoryInALanguageWithoutAList(t *testing.T) {
	var articles []article.Article
	for i, more := range []string{
		"Les pompiers ont fouillé les décombres jusqu'à l'aube avec des chiens et une grue prêtée par une carrière voisine.",
		"Le maire promet une aide aux familles des chauffeurs et demande au gouvernement un ouvrage neuf avant l'hiver.",
		"Un juge ouvre une enquête; des ingénieurs avaient signalé des fissures dans deux piles au printemps dernier.",
		"La circulation est détournée par la vallée, où les riverains redoutent bruit, poussière et embouteillages.",
		"Les écoles restent fermées mardi, car les cars scolaires empruntaient cette route chaque matin.",
		"Des voisins racontent un grondement, puis un nuage gris, et des phares qui s'éteignaient l'un après l'autre.",
		"Le ministre des transports s'est rendu sur place et veut inspecter cinquante constructions du même âge.",
		"L'exploitant de l'autoroute assure avoir suivi toutes les recommandations; son action perd neuf pour cent.",
		"Deux sauveteurs ont été légèrement blessés par une chute de pierres, et les recherches sont suspendues.",
		"Une association de victimes réclame depuis des années la fermeture de la voie aux véhicules lourds.",
	} {
		articles = append(articles, article.Article{ID: fmt.Sprint(i), Lang: "fr", Text: fmt.Sprintf(
			"Le viaduc %s de Morlanne s'est effondré %s, et trois camions sont tombés dans le ravin. %s", []string{"routier", "ancien"}[i%2], []string{"lundi", "cette nuit", "avant l'aube", "soudain", "hier"}[i/2], more)})
	}
	if r := find(t, articles, Default); len(r.Stories) != 1 {
		t.Errorf("%d stories, cut at %.3f", len(r.Stories), r.Cut)
	}
}

func TestBoundedFrequencies(t *testing.T) {
	for rows, want := range map[int][]uint32{3: {1, 2, 2}, 10: {1, 4, 4}, 30: {1, 9, 24}, 40: {1, 9, 40}} {
		of := []uint32{1, min(9, uint32(rows)), uint32(rows)}
		if got := bounded(vector.Frequencies{Rows: rows, Of: of}).Of; !slices.Equal(got, want) {
			t.Errorf("%d rows: %v, want %v", rows, got, want)
		}
		if of[2] != uint32(rows) {
			t.Errorf("%d rows: what is bounded is written to", rows)
		}
	}
}
