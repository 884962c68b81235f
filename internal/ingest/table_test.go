package ingest

import "testing"

const twoRows = "Brücke gesperrt;2.3.2026;Am Montag wurde die Brücke gesperrt.;Bote\r\nFähre auf Grund;3.3.2026;\"Am Dienstag lief eine Fähre auf Grund;\n alle sind gerettet.\";Bote\r\n"

// Tables of spreadsheet programs: separators of their country, a line that names them, marks of
// order, and columns in the language of who made them.
func TestTablesOfSpreadsheets(t *testing.T) {
	want := []string{"2026-03-02|Brücke gesperrt|Am Montag wurde die Brücke gesperrt.", "2026-03-03|Fähre auf Grund|Am Dienstag lief eine Fähre auf Grund;\n alle sind gerettet."}
	for name, content := range map[string]string{
		"german":       "Titel;Datum;Text;Quelle\r\n" + twoRows,
		"order mark":   "\ufeff\"Titel\";\"Datum\";\"Text\";\"Quelle\"\r\n" + twoRows,
		"stated":       "sep=;\r\nTitle;Date;Text;Source\r\n" + twoRows,
		"capitals":     "TITLE;PUBDATE;BODYTEXT;SOURCE\n" + twoRows,
		"other column": "Titel;Datum;Text;Quelle;Data\n" + twoRows,
		"italian":      "titolo;data;testo;fonte\n" + twoRows,
	} {
		r := readBytes(t, "x.csv", content)
		expect(t, r, want...)
		if a := r.Articles[0]; a.Source != "Bote" {
			t.Errorf("%s: source %q", name, a.Source)
		}
	}
	r := readBytes(t, "x", "Titel;Datum;Text;Quelle\r\n"+twoRows) // no suffix tells
	expect(t, r, want...)
}

// "Data" is a date beside a "titolo" only.
func TestEnglishDataIsNoDate(t *testing.T) {
	r := readBytes(t, "x.csv", "title,data\nBridge closed,some numbers\n")
	expect(t, r, "|Bridge closed|Bridge closed", "warning x.csv: a record has a title and no text (its fields: data, title); say which is the text with --text-field")
}

// Lines count from the file's first, also below one that states the separator.
func TestStatedSeparatorKeepsLines(t *testing.T) {
	r := readBytes(t, "x.csv", "sep=|\ntitle|text\na|\"b\nc\"\nd|e\n")
	if len(r.Articles) != 2 || r.Articles[0].Line+r.Articles[1].Line != 3+5 {
		t.Errorf("%+v", r.Articles)
	}
}

// A table without a line of names: its columns go by their numbers, and the first line is a row.
func TestTableWithoutNames(t *testing.T) {
	rows := "The mayor of Orlo opened the new bridge on Sunday,2026-03-02\nA ferry ran aground off Dunmore harbour,2026-03-03\n"
	t.Chdir(write(t, map[string]string{"x.csv": rows}))
	r := read(t, Options{Fields: map[string]string{"text": "1", "date": "2"}}, "x.csv")
	expect(t, r, "2026-03-02||The mayor of Orlo opened the new bridge on Sunday", "2026-03-03||A ferry ran aground off Dunmore harbour",
		"warning x.csv: its first line names no columns: they go by their numbers (--text-field 1, --date-field 2)")
}
