package render

import (
	"bufio"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// checkFormats puts a string into every field of every format and reads the outputs
// back by the programs they are for.
func checkFormats(t *testing.T, o Options, s string) {
	d := poisoned(s)
	for i := range d.Stories { // a quote and a reason are never empty
		for q := range d.Stories[i].Summary {
			d.Stories[i].Summary[q].Text += "."
		}
	}
	for i := range d.Skipped {
		d.Skipped[i].Reason += "."
	}
	for _, format := range Formats() {
		out := render(t, format.Name, d, o)
		checkTerminal(t, format.Name, strings.ReplaceAll(out, "\r\n", "\n"))
		switch format.Name {
		case "json":
			schema := parseJSON(t, string(SchemaJSON()))
			for _, problem := range validate(schema, schema, parseJSON(t, out), "$") {
				t.Errorf("%q: %s", s, problem)
			}
		case "html":
			checkPage(t, out)
		case "atom":
			parseAtom(t, out)
		case "eml":
			want := []string{"Auto-Submitted", "Content-Type", "Date", "From", "Message-Id", "Mime-Version", "Subject", "To"}
			header, _ := parseMail(t, out)
			if names := slices.Sorted(maps.Keys(header)); !slices.Equal(names, want) {
				t.Errorf("%q: header %v", s, names)
			}
		}
	}
}

func FuzzFormats(f *testing.F) {
	f.Add(hostile)
	f.Add("\x00\xff]]>--><!--{{.}}\ufffe\u2028")
	o := full(f)
	f.Fuzz(func(t *testing.T, s string) { checkFormats(t, o, s) })
}

// Strings that broke other programs. Set SUMMARIZE_DATA to a folder with
// hostile/strings.jsonl, records with a text each.
func TestHostileStrings(t *testing.T) {
	folder := os.Getenv("SUMMARIZE_DATA")
	if folder == "" {
		t.Skip("set SUMMARIZE_DATA to a folder with hostile/strings.jsonl")
	}
	f, err := os.Open(filepath.Join(folder, "hostile", "strings.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	o := full(t)
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var record struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			t.Fatal(err)
		}
		checkFormats(t, o, record.Text)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
