package anaphora

import (
	"context"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func source(t *testing.T, lang, s string) Source {
	t.Helper()
	corpus, err := text.Analyze(context.Background(), []article.Article{{ID: "a", Text: s}}, text.Options{Lang: lang})
	if err != nil {
		t.Fatal(err)
	}
	return Source{s, &corpus.Documents[0]}
}

func TestNeedsOfTheLastSentence(t *testing.T) {
	const lead = "Mayor Ada Brink resigned in Tessen on Monday over the sale of the harbour. The council met in the evening. "
	for _, c := range []struct {
		lang, text string
		want       []Kind
	}{
		{"en", lead + "She had been in office for ten years.", []Kind{Previous}},
		{"en", lead + "What will become of Tessen? John Roe had no answer to that.", []Kind{Previous}},
		{"en", lead + "John Roe told Tessen this: Everybody stays in Marle for good.", nil},
		{"en", lead + "John Roe said: “Everybody stays in Marle. I shall stay.”", []Kind{Previous}},
		{"en", lead + "Ada Lind said: “Everybody stays in Marle for good.", nil},
		{"he", "ראש העיר בטסן התפטר ביום שני. הוא עזב את ארה\"ב. נציגי ארה\"ב בטסן נפגשו בערב עם דובר העירייה.", nil},
		{"en", lead + "Speaking to a committee in the evening she promised to be back.", []Kind{Previous}},
		{"en", lead + "Speaking to a committee John Roe said that he would run.", nil},
		{"en", lead + "Known for his songs, John Roe came by boat.", nil},
		{"en", lead + "Known for her songs in the evening, she came by boat.", []Kind{Previous}},
		{"en", lead + "The sale was agreed in secret two years ago.", []Kind{Noun}},
		{"en", lead + "The suspect fled by boat on the same evening.", []Kind{Noun}},
		{"en", lead + "Nobody had wanted this sale in secret.", []Kind{Noun, Inside}},
		{"en", lead + "None of us knew that, said some who had been there.", []Kind{Inside}},
		{"en", lead + "Nobody was seen in the harbour on Tuesday.", []Kind{Noun}},
		{"en", lead + "Nobody was seen in the town this week.", nil},
		{"en", lead + "Nobody came to this week's session in Marle.", nil},
		{"en", lead + "The prime minister of Norland thanked everybody.", nil},
		{"en", lead + "In the evening Brink thanked all who had helped.", []Kind{Surname}},
		{"en", "The mayor resigned in Tessen on Monday. John Roe thanked the council. In the evening Roe had dinner with friends.", []Kind{Surname}},
		{"en", lead + "In the evening Ada Brink thanked all who had helped.", nil},
		{"en", lead + "In the evening Ms. Brink thanked all who had helped.", []Kind{Surname}},
		{"en", lead + "(John Roe came by boat with friends in the evening.)", []Kind{Previous}},
		{"en", lead + "In the evening Tessen was quiet.", nil},
		{"en", lead + "Brink's departure leaves Tessen without a mayor for months.", []Kind{Surname}},
		{"en", "Hours after this decision, Ada Brink left Tessen.", []Kind{Noun}},
		{"en", "Ada Brink has left Tessen over plans for its harbour, and said that these plans harm it.", nil},
		{"fr", "Ada Brink est revenue lundi sur un projet pour le port de Tessen, face au tollé provoqué par ces recommandations.", nil},
		{"en", lead + "Just two days later, the army sent boats.", []Kind{Previous}},
		{"en", lead + "Two days after a storm the army sent boats.", nil},
		{"en", lead + "The envoy of Norland spoke in the council.", []Kind{Noun}},
		{"en", lead + "In a letter to Norland the council said nothing of it.", []Kind{Noun}},
		{"en", lead + "The envoy of Norland spoke in the council of Marle.", nil},
		{"en", "The Norland Harbour Authority (NHA) sold its docks on Monday. Nobody was told. In the evening NHA closed the gates.", []Kind{Surname}},
		{"en", lead + "The sale was agreed in Marle.", []Kind{Noun}},
		{"fr", "La maire Ada Brink a démissionné lundi à Tessen après la vente du port. Le conseil s'est réuni le soir. La vente a été décidée à Marle.", []Kind{Noun}},
		{"fr", "La maire Ada Brink a démissionné lundi à Tessen après la vente du port. Le conseil s'est réuni le soir. Elle était en fonction depuis dix ans.", []Kind{Previous}},
		{"fr", "La maire Ada Brink a démissionné lundi à Tessen après la vente du port. Le conseil s'est réuni le soir. Quelques heures après, tout était calme.", []Kind{Previous}},
		{"fr", "La maire Ada Brink a démissionné lundi à Tessen après la vente du port. Le conseil s'est réuni le soir. La vente avait été décidée en secret.", []Kind{Noun}},
	} {
		a := source(t, c.lang, c.text)
		needs := Needs(a, len(a.Document.Sentences)-1)
		kinds := make([]Kind, len(needs))
		for i, n := range needs {
			kinds[i] = n.Kind
		}
		if len(kinds) != len(c.want) || len(kinds) > 0 && kinds[0] != c.want[0] {
			t.Errorf("%q: %v, want %v", c.text, kinds, c.want)
		}
	}
}

func TestReaderUnderstandsWhatWasToldBefore(t *testing.T) {
	a := source(t, "en", "Mayor Ada Brink resigned in Tessen on Monday over the sale of the harbour. The council met in the evening. She had been in office for years. "+
		"In the evening Brink thanked all. Nothing else was said. Rain fell. It was cold. The sale was agreed in secret. The suspect fled.")
	for _, c := range []struct {
		told []int
		last int
		want bool
	}{
		{nil, 2, false}, {[]int{1}, 2, true}, {[]int{0}, 2, false}, // a pronoun: the sentence before
		{nil, 3, false}, {[]int{0}, 3, true}, {[]int{0, 1, 2}, 3, true}, // a surname: whoever gave the full name
		{nil, 8, false}, {[]int{6}, 8, false}, {[]int{7}, 8, true}, // a noun never told: the sentence before
		{nil, 7, false}, {[]int{0}, 7, true}, {[]int{6}, 7, true}, {[]int{1}, 7, false}, // a noun
	} {
		var r Reader
		for _, n := range c.told {
			r.Read(a, n)
		}
		got := true
		for _, n := range Needs(a, c.last) {
			got = got && r.Understands(a, c.last, n)
		}
		if got != c.want {
			t.Errorf("sentence %d after %v: %v, want %v", c.last, c.told, got, c.want)
		}
	}
}

// Spain's trade deficit was told behind the surplus of France as if it were that of France.
func TestThingOfAnotherNameIsNotWhatWasTold(t *testing.T) {
	corpus, err := text.Analyze(context.Background(), []article.Article{
		{ID: "a", Text: "The deficit of Norland rose to 25 billion crowns in May. This compares with a smaller deficit in April."},
		{ID: "b", Text: "There was a deficit of 68 million crowns in Marle, its bank said. The deficit rose from 46 million."},
		{ID: "c", Text: "Trade with Norland left a deficit. The deficit rose again."},
	}, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	a, b, c := Source{"", &corpus.Documents[0]}, Source{"", &corpus.Documents[1]}, Source{"", &corpus.Documents[2]}
	deficit := a.Document.Tokens[1].Term
	for told := range 2 {
		var r Reader
		r.Read(a, told)
		if need := (Need{Kind: Noun, Terms: []uint32{deficit}}); r.Understands(b, 1, need) || !r.Understands(c, 1, need) {
			t.Errorf("after sentence %d: Marle %v, Norland %v", told, r.Understands(b, 1, need), r.Understands(c, 1, need))
		}
	}
}

// The group that bought a stake in one firm was told as if it were that of another: both are Inc.
func TestOneNameInCommonIsNotEnough(t *testing.T) {
	corpus, err := text.Analyze(context.Background(), []article.Article{
		{ID: "a", Text: "A group led by Ada Brink said that it has a stake in Marle Harbour Inc."},
		{ID: "b", Text: "Norland Bank and its group have bought shares of Tessen Ferries Inc. Nobody knew. Rain fell. It was cold. In June the group paid five crowns."},
	}, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	a, b := Source{"", &corpus.Documents[0]}, Source{"", &corpus.Documents[1]}
	var r Reader
	r.Read(a, 0)
	if r.Understands(b, 4, Need{Kind: Noun, Terms: []uint32{a.Document.Tokens[1].Term}}) {
		t.Error("the group of Tessen is taken for that of Marle")
	}
}

func TestOpensBare(t *testing.T) {
	for sentence, want := range map[string]bool{
		"The actress died on Monday.":                   true,
		"The mayor has left Tessen.":                    true,
		"The author, invited by Marle, spoke.":          true,
		"The rebels, who have boats, have left.":        true,
		"The mayor of Tessen resigned.":                 false,
		"Ada Brink, the mayor, resigned.":               false,
		"A ferry sank off Marle, and the crew escaped.": false,
	} {
		if got := OpensBare(source(t, "en", sentence), 0); got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}

func TestWhoSpeaks(t *testing.T) {
	for sentence, want := range map[string]bool{
		"As a doctor, I did not believe in it.":             true,
		"We are closing the harbour.":                       true,
		"I’m not sure that they will come.":                 true,
		"The mayor, Ada Brink, sent us a note.":             false,
		"The US sent boats to the harbour.":                 false,
		"The mayor told reporters, “I resign,” and so I do": false,
	} {
		// A line of its own might be furniture.
		a := source(t, "en", sentence+" The council of Tessen met in the evening, and nobody knew of the sale.")
		if got := Speaks(a, 0); got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}

// A first name may be a function word: Will Brink. A sentence that gives the full name explains
// the surname behind it.
func TestFirstNameIsAFunctionWord(t *testing.T) {
	a := source(t, "en", "The singer Will Brink resigned on Monday. Nobody was told. Roe met Will Brink before Brink left.")
	var r Reader
	for _, need := range Needs(a, 2) {
		if !r.Understands(a, 2, need) {
			t.Errorf("wants %v", need)
		}
	}
}

// What shareholders of one firm get was told behind the text of another, without a noun or pronoun that points.
func TestSentenceThatNamesNobodyStaysWithItsArticle(t *testing.T) {
	articles := []article.Article{
		{ID: "a", Text: "Brink Stores Inc called a meeting for June. Nothing else was said of it."},
		{ID: "b", Text: "On Monday Harbour Boats Inc set a date for the vote. Shareholders would get cash and a share. Owners of Boats agreed. Nobody objected. The harbour is closed. The end is on Monday."},
		{ID: "c", Text: "Brink Stores Inc set no date yet. Shareholders would wait for long."},
	}
	corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	of := func(i int) Source { return Source{articles[i].Text, &corpus.Documents[i]} }
	for _, c := range []struct {
		told, article, sentence int
		want                    bool
	}{{0, 1, 0, true}, {0, 1, 1, false}, {0, 1, 2, true}, {0, 1, 4, false}, {0, 1, 5, false}, {1, 1, 3, true}, {0, 2, 1, true}} {
		var r Reader
		r.Read(of(c.told), 0)
		if got := r.KnowsSubject(of(c.article), c.sentence); got != c.want {
			t.Errorf("%d of article %d behind article %d: %v", c.sentence, c.article, c.told, got)
		}
	}
}
