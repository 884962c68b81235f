package language

import romanianstem "github.com/blevesearch/snowballstem/romanian"

var romanian = &Language{
	Tag:   "ro",
	Names: "ron, rum, Romanian, română, romana",
	Sample: `Guvernul a anunțat marți că drumul va fi închis timp de trei săptămâni, după ce ploile puternice au luat o parte din versantul de
		deasupra orașului. Nimeni nu a fost rănit, dar zeci de oameni au trebuit să își părăsească locuințele, iar poliția le-a cerut
		șoferilor să nu se apropie până când pagubele vor fi reparate.`,

	Stem: romanianstem.Stem,

	StopWords: `un o al a ai ale unei unui unor de din la în pe cu pentru prin peste sub despre spre după până fără între contra lângă dinspre
		printre dintre conform și sau ori dar însă ci că să dacă când unde cum ca deoarece fiindcă deși căci iar deci nici
		nu da mai foarte doar numai încă deja tot toate aproape mereu niciodată acum aici acolo apoi atunci
		eu tu el ea noi voi ei ele mă mie mine îmi te ție îți îl îi o lui ei le lor ne nouă vă vouă se își sine meu mea mei mele său sa săi
		sale nostru noastră noștri lor
		acest această acesta aceasta acești aceste aceștia acestea acestui acestei acestor acel acea acele cel cea cei cele celor care
		cărui cărei căror cine ce cât câte câți fiecare orice alt altă alți alte altul alții însuși
		este e sunt era erau fi fost va vor voi ar aș am ai are avem au avea avut aibă poate pot putea trebuie trebui face unu una doi două
		câteva mult multe mulți multă spus declarat a-și`,
	Pronouns:    `el ea ei ele lui lor acesta aceasta aceștia acestea acest această său sa`,
	Connectives: `dar însă și sau iar deci astfel totuși apoi totodată`,
	Anaphora: Anaphora{
		Openings: []string{"de asemenea", "cu toate acestea", "pe de altă parte", "în același timp", "între timp", "în plus", "de exemplu", "prin urmare", "în schimb", "ca urmare", "după aceea"},
		Pointers: []string{"potrivit acestuia", "potrivit acesteia", "în acest ", "în această ", "în aceste ", "acolo"},
	},
	FirstPerson: `eu mă mie mine îmi meu mea mei mele noi ne nouă nostru noastră`,

	Nouns: NounSigns{Before: `un o în la de din cu pe pentru prin lui al ale`},
	Abbreviations: Abbreviations{
		Prefix:    `dr dl d-l dna d-na prof ing gen col sf str bd nr adj ș.a lt mr`,
		Numbering: `nr p pag art alin cap vol tel`,
		Suffix:    `etc ș.a.m.d s.a s.r.l mil mld lei i.hr d.hr a.m p.m`,
	},
	Quotes:       `„” «» ‚’`,
	DecimalComma: true,

	Negations:        "nu niciodată nimeni nimic fără nici niciun nicio",
	NegatingPrefixes: "ne in",
	Numerals: Numerals{
		Units: `zero - doi trei patru cinci șase șapte opt - zece unsprezece doisprezece treisprezece paisprezece cincisprezece
			șaisprezece șaptesprezece optsprezece nouăsprezece`,
		Tens:       "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
		Others:     "2 două 12 douăsprezece",
		Scales:     "100 sute",
		And:        "și",
		Fractions:  "jumătate treime sfert cincime zecime",
		Magnitudes: "zeci sute mie mii milion milioane miliard miliarde",
	},

	Dates: Dates{
		Months: []string{
			"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
		},
		MonthsShort: []string{
			"ian feb mar apr - iun iul aug sept oct nov dec",
		},
		Days: []string{
			"luni marți miercuri joi vineri sâmbătă duminică",
		},
		DaysShort: []string{
			"lun mar mie - vin sâm dum",
		},
		Fill: "la ora de publicat actualizat",
		Units: Units{
			Second: "secundă secunde",
			Minute: "minut minute min",
			Hour:   "oră ore",
			Day:    "zi zile",
			Week:   "săptămână săptămâni",
			Month:  "lună luni",
			Year:   "an ani",
		},
		One: "o un",
		Ago: "acum …, … în urmă, în urmă cu …", Today: "astăzi azi", Yesterday: "ieri", Now: "acum",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"toate drepturile rezervate"},
		Requests:        `abonează abonați accesați apăsați citește citiți conectează descarcă descărcați distribuie înscrie înscrieți loghează susține trimite trimiteți urmărește urmăriți vezi`,
		Itself:          `aplicația articol articolul browser comentariu comentarii comentariul conținut conținutul cont contul cookie newsletter pagina redacția serviciul site site-ul`,
		Readers:         "tu tine tău ta tale dumneavoastră dvs vă noi noastră nostru noastre ne",
		Pointing:        "acest această acestui",
		Polite:          "rugăm",
		Past:            `era erau fost avut spus făcut`,
		PastEnding:      "aseră",
		NoticeOpenings:  []string{"citește și", "citiți și"},
		CaptionOpenings: []string{"foto:"},
		Particles:       "de din la și",
	},
}
