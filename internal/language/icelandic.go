package language

var icelandic = &Language{
	Tag:   "is",
	Names: "isl, ice, Icelandic, íslenska",
	Sample: `Ríkisstjórnin tilkynnti á þriðjudag að veginum yrði lokað í þrjár vikur eftir að miklar rigningar höfðu skolað burt hluta af
		hlíðinni fyrir ofan bæinn. Enginn slasaðist en tugir manna þurftu að yfirgefa heimili sín og lögreglan bað ökumenn að halda
		sig fjarri þar til skemmdirnar hafa verið lagfærðar.`,

	Affixes: Affixes{
		Suffixes: `unum anna arnir urnar inum inni unni ðist anna ina num inn ins nar num ar ir ur um na nn in a i u`,
	},

	StopWords: `og eða en að sem ef þegar þar hvar því svo hvað hver hvernig af hverju meðan áður síðan enda heldur
		ég þú hann hún það við þið þeir þær þau mig þig mér þér honum henni hana hans hennar þess því þeim þeirra okkur ykkur sig sér
		sín minn mín mitt þinn sinn sitt sína okkar ykkar þessi þetta þessa þessum þessari sá sú sjálfur
		er eru var voru vera verið verður verða varð hefur hafa hafði höfðu haft hefði getur geta gat mun munu mundi skal vill vilja
		verði sé séu væri væru
		í á af til frá með um undir yfir milli gegn gegnum eftir fyrir hjá úr án vegna samkvæmt upp niður inn út
		ekki líka einnig mjög meira mest minna margir margar mörg nokkrir nokkur enginn ekkert allir allt öll hver annar annað aðrir
		sama nú þá þegar aftur hér alltaf aldrei bara já nei tveir tvö segir sagði`,
	Pronouns:    `hann hún það þeir þær þau honum henni þeim þeirra þess þessi þetta`,
	Connectives: `en og eða þó því einnig síðan þannig`,
	Anaphora: Anaphora{
		Openings: []string{"auk þess", "hins vegar", "þrátt fyrir það", "í kjölfarið", "á hinn bóginn", "til dæmis", "af þeim sökum"},
		Pointers: []string{"að hans sögn", "að hennar sögn", "í þessu ", "í þessari "},
	},
	FirstPerson: `ég mig mér mín minn við okkur okkar`,

	Abbreviations: Abbreviations{
		Prefix:    `þ.e t.d þ.á.m m.a s.s dr sr hr frú`,
		Numbering: `nr bls gr tbl`,
		Suffix:    `o.s.frv o.fl kr kl ehf hf f.kr e.kr m.a`,
	},
	OrdinalStop:  true,
	Quotes:       `„“ ‚‘`,
	DecimalComma: true,

	Negations:        "ekki aldrei enginn engin ekkert enga án hvorki",
	NegatingPrefixes: "ó",
	Numerals: Numerals{
		Units:      "núll - - - - fimm sex sjö átta níu tíu ellefu tólf þrettán fjórtán fimmtán sextán sautján átján nítján",
		Tens:       "tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu",
		Others:     "2 tveir tvær tvö tvo tveggja 3 þrír þrjár þrjú þrjá þriggja 4 fjórir fjórar fjögur fjóra fjögurra 100 hundrað",
		And:        "og",
		Magnitudes: "þúsund milljón milljónir milljarð milljarðar",
	},

	Dates: Dates{
		Months: []string{
			"janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
		},
		MonthsShort: []string{
			"jan feb mar apr - jún júl ágú sep okt nóv des",
		},
		Days: []string{
			"mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
		},
		DaysShort: []string{
			"mán þri mið fim fös lau sun",
		},
		Fill: "kl klukkan birt uppfært",
		Units: Units{
			Second: "sekúnda sekúndur sekúndum",
			Minute: "mínúta mínútur mínútum",
			Hour:   "klukkustund klukkustundir klukkustundum",
			Day:    "dagur dagar dögum",
			Week:   "vika vikur vikum",
			Month:  "mánuður mánuðir mánuðum",
			Year:   "ár árum",
		},
		One:       "einni einum einu",
		BeforeDay: "í",
		Ago:       "fyrir … síðan, fyrir …", Today: "dag", Yesterday: "gær", Now: "núna",
	},

	Furniture: Furniture{
		NoticeOpenings: []string{"lesa meira"},
		Bylines:        "eftir",
		Particles:      "af",
	},
}
