package language

import norwegianstem "github.com/blevesearch/snowballstem/norwegian"

var norwegian = &Language{
	Tag:   "no",
	Names: "nor, nb, nob, nn, nno, Norwegian, norsk, bokmål",
	Sample: `Regjeringen opplyste tirsdag at veien blir stengt i tre uker, etter at kraftig regn hadde vasket bort en del av skråningen
		over byen. Ingen ble skadet, men flere titalls mennesker måtte forlate hjemmene sine, og politiet ba bilistene om å holde
		seg unna til skadene er utbedret.`,

	Stem: norwegianstem.Stem,

	StopWords: `en ei et den det de dem og eller men at for som om når hvor da enn så hva hvem hvilken hvilket hvilke hvordan hvorfor mens
		fordi før siden å
		jeg du han hun vi dere meg deg ham henne oss seg min mitt mine din ditt dine sin sitt sine hans hennes vår vårt våre deres dens
		dets denne dette disse slik selv
		er var være vært blir ble bli blitt har hadde ha hatt kan kunne skal skulle vil ville må måtte bør får fikk gjør gjorde
		i på av til fra med ved under over mellom mot gjennom etter hos rundt ifølge innen ut inn opp ned tross uten blant
		ikke også mye mer mest mindre mange noen noe ingen ingenting alle alt hver annen annet andre samme nå allerede igjen
		her der alltid aldri bare jo ja nei to sier sa ikkje eg ein eit vart frå korleis`,
	Pronouns:    `han hun den det de ham henne dem hans hennes deres dens dets denne dette disse`,
	Connectives: `men og eller likevel derfor også samt dessuten derimod imidlertid så`,
	FirstPerson: `jeg meg min mitt mine vi oss vår vårt våre eg`,
	Anaphora: Anaphora{
		Within:   []string{"det finnes ", "det handler om ", "det gjelder ", "den som ", "de som ", "det som "},
		Openings: []string{"i stedet", "på den annen side", "på den andre siden", "dessuten", "for eksempel", "på den måten", "som følge av dette", "til tross for dette", "deretter", "samtidig", "imens", "av den grunn", "i den forbindelse", "siden da", "siden den gang"},
		Pointers: []string{"ifølge ham", "ifølge henne", "ifølge dem", "i dette ", "i denne ", "blant dem "},
		Articled: "den det de", Weak: "e",
		Deictics: "den det denne dette", Moments: "år året uke uken uka måned måneden morgen kveld dag sommer sesong sesongen gang",
	},

	Nouns: NounSigns{Before: `en ei et i på av med fra for til mot ved etter`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `bl.a f.eks dvs d.v.s mht pga ca dr hr fru prof st inkl ekskl jf evt ang kgl`,
		Numbering: `nr s kap art fig tlf jan feb mar apr jun jul aug sep sept okt nov des`,
		Suffix:    `osv m.m mm m.fl etc o.l kr mill mrd jr co inc f.kr e.kr kl`,
	},
	OrdinalStop:  true,
	Endings:      "s",
	Quotes:       `«» ‘’ “”`,
	DecimalComma: true,

	Negations:        "ikke ikkje ei aldri ingen intet uten verken",
	NegatingPrefixes: "u",
	Numerals: Numerals{
		Units:      "null - to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
		Tens:       "tjue tretti førti femti seksti sytti åtti nitti",
		Compounds:  "TU",
		Others:     "7 syv 20 tyve 30 tredve 21 tjueen tjueett 31 trettien 41 førtien 100 hundre",
		Scales:     "100 hundre",
		And:        "og",
		Fractions:  "halvparten tredjedel fjerdedel femtedel tidel",
		Magnitudes: "hundrevis tusen tusenvis million millioner milliard milliarder",
	},

	Dates: Dates{
		Months: []string{
			"januar februar mars april mai juni juli august september oktober november desember",
		},
		MonthsShort: []string{
			"jan feb - apr - - - aug sep okt nov des",
			"- - mar - - jun jul - - - - -",
		},
		Days: []string{
			"mandag tirsdag onsdag torsdag fredag lørdag søndag",
			"måndag tysdag - - - laurdag -",
		},
		DaysShort: []string{
			"man tir ons tor fre lør søn",
			"må ty on to fr la sø",
		},
		Fill: "den kl klokken publisert oppdatert",
		Units: Units{
			Second: "sekund sekunder",
			Minute: "minutt minutter min",
			Hour:   "time timer",
			Day:    "dag dager",
			Week:   "uke uker",
			Month:  "måned måneder",
			Year:   "år",
		},
		One:       "en ei et ett",
		BeforeDay: "i",
		Ago:       "for … siden", Today: "dag", Yesterday: "går", Now: "nå",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"alle rettigheter forbeholdt", "alle rettigheter reservert"},
		Requests:        `abonner besøk del følg gå klikk last les logg meld prøv registrer send skriv støtt tips`,
		Itself:          `annonse app artikkel artikkelen artikler innhold informasjonskapsler kommentar kommentarer konto nettleser nettsted nyhetsbrev redaksjonen side siden tjeneste`,
		Readers:         "du deg din ditt dine vi oss vår vårt våre dere",
		Pointing:        "denne dette den",
		Polite:          "vennligst",
		Past:            `var ble hadde skulle fikk sa kom gikk ville tok måtte gjorde sto satte skrev lå falt dro fant slo vant ga ba døde holdt brøt`,
		PastEnding:      "dde vde ørte sste yndte ngte ndte",
		NoticeOpenings:  []string{"les også", "les mer"},
		CaptionOpenings: []string{"foto:"},
		Bylines:         "av",
		Particles:       "av",
	},
}
