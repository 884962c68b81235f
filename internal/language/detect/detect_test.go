package detect

import (
	"strings"
	"testing"

	"summarize/internal/language"
)

// TestEveryRowIsTold asks of each row that its own sample is told for it, and that its script
// has a judge.
func TestEveryRowIsTold(t *testing.T) {
	if len(language.All) > 64 {
		t.Fatal("a ballot has room for 64 rows")
	}
	for _, l := range language.All {
		if tag, _ := Language(l.Sample, nil); tag != l.Tag {
			t.Errorf("%s: its sample is taken for %q", l.Tag, tag)
		}
		if start := []rune(l.Sample)[:40]; judgeOf(string(start)) == nil {
			t.Errorf("%s: no judge knows its script: see scripts", l.Tag)
		}
	}
}

func BenchmarkSure(b *testing.B) {
	text := strings.Repeat(language.Of("en").Sample+" ", 3)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Sure(text)
	}
}

func BenchmarkLanguageInDoubt(b *testing.B) {
	text := strings.Repeat("Shr 34 cts vs 1.19 dlrs Net 807,000 Revs 12.4 mln ", 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Language(text, only("en"))
	}
}

// TestMajorityDecidesInDoubt: what neighbours share is of the collection's language; what a text
// says surely is not.
func TestMajorityDecidesInDoubt(t *testing.T) {
	for _, test := range []struct{ text, prior, want string }{
		{"Regjering i krise", "no", "no"},
		{"Regjering i krise", "da", "da"},
		{"Vlada premier", "hr", "hr"},
		{"Vlada premier", "sl", "sl"},
		{"Governo e economia", "pt", "pt"},
		{"Governo e economia", "it", "it"},
		{"The minister said that the road would be closed for three weeks.", "de", "en"},
		{"Das Ministerium sagte, dass die Straße für drei Wochen geschlossen wird.", "en", "de"},
	} {
		if got, _ := Language(test.text, only(test.prior)); got != test.want {
			t.Errorf("%q among %s: %s, want %s", test.text, test.prior, got, test.want)
		}
	}
}

// TestScriptWithoutRow: a text in a script that no row has is in no language known, whatever
// its collection is in; Khmer was told for English.
func TestScriptWithoutRow(t *testing.T) {
	for _, text := range []string{"ស្ពានមួយនៅរាជធានីភ្នំពេញបានបាក់នៅយប់ថ្ងៃច័ន្ទ។", "ရန်ကုန်မြို့ရှိ တံတားတစ်စင်းသည် ပြိုကျခဲ့သည်။"} {
		if tag, sure := Language(text, only("en")); tag != Unknown || sure {
			t.Errorf("%s: %s, %t", text, tag, sure)
		}
	}
	if tag, _ := Language("12.5 – 14", only("fr")); tag != "fr" {
		t.Errorf("a text without letters: %s, want that of its collection", tag)
	}
}

// only is what a collection says that is in one language.
func only(tag string) Prior {
	if tag == "" {
		return nil
	}
	return Prior{{tag, 1}}
}
