package charset

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"summarize/internal/language"
)

func utf16le(s string) string {
	var b strings.Builder
	for _, c := range s {
		b.WriteByte(byte(c))
		b.WriteByte(byte(c >> 8))
	}
	return b.String()
}

func utf16be(s string) string {
	b := []byte(utf16le(s))
	for i := 0; i < len(b); i += 2 {
		b[i], b[i+1] = b[i+1], b[i]
	}
	return string(b)
}

func TestDecode(t *testing.T) {
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
		"UTF-32":             {in: "\xff\xfe\x00\x00a\x00\x00\x00", want: "a"},
		"Windows-1252":       {in: ascii + "caf\xe9 \x93noir\x94", want: ascii + "café “noir”", note: "not UTF-8, read as Windows-1252"},
		"borrowed letters":   {in: ascii + "the town\x92s mayor, Isma\xefl Mostefa\xef, of Caf\xe9 Ludov\xe8s", want: ascii + "the town’s mayor, Ismaïl Mostefaï, of Café Ludovès", note: "not UTF-8, read as Windows-1252"},
		"a unit":             {in: ascii + "a pixel of 1.12 \xb5m", want: ascii + "a pixel of 1.12 µm", note: "not UTF-8, read as Windows-1252"},
		"damaged":            {in: ascii + "café, thé, né\xe9", want: ascii + "café, thé, né\ufffd", note: NoteDamaged},
		"cut":                {in: ascii + "café, caf\xc3", want: ascii + "café, caf\ufffd", note: NoteDamaged},
		"undefined bytes":    {in: ascii + "\x8d\x9d", err: ErrUnknown},
		"KOI8-R":             {in: "\xf7 \xd3\xd2\xc5\xc4\xd5 \xcd\xdc\xd2 \xcf\xd4\xcb\xd2\xd9\xcc \xcd\xcf\xd3\xd4", want: "В среду мэр открыл мост", note: "not UTF-8, read as KOI8-R"},
		"ISO-2022-JP":        {in: "abc \x1b$B%3%s\x1b(B def", want: "abc コン def", note: "read as ISO-2022-JP"},
		"declared":           {in: "<?xml version='1.0' encoding='iso-8859-5'?><p>\xe2</p>", want: "<?xml version='1.0' encoding='iso-8859-5'?><p>т</p>"},
		"declared wrongly":   {in: "<meta charset=utf-8><p>caf\xe9 noir</p>", want: "<meta charset=utf-8><p>café noir</p>", note: "not UTF-8, read as Windows-1252"},
		"NUL":                {in: ascii + "\x00", err: ErrBinary},
		"controls":           {in: strings.Repeat("a\x01\x02", 20), err: ErrBinary},
		"terminal colours":   {in: "\x1b[31m" + ascii + "\x1b[0m", want: "\x1b[31m" + ascii + "\x1b[0m"},
		"PNG":                {in: "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", err: ErrBinary},
		"line ends are kept": {in: "a\r\nb\rc\n", want: "a\r\nb\rc\n"},
		"noise":              {in: "\xf3\x91\xd7\xae\x85\xba\xcb\xe8\x9f\xc4\xff\xb2\xa6\xdd\x88\xee\xb7\xc3\xa1\xf8", err: ErrUnknown},
	} {
		got, note, err := Decode([]byte(test.in), "")
		if got != test.want || note != test.note || !errors.Is(err, test.err) {
			t.Errorf("%s: %q, %q, %v; want %q, %q, %v", name, got, note, err, test.want, test.note, test.err)
		}
	}
}

// Every language's sample comes back from every encoding that its readers used, whole and
// in its first sentence alone; from those of old machines it comes back or is refused.
func TestSamplesOfLanguages(t *testing.T) {
	of := map[string]string{
		"en": "Windows-1252", "de": "Windows-1252 ISO-8859-1 IBM850 macintosh", "fr": "Windows-1252 ISO-8859-15 IBM850 macintosh",
		"es": "Windows-1252 IBM850 macintosh", "it": "Windows-1252 IBM850 macintosh", "pt": "Windows-1252 IBM850 macintosh", "nl": "Windows-1252",
		"sv": "Windows-1252 IBM850 macintosh", "ru": "Windows-1251 KOI8-R ISO-8859-5 IBM866 IBM855 x-mac-cyrillic", "zh": "GBK GB18030",
		"ja": "Shift_JIS EUC-JP",
	}
	tried := 0
	for _, l := range language.All {
		whole := strings.Join(strings.Fields(l.Sample), " ")
		sentence := whole
		if end := strings.IndexAny(whole, ".。"); end > 0 {
			_, size := utf8.DecodeRuneInString(whole[end:])
			sentence = whole[:end+size]
		}
		for _, name := range strings.Fields(of[l.Tag]) {
			e, err := lookup(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, text := range []string{whole, sentence} {
				data, err := e.NewEncoder().String(text)
				if err != nil {
					continue // a quotation mark that the old machine did not have
				}
				tried++
				old := strings.HasPrefix(name, "IBM850") || name == "macintosh"
				got, note, err := Decode([]byte(data), "")
				if old && errors.Is(err, ErrUnknown) {
					continue // rare, and in a few accents alike: refused rather than told garbled
				}
				if got != text {
					t.Errorf("%s in %s: %v, %s: %.60q", l.Tag, name, err, note, got)
				}
				if got, _, err := DecodeAs([]byte(data), name); got != text || err != nil {
					t.Errorf("%s as %s: %v: %.60q", l.Tag, name, err, got)
				}
			}
		}
	}
	if tried < 40 {
		t.Errorf("only %d samples were tried", tried)
	}
}

func TestAtLeastFortyEncodings(t *testing.T) {
	for _, c := range candidates() {
		if !Known(c.name) {
			t.Error(c.name)
		}
	}
	if n := len(candidates()); n < 40 {
		t.Error(n)
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"café", "caf\xe9 plain words", "\xff\xfea\x00", utf16be("plain"), "\x00", "\x1b$B", "\xce\xcf\xd7", "<?xml encoding='gbk'?>\xd6"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, _, err := Decode(data, "")
		if err == nil && !utf8.ValidString(text) {
			t.Fatalf("%q gives %q", data, text)
		}
		if err == nil && utf8.Valid(data) && !strings.ContainsAny(string(data), "\x00\x1b~") && text != strings.TrimPrefix(string(data), BOM) {
			t.Fatalf("%q was altered: %q", data, text)
		}
	})
}

func TestMend(t *testing.T) {
	for in, want := range map[string]string{
		"â€œWe shouldnâ€™t wait,â€\u009d she said.":                  "“We shouldn’t wait,” she said.",
		"The cafÃ© in MontrÃ©al is shut.":                            "The café in Montréal is shut.",
		"Kosten: 5Â€ oder 3Â£, 20Â°C.":                               "Kosten: 5Â€ oder 3£, 20°C.",
		"ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€":                                       "Привет, мир",
		"Ã la carte Ã\u00a0 lâ€™heure":                               "Ã la carte à l’heure",
		"It has one cafÃ© only.":                                     "It has one cafÃ© only.",
		"“MINHA IRMÃ” e “A MAÇÔ":                                     "“MINHA IRMÃ” e “A MAÇÔ",
		"Ângela à « l'Âge » d’Ãvila, São João, Mañana, Ñandú, Ðorđe": "Ângela à « l'Âge » d’Ãvila, São João, Mañana, Ñandú, Ðorđe",
		"":  "",
		"Ã": "Ã",
	} {
		got, mended := Mend(in)
		if got != want || mended != (in != want) {
			t.Errorf("%q: %q, %v", in, got, mended)
		}
	}
}
