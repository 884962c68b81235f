package language

var croatian = &Language{
	Tag:   "hr",
	Names: "hrv, Croatian, hrvatski",
	Sample: `Vlada je u utorak priopćila da će cesta biti zatvorena tri tjedna nakon što je jaka kiša odnijela dio padine iznad grada. Nitko nije
		ozlijeđen, ali su deseci ljudi morali napustiti svoje domove, a policija je zamolila vozače da se ne približavaju dok se šteta
		ne popravi.`,

	Affixes: Affixes{
		Suffixes: `ovskog skoga skome skima skog skom skoj skih skim ska ske ski sko ostima osti ošću ost oga ome ima ama ega emu ih im em om og oj ov ev a e i o u`,
	},

	StopWords: `i u na s sa k ka o po od do za pri pod nad pred kroz bez među između oko zbog protiv iz kod prema tijekom nakon prije ili a ali
		nego no da jer kad kada ako gdje kao što kako zašto iako dok te pa niti ni također
		ne nije nisu da već još samo vrlo više manje najviše gotovo uvijek nikad nikada sada ovdje tu tamo potom zatim
		ja ti on ona ono mi vi oni one mene me meni mi tebe njega ga njemu mu nju ju joj njoj njih ih im njima nas nam vas vam se sebe
		sebi moj moja moje svoj svoja svoje svojeg svojih naš naša naše njegov njegova njezin njihov njihova
		taj ta to ti te tog toga toj tih tom tome tim ovaj ova ovo ovi ove ovog ovoga ovom ovoj ovih onaj koji koja koje kojeg kojega
		kojoj kojih kojem kojim kojima tko koga čega čime svi sve svaki svaka drugi druga druge drugih sam sama
		je su biti bio bila bilo bili bile bit će ću ćemo bi bih sam smo ste nisam ima imaju imao imala može mogu mora moraju treba jedan
		jedna jedno dva dvije nekoliko mnogo rekao rekla kazao kazala izjavio tjedan`,
	Pronouns:    `on ona ono oni one njegov njezin njihov ga mu ju joj ih im taj ta to ovaj ova ovo ovi`,
	Connectives: `ali no a i ili stoga zato također zatim potom dakle međutim ipak naime`,
	FirstPerson: `ja mene meni moj moja moje mi nas nam naš naša naše sam smo`,
	Anaphora: Anaphora{
		Openings: []string{"osim toga", "nakon toga", "unatoč tome", "s druge strane", "na primjer", "istodobno", "u međuvremenu", "u skladu s tim", "zbog toga", "pritom"},
		Pointers: []string{"prema njegovim riječima", "prema njezinim riječima", "u ovom ", "u ovoj ", "u tom ", "tamo", "ondje"},
		Dropped:  "ao la li le", Beside: "u na s sa iz od do po za pod nad pri bez između",
	},

	Nouns: NounSigns{Before: `u na s sa iz od do po za pod nad pri bez između`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof doc mr ing gen puk sv tzv tj npr odn ul red min`,
		Numbering: `br str čl st pogl tel`,
		Suffix:    `itd itd sl dr god st tis mil mlrd kn d.d d.o.o pr.n.e`,
	},
	OrdinalStop:  true,
	Quotes:       `„” »« ‚’`,
	DecimalComma: true,

	Negations:        "ne nije nisu neće nema nikad nikada nitko ništa bez niti",
	NegatingPrefixes: "ne",
	Numerals: Numerals{
		Units: `nula - dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest
			sedamnaest osamnaest devetnaest`,
		Tens: "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
		Others: `2 dvije dvoje dvojica dvojicu 3 troje trojica trojicu 4 četvero četvorica 5 petero petorica 100 sto 200 dvjesto 300
			tristo`,
		And:        "i",
		Fractions:  "polovica polovicu trećina trećinu četvrtina četvrtinu petina petinu",
		Magnitudes: "tisuća tisuće milijun milijuna milijuni milijarda milijarde milijardi",
	},

	Dates: Dates{
		Months: []string{
			"siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
			"siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
		},
		MonthsShort: []string{
			"sij velj ožu tra svi lip srp kol ruj lis stu pro",
		},
		Days: []string{
			"ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
		},
		DaysShort: []string{
			"pon uto sri čet pet sub ned",
		},
		Fill: "u sati dana objavljeno ažurirano",
		Units: Units{
			Second: "sekunda sekunde sekundi sekundu",
			Minute: "minuta minute minuta minutu min",
			Hour:   "sat sata sati",
			Day:    "dan dana",
			Week:   "tjedan tjedna tjedana",
			Month:  "mjesec mjeseca mjeseci",
			Year:   "godina godine godinu",
		},
		Ago: "prije …", Today: "danas", Yesterday: "jučer", Now: "sada",
	},

	Furniture: Furniture{
		Requests:        `kliknite kupite napišite ostavite podijelite podržite pošaljite pratite prijavite pročitajte preplatite registrirajte saznajte unesite`,
		Itself:          `aplikacija članak članka kolačiće kolačići komentar komentari newsletter portal portala račun redakcija sadržaj sadržaja stranica stranice stranici web`,
		Readers:         "vi vas vam vaš vaše vašu mi nas nam naš naše našu",
		Pointing:        "ovaj ova ovo ove",
		Polite:          "molimo",
		NoticeOpenings:  []string{"pročitajte i", "pročitajte još"},
		CaptionOpenings: []string{"foto:"},
		Particles:       "na",
	},
}
