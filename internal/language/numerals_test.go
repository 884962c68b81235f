package language

import (
	"strings"
	"testing"
)

func TestNumbersOfSeveralWords(t *testing.T) {
	for _, c := range []struct {
		tag, words string
		value, n   int
	}{
		{"en", "one hundred and thirty four people", 134, 5},
		{"en", "two and three", 2, 1},
		{"en", "twenty five", 25, 2},
		{"en", "nine people", 9, 1},
		{"en", "hundred people", 0, 0},
		{"tr", "on iki kişi", 12, 2},
		{"tr", "yüz otuz kişi", 130, 2},
		{"ja", "二 百 三 十 一 人", 231, 5},
		{"ja", "十 二", 12, 2},
		{"zh", "一 百 零 五", 105, 4},
		{"de", "dreiundzwanzig Menschen", 23, 1},
		{"it", "ventitré", 23, 1},
		{"it", "ventotto", 28, 1},
		{"nl", "tweeëntwintig", 22, 1},
		{"ru", "сто двадцать три", 123, 3},
		{"fr", "deux cents", 200, 2},
		{"fr", "vingt et un", 20, 1}, // un is an article, too
		{"fr", "vingt et deux", 22, 3},
		{"es", "treinta y cuatro", 34, 3},
		{"th", "สอง ร้อย ยี่ สิบ", 220, 4},
	} {
		l, words := Of(c.tag), strings.Fields(c.words)
		value, n := l.Numerals.Read(func(k int) Part {
			if k >= len(words) {
				return NoPart
			}
			return l.NumeralPart(words[k])
		})
		if n != c.n || n > 0 && value != c.value {
			t.Errorf("%s: %q is %d of %d words, want %d of %d", c.tag, c.words, value, n, c.value, c.n)
		}
	}
	if v, ok := Of("ja").Numeral("十二"); v != 12 || !ok {
		t.Errorf("十二 is %d", v)
	}
}
