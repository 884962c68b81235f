package render

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"summarize/internal/testcorpus"
)

// checkFormats puts a string into every field of every format and reads the outputs
// back by the programs they are for.
func checkFormats(t *testing.T, o Options, s string) {
	for _, format := range Formats() {
		checkFormat(t, o, s, format.Name)
	}
}

// schemaOnce is the schema of the format json, taken apart once.
var schemaOnce = sync.OnceValue(func() map[string]any {
	var schema map[string]any
	if err := json.Unmarshal(SchemaJSON(), &schema); err != nil {
		panic(err)
	}
	return schema
})

func checkFormat(t *testing.T, o Options, s, format string) {
	d := poisoned(s)
	for i := range d.Stories { // a quote and a reason are never empty
		for q := range d.Stories[i].Summary {
			d.Stories[i].Summary[q].Text += "."
		}
	}
	for i := range d.Skipped {
		d.Skipped[i].Reason += "."
	}
	out := render(t, format, d, o)
	checkTerminal(t, format, strings.ReplaceAll(out, "\r\n", "\n"))
	switch format {
	case "json":
		schema := schemaOnce()
		for _, problem := range validate(schema, schema, parseJSON(t, out), "$") {
			t.Errorf("%q: %s", s, problem)
		}
	case "html":
		checkPage(t, out)
	case "atom":
		parseAtom(t, out)
	case "eml":
		want := []string{"Auto-Submitted", "Content-Type", "Date", "From", "List-Id", "Message-Id", "Mime-Version", "Subject", "To"}
		header, _ := parseMail(t, out)
		if names := slices.Sorted(maps.Keys(header)); !slices.Equal(names, want) {
			t.Errorf("%q: header %v", s, names)
		}
	}
}

// FuzzFormats writes a string in one format: all of them an execution made five executions in
// a quarter of a minute.
func FuzzFormats(f *testing.F) {
	for i := range Formats() {
		f.Add(hostile, uint8(i))
		f.Add("\x00\xff]]>--><!--{{.}}\ufffe\u2028", uint8(i))
	}
	o := full(f)
	f.Fuzz(func(t *testing.T, s string, which uint8) {
		checkFormat(t, o, s, Formats()[int(which)%len(Formats())].Name)
	})
}

// Strings that broke other programs.
func TestHostileStrings(t *testing.T) {
	o := full(t)
	for _, record := range testcorpus.Lines[struct{ Text string }](t, "hostile/strings.jsonl") {
		checkFormats(t, o, record.Text)
	}
}

// checkTerminal fails on any rune that a terminal would obey or hide. Lines may end,
// and only colours of our own begin with ESC.
func checkTerminal(t interface{ Errorf(string, ...any) }, what, s string) {
	if !utf8.ValidString(s) {
		t.Errorf("%s: invalid UTF-8", what)
	}
	for i, r := range s {
		own := r == '\n' || r == 0x1b && ownColor.MatchString(s[i:])
		if unicode.IsControl(r) && !own || unicode.Is(unicode.Bidi_Control, r) || r == 0x200B || r == 0xFEFF || r == 0x2028 || r == 0x2029 {
			t.Errorf("%s: %U at %d in %q", what, r, i, s[max(0, i-20):min(len(s), i+20)])
			return
		}
	}
}

var ownColor = regexp.MustCompile(`^\x1b\[[012]m`)

func TestNoControlReachesAnyOutput(t *testing.T) {
	payloads := []string{hostile, "\xff\xfe\x9b", "\u009d0;x\u009c", "\u202e\u2066\u200b", strings.Repeat("\x1b]8;;http://x\x1b\\", 3), "a\u2028b\u0085c"}
	for _, s := range payloads {
		d := poisoned(s)
		for _, f := range Formats() {
			for _, o := range []Options{{}, {Color: true, Width: 40}} {
				o.Template = full(t).Template
				out := render(t, f.Name, d, o)
				checkTerminal(t, f.Name, strings.ReplaceAll(out, "\r\n", "\n"))
			}
		}
	}
}
