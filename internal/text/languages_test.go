package text

import (
	"context"
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/language"
)

// languageCases are short texts of news in twenty languages, three each, with "|" where
// one sentence ends and the next begins. Each must be known for its language alone, and be
// cut there and nowhere else: behind abbreviations, ordinals, initials, quotations.
var languageCases = map[string][]string{
	"de": {
		"Der Rat tagt am 3. März um 9 Uhr.|Danach spricht Dr. Roe über den Haushalt.",
		"»Wir haben nichts gewusst«, sagte der Minister.|Er will z. B. die Steuern senken.",
		"Die Brücke kostet rd. 1,5 Mio. Euro.|Sie liegt bei St. Gallen, nahe der Grenze.",
	},
	"en": {
		"Mr. Roe met Gen. Doe at 5 p.m. on Monday.|They spoke about the U.S. budget.",
		"“Why did they leave?” Roe asked.|Nobody had an answer for him.",
		"The company, Roe Inc., sold 1.5 million cars.|It hopes to sell more next year.",
	},
	"fr": {
		"M. Roe a rencontré Mme Doe à Paris.|Ils ont parlé de l'art. 3 de la loi.",
		"« Nous n'avons rien vu », a dit le maire.|Le pont reste fermé pendant trois jours.",
		"Le Dr Roe est arrivé en sept. avec son équipe.|Il repart demain pour la capitale.",
	},
	"es": {
		"El Sr. Roe llegó a EE. UU. el lunes por la noche.|Allí lo esperaba la Dra. Doe.",
		"¿Quién cerró el puente?|«No lo sabemos», dijo el alcalde de la ciudad.",
		"La obra costó aprox. 5 millones de euros.|Fue terminada en la primavera.",
	},
	"it": {
		"L'avv. Roe ha parlato con il dott. Doe ieri sera.|Il processo comincia lunedì.",
		"«Non sappiamo nulla», ha detto il sindaco.|La strada resta chiusa per tre giorni.",
		"L'art. 12 della legge non è stato cambiato.|Il governo ne discute domani.",
	},
	"pt": {
		"O Sr. Roe falou com o gov. Doe na segunda-feira.|A ponte continua fechada.",
		"«Não sabemos de nada», disse o prefeito da cidade.|A estrada foi aberta ontem.",
		"O total, aprox. 500 reais, foi pago pela empresa.|Ninguém ficou ferido.",
	},
	"nl": {
		"Dhr. Roe sprak maandag met mevr. Doe over de brug.|Die blijft nog drie weken dicht.",
		"„We weten van niets”, zei de burgemeester.|De weg gaat morgen weer open.",
		"Het kost ca. 5 miljoen euro, d.w.z. veel te veel.|De raad stemt er morgen over.",
	},
	"sv": {
		"Statsministern talade kl. 9 med bl.a. polisen.|Vägen är stängd i tre veckor.",
		"”Vi vet ingenting”, sade borgmästaren.|Bron öppnas igen på måndag.",
		"Det kostar ca. 5 miljoner kronor.|Ingen skadades när bron föll.",
	},
	"da": {
		"Ministeren talte den 3. marts med bl.a. politiet.|Vejen er lukket i tre uger.",
		"»Vi ved ikke noget,« sagde borgmesteren.|Broen åbner igen på mandag.",
		"Det koster ca. 5 millioner kroner.|Ingen kom til skade, da broen faldt.",
	},
	"pl": {
		"Minister rozmawiał z dr. Kowalskim o ul. Polnej.|Droga będzie zamknięta przez trzy tygodnie.",
		"„Nic nie wiemy” – powiedział burmistrz.|Most zostanie otwarty w poniedziałek.",
		"Budowa kosztowała 5 mln zł, tj. dwa razy więcej.|Nikt nie został ranny.",
	},
	"cs": {
		"Ministr mluvil 3. března s dr. Novákem.|Silnice bude tři týdny uzavřena.",
		"„Nic nevíme,“ řekl starosta.|Most se znovu otevře v pondělí.",
		"Stavba stála 5 mil. korun, tj. dvakrát více.|Nikdo nebyl zraněn.",
	},
	"ru": {
		"Г-н Белов и проф. Орлов встретились в понедельник.|Дорога закрыта на три недели.",
		"«Мы ничего не знаем», — сказал мэр города.|Мост откроют снова через неделю.",
		"А. С. Белов живёт на ул. Садовой, д. 5.|Ущерб составил 2 млн руб. и ещё растёт.",
	},
	"uk": {
		"Міністр говорив із проф. Коваленком у вівторок.|Дорогу закрито на три тижні.",
		"«Ми нічого не знаємо», — сказав мер міста.|Міст відкриють знову наступного тижня.",
		"Будинок на вул. Садовій згорів у середу.|Ніхто не постраждав під час пожежі.",
	},
	"el": {
		"Ο κ. Παπαδόπουλος μίλησε με την αστυνομία την Τρίτη.|Ο δρόμος είναι κλειστός.",
		"Ποιος έκλεισε τη γέφυρα;|«Δεν ξέρουμε», είπε ο δήμαρχος της πόλης.",
		"Το έργο κόστισε 5 εκατ. ευρώ.|Κανείς δεν τραυματίστηκε από την πτώση.",
	},
	"tr": {
		"Bakan, Prof. Yılmaz ile salı günü görüştü.|Yol üç hafta kapalı kalacak.",
		"“Hiçbir şey bilmiyoruz” dedi belediye başkanı.|Köprü pazartesi yeniden açılacak.",
		"Köprü 3. kez onarıldı.|Onarım 5 milyon liraya mal oldu.",
	},
	"ar": {
		"أغلقت الحكومة الطريق لمدة ثلاثة أسابيع.|ولم يصب أحد بأذى في الحادث.",
		"من أغلق الجسر؟|قال رئيس البلدية إنه لا يعرف شيئا عن ذلك.",
		"«لا نعرف شيئا» قال الوزير في المؤتمر.|سيفتح الجسر من جديد يوم الاثنين.",
		"وقع الرئيس جورج دبليو. بوش القانون يوم الاثنين.|سيبدأ العمل به في الربيع.",
	},
	"he": {
		"הממשלה סגרה את הכביש לשלושה שבועות.|איש לא נפגע בתאונה.",
		"מי סגר את הגשר?|ראש העיר אמר שהוא לא יודע.",
		"פרופ' כהן דיבר עם המשטרה ביום שלישי.|הגשר ייפתח מחדש בשבוע הבא.",
	},
	"hi": {
		"सरकार ने सड़क को तीन सप्ताह के लिए बंद कर दिया।|दुर्घटना में कोई घायल नहीं हुआ।",
		"पुल किसने बंद किया?|मेयर ने कहा कि उन्हें कुछ पता नहीं है।",
		"डॉ. शर्मा ने मंगलवार को पुलिस से बात की।|पुल अगले सप्ताह फिर खुलेगा।",
		"पुल तट से 650 कि.मी. की दूरी पर है।|यूरोपीय बैठक (एम.ई.एम.) का आयोजन कल हुआ।",
	},
	"zh": {
		"“我们不会卖掉这片森林。”市长说。|居民们在广场上鼓掌。",
		"他们一起看了电影《你好！再见》。|票价为三十元。",
		"这座桥是谁关闭的？|警方表示还不知道原因。",
	},
	"ja": {
		"「私たちは何も知らない。」と市長は話した。|橋は来週また開く。",
		"モーニング娘。が月曜日に東京で歌った。|多くの人が集まった。",
		"橋を閉めたのは誰か？|警察はまだ分からないと述べた。",
	},
}

func TestSixtyTextsInTwentyLanguages(t *testing.T) {
	for tag, cases := range languageCases {
		for _, c := range cases {
			want := strings.Split(c, "|")
			space := " "
			if tag == "zh" || tag == "ja" {
				space = ""
			}
			text := strings.Join(want, space)
			corpus, err := Analyze(context.Background(), []article.Article{{ID: "1", Text: text}}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			d := &corpus.Documents[0]
			var got []string
			for _, s := range d.Sentences {
				got = append(got, s.Of(text))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: cut into %q, want %q", tag, got, want)
			}
			if d.Lang != tag {
				t.Errorf("%s: taken for %s: %s", tag, d.Lang, text)
			}
			for i := range d.Tokens {
				w := d.Tokens[i].Span().Of(text)
				if language.Of(tag).Role(strings.ToLower(w))&language.StopWord != 0 && w == strings.ToLower(w) && !d.Tokens[i].Is(Stop) {
					t.Errorf("%s: %q is no stop word", tag, w)
				}
			}
		}
	}
}

// openings are sentences whose first words point outside them, or do not.
var openings = []struct {
	lang, text string
	want       Trait
}{
	{"ar", "في المقابل، رفض الوزير الاقتراح.", OpensOnConnective},
	{"ar", "حيث أغلقت الشرطة الطريق أمام السيارات.", OpensOnConnective},
	{"ar", "في هذا المكان وقعت الحادثة الأولى.", OpensOnPronoun},
	{"ar", "في هذا العام أغلقت ثلاثة جسور في المدينة.", 0},
	{"he", "לדבריו הגשר ייפתח מחדש בשבוע הבא.", OpensOnPronoun},
	{"he", "עם זאת, הגשר ייפתח מחדש בשבוע הבא.", OpensOnConnective},
	{"hi", "इसकी वजह से पुल तीन दिन बंद रहेगा।", OpensOnPronoun},
	{"ru", "Кроме того, мост закроют на три недели.", OpensOnConnective},
	{"ru", "В этом здании работали десять человек.", OpensOnPronoun},
	{"ru", "В этом году закрыли три моста через реку.", 0},
	{"uk", "За його словами, міст закриють на три тижні.", OpensOnPronoun},
	{"pl", "W tym roku zamknięto trzy mosty na rzece.", 0},
	{"pl", "Mimo to most zostanie zamknięty na trzy tygodnie.", OpensOnConnective},
	{"cs", "Podle něj bude most tři týdny zavřený.", OpensOnPronoun},
	{"cs", "Vyhrál v Paříži o dvacet tři vteřin.", OpensOnPronoun},
	{"cs", "Vyhrál Roe, který přijel z Paříže.", 0},
	{"cs", "Letadlo s dvěma lidmi na palubě zmizelo.", 0},
	{"pl", "Wygrała w Paryżu o dwie sekundy.", OpensOnPronoun},
	{"es", "Ganó con dos segundos de ventaja.", OpensOnPronoun},
	{"es", "Ganó el equipo de la ciudad.", 0},
	{"pt", "Começou na noite de segunda-feira.", OpensOnPronoun},
	{"it", "Andò in ospedale la sera di lunedì.", OpensOnPronoun},
	{"el", "Κέρδισε με δύο δευτερόλεπτα διαφορά.", OpensOnPronoun},
	{"el", "Κέρδισε ο Ρου με δύο δευτερόλεπτα.", 0},
	{"el", "Για παράδειγμα, η γέφυρα έκλεισε για τρεις μέρες.", OpensOnConnective},
	{"fr", "Alors que le pont reste fermé, le maire a démissionné.", 0},
	{"fr", "Alors qu’il pleuvait, le pont de Tessen a été fermé.", 0},
	{"fr", "Alors le maire de Tessen a fermé le pont.", OpensOnConnective},
	{"fr", "Ce mardi 9 octobre, le pont de Tessen a été fermé.", 0},
	{"fr", "Ce pont de Tessen a été fermé hier soir.", OpensOnPronoun},
	{"en", "This Friday the bridge of Tessen was closed.", 0},
	{"es", "Además de cerrar el puente, la policía cortó la calle.", 0},
	{"es", "Además, la policía cortó la calle.", OpensOnConnective},
	{"pt", "Depois de fechar a ponte, a polícia cortou a rua.", 0},
	{"it", "Anche se piove, il ponte di Tessen resta aperto.", 0},
	{"de", "Auch wenn es regnet, bleibt die Brücke offen.", 0},
	{"sv", "Enligt henne stängs bron i tre veckor.", OpensOnPronoun},
	{"da", "Ifølge ham lukkes broen i tre uger.", OpensOnPronoun},
	{"no", "Til tross for dette stenges broen i tre uker.", OpensOnConnective},
}

func TestOpeningsInLanguages(t *testing.T) {
	const opens = OpensOnPronoun | OpensOnConnective
	for _, c := range openings {
		corpus, err := Analyze(context.Background(), []article.Article{{ID: "a", Text: c.text}}, Options{Lang: c.lang})
		if err != nil {
			t.Fatal(err)
		}
		if s := corpus.Documents[0].Sentences; len(s) != 1 || s[0].Traits&opens != c.want {
			t.Errorf("%s: %q: %+v, want %d", c.lang, c.text, s, c.want)
		}
	}
}
