package language

var azerbaijani = &Language{
	Tag:   "az",
	Names: "aze, Azerbaijani, Azeri, azərbaycanca",
	Sample: `Hökumət çərşənbə axşamı bildirib ki, güclü yağış şəhərin üstündəki yamacın bir hissəsini yuyub apardıqdan sonra yol üç həftə bağlı qalacaq.
		Heç kim xəsarət almayıb, lakin onlarla insan evini tərk etməli olub və polis sürücülərdən ziyan aradan qaldırılana qədər uzaq durmağı xahiş edib.`,

	Affixes: Affixes{
		Suffixes: `larının lərinin larına lərinə larında lərində larından lərindən larını lərini ların lərin lara lərə larda lərdə lardan lərdən ları ləri lar lər ının inin unun ünün ında ində undan ündən sının sinin nın nin nun nün dan dən da də na nə ya yə ı i u ü`,
	},

	StopWords: `və ya ki bu o bir ilə üçün də da daha ən çox az kimi qədər görə sonra əvvəl isə amma lakin ancaq çünki əgər hər heç nə kim hansı necə niyə harada
		mən sən biz siz onlar mənim sənin onun bizim sizin onların məni səni onu bizi sizi onları mənə ona onlara özü öz özünün belə elə həmin bəzi bütün digər başqa
		olan olaraq olub olmuş olur oldu olacaq idi edir edib etdi etmək edən var yox deyil bildirib deyib qeyd artıq hələ yalnız təkcə indi burada orada yenə hətta
		arasında üzrə haqqında qarşı tərəfindən üzərində içində zaman`,
	Pronouns:    `o onlar onu ona onun bu bunlar bunu həmin`,
	Connectives: `amma lakin ancaq və həmçinin bundan beləliklə sonra isə`,
	FirstPerson: `mən biz mənim bizim məni bizi`,

	Abbreviations: Abbreviations{
		Prefix:    `dr prof akad cən xan`,
		Numbering: `№ səh`,
		Suffix:    `s mln mlrd min man və.s`,
	},
	Quotes:       `“” «»`,
	DecimalComma: true,

	Negations: "deyil yox heç",
	Numerals: Numerals{
		Units:      "sıfır - iki üç dörd beş altı yeddi səkkiz doqquz on",
		Tens:       "iyirmi otuz qırx əlli altmış yetmiş səksən doxsan",
		Others:     "100 yüz",
		Scales:     "100 yüz",
		AfterTen:   true,
		Magnitudes: "min milyon milyard",
	},

	Dates: Dates{
		Months: []string{
			"yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
		},
		MonthsShort: []string{
			"yan fev - apr - - - avq sen okt noy dek",
		},
		Days: []string{
			"bazar-ertəsi çərşənbə-axşamı çərşənbə cümə-axşamı cümə şənbə bazar",
		},
		Fill: "saat günü tarixində",
		Units: Units{
			Second: "saniyə",
			Minute: "dəqiqə",
			Hour:   "saat",
			Day:    "gün",
			Week:   "həftə",
			Month:  "ay",
			Year:   "il",
		},
		One:   "bir",
		Ago:   "… əvvəl, … öncə",
		Today: "bugün", Yesterday: "dünən", Now: "indi",
	},
}
