package text

import "testing"

func TestCountWords(t *testing.T) {
	for _, test := range []struct {
		in   string
		want int
	}{
		{"", 0},
		{" \t\n", 0},
		{"one", 1},
		{"  The F-16 — it's here.\n", 5},
		{"no\u00a0break", 2},
		{"美国司法部长宣布", 4},
		{"FBI 调查", 2},
	} {
		if got := CountWords(test.in); got != test.want {
			t.Errorf("CountWords(%q) = %d, want %d", test.in, got, test.want)
		}
	}
}
