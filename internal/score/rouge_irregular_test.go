package score

import (
	"strings"
	"testing"
)

func TestIrregulars(t *testing.T) {
	table := readIrregulars()
	for word, want := range map[string]string{
		"went": "go", "children": "child", "worse": "bad", "customer": "customer",
		"carried": "carry", "tried": "try", "happiest": "happy", "earlier": "early",
		// Regular for WordNet, or no such form:
		"died": "", "unidentified": "", "soldier": "", "priest": "", "women": "", "walked": "",
	} {
		if got, ok := table.base(word); got != want || ok != (want != "") {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}

func TestIrregularTablesAreClean(t *testing.T) {
	seen := make(map[string]bool)
	for entry := range strings.SplitSeq(irregularForms, ";") {
		words := strings.Fields(entry)
		if len(words) == 1 {
			t.Errorf("%q has no forms", words[0])
		}
		for _, form := range words[min(1, len(words)):] {
			if seen[form] || len(form) <= 3 {
				t.Errorf("%q is listed twice or is too short", form)
			}
			seen[form] = true
		}
	}
	for word := range strings.FieldsSeq(comparedAdjectives) {
		if !strings.HasSuffix(word, "y") || seen[word] {
			t.Errorf("%q is listed twice or does not end in y", word)
		}
		seen[word] = true
	}
	previous := ""
	for word := range strings.FieldsSeq(rougeStopList) {
		if word <= previous {
			t.Errorf("stop word %q after %q", word, previous)
		}
		previous = word
	}
}
