package language

import danishstem "github.com/blevesearch/snowballstem/danish"

var danish = &Language{
	Tag:   "da",
	Names: "dan, Danish, dansk",
	Sample: `Regeringen meddelte tirsdag, at vejen bliver lukket i tre uger, efter at kraftig regn havde skyllet en del af skråningen over
		byen væk. Ingen kom til skade, men flere snese mennesker måtte forlade deres hjem, og politiet bad bilisterne om at holde
		sig væk, indtil skaderne er udbedret.`,

	Stem: danishstem.Stem,

	StopWords: `en et den det de der dem og eller men at for som om når hvor da end så hvad hvem hvilken hvilket hvilke hvordan hvorfor mens
		fordi inden før siden
		jeg du han hun vi i mig dig ham hende os jer sig min mit mine din dit dine sin sit sine hans hendes vores deres dens dets
		denne dette disse sådan selv
		er var være været bliver blev blive blevet har havde have haft kan kunne skal skulle vil ville må måtte bør får fik gør gjorde
		på af til fra med ved under over mellem mod gennem efter hos omkring ifølge inden ud ind op ned trods uden blandt
		ikke også meget mere mest mindre mange nogle noget nogen ingen intet alle alt hver anden andet andre samme nu allerede igen
		her altid aldrig kun bare jo ja nej to siger sagde`,
	Pronouns:    `han hun den det de ham hende dem hans hendes deres dens dets denne dette disse`,
	Connectives: `men og eller dog derfor også samt desuden derimod imidlertid så nemlig`,
	FirstPerson: `jeg mig min mit mine vi os vores`,
	Anaphora: Anaphora{
		Within:   []string{"det handler om ", "det gælder ", "den der ", "den som ", "de der ", "de som ", "det der ", "det som "},
		Openings: []string{"i stedet", "på den anden side", "desuden", "for eksempel", "på den måde", "som følge heraf", "trods dette", "derefter", "samtidig", "imens", "af den grund", "i den forbindelse", "siden da", "siden dengang"},
		Pointers: []string{"ifølge ham", "ifølge hende", "ifølge dem", "i dette ", "i denne ", "blandt dem "},
		Articled: "den det de", Weak: "e",
		Deictics: "den det denne dette", Moments: "år uge måned morgen aften dag sommer sæson gang",
	},

	Nouns: NounSigns{Before: `en et i på af med fra for til mod ved efter`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `bl.a f.eks fx dvs d.v.s mht pga ca dr hr fru prof st inkl ekskl jf evt vedr kgl adj skt`,
		Numbering: `nr n° s p kap art fig tlf jan feb mar apr jun jul aug sep sept okt nov dec`,
		Suffix:    `osv m.v mv m.fl etc o.l kr mio mia jr co inc f.kr e.kr kl`,
	},
	OrdinalStop:  true,
	Endings:      "s",
	Quotes:       `„“ »« ”” ’’`,
	DecimalComma: true,

	Negations:        "ikke ej aldrig ingen intet uden hverken",
	NegatingPrefixes: "u",
	Numerals: Numerals{
		Units:      "nul - to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
		Tens:       "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
		Compounds:  "UogT",
		Others:     "21 enogtyve 31 enogtredive 41 enogfyrre 100 hundrede",
		Scales:     "100 hundrede",
		And:        "og",
		Fractions:  "halvdelen tredjedel fjerdedel femtedel tiendedel",
		Magnitudes: "hundreder tusind tusinder million millioner milliard milliarder",
	},

	Dates: Dates{
		Months: []string{
			"januar februar marts april maj juni juli august september oktober november december",
		},
		MonthsShort: []string{
			"jan feb mar apr - jun jul aug sep okt nov dec",
		},
		Days: []string{
			"mandag tirsdag onsdag torsdag fredag lørdag søndag",
		},
		DaysShort: []string{
			"man tirs ons tors fre lør søn",
		},
		Fill: "den kl klokken publiceret opdateret",
		Units: Units{
			Second: "sekund sekunder",
			Minute: "minut minutter min",
			Hour:   "time timer",
			Day:    "dag dage",
			Week:   "uge uger",
			Month:  "måned måneder",
			Year:   "år",
		},
		One:       "en et",
		BeforeDay: "i",
		Ago:       "for … siden", Today: "dag", Yesterday: "går", Now: "nu",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"alle rettigheder forbeholdes"},
		Requests:        `abonner besøg del download følg gå hent indtast klik læs log meld opret prøv send skriv støt tilmeld tip`,
		Itself:          `annonce app artikel artiklen artikler browser cookies indhold kommentar kommentarer konto nyhedsbrev redaktionen side siden sitet tjeneste website`,
		Readers:         "du dig din dit dine vi os vores jer jeres",
		Pointing:        "denne dette den",
		Polite:          "venligst",
		Past:            `var blev havde kunne skulle fik ville kom sagde gik måtte slog stod gjorde trak lå gav tog faldt vandt døde skrev brød holdt`,
		PastEnding:      "tede vde gde kede rede yndte",
		NoticeOpenings:  []string{"læs også", "læs mere"},
		CaptionOpenings: []string{"foto:"},
		Bylines:         "af",
		Particles:       "af",
	},
}
