package duplicate

import (
	"context"
	"path/filepath"
	"testing"

	"summarize/internal/testcorpus"
)

type record struct{ ID, Title, Text, Date string }

// articles reads texts, and their positions by id.
func articles(t testing.TB, name string) (texts []Text, index map[string]int) {
	index = map[string]int{}
	for _, r := range testcorpus.Lines[record](t, name) {
		index[r.ID] = len(texts)
		texts = append(texts, Text{ID: r.ID, Text: r.Text})
	}
	return texts, index
}

type goldPair struct {
	ID1, ID2 string
	Jaccard5 float64
}

func goldPairs(t testing.TB, name string) []goldPair { return testcorpus.Lines[goldPair](t, name) }

// The gold of both sets is every pair with a word-5-gram Jaccard of 0.5 or more.
var outside = []struct {
	name, articles, folder string
	missed                 int // gold pairs that Default may leave out: forms with other facts, short texts
}{
	{"Reuters", "articles.jsonl", "duplicates/reuters21578", 82},
	{"OrangeSum", "articles.jsonl.zst", "duplicates/orangesum", 3},
}

func TestOutsideGold(t *testing.T) {
	for _, set := range outside {
		texts, index := articles(t, filepath.Join(set.folder, set.articles))
		gold := goldPairs(t, filepath.Join(set.folder, "pairs.jsonl"))
		jaccard := Default
		jaccard.Measure, jaccard.Shingle, jaccard.Threshold = Jaccard, 5, 0.5
		for _, test := range []struct {
			name   string
			o      Options
			missed int
		}{{"Jaccard of 5-grams", jaccard, 0}, {"default", Default, set.missed}} {
			r, err := Find(context.Background(), texts, test.o)
			if err != nil {
				t.Fatal(err)
			}
			found, kinds := map[[2]int]bool{}, map[Kind]int{}
			for _, p := range r.Pairs {
				found[[2]int{p.A, p.B}] = true
				kinds[p.Kind]++
			}
			missed := 0
			for _, g := range gold {
				a, b := index[g.ID1], index[g.ID2]
				if !found[[2]int{min(a, b), max(a, b)}] {
					missed++
				}
			}
			t.Logf("%s, %s: %d articles, %d pairs %v, %d groups; %d of %d gold pairs missed; warnings %q",
				set.name, test.name, len(texts), len(r.Pairs), kinds, len(r.Groups), missed, len(gold), r.Warnings)
			if missed > test.missed {
				t.Errorf("%s, %s: %d gold pairs missed, want at most %d", set.name, test.name, missed, test.missed)
			}
		}
	}
}

// Articles of one title or abstract and other bodies are no copies.
func TestOrangeSumTraps(t *testing.T) {
	texts, index := articles(t, "duplicates/orangesum/articles.jsonl.zst")
	r, err := Find(context.Background(), texts, Default)
	if err != nil {
		t.Fatal(err)
	}
	found := map[[2]int]Pair{}
	for _, p := range r.Pairs {
		found[[2]int{p.A, p.B}] = p
	}
	traps, caught := 0, 0
	for _, g := range goldPairs(t, "duplicates/orangesum/duplicate_pairs.jsonl") {
		if g.Jaccard5 >= 0.2 {
			continue
		}
		traps++
		a, b := index[g.ID1], index[g.ID2]
		if p, ok := found[[2]int{min(a, b), max(a, b)}]; ok {
			caught++
			e := Compare(texts[p.A], texts[p.B], Options{Threshold: Default.Threshold, Shingle: Default.Shingle, Common: r.Common})
			t.Logf("%s %s jaccard %.3f: %s; longest passage %d words", g.ID1, g.ID2, g.Jaccard5, e.Rule, e.Passages[0].Words)
		}
	}
	t.Logf("%d of %d traps called copies", caught, traps)
	if caught*100 > traps {
		t.Error("more than one trap in a hundred is called a copy")
	}
}
