package text

import (
	"strings"
	"testing"
)

func TestCollapseEqualsFields(t *testing.T) {
	for _, s := range []string{"", " ", "a b", "a  b", " a", "a ", "a\nb", "x\r\ny", " a \n\t b\u00a0c ", "a\u00a0b", "a \u3000 b", "世界 é", "\xff \xff", "a\t"} {
		if got, want := Collapse(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("Collapse(%q) = %q, want %q", s, got, want)
		}
	}
}

// Names of wrapped texts were cut where their lines ended.
func TestWrappedNamesStayWhole(t *testing.T) {
	for between, want := range map[string]string{
		"": "", " ": " ", "\n": " ", " \r\n  ": " ", ", \n": ", ", ",\n": ", ", "\u00a0": "\u00a0", ". ": ". ", "-": "-", " -\n": " - ",
	} {
		if got := Gap("Ada"+between+"Brink", 3, 3+len(between)); got != want {
			t.Errorf("%q: %q, want %q", between, got, want)
		}
	}
}
