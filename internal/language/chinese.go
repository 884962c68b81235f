package language

var chinese = &Language{
	Tag:   "zh",
	Names: "zho, chi, Chinese, 中文, Mandarin, cmn, yue",
	Sample: `政府周二表示，由于暴雨冲走了小镇上方的部分山坡，这条道路将关闭三个星期。没有人受伤，但是有几十名居民不得不离开自己的家，
		警方要求司机在损坏修复之前不要靠近。`,

	StopWords: `的 了 在 是 和 与 及 或 而 但 但是 也 都 就 还 又 很 更 最 不 没 没有 有 被 把 对 对于 从 到 向 由 于 以 为 为了 因为 所以
		如果 虽然 然而 而且 并 并且 以及 等 等等 这 那 这个 那个 这些 那些 这样 那样 其 其中 之 之后 之前 者 所 个 一 一个 一些 一种
		我 你 他 她 它 我们 你们 他们 她们 它们 自己 什么 怎么 如何 哪 谁 着 过 得 地 上 下 中 内 外 里 后 前 时 时候 年 月 日 会 能 可以
		可能 要 应 应该 将 已 已经 正在 正 再 只 仅 则 却 说 称 表示 认为 让 给 用 比 同 跟 当 并非 以上 以下 目前 此 该 各 每 某 本
		們 這 個 沒 沒有 對 對於 從 為 為了 因為 還 與 於 後 時 時候 會 說 稱 這個 這些 那個 我們 你們 他們 她們 它們 已經 應該 將 給 讓
		進行 进行 方面 通过 通過 根据 根據 关于 關於 来 來 去 吗 吧 呢 啊 嘛 呀`,
	Pronouns:    `他 她 它 他们 她们 它们 这 那 这些 那些 此 他們 她們 它們 這 這些`,
	Connectives: `但 但是 而 而且 然而 因此 所以 不过 不過 此外 另外 并且 于是 同时 同時`,
	FirstPerson: `我 我们 我們 咱们`,
	Dictionary:  Han,
	Quotes:      "“” ‘’ 「」 『』 《》",

	Negations: "不 没 沒 未 无 無 非 否",
	Numerals: Numerals{
		Units:      "零 一 二 三 四 五 六 七 八 九 十",
		Magnitudes: "百 千 万 萬 亿 億",
	},

	Dates: Dates{
		Months: []string{
			"一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
		},
		Days: []string{
			"星期一 星期二 星期三 星期四 星期五 星期六 星期日",
			"周一 周二 周三 周四 周五 周六 周日",
			"- - - - - - 星期天",
		},
		Marks: [3]string{"年", "月", "日号號"},
		Noon:  [2]string{"上午", "下午"},
		Fill:  "发布 發佈 更新 星期 周",
		Units: Units{
			Second: "秒 秒钟",
			Minute: "分钟 分鐘",
			Hour:   "小时 小時",
			Day:    "天 日",
			Week:   "周 星期",
			Month:  "个月 個月",
			Year:   "年",
		},
		Ago:       "前",
		Today:     "今天",
		Yesterday: "昨天",
		Now:       "现在", Ahead: "明天",
	},
	Furniture: Furniture{Corrections: "更正 订正 勘误"},
}
