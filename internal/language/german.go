package language

import germanstem "github.com/blevesearch/snowballstem/german"

var german = &Language{
	Tag:   "de",
	Names: "deu, ger, German, Deutsch",
	Sample: `Die Regierung teilte am Dienstag mit, dass die Straße für drei Wochen gesperrt wird, nachdem starker Regen einen Teil
		des Hangs über der Stadt abgetragen hatte. Verletzt wurde niemand, aber mehrere Dutzend Menschen mussten ihre Häuser
		verlassen, und die Polizei bat die Autofahrer, das Gebiet zu meiden, bis der Schaden behoben ist.`,

	Stem: germanstem.Stem,

	StopWords: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder
		aber doch denn sondern wenn weil dass daß ob als wie während obwohl bevor nachdem damit sodass
		ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine sein
		seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren euer eure sich selbst
		wer was wo wann warum wohin woher welche welcher welches welchen welchem dieser diese dieses diesen diesem
		jener jene jenes jeder jede jedes jeden jedem alle allen aller alles beide beiden man einige einigen viele vielen
		mehr wenig etwas nichts andere anderen anderer anderem
		bin bist ist sind seid war waren warst gewesen habe hast hat haben hatte hatten gehabt werde wirst wird werden
		wurde wurden worden kann kannst können konnte konnten muss müssen musste mussten soll sollen sollte sollten will
		wollen wollte wollten darf dürfen mag mögen möchte würde würden wäre hätte hätten könnte könnten
		in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor zu zum
		zur zwischen ab außer trotz wegen laut
		nicht auch nur noch schon so sehr da dann dort hier jetzt nun immer nie wieder weiter bereits etwa rund gut ganz
		ja nein mal eben zwar allerdings jedoch dabei dazu davon darauf daran damit dafür sowie bzw etc sagte sagt`,
	Starters: `der die das den dem ein eine er sie es wir ich ihr und oder aber doch denn wenn weil dass als wie während in im
		an am auf aus bei beim durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen dieser
		diese dieses diesen diesem auch nur noch so da dann dort hier jetzt nun alle viele einige man nicht es wer was
		wo wann warum trotz wegen laut sein seine ihre`,
	Pronouns:       `er sie es dieser diese dieses diesen diesem jener ihn ihm ihnen dies sein seine ihre solche`,
	Persons:        `er ihm ihn`,
	Demonstratives: `dieser diese dieses diesem diesen`,
	Articles:       `der die das`,
	Connectives:    `aber und oder doch denn jedoch allerdings deshalb daher darum deswegen außerdem zudem trotzdem dennoch dabei dagegen dann auch sondern`,
	FirstPerson:    `ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren`,

	Anaphora: Anaphora{
		Openings: []string{"zum beispiel", "im gegensatz dazu", "im gegenzug", "auf der anderen seite", "andererseits", "in der folge", "gleichzeitig", "unterdessen", "inzwischen", "infolgedessen", "darüber hinaus", "im übrigen", "stattdessen", "danach", "daraufhin", "anschließend", "hinzu kommt", "demnach", "hingegen", "zugleich", "aus diesem grund"},
		Pointers: []string{"ihm zufolge", "ihr zufolge", "ihnen zufolge", "seinen angaben zufolge", "ihren angaben zufolge", "seinen worten zufolge", "nach seinen angaben", "nach ihren angaben", "nach seiner ansicht", "seiner meinung nach", "ihrer meinung nach", "seiner ansicht nach", "in diesem ", "in dieser ", "in diesen ", "bei diesem ", "bei dieser ", "mit diesem ", "mit dieser ", "dort"},
		Within:   []string{"auch wenn ", "es gibt ", "es gab ", "es geht um ", "es ging um ", "es fehlt ", "es handelt sich "}, Sides: `links rechts mitte`, Afterwards: `später zuvor danach`, Moments: `woche monat jahr morgen nachmittag abend nacht tag sommer herbst winter frühjahr wochenende saison jahrzehnt jahrhundert mal`,
	},

	Abbreviations: Abbreviations{
		Prefix: `dr rd prof fa hr fr frl st nr z d h u i v o s vgl bzw ca geb gest verh dipl ing mag med phil jur rer nat ehem sog bes
			insb inkl exkl ggf evtl z.b d.h u.a i.d.r v.a o.ä s.o u.u z.t v.chr n.chr gen hl kath ev lat griech engl frz dt
			franz ital span int zzgl abzgl b a`,
		Numbering: `nr s bd kap art abs abb tab jan feb mär apr jun jul aug sep sept okt nov dez tel`,
		Suffix:    `str mio mrd tsd std min usw u.s.w etc co inc chr jh jhd jahrh uvm dgl st gmbh kl bez mind`,
		Tails:     `str`,
	},
	NounCapitals: true,
	OrdinalStop:  true,
	Endings:      "s",
	Quotes:       "„“ ‚‘ »« ›‹",
	DecimalComma: true,

	Negations:        "nicht nichts nie niemals ohne niemand kein keine keinen keinem keiner keines weder",
	Denials:          "bestreitet bestreiten bestritt bestritten dementiert dementierte dementieren",
	NegatingPrefixes: "un",
	Numerals: Numerals{
		Units:     "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
		Tens:      "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
		Compounds: "UundT",
		Others: `21 einundzwanzig 31 einunddreißig 41 einundvierzig 51 einundfünfzig 61 einundsechzig 71 einundsiebzig 81 einundachtzig
			91 einundneunzig 100 hundert einhundert 200 zweihundert 300 dreihundert 400 vierhundert 500 fünfhundert 600
			sechshundert 700 siebenhundert 800 achthundert 900 neunhundert`,
		Fractions:  "hälfte drittel viertel fünftel sechstel zehntel",
		Magnitudes: "dutzend dutzende hundert hunderte tausend tausende million millionen milliarde milliarden billion billionen",
		Partitives: "von der",
	},

	Dates: Dates{
		Months: []string{
			"januar februar märz april mai juni juli august september oktober november dezember",
		},
		MonthsShort: []string{
			"jan feb mär apr - jun jul aug sep okt nov dez",
			"jänner feber mrz - - - - - sept - - -",
		},
		Days: []string{
			"montag dienstag mittwoch donnerstag freitag samstag sonntag",
			"- - - - - sonnabend -",
		},
		DaysShort: []string{
			"mo di mi do fr sa so",
		},
		Fill: "um uhr am den der veröffentlicht aktualisiert stand",
		Units: Units{
			Second: "sekunde sekunden sek",
			Minute: "minute minuten min",
			Hour:   "stunde stunden std",
			Day:    "tag tage tagen",
			Week:   "woche wochen",
			Month:  "monat monate monaten",
			Year:   "jahr jahre jahren",
		},
		One:       "einer einem einen ein eine",
		Ago:       "vor …",
		Today:     "heute",
		Yesterday: "gestern",
		Now:       "jetzt", Ahead: "morgen abend nacht woche monat jahr",
	},
	Furniture: Furniture{
		Past:            `war wurde hatte waren sagte wurden hatten wollte konnte sollte gab kam wollten hieß ging musste mussten sprach fand fanden sah brach lag blieb zog bekam erhielt bestritt starb begann verlor gewann stieg fiel lief nahm schrieb trat rief stand hielt ließ warf bot trug schlug traf half floh wuchs sank wies kamen gingen sahen blieben standen lagen fielen nannte dachte brachte wusste`,
		PastEnding:      "tte lte gte chte ßte kte ierte tete",
		Requests:        `abonnieren abonnier anmelden bestellen bitte diskutieren erfahren folgen klicken kommentieren laden lesen melden registrieren schreiben sehen teilen testen`,
		Itself:          `angebot app artikel artikels beitrag browser cookies inhalt inhalte kommentar kommentare konto meldung newsletter redaktion seite seiten webseite website text video`,
		Readers:         `du dein deine uns unser unsere unseren unserem wir`,
		Polite:          "bitte",
		Corrections:     "korrektur berichtigung richtigstellung",
		Retractions:     "zurückgezogen widerrufen",
		NoticeOpenings:  []string{"lesen sie auch", "mehr zum thema"},
		NoticePhrases:   []string{"alle rechte vorbehalten"},
		CaptionOpenings: []string{"foto:", "bild:"},
		Bylines:         "von",
		Labels:          "EILMELDUNG LIVE UPDATE",
		Particles:       "am an der von zu",
	},

	Clause: Clause{
		Subordinators: `nachdem während weil obwohl bevor bis als wenn da sodass damit`,
		Relatives:     `der die das den dem deren dessen denen welche welcher welches wo aber`,
		Complements:   `dass ob`,
		Verbs:         `hat haben ist sind war waren wird werden wurde wurden will wollen soll sollen kann können darf muss müssen gibt gab steht geht kommt kam liegt bleibt`,
		VerbEndings:   `te ten`,
		CommasOnly:    true,
	},
}
