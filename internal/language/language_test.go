package language

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// TestRows asks of each row what a row must have; a new one is asked the same.
func TestRows(t *testing.T) {
	for _, l := range All {
		t.Run(l.Tag, func(t *testing.T) {
			for _, name := range strings.Split(l.Names, ",") {
				if tag, ok := Canonical(strings.TrimSpace(name)); tag != l.Tag || !ok {
					t.Errorf("the name %q means %q", name, tag)
				}
			}
			if Of(l.Tag) != l || Of(l.Tag+"-XX") != l {
				t.Error("its tag does not find it")
			}
			testDates(t, l)
			testLists(t, l)
		})
	}
}

func testDates(t *testing.T, l *Language) {
	if len(l.Dates.Months) == 0 && l.Dates.MonthWord == "" || len(l.Dates.Days)+len(l.Dates.DaysShort) == 0 {
		t.Fatal("months or days are missing")
	}
	for _, lines := range []struct {
		lists []string
		want  int
	}{{slices.Concat(l.Dates.Months, l.Dates.MonthsShort), 12}, {slices.Concat(l.Dates.Days, l.Dates.DaysShort), 7}} {
		for _, line := range lines.lists {
			if n := len(strings.Fields(line)); n != lines.want {
				t.Errorf("%d words, want %d: %s", n, lines.want, line)
			}
		}
	}
	for _, line := range l.Dates.Months {
		for i, name := range strings.Fields(line) {
			if anywhere := Month(name, l.OrdinalStop); name != missing && anywhere != i+1 && name != "listopad" {
				t.Errorf("%s is month %d, want %d", name, anywhere, i+1)
			}
		}
	}
}

// testLists: words are folded, no list says a word twice, and quotation marks pair.
func testLists(t *testing.T, l *Language) {
	a := &l.Abbreviations
	lists := []string{l.StopWords, l.Starters, l.Pronouns, l.Connectives, l.FirstPerson, l.Exclamatory, l.Elisions,
		a.Prefix, a.Numbering, a.Suffix, a.Clock}
	for _, list := range slices.Concat(lists, l.Dates.Months, l.Dates.MonthsShort, l.Dates.Days, l.Dates.DaysShort) {
		for word := range strings.FieldsSeq(list) {
			if word != strings.ToLower(norm.NFC.String(word)) || strings.HasSuffix(word, ".") {
				t.Errorf("%q is not in small letters, or has a stop", word)
			}
		}
	}
	for _, word := range strings.Fields(a.Prefix) {
		if l.Abbreviation(Fold(word)) == NoAbbreviation {
			t.Errorf("%q is no abbreviation", word)
		}
	}
	if len([]rune(strings.ReplaceAll(l.Quotes, " ", "")))%2 != 0 || l.Quotes == "" {
		t.Errorf("quotation marks do not pair: %s", l.Quotes)
	}
}

// TestNoTwoRowsShare holds that no tag or name means two languages.
func TestNoTwoRowsShare(t *testing.T) {
	owner := map[string]string{}
	for _, l := range All {
		for _, name := range append(strings.Split(l.Names, ","), l.Tag) {
			name = strings.ToLower(strings.TrimSpace(name))
			if other, taken := owner[name]; taken {
				t.Errorf("%q is %s and %s", name, other, l.Tag)
			}
			owner[name] = l.Tag
		}
	}
	if !slices.IsSortedFunc(All, func(a, b *Language) int { return strings.Compare(a.Tag, b.Tag) }) {
		t.Error("All is not in the order of tags")
	}
}

func TestCanonical(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "EN": "en", "en-US": "en-US", "en_us": "en-US", "eng": "en", "English": "en", "english": "en", "deu": "de", "ger": "de",
		"German": "de", " Deutsch ": "de", "zh-Hant": "zh-Hant", "cmn": "zh", "fr-CA": "fr-CA", "et": "et", "sw": "sw",
		"null": "", "none": "", "und": "", "": "", "n/a": "", "unknown": "", "xx": "", "zxx": "", "mul": "", "undefined": "", "nil": "", "en US": "",
	} {
		got, ok := Canonical(tag)
		if got != want || ok != (want != "") {
			t.Errorf("Canonical(%q) = %q, %t, want %q", tag, got, ok, want)
		}
	}
}

func TestRolesAndAbbreviations(t *testing.T) {
	en, de := Of("en-GB"), Of("German")
	if r := en.Role("they"); r != StopWord|Starter|Pronoun {
		t.Errorf("they: %b", r)
	}
	if en.Role("monday")&Calendar == 0 || en.Role("after")&Phrase == 0 || en.Role("-") != 0 {
		t.Error("monday, after, -")
	}
	if en.Abbreviation("mr") != Prefix || en.Abbreviation("a.m") != Clock || de.Abbreviation("bzw") != Prefix || de.Abbreviation("haus") != NoAbbreviation {
		t.Error("abbreviations")
	}
	if en.ClauseRole("where") != Relative || en.ClauseRole("said") != Reporting || de.ClauseRole("weil") != Subordinator {
		t.Errorf("where: %b", en.ClauseRole("where"))
	}
	if None.Role("the") != 0 || Of("tlh") != None {
		t.Error("None knows something")
	}
}
