package language

var indonesian = &Language{
	Tag:   "id",
	Names: "ind, Indonesian, Bahasa Indonesia",
	Sample: `Pemerintah mengumumkan pada hari Selasa bahwa jalan itu akan ditutup selama tiga minggu setelah hujan deras menghanyutkan sebagian lereng
		bukit di atas kota. Tidak ada yang terluka, tetapi puluhan orang harus meninggalkan rumah mereka, dan polisi meminta para pengemudi untuk
		tidak mendekat sampai kerusakan diperbaiki.`,

	Affixes: Affixes{
		Suffixes: `kannya annya nya kan lah kah`,
	},

	StopWords: `yang dan di ke dari untuk pada dengan dalam oleh atas bawah antara tentang terhadap sejak hingga sampai selama setelah sesudah sebelum
		ketika saat sementara karena sebab jika kalau apabila agar supaya meski meskipun walaupun namun tetapi tapi atau serta maupun bahwa seperti
		sebagai bagi secara melalui menurut tanpa kepada para
		ini itu tersebut ia dia mereka kami kita saya aku anda kamu nya sendiri siapa apa mana kapan bagaimana mengapa berapa
		ada adalah ialah merupakan menjadi akan telah sudah sedang masih belum pernah bisa dapat harus perlu boleh mau ingin tidak bukan jangan tak
		juga pun lagi saja hanya sangat lebih paling kurang hampir selalu semua seluruh setiap tiap beberapa banyak lain lainnya sama begitu
		demikian sini sana situ kini sekarang kemudian lalu maka yakni yaitu satu dua seorang sebuah suatu
		kata ujar katanya ujarnya mengatakan menyatakan menambahkan hal`,
	Pronouns:    `ia dia mereka ini itu tersebut`,
	Connectives: `namun tetapi tapi dan atau kemudian lalu sedangkan jadi`,
	Anaphora: Anaphora{
		Openings: []string{"selain itu", "oleh karena itu", "oleh sebab itu", "sementara itu", "karena itu", "setelah itu", "di sisi lain", "dengan demikian", "meski demikian", "meski begitu", "walaupun demikian", "sebagai contoh", "akibatnya"},
		Pointers: []string{"menurut dia", "menurutnya", "dalam hal ini", "di sana"},
	},
	FirstPerson: `saya aku kami kita`,

	Nouns: NounSigns{Before: `di ke dari pada dalam`},
	Abbreviations: Abbreviations{
		Prefix:    `dr prof ir drs dra h hj st yth kh jend letjen brigjen`,
		Numbering: `no hlm jl tel`,
		Suffix:    `dll dsb dst tbk pt s.h s.e m.m s.sos rp`,
	},
	Quotes:       `“” ‘’`,
	DecimalComma: true,

	Negations: "tidak bukan belum tanpa jangan tak",
	Numerals: Numerals{
		Units:      "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
		Others:     "100 seratus",
		Scales:     "10 puluh 100 ratus",
		Magnitudes: "puluhan ratusan ribu ribuan juta jutaan miliar triliun",
	},

	Dates: Dates{
		Months: []string{
			"januari februari maret april mei juni juli agustus september oktober november desember",
		},
		MonthsShort: []string{
			"jan feb mar apr - jun jul agu sep okt nov des",
		},
		Days: []string{
			"senin selasa rabu kamis jumat sabtu minggu",
		},
		DaysShort: []string{
			"sen sel rab kam jum sab min",
		},
		Fill: "pukul wib tanggal diterbitkan diperbarui",
		Units: Units{
			Second: "detik",
			Minute: "menit",
			Hour:   "jam sejam",
			Day:    "hari",
			Week:   "minggu",
			Month:  "bulan",
			Year:   "tahun",
		},
		One:       "satu",
		BeforeDay: "hari",
		Ago:       "… yang lalu, … lalu", Today: "ini", Yesterday: "kemarin", Now: "sekarang",
	},

	Furniture: Furniture{
		NoticePhrases:   []string{"hak cipta dilindungi"},
		Requests:        `baca bagikan berlangganan cek daftar dapatkan download ikuti isi kirim klik lihat masuk masukkan pilih simak tulis unduh`,
		Itself:          `akun aplikasi artikel berita browser email halaman iklan komentar konten kuki laman notifikasi redaksi situs`,
		Readers:         "anda kamu kami kita",
		Pointing:        "ini",
		NoticeOpenings:  []string{"baca juga"},
		CaptionOpenings: []string{"foto:"},
		Bylines:         "oleh",
		Particles:       "dan di",
	},
}
