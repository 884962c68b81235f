package update

import "testing"

// A reprint under the dateline of an agency and above its rights adds nothing, in whatever language; a sentence behind a dash does.
func TestDatelineAndRightsAddNothing(t *testing.T) {
	for _, test := range []struct{ lang, text, front, behind string }{
		{"es", "Un pastor encontró en una cueva una campana de bronce del siglo XIII. Pesa 140 kilos.", "Algar, 3 mar (EFE).- ", " Prensa Sur, todos los derechos reservados."},
		{"it", "Un pastore ha trovato in una grotta una campana di bronzo. Pesa 140 chili.", "ROMA, 03 MAR (ANSA) - ", " Riproduzione riservata © Agenzia Sud."},
		{"ru", "Пастух нашёл в пещере бронзовый колокол. Он весит 140 килограммов.", "ПОМОРСК, 3 марта — ", " Все права защищены, Вести Поморья."},
		{"pl", "Pasterz znalazł w jaskini dzwon z brązu. Waży 140 kilogramów.", "Lipno, 3 marca (PAP) - ", " Wszelkie prawa zastrzeżone, Głos Lipna."},
	} {
		told := NewTold(Text{Text: test.text, Lang: test.lang})
		later := test.front + test.text + test.behind
		for _, a := range told.Additions(Text{Text: later, Lang: test.lang}) {
			t.Errorf("%s: %q", test.lang, later[a.Sentence.Start:a.Sentence.End])
		}
		if test.lang == "es" && len(told.Additions(Text{Text: test.front + "Tiene 12 grietas profundas.", Lang: "es"})) == 0 {
			t.Error("nothing behind a dash is news")
		}
	}
}
