package digest

import (
	"context"
	"slices"
	"strings"
	"testing"
	"unicode"

	"summarize/internal/article"
	"summarize/internal/language"
)

// A told is two stories in one language, of two articles each, one of which has no
// headline; and of each its title and some of its keywords, by semicolons.
type told struct {
	lang     string
	texts    [4]string
	titles   [2]string
	keywords [2]string
}

// TestStoriesInLanguages holds what readers of twelve languages see of a story: its title
// is a headline of an article, its keywords are whole names and words without endings, no
// function words, no numbers, no two that say the same.
func TestStoriesInLanguages(t *testing.T) {
	for _, c := range toldInLanguages {
		t.Run(c.lang, func(t *testing.T) {
			if testing.Short() && (c.lang == "zh" || c.lang == "ja") {
				t.Skip("loads a dictionary")
			}
			var articles []article.Article
			for i, text := range c.texts {
				title, body, _ := strings.Cut(text, "\n")
				articles = append(articles, article.Article{ID: string(rune('a' + i)), Title: title, Text: body})
			}
			d, _, err := Build(context.Background(), articles, nil, DefaultOptions())
			if err != nil {
				t.Fatal(err)
			}
			if len(d.Stories) != 2 {
				t.Fatalf("%d stories", len(d.Stories))
			}
			for _, s := range d.Stories {
				c.check(t, &s)
			}
		})
	}
}

// check compares a story with what is told of the one that its title names.
func (c *told) check(t *testing.T, s *Story) {
	k := slices.Index(c.titles[:], s.Title)
	if k < 0 {
		t.Fatalf("title %q", s.Title)
	}
	for want := range strings.SplitSeq(c.keywords[k], "; ") {
		if !slices.ContainsFunc(s.Keywords, func(got string) bool { return got == want || strings.HasSuffix(got, " "+want) }) {
			t.Errorf("%q is not among the keywords %q", want, s.Keywords)
		}
	}
	l := language.Of(c.lang)
	for _, keyword := range s.Keywords {
		if strings.ContainsFunc(keyword, unicode.IsDigit) || l.Role(strings.ToLower(keyword))&(language.StopWord|language.Calendar) != 0 {
			t.Errorf("keyword %q", keyword)
		}
	}
}

var toldInLanguages = []told{
	{
		lang: "th",
		texts: [4]string{
			"สะพานแม่น้ำโขงที่นครพนมถล่ม\nสะพานข้ามแม่น้ำโขงในจังหวัดนครพนมถล่มเมื่อเย็นวันจันทร์หลังฝนตกหนัก มีผู้ได้รับบาดเจ็บเล็กน้อยสองคน โฆษกหน่วยกู้ภัย สมชาย ใจดี กล่าว เจ้าหน้าที่ตรวจสอบเคยเตือนเรื่องรอยร้าวของสะพานตั้งแต่เดือนมีนาคม ทางจังหวัดจะสร้างสะพานชั่วคราว ซึ่งมีค่าใช้จ่าย 15 ล้านบาท",
			"\nหลังจากสะพานที่นครพนมถล่ม ฝ่ายค้านเรียกร้องให้เจ้าหน้าที่ตรวจสอบชี้แจง ระดับน้ำในแม่น้ำโขงเพิ่มขึ้นสองเมตรภายในหนึ่งวัน วิศวกร ประยุทธ์ แก้วมณี กล่าวว่า “เราเห็นรอยร้าวเมื่อหนึ่งปีก่อน” สมชาย ใจดี แจ้งว่าผู้บาดเจ็บออกจากโรงพยาบาลแล้ว",
			"รัฐมนตรีวัฒนธรรมลาออก\nรัฐมนตรีว่าการกระทรวงวัฒนธรรม วิภา ศรีสุข ลาออกหลังมีการเปิดเผยเงินอุดหนุนลับแก่คณะโอเปร่า นายกรัฐมนตรีประกาศการตัดสินใจเมื่อวันพฤหัสบดี วิภาอนุมัติเงินอุดหนุน 40 ล้านบาทแก่คณะโอเปร่าโดยไม่แจ้งรัฐสภา",
			"\nคณะกรรมาธิการของรัฐสภาต้องการฟังคำชี้แจงของนายกรัฐมนตรีเรื่องเงินอุดหนุนคณะโอเปร่า วิภา ศรีสุข ลาออกเมื่อวันพฤหัสบดี ผู้อำนวยการคณะโอเปร่าปฏิเสธที่จะแสดงความเห็นเรื่องเงินอุดหนุน",
		},
		titles:   [2]string{"สะพานแม่น้ำโขงที่นครพนมถล่ม", "รัฐมนตรีวัฒนธรรมลาออก"},
		keywords: [2]string{"สะพาน", "เงินอุดหนุน"},
	},
	{
		lang: "vi",
		texts: [4]string{
			"Cầu Long Biên bị sập\nCầu Long Biên ở Hà Nội bị sập vào tối thứ Hai sau trận mưa lớn. Hai người bị thương nhẹ, người phát ngôn Nguyễn Văn Hùng cho biết. Các thanh tra viên đã cảnh báo về vết nứt từ tháng Ba. Quốc hội yêu cầu Bộ Giao thông vận tải giải trình. Thành phố sẽ xây cầu tạm.",
			"\nSau khi cầu Long Biên bị sập, Quốc hội yêu cầu Bộ Giao thông vận tải giải trình về vết nứt. Thanh tra viên cho biết họ đã báo cáo. Nguyễn Văn Hùng nói những người bị thương đã xuất viện. Mực nước sông Hồng dâng hai mét trong một ngày.",
			"Bộ trưởng Văn hóa từ chức\nBộ trưởng Văn hóa Lê Thị Mai từ chức sau khi báo chí tiết lộ khoản trợ cấp bí mật cho nhà hát opera. Thủ tướng công bố quyết định hôm thứ Năm. Bà Mai đã phê duyệt 40 tỷ đồng cho nhà hát mà không báo cáo Quốc hội.",
			"\nỦy ban Quốc hội muốn nghe Thủ tướng giải thích về khoản trợ cấp cho nhà hát opera. Lê Thị Mai từ chức hôm thứ Năm. Giám đốc nhà hát từ chối bình luận về khoản trợ cấp.",
		},
		titles:   [2]string{"Cầu Long Biên bị sập", "Bộ trưởng Văn hóa từ chức"},
		keywords: [2]string{"Nguyễn Văn Hùng; Long Biên", "Lê Thị Mai; nhà hát"},
	},
	{
		lang: "sv",
		texts: [4]string{
			"Bro rasade i Karlstad\nBron över Klarälven i Karlstad rasade på måndagskvällen efter det kraftiga regnet. Två personer skadades lätt, säger Anna-Karin Lindqvist vid räddningstjänsten. Trafikverket hade varnat för sprickor i bron redan i mars. Kommunen ska nu bygga en tillfällig bro.",
			"\nEfter broraset i Karlstad kräver oppositionen svar av Trafikverket. Klarälven steg två meter på ett dygn. – Vi såg sprickorna för ett år sedan, säger brotekniker Johan Ek. Anna-Karin Lindqvist säger att de två skadade har lämnat sjukhuset. Den tillfälliga bron kostar 1,5 miljoner kronor.",
			"\nKulturminister Elsa Bergström avgår efter avslöjandet om hemliga bidrag till Operan. Statsministern meddelade beskedet på torsdagen. Bergström ska ha godkänt bidrag på 40 miljoner kronor till Operan utan riksdagens vetskap. Det var Dagens Ekonomi som avslöjade bidragen.",
			"Ministern avgår efter bidragsskandal\nElsa Bergström lämnar regeringen. Kulturministern godkände hemliga bidrag till Operan, enligt tidningen Dagens Ekonomi. Riksdagens konstitutionsutskott vill nu höra statsministern. Operans chef Nils Holm vill inte kommentera bidragen.",
		},
		titles:   [2]string{"Bro rasade i Karlstad", "Ministern avgår efter bidragsskandal"},
		keywords: [2]string{"Anna-Karin Lindqvist", "Elsa Bergström"},
	},
	{
		lang: "pl",
		texts: [4]string{
			"\nW Toruniu zawalił się w poniedziałek wieczorem most na Wiśle. Dwie osoby zostały lekko ranne, powiedział rzecznik straży pożarnej Tomasz Wróblewski. Inspektorzy ostrzegali przed pęknięciami mostu już w marcu. Miasto zbuduje teraz most tymczasowy.",
			"Zawalił się most w Toruniu\nPo zawaleniu mostu w Toruniu opozycja żąda wyjaśnień od inspektorów. Wisła podniosła się o dwa metry w ciągu doby. „Widzieliśmy pęknięcia rok temu” – mówi inż. Jan Ek. Tomasz Wróblewski powiedział, że ranni opuścili szpital. Most tymczasowy będzie kosztował 1,5 mln zł.",
			"Minister kultury odchodzi\nMinister kultury Elżbieta Zawadzka podała się do dymisji po ujawnieniu tajnych dotacji dla opery. Premier ogłosił decyzję w czwartek. Zawadzka miała zatwierdzić dotacje w wysokości 40 mln zł dla opery bez wiedzy Sejmu. Dotacje ujawniła „Gazeta Ekonomiczna”.",
			"\nElżbieta Zawadzka odchodzi z rządu. Minister kultury zatwierdziła tajne dotacje dla opery, pisze „Gazeta Ekonomiczna”. Komisja Sejmu chce przesłuchać premiera. Dyrektor opery Adam Holm nie chce mówić o dotacjach.",
		},
		titles:   [2]string{"Zawalił się most w Toruniu", "Minister kultury odchodzi"},
		keywords: [2]string{"Tomasz Wróblewski", "Elżbieta Zawadzka"},
	},
	{
		lang: "tr",
		texts: [4]string{
			"\nEskişehir’de Porsuk Çayı üzerindeki köprü pazartesi akşamı şiddetli yağmurun ardından çöktü. İtfaiye sözcüsü Ayşe Demirkan, iki kişinin hafif yaralandığını söyledi. Müfettişler köprüdeki çatlaklar konusunda mart ayında uyarmıştı. Belediye şimdi geçici bir köprü yapacak.",
			"Eskişehir’de köprü çöktü\nEskişehir’deki köprünün çökmesinin ardından muhalefet müfettişlerden açıklama istiyor. Porsuk Çayı bir günde iki metre yükseldi. Mühendis Kemal Aydın, “Çatlakları bir yıl önce gördük” dedi. Ayşe Demirkan, yaralıların hastaneden çıktığını söyledi. Geçici köprü 1,5 milyon liraya mal olacak.",
			"Kültür Bakanı istifa etti\nKültür Bakanı Elif Karaosmanoğlu, operaya verilen gizli ödeneklerin ortaya çıkmasının ardından istifa etti. Başbakan kararı perşembe günü duyurdu. Karaosmanoğlu, Meclis’in bilgisi olmadan operaya 40 milyon liralık ödenek onaylamıştı. Ödenekleri Ekonomi Gazetesi ortaya çıkardı.",
			"\nElif Karaosmanoğlu hükümetten ayrılıyor. Ekonomi Gazetesi’ne göre Kültür Bakanı operaya gizli ödenek onayladı. Meclis komisyonu Başbakanı dinlemek istiyor. Opera müdürü Nihat Holm ödenekler hakkında konuşmak istemiyor.",
		},
		titles:   [2]string{"Eskişehir’de köprü çöktü", "Kültür Bakanı istifa etti"},
		keywords: [2]string{"Ayşe Demirkan", "Karaosmanoğlu"},
	},
	{
		lang: "ru",
		texts: [4]string{
			"\nВ Костроме в понедельник вечером после сильного дождя обрушился мост через Волгу. Легко ранены два человека, сообщила представитель МЧС Анна Лебедева. Инспекторы предупреждали о трещинах в мосту ещё в марте. Теперь город построит временный мост.",
			"В Костроме обрушился мост\nПосле обрушения моста в Костроме оппозиция требует объяснений от инспекторов. Волга поднялась на два метра за сутки. «Мы видели трещины год назад», — говорит инженер И. П. Соколов. Анна Лебедева сказала, что раненые выписаны из больницы. Временный мост обойдётся в 1,5 млн руб.",
			"Министр культуры ушла в отставку\nМинистр культуры Елена Воронцова ушла в отставку после публикации о тайных субсидиях опере. Премьер-министр объявил о решении в четверг. Воронцова утвердила субсидии опере в 40 млн руб. без ведома Думы. О субсидиях написала «Экономическая газета».",
			"\nЕлена Воронцова покидает правительство. Министр культуры утвердила тайные субсидии опере, пишет «Экономическая газета». Комитет Думы хочет заслушать премьер-министра. Директор оперы Николай Хольм отказался говорить о субсидиях.",
		},
		titles:   [2]string{"В Костроме обрушился мост", "Министр культуры ушла в отставку"},
		keywords: [2]string{"мост", "Елена Воронцова"},
	},
	{
		lang: "zh",
		texts: [4]string{
			"\n周一晚间,宜宾市岷江大桥在暴雨后坍塌。消防部门发言人李秀兰说,两人受轻伤。检查人员早在三月就警告过大桥有裂缝。市政府将修建一座临时桥。",
			"宜宾岷江大桥坍塌\n宜宾大桥坍塌后,居民要求检查人员作出解释。岷江水位一天上涨两米。工程师王建国说:“我们一年前就看到了裂缝。”李秀兰表示,两名伤者已经出院。临时桥将花费150万元。",
			"文化部长辞职\n文化部长陈雅琴在歌剧院秘密补贴曝光后辞职。总理周四宣布了这一决定。陈雅琴在议会不知情的情况下批准了向歌剧院提供的4000万元补贴。《经济日报》披露了这些补贴。",
			"\n陈雅琴离开内阁。据《经济日报》报道,文化部长批准了给歌剧院的秘密补贴。议会委员会希望听取总理的说明。歌剧院院长何明拒绝就补贴发表评论。",
		},
		titles:   [2]string{"宜宾岷江大桥坍塌", "文化部长辞职"},
		keywords: [2]string{"李秀兰", "陈雅琴"},
	},
	{
		lang: "ja",
		texts: [4]string{
			"\n大雨の後、月曜日の夜に長岡市の信濃川に架かる橋が崩落した。消防本部の高橋美咲広報官によると、二人が軽いけがをした。検査官は三月に橋の亀裂について警告していた。市は仮設の橋を建設する。",
			"長岡市で橋が崩落\n長岡市の橋の崩落を受け、野党は検査官に説明を求めている。信濃川の水位は一日で二メートル上がった。技術者の山本健一さんは「一年前に亀裂を見た」と話した。高橋美咲広報官によると、けがをした二人は退院した。仮設の橋には150万円かかる。",
			"文化大臣が辞任\n歌劇場への秘密の補助金が明らかになり、小林千尋文化大臣が辞任した。首相は木曜日に発表した。小林大臣は国会に知らせずに歌劇場への40億円の補助金を承認していた。経済新報が補助金を報じた。",
			"\n小林千尋文化大臣が内閣を去る。経済新報によると、大臣は歌劇場への秘密の補助金を承認した。国会の委員会は首相から話を聞く方針だ。歌劇場の堀田館長は補助金についてコメントしなかった。",
		},
		titles:   [2]string{"長岡市で橋が崩落", "文化大臣が辞任"},
		keywords: [2]string{"高橋美咲", "小林千尋; 補助金; 歌劇場"},
	},
	{
		lang: "ko",
		texts: [4]string{
			"\n월요일 저녁 폭우가 내린 뒤 춘천의 소양강 다리가 무너졌다. 소방본부 김은지 대변인은 두 명이 가벼운 부상을 입었다고 밝혔다. 검사관들은 지난 3월 다리의 균열을 경고했다. 춘천시는 임시 다리를 건설할 예정이다.",
			"춘천 소양강 다리 붕괴\n춘천 다리가 무너진 뒤 야당은 검사관들에게 설명을 요구하고 있다. 소양강의 수위는 하루 만에 2미터 올랐다. 박준호 기술자는 \"1년 전에 균열을 보았다\"고 말했다. 김은지 대변인은 부상자들이 퇴원했다고 전했다. 임시 다리에는 15억 원이 든다.",
			"문화부 장관 사임\n한서윤 문화부 장관이 오페라단에 대한 비밀 보조금이 드러난 뒤 사임했다. 총리는 목요일 이 결정을 발표했다. 한서윤 장관은 국회에 알리지 않고 오페라단에 400억 원의 보조금을 승인했다. 경제신문이 보조금을 보도했다.",
			"\n한서윤 장관이 내각을 떠난다. 경제신문에 따르면 문화부 장관은 오페라단에 비밀 보조금을 승인했다. 국회 위원회는 총리의 설명을 듣고자 한다. 오페라단 최민수 단장은 보조금에 대해 말하지 않았다.",
		},
		titles:   [2]string{"춘천 소양강 다리 붕괴", "문화부 장관 사임"},
		keywords: [2]string{"김은지 대변인; 균열; 다리", "보조금; 국회"},
	},
	{
		lang: "ar",
		texts: [4]string{
			"\nانهار الجسر فوق نهر العاصي في مدينة حماة مساء الاثنين بعد أمطار غزيرة. وقالت المتحدثة باسم الإطفاء ليلى الحسن إن شخصين أصيبا بجروح طفيفة. وكان المفتشون قد حذروا من شقوق في الجسر في مارس. وستبني المدينة الآن جسرا مؤقتا.",
			"انهيار جسر في حماة\nبعد انهيار الجسر في حماة تطالب المعارضة المفتشين بتفسير. وارتفع نهر العاصي مترين في يوم واحد. وقال المهندس سامي خليل: «رأينا الشقوق قبل عام». وقالت ليلى الحسن إن المصابين غادرا المستشفى. وسيكلف الجسر المؤقت 1,5 مليون ليرة.",
			"استقالة وزيرة الثقافة\nاستقالت وزيرة الثقافة نادية المنصوري بعد الكشف عن إعانات سرية لدار الأوبرا. وأعلن رئيس الوزراء القرار يوم الخميس. وكانت المنصوري قد وافقت على إعانات بقيمة 40 مليون دينار لدار الأوبرا دون علم البرلمان. وكشفت صحيفة الاقتصاد عن الإعانات.",
			"\nتغادر نادية المنصوري الحكومة. ووافقت وزيرة الثقافة على إعانات سرية لدار الأوبرا حسب صحيفة الاقتصاد. وتريد لجنة البرلمان الاستماع إلى رئيس الوزراء. ورفض مدير دار الأوبرا كريم هلال الحديث عن الإعانات.",
		},
		titles:   [2]string{"انهيار جسر في حماة", "استقالة وزيرة الثقافة"},
		keywords: [2]string{"ليلى الحسن", "دار الأوبرا; نادية المنصوري"},
	},
	{
		lang: "hi",
		texts: [4]string{
			"\nभारी बारिश के बाद सोमवार शाम को जबलपुर में नर्मदा नदी पर बना पुल गिर गया। दमकल विभाग की प्रवक्ता अनीता वर्मा ने बताया कि दो लोग मामूली रूप से घायल हुए हैं। निरीक्षकों ने मार्च में पुल की दरारों के बारे में चेतावनी दी थी। शहर अब एक अस्थायी पुल बनाएगा।",
			"जबलपुर में पुल गिरा\nजबलपुर में पुल गिरने के बाद विपक्ष निरीक्षकों से जवाब मांग रहा है। नर्मदा नदी एक दिन में दो मीटर बढ़ गई। इंजीनियर राकेश मेहता ने कहा, \"हमने एक साल पहले दरारें देखी थीं।\" अनीता वर्मा ने कहा कि घायल अस्पताल से लौट आए हैं। अस्थायी पुल पर 1.5 करोड़ रुपये खर्च होंगे।",
			"संस्कृति मंत्री का इस्तीफा\nसंस्कृति मंत्री सुनीता चौहान ने नाट्यशाला को दिए गए गुप्त अनुदान के खुलासे के बाद इस्तीफा दे दिया। प्रधानमंत्री ने गुरुवार को फैसले की घोषणा की। चौहान ने संसद को बताए बिना नाट्यशाला के लिए 40 करोड़ रुपये के अनुदान को मंजूरी दी थी। अनुदान का खुलासा आर्थिक समाचार ने किया।",
			"\nसुनीता चौहान सरकार छोड़ रही हैं। आर्थिक समाचार के अनुसार संस्कृति मंत्री ने नाट्यशाला के लिए गुप्त अनुदान को मंजूरी दी। संसद की समिति प्रधानमंत्री से बात करना चाहती है। नाट्यशाला के निदेशक मोहन लाल ने अनुदान पर कुछ नहीं कहा।",
		},
		titles:   [2]string{"जबलपुर में पुल गिरा", "संस्कृति मंत्री का इस्तीफा"},
		keywords: [2]string{"अनीता वर्मा", "सुनीता चौहान"},
	},
	{
		lang: "vi",
		texts: [4]string{
			"\nCây cầu bắc qua sông Hương ở thành phố Huế đã sập vào tối thứ Hai sau trận mưa lớn. Người phát ngôn của lực lượng cứu hỏa, bà Nguyễn Thị Lan, cho biết hai người bị thương nhẹ. Các thanh tra đã cảnh báo về những vết nứt của cây cầu từ tháng ba. Thành phố sẽ xây một cây cầu tạm.",
			"Sập cầu ở Huế\nSau vụ sập cầu ở Huế, người dân yêu cầu các thanh tra giải thích. Nước sông Hương dâng hai mét trong một ngày. “Chúng tôi đã thấy vết nứt một năm trước”, kỹ sư Trần Văn Bình nói. Bà Nguyễn Thị Lan cho biết những người bị thương đã xuất viện. Cây cầu tạm sẽ tốn 1,5 triệu đô la.",
			"Bộ trưởng Văn hóa từ chức\nBộ trưởng Văn hóa Lê Thị Hoa đã từ chức sau khi báo chí tiết lộ các khoản trợ cấp bí mật cho nhà hát. Thủ tướng thông báo quyết định hôm thứ Năm. Bà Hoa đã phê duyệt khoản trợ cấp 40 tỷ đồng cho nhà hát mà Quốc hội không biết. Thời báo Kinh tế đã tiết lộ các khoản trợ cấp này.",
			"\nBà Lê Thị Hoa rời chính phủ. Theo Thời báo Kinh tế, Bộ trưởng Văn hóa đã phê duyệt trợ cấp bí mật cho nhà hát. Ủy ban Quốc hội muốn nghe Thủ tướng giải trình. Giám đốc nhà hát Phạm Minh từ chối bình luận về trợ cấp.",
		},
		titles:   [2]string{"Sập cầu ở Huế", "Bộ trưởng Văn hóa từ chức"},
		keywords: [2]string{"Nguyễn Thị Lan; sông Hương", "Quốc hội; Kinh tế; Lê Thị Hoa"},
	},
}
