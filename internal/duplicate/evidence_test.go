package duplicate

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"summarize/internal/duplicate/normal"
)

const harbour = `The harbour board said on Monday that dredging of the northern channel would begin in spring, after two years of delay caused by a dispute over where the mud should go.

Chairwoman Ilse Brandt told members that 340,000 cubic metres would be taken out at a cost of 21.5 million crowns, a third of it paid by the shipping lines that had asked for the work in 2014.

Fishermen in the village of Osterby, who had blocked the entrance with 14 boats last autumn, said they would wait for the survey before they decided whether to go to court again.`

func TestCompareShowsWhatChanged(t *testing.T) {
	b := strings.Replace(harbour, "a cost of 21.5 million", "a price of 23 million", 1)
	b = strings.Replace(b, "in spring, after", "after", 1) + " Work ends in October, Ilse Brandt said."
	e := Compare(Text{Text: harbour}, Text{Text: b}, Default)
	if e.Kind != Near || !strings.HasPrefix(e.Rule, "near: resemblance 0.9") {
		t.Errorf("kind %s, rule %q", e.Kind, e.Rule)
	}
	var got []string
	for _, c := range e.Changes {
		got = append(got, c.Op.String()+": "+harbour[c.A.Start:c.A.End]+" > "+b[c.B.Start:c.B.End])
	}
	want := []string{
		"dropped: in spring > ",
		"changed: cost of 21.5 > price of 23",
		"added:  > Work ends in October, Ilse Brandt said",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("changes\n got %q\nwant %q", got, want)
	}
	if want := (Difference{[]string{"21.5"}, []string{"23"}}); !reflect.DeepEqual(e.Numbers, want) {
		t.Errorf("numbers %v, want %v", e.Numbers, want)
	}
	if want := (Difference{nil, []string{"October"}}); !reflect.DeepEqual(e.Names, want) {
		t.Errorf("names %v, want %v", e.Names, want)
	}
	if p := e.Passages[0]; p.Words != 51 || !strings.HasPrefix(harbour[p.A.Start:p.A.End], "million crowns") || p.Boilerplate {
		t.Errorf("longest passage %+v: %q", p, harbour[p.A.Start:p.A.End])
	}
}

func TestCompareNamesTheRule(t *testing.T) {
	parts := strings.Split(harbour, "\n\n")
	other := "Nothing of this was known in the capital, where the ministry had other worries and the minister was away; officials there asked for a report by the end of the week, and for patience until it came."
	form := func(firm, a, b, c, d, day string) string {
		return "On " + day + " the company " + firm + " reported earnings of " + a + " crowns a share for the quarter, compared with " + b + " crowns a share in the same quarter of the year before, while its revenue came to " + c + " million crowns against " + d + " million crowns, it told the exchange in a statement that it will repeat at its meeting of shareholders in " + firm + " Hall."
	}
	for _, test := range []struct{ name, a, b, rule string }{
		{"exact", harbour, strings.ToUpper(strings.ReplaceAll(harbour, ". ", " – ")), "exact: the same 100 words"},
		{"moved", harbour, parts[2] + parts[0] + parts[1], "near: resemblance 1.000 reaches 0.500"},
		{"shortened", harbour, parts[0] + parts[1], "contained: 1.000 of the shorter text's 68 words"},
		{"unrelated", harbour, other, "no copies: resemblance 0.000"},
		{"short", "Harbour board to dredge channel in spring", "Harbour board to dredge channel in autumn", "no copies: 7 words of the shorter text count"},
		{"form", form("Altmark", "1.25", "1.10", "310", "295", "Monday"), form("Borgholm", "0.40", "0.62", "84", "97", "Friday"), "no copies: one form with other facts"},
		{"empty", "", "", "no copies: 0 words"},
	} {
		if e := Compare(Text{Text: test.a}, Text{Text: test.b}, Default); !strings.HasPrefix(e.Rule, test.rule) {
			t.Errorf("%s: rule %q, want %q…", test.name, e.Rule, test.rule)
		}
	}
}

func TestCompareMarksWhatMoved(t *testing.T) {
	parts := strings.Split(harbour, "\n\n")
	b := parts[0] + "\n\n" + parts[2] + "\n\n" + parts[1]
	e := Compare(Text{Text: harbour}, Text{Text: b}, Default)
	if len(e.Changes) != 1 || e.Changes[0].Op != Moved {
		t.Fatalf("changes %v, want one that moved", e.Changes)
	}
	c := e.Changes[0]
	if harbour[c.A.Start:c.A.End] != b[c.B.Start:c.B.End] {
		t.Errorf("moved %q, %q", harbour[c.A.Start:c.A.End], b[c.B.Start:c.B.End])
	}
}

// Each word of both texts is in one passage that stayed or in one change.
func TestChangesAndPassagesPartitionTheTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 300 {
		texts := randomCorpus(r, 4)
		a, b := texts[0].Text, texts[1].Text
		e := Compare(Text{Text: a}, Text{Text: b}, Default)
		checkPartition(t, a, b, e)
	}
}

func checkPartition(t *testing.T, a, b string, e Evidence) {
	t.Helper()
	var spansA, spansB []Span
	wordsA, wordsB := normal.Append(nil, &spansA, a), normal.Append(nil, &spansB, b)
	inA, inB := make([]int, len(spansA)), make([]int, len(spansB))
	count := func(in []int, spans []Span, s Span) (words int) {
		for i, w := range spans {
			if s.Start <= w.Start && w.End <= s.End {
				in[i]++
				words++
			}
		}
		return words
	}
	moved := map[Span]bool{}
	for _, c := range e.Changes {
		count(inA, spansA, c.A)
		count(inB, spansB, c.B)
		moved[c.A] = c.Op == Moved
	}
	for _, p := range e.Passages {
		if !normal.Same(normal.Append(nil, nil, a[p.A.Start:p.A.End]), normal.Append(nil, nil, b[p.B.Start:p.B.End])) {
			t.Errorf("passage %q is not %q", a[p.A.Start:p.A.End], b[p.B.Start:p.B.End])
		}
		if !moved[p.A] {
			if n := count(inA, spansA, p.A); n != p.Words {
				t.Errorf("passage of %d words has %d", p.Words, n)
			}
			count(inB, spansB, p.B)
		}
	}
	for i, n := range inA {
		if n != 1 {
			t.Fatalf("word %d of A (of %d) is told %d times: %+v\nA %s\nB %s", i, len(wordsA), n, e, a, b)
		}
	}
	for i, n := range inB {
		if n != 1 {
			t.Fatalf("word %d of B (of %d) is told %d times: %+v\nA %s\nB %s", i, len(wordsB), n, e, a, b)
		}
	}
}

func FuzzCompare(f *testing.F) {
	f.Add(harbour, strings.ToUpper(harbour))
	f.Add("a b c d a b c d", "d c b a a b c d")
	f.Add(strings.ToUpper(harbour), strings.Replace(harbour, "dredging", "digging", 1)) // as long, other classes
	f.Add("中文新闻稿件内容", "新闻稿件内容中文\xff\xfe")
	f.Fuzz(func(t *testing.T, a, b string) {
		e := Compare(Text{Text: a}, Text{Text: b}, Default)
		checkPartition(t, a, b, e)
		for _, share := range []float64{e.Resemblance, e.Containment, e.ContainmentA, e.ContainmentB} {
			if share < 0 || share > 1 {
				t.Errorf("share %v", share)
			}
		}
		if back := Compare(Text{Text: b}, Text{Text: a}, Default); back.Kind != e.Kind || back.Resemblance != e.Resemblance || back.ContainmentA != e.ContainmentB {
			t.Errorf("%+v one way, %+v the other", e.Pair, back.Pair)
		}
	})
}
