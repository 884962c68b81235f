package keyword

import "testing"

func TestSameStem(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"libya", "libyan", true}, {"iran", "iranian", true}, {"britain", "british", false}, {"japan", "japanese", true},
		{"επιθεση", "επιθεσεις", true}, {"utok", "utoku", true}, {"police", "policy", false}, {"bank", "ban", false},
		{"election", "electric", false}, {"rome", "romania", false}, {"jewish", "jews", false}, {"miller", "millet", false},
	} {
		if sameStem(test.a, test.b) != test.want || sameStem(test.b, test.a) != test.want {
			t.Errorf("%s and %s: %t", test.a, test.b, !test.want)
		}
	}
}
