package language

var afrikaans = &Language{
	Tag:   "af",
	Names: "afr, Afrikaans",
	Sample: `Die regering het Dinsdag aangekondig dat die pad drie weke lank gesluit sal wees, nadat swaar reën 'n deel van die helling bo die dorp weggespoel het.
		Niemand is beseer nie, maar tientalle mense moes hul huise verlaat, en die polisie het bestuurders gevra om weg te bly totdat die skade herstel is.`,

	Affixes: Affixes{
		Suffixes: `e s`,
	},

	StopWords: `die 'n n van en in op te het is was wees word is nie dat met vir aan om by as sy hy hulle ons ek jy julle u dit hierdie daardie wat wie waar wanneer hoe hoekom watter
		my haar hom hul jou ons sy se uit oor onder tussen deur na nadat voor voordat tot totdat sedert tydens teen binne buite volgens sonder weens langs
		of maar want omdat terwyl hoewel indien ook nog al reeds slegs baie meer meeste minder geen niks iets iemand niemand elke alle almal ander sommige self
		sal sou kan kon moet moes mag wil wou gaan kom doen gedoen gesê sê hê had een twee drie daar hier nou toe dan so nooit altyd weer dus egter asook eens`,
	Pronouns:    `hy sy dit hulle hom haar hul hierdie daardie dié`,
	Connectives: `maar en of dus egter ook daarna boonop nietemin intussen`,
	Anaphora: Anaphora{
		Openings: []string{"aan die ander kant", "ten spyte daarvan", "as gevolg daarvan", "byvoorbeeld"},
		Pointers: []string{"volgens hom", "volgens haar", "in hierdie "},
	},
	FirstPerson: `ek my ons onse`,

	Abbreviations: Abbreviations{
		Prefix:    `dr prof mnr mev mej me adv ds sers kapt genl bv d.w.s nl vgl st`,
		Numbering: `nr bl par hfst tel`,
		Suffix:    `ens e.a asb kie edms bpk km`,
	},
	Endings:      "s",
	Quotes:       `“” ‘’`,
	DecimalComma: true,

	Negations:        "nie geen nooit niemand niks sonder",
	NegatingPrefixes: "on",
	Numerals: Numerals{
		Units: `nul - twee drie vier vyf ses sewe agt nege tien elf twaalf dertien veertien vyftien sestien sewentien agttien
			negentien`,
		Tens:       "twintig dertig veertig vyftig sestig sewentig tagtig negentig",
		Compounds:  "UenT UënT",
		Others:     "21 een-en-twintig 100 honderd",
		Scales:     "100 honderd",
		And:        "en",
		Magnitudes: "honderde duisend duisende miljoen miljard",
	},

	Dates: Dates{
		Months: []string{
			"januarie februarie maart april mei junie julie augustus september oktober november desember",
		},
		MonthsShort: []string{
			"jan feb mrt apr - jun jul aug sep okt nov des",
		},
		Days: []string{
			"maandag dinsdag woensdag donderdag vrydag saterdag sondag",
		},
		Fill: "om op gepubliseer opgedateer",
		Units: Units{
			Second: "sekonde sekondes",
			Minute: "minuut minute min",
			Hour:   "uur ure",
			Day:    "dag dae",
			Week:   "week weke",
			Month:  "maand maande",
			Year:   "jaar",
		},
		One:   "'n een",
		Ago:   "… gelede",
		Today: "vandag", Yesterday: "gister", Now: "nou",
	},
}
