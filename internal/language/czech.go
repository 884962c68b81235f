package language

var czech = &Language{
	Tag:   "cs",
	Names: "ces, cze, Czech, čeština, cestina",
	Sample: `Vláda v úterý oznámila, že silnice bude tři týdny uzavřena poté, co prudký déšť odnesl část svahu nad městem. Nikdo nebyl zraněn,
		ale desítky lidí musely opustit své domovy a policie požádala řidiče, aby se k místu nepřibližovali, dokud nebudou škody
		opraveny.`,

	Affixes: Affixes{
		Suffixes: `ového ovému ovými ových ovým ová ové ový ostech ostem ostí ostmi osti ost ami emi ími ého ému ými ých ich ím ym ech ich ách ové ovi ům em ou ů á é í ý ě a e i o u y`,
	},

	StopWords: `a i v ve z ze k ke s se o u na po od do za pro při pod nad před přes bez mezi podle kolem během proti kvůli díky nebo ani ale
		však že aby když kde kdy jestli pokud protože proto tak jak jako než zda ač ačkoli také též
		ne ano už jen jenom ještě velmi více méně nejvíce asi téměř vždy nikdy nyní teď zde tam tady pak potom
		já ty on ona ono my vy oni ony mě mne mi mně tě tobě jeho jemu mu ho jej její jí ji něj ní nim nich jim jich jejich nás nám námi
		vás vám si sebe sobě sebou můj moje svůj svá své svého svém svých svou svoje náš naše
		ten ta to ti ty toho té těch tomu tom tím těmi tento tato toto tyto tohoto této těchto tomuto tímto který která které kteří kterého
		kterých kterému kterém kterým kterou kterými jenž jež což co kdo koho čeho čím jaký jaká jaké vše všechno všichni všechny všech
		každý každá jiný jiné jiných další dalších sám samotný
		je jsou být byl byla bylo byli byly bude budou by bych bychom jsem jsme není nejsou nebyl nebyla má mají měl měla mít může mohou
		mohl musí lze jeden jedna jedno dva dvě několik mnoho řekl řekla uvedl uvedla dodal`,
	Pronouns:    `on ona ono oni ony jeho její jejich jemu mu ho ji jim ním ní nich nim nimi ten ta to ti toho té těch tomu tom tím tento tato toto tyto tohoto této těchto tomuto tomto touto těmto těmito`,
	Connectives: `ale však a nebo proto také navíc pak potom tedy naopak přesto mezitím`,
	FirstPerson: `já mě mne mi mně můj moje my nás nám námi náš naše jsem jsme`,
	Anaphora: Anaphora{
		Dropped: "l la li ly", Beside: "v ve z ze k ke s na do za pro při pod nad bez mezi po od o",
		Openings: []string{"kromě toho", "navíc", "mezitím", "v důsledku toho", "na druhou stranu", "přesto", "například", "díky tomu", "z tohoto důvodu", "v této souvislosti", "vedle toho", "naproti tomu", "stejně tak", "za prvé", "za druhé"},
		Pointers: []string{"podle něj", "podle něho", "podle ní", "podle nich", "v tomto ", "v této ", "na tom ", "k tomu ", "o tom ", "tam", "zde"},
		Deictics: "tento tato toto tomto této", Moments: "rok roce týden týdnu měsíc měsíci ráno večer den léto sezoně sezóně",
	},

	Nouns: NounSigns{Before: `v ve z ze k ke s na do za pro při pod nad bez mezi u po od o`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof doc ing mgr bc judr mudr phdr rndr gen plk mjr kpt sv tzv tj např mj tzn ul nám red min`,
		Numbering: `č čís s str čl odst kap tel roč`,
		Suffix:    `atd apod aj r st tis mil mld kč hod min sb a.s s.r.o o.s př.n.l n.l`,
	},
	OrdinalStop:  true,
	Quotes:       `„“ ‚‘ »«`,
	DecimalComma: true,

	Negations:        "ne není nejsou nebyl nebyla nebylo nebyli nikdy nikdo nic žádný žádná žádné bez ani",
	NegatingPrefixes: "ne",
	Numerals: Numerals{
		Units: `nula - dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct
			devatenáct`,
		Tens: "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát",
		Others: `2 dvě dvou dvěma 3 tří třem 4 čtyř čtyřem 5 pěti 6 šesti 7 sedmi 8 osmi 9 devíti 10 deseti 20 dvaceti 30 třiceti 100
			sto`,
		Scales:     "100 stě sta set",
		Fractions:  "polovina polovinu třetina třetinu čtvrtina čtvrtinu pětina pětinu desetina desetinu",
		Magnitudes: "tisíc tisíce tisíců milion miliony milionů miliarda miliardy miliard",
	},

	Dates: Dates{
		Months: []string{
			"leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
			"ledna února března dubna května června července srpna - října listopadu prosince",
		},
		MonthsShort: []string{
			"led úno bře dub kvě čvn čvc srp zář říj lis pro",
		},
		Days: []string{
			"pondělí úterý středa čtvrtek pátek sobota neděle",
		},
		DaysShort: []string{
			"po út st čt pá so ne",
		},
		Fill: "v hod dne publikováno aktualizováno",
		Units: Units{
			Second: "sekunda sekundy sekund sekundou",
			Minute: "minuta minuty minut minutou minutami min",
			Hour:   "hodina hodiny hodin hodinou hodinami",
			Day:    "den dny dnů dnem dní",
			Week:   "týden týdny týdnů týdnem",
			Month:  "měsíc měsíce měsíců měsícem",
			Year:   "rok roky let rokem lety",
		},
		Ago: "před …", Today: "dnes", Yesterday: "včera", Now: "nyní",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"všechna práva vyhrazena"},
		Requests:        `klikněte kupte napište odešlete podpořte pošlete přečtěte předplaťte přihlaste registrujte sdílejte sledujte stáhněte vyzkoušejte zadejte zaregistrujte zjistěte`,
		Itself:          `aplikace článek článku články cookies diskuse komentář komentáře newsletter obsah prohlížeč redakce služba stránka stránky účet web webu`,
		Readers:         "vy vás vám váš vaše vaší náš naše naší nás nám",
		Pointing:        "tento tato toto",
		Polite:          "prosím",
		Past:            `byl byla bylo byli byly měl měla měli šel řekl řekla`,
		PastEnding:      "il ila ili ilo al ala ali alo ěl ěla nul nula kl kla",
		NoticeOpenings:  []string{"čtěte také", "čtěte také:", "více na"},
		CaptionOpenings: []string{"foto:"},
		Particles:       "na nad",
	},
}
