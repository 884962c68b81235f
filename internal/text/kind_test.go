package text

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
)

var kindNames = map[Kind]string{Prose: "prose", Heading: "heading", Caption: "caption", Social: "social", Fragment: "fragment"}

// kinds returns each sentence of a text behind its kind.
func kinds(t *testing.T, text string) []string {
	d := one(t, text)
	var out []string
	for _, s := range d.Sentences {
		out = append(out, kindNames[s.Kind]+": "+s.Of(text))
	}
	return out
}

// The line that an article opens on may be its headline though it looks like a page's own; what furniture opens
// on, and a whole sentence to the reader, may not.
func TestOpeningLines(t *testing.T) {
	const news = "\n\nCrabs grow lazy on salt, a study from Lisle found on Monday. They were less willing to try demanding tasks."
	for _, test := range []struct{ text, want string }{
		{"Salt makes crabs lazy, less willing to try demanding tasks: Lisle study", "heading: Salt makes crabs lazy, less willing to try demanding tasks: Lisle study"},
		{"Photo: Jane Doe", "caption: Photo: Jane Doe"},
		{"Sign up for our newsletter.", "fragment: Sign up for our newsletter."},
	} {
		if got := kinds(t, test.text+news)[0]; got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}

func TestKinds(t *testing.T) {
	const news = "\n\nThe minister left the country on Friday."
	for _, test := range []struct{ text, want string }{
		{"Democratic response", "heading: Democratic response"},
		{"Why Is This So Important?", "heading: Why Is This So Important?"},
		{"FIVE THINGS TO KNOW TODAY.", "heading: FIVE THINGS TO KNOW TODAY."},
		{"A minister arrives at a conference. Instagram/Jane Doe", "caption: A minister arrives at a conference.|caption: Instagram/Jane Doe"},
		{"A minister holding a news conference APTN", "caption: A minister holding a news conference APTN"},
		{"FILE - In this May 3 photo, a minister waves.", "caption: FILE - In this May 3 photo, a minister waves."},
		{"A file image shows the harbour of Springfield.", "caption: A file image shows the harbour of Springfield."},
		{"A minister waves in Rome. (AP Photo/Jane Doe)", "caption: A minister waves in Rome.|caption: (AP Photo/Jane Doe)"},
		{"A minister waves. (Jane Doe/The Daily News)", "caption: A minister waves.|caption: (Jane Doe/The Daily News)"},
		{"The council asks for an inquiry into the pool", "heading: The council asks for an inquiry into the pool"},
		{"Image copyright Getty Images", "caption: Image copyright Getty Images"},
		{"Photo: Jane Doe", "caption: Photo: Jane Doe"},
		{"The cabin of a plane. AP American Airlines said it had a notice.", "caption: The cabin of a plane.|caption: AP|prose: American Airlines said it had a notice."},
		{"The minister left. https://t.co/4nTt pic.twitter.com/S5Uj — Some News (@some) March 2, 2017", "social: The minister left. https://t.co/4nTt pic.twitter.com/S5Uj — Some News (@some) March 2, 2017"},
		{"Left! pic.twitter.com/S5Uj — A (@b) March 2, 2017The minister left.", "social: Left! pic.twitter.com/S5Uj — A (@b) March 2, 2017|prose: The minister left."},
		{"Minister leaves Springfield July 28, 2004 2:30 PM EDT The minister, Jane Doe, left.", "heading: Minister leaves Springfield|fragment: July 28, 2004 2:30 PM EDT|prose: The minister, Jane Doe, left."},
		{"Minister leaves Posted 2007 - 11 - 12 The minister left.", "heading: Minister leaves|fragment: Posted 2007 - 11 - 12|prose: The minister left."},
		{"May 2, 2013, 1:12 PM Minister leaves town Updated 4:08 p.m. ET 2 May 2013 Jane Doe left.", "fragment: May 2, 2013, 1:12 PM|heading: Minister leaves town|fragment: Updated 4:08 p.m. ET 2 May 2013|prose: Jane Doe left."},
		{"Jury finds minister guilty of theft The minister took money for a bridge.", "heading: Jury finds minister guilty of theft|prose: The minister took money for a bridge."},
		{"Minister Leaves Norland An envoy took over.", "heading: Minister Leaves Norland|prose: An envoy took over."},
		{"Minister Leaves Springfield, Envoy Arrives A woman took over.", "heading: Minister Leaves Springfield, Envoy Arrives|prose: A woman took over."},
		{"Killer gets death The minister shot Jane Doe in 2005. May 04, 2007 A jury said so.", "heading: Killer gets death|prose: The minister shot Jane Doe in 2005.|prose: May 04, 2007 A jury said so."},
		{"The firm said its class A shares are for sale.", "prose: The firm said its class A shares are for sale."},
		{"This week Doctor Who fans learned of it.", "prose: This week Doctor Who fans learned of it."},
		{"Jane Doe dies at 91 Jane Doe, the minister, has died.", "heading: Jane Doe dies at 91|prose: Jane Doe, the minister, has died."},
		{"On May 3, 2013 Jane Doe left.", "prose: On May 3, 2013 Jane Doe left."},
		{"The minister was born on May 3, 1963, and left on May 3, 2013. Jane Doe stayed.", "prose: The minister was born on May 3, 1963, and left on May 3, 2013.|prose: Jane Doe stayed."},
		{"In early May the minister left for Springfield.", "prose: In early May the minister left for Springfield."},
		{"@someone He left.", "social: @someone He left."},
		{"The minister wrote to Jane Doe (@doe) that he was ill.", "prose: The minister wrote to Jane Doe (@doe) that he was ill."},
		{"He will not stay, he said today.------", "prose: He will not stay, he said today.|fragment: ------"},
		{"He will not stay.- The last day -The envoy left.", "prose: He will not stay.|heading: The last day -|prose: The envoy left."},
		{"By Jane Doe", "fragment: By Jane Doe"},
		{"March 3, 2017", "fragment: March 3, 2017"},
		{"Click here to see the pictures.", "fragment: Click here to see the pictures."},
		{"Read more: The minister's last day", "fragment: Read more: The minister's last day"},
		{"(Reporting by Jane Doe; Editing by John Roe)", "fragment: (Reporting by Jane Doe; Editing by John Roe)"},
		{"Jane Doe contributed to this report.", "fragment: Jane Doe contributed to this report."},
		{"Copyright 2017 The Daily. All rights reserved.", "fragment: Copyright 2017 The Daily.|fragment: All rights reserved."},
		{"Follow Jane Doe on Twitter and Google+.", "fragment: Follow Jane Doe on Twitter and Google+."},
		{"Followers saw it on Twitter.", "prose: Followers saw it on Twitter."},
		{"Sign up for our newsletter.", "fragment: Sign up for our newsletter."},
		{"For details see http://example.org/a.", "fragment: For details see http://example.org/a."},
		{"Police have arrested a number of...", "fragment: Police have arrested a number of..."},
		{"Here is what he said:", "fragment: Here is what he said:"},
		{"2 $18,930 26,123 28,395 37,860 47,325.", "fragment: 2 $18,930 26,123 28,395 37,860 47,325."},
		{"The dead were Ann Ott, Bo Ek, Cy Fox, Di Gunn, Ed Holt and Flo Ivy.", "prose: The dead were Ann Ott, Bo Ek, Cy Fox, Di Gunn, Ed Holt and Flo Ivy."},
		{"😱 Rain fell 👨‍👩‍👧‍👦 in the north 🌧️🌧️.", "prose: 😱 Rain fell 👨‍👩‍👧‍👦 in the north 🌧️🌧️."},
		{"who was there in the morning.", "fragment: who was there in the morning."},
		{"Share prices fell by a tenth. Follow-up talks failed. Get-rich schemes fail.", "prose: Share prices fell by a tenth.|prose: Follow-up talks failed.|prose: Get-rich schemes fail."},
		{"Thousands could sign up for insurance, he said on Twitter: “No.”", "prose: Thousands could sign up for insurance, he said on Twitter: “No.”"},
		{"• The first point is money.", "prose: The first point is money."},
		{"LONDON (Reuters) - Rain fell in the north.", "prose: Rain fell in the north."},
		{"Rain fell in the north.[12][13]", "prose: Rain fell in the north."},
	} {
		got := kinds(t, test.text+news)
		if s := strings.Join(got[:len(got)-1], "|"); s != test.want {
			t.Errorf("got  %s\nwant %s", s, test.want)
		}
		if last := got[len(got)-1]; last != "prose:"+strings.ReplaceAll(news, "\n\n", " ") {
			t.Errorf("%q makes the news %q", test.text, last)
		}
	}
}

// A quotation that opens on ”, as in Swedish, has its traits as one that opens on “ does.
func TestSwedishQuotation(t *testing.T) {
	for _, mark := range []string{"“", "”"} {
		a := article.Article{Text: "Skolan höll stängt. " + mark + "Vi höll barnen inne”, säger rektorn Eva Lind. " + mark + "Alla var lugna.”"}
		var got []bool
		for _, s := range analyze(t, Options{Lang: "sv", Workers: 1}, a).Documents[0].Sentences {
			got = append(got, s.Is(OpenQuote), s.Is(Quotation))
		}
		if want := []bool{false, false, false, false, false, true}; !slices.Equal(got, want) {
			t.Errorf("%s: %v", mark, got)
		}
	}
}

// Names before statements are no part of them where they come again; keys of a list are no
// names.
func TestTranscript(t *testing.T) {
	for text, want := range map[string]string{
		"Speaker 1: [00:00:03] The town was saved.\nJane Doe: (00:05) It rains.\nSpeaker 1: The minister left.\nJane Doe: He had to go.": "prose: The town was saved.|prose: It rains.|prose: The minister left.|prose: He had to go.",
		"Place: It was Rome.\nTime: It was May.\nReason: He had to go.":                                                                  "prose: Place: It was Rome.|heading: Time: It was May.|prose: Reason: He had to go.",
	} {
		if got := strings.Join(kinds(t, text), "|"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestTextWithoutFullStopsIsProse(t *testing.T) {
	got := kinds(t, "The minister left the country on Friday for good\n\nHe met the envoy of the north twice in May")
	want := []string{"prose: The minister left the country on Friday for good", "prose: He met the envoy of the north twice in May"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestTextInOneCase(t *testing.T) {
	small := "the minister left the country on friday. he met mr. smith there. nobody knows why, officials say."
	want := []string{"prose: the minister left the country on friday.", "prose: he met mr. smith there.", "prose: nobody knows why, officials say."}
	if got := kinds(t, small); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	for i := range want {
		want[i] = "prose" + strings.ToUpper(want[i][len("prose"):])
	}
	if got := kinds(t, strings.ToUpper(small)); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestLongSentenceIsNotQuotable(t *testing.T) {
	got := one(t, "It was "+strings.Repeat("very ", 300)+"cold. Rain fell.").Sentences
	if len(got) != 3 || got[0].Kind != Fragment || got[1].Kind != Fragment || got[2].Kind != Prose {
		t.Errorf("got %+v", got)
	}
}

func TestTraits(t *testing.T) {
	for _, test := range []struct {
		text string
		want []Trait // of each sentence
	}{
		{"He left on Friday.", []Trait{OpensOnPronoun}},
		{"This week the minister left.", []Trait{0}},
		{"This was his last day.", []Trait{OpensOnPronoun}},
		{"It is clear that the minister left.", []Trait{0}},
		{"It is aimed at helping the thousands of patients in the country who wait.", []Trait{OpensOnPronoun}},
		{"Those who stayed were few.", []Trait{0}},
		{"The two have met before.", []Trait{OpensOnPronoun}},
		{"But the minister left.", []Trait{OpensOnConnective}},
		{"However, the minister left.", []Trait{OpensOnConnective}},
		{"In addition, the minister left.", []Trait{OpensOnConnective}},
		{"On Friday the minister left.", []Trait{0}},
		{"Instead, the minister left.", []Trait{OpensOnConnective}},
		{"Instead of Smith the minister left.", []Trait{0}},
		{"Finally, the minister left.", []Trait{OpensOnConnective}},
		{"Next, the minister left.", []Trait{OpensOnConnective}},
		{"Next year the minister leaves.", []Trait{0}},
		{"What’s more, the minister left.", []Trait{OpensOnConnective}},
		{"Two days passed before the minister left.", []Trait{0}},
		{"The next day the minister left.", []Trait{OpensOnConnective}},
		{"So far the minister has not left.", []Trait{0}},
		{"For his part, the minister left.", []Trait{OpensOnPronoun}},
		{"Two of them left.", []Trait{OpensOnPronoun}},
		{"Did the minister leave?", []Trait{Question}},
		{"I saw the minister leave.", []Trait{FirstPerson}},
		{"The US saw the minister leave.", []Trait{0}},
		{"“I am leaving,” Mr. Smith said.", []Trait{0}},
		{"“I am leaving,” he said.", []Trait{Quotation}},
		{"“I am leaving. Nobody helps me,” Smith said.", []Trait{Quotation | OpenQuote, OpenQuote | InsideQuote}},
		{"\"I am leaving.\"", []Trait{Quotation}},
		{"'I am leaving,' Mr. Smith said.", []Trait{0}},
		{"'I am leaving,' he said.", []Trait{Quotation}},
		{"‘I am leaving, that’s all,’ he said.", []Trait{Quotation}},
		{"'I am leaving. Nobody helps me,' Smith said.", []Trait{Quotation | OpenQuote, OpenQuote | InsideQuote}},
		{"Smith said: 'The players' union, I think, doesn't care.'", []Trait{0}},
		{"Mr. Smith read “'Em and 'us'” to the players' union.", []Trait{0}},
		{"Smith's aides told 'em the players' vote counts.", []Trait{0}},
		{"The class of the '90s isn't the players' choice.", []Trait{0}},
		{"Smith's 'plan was dropped.", []Trait{0}},
	} {
		var got []Trait
		for _, s := range one(t, test.text).Sentences {
			got = append(got, s.Traits&^Inner) // which TestInner is about
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: got %b, want %b", test.text, got, test.want)
		}
	}
}
