package render

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"summarize/internal/digest"
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

// Days are found for the formats only that say they show them.
func TestFormatsWithDaysShowThem(t *testing.T) {
	for _, f := range Formats() {
		with, _ := fixture()
		without, _ := fixture()
		copied := slices.IndexFunc(with.Articles, func(a digest.Article) bool { return a.CopyOf != "" && a.Story == with.Stories[0].ID })
		added := digest.Quote{Article: with.Articles[copied].ID, Text: "Divers found a second crack."} // of a copy, which is folded elsewhere
		with.Stories[0].Days = []digest.Day{{Date: "2017-03-02", Articles: 1, Added: []digest.Quote{added}}}
		without.Stories[0].Days = []digest.Day{}
		o := full(t)
		o.Template = "{{json .}}"
		if shows := render(t, f.Name, with, o) != render(t, f.Name, without, o); shows != f.Days {
			t.Errorf("%s: Days is %v, and it shows them: %v", f.Name, f.Days, shows)
		}
	}
}
