package story

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/text"
)

func seeds(t testing.TB) []article.Article {
	t.Helper()
	files, err := filepath.Glob("../../seeds/*.txt")
	if err != nil || len(files) != 5 {
		t.Fatalf("seeds: %v, %v", files, err)
	}
	var out []article.Article
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a := article.Article{ID: filepath.Base(f), Text: string(b)}
		if rest, ok := strings.CutPrefix(a.Text, " date "); ok {
			a.Body = len(" date 2017-03-02 ")
			if a.Date, err = time.Parse(time.DateOnly, rest[:10]); err != nil {
				t.Fatal(err)
			}
		}
		out = append(out, a)
	}
	article.Sort(out)
	return out
}

func find(t testing.TB, articles []article.Article, o Options) *Result {
	t.Helper()
	ctx := context.Background()
	corpus, err := text.Analyze(ctx, articles, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := describe(Find(ctx, articles, corpus, alone(len(articles)), o))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// describe describes all of what Find or ByLabel returns.
func describe(r *Result, err error) (*Result, error) {
	if err == nil {
		err = r.DescribeOnly(context.Background(), nil, 1)
	}
	return r, err
}

// alone says that no article is a copy.
func alone(n int) []int32 {
	original := make([]int32, n)
	for i := range original {
		original[i] = int32(i)
	}
	return original
}

func TestSeedsAreOneStory(t *testing.T) {
	r := find(t, seeds(t), Default)
	if len(r.Stories) != 1 {
		t.Fatalf("%d stories: %+v", len(r.Stories), r.Stories)
	}
	s := r.Stories[0]
	if !strings.Contains(s.Title, "Jeff Sessions") || !strings.Contains(s.Title, "recus") || utf8.RuneCountInString(s.Title) > 240 {
		t.Errorf("title %q", s.Title)
	}
	for _, name := range []string{"Jeff Sessions", "Sergey Kislyak"} {
		if !slices.Contains(s.Keywords, name) {
			t.Errorf("keywords %q lack %q", s.Keywords, name)
		}
	}
	if got := s.First.Format(time.DateOnly) + " " + s.Last.Format(time.DateOnly); got != "2017-03-02 2017-03-03" {
		t.Errorf("dates %s", got)
	}
	if s.Cohesion < 0.3 || s.Cohesion > 1 || s.LeadReason == "" {
		t.Errorf("cohesion %v, lead because %q", s.Cohesion, s.LeadReason)
	}
}

// partition writes stories as sets of the articles' names in their own text order.
func partition(r *Result, name func(i int) string) []string {
	var sets []string
	for _, s := range r.Stories {
		var names []string
		for _, i := range s.Articles {
			names = append(names, name(i))
		}
		slices.Sort(names)
		sets = append(sets, strings.Join(names, " "))
	}
	slices.Sort(sets)
	return sets
}

func TestWorkersDoNotMatter(t *testing.T) {
	c := plant(300, 3, true)
	c.analyse(t)
	var first *Result
	for _, workers := range []int{1, 2, 5} {
		r, err := describe(Find(context.Background(), c.articles, c.corpus, alone(300), Options{Workers: workers}))
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = r
		}
		if !reflect.DeepEqual(r.Stories, first.Stories) || !reflect.DeepEqual(r.tree, first.tree) || r.Cut != first.Cut {
			t.Errorf("%d workers find %d stories at %v, one finds %d at %v", workers, len(r.Stories), r.Cut, len(first.Stories), first.Cut)
		}
	}
}

// New ids put the articles in another order; the stories are the same sets.
func TestOrderDoesNotMatter(t *testing.T) {
	c := plant(300, 4, false)
	c.analyse(t)
	want := partition(c.find(t, 0), func(i int) string { return c.articles[i].Text[:40] })
	for seed := range 3 {
		shuffled := &labelled{articles: slices.Clone(c.articles)}
		for i := range shuffled.articles {
			shuffled.articles[i].ID = fmt.Sprint(hash(uint64(i + 1000*seed)))
		}
		shuffled.analyse(t)
		got := partition(shuffled.find(t, 0), func(i int) string { return shuffled.articles[i].Text[:40] })
		if !slices.Equal(got, want) {
			t.Errorf("order %d: %d stories, not the same as %d", seed, len(got), len(want))
		}
	}
}

// One more article that has to do with no other must not move the others.
func TestStrangerMovesNobody(t *testing.T) {
	c := plant(300, 5, false)
	c.analyse(t)
	name := func(l *labelled) func(int) string { return func(i int) string { return l.articles[i].ID } }
	want := partition(c.find(t, 0), name(c))
	for seed := range 3 {
		p := newPlanter(uint64(100+seed), 16_000)
		more := &labelled{articles: append(slices.Clone(c.articles), article.Article{ID: "stranger", Text: p.article(p.event())})}
		more.analyse(t)
		got := partition(more.find(t, 0), name(more))
		i := slices.Index(got, "stranger")
		if i < 0 {
			t.Errorf("stranger %d found company", seed)
			continue
		}
		if got = slices.Delete(got, i, i+1); !slices.Equal(got, want) {
			t.Errorf("stranger %d changed the stories of others", seed)
		}
	}
}

func TestPlantedStories(t *testing.T) {
	for _, dated := range []bool{false, true} {
		c := plant(600, 6, dated)
		if f := c.score(c.find(t, 0).Of); f < 0.95 {
			t.Errorf("dated %v: B-cubed F %v", dated, f)
		}
	}
}

func TestCopiesFollowTheirOriginal(t *testing.T) {
	c := plant(60, 7, false)
	for i := range 5 { // five copies of one article, which alone would be the heaviest story
		a := c.articles[0]
		a.ID = fmt.Sprintf("copy %d", i)
		c.articles = append(c.articles, a)
	}
	c.analyse(t)
	original := alone(len(c.articles))
	first := slices.IndexFunc(c.articles, func(a article.Article) bool { return a.Text == c.articles[len(c.articles)-1].Text })
	for i, a := range c.articles {
		if a.Text == c.articles[first].Text {
			original[i] = int32(first)
		}
	}
	r, err := describe(Find(context.Background(), c.articles, c.corpus, original, Default))
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range original {
		if r.Of[i] != r.Of[o] {
			t.Errorf("copy %d is not with its original", i)
		}
	}
	if l := r.Explain(first, len(c.articles)-1); !l.Same || l.Similarity != 1 {
		t.Errorf("a copy and its original: %+v", l)
	}
}

func TestDescribeTrustsLabels(t *testing.T) {
	articles := seeds(t)
	corpus, err := text.Analyze(context.Background(), articles, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := describe(ByLabel(context.Background(), articles, corpus, alone(5), []string{"x", "", "x", "y", ""}, Default))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(r.Of, []int{0, 1, 0, 2, 3}) {
		t.Errorf("stories %v", r.Of)
	}
	for _, s := range r.Stories {
		if s.Title == "" || len(s.Keywords) == 0 {
			t.Errorf("%+v", s)
		}
	}
	if l := r.Explain(0, 2); !l.Same || l.Joined != 0 {
		t.Errorf("link %+v", l)
	}
}

// TestExplain checks that what is said of links agrees with the stories.
func TestExplain(t *testing.T) {
	c := plant(200, 8, false)
	r := c.find(t, 0)
	for a := range 40 {
		for b := range 40 {
			if l := r.Explain(a, b); l.Same != (a == b || l.Level >= r.Cut) {
				t.Fatalf("%d and %d: %+v at cut %v", a, b, l, r.Cut)
			}
		}
	}
	for k, s := range r.Stories {
		m := r.Makeup(k)
		if got := len(m.Weakest.A) + len(m.Weakest.B); len(s.Articles) > 1 && (got != len(s.Articles) || m.Weakest.Level < r.Cut) {
			t.Errorf("story %d of %d articles: weakest %+v", k, len(s.Articles), m.Weakest)
		}
		if m.Next.Level >= r.Cut {
			t.Errorf("story %d: %+v would have joined", k, m.Next)
		}
		if m.Next.Level > 0 && !slices.Equal(m.Next.A, s.Articles) {
			t.Errorf("story %d %v: next joins %v", k, s.Articles, m.Next.A)
		}
	}
}

func TestSmallCollections(t *testing.T) {
	for _, articles := range [][]article.Article{
		nil,
		{{ID: "a", Text: "The mayor of Springfield opened a bridge over the river on Monday."}},
		{{ID: "a"}, {ID: "b", Text: "…"}, {ID: "c", Text: "\x00"}},
		{{ID: "a", Text: "One word"}, {ID: "b", Text: "One word"}},
	} {
		r := find(t, articles, Default)
		seen := 0
		for _, s := range r.Stories {
			seen += len(s.Articles)
			if s.Title == "" {
				t.Errorf("no title: %+v", s)
			}
		}
		if seen != len(articles) || len(r.Of) != len(articles) {
			t.Errorf("%d of %d articles are in stories", seen, len(articles))
		}
	}
}

func TestThreshold(t *testing.T) {
	c := plant(200, 9, false)
	loose, strict := c.find(t, 0.02), c.find(t, 0.9)
	if loose.Cut != 0.02 || strict.Cut != 0.9 || len(loose.Stories) >= len(strict.Stories) || len(strict.Stories) < 190 {
		t.Errorf("%d stories at %v, %d at %v", len(loose.Stories), loose.Cut, len(strict.Stories), strict.Cut)
	}
}

func TestHeadlineBeatsSentence(t *testing.T) {
	const body = "The mayor of Springfield resigned on Monday over the sale of the harbour to a friend. Jane Roe said she had done nothing wrong."
	r := find(t, []article.Article{
		{ID: "a", Title: "untitled.txt", Text: body},
		{ID: "b", Title: "Mayor resigns over harbour sale", Text: body + " The council meets today."},
	}, Default)
	if len(r.Stories) != 1 || r.Stories[0].Title != "Mayor resigns over harbour sale" {
		t.Errorf("%+v", r.Stories)
	}
}
