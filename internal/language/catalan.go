package language

var catalan = &Language{
	Tag:   "ca",
	Names: "cat, Catalan, Valencian, català",
	Sample: `El govern va anunciar dimarts que la carretera romandrà tancada durant tres setmanes, després que les fortes pluges s'emportessin una part del vessant
		de sobre el poble. No hi va haver ferits, però desenes de persones van haver de deixar casa seva, i la policia va demanar als conductors que no
		s'hi acostin fins que els danys siguin reparats.`,

	Affixes: Affixes{
		Suffixes: `es s`,
	},

	StopWords: `el la els les lo un una uns unes de del dels d l s al als a en amb per pel pels i o u però que qui què com quan on perquè si no ni sinó doncs
		es se em et ens us hi ho li los me te meu meva seu seva seus seves nostre nostra vostre aquest aquesta aquests aquestes aquell aquella això allò jo tu ell ella nosaltres vosaltres ells elles
		és són era eren ser estar està estan va van vaig vam ha han havia havien haver hi hauria pot poden podria ha fet fer fa té tenen tenia també més molt molta molts moltes poc menys tot tota tots totes
		altre altra altres cada cap algun alguna alguns ja encara només sempre mai ara avui aquí allà així abans després durant entre des fins sobre sota contra segons sense cap malgrat mentre
		dos dues tres dit diu explicar explicat segons`,
	Pronouns:    `ell ella ells elles això allò aquest aquesta aquests aquestes aquell aquella`,
	Connectives: `però i o també tanmateix doncs aleshores mentrestant`,
	Anaphora: Anaphora{
		Openings: []string{"a més", "després d'això", "per altra banda", "d'altra banda", "per exemple", "no obstant això", "en canvi", "malgrat això", "al mateix temps"},
		Pointers: []string{"segons ell", "segons ella", "en aquest ", "en aquesta "},
	},
	FirstPerson: `jo em meu meva nosaltres ens nostre nostra`,

	Nouns: NounSigns{Before: `el la els les l un una del dels al als en amb`},
	Abbreviations: Abbreviations{
		Prefix:    `sr sra srta dr dra prof st sta av c pl ex p.ex`,
		Numbering: `núm pàg art cap vol tel`,
		Suffix:    `etc s.a s.l ee uu d.c a.c aprox`,
	},
	Elisions:     `l d s m t n`,
	Quotes:       `«» “” ‘’`,
	DecimalComma: true,

	Negations:        "no mai sense ningú res cap ni tampoc",
	NegatingPrefixes: "in im ir des",
	Numerals: Numerals{
		Units:      "zero - dos tres quatre cinc sis set vuit - deu onze dotze tretze catorze quinze setze disset divuit dinou",
		Tens:       "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
		Others:     "2 dues 100 cent 200 dos-cents dues-centes",
		Fractions:  "meitat terç quart cinquè",
		Magnitudes: "mil milers milió milions",
	},

	Dates: Dates{
		Months: []string{
			"gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
		},
		MonthsShort: []string{
			"gen febr - abr - - jul ag set oct nov des",
		},
		Days: []string{
			"dilluns dimarts dimecres dijous divendres dissabte diumenge",
		},
		Fill: "de del a les publicat actualitzat",
		Units: Units{
			Second: "segon segons",
			Minute: "minut minuts min",
			Hour:   "hora hores",
			Day:    "dia dies",
			Week:   "setmana setmanes",
			Month:  "mes mesos",
			Year:   "any anys",
		},
		One:   "un una",
		Ago:   "fa …",
		Today: "avui", Yesterday: "ahir", Now: "ara",
	},
}
