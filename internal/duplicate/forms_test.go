package duplicate

import (
	"strings"
	"testing"
)

// Same form, other facts: no copies, alone or among others of the series.
func TestFormsAreNoCopies(t *testing.T) {
	for _, form := range []struct {
		name, text string // fields between bars, one for each report
	}{
		{"events", `What is on this week: |Choir practice in the town hall|Puppet theatre in the school gym| at 7 p.m. on Monday. |Chess evening in the old library|Wine tasting in the castle cellar| at 8 p.m. on Tuesday. |Flea market on the station square|Vegetable sale on the harbour quay| at 9 a.m. on Wednesday. |Blood donation in the fire house|Bicycle repair in the youth club| at 4 p.m. on Thursday.`},
		{"answers", `Welcome back to our garden desk, where we take one letter from our readers every week. This time |Ida from Lisle|Tom from Wick| writes about |moss on a shaded lawn|snails among young lettuces|. That is a question which many of you have asked us before, so let us go through it in order. To begin with, |rake the ground and bring out coarse sand|lay boards between the rows and collect under them|. After that, |cut lower branches until sunlight reaches it|surround each bed with crushed eggshell|. If nothing has helped after a month, ask the nursery near you, and tell us how it went.`},
		{"recipe", `Put a large pan over a medium heat and let two spoons of oil get warm. Add |chopped leeks|diced pumpkin| and stir for five minutes until they are soft. Pour in half a litre of stock, add |white beans, thyme, lemon peel|coconut milk, ginger, lime leaves| and let it simmer under a lid for twenty minutes. Season with salt and pepper, sprinkle with |toasted hazelnuts|fresh coriander| and serve at once with |crusty rye bread|steamed basmati rice|.`},
		{"horoscope", `Your week begins with a surprise: |an old friend returns from abroad|a long awaited parcel finally arrives|. At work you should |speak plainly about unfinished tasks|avoid quarrels over petty details|, for the stars are with those who do not hesitate. In love, |patience brings more than grand gestures|honest words clear yesterday's clouds|. Your lucky day is Friday, and on the weekend you should |rest beside quiet water|cook with your neighbours|.`},
		{"court", `The district court of Wick has sentenced a |baker|plumber| aged |forty-one|twenty-three| to a fine of 900 crowns for |insulting a bus conductor|stealing copper pipes| in |January|November|. The judge held that the accused had |shouted abuse before twenty passengers|removed fittings from three cellars|, as witnesses confirmed. The defence had asked for an acquittal. The accused must also pay the costs of the trial. The ruling is not yet final.`},
		{"job", `We are looking for a |warehouse clerk|pastry chef| who enjoys working in a small and friendly team. Your tasks are |receiving deliveries, checking invoices, stacking shelves|making cakes, planning menus, ordering flour|. You bring |a forklift licence and patience|a master's certificate and imagination|. We offer a permanent contract, thirty days of holiday and free coffee. Please send your application with the usual papers by the end of the month to our office in Lisle.`},
	} {
		fields := strings.Split(form.text, "|")
		var a, b strings.Builder
		for i := 0; i < len(fields); i += 3 {
			a.WriteString(fields[i])
			b.WriteString(fields[i])
			if i+2 < len(fields) {
				a.WriteString(fields[i+1])
				b.WriteString(fields[i+2])
			}
		}
		if r := mustFind(t, Default, a.String(), b.String()); len(r.Pairs) > 0 {
			t.Errorf("%s: %+v", form.name, r.Pairs)
		}
	}
}

func TestAFooterLongerThanTheArticlesMakesNoCopies(t *testing.T) {
	articles := []string{
		"The mayor of Wick resigned on Friday after an audit found that road funds were spent on a swimming pool. Her deputy will take over until the election in June.",
		"A choir from Tern won the national prize for young voices on Saturday in the capital. The jury praised its clear tone and its choice of folk songs.",
		"Police in Lisle arrested two men on Sunday who are said to have stolen copper wire from the railway. Trains were late for five hours.",
		"A bakery in Skelby has been making the same rye bread for a century. Its founder's granddaughter sold it this week to two apprentices.",
		"Snow closed the pass road above Odd for the third time this winter. A bus with forty skiers had to wait for a plough until morning.",
		"Students of the school in Mire built a weather balloon that rose to thirty kilometres. It came down in a vineyard across the border.",
	}
	for n := 2; n <= len(articles); n++ {
		var texts []string
		for _, a := range articles[:n] {
			texts = append(texts, a+"\n\n"+footer+" "+footer[:len(footer)/2])
		}
		if r := mustFind(t, Default, texts...); len(r.Pairs) > 0 {
			t.Errorf("%d articles: %d pairs, %+v", n, len(r.Pairs), r.Pairs[0])
		}
	}
}

// What was put between the shared words is not shared.
func TestMeasuresSayWhatIsShared(t *testing.T) {
	r := mustFind(t, Default, ministry, strings.Replace(ministry, "had been overestimated", "had never been overestimated", 1))
	if len(r.Pairs) != 1 || r.Pairs[0].Resemblance == 1 || r.Pairs[0].ContainmentA != 1 || r.Pairs[0].ContainmentB == 1 {
		t.Errorf("%+v", r.Pairs)
	}
}

// Prose that writes its few numbers in words shares the rest.
func TestNumbersWrittenInWordsMakeNoForm(t *testing.T) {
	const story = "The ferry to Odd ran aground with 38 passengers on board on Sunday morning when its captain mistook a buoy in thick fog. " +
		"Fishermen took all of them off within 2 hours, and nobody was hurt, a spokeswoman for the coast guard said at noon. " +
		"The ship is to be towed to the yard in Tern at high water. Its owners said they would look into what had happened and would pay for the hotels of those who had missed a train. " +
		"It was the 3rd accident on the route in a year, and islanders have long asked for lights on the reef."
	words := strings.NewReplacer("38 passengers", "three dozen passengers", "2 hours", "two hours", "3rd accident", "third accident").Replace(story)
	if r := mustFind(t, Default, story, words); len(r.Pairs) != 1 {
		t.Error(Compare(Text{Text: story}, Text{Text: words}, Default).Rule)
	}
	other := strings.NewReplacer("38 passengers", "51 passengers", "2 hours", "5 hours", "3rd accident", "7th accident").Replace(story)
	if r := mustFind(t, Default, story, other); len(r.Pairs) != 0 {
		t.Error("other numbers in their places are no form")
	}
}
