package language

import hungarianstem "github.com/blevesearch/snowballstem/hungarian"

var hungarian = &Language{
	Tag:   "hu",
	Names: "hun, Hungarian, magyar",
	Sample: `A kormány kedden közölte, hogy három hétre lezárják az utat, miután a heves esőzés elmosta a város fölötti domboldal egy részét. Senki
		sem sérült meg, de több tucat embernek el kellett hagynia az otthonát, a rendőrség pedig arra kérte az autósokat, hogy ne menjenek a
		közelbe, amíg a kárt helyre nem állítják.`,

	Stem: hungarianstem.Stem,

	StopWords: `a az egy és s is vagy de hanem azonban hogy ha mert mivel mint mintha amikor mikor ahol hol ami amely aki akik amelyek amit amelyet
		akit amiben amelyben ez azt ezt ezek azok ennek annak ebben abban erre arra ezzel azzal ezért azért ettől attól itt ott így úgy
		nem ne sem se igen már még csak nagyon inkább több kevesebb legtöbb szinte mindig soha most akkor aztán majd
		én te ő mi ti ők engem téged őt minket őket nekem neked neki nekünk nekik maga magát saját önmaga ön önök
		ki kit kinek milyen melyik mennyi minden mindenki valaki valami senki semmi más mások másik egyik néhány sok sokan
		van vannak volt voltak lesz lesznek lenne lett lettek lehet lehetett kell kellett lenni nincs volna fog fogja tud tudja
		után előtt alatt fölött felett között mellett szerint miatt ellen által nélkül felé közben óta során meg el ki be fel le át rá vissza
		két kettő egyes illetve továbbá pedig mond mondta közölte hozzátette`,
	Pronouns:    `ő ők őt őket neki nekik ez ezek azok ezt azt`,
	Connectives: `de és vagy azonban ezért így továbbá emellett majd aztán viszont mindazonáltal ugyanakkor`,
	Anaphora: Anaphora{
		Openings: []string{"ezen kívül", "ezek után", "ezt követően", "ezután", "ennek ellenére", "ugyanakkor", "másrészt", "például", "eközben", "emiatt", "ennek megfelelően", "ehhez képest"},
		Pointers: []string{"szerinte", "elmondása szerint", "szavai szerint", "ebben a", "ebben az", "ott"},
	},
	FirstPerson: `én engem nekem mi minket nekünk`,

	Nouns: NounSigns{Before: `a az egy`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof ifj id özv gr br st pl ún kb ill vö ld gen alez ezr`,
		Numbering: `sz o old tel bek`,
		Suffix:    `stb kft bt zrt nyrt rt u ú krt tér ker mrd mill db i.e i.sz h szt`,
	},
	OrdinalStop:  true,
	Quotes:       `„” »« ’’`,
	DecimalComma: true,

	Negations: "nem ne nincs nincsenek sem se soha senki semmi nélkül",
	Numerals: Numerals{
		Units: `nulla - két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét
			tizennyolc tizenkilenc`,
		Tens:      "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven",
		Compounds: "TU",
		Others: `2 kettő 12 tizenkettő 21 huszonegy 22 huszonkét huszonkettő 23 huszonhárom 24 huszonnégy 25 huszonöt 26 huszonhat 27
			huszonhét 28 huszonnyolc 29 huszonkilenc 31 harmincegy 41 negyvenegy 100 száz 200 kétszáz 300 háromszáz`,
		Fractions:  "fele felét harmada harmadát negyede negyedét ötöde ötödét tizede",
		Magnitudes: "ezer millió milliárd",
	},

	Dates: Dates{
		Months: []string{
			"január február március április május június július augusztus szeptember október november december",
		},
		MonthsShort: []string{
			"jan febr márc ápr máj jún júl aug szept okt nov dec",
		},
		Days: []string{
			"hétfő kedd szerda csütörtök péntek szombat vasárnap",
		},
		DaysShort: []string{
			"h k sze cs p szo v",
		},
		Fill: "órakor óra közzétéve frissítve",
		Units: Units{
			Second: "másodperc másodperce másodperccel",
			Minute: "perc perce perccel",
			Hour:   "óra órája órával órán",
			Day:    "nap napja nappal",
			Week:   "hét hete héttel",
			Month:  "hónap hónapja hónappal",
			Year:   "év éve évvel",
		},
		One: "egy",
		Ago: "… ezelőtt", Today: "ma", Yesterday: "tegnap", Now: "most",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"minden jog fenntartva"},
		Requests:        `csatlakozz fizessen iratkozz iratkozzon jelentkezz jelentkezzen kattints kattintson kövess kövesse küldje olvassa olvasd ossza oszd próbálja regisztrálj regisztráljon támogasd támogassa töltse írja írj`,
		Itself:          `alkalmazás böngésző cikk cikket cikkek fiók hírlevél hozzászólás hozzászólások komment kommentek oldal oldalon oldalunk sütik sütiket szerkesztőség szolgáltatás weboldal`,
		Readers:         "ön önnek te téged mi minket nekünk",
		Pointing:        "ez ezt a az",
		Polite:          "kérjük",
		Past:            `volt voltak mondta lett tett vett tudta került kellett lehetett`,
		PastEnding:      "tta tte dta dte lta lte zta zte rült ntek dtak",
		NoticeOpenings:  []string{"olvassa el", "olvasd el"},
		CaptionOpenings: []string{"fotó:"},
		Particles:       "és a az",
	},
}
