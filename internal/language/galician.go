package language

var galician = &Language{
	Tag:   "gl",
	Names: "glg, Galician, galego",
	Sample: `O goberno anunciou o martes que a estrada permanecerá pechada durante tres semanas, despois de que as fortes choivas levasen unha parte da ladeira que
		está enriba da vila. Ninguén resultou ferido, mais ducias de persoas tiveron que deixar as súas casas, e a policía pediulles aos condutores que non
		se acheguen ata que os danos sexan reparados.`,

	Affixes: Affixes{
		Suffixes: `es s`,
	},

	StopWords: `o a os as un unha uns unhas de do da dos das en no na nos nas por polo pola polos polas para con sen sobre entre ata desde despois antes durante contra segundo ante baixo tras
		e ou mais pero senón que quen cal cales como cando onde porque se non nin tamén si xa aínda só sempre nunca agora hoxe aquí alí así moi máis menos moito moita moitos moitas pouco todo toda todos todas
		outro outra outros outras cada algún algunha algúns este esta estes estas ese esa eses aquel aquela isto iso aquilo el ela eles elas eu ti nós vós me te lle lles nos vos seu súa seus súas meu miña noso nosa
		é son era eran foi foron ser estar está están estaba ten teñen tiña haber hai houbo había pode poden podería debe fai fixo dixo di explicou engadiu ao aos á ás dun dunha nun nunha dous dúas tres`,
	Pronouns:    `el ela eles elas isto iso aquilo este esta ese esa aquel`,
	Connectives: `pero mais e ou tamén porén ademais así logo entón`,
	Anaphora: Anaphora{
		Openings: []string{"mentres tanto", "non obstante", "sen embargo", "por outra banda", "por exemplo", "en cambio", "ao mesmo tempo"},
		Pointers: []string{"segundo el ", "segundo ela", "neste ", "nesta "},
		Within:   []string{"ademais de ", "ademais do ", "ademais da ", "logo de "},
	},
	FirstPerson: `eu me meu miña nós nos noso nosa`,

	Nouns: NounSigns{Before: `o a os as un unha do da dos das no na nos nas ao co`},
	Abbreviations: Abbreviations{
		Prefix:    `sr sra d dna dr dra prof av st`,
		Numbering: `núm páx art cap vol tel`,
		Suffix:    `etc s.a s.l ee uu aprox`,
	},
	Quotes:       `«» “” ‘’`,
	DecimalComma: true,

	Negations:        "non nunca xamais sen ninguén nada ningún ningunha nin tampouco",
	NegatingPrefixes: "in im ir des",
	Numerals: Numerals{
		Units: `cero - dous tres catro cinco seis sete oito nove dez once doce trece catorce quince dezaseis dezasete dezaoito
			dezanove`,
		Tens:       "vinte trinta corenta cincuenta sesenta setenta oitenta noventa",
		Others:     "2 dúas 100 cen cento 200 douscentos duascentas",
		And:        "e",
		Magnitudes: "mil miles millón millóns",
	},

	Dates: Dates{
		Months: []string{
			"xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
		},
		MonthsShort: []string{
			"xan feb - abr - - - ago set out nov dec",
		},
		Days: []string{
			"luns martes mércores xoves venres sábado domingo",
		},
		Fill: "de do ás publicado actualizado",
		Units: Units{
			Second: "segundo segundos",
			Minute: "minuto minutos min",
			Hour:   "hora horas",
			Day:    "día días",
			Week:   "semana semanas",
			Month:  "mes meses",
			Year:   "ano anos",
		},
		One:   "un unha",
		Ago:   "hai …",
		Today: "hoxe", Yesterday: "onte", Now: "agora",
	},
}
