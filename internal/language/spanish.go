package language

import spanishstem "github.com/blevesearch/snowballstem/spanish"

var spanish = &Language{
	Tag:   "es",
	Names: "spa, Spanish, español, espanol, castellano",
	Sample: `El gobierno anunció el martes que la carretera permanecerá cerrada durante tres semanas, después de que las fuertes
		lluvias se llevaran parte de la ladera que está sobre el pueblo. Nadie resultó herido, pero decenas de personas
		tuvieron que dejar sus casas, y la policía pidió a los conductores que no se acerquen hasta que terminen las obras.`,

	Stem: spanishstem.Stem,

	StopWords: `propio propia propios propias el la los las lo un una unos unas de del a al y e o u pero sino ni que si como cuando donde quien quienes cual
		cuales cuyo cuya porque pues aunque mientras
		yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro
		nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella aquellos
		es son era eran fue fueron ser sido siendo será serán sería sea está están estaba estaban estar estado ha han había
		habían haber hay he hemos tiene tienen tenía tener puede pueden podía poder debe deben hace hacer
		en por para con sin sobre entre hasta desde contra según durante tras ante bajo hacia
		no sí más menos muy también tampoco ya aún todavía siempre nunca solo sólo bien así todo toda todos todas otro otra
		otros otras mismo misma cada algún alguna algunos algunas ningún ninguna tanto tan poco mucho muchos muchas qué cómo
		luego entonces además dos dijo`,
	Starters: `el la los las lo un una él ella ellos ellas este esta esto estos estas ese esa y o pero que si como cuando donde en
		por para con sin sobre entre hasta desde contra según durante tras ante su sus no también ya así todo todos
		además luego entonces mientras aunque se es son fue ha han hay`,
	Pronouns:       `él ella ellos ellas este esta esto estos estas ese esa eso aquel su sus ello tal tales dicho dicha dichos dichas`,
	Persons:        `él ella ellos ellas`,
	Demonstratives: `este esta estos estas ese esa esos esas`,
	Articles:       `el la los las`,
	Connectives:    `pero y e o sino además también entonces luego así tampoco pues`,
	FirstPerson:    `yo me mi mis nosotros nos nuestro nuestra nuestros nuestras`,

	Anaphora: Anaphora{
		Openings: []string{"sin embargo", "no obstante", "por otra parte", "por otro lado", "en cambio", "en consecuencia", "por ejemplo", "al mismo tiempo", "mientras tanto", "a pesar de ello", "pese a ello", "a pesar de eso", "por lo tanto", "por tanto", "de esta manera", "de este modo", "de esta forma", "por eso", "por ello", "tras ello", "acto seguido", "a continuación", "en tanto", "del mismo modo", "asimismo"},
		Pointers: []string{"según él", "según ella", "según ellos", "por su parte", "en este ", "en esta ", "en ese ", "en esa ", "a su juicio", "allí", "ahí"},
		Within:   []string{"además de ", "luego de ", "luego del ", "así como "}, Dropped: "ó aron ieron", Beside: "en con contra entre sobre por para desde hasta", Sides: `izquierda derecha centro`, Afterwards: `después antes`, Moments: `semana mes año mañana tarde noche día verano otoño invierno primavera temporada década siglo vez`,
	},

	Nouns: NounSigns{Before: `el la los las un una unos unas del al en con contra entre sobre su sus este esta`},
	Abbreviations: Abbreviations{
		Prefix:    `sr sra srta sres d dr dra prof lic ing arq gral cnel st sto sta fr mons ud uds vd vds p.ej ej vs aprox gob pdte vdo hnos cía fdo excmo excma ilmo ilma mt`,
		Numbering: `no n núm pág págs p pp art vol fig cap tel n° párr párrf cra cl km lun mar mié jue vie sáb dom ene feb abr ago sept oct nov dic ext inc`,
		Suffix:    `etc ee.uu s.a s.l cía inc co ltd jr av avda a.c d.c u.s`,
		Clock:     `a.m p.m`,
	},
	Quotes:       "«» “”",
	DecimalComma: true,

	Negations:        "no nunca jamás sin nadie nada ningún ninguno ninguna ni tampoco",
	Denials:          "niega negó niegan desmiente desmintió desmienten",
	NegatingPrefixes: "in im ir des",
	Numerals: Numerals{
		Units: "cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
		Tens:  "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
		Others: `21 veintiuno veintiún veintiuna 22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete
			28 veintiocho 29 veintinueve 100 cien ciento 200 doscientos doscientas 300 trescientos trescientas 400 cuatrocientos
			cuatrocientas 500 quinientos quinientas 600 seiscientos seiscientas 700 setecientos setecientas 800 ochocientos
			ochocientas 900 novecientos novecientas`,
		And:        "y",
		Fractions:  "mitad tercio tercios cuarto cuarta cuartas quinta quinto décima décimo",
		Magnitudes: "docena docenas decenas cien ciento cientos centenares mil miles millón millones",
	},

	Dates: Dates{
		Months: []string{
			"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		},
		MonthsShort: []string{
			"ene feb mar abr may jun jul ago sep oct nov dic",
			"- - - - - - - - sept - - -",
			"- - - - - - - - setiembre - - -",
		},
		Days: []string{
			"lunes martes miércoles jueves viernes sábado domingo",
		},
		DaysShort: []string{
			"lun mar mié jue vie sáb dom",
		},
		Fill:     "de del el a las publicado actualizado",
		Ordinals: "º",
		Units: Units{
			Second: "segundo segundos",
			Minute: "minuto minutos min",
			Hour:   "hora horas",
			Day:    "día días",
			Week:   "semana semanas",
			Month:  "mes meses",
			Year:   "año años",
		},
		One:       "un una",
		Ago:       "hace …",
		Today:     "hoy",
		Yesterday: "ayer",
		Now:       "ahora", Ahead: "mañana noche tarde semana mes año",
	},
	Furniture: Furniture{
		NoticePhrases:  []string{"derechos reservados"},
		Past:           `era eran fue fueron había habían dijo hizo tuvo estaba tenía pidió murió quiso pudo puso vino dio vio hubo supo`,
		PastEnding:     "aron ieron aba aban ió",
		Requests:       `descarga descargue lea lee regístrate siga sigue síguenos suscríbase suscríbete comparte haga`,
		Itself:         `aplicación artículo boletín comentario comentarios contenido cookies cuenta navegador página redacción sitio vídeo`,
		Readers:        `usted tu tus nuestro nuestra nuestros nuestras nosotros`,
		Corrections:    "corrección rectificación aclaración",
		Retractions:    "retirada retirado retractado",
		NoticeOpenings: []string{"lea también"},
		Bylines:        "por",
		Particles:      "de del la las los el y",
	},

	Clause: Clause{
		Subordinators: `después antes mientras cuando porque aunque tras desde pero durante`,
		Relatives:     `que quien quienes cuyo cuya donde`,
		Complements:   ``,
		Verbs:         `es son fue fueron era eran será serán sería ha han había habían habrá está están estaba puede pueden debe hizo hacen va van tiene tienen`,
		VerbEndings:   `ó aron ieron`,
		Participles:   "ando iendo",
	},
}
