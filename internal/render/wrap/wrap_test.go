package wrap

import (
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"pgregory.net/rapid"
)

func TestColumns(t *testing.T) {
	for _, c := range []struct {
		s    string
		want int
	}{
		{"", 0},
		{"bridge", 6},
		{"世界", 4},
		{"ｆｕｌｌ", 8},
		{"e\u0301te\u0301", 3}, // combining marks
		{"한국", 4},
		{"😀", 2},
		{"👩\u200d👩\u200d👧", 2}, // joined
		{"🇫🇷🇩🇪", 4},            // flags
		{"❤\ufe0f", 2},         // emoji presentation
		{"…–“”", 4},            // ambiguous: one each
	} {
		if got := Columns(c.s); got != c.want {
			t.Errorf("Columns(%q) = %d, want %d", c.s, got, c.want)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name  string
		in    string
		limit int
		want  []string
	}{
		{"quotation marks of French", "ce qui s'appelle la « feuille de route »", 26, []string{"ce qui s'appelle la", "« feuille de route »"}},
		{"marks of two parts", "Qui a fait cela ? Personne ne sait.", 16, []string{"Qui a fait", "cela ? Personne", "ne sait."}},
		{"groups of a number", "il a fait un don de 10 000 euros", 23, []string{"il a fait un don de", "10 000 euros"}},
		{"a row of numbers", "100 200 300 400 500 600 700 800", 20, []string{"100 200 300 400", "500 600 700 800"}},
		{"words", "the bridge was closed", 10, []string{"the bridge", "was closed"}},
		{"exact", "1234567890", 10, []string{"1234567890"}},
		{"long word", "an abcdefghijklmnop end", 6, []string{"an", "abcdef", "ghijkl", "mnop", "end"}},
		{"no-break space", "closed.\u00a0[1] Ferries", 12, []string{"closed. [1]", "Ferries"}},
		{"ideographs", "新年晚会在全市举行", 10, []string{"新年晚会在", "全市举行"}},
		{"no line begins with a stop", "新年晚会在。全市", 10, []string{"新年晚会", "在。全市"}},
		{"no line ends with a bracket", "新年晚会（全市）", 10, []string{"新年晚会", "（全市）"}},
		{"mixed", "GDP增长 was 5%", 9, []string{"GDP增长", "was 5%"}},
		{"empty", "", 10, nil},
	} {
		if got := Text(c.in, c.limit); !slices.Equal(got, c.want) {
			t.Errorf("%s: Text(%q, %d) = %q, want %q", c.name, c.in, c.limit, got, c.want)
		}
	}
}

// Wrapping loses nothing and no line is too wide.
func TestWrapKeepsEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := spaced(rapid.StringOf(rapid.SampledFrom([]rune("ab .,、。（「世界かょ한e\u0301😀👩\u200d👧🇫🇷\u00a0"))).Draw(t, "s"))
		limit := rapid.IntRange(2, 20).Draw(t, "limit")
		lines := Text(s, limit)
		bare := strings.NewReplacer(" ", "", "\u00a0", "")
		if got, want := bare.Replace(strings.Join(lines, "")), bare.Replace(s); got != want {
			t.Fatalf("%q became %q", want, got)
		}
		for _, l := range lines {
			if Columns(l) > limit {
				t.Fatalf("%q has %d columns, limit %d", l, Columns(l), limit)
			}
		}
	})
}

// referenceWrap breaks lines as lines does, by grapheme clusters throughout.
func referenceWrap(s string, limit int) []string {
	var all []string
	current, used := "", 0
	end := func() {
		if current != "" {
			all = append(all, current)
		}
		current, used = "", 0
	}
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' }) {
		for i, atom := range referenceAtoms(word) {
			width := clustersColumns(atom)
			switch {
			case current == "":
			case i == 0 && used+1+width <= limit:
				current, used = current+" ", used+1
			case i == 0 || used+width > limit:
				end()
			}
			if width <= limit {
				current, used = current+atom, used+width
				continue
			}
			for clusters := graphemes.FromString(atom); clusters.Next(); {
				if used+clusterColumns(clusters.Value()) > limit {
					end()
				}
				current, used = current+clusters.Value(), used+clusterColumns(clusters.Value())
			}
		}
	}
	end()
	return all
}

// referenceAtoms cuts a word where a line may end.
func referenceAtoms(word string) []string {
	var all []string
	atom, before := "", ""
	for clusters := graphemes.FromString(word); clusters.Next(); {
		if c := clusters.Value(); atom != "" && breaksBetween(before, c) {
			all, atom = append(all, atom), c
		} else {
			atom += c
		}
		before = clusters.Value()
	}
	return append(all, atom)
}

func TestWrapEqualsReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := spaced(rapid.StringOf(rapid.SampledFrom([]rune("abc  é“”–…Жя.,、。（「世界かょ한e\u0301\u0308😀👩\u200d👧🇫🇷\u00a0"))).Draw(t, "s"))
		limit := rapid.IntRange(2, 20).Draw(t, "limit")
		want := referenceWrap(s, limit)
		for i := range want {
			want[i] = strings.ReplaceAll(want[i], "\u00a0", " ")
		}
		if got := Text(s, limit); !slices.Equal(got, want) {
			t.Fatalf("Text(%q, %d) = %q, want %q", s, limit, got, want)
		}
	})
}

// spaced makes a line of text of any string: words with one space between them.
func spaced(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' }), " ")
}
