package render

import "testing"

func TestSentencesAreJoinedAsTheirScriptDoes(t *testing.T) {
	for _, c := range []struct {
		before, after string
		marks         bool
		want          string
	}{
		{"", "Rain fell.", false, ""},
		{"Rain fell.", "It was cold.", false, " "},
		{"Mayor resigns", "Deputy takes over", false, " · "},
		{"雨が降った。", "寒かった。", false, ""},
		{"雨が降った。", "寒かった。", true, " "},
		{"ฝนตก", "อากาศหนาว", false, " "},
	} {
		if got := joint(c.before, c.after, c.marks); got != c.want {
			t.Errorf("%q and %q, marks %v: %q, want %q", c.before, c.after, c.marks, got, c.want)
		}
	}
}
