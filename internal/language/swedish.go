package language

import swedishstem "github.com/blevesearch/snowballstem/swedish"

var swedish = &Language{
	Tag:   "sv",
	Names: "swe, Swedish, svenska",
	Sample: `Regeringen meddelade på tisdagen att vägen kommer att vara stängd i tre veckor, efter att kraftigt regn hade spolat
		bort en del av sluttningen ovanför staden. Ingen skadades, men flera dussin människor fick lämna sina hem, och polisen
		bad bilisterna att hålla sig borta tills skadorna har lagats.`,

	Stem: swedishstem.Stem,

	StopWords: `en ett den det de dem och eller men utan för att som om när där då än så var vad vem vilka vilken vilket hur varför
		medan eftersom innan sedan därför
		jag du han hon vi ni mig dig honom henne oss er sig min mitt mina din ditt dina sin sitt sina hans hennes vår vårt våra
		ert era deras dess denna denne detta dessa sådan sådana själv
		är vara varit blir blev bli blivit har hade ha haft kan kunde ska skall skulle vill ville måste får fick gör gjorde göra
		i på av till från med vid under över mellan mot genom efter före hos kring enligt inom utom bland trots
		inte ej icke bara också även mycket mer mest mindre många några någon något ingen inget inga alla allt varje annan annat
		andra samma nu redan igen åt ut upp ner in här bort aldrig alltid ja nej två säger sade sa`,
	Starters: `en ett den det de och men för att som om när där då så vad vem hur varför medan eftersom jag du han hon vi ni i på av
		till från med vid under över mellan mot genom efter före enligt trots denna detta dessa också även många några alla
		nu här inte`,
	Pronouns:    `han hon den det de honom henne dem hans hennes deras dess denna denne detta dessa`,
	Persons:     `han hon honom henne hans hennes`,
	Connectives: `men och eller dock därför också även dessutom däremot emellertid således så`,
	FirstPerson: `jag mig min mitt mina vi oss vår vårt våra`,
	Anaphora: Anaphora{
		Within:   []string{"det finns ", "det fanns ", "det handlar om ", "det gäller ", "den som ", "de som ", "det som "},
		Openings: []string{"i stället", "istället", "å andra sidan", "dessutom", "till exempel", "på så sätt", "som en följd", "trots det", "trots detta", "efter det", "efter detta", "samtidigt", "under tiden", "av den anledningen", "i samband med det", "sedan dess"},
		Pointers: []string{"enligt honom", "enligt henne", "enligt dem", "i detta ", "i denna ", "i den ", "för detta ", "på det ", "av dem ", "bland dem "},
		Articled: "den det de", Weak: "a e",
		Deictics: "den det denna detta", Moments: "år året vecka veckan månad månaden morgon kväll dag sommar säsong säsongen gång",
	},

	Nouns: NounSigns{Before: `en ett i på av med från för till mot vid efter`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `t.ex bl.a dvs d.v.s s.k f.d fr.o.m t.o.m p.g.a jfr ca dr prof st hr fr kungl resp inkl exkl ev v ang obs`,
		Numbering: `nr s sid kap art fig tel jan feb mar apr jun jul aug sep sept okt nov dec`,
		Suffix:    `m.m osv o.s.v etc m.fl e.d o.d kl kr milj mdr mkr st jr co inc e.kr f.kr`,
	},
	Endings:      "s",
	Quotes:       "”” ’’ »»",
	DecimalComma: true,

	Negations:        "inte ej icke aldrig ingen inget inga ingenting varken",
	Denials:          "förnekar förnekade dementerar dementerade",
	NegatingPrefixes: "o",
	Numerals: Numerals{
		Units:     "noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
		Tens:      "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
		Compounds: "TU",
		Others: `21 tjugoen tjugoett 31 trettioen trettioett 41 fyrtioen fyrtioett 51 femtioen femtioett 100 hundra etthundra 200
			tvåhundra 300 trehundra 400 fyrahundra 500 femhundra 600 sexhundra 700 sjuhundra 800 åttahundra 900 niohundra`,
		Scales:     "100 hundra",
		Fractions:  "hälften tredjedel fjärdedel femtedel tiondel",
		Magnitudes: "dussin dussintals tiotal tiotals hundra hundratals tusen tusentals miljon miljoner miljard miljarder",
	},

	Dates: Dates{
		Months:      []string{"januari februari mars april maj juni juli augusti september oktober november december"},
		MonthsShort: []string{"jan feb mar apr - jun jul aug sep okt nov dec", "- - - - - - - - sept - - -"},
		Days:        []string{"måndag tisdag onsdag torsdag fredag lördag söndag", "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen"},
		DaysShort:   []string{"mån tis ons tors fre lör sön"},
		Fill:        "den kl klockan publicerad uppdaterad",
		Ordinals:    ":a :e",
		Units: Units{
			Second: "sekund sekunder", Minute: "minut minuter min", Hour: "timme timmar", Day: "dag dagar", Week: "vecka veckor",
			Month: "månad månader", Year: "år",
		},
		One: "en ett",
		Ago: "för … sedan, … sedan", Today: "idag", Yesterday: "igår", Now: "nu", Ahead: "imorgon kväll natt vecka månad år",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"alla rättigheter förbehållna", "alla rättigheter förbehålls"},
		Requests:        `anmäl besök dela följ gå hitta klicka ladda logga läs prenumerera prova registrera skicka skriv stöd testa`,
		Itself:          `annons app artikel artikeln artiklar innehåll kommentar kommentarer konto kakor cookies nyhetsbrev redaktionen sajt sajten sida sidan tjänst webbläsare webbplats`,
		Readers:         "du dig din ditt dina er vi oss vår vårt våra",
		Pointing:        "denna detta den",
		Polite:          "vänligen",
		Past:            `skulle kunde hade blev fick ville borde gick tog fanns sade sa var kom såg stod gav föll dog vann höll lät drog skrev bröt`,
		PastEnding:      "ade ades dde kte",
		Corrections:     "rättelse korrigering",
		Retractions:     "tillbakadragen",
		NoticeOpenings:  []string{"läs också", "läs mer"},
		CaptionOpenings: []string{"foto:", "bild:"},
		Bylines:         "av",
		Particles:       "av",
	},

	Clause: Clause{
		Subordinators: `efter innan medan när eftersom därför om sedan men`,
		Relatives:     `som vars där`,
		Complements:   `att`,
		Verbs:         `är var blir blev har hade kan kunde ska skall skulle vill ville måste får fick`,
		VerbEndings:   `ade`,
	},
}
