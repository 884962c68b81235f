package language

import turkishstem "github.com/blevesearch/snowballstem/turkish"

var turkish = &Language{
	Tag:   "tr",
	Names: "tur, Turkish, türkçe, turkce",
	Sample: `Hükümet, şiddetli yağmurun kasabanın üstündeki yamacın bir kısmını alıp götürmesinin ardından yolun üç hafta kapalı kalacağını salı günü
		açıkladı. Kimse yaralanmadı, ancak onlarca kişi evlerini terk etmek zorunda kaldı ve polis, hasar giderilene kadar sürücülerden bölgeden
		uzak durmalarını istedi.`,

	Stem: turkishstem.Stem,

	StopWords: `bir bu şu o ve veya ya da de ile ki ama fakat ancak çünkü eğer ise gibi için kadar göre karşı doğru beri önce sonra üzere rağmen dolayı
		hem ne nasıl neden niçin nerede kim hangi kaç
		ben sen biz siz onlar beni bana benim bende seni sana senin onu ona onun onda ondan bizi bize bizim sizi size sizin onları onlara onların
		kendi kendisi kendisini bunu buna bunun bunda bundan bunlar bunları bunların şunu şey
		değil evet hayır çok daha en az hiç her hep bazı birkaç birçok tüm bütün başka diğer aynı böyle şöyle öyle artık hâlâ hala henüz yine
		sadece yalnızca bile şimdi burada orada
		var yok olan olarak olduğu olduğunu oldu olup olur olacak olması olmak etti eden ettiği etmek edildi eder ediyor iken idi imiş mi mı mu mü
		içinde üzerinde arasında tarafından hakkında ardından iki dedi söyledi belirtti açıkladı kaydetti`,
	Pronouns:    `o onlar onu ona onun onları onlara onların bu bunlar bunu buna bunun şu`,
	Connectives: `ama fakat ancak ve veya ayrıca bununla böylece sonra oysa dolayısıyla öte`,
	Anaphora: Anaphora{
		Moments:  `sabah akşam gece sezon yaz kış kez`,
		Openings: []string{"bunun yanı sıra", "bunun üzerine", "bunun dışında", "buna rağmen", "bu nedenle", "bu yüzden", "bu arada", "bu sırada", "öte yandan", "diğer yandan", "aynı zamanda", "örneğin", "daha sonra", "bu çerçevede", "bu kapsamda", "bu doğrultuda"},
		Pointers: []string{"ona göre", "onlara göre", "orada"},
	},
	FirstPerson: `ben beni bana benim biz bizi bize bizim`,

	Nouns: NounSigns{Before: `bir her`, Behind: `ile için gibi kadar göre`},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof doç av sn st bkz örn yrd gen alb org`,
		Numbering: `no s sf md tel cilt`,
		Suffix:    `vb vs vd a.ş ltd şti m.ö m.s yy cad sok mah apt`,
	},
	OrdinalStop: true,
	Endings: `da de ta te dan den tan ten ı i u ü yı yi yu yü a e ya ye ın in un ün nın nin nun nün la le yla yle daki deki taki teki nda nde
		ndan nden na ne nı ni nu nü sı si su sü ca ce lı li lu lü ki lar ler ları leri nın dır dir dur dür tır tir`,
	Quotes:       `“” ‘’ «»`,
	DecimalComma: true,

	Negations: "değil yok hiç asla hiçbir kimse",
	Numerals: Numerals{
		Units:      "sıfır - iki üç dört beş altı yedi sekiz dokuz on",
		Tens:       "yirmi otuz kırk elli altmış yetmiş seksen doksan",
		Others:     "100 yüz",
		Scales:     "100 yüz",
		AfterTen:   true,
		Magnitudes: "düzine yüzlerce bin binlerce milyon milyonlarca milyar",
	},

	Dates: Dates{
		Months: []string{
			"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
		},
		MonthsShort: []string{
			"oca şub mar nis may haz tem ağu eyl eki kas ara",
		},
		Days: []string{
			"pazartesi salı çarşamba perşembe cuma cumartesi pazar",
		},
		DaysShort: []string{
			"pzt sal çar per cum cmt paz",
		},
		Fill: "saat günü yayınlanma güncelleme",
		Units: Units{
			Second: "saniye",
			Minute: "dakika dk",
			Hour:   "saat",
			Day:    "gün",
			Week:   "hafta",
			Month:  "ay",
			Year:   "yıl sene",
		},
		One: "bir",
		Ago: "… önce", Today: "bugün", Yesterday: "dün", Now: "şimdi",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"tüm hakları saklıdır", "her hakkı saklıdır"},
		Requests:        `abone bırakın deneyin giriş girin gönderin indirin izleyin katılın kaydolun okuyun paylaşın seçin takip tıklayın yazın ziyaret`,
		Itself:          `bülten bültenimize çerez çerezler çerezleri gazete haber hesap içerik içerikler makale reklam site sitede sitemiz sitemizde sitesi sayfa sayfayı tarayıcı uygulama yorum yorumlar`,
		Readers:         "siz sizin size sizi biz bizim bize bizi",
		Pointing:        "bu",
		Polite:          "lütfen",
		Past:            `dedi etti oldu aldı verdi yaptı geldi gitti çıktı vardı`,
		PastEnding:      "ldı ldi ttı tti ktı kti ladı ledi dılar diler yordu ndu",
		NoticeOpenings:  []string{"ayrıca bakınız", "haberin devamı"},
		CaptionOpenings: []string{"fotoğraf:"},
		Particles:       "ve ile",
	},
}
