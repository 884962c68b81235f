package language

var polish = &Language{
	Tag:   "pl",
	Names: "pol, Polish, polski",
	Sample: `Rząd poinformował we wtorek, że droga zostanie zamknięta na trzy tygodnie, po tym jak ulewny deszcz zmył część zbocza nad miastem.
		Nikt nie został ranny, ale kilkadziesiąt osób musiało opuścić swoje domy, a policja poprosiła kierowców, aby nie zbliżali się do
		tego miejsca, dopóki szkody nie zostaną naprawione.`,

	Affixes: Affixes{
		Suffixes: `owskiego owskiej owskich owskim owska owski ościach ościami ością ości ość ach ami owie owi ów ego emu ymi imi ych ich iej ej ym im ą ę om em ie ii a e i o u y`,
	},

	StopWords: `i a w we z ze o do na po od za przez przy pod nad dla bez u ku między przed podczas według wobec oraz lub albo ale lecz jednak
		że żeby aby gdy kiedy gdzie jeśli jeżeli bo ponieważ więc jak jako niż czy choć chociaż zanim także też również
		nie tak już jeszcze tylko bardzo bardziej najbardziej więcej mniej około prawie ok ponad zawsze nigdy teraz tu tutaj tam potem
		ja ty on ona ono my wy oni one mnie mi mną ciebie ci jego jemu mu go jej ją nią nim nich im ich nas nam nami was wam się siebie
		sobie sobą mój moja moje swój swoja swoje swoim swojej swoich nasz nasza nasze
		ten ta to te ci tego tej tych temu tym tą tymi tamten który która które którzy którego której których któremu którym którą
		którymi co kto kogo czego czym czemu jaki jaka jakie wszystko wszyscy wszystkie wszystkich każdy każda inny inne innych sam sama
		jest są być był była było byli były będzie będą został została zostało zostały zostanie ma mają miał miała może mogą można
		trzeba należy jeden jedna jedno dwa dwie dwóch kilka wiele wielu powiedział powiedziała dodał dodała`,
	Pronouns:    `on ona ono oni one jego jej ich jemu mu go im nim nich nimi niego niej ten ta to te ci tego tej tych temu tym tą tymi`,
	Connectives: `ale lecz a i oraz jednak więc dlatego zatem ponadto także też natomiast potem następnie tymczasem`,
	FirstPerson: `ja mnie mi mną mój moja moje my nas nam nami nasz nasza nasze`,
	Anaphora: Anaphora{
		Dropped: "ł ła li ły", Beside: "w we z ze na do od po pod nad przy bez dla o za przez między",
		Openings: []string{"poza tym", "w międzyczasie", "w związku z tym", "w rezultacie", "z drugiej strony", "mimo to", "pomimo tego", "na przykład", "co więcej", "z kolei", "wręcz przeciwnie", "w ten sposób", "oprócz tego", "z tego powodu", "w efekcie"},
		Pointers: []string{"jego zdaniem", "jej zdaniem", "ich zdaniem", "według niego", "według niej", "według nich", "w tym ", "w tej ", "na tym ", "do tego ", "o tym ", "tam"},
		Deictics: "ten ta to tym tej", Moments: "rok roku tydzień tygodniu miesiąc miesiącu wieczór dzień lato sezon sezonie raz razem",
	},

	Nouns: NounSigns{Before: `w we z ze na do od po pod nad przy bez dla o u za przez między`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof mgr inż hab gen płk kpt ks abp bp św np tzw tj m.in por im ul al pl woj gm tzn ww red min`,
		Numbering: `nr s str art ust pkt poz rozdz tel`,
		Suffix:    `itd itp etc r w wiek godz zł gr tys mln mld proc jr św p.n.e n.e sp sp.k o.o s.a`,
	},
	Endings:      "a u em ie owi ego emu ów",
	Quotes:       `„” «» ‚’`,
	DecimalComma: true,

	Negations:        "nie nigdy nikt nic żaden żadna żadne bez ani nikogo niczego",
	NegatingPrefixes: "nie",
	Numerals: Numerals{
		Units: `zero - dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście
			piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście`,
		Tens: "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
		Others: `2 dwie dwóch dwoje dwu dwaj dwoma 3 trzech troje trzej 4 czterech czworo 5 pięciu pięcioro 6 sześciu 7 siedmiu 8 ośmiu
			9 dziewięciu 10 dziesięciu 11 jedenastu 12 dwunastu 13 trzynastu 14 czternastu 15 piętnastu 16 szesnastu 17
			siedemnastu 18 osiemnastu 19 dziewiętnastu 20 dwudziestu 30 trzydziestu 40 czterdziestu 50 pięćdziesięciu 60
			sześćdziesięciu 100 sto stu 200 dwieście dwustu 300 trzysta trzystu 400 czterysta czterystu 500 pięćset pięciuset`,
		Fractions:  "połowa połowę połowy trzecia trzecią czwarta czwartą piąta piątą",
		Magnitudes: "tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów tys mln mld",
	},

	Dates: Dates{
		Months: []string{
			"styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
			"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
		},
		MonthsShort: []string{
			"sty lut mar kwi - cze lip sie wrz paź lis gru",
		},
		Days: []string{
			"poniedziałek wtorek środa czwartek piątek sobota niedziela",
		},
		DaysShort: []string{
			"pon wt śr czw pt sob niedz",
		},
		Fill: "r o godz w dnia opublikowano aktualizacja",
		Units: Units{
			Second: "sekunda sekundy sekund sekundę",
			Minute: "minuta minuty minut minutę min",
			Hour:   "godzina godziny godzin godzinę godz",
			Day:    "dzień dni",
			Week:   "tydzień tygodnie tygodni tydz",
			Month:  "miesiąc miesiące miesięcy",
			Year:   "rok lata lat",
		},
		Ago: "… temu", Today: "dziś dzisiaj", Yesterday: "wczoraj", Now: "teraz",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"wszelkie prawa zastrzeżone"},
		Requests:        `dołącz dowiedz kliknij kup napisz obserwuj odwiedź pobierz podziel prosimy przeczytaj sprawdź subskrybuj udostępnij wejdź wesprzyj wpisz wyślij wypróbuj zaloguj zapisz zarejestruj zgłoś zobacz`,
		Itself:          `aplikacja artykuł artykułu cookie cookies ciasteczka formularz komentarz komentarze konto newsletter przeglądarka redakcja serwis serwisu strona strony treść treści witryna`,
		Readers:         "ty twój twoja twoje twojego ciebie wasz wasze państwa nas nasz nasza nasze naszej naszego my",
		Pointing:        "ten ta to tej tego",
		Polite:          "proszę",
		Past:            `był była było były byli miał miała mieli został została zostało zostały mógł chciał udało`,
		PastEnding:      "ał iła yła ęła ała iło yło ało ili yli ali ął ano ono",
		NoticeOpenings:  []string{"czytaj też", "czytaj także", "zobacz też"},
		CaptionOpenings: []string{"fot.", "zdjęcie:"},
		Particles:       "na",
	},
}
