package language

var slovak = &Language{
	Tag:   "sk",
	Names: "slk, slo, Slovak, slovenčina",
	Sample: `Vláda v utorok oznámila, že cesta bude tri týždne uzavretá po tom, čo prudký dážď odniesol časť svahu nad mestom. Nikto nebol
		zranený, ale desiatky ľudí museli opustiť svoje domovy a polícia požiadala vodičov, aby sa k miestu nepribližovali, kým nebudú
		škody opravené.`,

	Affixes: Affixes{
		Suffixes: `ového ovému ovými ových ovým ová ové ový ostiach ostiam osťou ostí osti osť ami emi ého ému ými ých ich ím ym och ach iach ovi om em ou ov á é í ý a e i o u y`,
	},

	StopWords: `a i v vo z zo k ku s so o u na po od do za pre pri pod nad pred cez bez medzi podľa okolo počas proti kvôli vďaka alebo ani ale
		však že aby keď kde kedy ak pretože preto tak ako než či hoci tiež aj lebo
		nie áno už len iba ešte veľmi viac menej najviac asi takmer vždy nikdy teraz tu tam potom
		ja ty on ona ono my vy oni ony ma mňa mi mne ťa tebe jeho jemu mu ho jej ju nej ňom nim nich im ich nás nám nami vás vám sa si
		seba sebe sebou môj moje svoj svoja svoje svojho svojej svojich náš naša naše
		ten tá to tí tie toho tej tých tomu tom tým tými tento táto toto títo tieto tohto tejto týchto tomuto týmto ktorý ktorá ktoré ktorí
		ktorého ktorej ktorých ktorému ktorom ktorým ktorú ktorými čo kto koho čoho čím aký aká aké všetko všetci všetky všetkých každý
		každá iný iné iných ďalší ďalšie ďalších sám
		je sú byť bol bola bolo boli bude budú by som sme nie je má majú mal mala mať môže môžu mohol musí jeden jedna jedno dva dve
		niekoľko mnoho povedal povedala uviedol uviedla dodal`,
	Pronouns:    `on ona ono oni ony jeho jej ich jemu mu ho ju im ten tá to tí toho tento táto toto tieto`,
	Connectives: `ale však a alebo preto tiež navyše potom teda naopak napriek medzitým`,
	FirstPerson: `ja ma mňa mi mne môj moje my nás nám nami náš naša naše som sme`,
	Anaphora: Anaphora{
		Openings: []string{"okrem toho", "na druhej strane", "zároveň", "napriek tomu", "na základe toho", "napríklad", "následne", "namiesto toho", "v dôsledku toho"},
		Pointers: []string{"podľa neho", "podľa nej", "podľa nich", "v tomto ", "v tejto ", "tam"},
		Dropped:  "l la li", Beside: "v vo z zo k ku s na do za pre pri pod nad bez medzi po od o",
	},

	Nouns: NounSigns{Before: `v vo z zo k ku s na do za pre pri pod nad bez medzi u po od o`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof doc ing mgr bc judr mudr phdr gen plk mjr kpt sv tzv tj napr resp ul nám red`,
		Numbering: `č s str čl ods kap tel roč`,
		Suffix:    `atď apod r st tis mil mld hod min zb a.s s.r.o o.z pred n.l`,
	},
	OrdinalStop:  true,
	Quotes:       `„“ ‚‘ »«`,
	DecimalComma: true,

	Negations:        "nie nebol nebola nebolo neboli nikdy nikto nič žiadny žiadna žiadne bez ani",
	NegatingPrefixes: "ne",
	Numerals: Numerals{
		Units: `nula - dva tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť
			osemnásť devätnásť`,
		Tens:       "dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat",
		Compounds:  "TU",
		Others:     "2 dve dvaja dvoch dvom 3 traja troch 4 štyria štyroch 5 piati piatich 6 šiesti šiestich 10 desiati desiatich 100 sto",
		Scales:     "100 sto",
		Fractions:  "polovica polovicu tretina tretinu štvrtina štvrtinu pätina pätinu desatina",
		Magnitudes: "tisíc tisíce tisícov milión milióny miliónov miliarda miliardy miliárd",
	},

	Dates: Dates{
		Months: []string{
			"január február marec apríl máj jún júl august september október november december",
			"januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
		},
		MonthsShort: []string{
			"jan feb mar apr - - - aug sep okt nov dec",
		},
		Days: []string{
			"pondelok utorok streda štvrtok piatok sobota nedeľa",
		},
		DaysShort: []string{
			"po ut st št pi so ne",
		},
		Fill: "o hod dňa publikované aktualizované",
		Units: Units{
			Second: "sekunda sekundy sekúnd sekundou",
			Minute: "minúta minúty minút minútou minútami min",
			Hour:   "hodina hodiny hodín hodinou hodinami",
			Day:    "deň dni dní dňom dňami",
			Week:   "týždeň týždne týždňov týždňom",
			Month:  "mesiac mesiace mesiacov mesiacom",
			Year:   "rok roky rokov rokom",
		},
		Ago: "pred …", Today: "dnes", Yesterday: "včera", Now: "teraz",
	},

	Furniture: Furniture{
		Requests:        `kliknite kúpte napíšte odošlite podporte pošlite prečítajte prihláste registrujte sledujte stiahnite vyskúšajte zadajte zaregistrujte zdieľajte zistite`,
		Itself:          `aplikácia článok článku články cookies diskusia komentár komentáre newsletter obsah prehliadač redakcia služba stránka stránky účet web webu`,
		Readers:         "vy vás vám váš vaše vašej náš naše našej nás nám",
		Pointing:        "tento táto toto",
		Polite:          "prosím",
		Past:            `bol bola bolo boli mal mala mali šiel`,
		PastEnding:      "il ila ili ilo al ala ali alo nul nula",
		NoticeOpenings:  []string{"čítajte aj", "prečítajte si aj"},
		CaptionOpenings: []string{"foto:"},
		Particles:       "na nad",
	},
}
