package detect

import (
	"testing"

	"summarize/internal/language"
)

// TestDenies: what a page states is not believed where its text is plainly in another language; of neighbours it is.
func TestDenies(t *testing.T) {
	sample := func(tag string) string { return language.Of(tag).Sample }
	for _, test := range []struct {
		text, stated string
		want         bool
	}{
		{"The mayor said on Sunday that the bridge would stay closed for a month, after an inspector had found a crack in one of its girders.", "de", true},
		{"Der Bürgermeister sagte am Sonntag, die Brücke bleibe für einen Monat geschlossen, nachdem ein Prüfer einen Riss in einem der Träger gefunden hatte.", "en-US", true},
		{"Der Bürgermeister sagte am Sonntag, die Brücke bleibe für einen Monat geschlossen, nachdem ein Prüfer einen Riss in einem der Träger gefunden hatte.", "de-AT", false},
		{"市長は日曜日、橋を一か月閉鎖すると述べた。検査官が桁の一つにひびを見つけたためである。", "en", true},
		{"市長星期日說，橋樑將關閉一個月。", "ja", false},
		{"The mayor said so.", "de", false}, // too short to tell
		{"The mayor said on Sunday that the bridge would stay closed for a month, after an inspector had found a crack in one of its girders.", "sw", false},
	} {
		if got := Denies(test.text, test.stated); got != test.want {
			t.Errorf("%q as %s: %v", test.text, test.stated, got)
		}
	}
	for _, pair := range [][2]string{{"da", "nb"}, {"nb", "da"}, {"cs", "sk"}, {"sk", "cs"}, {"es", "gl"}, {"gl", "pt"}, {"pt", "gl"}, {"hr", "sr"}, {"id", "ms"}} {
		if Denies(sample(pair[0]), pair[1]) {
			t.Errorf("%s is taken to deny %s", pair[0], pair[1])
		}
	}
}
