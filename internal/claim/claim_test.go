package claim

import (
	"context"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

// claimsOf takes texts apart over one vocabulary and returns the claim of each's first sentence.
func claimsOf(t *testing.T, texts ...string) ([]string, []Claim) {
	t.Helper()
	articles := make([]article.Article, len(texts))
	for i, s := range texts {
		articles[i] = article.Article{ID: s, Text: s}
	}
	c, err := text.Analyze(context.Background(), articles, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var claims []Claim
	for i, d := range c.Documents {
		claims = append(claims, Of(texts[i], &d, d.Sentences[0]))
	}
	return c.Vocabulary, claims
}

func TestConflict(t *testing.T) {
	const toll = "Nine people were killed when a bus fell into a ravine near Marle, police said."
	for _, c := range []struct {
		a, b string
		want Kind
	}{
		{toll, "Fourteen people were killed when a bus fell into a ravine near Marle, police said.", OtherAmount},
		{toll, "At least 14 people were killed when a bus fell into a ravine close to Marle.", OtherAmount},
		{toll, toll, NoConflict},
		{toll, "9 people were killed when a bus fell into a ravine near Marle, police said.", NoConflict},
		{toll, "Fourteen people were killed when a train left the rails in Odel, police said.", NoConflict},
		{toll, "Fourteen people were injured at a market in Wick.", NoConflict},
		{"The repair of the quay is to cost 410,000 crowns.", "The repair of the quay is to cost 400,000 crowns.", NoConflict}, // rounded
		{"Federal funds of the bank were trading at 6-1/4 pct at noon.", "Federal funds of the bank were trading at 6 5/8 pct at noon.", OtherAmount},
		{"Federal funds of the bank were trading at 6½ pct at noon.", "Federal funds of the bank were trading at 6.5 pct at noon.", NoConflict},
		{"The repair of the quay is to cost $4 million.", "The repair of the quay is to cost $7 million.", OtherAmount},
		{"The minister met Greta Sandell in Lisle on the new harbour dues for ferries.", "The minister met Simon Falk in Lisle on the new harbour dues for ferries.", OtherName},
		{"The company shut its two plants in the US after the fire.", "The company shut its two plants in the United States after the fire.", NoConflict},
		{"Odel Air said it filed a statement with the commission relating to 100 mln dlrs principal amount of notes.", "Odel Air said it filed a statement with the commission for an offering of 350 mln dlrs of equipment certificates.", NoConflict},
		{"Production of cars in Marle fell 8 pct to 529 units and that of trucks 13 pct to 207 units.", "Production of cars in Marle fell 20 pct to 286 units and that of trucks 4 pct to 118 units.", NoConflict},
		{"The league called off 600 flights of fans from the two airports of Lisle.", "The league called off 350 flights of fans from Lisle airport and 150 from Marle airport.", NoConflict},
		{"A spokesman of the firm had no comment on the offer for the plant in Wick.", "A spokesman of the firm declined to comment on the offer for the plant in Wick.", NoConflict},
		{"Le graffiti contre l'État a été peint mardi sur le socle de la statue de Colbert.", "Le graffiti contre l'Etat a été peint mardi sur le socle de la statue de Colbert.", NoConflict},
		{"One of the ministers resigned in Marle over the bridge.", "Two ministers resigned in Marle over the bridge.", NoConflict}, // no count
		{"A court in Wick found the former mayor guilty of fraud.", "A court in Wick found the former mayor not guilty of fraud.", Denied},
		{"L'explosion du gazoduc est due à une attaque, a affirmé le ministre du pétrole sans fournir de détail.", "L'explosion du gazoduc est due à une attaque, a affirmé le ministre du pétrole sans fournir aucun autre détail.", NoConflict},
		{"The central bank held its key rate after the meeting of the board.", "The central bank raised its key rate after the meeting of the board.", OtherOutcome},
		{"The central bank will organise a meeting of the board in Lisle.", "The central bank will organize a meeting of the board in Lisle.", NoConflict},
		{"The ferry sails at 8 a.m. from the north quay of Lisle.", "The ferry sails at 9 a.m. from the north quay of Lisle.", OtherOutcome}, // no amount: told, not disputed
		{"Bei dem Unfall in Bergen kamen drei Menschen ums Leben, wie die Polizei mitteilte.", "Bei dem Unfall in Bergen kamen vier Menschen ums Leben, wie die Polizei mitteilte.", OtherAmount},
	} {
		vocabulary, claims := claimsOf(t, c.a, c.b)
		if got := Conflict(vocabulary, &claims[0], &claims[1]); got != c.want {
			t.Errorf("%s, want %s:\n  %s\n  %s", got, c.want, c.a, c.b)
		}
		for k := range claims {
			if n := claims[k].Shared(&claims[1-k]); c.want != NoConflict && n < claims[k].FewestOf() {
				t.Errorf("%d words in common are fewer than %d: %s", n, claims[k].FewestOf(), c.a)
			}
		}
		if there, back := Conflict(vocabulary, &claims[0], &claims[1]), Conflict(vocabulary, &claims[1], &claims[0]); there != back {
			t.Errorf("%s one way and %s the other: %s", there, back, c.a)
		}
	}
}

func TestUnknown(t *testing.T) {
	vocabulary, claims := claimsOf(t, "The bank of the harbour cancelled two percent of the colour prints.",
		"The bank of the harbor canceled 2% of the color prints.", "The bank of the harbour was sold.")
	words := NewWords(vocabulary)
	words.Add(&claims[0])
	if unknown, respelt := words.Unknown(&claims[1], &claims[0]); unknown != respelt {
		t.Errorf("of %d unknown words only %d are other spellings", unknown, respelt)
	}
	if unknown, respelt := words.Unknown(&claims[2], &claims[0]); unknown != 1 || respelt != 0 {
		t.Errorf("%d unknown, %d respelt: sold is new", unknown, respelt)
	}
}

// What is written short or out is no other word and no other amount.
func TestShortForms(t *testing.T) {
	for _, c := range []struct {
		told, now string
		news      bool
	}{
		{"The park of 62 hectares cost £41 million, councillor Vane said.", "The park of 62ha cost £41m, Cllr Vane said.", false},
		{"About thirty thousand cars use it, a service said.", "About 30,000 cars use it, a servise said.", false},
		{"About thirty thousand cars use it.", "About 40,000 cars use it.", true},
		{"They danced on the third floor at five.", "They danced on the 3rd floor at ﬁve.", false},
		{"The park of 62 hectares was opened.", "The park of 62ha was sold.", true},
	} {
		vocabulary, claims := claimsOf(t, c.told, c.now)
		words := NewWords(vocabulary)
		words.Add(&claims[0])
		unknown, respelt := words.Unknown(&claims[1], &claims[0])
		if news := unknown > respelt || words.HasNewAmount(&claims[1]); news != c.news {
			t.Errorf("%q: %d unknown, %d respelt, new amount: %t", c.now, unknown, respelt, words.HasNewAmount(&claims[1]))
		}
	}
	vocabulary, claims := claimsOf(t, "The council of Orle paid £41m for the park.", "The council of Orle paid £45m for the park.")
	if got := Conflict(vocabulary, &claims[0], &claims[1]); got != OtherAmount {
		t.Errorf("£41m and £45m: %s", got)
	}
}
