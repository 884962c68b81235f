package language

var korean = &Language{
	Tag:   "ko",
	Names: "kor, Korean, 한국어",
	Sample: `정부는 폭우로 마을 위쪽 언덕 일부가 쓸려 내려간 뒤 이 도로를 3주 동안 폐쇄한다고 화요일에 밝혔다. 다친 사람은 없었지만 수십 명이 집을 떠나야 했고, 경찰은 복구가 끝날 때까지
		운전자들에게 가까이 오지 말라고 당부했다.`,

	Postpositions: Postpositions{
		Closed: `은 이 을 과 으로 으로는 으로도 으로서 으로써 이나 이며 이고 이라는 이라고 이라며 이다`,
		Open:   `는 가 를 와 로 로는 로도 로서 로써 라는 라고 라며`,
		Any:    `에서는 에서도 에서 에게서 에게 에는 에도 에 께서 부터 까지 의 보다 처럼 마다 만큼 조차 들 들이 들은 들을 들의 들에게 들과 들도`,
	},

	StopWords: `이 그 저 것 수 등 및 또 또는 더 안 못 잘 좀 매우 가장 모두 모든 각 약 총 제 년 월 일 때 중 후 전 위해 위한 대한 대해 통해 따라 따르면 의해 관련
		그러나 하지만 그리고 그래서 따라서 또한 한편 이어 다만 즉 특히 이미 아직 다시 함께 이번 지난 오는 이날 당시 현재 최근 우리 나 저희 그는 그녀 그들
		있다 있는 있었다 없다 없는 했다 하는 한다 하고 할 한 된 된다 되는 됐다 이다 이라고 라고 밝혔다 말했다 전했다 설명했다 것이다 것으로 것은 것이 것을 수도 있다고 했다고`,
	Pronouns:    `그 그는 그녀 그들 이 이것`,
	Connectives: `그러나 하지만 그리고 그래서 따라서 또한 한편`,
	FirstPerson: `나 저 우리 저희 나는 우리는`,

	Quotes: `“” ‘’ 「」 『』 《》`,

	Negations: "안 못 아니다 없다 않다",
	Numerals: Numerals{
		Units:      "- 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열",
		Others:     "2 두 3 세 4 네 20 스물 스무 30 서른 40 마흔 50 쉰 60 예순",
		AfterTen:   true,
		Magnitudes: "천 만 억 조",
	},

	Dates: Dates{
		Months: []string{"일월 이월 삼월 사월 오월 유월 칠월 팔월 구월 시월 십일월 십이월"},
		Days: []string{
			"월요일 화요일 수요일 목요일 금요일 토요일 일요일",
		},
		DaysShort: []string{
			"월 화 수 목 금 토 일",
		},
		Marks: [3]string{"년", "월", "일"},
		Noon:  [2]string{"오전", "오후"},
		Fill:  "입력 수정 기사",
		Units: Units{
			Second: "초",
			Minute: "분",
			Hour:   "시간",
			Day:    "일",
			Week:   "주 주일",
			Month:  "개월 달",
			Year:   "년",
		},
		One: "한 일",
		Ago: "… 전, …전", Today: "오늘", Yesterday: "어제", Now: "지금",
	},
}
