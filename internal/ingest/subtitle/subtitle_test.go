package subtitle

import "testing"

func TestText(t *testing.T) {
	for name, test := range map[string]struct{ in, want string }{
		"SubRip":          {"1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>The council met\r\non Monday.</i>\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\n{\\an8}It voted.\r\n", "The council met on Monday. It voted."},
		"WebVTT":          {"WEBVTT - News\nKind: captions\n\nNOTE\nby hand\n\nintro\n00:01.000 --> 00:03.000 align:start position:0%\nThe<00:01.500><c> council</c> met.\n\n00:09.000 --> 00:10.000\n[Applause]\n&gt;&gt; It voted.\n", "The council met.\n\nIt voted."},
		"lines that roll": {"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nThe council\n\n00:00:02.000 --> 00:00:03.000\nThe council\nmet on\n\n00:00:03.000 --> 00:00:04.000\nmet on\nMonday.\n", "The council met on Monday."},
		"no spaces":       {"1\n00:00:01,000 --> 00:00:03,000\n市议会星期一\n开会。\n", "市议会星期一开会。"},
	} {
		if got := Text(test.in); got != test.want || !Is(test.in) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
	for _, text := range []string{"1\nThe council met.", "WEBVTTs are files", ""} {
		if Is(text) {
			t.Errorf("%q is taken for subtitles", text)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add("1\n00:00:01,000 --> 00:00:03,000\na\n\n2\n00:00:03,000 --> 00:00:05,000\n>> b\n")
	f.Fuzz(func(t *testing.T, in string) {
		if out := Text(in); len(out) > 2*len(in)+2 {
			t.Errorf("%q from %q", out, in)
		}
	})
}
