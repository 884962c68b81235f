package sentence

import (
	"reflect"
	"strings"
	"testing"

	"summarize/internal/language"
	"summarize/internal/token"
)

// without returns a row that lacks some fields.
func without(l *language.Language, fields ...string) *language.Language {
	bare := &language.Language{}
	from, to := reflect.ValueOf(l).Elem(), reflect.ValueOf(bare).Elem()
	for i := range from.NumField() {
		if f := from.Type().Field(i); f.IsExported() && !strings.Contains(" "+strings.Join(fields, " ")+" ", " "+f.Name+" ") {
			to.Field(i).Set(from.Field(i))
		}
	}
	return bare
}

// TestLearnedHabits measures on treebanks what abbreviations are worth that are learned
// from the texts themselves: without a row, without its abbreviations, and beside them.
func TestLearnedHabits(t *testing.T) {
	for _, bank := range []string{"ud_de_gsd.jsonl", "ud_fr_gsd.jsonl", "ud_en_gum.jsonl"} {
		texts := joined(readGold(t, bank))
		var e Evidence
		for _, g := range texts {
			e.Add(strings.Join(g.Sentences, " "))
		}
		h := e.Habits()
		before := 0.0
		row := language.Of(texts[0].Lang)
		for _, test := range []struct {
			name   string
			row    *language.Language
			habits *Habits
		}{
			{"no row", language.None, nil}, {"no row, learned", language.None, h},
			{"row without list", without(row, "Abbreviations"), nil}, {"row without list, learned", without(row, "Abbreviations"), h},
			{"row", row, nil}, {"row and learned", row, h},
		} {
			var all score
			for _, g := range texts {
				all.boundariesBy(func(text string) []token.Span { return segmentsBy(text, test.row, test.habits) }, g, " ", false, nil)
			}
			if test.habits == nil {
				before = all.f1()
			} else if test.row != row && all.f1() <= before {
				t.Errorf("%s, %s: %.4f, not more than %.4f", bank, test.name, all.f1(), before)
			}
			t.Logf("%s %-26s P %.4f R %.4f F1 %.4f", bank, test.name, float64(all.right)/float64(all.found), float64(all.right)/float64(all.wanted), all.f1())
		}
	}
}
