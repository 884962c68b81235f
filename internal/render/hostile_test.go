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

// Strings that broke other programs, each in every field of every format. Set
// SUMMARIZE_DATA to a folder with hostile/strings.jsonl, records with a text each.
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
	schema := parseJSON(t, string(SchemaJSON()))
	o, header := full(t), []string(nil)
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var record struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			t.Fatal(err)
		}
		d := poisoned(record.Text)
		for i := range d.Stories { // what the schema demands of a quote
			for q := range d.Stories[i].Summary {
				d.Stories[i].Summary[q].Text += "."
			}
		}
		for i := range d.Skipped {
			d.Skipped[i].Reason += "."
		}
		for _, format := range formats() {
			out := render(t, format.Name, d, o)
			checkTerminal(t, format.Name, strings.ReplaceAll(out, "\r\n", "\n"))
			switch format.Name {
			case "json":
				for _, problem := range validate(schema, schema, parseJSON(t, out), "$") {
					t.Errorf("%q: %s", record.Text, problem)
				}
			case "html":
				checkPage(t, out)
			case "atom":
				parseAtom(t, out)
			case "eml":
				h, _ := parseMail(t, out)
				names := slices.Sorted(maps.Keys(h))
				if header == nil {
					header = names
				}
				if !slices.Equal(names, header) {
					t.Errorf("%q: header %v", record.Text, names)
				}
			}
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
