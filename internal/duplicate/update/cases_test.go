package update

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// A row of ../testdata/updates.jsonl is a base text, or a case: what became of a base.
type row struct {
	Base, Text      string
	Case            string
	Update, Held    bool
	Replace         []string // old, new, old, new, …
	Prepend, Append string
	Form            string
	Adds            []string // words that one addition each must hold
}

func readCases(t testing.TB) (bases map[string]string, cases []row) {
	content, err := os.ReadFile("../testdata/updates.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bases = map[string]string{}
	for line := range strings.Lines(string(content)) {
		var r row
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if r.Case == "" {
			bases[r.Base] = r.Text
			continue
		}
		cases = append(cases, r)
	}
	return bases, cases
}

// later makes the later text of a case.
func (r *row) later(base string) string {
	text := strings.NewReplacer(r.Replace...).Replace(base)
	sentences := strings.SplitAfter(text, ". ")
	switch r.Form {
	case "upper":
		text = strings.ToUpper(text)
	case "lower":
		text = strings.ToLower(text)
	case "wrap40", "wrap60":
		text = wrap(text, map[string]int{"wrap40": 40, "wrap60": 60}[r.Form])
	case "paragraphs":
		text = strings.Join(sentences, "\n\n")
	case "first2":
		text = strings.Join(sentences[:2], "")
	case "last2":
		text = strings.Join(sentences[len(sentences)-2:], "")
	case "reverse":
		back := ""
		for _, s := range sentences {
			back = strings.TrimSpace(s) + " " + back
		}
		text = back
	}
	return r.Prepend + text + r.Append
}

func wrap(text string, width int) string {
	var b strings.Builder
	at := 0
	for _, w := range strings.Fields(text) {
		if at+len(w) > width {
			b.WriteByte('\n')
			at = 0
		} else if at > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		at += len(w) + 1
	}
	return b.String()
}

// TestCases measures what is told of sixty changes. Those that were held back were written
// with the others, and not looked at until the rules were made.
func TestCases(t *testing.T) {
	bases, cases := readCases(t)
	for _, held := range []bool{false, true} {
		found, wrong, updates := 0, 0, 0
		for _, r := range cases {
			if r.Held != held {
				continue
			}
			later := r.later(bases[r.Base])
			additions := NewTold(Text{Text: bases[r.Base]}).Additions(Text{Text: later})
			all := ""
			for _, a := range additions {
				all += later[a.Sentence.Start:a.Sentence.End] + " | "
			}
			right := (len(additions) > 0) == r.Update
			for _, words := range r.Adds {
				right = right && strings.Contains(all, words)
			}
			if r.Update {
				updates++
			}
			switch {
			case r.Update && right:
				found++
			case !r.Update && !right:
				wrong++
			}
			if !right {
				t.Logf("%s: %q", r.Case, all)
			}
		}
		t.Logf("held %v: %d of %d updates told, %d reprints taken for updates", held, found, updates, wrong)
		if found < updates || wrong > 0 {
			t.Error("an update is missed, or a reprint taken for one")
		}
	}
}

// What stands behind a number short or long says the same, as long as the number does.
func TestTails(t *testing.T) {
	const told = "A park of 62 hectares was built for £41 million by the council of Orle. Its third café opened 9 kilometres from the town."
	for _, c := range []struct {
		later      string
		news, back bool
	}{
		{"A park of 62ha was built for £41m by the council of Orle. Its 3rd café opened 9km from the town.", false, false},
		{"A park of 65ha was built for £41m by the council of Orle. Its 3rd café opened 9km from the town.", true, true},
		{"A park of 62ha was built for £41bn by the council of Orle. Its 3rd café opened 9km from the town.", true, true},
		{"A park of 62ha was built for £41m by the council of Orle. Its 4th café opened 9km from the town.", true, true},
	} {
		if news := len(NewTold(Text{Text: told}).Additions(Text{Text: c.later})) > 0; news != c.news {
			t.Errorf("%q adds something: %t", c.later, news)
		}
		if news := len(NewTold(Text{Text: c.later}).Additions(Text{Text: told})) > 0; news != c.back {
			t.Errorf("behind %q, what is written out adds something: %t", c.later, news)
		}
	}
}

// A last paragraph in brackets that names who wrote an article says nothing; one that counts or denies does, and so does what
// follows the agency's name in brackets.
func TestBracketedCredits(t *testing.T) {
	const told = "A fire in Orle destroyed the market hall on Monday, police said. Nobody was hurt.\n\n"
	for _, c := range []struct {
		last string
		news bool
	}{
		{"(Writing by D. Achebe. Additional reporting by the Santa Ninfa bureau. Editing by Hugh Sandoval and Ilka Brandt.)", false},
		{"(Police in Orle later found four bodies in the ruins. Mayor Ilka Brandt resigned.)", true},
		{"(AP) The mayor, Ilka Brandt, resigned late on Thursday.", true},
	} {
		if news := len(NewTold(Text{Text: told}).Additions(Text{Text: told + c.last})) > 0; news != c.news {
			t.Errorf("%q adds something: %t", c.last, news)
		}
	}
}
