package language

import finnishstem "github.com/blevesearch/snowballstem/finnish"

var finnish = &Language{
	Tag:   "fi",
	Names: "fin, Finnish, suomi",
	Sample: `Hallitus ilmoitti tiistaina, että tie suljetaan kolmeksi viikoksi, kun rankka sade oli vienyt mukanaan osan kaupungin yläpuolella
		olevasta rinteestä. Kukaan ei loukkaantunut, mutta kymmenet ihmiset joutuivat jättämään kotinsa, ja poliisi pyysi autoilijoita
		pysymään poissa, kunnes vahingot on korjattu.`,

	Stem: finnishstem.Stem,

	StopWords: `ja tai sekä että jos kun koska mutta vaan kuin niin myös eli vaikka jotta ennen kuten vai ei en et emme ette eivät eikä
		minä sinä hän me te he minun sinun hänen meidän teidän heidän minua häntä heitä hänelle heille itse
		se ne sen niiden sitä niitä siinä siihen siitä sille sillä siltä tämä nämä tämän näiden tätä tässä tähän tästä tuo nuo tuon
		joka jotka jonka joiden jota joita jossa joissa josta joista johon joihin jolla jolle mikä mitä missä mihin mistä kuka ketä
		on olla ovat oli olivat ollut olleet olisi olisivat olen olet olemme oltava voi voivat voida voisi pitää pitäisi saa saanut
		joku jokin jotain jonkin kaikki kaikkien kaikkia moni monet monta usea useita toinen muut muun muita sama samaa kukin mitään
		jo vielä nyt sitten siis aina vain hyvin enää silti kuitenkin lisäksi noin yli alle jälkeen kanssa mukaan aikana vuoksi kautta
		ilman ennen vastaan asti varten kohti ensi viime kaksi sanoi sanoo kertoi kertoo mukaansa`,
	Pronouns:    `hän he se ne tämä nämä tuo nuo hänen heidän sen niiden`,
	Connectives: `mutta ja tai kuitenkin lisäksi myös siksi silti sitten siis toisaalta`,
	Anaphora: Anaphora{
		Openings: []string{"tästä huolimatta", "sen sijaan", "samaan aikaan", "toisaalta", "esimerkiksi", "tämän jälkeen", "sen jälkeen", "tämän vuoksi", "siitä huolimatta"},
		Pointers: []string{"hänen mukaansa", "hänen mielestään", "heidän mukaansa", "tässä ", "näissä ", "siellä"},
	},
	FirstPerson: `minä minun minua me meidän meitä`,

	Nouns: NounSigns{Behind: `kanssa mukaan jälkeen aikana takia kautta vuoksi välillä osalta perusteella`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `esim mm ns ym tri prof n vrt ks em ko t.ex`,
		Numbering: `nro no s luku art puh`,
		Suffix:    `jne yms klo v kpl milj mrd e.kr j.kr oy oyj etc`,
	},
	OrdinalStop:  true,
	Quotes:       `”” ’’ »»`,
	DecimalComma: true,

	Negations:        "ei eivät en emme et ette ilman koskaan eikä",
	NegatingPrefixes: "epä",
	Numerals: Numerals{
		Units: `nolla - kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista
			neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista`,
		Tens: `kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä
			yhdeksänkymmentä`,
		Compounds:  "TU",
		Others:     "2 kahden kahta 3 kolmen kolmea 4 neljän neljää 5 viiden viittä 6 kuuden kuutta 100 sata",
		Fractions:  "puolet kolmasosa neljäsosa neljännes viidesosa viidennes kymmenesosa",
		Magnitudes: "tuhat tuhatta miljoona miljoonaa miljardi miljardia",
	},

	Dates: Dates{
		Months: []string{
			"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
			"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
		},
		MonthsShort: []string{
			"tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
		},
		Days: []string{
			"maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
			"maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
		},
		DaysShort: []string{
			"ma ti ke to pe la su",
		},
		Fill: "klo kello julkaistu päivitetty",
		Units: Units{
			Second: "sekunti sekuntia",
			Minute: "minuutti minuuttia min",
			Hour:   "tunti tuntia",
			Day:    "päivä päivää",
			Week:   "viikko viikkoa",
			Month:  "kuukausi kuukautta",
			Year:   "vuosi vuotta",
		},
		Ago: "… sitten", Today: "tänään", Yesterday: "eilen", Now: "nyt",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"kaikki oikeudet pidätetään"},
		Requests:        `jaa katso kirjaudu kirjoita klikkaa kokeile lataa liity lue lähetä osallistu rekisteröidy seuraa tilaa tutustu`,
		Itself:          `artikkeli artikkelin evästeet evästeitä ilmoitus kommentti kommentit kommentteja palvelu selain sivu sivun sivusto sivuston sivustolla sovellus tili toimitus uutiskirje`,
		Readers:         "sinä sinun sinulle te teidän me meidän meille",
		Pointing:        "tämä tämän",
		Past:            `oli olivat sai tuli antoi sanoi joutui päätti teki pääsi jäi kuoli otti`,
		PastEnding:      "tiin tti oi livat uivat teli visi",
		NoticeOpenings:  []string{"lue myös", "lue lisää"},
		CaptionOpenings: []string{"kuva:"},
		Particles:       "ja",
	},
}
