package language

var lithuanian = &Language{
	Tag:   "lt",
	Names: "lit, Lithuanian, lietuvių",
	Sample: `Vyriausybė antradienį pranešė, kad kelias bus uždarytas tris savaites, nes stiprus lietus nuplovė dalį šlaito virš miesto. Niekas nenukentėjo,
		tačiau dešimtys žmonių turėjo palikti savo namus, o policija paprašė vairuotojų nesiartinti, kol žala bus pašalinta.`,

	Affixes: Affixes{
		Suffixes: `iuose iams iais iose ioms iomis ojo ajam ajame uose oms omis ams ais ose iųjų iai iui iau iaus ius ies iąja ių ią io ia uje yje ėje oje ės ai ui us os as is ys ė ę ą ų į o a e i u`,
	},

	StopWords: `ir kad yra su iš į ar bet tai kaip už dėl nuo iki po per prie prieš pagal apie tarp be virš arba o nei tik jau dar ne nėra buvo būti bus būtų esant
		jis ji jie jos jo juos jam jai jiems jų aš tu mes jūs mano tavo mūsų jūsų savo save sau man tau mums jums šis ši šie šios šio šią tas ta tie tos to tą tuo kas ko kuris kuri kurie kurios kurio kurį kur kada kodėl koks kokia
		nes jei jeigu nors kai kol todėl tačiau taip pat labai daugiau mažiau visi visos viskas visų kiekvienas kiti kitos kitas kita vienas viena du dvi trys gali galima turi turėjo reikia sakė teigė pranešė
		dabar čia ten vėl net niekada visada metu`,
	Pronouns:    `jis ji jie jos jo jį ją juos tai šis ši tas ta`,
	Connectives: `tačiau bet ir o arba taip todėl vėliau taigi`,
	Anaphora: Anaphora{
		Openings: []string{"be to", "po to", "tuo pačiu metu", "kita vertus", "pavyzdžiui", "nepaisant to", "tuo tarpu"},
		Pointers: []string{"pasak jo", "pasak jos", "jo teigimu", "jos teigimu", "šiame ", "šioje "},
	},
	FirstPerson: `aš man mano mes mums mūsų`,

	Abbreviations: Abbreviations{
		Prefix:    `p dr prof doc gen plk kun pvz vad t.y g`,
		Numbering: `nr psl str tel`,
		Suffix:    `m mėn d val min tūkst mln mlrd eur ir.t.t kt a.c`,
	},
	Quotes:       `„“ «» “”`,
	DecimalComma: true,

	Negations:        "ne nėra nebuvo niekada niekas nieko be nei",
	NegatingPrefixes: "ne",
	Numerals: Numerals{
		Units: `nulis - du trys keturi penki šeši septyni aštuoni devyni dešimt vienuolika dvylika trylika keturiolika penkiolika
			šešiolika septyniolika aštuoniolika devyniolika`,
		Tens:       "dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt",
		Others:     "2 dvi dviejų 3 tris trijų 4 keturios keturis keturių 5 penkios penkis penkių 6 šešis šešių 100 šimtas",
		Magnitudes: "tūkstantis tūkstančiai tūkstančių milijonas milijonai milijonų milijardas milijardai milijardų",
	},

	Dates: Dates{
		Months: []string{
			"sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
			"sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
		},
		Days: []string{
			"pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
		},
		Fill: "m d val paskelbta atnaujinta",
		Units: Units{
			Second: "sekundė sekundes sekundžių sekundę",
			Minute: "minutė minutes minučių minutę min",
			Hour:   "valanda valandas valandų valandą val",
			Day:    "diena dienas dienų dieną",
			Week:   "savaitė savaites savaičių savaitę",
			Month:  "mėnuo mėnesius mėnesių mėnesį",
			Year:   "metai metus metų",
		},
		Ago:   "prieš …",
		Today: "šiandien", Yesterday: "vakar", Now: "dabar",
	},
}
