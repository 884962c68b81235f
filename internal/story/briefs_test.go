package story

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
)

// Small collections of invented briefs, each with its right answer: lines of one letter are one
// story. A line is "letter day text"; day 0 is undated. They were written before anything was fitted
// to them (27 were right then), and those whose number is even were meant to stay unseen; a verbose run printed them once before
// the rule on look-alikes was written.
var briefs = []brief{
	{name: "a place in common", lines: `
a 1 The mayor of Brook resigned after an audit of the road fund found money missing.
b 2 A fox family has moved into the churchyard of Brook and delights the children.
c 2 The ferry to Brook was late on Tuesday because of fog over the estuary.`},
	{name: "a person in common", lines: `
a 1 Singer Mara Quill will play three concerts in the harbour hall next spring.
b 2 Singer Mara Quill has bought a vineyard in the south and will press her own wine.
c 3 Cyclist Ole Brand broke the hour record on a wooden track in Holm.`},
	{name: "two reports of a fire", lines: `
a 1 A fire destroyed the paper mill at Odel on Sunday night. Forty workers were led to safety.
a 1 The paper mill at Odel burned down on Sunday; all forty workers got out, the fire brigade said.
b 1 The central bank left its key rate at three percent, as most economists had expected.`},
	{name: "accidents in two towns", lines: `
a 1 A bus hit a cyclist in Weir Street in Wick on Monday morning. The woman was taken to hospital.
a 2 The cyclist whom a bus hit in Weir Street has died in hospital, police in Wick said.
b 2 A lorry hit a cyclist in Mill Lane in Odel on Tuesday morning. The man was taken to hospital.`},
	{name: "results of two firms", lines: `
a 1 Harbour group Acmar said profit rose by a tenth to 40 million in the quarter. Chief executive Jan Pell raised the outlook.
a 1 Acmar lifted its outlook after quarterly profit grew to 40 million, chief executive Jan Pell said.
b 1 Steel maker Boldt said profit fell by a fifth to 12 million in the quarter. Chief executive Ute Sand lowered the outlook.`},
	{name: "obituaries", lines: `
a 1 The painter Ida Grell, known for her pictures of the fjord, has died at the age of 91.
a 2 Ida Grell, whose pictures of the fjord hang in many museums, is dead. The painter was 91.
b 2 The composer Tor Lind, known for his songs of the sea, has died at the age of 88.`},
	{name: "headlines of a strike", lines: `
a 0 Pilots strike grounds half of Skyways flights
a 0 Skyways cancels flights as pilots strike
b 0 Museum buys lost portrait for two million
a 0 Pilots and Skyways to talk again on Friday`},
	{name: "headlines, all strangers", lines: `
a 0 Court overturns ban on river fishing
b 0 Otters return to the city canal
c 0 Bank holds rate at three percent
d 0 Tern wins cup after extra time
e 0 Storm tears roof off Marle school`},
	{name: "an earthquake over days", lines: `
a 1 A strong earthquake shook the Marle valley and brought down dozens of houses in Odel.
a 2 Rescuers found two survivors in the ruins of Odel, a day after the earthquake in the Marle valley.
a 4 The death toll of the Marle earthquake has risen to nine, and aid reached Odel by road.
b 4 A strike of dockers closed the port of Tern for a second day.`},
	{name: "a trial and another trial", lines: `
a 1 The trial of banker Otto Reims, accused of hiding losses of 90 million, opened in Holm.
a 3 Banker Otto Reims told the court in Holm that he knew nothing of the hidden losses.
b 3 The trial of a nurse accused of stealing drugs opened in the district court of Tern.`},
	{name: "two matches of one day", lines: `
a 1 Tern beat Lisle 3-1 in the cup; Ivo Grell scored twice before the break.
a 1 Two goals by Ivo Grell gave Tern a 3-1 win over Lisle in the cup.
b 1 Odel beat Wick 2-0 in the cup; Sam Hurd scored twice after the break.`},
	{name: "a law in parliament", lines: `
a 1 Parliament voted on Thursday to ban plastic bottles from 2030, against the votes of the conservatives.
a 1 Plastic bottles will be banned from 2030, after a vote of parliament on Thursday.
a 2 Bottlers said on Friday that the ban on plastic bottles would cost three thousand jobs.
b 2 Parliament will move into a new chamber by the lake in 2030.`},
	{name: "recalls of two products", lines: `
a 1 The dairy at Brook recalled four thousand bottles of milk after glass was found in one.
b 2 Car maker Velo recalled four thousand vans because their brakes may fail in the cold.
b 3 Brakes that may fail in the cold have made Velo call back four thousand vans.`},
	{name: "elections in two countries", lines: `
a 1 Voters in Norland elected a new parliament on Sunday; the liberals of Eva Toll lead with 31 percent.
a 2 Liberal leader Eva Toll claimed victory in the Norland election and will seek partners.
b 2 Voters in Sudmark elected a new president on Sunday; general Pavo Ritz won with 53 percent.`},
	{name: "storms a year apart", lines: `
a 1 A storm tore the roofs off forty houses in Marle and cut the power for two days.
a 2 Power returned to most of Marle, where a storm tore the roofs off forty houses.
b 300 A storm tore the roofs off twenty houses in Marle and cut the power for one day.`},
	{name: "a running strike", lines: `
a 1 Nurses in Holm walked out on Monday for more pay, and operations were put off.
a 6 The strike of the nurses in Holm entered its second week; the clinic made no offer on pay.
a 12 A mediator will try to end the nurses' strike in Holm, the clinic and the union said.
a 20 Nurses in Holm accepted an offer on pay and will end their strike on Monday.`},
	{name: "four strangers with a month in common", lines: `
a 1 The library will stay open until midnight in June, when students sit their exams.
b 1 The open air pool will open in June after the pump was replaced.
c 2 A new tram line to the airport will start in June, three years late.
d 2 The price of bread will rise in June, the guild of bakers said.`},
	{name: "a theft and its arrest", lines: `
a 1 Thieves stole a golden crown from the cathedral of Lisle in the night to Friday.
a 5 Police arrested two brothers over the theft of the golden crown from the cathedral of Lisle.
b 5 Thieves stole copper wire from the railway near Sand, and trains were late for hours.`},
	{name: "one firm, two matters", lines: `
a 1 Phone maker Orrin showed a folding phone that costs two thousand and comes in autumn.
a 1 Orrin's first folding phone will cost two thousand; it is to be sold from autumn.
b 2 Phone maker Orrin must pay a fine of 80 million because it hid the age of batteries.`},
	{name: "a ship aground", lines: `
a 1 The tanker Corvus ran aground off Sand and leaks oil. The crew of twenty was taken off.
a 2 Oil from the tanker Corvus reached the beaches of Sand, where volunteers clean birds.
b 2 Volunteers planted ten thousand trees on the slopes above Marle.`},
	{name: "Germans: Feuer und Bank", lines: `
a 1 Ein Feuer hat in der Nacht die Papierfabrik in Odel zerstört. Vierzig Arbeiter wurden gerettet.
a 1 In Odel ist die Papierfabrik abgebrannt. Alle vierzig Arbeiter konnten gerettet werden, teilte die Feuerwehr mit.
b 1 Die Zentralbank hat den Leitzins bei drei Prozent belassen, wie die meisten Ökonomen erwartet hatten.`},
	{name: "French: grève et musée", lines: `
a 1 Les pilotes de Skyways sont en grève pour leurs salaires; la moitié des vols est annulée.
a 2 La grève des pilotes de Skyways se poursuit et la moitié des vols reste annulée.
b 2 Le musée de Lisle a acheté un portrait perdu pour deux millions.`},
	{name: "Spanish: dos incendios", lines: `
a 1 Un incendio destruyó el mercado de Odel y dejó tres heridos, informaron los bomberos.
a 1 Tres personas resultaron heridas en el incendio que destruyó el mercado de Odel.
b 2 Un incendio forestal quemó cien hectáreas cerca de Tern; no hubo heridos.`},
	{name: "Russians: выборы и музей", lines: `
a 1 Выборы мэра в Оделе выиграла Анна Толлер, набрав 53 процента голосов.
a 2 Анна Толлер, победившая на выборах мэра в Оделе, обещала починить дороги.
b 2 Музей в Лисле купил утраченный портрет за два миллиона.`},
	{name: "a vaccine and a virus", lines: `
a 1 A vaccine against the Lunde fever protected nine in ten in a trial with six thousand people.
a 1 Nine in ten were protected in a trial of the vaccine against Lunde fever, its makers said.
b 2 A virus killed hundreds of chickens at a farm near Wick, and trade in eggs was stopped.`},
	{name: "snow in two regions", lines: `
a 1 Snow closed the pass above Marle and trapped thirty lorries overnight.
a 1 Thirty lorries were trapped overnight on the pass above Marle after heavy snow.
b 1 Snow closed the airport of Tern for three hours, and flights went to Holm.`},
	{name: "three stories of two", lines: `
a 1 The dam at Holm has a crack, and engineers lowered the lake by a metre.
a 1 Engineers lowered the lake at Holm by a metre after a crack was found in the dam.
b 1 Chess player Lena Vogt, 14, became the youngest grandmaster of her country.
b 2 At 14, Lena Vogt is the youngest grandmaster that her country has had.
c 1 A court fined the brewery Adler for calling its beer a medicine.
c 2 Brewery Adler must pay a fine because it called its beer a medicine, a court ruled.`},
	{name: "a chain of matters", lines: `
a 1 A crack has been found in the dam at Holm, which supplies water to two hundred thousand people.
a 2 Engineers lower the lake behind the cracked dam at Holm.
b 3 Farmers rallied in the capital for aid because the price of milk has fallen below cost.
b 4 Tractors of farmers who want aid for the milk price blocked the capital.
c 5 The rail company is to sell its night trains to a private firm.`},
	{name: "a price war", lines: `
a 1 Grocer Polla cut the price of milk by a fifth, and its rival Enna followed on Tuesday.
a 2 After Polla, Enna too cut the price of milk, by a fifth; dairies warned of losses.
b 2 Grocer Enna will close its stores on Sundays to save power.`},
	{name: "launches of two rockets", lines: `
a 1 A rocket of Astra Labs blew up a minute after launch from the Sand range with two satellites.
a 1 Two satellites were lost when a rocket of Astra Labs blew up after launch at Sand.
b 3 A rocket of the space agency put a weather satellite into orbit from Cape Lisle.`},
	{name: "one brief each, twelve words", lines: `
a 1 Ducks stopped the traffic in Lisle.
b 1 Wick gets a new bridge in May.
c 1 Tern elects its first woman mayor.
d 2 Bakers in Odel strike for flour aid.
e 2 Marle school wins the maths prize.`},
	{name: "divorce and film of a star", lines: `
a 1 Actress Nora Field and director Lou Hart are to divorce after nine years, their lawyers said.
a 2 Nora Field and Lou Hart part after nine years; the actress keeps the house on the lake.
b 9 Actress Nora Field will play a spy in a film that is shot in Tern this summer.`},
	{name: "a flood and its bill", lines: `
a 1 The Arle burst its banks and flooded three hundred cellars in Brook.
a 3 Brook counts the cost of the flood: three hundred cellars, two bridges, eleven million.
b 3 Eleven million people watched the final of the song contest, a record.`},
	{name: "poisoned dogs", lines: `
a 1 Five dogs died in the park of Holm after eating bait with rat poison.
a 2 Police look for the person who laid poison bait in the park of Holm that killed five dogs.
b 2 The park of Holm will be lit all night to make walkers feel safe.`},
	{name: "two mergers", lines: `
a 1 Insurer Alba will buy its rival Nova for two billion in shares, both said on Monday.
a 1 Alba and Nova agree to merge: the insurer pays two billion in shares.
b 1 Brewer Hopf will buy its rival Malz for nine hundred million in cash, both said on Monday.`},
	{name: "a walkout, headlines only", lines: `
a 1 Teachers walk out over class sizes
a 1 Class sizes: teachers walk out in Tern
b 1 Tern harbour gets new crane
c 1 Teachers' choir sings for the queen`},
	{name: "a missing child, found", lines: `
a 1 Police in Sand search for Tim Weller, six, who did not come home from school.
a 2 Tim Weller, the boy missing in Sand since Monday, was found asleep in a boat.
b 2 A six-year-old boy won the under-tens chess cup in Tern.`},
	{name: "two bankruptcies of airlines", lines: `
a 1 Airline Norda filed for bankruptcy and stranded eight thousand passengers.
a 2 Eight thousand passengers of Norda are stranded after the airline's bankruptcy; rivals offer cheap seats.
b 40 Airline Zefir filed for bankruptcy and stranded two thousand passengers.`},
	{name: "a comet seen and explained", lines: `
a 1 Astronomers at the Holm observatory have found a comet that no catalogue lists.
a 2 The comet found at the Holm observatory will be visible to the naked eye in October.
b 2 An observatory on the Marle peak will close because the town below is too bright.`},
	{name: "ten strangers and a pair", lines: `
a 1 A choir from Tern won the prize for young voices; the jury praised its clear tone.
b 1 Two men who stole copper wire from the railway were arrested in Lisle.
c 1 The tax office opens longer hours because the new form confuses people.
d 1 Milk with glass in it was recalled by the dairy at Brook.
e 1 Storm damage shut a school in Marle; lessons moved to the town hall.
f 1 The film festival of Sand opened with a comedy about two bakers.
g 1 A potato that needs half the water was bred in Odel.
h 1 Night trains are to be sold to a private firm; a union called a strike.
i 2 Lawyer Kim Alder was named to the supreme court; the opposition objects.
i 2 The opposition objects to Kim Alder, who was named to the supreme court.`},
}

// A brief is a collection: lines of one letter are one story, and " | " stands between title and text; or its items, and
// the story of each by id.
type brief struct {
	name, lines string
	items       []article.Article
	stories     map[string]string
}

// TestBriefs: as many of the small collections are divided rightly as were when this was
// written. What is wrong are two matters that share two common words, and two events of
// one kind with a single name each.
func TestBriefs(t *testing.T) {
	for _, draw := range []struct {
		name   string
		briefs []brief
		want   int
	}{{"first and second", briefs, 37}, {"third", thirdBriefs, 18}, {"fourth", fourthBriefs, 12}, {"fifth", fifthBriefs, 19}, {"sixth", slices.Concat(sixthBriefs, moreSixthBriefs), 35}, {"seventh", blindBriefs(t, "seventh"), 32}, {"eighth", blindBriefs(t, "eighth"), 14}, {"ninth", blindBriefs(t, "ninth"), 24}} {
		right := 0
		for n, b := range draw.briefs {
			found, gold, cut := b.divide(t)
			if slices.Equal(found, gold) {
				right++
			} else {
				t.Logf("%s draw, %d %s: %q, want %q (cut %.3f)", draw.name, n+1, b.name, found, gold, cut)
			}
		}
		t.Logf("%s draw: %d of %d", draw.name, right, len(draw.briefs))
		if right < draw.want {
			t.Errorf("%s draw: %d of %d collections are divided rightly, want %d", draw.name, right, len(draw.briefs), draw.want)
		}
	}
}

// divide returns the stories found and the right ones, as sorted lists of ids, and the cut.
func (b brief) divide(t *testing.T) (found, gold []string, cut float64) {
	articles, letter := b.articles()
	r := find(t, articles, Default)
	of := map[string][]string{}
	for _, a := range articles {
		of[letter[a.ID]] = append(of[letter[a.ID]], a.ID)
	}
	for _, ids := range of {
		gold = append(gold, idList(ids))
	}
	for _, s := range r.Stories {
		var ids []string
		for _, i := range s.Articles {
			ids = append(ids, articles[i].ID)
		}
		found = append(found, idList(ids))
	}
	slices.Sort(found)
	slices.Sort(gold)
	return found, gold, r.Cut
}

func idList(ids []string) string {
	slices.Sort(ids)
	return strings.Join(ids, " ")
}

// articles returns the articles, in order, and by id the letter of each.
func (b brief) articles() (articles []article.Article, letter map[string]string) {
	if b.items != nil {
		article.Sort(b.items)
		return b.items, b.stories
	}
	letter = map[string]string{}
	for k, line := range strings.Split(strings.TrimSpace(b.lines), "\n") {
		parts := strings.SplitN(line, " ", 3)
		a := article.Article{ID: fmt.Sprintf("%02d", k), Text: parts[2]}
		if title, text, both := strings.Cut(parts[2], " | "); both {
			a.Title, a.Text = title, text
		}
		var day int
		fmt.Sscan(parts[1], &day)
		if day > 0 {
			a.Date = time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC).AddDate(0, 0, day)
		}
		articles = append(articles, a)
		letter[a.ID] = parts[0]
	}
	article.Sort(articles)
	return articles, letter
}
