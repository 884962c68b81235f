package update

import (
	"testing"

	"summarize/internal/language"
)

// Words of one normal form may be what each of them is: mười is ten, mươi times ten.
func TestNumeralsOfOneForm(t *testing.T) {
	const told = "Có hai mươi ba người bị thương trong vụ cháy."
	for now, news := range map[string]bool{
		"Có 23 người bị thương trong vụ cháy.":           false,
		"Có 33 người bị thương trong vụ cháy.":           true,
		"Có ba mươi ba người bị thương trong vụ cháy.":   true,
		"Có mười ba người bị thương trong vụ cháy.":      true,
		"Có hai mươi ba người bị thương trong vụ cháy .": false,
	} {
		adds := NewTold(Text{Text: told, Lang: "vi"}).Additions(Text{Text: now, Lang: "vi"})
		if got := len(adds) > 0; got != news {
			t.Errorf("%q is news: %t", now, got)
		}
	}
}

// Every word that is classed as a numeral begins a number, in every row: joinNumerals counts on it.
func TestNumeralsBeginNumbers(t *testing.T) {
	for _, l := range language.All {
		x := newLexicon(l)
		for word := range l.Numerals.Parts() {
			if w := idOf(word); w != 0 && x.classOf(w)&numeral != 0 && x.numerals[w].Value < 0 {
				t.Errorf("%s: %s is a numeral and begins no number", l.Tag, word)
			}
		}
	}
}
