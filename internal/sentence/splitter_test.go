package sentence

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/language"
	"summarize/internal/token"
)

// Each case is a text whose sentences are parted by "¦", which is left out. Where
// they are glued together, nothing else stands there.
func TestSentences(t *testing.T) {
	for _, test := range []struct{ lang, text string }{
		// titles, initials, acronyms
		{"en", "He met Mr. Smith and Gen. H. R. McMaster. ¦It went well."},
		{"en", "They spoke to the ambassador to the U.S. ¦According to him, nothing was said."},
		{"en", "The U.S. Senate met. ¦They work for Acme Inc. in Boston."},
		{"en", "Acme Corp. said so. ¦It was Acme Corp. ¦The firm denied it."},
		{"en", "XO Group Inc. (NYSE: XOXO) fell."},
		{"en", "He has a Ph.D. in law. ¦She has none."},
		{"en", "It came from Tampa, Fla., and Austin, Texas. ¦No. 5 won."},
		{"en", "It was plan B. ¦The end."},
		{"en", "The U.S. Has said so. ¦They said the U.S. Would pay. ¦It went to the U.S. ¦Would it pay? ¦It would."},
		{"en", "It was told by then-Gov. Sam Adams and by F. B. I. agents. ¦They left."},
		{"fr", "\"C'est fait\", a déclaré M. Le Maire. ¦M. Un Tel est parti."},
		// numbers whose marks are set apart, and sentences between numbers
		{"en", "They took watches worth over $2. 6 million at 9. 35am. ¦It was USB 3. 0 or so."},
		{"en", "The conference pledged 452. 9 million dollars for roads."},
		{"en", "The quake of 5. 9 came at 9: 44 PM. ¦It was felt by 1, 300 people, up to 4. 1 percent. ¦Of 12. ¦It was 2009. ¦45 people left."},
		{"en", "He read in room 7. ¦112 people heard him."},
		// times and dates
		{"en", "It began on Jan. 5 at 3 p.m. EST. ¦Rain fell at 5 a.m. Monday."},
		{"en", "It closed at 5 p.m. ¦Reporters waited."},
		{"en", "It ended in 2012. ¦45 people were hurt."},
		{"en", "He was born (b. March 3, 1950) here."},
		// quotations
		{"en", "“They lost the election. ¦It is over!,” Trump said in a statement. ¦“Why?” Smith asked. ¦He left."},
		{"en", "\"It is over.\" ¦\"He left,\" she said. ¦\"Why?\" she asked."},
		{"en", "He said: “I know. ¦I was there.” ¦Then he left."},
		{"en", "It is my (and the president's!) Columbia classmate. ¦(He left!) ¦She stayed."},
		{"en", "“We lost,” he said. ¦“We won!” he said."},
		{"en", "\"One. ¦\"Two. \" ¦The end came."},
		{"en", "\"Why? Who are you?\" she asked. ¦\"Really?\" ¦She left. ¦He said: \"Yes! ¦We did it.\""},
		{"fr", "« Nous ! Toujours nous ! » a crié un habitant. ¦Il part."},
		{"es", "«¡Ya basta! ¡Que se vayan!», gritaban. ¦Nadie respondió."},
		{"ja", "「橋は安全だ。心配はいらない。」と市長は述べた。¦「終わった。¦帰ろう。」¦彼は帰った。"},
		{"ko", "시장은 “다리는 안전합니다.”라고 말했다. ¦비용은 3.5억 원이다."},
		{"sv", "Han kom i går. ¦”Varför?” frågade hon. ¦”Vi vet inte”, sade han. ¦”Alls inte.” ¦Hon gick."},
		{"fi", "Hän lähti. ¦”Miksi?” kysyi hän. ¦Kukaan ei vastannut."},
		{"ru", "Он родился 3 янв. 1950 г. в Омске. ¦Ему 76."},
		{"es", "Nació en el s. XIX. ¦Murió en 1950."},
		{"hi", "कीमत रु. 500 है। ¦वह गया।"},
		{"en", "People came. ¦iPhone sales fell. ¦eBay rose in Q. 2."},
		// glued sentences
		{"en", "He spoke in a statement.¦The move comes late."},
		{"en", "It concerns campaigns for \"President of the United States.\"¦Sessions left."},
		{"en", "They called it \"partisan.\"¦\"I have not met them,\" he said."},
		{"en", "It ended in 2016.¦Nobody knew."},
		{"en", "\"She never said no.\"¦For her part, she smiled."},
		{"fr", "Il part jeudi.¦Le gouvernement \"attend\".¦\"C'est tout\", dit-il."},
		{"en", "See www.Example.com and J.Smith@Example.Com for U.S.A. news."},
		{"en", "Use Node.js or ASP.Net today. ¦Gov.Palin came."},
		// ellipses, marks, names
		{"en", "I wasn’t … really sure. ¦It ended… ¦The rest is known."},
		{"en", "She works at Yahoo! in Sunnyvale. ¦Yahoo! Inc. fell."},
		{"en", "Really?! ¦Yes. ¦No!!! ¦Fine."},
		{"en", "It is known.[4] ¦It was shown in 2010.[5][6] ¦Critics agree."},
		{"en", "Snow fell (three inches). ¦(It was cold.) ¦He left."},
		// marks of direction, and of no width, about a stop; letters for words without capitals
		{"ar", "سيغلق الطريق غدا.\u200f ¦وأضاف أن العمل يبدأ يوم الأحد\u200f. ¦وأكد أن الأمر ليس سهلا\u202a.\u202c ¦وانتهى الأمر."},
		{"ar", "وقال د\u202a.\u202c ديفيد ريدي إنها توفيت. ¦وصل أ. د. محمد علي إلى القاهرة."},
		{"he", `הוא עזב את ארה"ב. ¦נציגי המדינה נפגשו עם ד"ר. לוי. ¦המהירות היתה 120 קמ"ש. ¦איש לא נפגע.`},
		{"he", "השר אמר כך.\u200f ¦הוא עזב ביום שני\u200f. ¦הם נפגשו."},
		{"en", "He said so.\u200e ¦He left Dr\u200e.\u200e Roe.\u200b ¦It ended.\ufeff ¦A second one."},
		// lists
		{"en", "1. The first. ¦2. The second."},
		{"en", "• The first ¦• The second"},
		{"en", "It is short. ¦1. The first thing ¦2. The second thing ¦3. The third"},
		{"en", "We want this: ¦a) more bread ¦b) more time ¦c) more light"},
		{"en", "i) One more try. ¦ii) Two more tries. ¦iii) None."},
		{"en", "Points (a) and (b) are moot, so he has 1) time and 2) money."},
		{"en", "It won 3. ¦14 others lost. ¦Vitamins A. B. and C."},
		{"en", "A. B. Roe met C. D. Doe."},
		// a time alone is no sentence, a number in words opens one, a mark may open a word
		{"en", "He was shot about 11 a.m. May 29, when it rained. ¦He left at 11 a.m. ¦May he come back?"},
		{"en", "At 5 a.m. Mr. Roe left. ¦He came at 5 a.m. ¦Mr. Doe was in the U.S. ¦Thousands cheered."},
		{"en", "She speaks !Xóõ and !Kung. ¦He listens."},
		{"es", "«El río pasa, / el puente queda. / Nadie mira.» ¦Leyó dos versos."},
		{"fr", "Il a fini son discours. ¦il est parti."},
		// other languages
		{"de", "Am 3. März kam Dr. Weiß, d. h. er flog. ¦Er blieb bis zum 19. Jahrhundert."},
		{"fr", "« Oui ! » a-t-il dit. ¦M. Macron est parti à 8 h. ¦Il rit."},
		{"zh", "他来了。¦“好吗？”¦我不知道！"},
		{"ja", "彼は「はい。」と言った。¦そして帰った。"},
		{"hi", "वह आया। ¦वह गया।"},
		// quotation marks by their rows: guillemets that point inwards, outwards, or stand free
		{"de", "Sie trat vor die Presse. ¦»Wir haben das Feuer unter Kontrolle.« ¦Mehr sagte sie nicht."},
		{"da", "Hun så ham. ¦»Kom nu.« ¦Han gik."},
		{"fr", "Il part. ¦« Le projet avance. » ¦Elle rit. ¦«Non.» ¦Il reste."},
		{"ru", "Он ушёл. ¦«Мы ждём.» ¦Она осталась."},
		// quotations and titles in Chinese and Japanese
		{"zh", "市长在会上发言。¦“我们不会卖掉这片森林。”市长说。¦居民鼓掌。"},
		{"zh", "“他来了。”¦“我不知道！”¦会议结束了。"},
		{"zh", "他们看电影《你好！再见》。¦新书《谁是我？》出版了。"},
		{"ja", "『行くぞ！今日も』を読んだ。¦彼は（昨日のことだ。）と言った。"},
		{"ja", "「橋は閉鎖する。」市長は記者団に語った。¦雨が降った。"},
		{"ja", "番組「行くぞ!」で紹介された。¦「行くぞ!」¦雨が降った。"},
		{"ja", "モーニング娘。のコンサートがあった。¦雨が降った。"},
		// initials and abbreviations in other letters
		{"ru", "Премию получили двое. ¦А. С. Белов и Л. Н. Орлов разделили её."},
		{"ru", "Дом на ул. Садовой, д. 5, кв. 45 сгорел. ¦Ущерб составил 2 тыс. долл. США. ¦Поезд идёт со ст. м. «Речная» до вокзала."},
		{"es", "El Congreso debatió. ¦EE. UU. rechazó la propuesta. ¦Las CC. OO. protestaron. ¦Viajó a los EE. UU. ¦El ministro volvió."},
		{"en", "He met Niklaus and Johann II. ¦Daniel stayed."},
		{"pt", "O total, aprox. 500 reais, foi pago. ¦O gov. Alves negou tudo."},
		{"it", "L'avv. Neri era in aula. ¦Secondo l'art. 12 della legge si paga. ¦Nell'art. 3 si dice altro."},
		{"hy", "Այսօր երկուշաբթի է: ¦Ես գնում եմ աշխատանքի ժամը 10:30-ին:"},
		{"el", "Πού είναι; ¦Δεν ξέρω."},
		{"ar", "ماذا حدث؟ ¦طرح الكثير."},
		{"hi", "विमान ६५०कि. मि. दूर था | ¦वह गिर गया।"},
		{"he", `הקואליציה (סי.איי.אף.ג'י) ערכה מירוץ.¦ היא ניצחה.`},
		{"ur", "وہ آیا۔ ¦وہ گیا۔"},
		{"es", "¿Dónde está? ¦¡No lo sé! ¦Volvió."},
		{"th", "รัฐบาลประกาศเมื่อวันอังคารว่าถนนสายนี้จะปิดเป็นเวลาสามสัปดาห์หลังจากฝนตก ¦ไม่มีใครได้รับบาดเจ็บ แต่ผู้คนหลายสิบคนต้องออกจากบ้าน"},
		// numbers of notes, brackets behind abbreviations, ellipses that open
		{"en", "It opened a gap in the consultation.11 12 ¦Take the commonest case."},
		{"en", "The parties are Acme Inc. (“Company A”) and others."},
		{"nl", "Hij woont in ’s-Gravenhage. ¦’s Avonds is het stil. ¦'t Is niet anders, vindt hij. ¦De Kerkstr. 5 brandt."},
		{"de", "Es brannte in der Goethestr. 12 in Lohnau. ¦Er wohnt in der Lindenstr. ¦Die Polizei kam."},
		{"it", "Nel sec. XIX era un convento. ¦Durò a lungo."},
		{"nl", "Bijna alles was raak. ¦...en toen barste de hel los."},
	} {
		text := strings.ReplaceAll(test.text, "¦", "")
		var got []string
		for _, s := range segments(text, test.lang) {
			got = append(got, s.Of(text))
		}
		var want []string
		for _, s := range strings.Split(test.text, "¦") {
			want = append(want, strings.TrimFunc(s, token.Blank))
		}
		if !slices.Equal(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	wrapped := "The minister said on Friday that he would not\nresign over the affair, which Paris and\nLondon had both\ncalled a scandal.\nA shortfall came next, and then the whole of the\ncabinet followed suit."
	capitals := "A fire has been put out on the ferry that left the old harbour of Norrum\nMonday with ninety people aboard, nobody of whom was hurt, said the Coast\nGuard. More follows."
	commas := "The mayor said on Sunday that she would let the bridge be closed, she said,\n1,000 people having asked it, until the winter is over, the inspectors agree,\nEaster has come and the ford is dry. Nobody in the town hall\nMonday knew more."
	for _, test := range []struct {
		text string
		want []string
	}{
		{capitals, []string{capitals}},
		{commas, []string{commas}},
		{"Ferry burns in old harbour of Norrum, nobody is hurt\nMayor of Wick wants to close the bridge until Easter\nGuard saves ninety", []string{"Ferry burns in old harbour of Norrum, nobody is hurt", "Mayor of Wick wants to close the bridge until Easter", "Guard saves ninety"}},
		{"One.\n\nTwo.\r\n \r\nThree.", []string{"One.", "Two.", "Three."}},
		{"\u00a0 Heading\u00a0\n\n\u00a0Text.\u00a0", []string{"Heading", "Text."}},
		{"Jeff Sessions\nThe attorney general arrives.", []string{"Jeff Sessions", "The attorney general arrives."}},
		{"A sentence\ncut in the middle.", []string{"A sentence\ncut in the middle."}},
		{"One.\u2028Two.\vThree.\u0085Four.", []string{"One.", "Two.", "Three.", "Four."}},
		{wrapped, []string{wrapped[:strings.Index(wrapped, "A short")-1], wrapped[strings.Index(wrapped, "A short"):]}},
		{" \n\t\n", nil},
	} {
		var got []string
		for _, p := range Paragraphs(nil, test.text, 0, language.Of("en"), new([]token.Span)) {
			got = append(got, p.Of(test.text))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestDateline(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"LONDON (Reuters) - Rain fell.", "Rain fell."},
		{"WASHINGTON, March 3 (AP) — Rain fell.", "Rain fell."},
		{"FLINT, Mich. — It rained.", "It rained."},
		{"FLINT, Mich. _ It rained.", "It rained."},
		{"NEW YORK CITY -- It rained.", "It rained."},
		{"SAN FRANCISCO--(BUSINESS WIRE)--The following fell.", "The following fell."},
		{"Washington (CNN)President Trump left.", "President Trump left."},
		{"(CNN) -- Rain fell.", "Rain fell."},
		{"Paris (AFP) – “Rain,” he said.", "“Rain,” he said."},
		{"LYNDALE, Ohio, March 2, 2026 /PRNewswire/ -- Rain fell.", "Rain fell."},
		{"London, 2 March 2026 – Rain fell.", "Rain fell."},
		{"The Rivals, March 2026 – Rain fell.", "The Rivals, March 2026 – Rain fell."},
		{"On March 2, 2026 – a Monday – Rain fell.", "On March 2, 2026 – a Monday – Rain fell."},
		{"PARIS - rain fell.", "PARIS - rain fell."},
		{"WASHINGTON The Senate met.", "The Senate met."},
		{"NEW YORK A man left.", "A man left."},
		{"NEW DELHI: The minister left.", "The minister left."},
		{"NEWTOWN, Conn. Parents met.", "Parents met."},
		{"NEWTOWN, Conn. (WTES) Parents met.", "Parents met."},
		{"LEEDS, March 3 Rain fell.", "Rain fell."},
		{"LEEDS, Feb. 3, Rain fell.", "Rain fell."},
		{"NEW YORK STOCKS Fell.", "NEW YORK STOCKS Fell."},
		{"LONDON BRIDGE", "LONDON BRIDGE"},
		{"LONDON is wet.", "LONDON is wet."},
		{"TSA Administrator Smith left.", "TSA Administrator Smith left."},
		{"OBAMA: The minister left.", "OBAMA: The minister left."},
		{"IBM, March said, Rose.", "IBM, March said, Rose."},
		{"The president - Trump - left.", "The president - Trump - left."},
		{"NASA — which knows — said so.", "NASA — which knows — said so."},
		{"Rain (Smith) fell.", "Rain (Smith) fell."},
	} {
		var classes token.Classes
		classes.Scan(test.text, token.Span{Start: 0, End: len(test.text)})
		if got := test.text[Dateline(test.text, &classes, language.Of("en")):]; got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

// Agencies write months in small letters, and close a dateline as is usual in their country.
func TestDatelineOfOtherLanguages(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"ru", "МОСКВА, 1 сен — РИА Новости. Дождь прошёл.", "Дождь прошёл."},
		{"ru", "МОСКВА, 1 сентября. /ТАСС/. Дождь прошёл.", "Дождь прошёл."},
		{"uk", "КИЇВ, 1 вересня — Укрінформ. Дощ пройшов.", "Дощ пройшов."},
		{"es", "Madrid, 1 sep (EFE).- Ha llovido.", "Ha llovido."},
		{"fr", "Paris, 1 sept 2026 (AFP) - Il a plu.", "Il a plu."},
		{"fr", "PARIS, 1er septembre (Reuters) - Il a plu.", "Il a plu."},
		{"it", "(ANSA) - ROMA, 01 SET - Ha piovuto.", "Ha piovuto."},
		{"it", "Roma, 1 set. (askanews) - Ha piovuto.", "Ha piovuto."},
		{"pt", "Lisboa, 01 set 2026 (Lusa) - Choveu.", "Choveu."},
		{"pl", "Warszawa, 1 września (PAP) - Padało.", "Padało."},
		{"de", "BERLIN, 1. September (Reuters) - Es hat geregnet.", "Es hat geregnet."},
		{"de", "Berlin, 2. März 2026 – Es hat geregnet.", "Es hat geregnet."},
		{"fr", "Paris, le 2 mars 2026 – Il a plu.", "Il a plu."},
		{"en", "LONDON - Rain fell. It stopped.", "Rain fell. It stopped."},
		{"en", "AUGUSTA, Me. — Paul R. Roe left.", "Paul R. Roe left."},
		{"en", "AUGUSTA, March 5 — Paul R. Roe left.", "Paul R. Roe left."},
		{"en", "AUGUSTA, March 5 — Mr. Roe left.", "Mr. Roe left."},
		{"en", "AUGUSTA, March 5 — U.S. Senator Roe left.", "U.S. Senator Roe left."},
		{"zh", "本报讯（记者 张三）昨天下雨了。", "昨天下雨了。"},
		{"zh", "新华社北京6月9日电(记者张三) 昨天下雨了。", "昨天下雨了。"},
		{"zh", "中新网6月9日电 昨天下雨了。", "昨天下雨了。"},
		{"zh", "本报记者张三报道　昨天下雨了。", "昨天下雨了。"},
		{"zh", "本报讯今天没有纸。", "本报讯今天没有纸。"},
		{"zh", "人民网电视频道 今天开播。", "人民网电视频道 今天开播。"},
		{"zh", "张三说，本报讯 很少。", "张三说，本报讯 很少。"},
		{"en", "WASHINGTON ― Rain fell.", "Rain fell."},
		{"ko", "(서울=연합뉴스) 김철수 기자 = 어제 비가 왔다.", "어제 비가 왔다."},
		{"ko", "[서울=뉴시스]김철수 기자 = 어제 비가 왔다.", "어제 비가 왔다."},
		{"ja", "【東京＝山田太郎】昨日、雨が降った。", "昨日、雨が降った。"},
		{"es", "[Actualizado] Ha llovido.", "Ha llovido."},
		{"en", "(Source) Rain fell.", "Rain fell."},
		{"en", "Updated | Rain fell.", "Rain fell."},
		{"en", "[The rain] has stopped.", "[The rain] has stopped."},
		{"en", "(A) Rain fell.", "(A) Rain fell."},
		{"en", "(It rained.) Then it stopped.", "(It rained.) Then it stopped."},
		{"en", "Home | News | Weather", "Home | News | Weather"},
		{"ko", "(어제) 비가 왔다.", "(어제) 비가 왔다."},
		{"ru", "НАСА — это знают все. Дождь прошёл.", "НАСА — это знают все. Дождь прошёл."},
		{"ru", "Вода /и лёд/. Дождь прошёл.", "Вода /и лёд/. Дождь прошёл."},
	} {
		var classes token.Classes
		classes.Scan(test.text, token.Span{Start: 0, End: len(test.text)})
		if got := test.text[Dateline(test.text, &classes, language.Of(test.lang)):]; got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}
