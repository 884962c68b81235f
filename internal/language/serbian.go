package language

var serbian = &Language{
	Tag:   "sr",
	Names: "srp, scc, Serbian, srpski, српски",
	Sample: `Влада је у уторак саопштила да ће пут бити затворен три недеље, пошто је јака киша однела део падине изнад града. Нико није повређен,
		али су десетине људи морале да напусте своје домове, а полиција је замолила возаче да се не приближавају док се штета не отклони.
		Vlada je saopštila da će put biti zatvoren tri nedelje, pošto je jaka kiša odnela deo padine iznad grada, i da niko nije povređen.`,

	Affixes: Affixes{
		Suffixes: `скога ског ском ској ских ским ска ске ски ско остима ости ошћу ост ога оме има ама ега ему их им ем ом ог ој ов ев а е и о у skoga skog skom skoj skih skim ska ske ski sko ostima osti ošću ost oga ome ima ama ega emu ih im em om og oj ov ev a e i o u`,
	},

	StopWords: `и у на с са к ка о по од до за при под над пред кроз без међу између око због против из код према током након пре или а али него
		но да јер кад када ако где као што како зашто иако док те па нити ни такође не није нису већ још само врло више мање највише
		готово увек никад никада сада овде ту тамо потом затим ја ти он она оно ми ви они оне мене ме мени тебе њега га њему му њу јој
		њих их им њима нас нам вас вам се себе себи мој моја моје свој своја своје својих наш наша наше његов његова њен њена њихов
		њихова тај та то те тог тога тој тих том томе тим овај ова ово ови ове овог овом овој ових онај који која које којег којој
		којих којем којим којима ко кога чега чиме сви све сваки свака други друга друге других сам сама је су бити био била било били
		биле биће ће ћу ћемо би бих смо сте нисам има имају имао имала може могу мора морају треба један једна једно два две неколико
		много рекао рекла казао изјавио
		i u na s sa k ka o po od do za pri pod nad pred kroz bez među između oko zbog protiv iz kod prema tokom nakon pre ili a ali nego
		no da jer kad kada ako gde kao što kako zašto iako dok te pa niti ni takođe ne nije nisu već još samo vrlo više manje najviše
		uvek nikad nikada sada ovde tu tamo potom zatim ja ti on ona ono mi vi oni one mene me meni tebe njega ga njemu mu nju joj njih
		ih im njima nas nam vas vam se sebe sebi moj moja moje svoj svoja svoje svojih naš naša naše njegov njegova njen njena njihov
		taj ta to tog toga toj tih tom tome tim ovaj ova ovo ovi ove ovog ovom ovoj ovih koji koja koje kojeg kojoj kojih kojem kojim ko
		koga svi sve svaki svaka drugi druga druge drugih sam sama je su biti bio bila bilo bili bile biće će ću ćemo bi bih smo ste ima
		imaju može mogu mora treba jedan jedna jedno dva dve nekoliko rekao rekla izjavio`,
	Pronouns:    `он она оно они оне његов њен њихов тај та то овај ова ово on ona ono oni one njegov njen njihov taj ta to ovaj ova ovo`,
	Connectives: `али но а и или стога зато такође затим потом дакле међутим ипак ali no a i ili stoga zato takođe zatim potom dakle međutim ipak`,
	FirstPerson: `ја мене мени мој моја моје ми нас нам наш наша наше сам смо ja mene meni moj moja moje mi nas nam naš naša naše sam smo`,
	Anaphora: Anaphora{
		Openings: []string{"osim toga", "nakon toga", "uprkos tome", "s druge strane", "sa druge strane", "na primer", "istovremeno", "u međuvremenu", "zbog toga", "pritom", "осим тога", "након тога", "упркос томе", "с друге стране", "са друге стране", "на пример", "истовремено", "у међувремену", "због тога", "притом"},
		Pointers: []string{"prema njegovim rečima", "prema njenim rečima", "u ovom ", "u ovoj ", "u tom ", "према његовим речима", "према њеним речима", "у овом ", "у овој ", "у том ", "tamo", "тамо"},
		Dropped:  "ao la li le ао ла ли ле", Beside: "u na s sa iz od do po za pod nad pri bez između у на с са из од до по за под над при без између",
	},

	Nouns: NounSigns{Before: `u na s sa iz od do po za pod nad pri bez između у на с са из од до по за под над при без између`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `др проф мр инж ген св тзв тј нпр одн ул dr prof mr inž gen sv tzv tj npr odn ul`,
		Numbering: `бр стр чл тел br str čl tel`,
		Suffix:    `итд сл год хиљ мил млрд дин itd sl god hilj mil mlrd din a.d d.o.o`,
	},
	OrdinalStop:  true,
	Quotes:       `„“ ‚‘ »«`,
	DecimalComma: true,

	Negations:        "не није нису неће нема никад никада нико ништа без нити",
	NegatingPrefixes: "не",
	Numerals: Numerals{
		Units: `нула - два три четири пет шест седам осам девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест
			седамнаест осамнаест деветнаест`,
		Tens:       "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
		Others:     "2 две двоје двојица 3 троје тројица 4 четворо 5 петоро 100 сто 200 двеста двјеста 300 триста",
		And:        "и",
		Magnitudes: "хиљада хиљаде милион милиона милиони милијарда милијарде милијарди",
	},

	Dates: Dates{
		Months: []string{
			"јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
			"januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
		},
		MonthsShort: []string{
			"јан феб мар апр - - - авг сеп окт нов дец",
			"jan feb mar apr - - - avg sep okt nov dec",
		},
		Days: []string{
			"понедељак уторак среда четвртак петак субота недеља",
			"ponedeljak utorak sreda četvrtak petak subota nedelja",
		},
		DaysShort: []string{
			"пон уто сре чет пет суб нед",
			"pon uto sre čet pet sub ned",
		},
		Fill: "у г часова u objavljeno објављено",
		Units: Units{
			Second: "секунда секунде секунди sekunda sekunde sekundi",
			Minute: "минут минута minut minuta",
			Hour:   "сат сата сати sat sata sati",
			Day:    "дан дана dan dana",
			Week:   "недеља недеље недеља nedelja nedelje",
			Month:  "месец месеца месеци mesec meseca meseci",
			Year:   "година године годину godina godine godinu",
		},
		Ago: "пре …, pre …", Today: "данас danas", Yesterday: "јуче juče", Now: "сада sada",
	},

	Furniture: Furniture{
		NoticeOpenings:  []string{"прочитајте и", "pročitajte i"},
		CaptionOpenings: []string{"фото:", "foto:"},
		Particles:       "на na",
	},
}
