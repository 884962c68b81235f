package boilerplate

import (
	"slices"
	"testing"

	"summarize/internal/language"
	"summarize/internal/token"
)

func TestSentencesThatStartWithinAWord(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"fr", "Six navires sur placeLes recherches ont repris mardi.", []string{"Six navires sur place", "Les recherches ont repris mardi."}},
		{"fr", "La piste n'est pas exploréeL'agence n'a rien dit.", []string{"La piste n'est pas explorée", "L'agence n'a rien dit."}},
		{"fr", "La vitesse bientôt limitée ?par BFMTVLe gouvernement hésite.", []string{"La vitesse bientôt limitée ?par BFMTV", "Le gouvernement hésite."}},
		{"fr", "Un \"nouvel indicateur\"Le montant dépendra des points.", []string{"Un \"nouvel indicateur\"", "Le montant dépendra des points."}},
		{"fr", "\"Une attitude responsable\"\"C'est nouveau\", dit Ada Brink.", nil},
		{"fr", "Trois chats pour familleAda Brink a payé. Hier Ada Brink est partie.", []string{"Trois chats pour famille", "Ada Brink a payé. Hier Ada Brink est partie."}},
		{"en", "That's 41 daysThe search goes on.", []string{"That's 41 days", "The search goes on."}},
		{"fr", "Un jet affrété pour eux a répété les enquêtes illégalement.", nil},
		{"en", "On TUESDAY NASA's news of StumbleUpon and NBCUniversal came. UNIVERSAL DAY. A DAY of Universal for\"The Games\" was over.", nil},
		{"en", "His LinkedIn profile names BofA and an iPhone.", nil},
		{"en", "He met Ms. McBrink of DeGrote at a YouTube event with PayPal and eBay. Brink left.", nil},
		{"en", "See example.com/howThe page and #thankYou The end.", nil},
		{"en", "The call appendTo the list: appendTo and no more.", nil},
		{"de", "Die StudentInnen und MitarbeiterIn der Bank gingen.", nil},
	} {
		want := c.want
		if want == nil {
			want = []string{c.text}
		}
		var got []string
		for _, p := range running(nil, c.text, token.Span{Start: 0, End: len(c.text)}, language.Of(c.lang)) {
			got = append(got, p.Of(c.text))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", c.text, got, want)
		}
	}
}
