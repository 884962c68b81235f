package text

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
)

// terms returns the words of a document and their terms, as "word/term".
func terms(text string, c *Corpus) []string {
	var out []string
	for _, w := range c.Documents[0].Tokens {
		out = append(out, w.Span().Of(text)+"/"+c.Vocabulary[w.Term])
	}
	return out
}

func TestTerms(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"en", "Sessions’ talks weren't Trump's.", "Sessions/session talks/talk weren't/weren't Trump's/trump"},
		{"en", "F-16 COVID-19 6-week e-mail re-elected", "F-16/f-16 COVID-19/covid-19 6/6 week/week e-mail/e-mail re/re elected/elect"},
		{"en", "1,000 3.5 2016 $20m 10%", "1,000/1000 3.5/3.5 2016/2016 20m/20m 10/10"},
		{"en", "The US, the U.S. and us.", "The/the US/u.s the/the U.S/u.s and/and us/us"},
		{"en", "The UN and the U.N. meet.", "The/the UN/un and/and the/the U.N/un meet/meet"},
		{"en", "Café naïve ﬁlm 😀 #tag @name", "Café/café naïve/naïv ﬁlm/film tag/tag name/name"},
		{"en", "“Don’t go left—don’t,” he said.", "Don’t/don't go/go left/left don’t/don't he/he said/said"},
		{"fr", "L’État, dell'arte et aujourd'hui.", "L/l État/état dell'arte/dell'art et/et aujourd'hui/aujourd'hui"},
		{"it", "L'arte dell'Italia.", "L/l arte/arte dell/dell Italia/ital"},
		{"de", "Die Häuser fielen.", "Die/die Häuser/haus fielen/fiel"},
		{"ru", "Привет, мир.", "Привет/привет мир/мир"},
		{"ko", "안녕 세계", "안녕/안녕 세계/세계"},
	} {
		c := analyze(t, Options{Lang: test.lang, Workers: 1}, article.Article{Text: test.text})
		if got := strings.Join(terms(test.text, c), " "); got != test.want {
			t.Errorf("%s: got  %s\nwant %s", test.lang, got, test.want)
		}
	}
}

func TestChineseAndJapaneseWords(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("loads dictionaries")
	}
	for _, test := range []struct{ lang, text, want string }{
		{"zh", "中国的网络支付公司2005年上市。", "中国 的 网络 支付 公司 2005 年 上市"},
		{"zh", "中國的網路銀行2005年開業了，市長說。", "中國 的 網路 銀行 2005 年 開業 了 市長 說"},
		{"ja", "日本の気象庁が発表した。", "日本 の 気象庁 が 発表 し た"},
	} {
		a := article.Article{Text: test.text} // the language is found
		c := analyze(t, Options{Workers: 1}, a)
		var words []string
		content := 0
		for _, w := range c.Documents[0].Tokens {
			words = append(words, w.Span().Of(test.text))
			if !w.Is(Stop) {
				content++
			}
		}
		if got := strings.Join(words, " "); got != test.want || c.Documents[0].Lang != test.lang {
			t.Errorf("%s: got %s in %s", test.lang, got, c.Documents[0].Lang)
		}
		if content == 0 || content == len(words) {
			t.Errorf("%s: %d of %d words carry content", test.lang, content, len(words))
		}
	}
}

func TestNamesInChineseAndJapanese(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("loads dictionaries")
	}
	for _, test := range []struct{ lang, text, want string }{
		{"zh", "市长周骏彦在北京会见了记者夏继泉。", "周骏彦 北京 夏继泉"},
		{"ja", "実業家の堀江貴文が東京で会見した。", "堀江 貴文 東京"},
	} {
		c := analyze(t, Options{Lang: test.lang, Workers: 1}, article.Article{Text: test.text})
		var names []string
		for _, w := range c.Documents[0].Tokens {
			if w.Is(Name) {
				names = append(names, w.Span().Of(test.text))
			}
		}
		if got := strings.Join(names, " "); got != test.want {
			t.Errorf("%s: names %s, want %s", test.lang, got, test.want)
		}
	}
}

func TestClasses(t *testing.T) {
	text := "Sessions met Sergey Kislyak in September. Recusal is due, Sessions said: “Lawyers and the FBI knew on Monday at 10.”"
	c := analyze(t, Options{Lang: "en"}, article.Article{Title: "Sessions Meets Kislyak At The Embassy", Text: text})
	d := c.Documents[0]
	named := func(tokens []Token, of string, class Class) (out []string) {
		for _, w := range tokens {
			if w.Is(class) {
				out = append(out, w.Span().Of(of))
			}
		}
		return out
	}
	if got, want := named(d.Tokens, text, Name), []string{"Sessions", "Sergey", "Kislyak", "Sessions", "FBI"}; !slices.Equal(got, want) {
		t.Errorf("names %q, want %q", got, want)
	}
	if got, want := named(d.Title, "Sessions Meets Kislyak At The Embassy", Name), []string{"Sessions", "Kislyak"}; !slices.Equal(got, want) {
		t.Errorf("names of the title %q, want %q", got, want)
	}
	if got, want := named(d.Tokens, text, Stop), []string{"in", "is", "said", "and", "the", "on", "at"}; !slices.Equal(got, want) {
		t.Errorf("stop words %q, want %q", got, want)
	}
	if got, want := named(d.Tokens, text, Number), []string{"10"}; !slices.Equal(got, want) {
		t.Errorf("numbers %q, want %q", got, want)
	}
	text = "Der Minister traf die NATO in Berlin."
	c = analyze(t, Options{Lang: "de"}, article.Article{Text: text})
	if got := named(c.Documents[0].Tokens, text, Name); len(got) > 1 {
		t.Errorf("German nouns are names: %q", got)
	}
}

func TestLanguages(t *testing.T) {
	texts := map[string]string{
		"en": "The minister said that he would not leave the country before the end of the year, and that he had met the envoy.",
		"de": "Der Minister sagte, dass er das Land nicht vor dem Ende des Jahres verlassen werde und dass er den Gesandten getroffen habe.",
		"fr": "Le ministre a dit qu'il ne quitterait pas le pays avant la fin de l'année et qu'il avait rencontré l'envoyé dans la ville.",
		"es": "El ministro dijo que no dejaría el país antes de que terminara el año y que se había reunido con el enviado en la ciudad.",
		"ru": "Министр сказал, что не покинет страну до конца года и что он встретился с посланником в городе.",
		"zh": "部长说他在年底之前不会离开这个国家。",
	}
	tags := []string{"en", "de", "fr", "es", "ru", "zh"}
	articles := []article.Article{{Text: "Net 10 cts vs 5."}, {Text: "x", Lang: "pt-BR"}, {Text: texts["en"]}, {Text: texts["en"]}}
	want := []string{"en", "pt-BR", "en", "en"}
	for _, tag := range tags {
		articles = append(articles, article.Article{Text: texts[tag]})
		want = append(want, tag)
	}
	got, _, err := detectAll(t.Context(), articles, Options{})
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	if got, _, _ := detectAll(t.Context(), articles, Options{Lang: "de"}); slices.ContainsFunc(got, func(s string) bool { return s != "de" }) {
		t.Errorf("a given language is not taken: %q", got)
	}
}
