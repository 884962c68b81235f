package language

var vietnamese = &Language{
	Tag:   "vi",
	Names: "vie, Vietnamese, tiếng Việt",
	Sample: `Chính phủ thông báo hôm thứ Ba rằng con đường sẽ bị đóng cửa trong ba tuần, sau khi mưa lớn cuốn trôi một phần sườn đồi phía trên thị trấn.
		Không có ai bị thương, nhưng hàng chục người đã phải rời khỏi nhà của mình, và cảnh sát yêu cầu các tài xế không đến gần cho đến khi hư hỏng
		được sửa chữa.`,

	StopWords: `và của là có được các những một trong cho không này đã đến từ với khi để người ra vào ở tại trên dưới ngoài giữa theo về bằng qua như
		nhưng mà hay hoặc thì nếu vì nên do bởi tuy dù cũng vẫn còn đang sẽ chưa rất hơn nhất quá chỉ lại nữa đều đó đây kia nào gì ai sao đâu
		bao nhiêu tôi ta anh chị ông bà nó họ chúng mình bạn bị phải làm nói rằng cùng sau trước lúc thế vậy mỗi mọi nhiều ít vài hai cả việc sự
		cái con chiếc lên xuống đi lúc năm ngày tháng cho biết`,
	Pronouns:    `ông bà anh chị nó họ này đó`,
	Connectives: `nhưng và hoặc`,
	Anaphora: Anaphora{
		Titles:   `ông bà anh chị`,
		Openings: []string{"tuy nhiên", "do đó", "do vậy", "vì vậy", "vì thế", "sau đó", "ngoài ra", "đồng thời", "bên cạnh đó", "mặt khác", "trong khi đó", "ví dụ", "chẳng hạn"},
		Pointers: []string{"theo ông này", "theo bà này", "trong đó", "ở đó"},
	},
	FirstPerson: `tôi ta chúng`,

	Abbreviations: Abbreviations{
		Prefix:    `ts gs pgs ths tp ông`,
		Numbering: `số tr điều`,
		Suffix:    `v.v`,
	},
	Syllabic:     true,
	Quotes:       `“” ‘’`,
	DecimalComma: true,

	Negations: "không chưa chẳng đừng",
	Numerals: Numerals{
		Units:      "không - hai ba bốn - sáu bảy tám chín mười",
		Others:     "4 tư 5 lăm",
		Scales:     "10 mươi 100 trăm",
		AfterTen:   true,
		Magnitudes: "nghìn ngàn triệu tỷ tỉ",
	},

	Dates: Dates{
		DaysShort: []string{"t2 t3 t4 t5 t6 t7 cn"},
		MonthWord: "tháng",
		Fill:      "thứ lúc giờ ngày chủ nhật hai ba tư năm sáu bảy",
		Units: Units{
			Second: "giây",
			Minute: "phút",
			Hour:   "giờ tiếng",
			Day:    "ngày",
			Week:   "tuần",
			Month:  "tháng",
			Year:   "năm",
		},
		One:       "một",
		BeforeDay: "hôm",
		Ago:       "… trước", Today: "nay", Yesterday: "qua", Now: "giờ",
	},

	Furniture: Furniture{
		NoticePhrases:  []string{"bản quyền thuộc về"},
		NoticeOpenings: []string{"xem thêm"},
	},
}
