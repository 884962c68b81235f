package language

import dutchstem "github.com/blevesearch/snowballstem/dutch"

var dutch = &Language{
	Tag:   "nl",
	Names: "nld, dut, Dutch, Nederlands",
	Sample: `De regering heeft dinsdag bekendgemaakt dat de weg drie weken dicht gaat, nadat zware regen een deel van de helling
		boven de stad had weggespoeld. Niemand raakte gewond, maar tientallen mensen moesten hun huis uit, en de politie
		heeft automobilisten gevraagd om weg te blijven tot de schade is hersteld.`,

	Stem: dutchstem.Stem,

	StopWords: `de het een en of maar want dus noch dat die dit deze wie wat waar wanneer hoe waarom welke als dan toen omdat
		terwijl hoewel indien
		ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun hen mijn jouw zijn onze uw zich zelf
		ben bent is was waren geweest wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad zal zullen zou
		zouden kan kunnen kon konden moet moeten moest mag mogen wil willen wilde gaat gaan ging doen doet
		in op aan met voor van naar bij uit tot door over onder om tegen tussen na te ten ter sinds zonder volgens tijdens
		binnen buiten
		niet geen ook nog al wel er hier daar nu zo zeer meer meest minder veel weinig alle alles iets niets andere ander
		elke elk ieder iedere sommige zelfs steeds altijd nooit weer slechts alleen toch echter daarom bovendien twee zei`,
	Starters: `de het een en of maar dus dat die dit deze wie wat waar wanneer hoe waarom als toen omdat terwijl ik hij zij ze wij we
		in op aan met voor van naar bij uit door over onder om tegen tussen na sinds zonder volgens tijdens ook nog er hier
		daar nu zo alle veel elke toch echter`,
	Pronouns:       `hij zij ze dit deze die dat hun haar zijn hem hen`,
	Persons:        `hij zij hem`,
	Demonstratives: `deze dit`,
	Articles:       `de het`,
	Connectives:    `maar en of dus ook echter toch daarom bovendien dan want`,
	FirstPerson:    `ik mij me mijn wij we ons onze`,

	Anaphora: Anaphora{
		Openings: []string{"aan de andere kant", "ondanks dat", "daarnaast", "daarna", "bijvoorbeeld", "in plaats daarvan", "tegelijkertijd", "intussen", "ondertussen", "als gevolg daarvan", "om die reden", "daardoor", "daarmee"},
		Pointers: []string{"volgens hem", "volgens haar", "volgens hen", "in deze ", "in dit ", "daar"},
		Sides:    `links rechts midden`, Afterwards: `later eerder`, Moments: `week maand jaar ochtend middag avond nacht dag zomer herfst winter lente weekend seizoen decennium eeuw keer`,
	},

	Nouns: NounSigns{Before: `de het een van in op met voor door tegen bij`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dhr mevr mw dr drs prof ir ing mr st ds bijv o.a d.w.z m.b.t t.o.v i.p.v v vs resp zgn min`,
		Numbering: `nr blz p art jan feb apr jun jul aug sep sept okt nov dec tel hfst`,
		Suffix:    `enz etc b.v n.v inc co jr e.d u.s`,
		Tails:     `str`,
	},
	Endings:      "s",
	Quotes:       "“” ‘’ „”",
	DecimalComma: true,

	Negations:        "niet nooit zonder niemand niets geen noch nergens",
	Denials:          "ontkent ontkende ontkennen ontkenden",
	NegatingPrefixes: "on",
	Numerals: Numerals{
		Units:     "nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
		Tens:      "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
		Compounds: "UenT UënT",
		Others: `21 eenentwintig 31 eenendertig 41 eenenveertig 51 eenenvijftig 61 eenenzestig 71 eenenzeventig 81 eenentachtig 91
			eenennegentig 100 honderd 200 tweehonderd 300 driehonderd 400 vierhonderd 500 vijfhonderd 600 zeshonderd 700
			zevenhonderd 800 achthonderd 900 negenhonderd`,
		Fractions:  "helft derde kwart vijfde tiende",
		Magnitudes: "tiental tientallen dozijn honderd honderden duizend duizenden miljoen miljoenen miljard miljarden",
	},

	Dates: Dates{
		Months: []string{
			"januari februari maart april mei juni juli augustus september oktober november december",
		},
		MonthsShort: []string{
			"jan feb mrt apr - jun jul aug sep okt nov dec",
			"- - - - - - - - sept - - -",
		},
		Days: []string{
			"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
		},
		DaysShort: []string{
			"ma di wo do vr za zo",
		},
		Fill:     "om uur op gepubliceerd bijgewerkt",
		Ordinals: "e",
		Units: Units{
			Second: "seconde seconden",
			Minute: "minuut minuten min",
			Hour:   "uur",
			Day:    "dag dagen",
			Week:   "week weken",
			Month:  "maand maanden",
			Year:   "jaar jaren",
		},
		One:       "een één",
		Ago:       "… geleden",
		Today:     "vandaag",
		Yesterday: "gisteren",
		Now:       "nu", Ahead: "morgen avond nacht week maand jaar",
	},
	Furniture: Furniture{
		NoticePhrases:  []string{"alle rechten voorbehouden"},
		Past:           `was waren werd werden had hadden zou zouden zei zeiden won wonnen moest moesten viel vielen kon konden wist liet hield kwam kwamen vond stond ging gingen gaf zag nam kreeg verloor begon sloeg besloot sprak brak lag leek dacht bleek stierf riep schreef trok`,
		PastEnding:     "elde dde akte tte igde urde eerde",
		Requests:       `abonneer bekijk deel download klik lees meld volg`,
		Itself:         `account app artikel browser cookies nieuwsbrief pagina reactie reacties redactie site website video`,
		Readers:        `u uw je jouw jij wij we ons onze`,
		Corrections:    "correctie rectificatie verbetering",
		Retractions:    "ingetrokken",
		NoticeOpenings: []string{"lees ook"},
		Bylines:        "door",
		Particles:      "de van den der het en",
	},

	Clause: Clause{
		Subordinators: `nadat terwijl omdat hoewel voordat totdat toen als want sinds`,
		Relatives:     `die dat wie wat waar waarbij waardoor maar`,
		Complements:   ``,
		Verbs:         `is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen moet moeten mag wil gaat gaan komt kwam`,
		VerbEndings:   `de den te ten`,
		CommasOnly:    true,
	},
}
