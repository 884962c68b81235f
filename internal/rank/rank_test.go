package rank

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/rank/candidate"
	"summarize/internal/rank/coverage"
	"summarize/internal/text"
)

// storyOf makes one article a text, each its own source.
func storyOf(t testing.TB, texts ...string) []Article {
	articles := make([]article.Article, len(texts))
	for i, s := range texts {
		articles[i] = article.Article{ID: fmt.Sprint(i), Text: s}
	}
	return analyze(t, articles)
}

func summary(t testing.TB, articles []Article, o Options) []string {
	t.Helper()
	s, err := Summarize(articles, o)
	if err != nil {
		t.Fatal(err)
	}
	return quotes(articles, s)
}

func quotes(articles []Article, s Summary) []string {
	var out []string
	for _, q := range s.Quotes {
		out = append(out, q.Span.Of(articles[q.Article].Text))
	}
	return out
}

func words(n float64) Options {
	return Options{Selector: "coverage", Budget: Budget{Amount: n, Unit: candidate.Words}}
}

var flood = []string{
	"The river Orla burst its banks in Tessen on Monday and drove 300 people from their homes. Rain had fallen for nine days. The mayor, Ada Brink, called the army.\n\nShops stayed shut.",
	"Three hundred people left their homes in Tessen after the river Orla burst its banks on Monday. “We have never seen such water,” said Ada Brink, the mayor. She asked the army for boats.",
	"The army sent boats to Tessen, where the river Orla burst its banks. But the water is still rising. Will the old bridge hold?",
}

func TestSummaryTellsTheEventFirst(t *testing.T) {
	got := summary(t, storyOf(t, flood...), words(40))
	if len(got) < 2 || !strings.Contains(got[0], "burst its banks") || !strings.Contains(got[0], "on Monday") {
		t.Errorf("summary %q does not begin with the event", got)
	}
	for _, s := range got {
		if strings.HasSuffix(s, "?") || strings.HasPrefix(s, "But ") {
			t.Errorf("summary tells %q", s)
		}
	}
}

func TestDanglingSentenceComesWithTheOneBefore(t *testing.T) {
	articles := storyOf(t,
		"Ada Brink ordered the dam of Tessen opened on Monday. She feared that the dam of Tessen would break within the hour.",
		"The dam of Tessen was opened on Monday. Engineers feared that the dam of Tessen would break within the hour.")
	for n := range 60 {
		got := summary(t, articles, words(float64(n+5)))
		for k, s := range got {
			if strings.HasPrefix(s, "She ") && (k == 0 || !strings.HasPrefix(got[k-1], "Ada")) {
				t.Errorf("%d words: %q hangs in the air", n+5, got)
			}
		}
	}
}

// TestContract holds every selector of the table to what the type demands, for every
// budget and story size.
func TestContract(t *testing.T) {
	budgets := []Budget{{Amount: 1, Unit: candidate.Sentences}, {Amount: 4, Unit: candidate.Sentences}, {Amount: 3, Unit: candidate.Words}, {Amount: 40, Unit: candidate.Words}, {Amount: 100, Unit: candidate.Words}, {Amount: 300, Unit: candidate.Words}, {Amount: 200, Unit: candidate.Bytes}, {Amount: 665, Unit: candidate.Bytes}, {Amount: 10, Unit: candidate.Percent}, {Amount: 100, Unit: candidate.Percent}}
	for _, articles := range [][]Article{storyOf(t, flood...), storyOf(t, flood[0]), generate(t, 2, 9, 2), generate(t, 6, 17, 3)} {
		for _, name := range Names() {
			for _, b := range budgets {
				o := Options{Selector: name, Budget: b}
				s, err := Summarize(articles, o)
				if err != nil {
					t.Fatal(err)
				}
				again, _ := Summarize(articles, o)
				if !reflect.DeepEqual(s, again) {
					t.Errorf("%s %v: a second run differs", name, b)
				}
				checkContract(t, fmt.Sprint(name, " ", b), articles, s, b)
			}
		}
	}
}

func checkContract(t *testing.T, label string, articles []Article, s Summary, b Budget) {
	t.Helper()
	got := quotes(articles, s)
	if len(got) == 0 || s.Over && len(got) != 1 {
		t.Errorf("%s: %d quotes, over %v", label, len(got), s.Over)
	}
	joined, total := strings.Join(got, " "), 0
	for _, a := range articles {
		total += len(strings.Fields(a.Text))
	}
	size := map[candidate.Unit]float64{
		candidate.Sentences: float64(len(got)), candidate.Words: float64(len(strings.Fields(joined))), candidate.Bytes: float64(len(joined)),
		candidate.Percent: 100 * float64(len(strings.Fields(joined))) / float64(total),
	}[b.Unit]
	if size > b.Amount && !s.Over {
		t.Errorf("%s: %v is over the budget", label, size)
	}
	for i := range got {
		for j := range i {
			if jaccard(got[i], got[j]) >= 0.6 {
				t.Errorf("%s: told twice: %q, %q", label, got[j], got[i])
			}
		}
	}
	if e := s.Effort; e.Bound < e.Value || e.Gap < 0 || e.Gap > 1 {
		t.Errorf("%s: effort %+v", label, e)
	}
}

// jaccard compares the words of two sentences as written.
func jaccard(a, b string) float64 {
	in := map[string]int{}
	for k, s := range []string{a, b} {
		for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r > 127) }) {
			in[w] |= 1 << k
		}
	}
	both := 0
	for _, v := range in {
		if v == 3 {
			both++
		}
	}
	return float64(both) / float64(max(1, len(in)))
}

func TestCopiesCountOnce(t *testing.T) {
	rare := "A clown won the raffle of the Tessen fire brigade on Sunday. The clown gave the prize of the raffle to a school."
	texts := append(slices.Clone(flood), rare, rare, rare, rare)
	copies := storyOf(t, texts...)
	for i := 4; i < len(copies); i++ {
		copies[i].Source = 3
	}
	if got := summary(t, copies, words(22))[0]; !strings.Contains(got, "Orla") {
		t.Errorf("four copies of one text outvote three sources: %q", got)
	}
	if got := summary(t, storyOf(t, texts...), words(22))[0]; !strings.Contains(got, "raffle") {
		t.Errorf("four sources do not outvote three: %q", got)
	}
}

func TestKnownIsNotToldAgain(t *testing.T) {
	articles := storyOf(t, append(slices.Clone(flood), "On Thursday the old bridge of Tessen fell into the Orla and took a lorry with it.")...)
	var told []*text.Document
	for k := range articles[:3] {
		d := articles[k].Document
		told = append(told, d)
		articles[k].Known = slices.Repeat([]bool{true}, len(d.Sentences))
	}
	for _, name := range Names() {
		o := Options{Selector: name, Budget: Budget{Amount: 100, Unit: candidate.Words}, Told: told}
		if got := summary(t, articles, o); len(got) != 1 || !strings.Contains(got[0], "bridge of Tessen fell") {
			t.Errorf("%s: news is %q", name, got)
		}
		if got := summary(t, articles[:3], o); len(got) != 0 {
			t.Errorf("%s: told again: %q", name, got)
		}
	}
}

func TestEveryStoryHasASummary(t *testing.T) {
	for _, s := range []string{
		"MAYOR RESIGNS", "Photo: Jane Doe", "and then he", "“I know nothing.”", "Why?", "Never! Never! Never!", "x", "12 34",
		"http://example.com/a", "He left. She stayed. They argued.",
	} {
		for _, name := range Names() {
			for _, b := range []Budget{{Amount: 1, Unit: candidate.Words}, {Amount: 1, Unit: candidate.Bytes}, {Amount: 100, Unit: candidate.Words}, {Amount: 0.1, Unit: candidate.Percent}} {
				articles := storyOf(t, s)
				if len(articles[0].Document.Sentences) == 0 {
					continue
				}
				if got := summary(t, articles, Options{Selector: name, Budget: b}); len(got) == 0 {
					t.Errorf("%s %v: no summary of %q", name, b, s)
				}
			}
		}
	}
	if s, err := Summarize(nil, DefaultOptions()); err != nil || len(s.Quotes) > 0 {
		t.Errorf("no articles: %v, %v", s, err)
	}
}

func TestErrors(t *testing.T) {
	_, err := Summarize(storyOf(t, flood...), Options{Selector: "best", Budget: Budget{Amount: 1, Unit: candidate.Words}})
	if err == nil || !strings.Contains(err.Error(), "lexrank") {
		t.Errorf("unknown selector: %v", err)
	}
	for _, n := range []float64{0, -1, math.NaN()} {
		if _, err := Summarize(storyOf(t, flood...), words(n)); err == nil {
			t.Errorf("no error for a budget of %v words", n)
		}
	}
	if got := summary(t, storyOf(t, flood...), words(math.Inf(1))); len(got) < 3 {
		t.Errorf("a budget without end tells %q", got)
	}
}

// A story of 10,000 sentences must cost about what its words cost, whatever the search
// would like to do.
func TestHugeStory(t *testing.T) {
	articles := generate(t, 100, 100, 5)
	for _, n := range []float64{100, 3000} {
		s, err := Summarize(articles, words(n))
		if err != nil || len(s.Quotes) == 0 {
			t.Fatal(s, err)
		}
	}
}

func TestFaultsAreToldBeforeRoomIsLeftEmpty(t *testing.T) {
	curt := storyOf(t, "Rain fell on Tessen. The dam held. Ada Brink smiled. The army left.")
	for n, o := range map[int]Options{3: {Selector: "coverage", Budget: Budget{Amount: 3, Unit: candidate.Sentences}}, 4: words(100)} {
		if got := summary(t, curt, o); len(got) != n {
			t.Errorf("%v of curt sentences: %q", o.Budget, got)
		}
	}
}

// A reader of "he" takes the name told last, so that "he" beside another name is a false
// statement.
func TestNoPronounFindsAWrongAntecedent(t *testing.T) {
	articles := storyOf(t,
		"Finance minister Ada Brink warned of a deficit of nine billion in the budget of Norland on Monday. The markets fell in the afternoon.",
		"The budget of Norland was the topic of the central bank on Monday. Its governor, Otto Falk, spoke for an hour. Speaking to the budget committee he urged parliament to cut the deficit of nine billion.")
	for n := range 80 {
		got := summary(t, articles, words(float64(n+10)))
		for k, s := range got {
			if strings.HasPrefix(s, "Speaking to") && (k == 0 || !strings.Contains(got[k-1], "Otto Falk")) {
				t.Errorf("%d words: %q", n+10, got)
			}
		}
	}
}

func TestSummaryIsInOrderOfDate(t *testing.T) {
	articles := storyOf(t,
		"The river Orla burst its banks in Tessen on Monday and drove 300 people from their homes.",
		"An inquiry into the flood of the river Orla in Tessen found on Friday that a dam had been neglected, and the mayor of Tessen resigned over it.")
	articles[0].Day, articles[1].Day = 100, 104
	if got := summary(t, articles, words(100)); len(got) != 2 || !strings.Contains(got[0], "burst its banks") {
		t.Errorf("%q", got)
	}
}

// Where a later day has to open, what earlier days said is out of date behind it.
func TestNoEarlierDayBehindTheNewest(t *testing.T) {
	articles := storyOf(t,
		"Shops of Tessen were full of guests from Norland and elsewhere. Hotels had no beds. Bakers sold all their bread. Taxis were rare. Bars stayed open. Ada Brink, the mayor, said that the river Orla might burst its banks in Tessen tonight.",
		"The river Orla burst its banks in Tessen on Monday and drove 300 people from their homes. The army of Norland sent forty boats to Tessen.")
	articles[0].Day, articles[1].Day = 100, 101
	for n := range 60 {
		got := summary(t, articles, words(float64(n+25)))
		for k, s := range got {
			if k > 0 && strings.Contains(s, "tonight") {
				t.Errorf("%d words: %q", n+25, got)
			}
		}
	}
}

func TestNoFillerInTheRoomThatIsLeft(t *testing.T) {
	const rain = "The river Orla, swollen by two weeks of rain and by the snow that melted in the hills of Marle, burst its banks in Tessen on Monday and drove 300 people from their homes, "
	articles := storyOf(t,
		rain+"the mayor, Ada Brink, said. Spokesmen of several ministries in Norland declined to comment.",
		rain+"said the mayor, Ada Brink.")
	full, lean := coverage.DefaultTuning(), coverage.DefaultTuning()
	full.Filler = 0
	for tune, want := range map[*coverage.Tuning]bool{&full: true, &lean: false} {
		s, err := summarize(articles, words(48), *tune)
		if got := strings.Join(quotes(articles, s), " "); err != nil || strings.Contains(got, "declined") != want {
			t.Errorf("%q, %v", got, err)
		}
	}
}

// A short summary does not look far down for what no other source tells.
func TestSummaryDoesNotReachFarDown(t *testing.T) {
	long := flood[0] + strings.Repeat(" The bakers of Tessen sold bread from boats to all who came by.", 12) +
		" Otto Falk, a retired captain from Norland, opened a museum of lighthouses with a golden key."
	articles := storyOf(t, long, flood[1], flood[2])
	near, anywhere := coverage.DefaultTuning(), coverage.DefaultTuning()
	anywhere.Reach, anywhere.Filler = 0, 0
	for tune, want := range map[*coverage.Tuning]bool{&anywhere: true, &near: false} {
		s, err := summarize(articles, words(90), *tune)
		if got := strings.Join(quotes(articles, s), " "); err != nil || strings.Contains(got, "museum") != want {
			t.Errorf("%q, %v", got, err)
		}
	}
}

func TestOneEventIsToldOnce(t *testing.T) {
	articles := storyOf(t,
		"The Norland navy has captured 23 pirates in the Gulf of Marle. The boats were brought to Tessen in the evening.",
		"Norland said on Monday its navy had seized nearly two dozen pirates who attacked a tanker. Nobody on the tanker was hurt, its owner said in Tessen.",
		"A tanker that pirates attacked was saved by the navy. Its captain thanked the sailors from Norland in a letter.")
	got := summary(t, articles, words(100))
	if n := strings.Count(strings.Join(got, " "), "navy"); n != 1 {
		t.Errorf("told %d times: %q", n, got)
	}
}
