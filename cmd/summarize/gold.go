package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"summarize/internal/article"
)

// A goldRecord is one line of a file of labels; each command reads the fields it needs.
type goldRecord struct {
	line       int
	ID1, ID2   string   // a pair of copies
	ID         string   // an article, or a story of DocIDs
	Story      string   // the label of the article's story
	Junk       bool     // no article: left out of run and score
	DocIDs     []string `json:"doc_ids"`
	References []string // summaries by editors
	Summary    []string // that of another program, a sentence each
}

// readGold reads a file of labels: a JSON object a line or, where the first line is none, a
// table of two columns between tabs or, where the first line has none, commas, such as a
// spreadsheet saves. set puts a row of the table
// into a record; nil refuses tables.
func readGold(file string, set func(r *goldRecord, first, second string)) ([]goldRecord, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, usageError{err}
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	var records []goldRecord
	if start := bytes.TrimSpace(data); set != nil && len(start) > 0 && start[0] != '{' {
		records, err = readGoldTable(file, data, set)
	} else {
		records, err = readGoldLines(file, data)
	}
	if err == nil && len(records) == 0 {
		err = usagef("%s: holds no label", file)
	}
	return records, err
}

func readGoldLines(file string, data []byte) ([]goldRecord, error) {
	var records []goldRecord
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		r := goldRecord{line: n}
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, usagef("%s:%d: %w", file, n, err)
		}
		records = append(records, r)
	}
	return records, lines.Err()
}

// readGoldTable reads two columns; further ones are not read. A first row whose
// first cell is the name of a field is a head.
func readGoldTable(file string, data []byte, set func(r *goldRecord, first, second string)) ([]goldRecord, error) {
	rows := csv.NewReader(bytes.NewReader(data))
	rows.LazyQuotes, rows.FieldsPerRecord = true, -1
	if first, _, _ := bytes.Cut(data, []byte("\n")); bytes.ContainsRune(first, '\t') || !bytes.ContainsRune(first, ',') {
		rows.Comma = '\t'
	}
	var records []goldRecord
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if err != nil {
			return nil, usagef("%s: %w", file, err)
		}
		line, _ := rows.FieldPos(0)
		if len(row) < 2 {
			return nil, usagef("%s:%d: one column: a line of labels is a JSON object, or two columns between tabs or commas", file, line)
		}
		head := []string{"id", "id1", "name", "file", "path", "article"}
		if len(records) == 0 && line == 1 && slices.Contains(head, strings.ToLower(strings.TrimSpace(row[0]))) {
			continue
		}
		r := goldRecord{line: line}
		set(&r, strings.TrimSpace(row[0]), strings.TrimSpace(row[1]))
		records = append(records, r)
	}
}

// storyLabels reads which story each article belongs to, by name. Junk is left out. Records
// without a story are counted, as a slip in the name of the field would go unseen.
func (a *app) storyLabels(file string) (map[string]string, error) {
	records, err := readGold(file, func(r *goldRecord, name, story string) { r.ID, r.Story = name, story })
	if err != nil {
		return nil, err
	}
	label := map[string]string{}
	without := 0
	for _, r := range records {
		switch {
		case r.Junk:
		case r.ID == "" || r.Story == "":
			without++
		default:
			label[r.ID] = r.Story
		}
	}
	switch {
	case len(label) == 0:
		return nil, usagef(`%s: no line says which story an article belongs to: {"id": ..., "story": ...}, or two columns between tabs or commas`, file)
	case without > 0:
		a.say("%s: %s without an id or a story left out", file, count(without, "line", "lines"))
	}
	return label, nil
}

// byName returns the value of each article, "" where it has none: by its id, else by its path or
// the end of that, as a table of files has them. A name that fits two articles is refused, as
// nobody knows which is meant.
func byName(articles []article.Article, values map[string]string) ([]string, error) {
	out := make([]string, len(articles))
	taken := map[string]int{}
	for i := range articles {
		for _, name := range namesOf(&articles[i]) {
			if values[name] == "" {
				continue
			}
			if other, ok := taken[name]; ok {
				a, b := articles[other].Path, articles[i].Path
				return nil, usagef("%q may be %s or %s: give the whole path", name, min(a, b), max(a, b))
			}
			taken[name] = i
			out[i] = values[name]
			break
		}
	}
	return out, nil
}

// namesOf lists what an article may be called, the surest name first.
func namesOf(a *article.Article) []string {
	names := []string{a.ID}
	if a.Line == 0 { // a file of its own
		base := filepath.Base(a.Path)
		names = append(names, a.Path, base, strings.TrimSuffix(base, filepath.Ext(base)))
	}
	return names
}
