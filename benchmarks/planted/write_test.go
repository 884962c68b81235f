package planted

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestWrite writes a collection as JSON lines, for whole runs of the program:
//
//	SUMMARIZE_PLANT=planted:1000000:FILE go test ./benchmarks/planted -run Write -timeout 1h
//
// In place of planted (a tenth templated reports) stands the name of a hostile
// collection: identical, footer, near, form, pool or event.
func TestWrite(t *testing.T) {
	name, rest, _ := strings.Cut(os.Getenv("SUMMARIZE_PLANT"), ":")
	size, file, ok := strings.Cut(rest, ":")
	n, err := strconv.Atoi(size)
	if !ok || err != nil {
		t.Skip("SUMMARIZE_PLANT names no NAME:ARTICLES:FILE to write")
	}
	articles := Hostile(name, n)
	if name == "planted" {
		o := Default
		o.Articles, o.Templates = n, 0.1
		articles = slices.Values(Generate(o).Articles)
	}
	if articles == nil {
		t.Fatalf("no collection is named %q", name)
	}
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriterSize(f, 1<<20)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for a := range articles {
		record := struct {
			Date   time.Time `json:"date"`
			ID     string    `json:"id"`
			Source string    `json:"source"`
			Text   string    `json:"text"`
			Title  string    `json:"title,omitempty"`
		}{a.Date, a.ID, a.Source, a.Text, a.Title}
		if err := e.Encode(record); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestHostileCollectionsAreWhatTheyAreNamed(t *testing.T) {
	if Hostile("friendly", 1) != nil {
		t.Error("a collection without a name was made")
	}
	for _, h := range hostile {
		texts := map[string]bool{}
		for a := range Hostile(h.name, 100) {
			texts[a.Text] = true
		}
		if identical := h.name == "identical"; identical != (len(texts) == 1) || !identical && len(texts) < 99 {
			t.Errorf("%s: %d different texts of 100", h.name, len(texts))
		}
	}
}
