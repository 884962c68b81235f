package language

import italianstem "github.com/blevesearch/snowballstem/italian"

var italian = &Language{
	Tag:   "it",
	Names: "ita, Italian, italiano",
	Sample: `Il governo ha annunciato martedì che la strada resterà chiusa per tre settimane, dopo che le forti piogge hanno
		portato via una parte della collina sopra la città. Nessuno è rimasto ferito, ma decine di persone hanno dovuto
		lasciare le loro case, e la polizia ha chiesto agli automobilisti di non avvicinarsi fino alla fine dei lavori.`,

	Stem: italianstem.Stem,

	StopWords: `proprio propria propri proprie il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai
		agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli
		sulle sull col coi e ed o od ma però che chi cui se come quando dove perché mentre anche
		io tu lui lei noi voi loro esso essa essi mi ti si ci vi ne lo me te sé suo sua suoi sue mio mia nostro nostra vostro
		questo questa questi queste quello quella quelli quelle quest quel
		è sono era erano fu furono essere stato stata stati state sarà saranno sarebbe sia ha hanno aveva avevano avere
		avuto ho abbiamo può possono poteva deve devono fa fare fatto va
		non più meno molto molti molte già ancora sempre mai solo così bene tutto tutti tutta tutte altro altri altra altre
		ogni alcuni alcune qualche poi dopo prima senza contro durante secondo verso due ha detto`,
	Starters: `il lo la i gli le l un uno una di a da in con su per tra fra del della dei nel nella al alla e o ma che chi se come
		quando dove mentre anche io lui lei noi loro si ci questo questa questi queste quello quella non più già ancora
		così tutto tutti ogni alcuni poi dopo secondo è sono`,
	Pronouns:       `lui lei loro esso essa questo questa questi queste quello quella ciò suo sua tale tali`,
	Persons:        `lui lei egli ella`,
	Demonstratives: `questo questa questi queste`,
	Articles:       `il lo la i gli le l`,
	Connectives:    `ma e o però anche quindi poi dunque infatti inoltre tuttavia così`,
	FirstPerson:    `io mi me mio mia noi ci nostro nostra`,

	Anaphora: Anaphora{
		Openings: []string{"d'altra parte", "al contrario", "per esempio", "ad esempio", "nel frattempo", "allo stesso tempo", "nonostante ciò", "di conseguenza", "per questo", "in questo modo", "in seguito", "dopo di che", "in compenso", "ciononostante", "oltre a ciò", "a quel punto"},
		Pointers: []string{"secondo lui", "secondo lei", "secondo loro", "dal canto suo", "da parte sua", "a suo avviso", "in questo ", "in questa ", "in quel ", "in quella ", "lì", "laggiù"},
		Within:   []string{"anche se ", "così come "}, Dropped: "ò arono irono", Beside: "in con contro tra su per da nel nella al alla dal dalla", Sides: `sinistra destra`, Afterwards: `dopo prima`, Moments: `settimana mese anno mattina pomeriggio sera notte giorno estate autunno inverno primavera stagione decennio secolo volta`,
	},

	Nouns: NounSigns{Before: `il lo la i gli le un uno una l del della dell dei degli delle al alla all nel nella nell sul sulla con tra dal dalla dall`},
	Abbreviations: Abbreviations{
		Prefix:    `sig sigg sigra dott dottssa dr prof profssa ing avv on sen gen col s ss mons don arch geom rag cav es p.es vs psicol dir amm rev comm min dep egr gent spett st pres proc`,
		Numbering: `n nn p pp pag art vol fig cap tel n° artt sec gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom`,
		Suffix:    `ecc etc s.p.a s.r.l inc co ltd jr a.c d.c u.s`,
	},
	Elisions:     `l un d c s m t v n dell all nell sull dall coll quest quell sant com dov cos bell anch`,
	Quotes:       "«» “”",
	DecimalComma: true,

	Negations:        "non mai senza nessuno nessuna niente nulla né neppure neanche",
	Denials:          "nega negato negano smentisce smentito smentiscono",
	NegatingPrefixes: "in im ir dis",
	Numerals: Numerals{
		Units:     "zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
		Tens:      "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
		Compounds: "TU tU",
		Others: `21 ventuno ventun 23 ventitré 31 trentuno trentun 33 trentatré 41 quarantuno 43 quarantatré 51 cinquantuno 53
			cinquantatré 61 sessantuno 63 sessantatré 71 settantuno 73 settantatré 81 ottantuno 83 ottantatré 91 novantuno 93
			novantatré 100 cento 200 duecento 300 trecento 400 quattrocento 500 cinquecento 600 seicento 700 settecento 800
			ottocento 900 novecento`,
		Fractions:  "metà terzo terzi quarto quarti quinto decimo",
		Magnitudes: "dozzina decina decine cento centinaia mille mila migliaia milione milioni miliardo miliardi",
	},

	Dates: Dates{
		Months: []string{
			"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
		},
		MonthsShort: []string{
			"gen feb mar apr mag giu lug ago set ott nov dic",
		},
		Days: []string{
			"lunedì martedì mercoledì giovedì venerdì sabato domenica",
		},
		DaysShort: []string{
			"lun mar mer gio ven sab dom",
		},
		Fill:     "il alle di pubblicato aggiornato",
		Ordinals: "º",
		Units: Units{
			Second: "secondo secondi",
			Minute: "minuto minuti min",
			Hour:   "ora ore",
			Day:    "giorno giorni",
			Week:   "settimana settimane",
			Month:  "mese mesi",
			Year:   "anno anni",
		},
		One:       "un una",
		Ago:       "… fa",
		Today:     "oggi",
		Yesterday: "ieri",
		Now:       "adesso", Ahead: "domani sera notte mattina settimana mese anno",
	},
	Furniture: Furniture{
		NoticePhrases:  []string{"tutti i diritti riservati", "riproduzione riservata"},
		Past:           `era erano aveva avevano fu furono disse venne fece ebbe scrisse stato stata stati state`,
		PastEnding:     "eva evano ava avano arono irono",
		Requests:       `abbonati clicca condividi iscriviti leggi registrati scarica seguici segui`,
		Itself:         `account app articolo browser commenti commento contenuto cookie newsletter pagina redazione sito video`,
		Readers:        `tu tuo tua voi vostro vostra noi nostro nostra nostri`,
		Corrections:    "correzione rettifica precisazione",
		Retractions:    "ritirato ritrattato",
		NoticeOpenings: []string{"leggi anche"},
		Bylines:        "di",
		Particles:      "di del della dei e la il",
	},

	Clause: Clause{
		Subordinators: `dopo prima mentre quando perché anche sebbene durante ma`,
		Relatives:     `che cui dove il quale`,
		Complements:   ``,
		Verbs:         `è sono era erano sarà saranno sarebbe ha hanno aveva avevano avrà può possono deve devono va vanno sta stanno fa fanno`,
		VerbEndings:   `ato uto ito`,
		Participles:   "ando endo",
	},
}
