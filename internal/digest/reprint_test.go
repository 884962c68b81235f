package digest

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
)

// A republished row is a base text, or what became of one: see ../duplicate/testdata/updates.jsonl.
type republished struct {
	Base, Text      string
	Case            string
	Update          bool
	Replace         []string // old, new, old, new, …
	Prepend, Append string
	Form            string
	Adds            []string // words that one sentence told must hold
}

// later makes the later text.
func (r *republished) later(base string) string {
	text := strings.NewReplacer(r.Replace...).Replace(base)
	sentences := strings.SplitAfter(text, ". ")
	switch r.Form {
	case "upper":
		text = strings.ToUpper(text)
	case "lower":
		text = strings.ToLower(text)
	case "wrap40", "wrap60":
		text = strings.Join(strings.SplitAfterN(text, " ", 9), "\n")
	case "paragraphs":
		text = strings.Join(sentences, "\n\n")
	case "first2":
		text = strings.Join(sentences[:2], "")
	case "last2":
		text = strings.Join(sentences[len(sentences)-2:], "")
	case "reverse":
		slices.Reverse(sentences)
		text = strings.Join(sentences, " ")
	}
	return r.Prepend + text + r.Append
}

func readRepublished(t *testing.T) (bases map[string]string, cases []republished) {
	t.Helper()
	content, err := os.ReadFile("../duplicate/testdata/updates.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bases = map[string]string{}
	for line := range strings.Lines(string(content)) {
		var r republished
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if r.Case == "" {
			bases[r.Base] = r.Text
		} else {
			cases = append(cases, r)
		}
	}
	return bases, cases
}

// TestUpdatesAreToldAndReprintsAreNot: through whole runs, the second of another publisher
// on the same day, or of the same one on the next day.
func TestUpdatesAreToldAndReprintsAreNot(t *testing.T) {
	bases, cases := readRepublished(t)
	day := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	for _, setting := range []struct {
		name, source string
		date         time.Time
		silent       int // reprints; a word that the same paper changes on the next day may be news
	}{{"same day", "Herald", day, 30}, {"next day", "Post", day.AddDate(0, 0, 1), 28}} {
		right := map[bool]int{}
		for _, c := range cases {
			first := article.Article{ID: "first", Source: "Post", Date: day, Text: bases[c.Base]}
			second := article.Article{ID: "second", Source: setting.source, Date: setting.date, Text: c.later(bases[c.Base])}
			_, next := digestOf(t, []article.Article{first}, &Prior{}, news)
			d, _ := digestOf(t, []article.Article{first, second}, after(&Prior{}, next), news)
			told := ""
			for _, s := range d.Stories {
				for _, q := range s.Summary {
					told += q.Text + "\n"
				}
			}
			silent := told == "" && len(d.Untold) == 1 && d.Untold[0].Article == "second"
			holds := !slices.ContainsFunc(c.Adds, func(words string) bool { return !strings.Contains(told, words) })
			if c.Update && told != "" && holds || !c.Update && silent {
				right[c.Update]++
			} else {
				t.Logf("%s, %s: told %q, untold %v", setting.name, c.Case, told, d.Untold)
			}
		}
		t.Logf("%s: %d of 30 updates told, %d of 30 reprints silent", setting.name, right[true], right[false])
		if right[true] < 30 || right[false] < setting.silent {
			t.Errorf("%s: want 30 and %d", setting.name, setting.silent)
		}
	}
}
