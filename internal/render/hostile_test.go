package render

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

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
