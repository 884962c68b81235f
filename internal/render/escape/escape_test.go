package escape

import (
	"net/url"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestTerminal(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Harbour bridge: 50% closed", "Harbour bridge: 50% closed"},
		{"letters", "Grüße, 世界, हिन्दी, العربية", "Grüße, 世界, हिन्दी, العربية"},
		{"colour", "\x1b[31mred\x1b[0m", "␛[31mred␛[0m"},
		{"clipboard (OSC 52)", "\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"},
		{"C1 as UTF-8", "a\u009b2Jb", "a\uFFFD2Jb"},
		{"C1 as a byte", "a\x9b2Jb", "a\uFFFD2Jb"},
		{"NUL and DEL", "a\x00b\x7fc", "a␀b␡c"},
		{"lines", "a\r\nb\tc\u0085d\u2028e\u2029f", "a  b c d e f"},
		{"bidirectional", "a\u202Eb\u2066c\u200Fd\u061Ce", "abcde"},
		{"zero width", "a\u200Bb\u2060c\uFEFFd\u00ADe", "abcde"},
		{"tags", "a\U000E0041b", "ab"},
		{"joiner in emoji", "👩\u200d👧", "👩\u200d👧"},
		{"non-joiner in Persian", "می\u200cخواهم", "می\u200cخواهم"},
		{"joiner in Latin", "pay\u200dpal", "paypal"},
		{"joiners in a row", "م\u200c\u200cخ", "م\u200cخ"},
		{"noncharacter", "a\uFFFEb", "a\uFFFDb"},
		{"no-break space", "50\u00a0km", "50\u00a0km"},
	} {
		if got := Terminal(c.in); got != c.want {
			t.Errorf("%s: Terminal(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
}

// hostile is what a stranger may put into any field: escape sequences, C1, controls of direction, characters without
// width, marks of HTML and Markdown.
const hostile = "Pay \x1b[31mnow\x1b]0;owned\x07 \u009b2J\u202Eevil\u202C a\u200Bb <script>alert(1)</script> [x](javascript:y) `z`"

// checkHarmless fails on any rune that a terminal would obey or hide.
func checkHarmless(t *testing.T, what, s string) {
	if !utf8.ValidString(s) {
		t.Errorf("%s: invalid UTF-8", what)
	}
	for i, r := range s {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == 0x200B || r == 0xFEFF || r == 0x2028 || r == 0x2029 {
			t.Errorf("%s: %U at %d in %q", what, r, i, s[max(0, i-20):min(len(s), i+20)])
			return
		}
	}
}

func FuzzTerminal(f *testing.F) {
	f.Add(hostile)
	f.Add("\xc2\x9b\u202e\u200d\u0085")
	f.Fuzz(func(t *testing.T, s string) {
		got := Terminal(s)
		checkHarmless(t, "Terminal", got)
		if want := slowLine(s); Line(s) != want {
			t.Errorf("Line(%q) = %q, want %q", s, Line(s), want)
		}
		if strings.Contains(got, "\n") {
			t.Errorf("%q has two lines", got)
		}
		if again := Terminal(got); again != got {
			t.Errorf("Terminal(%q) = %q, again %q", s, got, again)
		}
	})
}

// slowLine is line without its short way for most strings.
func slowLine(s string) string {
	return strings.Join(strings.FieldsFunc(Terminal(s), func(r rune) bool { return r == ' ' }), " ")
}

// Every character alone and between others, and every place of a space.
func TestLineEqualsTerminal(t *testing.T) {
	for r := range rune(0xE0100) {
		if 0x20000 <= r && r < 0xE0000 { // ideographs, and nothing
			continue
		}
		for _, s := range []string{string(r), "a" + string(r) + "é"} {
			if got, want := Line(s), slowLine(s); got != want {
				t.Fatalf("Line(%q) = %q, want %q", s, got, want)
			}
		}
	}
	for _, s := range []string{"", " ", "a b", "a  b", " a", "a ", "世界 世", "\xff", "a\xe4"} {
		if got, want := Line(s), slowLine(s); got != want {
			t.Errorf("Line(%q) = %q, want %q", s, got, want)
		}
	}
}

// markdownByPatterns says with patterns what markdown does.
func markdownByPatterns(s string) string {
	s = regexp.MustCompile("[\\\\`*_\\[\\]<~$@]|&[a-zA-Z#]").ReplaceAllString(Line(s), `\$0`)
	s = regexp.MustCompile(`(?i)://|www\.`).ReplaceAllStringFunc(s, func(m string) string {
		return strings.NewReplacer("://", `:\/\/`, ".", `\.`).Replace(m)
	})
	return regexp.MustCompile(`^(#|>|\+|-|=|:|[0-9]+(?:[.)]))`).ReplaceAllStringFunc(s, func(m string) string {
		return m[:len(m)-1] + `\` + m[len(m)-1:]
	})
}

func TestMarkdownEqualsPatterns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("aw.W:/&#12)>+-=\\`*_[]<~$@ é世"))).Draw(t, "s")
		if got, want := Markdown(s), markdownByPatterns(s); got != want {
			t.Fatalf("Markdown(%q) = %q, want %q", s, got, want)
		}
	})
}

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Harbour bridge: 50 % (closed), says A. B.", "Harbour bridge: 50 % (closed), says A. B."},
		{"*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"},
		{"[x](javascript:alert(1))", `\[x\](javascript:alert(1))`},
		{"<script>", `\<script>`},
		{"AT&T &amp; &#60;", `AT\&T \&amp; \&#60;`},
		{"Stone & Steel", "Stone & Steel"},
		{"# Heading", `\# Heading`},
		{"> quoted", `\> quoted`},
		{"- item", `\- item`},
		{"1. item", `1\. item`},
		{"2017) item", `2017\) item`},
		{"=== under", `\=== under`},
		{"see https://evil.example/", `see https:\/\/evil.example/`},
		{"WWW.evil.example", `WWW\.evil.example`},
		{"mail a@b.example", `mail a\@b.example`},
		{"two\n\nblocks", "two blocks"},
		{`back\slash`, `back\\slash`},
	} {
		if got := Markdown(c.in); got != c.want {
			t.Errorf("Markdown(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

// Every mark that could begin markup has a backslash before it, and taking the
// backslashes away gives the line back.
func FuzzMarkdown(f *testing.F) {
	f.Add(hostile)
	f.Add("www.www.x https://a://b &#x;&\\[]<")
	f.Fuzz(func(t *testing.T, s string) {
		got := Markdown(s)
		checkHarmless(t, "markdown", got)
		unescaped := regexp.MustCompile(`\\([[:punct:]])`).ReplaceAllString(got, "$1")
		if unescaped != Line(s) {
			t.Errorf("Markdown(%q) = %q reads as %q", s, got, unescaped)
		}
		bare := regexp.MustCompile(`\\[[:punct:]]`).ReplaceAllString(got, "·")
		if m := regexp.MustCompile("[`*_\\[\\]<~]|://|(?i)www\\.|&[a-z#]").FindString(bare); m != "" {
			t.Errorf("Markdown(%q) = %q leaves %q bare", s, got, m)
		}
	})
}

func TestLinkURL(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"https://a.example/x?y=1&z=2#f", "https://a.example/x?y=1&z=2#f"},
		{" HTTP://A.example ", "http://A.example"},
		{"mailto:a@b.example", "mailto:a@b.example"},
		{"https://a.example/\"><script>", "https://a.example/%22%3E%3Cscript%3E"},
		{"https://a.example/(x) y", "https://a.example/%28x%29%20y"},
		{"https://a.example/ü?q=世\u202E", "https://a.example/%C3%BC?q=%E4%B8%96%E2%80%AE"},
		{"javascript:alert(1)", ""},
		{"JavaScript:alert(1)", ""},
		{"java\nscript:alert(1)", ""},
		{"data:text/html,x", ""},
		{"vbscript:x", ""},
		{"file:///etc/passwd", ""},
		{"//a.example/x", ""},
		{"/x", ""},
		{"https:///x", ""},
		{"https:x", ""},
		{"mailto://x", ""},
		{"https://a.example/\x00", ""},
		{"", ""},
	} {
		if got := LinkURL(c.in); got != c.want {
			t.Errorf("LinkURL(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func FuzzLinkURL(f *testing.F) {
	f.Add("https://a.example/\"'<>`(){}|\\^")
	f.Add("mailto:a@b\r\nBcc:c")
	f.Fuzz(func(t *testing.T, s string) {
		got := LinkURL(s)
		if got == "" {
			return
		}
		if m := regexp.MustCompile("[^!-~]|[\"'<>`(){}|\\\\]").FindString(got); m != "" {
			t.Errorf("LinkURL(%q) = %q holds %q", s, got, m)
		}
		if u, err := url.Parse(got); err != nil || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "mailto" {
			t.Errorf("LinkURL(%q) = %q: %v", s, got, err)
		}
	})
}

// No format that a human may read raw lets a control character through, whatever
// stands in any field.
