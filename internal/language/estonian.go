package language

var estonian = &Language{
	Tag:   "et",
	Names: "est, ekk, Estonian, eesti",
	Sample: `Valitsus teatas teisipäeval, et tee jääb kolmeks nädalaks suletuks, sest tugev vihm uhtus minema osa linna kohal olevast nõlvast. Keegi viga ei saanud,
		kuid kümned inimesed pidid oma kodust lahkuma ning politsei palus autojuhtidel eemale hoida, kuni kahjustused on parandatud.`,

	Affixes: Affixes{
		Suffixes: `desse dest tele dele test idest ides idele ide sse dega tega est ega ele elt ust usse st le lt ga ks ni na ta de te id s l t d`,
	},

	StopWords: `ja ning et on ei ka kui see ta oli aga või oma siis mis kes kus miks kuidas millal mille kelle seda selle sellest selles sellel neid nende need nad tema teda temale talle
		ma mina sa sina me meie te teie mu minu su sinu meid teid nemad ise end ennast enda kõik iga mõni mõned teine teised muu muud üks kaks kolm
		pole olnud olla olid oleks saab saada sai võib võiks peab pidi tuleb on öelnud ütles teatas lisas sõnul järgi kohta üle alla ees taga enne pärast peale juures vahel läbi kuni alates ilma vastu
		sest kuna kuigi nagu samuti veel juba ainult vaid väga rohkem vähem enam kõige praegu nüüd siin seal nii küll ju isegi alati kunagi ette välja tagasi`,
	Pronouns:    `ta tema nad nemad see need teda seda neid`,
	Connectives: `aga kuid ja ning või samuti siis seejärel lisaks seega siiski`,
	FirstPerson: `ma mina me meie mu minu meid`,

	Abbreviations: Abbreviations{
		Prefix:    `hr pr dr prof st sh nt n.ö nn vt jr kindral kol maj`,
		Numbering: `nr lk p tel`,
		Suffix:    `jne jms jm s.t ca tk u mln mld eur as oü`,
	},
	Quotes:       `„“ “” «»`,
	DecimalComma: true,
	OrdinalStop:  true,

	Negations:        "ei pole mitte kunagi keegi ilma ega ära",
	NegatingPrefixes: "eba",
	Numerals: Numerals{
		Units: `null - kaks kolm neli viis kuus seitse kaheksa üheksa kümme üksteist kaksteist kolmteist neliteist viisteist kuusteist
			seitseteist kaheksateist üheksateist`,
		Tens:       "kakskümmend kolmkümmend nelikümmend viiskümmend kuuskümmend seitsekümmend kaheksakümmend üheksakümmend",
		Others:     "2 kahe 3 kolme 4 nelja 5 viie 6 kuue 7 seitsme 10 kümne 100 sada",
		Magnitudes: "tuhat tuhande miljon miljonit miljard miljardit",
	},

	Dates: Dates{
		Months: []string{
			"jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
			"jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril",
		},
		MonthsShort: []string{
			"jaan veebr - apr - - - aug sept okt nov dets",
		},
		Days: []string{
			"esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
		},
		Fill: "kell avaldatud uuendatud",
		Units: Units{
			Second: "sekund sekundit",
			Minute: "minut minutit min",
			Hour:   "tund tundi",
			Day:    "päev päeva",
			Week:   "nädal nädalat",
			Month:  "kuu kuud",
			Year:   "aasta aastat",
		},
		Ago:   "… tagasi",
		Today: "täna", Yesterday: "eile", Now: "praegu",
	},
}
