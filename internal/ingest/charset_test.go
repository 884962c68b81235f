package ingest

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDecodeText(t *testing.T) {
	ascii := strings.Repeat("plain words here ", 10)
	for name, test := range map[string]struct {
		in, want, note string
		err            error
	}{
		"UTF-8":              {in: "café", want: "café"},
		"mark":               {in: "\ufeffcafé", want: "café"},
		"mark inside stays":  {in: "a\ufeffb", want: "a\ufeffb"},
		"UTF-16LE":           {in: utf16le("\ufeffcafé"), want: "café"},
		"UTF-16BE":           {in: utf16be("\ufeffcafé"), want: "café"},
		"UTF-16LE no mark":   {in: utf16le(ascii + "café"), want: ascii + "café"},
		"UTF-16BE no mark":   {in: utf16be(ascii + "café"), want: ascii + "café"},
		"UTF-16 pairs":       {in: "\xff\xfe\x3d\xd8\x00\xde", want: "😀"},
		"UTF-16 lone":        {in: "\xff\xfe\x3d\xd8a\x00", want: "\ufffda"},
		"UTF-16 odd":         {in: "\xff\xfea\x00b", want: "a\ufffd"},
		"UTF-32":             {in: "\xff\xfe\x00\x00a\x00\x00\x00", err: errBinary},
		"Windows-1252":       {in: ascii + "caf\xe9 \x93x\x94", want: ascii + "café “x”", note: noteLegacy},
		"damaged":            {in: ascii + "café, thé, né\xe9", want: ascii + "café, thé, né\ufffd", note: noteDamaged},
		"cut":                {in: ascii + "café, caf\xc3", want: ascii + "café, caf\ufffd", note: noteDamaged},
		"undefined bytes":    {in: ascii + "\x8d\x9d", err: errEncoding},
		"KOI8-R":             {in: strings.Repeat("\xce\xcf\xd7\xcf\xd3\xd4\xc9 ", 20), err: errEncoding},
		"ISO 2022":           {in: ascii + "\x1b$B%3%s\x1b(B", err: errEncoding},
		"NUL":                {in: ascii + "\x00", err: errBinary},
		"controls":           {in: strings.Repeat("a\x01\x02", 20), err: errBinary},
		"terminal colours":   {in: "\x1b[31m" + ascii + "\x1b[0m", want: "\x1b[31m" + ascii + "\x1b[0m"},
		"PNG":                {in: "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", err: errBinary},
		"line ends are kept": {in: "a\r\nb\rc\n", want: "a\r\nb\rc\n"},
	} {
		got, note, err := decodeText([]byte(test.in))
		if got != test.want || note != test.note || !errors.Is(err, test.err) {
			t.Errorf("%s: %q, %q, %v; want %q, %q, %v", name, got, note, err, test.want, test.note, test.err)
		}
	}
}

func FuzzDecodeText(f *testing.F) {
	for _, s := range []string{"café", "caf\xe9 plain words", "\xff\xfea\x00", utf16be("plain"), "\x00", "\x1b$B"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, _, err := decodeText(data)
		if err == nil && !utf8.ValidString(text) {
			t.Fatalf("%q gives %q", data, text)
		}
		if err == nil && utf8.Valid(data) && !strings.Contains(string(data), "\x00") && text != strings.TrimPrefix(string(data), utf8BOM) {
			t.Fatalf("%q was altered: %q", data, text)
		}
	})
}
