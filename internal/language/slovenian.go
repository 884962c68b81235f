package language

var slovenian = &Language{
	Tag:   "sl",
	Names: "slv, Slovene, Slovenian, slovenščina",
	Sample: `Vlada je v torek sporočila, da bo cesta zaprta tri tedne, potem ko je močno deževje odneslo del pobočja nad mestom. Nihče ni bil
		poškodovan, vendar je moralo več deset ljudi zapustiti svoje domove, policija pa je voznike prosila, naj se kraju ne približujejo,
		dokler škoda ne bo odpravljena.`,

	Affixes: Affixes{
		Suffixes: `skega skemu skimi skih skem ska ske ski sko ostjo osti ost ega emu imi ami ema ima oma ama ih im em om ov ev ah eh a e i o u`,
	},

	StopWords: `in v na z s k h o u po od do za pri pod nad pred čez skozi brez med okoli zaradi proti iz ob kljub glede ali a pa ter ampak
		vendar da ker ko če kje kdaj kjer kot saj naj kako zakaj čeprav dokler preden tudi niti
		ne ni ja že še le samo zelo bolj manj več najbolj skoraj vedno nikoli zdaj tukaj tu tam potem nato
		jaz ti on ona ono mi vi oni one me mene mi meni te tebi njega njemu mu ga njo jo njej ji njih jih jim nas nam vas vam se si sebe
		sebi moj moja moje svoj svoja svoje svojega svojih naš naša naše njegov njegova njen njena njihov njihova
		ta to ti te tega tej teh temu tem tisti tista tisto ki kdo kaj koga česa kateri katera katero katerih katerim vse vsi vsak vsaka
		drug drugi druga druge drugih sam sama
		je so biti bil bila bilo bili bile bo bodo bi sem smo ste nisem niso ima imajo imel imela lahko mora morajo en ena eno dva dve
		nekaj veliko rekel rekla dejal dejala povedal povedala`,
	Pronouns:    `on ona ono oni one njegov njen njihov ga mu jo ji jih jim ta to ti te tega`,
	Connectives: `vendar ampak in ali a zato tudi potem torej nasprotno medtem`,
	FirstPerson: `jaz me mene meni moj moja moje mi nas nam naš naša naše sem smo`,
	Anaphora: Anaphora{
		Openings: []string{"poleg tega", "kljub temu", "po drugi strani", "na primer", "hkrati", "ob tem", "zaradi tega", "pri tem"},
		Pointers: []string{"po njegovih besedah", "po njenih besedah", "v tem ", "v tej ", "tam"},
		Dropped:  "l la li le", Beside: "v na s z iz od do po za pod nad pri brez med",
	},

	Nouns: NounSigns{Before: `v na s z iz od do po za pod nad pri brez med`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof doc mag inž gen polk sv t.i tj npr oz ul red min`,
		Numbering: `št str čl odst pogl tel`,
		Suffix:    `itd ipd idr l st tis mio mrd d.d d.o.o s.p pr.n.št`,
	},
	OrdinalStop:  true,
	Quotes:       `„“ »« ‚‘`,
	DecimalComma: true,

	Negations:        "ne ni niso nikoli nihče nič brez niti",
	NegatingPrefixes: "ne",
	Numerals: Numerals{
		Units: `nič - dva tri štiri pet šest sedem osem devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst
			osemnajst devetnajst`,
		Tens:      "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
		Compounds: "UinT",
		Others: `2 dve dveh dvema 3 treh trije 4 štirje štirih 5 petih 6 šestih 10 desetih 21 enaindvajset 31 enaintrideset 100 sto 200
			dvesto 300 tristo`,
		Magnitudes: "tisoč tisoče milijon milijona milijone milijonov milijarda milijarde milijard",
	},

	Dates: Dates{
		Months: []string{
			"januar februar marec april maj junij julij avgust september oktober november december",
		},
		MonthsShort: []string{
			"jan feb mar apr - jun jul avg sep okt nov dec",
		},
		Days: []string{
			"ponedeljek torek sreda četrtek petek sobota nedelja",
		},
		DaysShort: []string{
			"pon tor sre čet pet sob ned",
		},
		Fill: "ob uri dne objavljeno posodobljeno",
		Units: Units{
			Second: "sekunda sekunde sekund sekundami sekundo",
			Minute: "minuta minute minut minutami minutama minuto min",
			Hour:   "ura ure ur urami uro urama",
			Day:    "dan dneva dnevi dni dnem",
			Week:   "teden tedna tedni tednov tednom",
			Month:  "mesec meseca meseci mesecev mesecem",
			Year:   "leto leti leta let letom",
		},
		Ago: "pred …", Today: "danes", Yesterday: "včeraj", Now: "zdaj",
	},

	Furniture: Furniture{
		NoticeOpenings:  []string{"preberite tudi", "preberite še"},
		CaptionOpenings: []string{"foto:"},
		Particles:       "na pri",
	},
}
