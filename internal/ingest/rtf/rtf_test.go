package rtf

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestRead(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"paragraphs", `{\rtf1\ansi One two.\par Three\line four.\par}`, "One two.\n\nThree\nfour."},
		{"bytes of the code page", `{\rtf1\ansi\ansicpg1252 caf\'e9 \'93quoted\'94}`, "café “quoted”"},
		{"the font's code page", `{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f0 Tol \f1\'cc\'e8\'f0 \f0 end}`, "Tol Мир end"},
		{"several bytes a character", `{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}`, "日本"},
		{"Unicode, and what stands for it", `{\rtf1\ansi\uc1 \u8364? \u-10179?\u-8704?\uc2 \u233 ab.}`, "€ 😀é."},
		{"signs", `{\rtf1 A\~b \{c\} \\d \lquote e\rquote  f\_g}`, "A b {c} \\d ‘e’ f-g"},
		{"what is no text", `{\rtf1{\*\generator Word;}{\stylesheet{\s0 Normal;}}{\pict\bin4 }}{{x}{\header page 1}Text.{\footnote no}}`, "Text."},
		{"a table", `{\rtf1 a\cell b\cell\row c\cell d\cell\row}`, "a\tb\t\nc\td"},
		{"lines of the file are none", "{\\rtf1 one\r\n two}", "one two"},
		{"a link", `{\rtf1 {\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt here}} we go}`, "here we go"},
	} {
		if d, err := Read([]byte(test.in)); err != nil || d.Text != test.want {
			t.Errorf("%s: %q, %v, want %q", test.name, d.Text, err, test.want)
		}
	}
}

func TestInfo(t *testing.T) {
	d, err := Read([]byte(`{\rtf1{\info{\title Bridge \'e9t\'e9}{\author Jane Roe}{\creatim\yr2026\mo3\dy2\hr9}}Text.}`))
	want := Document{Text: "Text.", Title: "Bridge été", Author: "Jane Roe", Created: time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)}
	if err != nil || d != want {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestBroken(t *testing.T) {
	if d, err := Read([]byte(`{\rtf1 One two`)); !errors.Is(err, ErrUnclosed) || d.Text != "One two" {
		t.Errorf("%+v, %v", d, err)
	}
	for _, in := range []string{strings.Repeat("{", 5000), "}", `{\rtf1 \'`, `{\rtf1 \'zz\u`, `{\rtf1 \bin99999999999999999999 x}`, `\`} {
		if _, err := Read([]byte(in)); err == nil && !strings.HasPrefix(in, "{\\rtf1 \\bin") {
			t.Errorf("%.20q: no error", in)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(`{\rtf1\ansi\ansicpg1252{\fonttbl{\f1\fcharset204 B;}}\uc1 \u8364?\'e9 {\*\x y}\bin3 abc\par}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, _ := Read(data)
		if len(d.Text) > 8*len(data) {
			t.Errorf("%d bytes of text of %d", len(d.Text), len(data))
		}
	})
}
