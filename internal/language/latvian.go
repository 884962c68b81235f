package language

var latvian = &Language{
	Tag:   "lv",
	Names: "lav, lvs, Latvian, latviešu",
	Sample: `Valdība otrdien paziņoja, ka ceļš uz trim nedēļām tiks slēgts, jo stiprs lietus aizskaloja daļu nogāzes virs pilsētas. Neviens nav cietis, taču
		desmitiem cilvēku nācās pamest savas mājas, un policija lūdza autovadītājus netuvoties, kamēr bojājumi nav novērsti.`,

	Affixes: Affixes{
		Suffixes: `ajiem ajām ajos ajās iem ām ajai ajam ajā ais ijas ijai iju ijā ības ību ībā as es is us os ās ēs īs ai ei im am um ij u a e i ā ē ī o s š`,
	},

	StopWords: `un ir ka no ar uz par pie pēc līdz kā bet vai arī to tas tā tie tās tam tiem tai tajā šis šī šie šo šajā šai viņš viņa viņi viņas viņu viņam viņai viņiem es tu mēs jūs mans tavs mūsu jūsu savu savas sava sev sevi man mums jums
		kas ko kam kurš kura kuri kuru kurā kur kad kāpēc kāds kāda jo ja lai gan tomēr taču tāpēc tikai vēl jau ļoti vairāk mazāk visi visas visu viss katrs citi citas cits cita viens viena divi trīs
		bija būs būtu būt esot nav nebija tika tiek tikt var varēja vajag jābūt teica sacīja norādīja paziņoja starp pret bez zem virs caur kopš pirms pie dēļ laikā ne nē jā tagad šeit tur te arī nekad vienmēr pat`,
	Pronouns:    `viņš viņa viņi viņas viņu tas tā tie šis šī`,
	Connectives: `bet taču un vai arī tomēr tāpēc turklāt savukārt`,
	Anaphora: Anaphora{
		Openings: []string{"pēc tam", "tajā pašā laikā", "no otras puses", "piemēram", "tādējādi", "neskatoties uz to"},
		Pointers: []string{"pēc viņa teiktā", "pēc viņas teiktā", "šajā ", "šinī "},
	},
	FirstPerson: `es man mans mēs mums mūsu`,

	Abbreviations: Abbreviations{
		Prefix:    `dr prof doc kpt plkv ģen piem t.i sv`,
		Numbering: `nr lpp tālr`,
		Suffix:    `g gs u.c utt u.tml tūkst milj mljrd plkst min st`,
	},
	Quotes:       `“” „“ «»`,
	DecimalComma: true,
	OrdinalStop:  true,

	Negations:        "ne nav nebija nekad neviens nekas bez",
	NegatingPrefixes: "ne",
	Numerals: Numerals{
		Units: `nulle - divi trīs četri pieci seši septiņi astoņi deviņi desmit vienpadsmit divpadsmit trīspadsmit četrpadsmit
			piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit`,
		Tens:       "divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit",
		Others:     "2 divas divus divu 4 četras četrus četru 5 piecas piecus piecu 6 sešas sešus 100 simts simt",
		Magnitudes: "tūkstotis tūkstoši tūkstošu miljons miljoni miljonu miljards miljardi miljardu",
	},

	Dates: Dates{
		Months: []string{
			"janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
			"janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
		},
		Days: []string{
			"pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
		},
		Fill: "gada plkst publicēts atjaunots",
		Units: Units{
			Second: "sekunde sekundes sekundēm",
			Minute: "minūte minūtes minūtēm",
			Hour:   "stunda stundas stundām",
			Day:    "diena dienas dienām",
			Week:   "nedēļa nedēļas nedēļām",
			Month:  "mēnesis mēneši mēnešiem mēneša",
			Year:   "gads gadi gadiem gada",
		},
		Ago:   "pirms …",
		Today: "šodien", Yesterday: "vakar", Now: "tagad",
	},
}
