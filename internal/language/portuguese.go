package language

import portuguesestem "github.com/blevesearch/snowballstem/portuguese"

var portuguese = &Language{
	Tag:   "pt",
	Names: "por, Portuguese, português, portugues",
	Sample: `O governo anunciou na terça-feira que a estrada ficará fechada durante três semanas, depois de as chuvas fortes terem
		levado uma parte da encosta acima da cidade. Ninguém ficou ferido, mas dezenas de pessoas tiveram de deixar as suas
		casas, e a polícia pediu aos motoristas que não se aproximem até ao fim das obras.`,

	Stem: portuguesestem.Stem,

	StopWords: `o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para com
		sem sob sobre entre até desde contra segundo durante após ante
		e ou mas nem que se como quando onde quem qual quais cujo cuja porque pois embora enquanto
		eu tu ele ela nós vós eles elas você vocês me te lhe lhes nos vos meu minha seu sua seus suas nosso nossa
		este esta isto estes estas esse essa isso esses essas aquele aquela aquilo deste desta nesse nessa neste nesta
		é são era eram foi foram ser sido sendo será serão seria seja está estão estava estavam estar tem têm tinha tinham
		ter teve há havia haver pode podem podia poder deve devem faz fazer vai vão
		não sim mais menos muito muitos muita também já ainda sempre nunca só bem assim todo toda todos todas outro outra
		outros outras mesmo mesma cada algum alguma alguns algumas nenhum tanto tão pouco depois então além dois disse`,
	Starters: `o a os as um uma de do da em no na nos nas ao por para com sem sobre entre até desde segundo durante após e ou mas que
		se como quando onde eu ele ela eles elas este esta isto esse essa isso não também já ainda todo todos depois
		então além é são foi há`,
	Pronouns:       `ele ela eles elas este esta isto estes estas esse essa isso aquele seu sua tal tais`,
	Persons:        `ele ela eles elas`,
	Demonstratives: `este esta estes estas esse essa esses essas`,
	Articles:       `o a os as`,
	Connectives:    `mas e ou porém também então depois além assim portanto contudo todavia entretanto pois`,
	FirstPerson:    `eu me meu minha nós nos nosso nossa`,

	Anaphora: Anaphora{
		Openings: []string{"no entanto", "por outro lado", "em vez disso", "por exemplo", "ao mesmo tempo", "enquanto isso", "apesar disso", "além disso", "depois disso", "por isso", "dessa forma", "desta forma", "dessa maneira", "como resultado", "em seguida", "da mesma forma", "ainda assim"},
		Pointers: []string{"segundo ele", "segundo ela", "segundo eles", "de acordo com ele", "de acordo com ela", "por sua vez", "neste ", "nesta ", "nesse ", "nessa ", "para ele", "para ela", "lá", "ali"},
		Within:   []string{"além de ", "além do ", "além da ", "depois de ", "depois do ", "depois da ", "depois que ", "assim como ", "depois dos ", "depois das ", "além dos ", "além das "}, Dropped: "ou aram iram eram", Beside: "em no na nos nas com contra entre sobre por para pelo pela", Sides: `esquerda direita`, Afterwards: `depois antes`, Moments: `semana mês ano manhã tarde noite dia verão outono inverno primavera temporada década século vez`,
	},

	Nouns: NounSigns{Before: `o a os as um uma do da dos das no na nos nas ao pelo pela com em`},
	Abbreviations: Abbreviations{
		Prefix:    `sr sra srs dr dra prof profa eng d exmo exma gen cel cap sto sta v vs p.ex ex aprox gov dep sen min ver pres des proc del cônj`,
		Numbering: `n no p pp pág art séc vol fig cap tel n° km ramal inc`,
		Suffix:    `etc s.a ltda cia inc co jr av e.u.a eua a.c d.c u.s`,
	},
	Quotes:       "«» “”",
	DecimalComma: true,

	Negations:        "não nunca jamais sem ninguém nada nenhum nenhuma nem tampouco",
	Denials:          "nega negou negam desmente desmentiu desmentem",
	NegatingPrefixes: "in im ir des",
	Numerals: Numerals{
		Units: "zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove",
		Tens:  "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
		Others: `2 duas 16 dezesseis 17 dezessete 19 dezenove 100 cem cento 200 duzentos duzentas 300 trezentos trezentas 400
			quatrocentos quatrocentas 500 quinhentos quinhentas 600 seiscentos seiscentas 700 setecentos setecentas 800 oitocentos
			oitocentas 900 novecentos novecentas`,
		And:        "e",
		Fractions:  "metade terço terços quarto quartos quinto décimo",
		Magnitudes: "dúzia dezena dezenas cem cento centena centenas mil milhar milhares milhão milhões bilhão bilhões",
	},

	Dates: Dates{
		Months: []string{
			"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
		},
		MonthsShort: []string{
			"jan fev mar abr mai jun jul ago set out nov dez",
		},
		Days: []string{
			"segunda terça quarta quinta sexta sábado domingo",
		},
		DaysShort: []string{
			"seg ter qua qui sex sáb dom",
		},
		Fill:     "de do em às as feira publicado atualizado",
		Ordinals: "º",
		Units: Units{
			Second: "segundo segundos",
			Minute: "minuto minutos min",
			Hour:   "hora horas",
			Day:    "dia dias",
			Week:   "semana semanas",
			Month:  "mês meses",
			Year:   "ano anos",
		},
		One:       "um uma",
		Ago:       "há …, … atrás",
		Today:     "hoje",
		Yesterday: "ontem",
		Now:       "agora", Ahead: "amanhã noite tarde manhã semana mês ano",
	},
	Furniture: Furniture{
		NoticePhrases:  []string{"direitos reservados"},
		Past:           `foi foram disse era eram fez teve tinha tinham estava estavam havia deu quis pôs veio viu houve perdeu morreu nasceu`,
		PastEnding:     "ou aram eram iram ava avam",
		Requests:       `assine baixe clique compartilhe cadastre leia receba siga`,
		Itself:         `aplicativo artigo comentário comentários conta conteúdo cookies navegador newsletter página redação site vídeo`,
		Readers:        `você nosso nossa nossos nossas nós`,
		Corrections:    "correção retificação esclarecimento",
		Retractions:    "retirada retirado retratação",
		NoticeOpenings: []string{"leia também"},
		Bylines:        "por",
		Particles:      "de do da dos das e",
	},

	Clause: Clause{
		Subordinators: `depois após antes enquanto quando porque embora desde mas durante`,
		Relatives:     `que quem cujo cuja onde`,
		Complements:   ``,
		Verbs:         `é são foi foram era eram será serão seria tem têm tinha tinham está estão estava pode podem deve devem vai vão fez`,
		VerbEndings:   `ou aram eram iram`,
		Participles:   "ando endo indo",
	},
}
