package token

import (
	"strings"
	"testing"

	"summarize/internal/language"
)

func TestListedWords(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"th", "รัฐบาล", "รัฐบาล"},
		{"th", "นายกรัฐมนตรี", "นายก รัฐมนตรี"},
		{"th", "ประเทศไทย", "ประเทศไทย"},
		{"th", "เมื่อวันอังคาร", "เมื่อ วัน อังคาร"},
		{"th", "ไป 24 คน.", "ไป 24 คน"},
		{"th", "ตำรวจขอให้ผู้ขับขี่อย่าเข้าใกล้", "ตำรวจ ขอ ให้ ผู้ ขับขี่ อย่า เข้า ใกล้"},
		{"lo", "ລັດຖະບານປະກາດໃນວັນອັງຄານ", "ລັດຖະບານ ປະກາດ ໃນ ວັນ ອັງຄານ"},
		{"lo", "ຄົນຫຼາຍສິບຄົນຕ້ອງອອກຈາກເຮືອນ", "ຄົນ ຫຼາຍ ສິບ ຄົນ ຕ້ອງ ອອກ ຈາກ ເຮືອນ"},
		{"th", "โดนัลด์ ทรัมป์", "โดนัลด์ ทรัมป์"},
	} {
		tokenizer := NewTokenizer(new(Lexicon))
		tokenizer.Begin(language.Of(test.lang), test.text)
		var got []string
		for _, w := range tokenizer.Words(test.text, Span{0, len(test.text)}, true).Tokens {
			got = append(got, w.Span().Of(test.text))
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: %s, want %s", test.text, s, test.want)
		}
	}
}
