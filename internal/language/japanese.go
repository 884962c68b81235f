package language

// Japanese stop words are told by their part of speech, by the dictionary that finds
// words; those here serve where it is not loaded.
var japanese = &Language{
	Tag:   "ja",
	Names: "jpn, Japanese, 日本語",
	Sample: `政府は火曜日、激しい雨で町の上の斜面の一部が流されたため、この道路を三週間閉鎖すると発表した。けが人はいなかったが、
		数十人が自宅を離れなければならず、警察は修理が終わるまで近づかないよう運転手に呼びかけた。`,

	StopWords:   `今回 場合 同日 の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して 特に せる 及び これら とき では にて ほか ながら うち そして とともに ただし かつて それぞれ または お ほど ものの に対する ほとんど と共に といった です とも ところ ここ`,
	Pronouns:    `これ それ あれ 彼 彼女 彼ら この その あの`,
	Connectives: `しかし また そして だが ただし さらに そのため 一方 なお`,
	FirstPerson: `私 僕 俺 我々 私たち わたし`,

	Dictionary:  Kana,
	Reporting:   `語った 話した 述べた 言った 話す 語る 述べる 明かした 答えた 強調した 説明した 話している 語っている 述べている コメントした`,
	Exclamatory: `モーニング娘`,
	Quotes:      "「」 『』 “”",

	Negations: "ない ず ぬ",
	Numerals: Numerals{
		Units:      "零 一 二 三 四 五 六 七 八 九 十",
		Others:     "0 〇",
		Scales:     "10 十 100 百 1000 千",
		AfterTen:   true,
		Magnitudes: "百 千 万 億 兆",
	},

	Dates: Dates{
		Months:    []string{"一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"},
		Days:      []string{"月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"},
		DaysShort: []string{"月 火 水 木 金 土 日", "月曜 火曜 水曜 木曜 金曜 土曜 日曜"},
		Marks:     [3]string{"年", "月", "日"},
		Noon:      [2]string{"午前", "午後"},
		Fill:      "更新 配信",
		Units:     Units{Second: "秒", Minute: "分", Hour: "時間", Day: "日", Week: "週間", Month: "か月 ヶ月 カ月", Year: "年"},
		One:       "一",
		Ago:       "…前", Today: "今日", Yesterday: "昨日", Now: "今",
	},
	Furniture: Furniture{NoticePhrases: []string{"無断転載", "無断複製"}, Corrections: "訂正", Retractions: "撤回 取り消し"},
}
