package normal

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestNormalFormIgnoresFormat(t *testing.T) {
	for _, test := range []struct{ a, b string }{
		{"The Mayor's “new” bridge", "THE MAYORS \"NEW\"   BRIDGE"},
		{"café à Zürich", "cafe\u0301 a\u0300 Zu\u0308rich"},
		{"café", "CAFÉ"},
		{"1,234 dead", "1234 dead"},
		{"1,234,567.5", "1234567.5"},
		{"1,5 Prozent", "1.5 Prozent"},
		{"co\u00adoperation zero\u200bwidth", "cooperation zerowidth"},
		{"ＡＢＣ１２", "abc12"},
		{"Привет Мир", "привет, мир!"},
		{"l’eau", "l'eau"},
		{"北京の朝。", "北京、の朝"},
		{"Straße in Großmoor", "Strasse in Grossmoor"},
		{"٢٣ من ١٬٢٠٠ و٢٫٥", "23 من 1,200 و2.5"},
		{"２.３万人、１，２００人", "2.3万人、1200人"},
		{"२२ लोग", "22 लोग"},
		{"قُتِلَ أحد", "قتل احد"},
		{"Ёлка ещё стоит", "елка еще стоит"},
		{"the ﬁrst oﬃce staﬀ", "the first office staff"},
	} {
		a, b := Append(nil, nil, test.a), Append(nil, nil, test.b)
		if !Same(a, b) {
			t.Errorf("%q and %q differ", test.a, test.b)
		}
	}
}

func TestRepliesQuoteOthers(t *testing.T) {
	for _, test := range []struct{ text, words string }{
		{"I do not agree.\n\n> The quay is closed.\n >> For weeks.\nNot at all.", "I do not agree Not at all"},
		{"> The quay is closed.\n> For weeks.", "The quay is closed For weeks"},
		{"It rose by > 5 percent.", "It rose by 5 percent"},
	} {
		if !Same(Append(nil, nil, test.text), Append(nil, nil, test.words)) {
			t.Errorf("%q is not %q", test.text, test.words)
		}
	}
}

func TestNormalFormKeepsWordsApart(t *testing.T) {
	for _, test := range []struct{ a, b string }{
		{"3.5 million", "35 million"},
		{"abcdefgh", "abcdefghi"},
		{"abcdefghabcdefgh", "abcdefgh"},
		{"ab cd", "abcd"},
		{"हिन्दी", "हन्द"},
		{"10-20", "1020"},
		{"1,5 Prozent", "15 Prozent"}, // a decimal comma
		{"0,25", "025"},
		{"1,2345", "12345"},
		{"北京", "京北"},
		{"копий", "копии"},
	} {
		if Same(Append(nil, nil, test.a), Append(nil, nil, test.b)) {
			t.Errorf("%q and %q are the same", test.a, test.b)
		}
	}
}

func TestWordsAndTheirClasses(t *testing.T) {
	text := "Mr. Smith of Acme paid 1,200.50 on 3/4. Then he left; U.S. Steel did not. 中文2字"
	var spans []Span
	var got []string
	for i, w := range Append(nil, &spans, text) {
		mark := map[Word]string{Name: "N:", Number: "#:"}[w&ClassBits]
		got = append(got, mark+text[spans[i].Start:spans[i].End])
	}
	want := []string{"Mr", "N:Smith", "of", "N:Acme", "paid", "#:1,200.50", "on", "#:3/4", "Then", "he", "left",
		"N:U", "N:S", "N:Steel", "did", "not", "中", "文", "#:2", "字"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
}

func TestSyllablesOfScriptsWithoutSpaces(t *testing.T) {
	for text, want := range map[string]string{
		"รัฐบาลประกาศเมื่อวันอังคาร": "รัฐ บาลป ระ กาศ เมื่อ วัน อัง คาร",
		"ລັດຖະບານປະກາດ":              "ລັດ ຖະ ບານ ປະ ກາດ",
		"မြန်မာ":  "မြန် မာ",
		"ភ្នំពេញ": "ភ្នំ ពេញ",
	} {
		var spans []Span
		var got []string
		Append(nil, &spans, text)
		for _, s := range spans {
			got = append(got, text[s.Start:s.End])
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", text, s, want)
		}
	}
}

func TestRunsAreMaximal(t *testing.T) {
	text := "Don't_stop 3.5 Été"
	var spans []Span
	var got []string
	for i := range AppendRuns(nil, &spans, text) {
		got = append(got, text[spans[i].Start:spans[i].End])
	}
	if want := []string{"Don", "t_stop", "3", "5", "Été"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzWords(f *testing.F) {
	f.Add("It's 1,5 o’clock — ＡＢ 中文\xff e\u0301")
	f.Fuzz(func(t *testing.T, text string) {
		for _, cut := range []func([]Word, *[]Span, string) []Word{Append, AppendRuns} {
			var spans []Span
			words := cut(nil, &spans, text)
			if len(words) != len(spans) {
				t.Fatalf("%d words, %d spans", len(words), len(spans))
			}
			end := 0
			for i, s := range spans {
				if s.Start < end || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("span %d is %v after %d", i, s, end)
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
					t.Fatalf("span %d cuts a rune: %q", i, text[s.Start:s.End])
				}
				end = s.End
			}
		}
	})
}
