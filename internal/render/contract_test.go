package render

import (
	"strings"
	"testing"
	"unicode"
)

// Every format tells each story of a digest, sentence by sentence, whatever it looks like. Compared are letters
// only, for lines are wrapped, encoded and marked up; and of these the first stretch of plain ASCII, which no
// encoding of mail or JSON changes.
func TestEveryFormatTellsTheStories(t *testing.T) {
	d, _ := fixture()
	for _, f := range Formats() {
		if f.Name == "jsonl" {
			continue // records of articles, whose summaries stand nowhere
		}
		got := letters(render(t, f.Name, d, full(t)))
		for i := range d.Stories {
			for _, q := range d.Stories[i].Summary {
				if want := opening(q.Text); !strings.Contains(got, want) {
					t.Errorf("%s does not tell %q of story %s", f.Name, q.Text, d.Stories[i].ID)
				}
			}
		}
	}
}

// letters leaves the ASCII letters of a text.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII && unicode.IsLetter(r) {
			return r
		}
		return -1
	}, s)
}

// opening returns the letters of the first words of a sentence that are ASCII altogether.
func opening(sentence string) string {
	plain := strings.FieldsFunc(sentence, func(r rune) bool { return r < ' ' || r >= unicode.MaxASCII || strings.ContainsRune(`<>&"\`, r) })
	if len(plain) == 0 {
		return ""
	}
	return letters(plain[0])
}
