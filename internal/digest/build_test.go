package digest

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"summarize/internal/article"
)

// event makes dated articles of one event.
func event(name string, day int, texts ...string) []article.Article {
	var articles []article.Article
	for i, text := range texts {
		articles = append(articles, article.Article{
			ID:   fmt.Sprintf("%s-%d", name, i),
			Path: name,
			Text: text,
			Date: time.Date(2024, 5, day+i, 0, 0, 0, 0, time.UTC),
		})
	}
	return articles
}

// collection holds two events, each told by three articles in words of their own,
// and a reprint.
func collection() []article.Article {
	articles := event("bridge", 1,
		"The mayor of Oldport opened the new bridge over the river Lode on Sunday morning. Building the bridge took nine years. Hundreds of people walked across it in the rain.",
		"Oldport has its bridge at last. Mayor Vera Tamm cut a ribbon above the river Lode on Sunday, and two ferries blew their horns below. The council had promised it for 24 million dollars; the bill is twice as high.",
		"Engineers will inspect the Lode bridge in Oldport after drivers complained of a loud hum. Mayor Tamm said on Tuesday that the bridge is safe and that trucks may use it from June.",
	)
	articles = append(articles, event("storm", 3,
		"A storm closed the harbour of Brennick on Friday and tore the roof off its fish market. Fishermen said that waves of seven metres had broken over the harbour wall. Nobody was hurt.",
		"Brennick counted the damage on Saturday after Friday's storm: eleven boats sunk, the fish market without a roof, the harbour closed until Monday. Harbour master Olle Brandt called it the worst in thirty years.",
		"Insurers expect claims of nine million from the storm at Brennick. The harbour reopened for small boats, Brandt said, while divers look for the sunken ones.",
	)...)
	return append(articles, article.Article{
		ID:   "reprint",
		Path: "storm",
		Text: articles[3].Text,
		Date: time.Date(2024, 5, 9, 0, 0, 0, 0, time.UTC),
	})
}

func digestOf(t *testing.T, articles []article.Article, prior *Prior, change func(*Options)) (*Digest, *Next) {
	t.Helper()
	o := DefaultOptions()
	if change != nil {
		change(&o)
	}
	d, next, err := Build(context.Background(), articles, prior, o)
	if err != nil {
		t.Fatal(err)
	}
	return d, next
}

func marshalled(t *testing.T, d *Digest) string {
	t.Helper()
	data, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestBuildDependsOnNeitherOrderNorWorkers(t *testing.T) {
	articles := collection()
	first, _ := digestOf(t, articles, nil, nil)
	want := marshalled(t, first)
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 20 {
		random.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		d, _ := digestOf(t, articles, nil, func(o *Options) { o.Workers = 1 + n%3 })
		if got := marshalled(t, d); got != want {
			t.Fatalf("shuffle %d with %d workers:\n%s\nwant:\n%s", n, 1+n%3, got, want)
		}
	}
}

func TestBuildFindsStoriesAndCopies(t *testing.T) {
	d, next := digestOf(t, collection(), nil, nil)
	if next != nil {
		t.Error("a run that stands alone leaves something to the next")
	}
	if len(d.Stories) != 2 {
		t.Fatalf("%d stories, want 2: %s", len(d.Stories), marshalled(t, d))
	}
	storm, bridge := d.Stories[0], d.Stories[1]
	if storm.ID != "s1" || len(storm.Articles) != 4 || storm.Also != 1 || storm.First != "2024-05-03" || storm.Last != "2024-05-09" {
		t.Errorf("storm: %+v", storm)
	}
	if bridge.ID != "s2" || !slices.Equal(bridge.Articles, []string{"bridge-0", "bridge-1", "bridge-2"}) {
		t.Errorf("bridge: %+v", bridge)
	}
	if len(d.Groups) != 1 || d.Groups[0].Original != "storm-0" || d.Groups[0].Copies[0] != "reprint" {
		t.Errorf("groups: %+v", d.Groups)
	}
	if i := slices.IndexFunc(d.Articles, func(a Article) bool { return a.ID == "reprint" }); d.Articles[i].CopyOf != "storm-0" || d.Articles[i].Story != "s1" {
		t.Errorf("reprint: %+v", d.Articles[i])
	}
	for _, s := range d.Stories {
		if len(s.Summary) == 0 || s.Title == "" || len(s.Keywords) == 0 {
			t.Errorf("story without summary, title or keywords: %+v", s)
		}
	}
}

func TestQuotesStandAtTheirPlaces(t *testing.T) {
	articles := collection()
	d, _ := digestOf(t, articles, nil, nil)
	quotes, failures := Verify(d, articles)
	if quotes == 0 || len(failures) > 0 {
		t.Errorf("%d quotes, failures %v", quotes, failures)
	}
	articles[0].Text, articles[3].Text = strings.ToUpper(articles[0].Text), ""
	if _, failures := Verify(d, articles); len(failures) == 0 {
		t.Error("changed articles verify")
	}
}

func TestDatesSelectArticles(t *testing.T) {
	articles := append(collection(), article.Article{ID: "undated", Text: "Nobody knows when the lighthouse of Brennick was built."})
	d, _ := digestOf(t, articles, nil, func(o *Options) {
		o.Since = time.Date(2024, 5, 4, 0, 0, 0, 0, time.UTC)
		o.Until = time.Date(2024, 5, 9, 0, 0, 0, 0, time.UTC)
	})
	var ids []string
	for _, a := range d.Articles {
		ids = append(ids, a.ID)
	}
	if !slices.Equal(ids, []string{"storm-1", "storm-2"}) {
		t.Errorf("articles %v", ids)
	}
	if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0], "1 article without a date") {
		t.Errorf("warnings %q", d.Warnings)
	}
}

func TestStoriesAreShownInOrder(t *testing.T) {
	order := func(change func(*Options)) string {
		d, _ := digestOf(t, collection(), nil, change)
		var leads []string
		for _, s := range d.Stories {
			leads = append(leads, s.Articles[0])
		}
		return strings.Join(leads, " ")
	}
	for _, test := range []struct {
		name   string
		change func(*Options)
		want   string
	}{
		{"size", nil, "storm-0 bridge-0"},
		{"oldest", func(o *Options) { o.Sort = ByOldest }, "bridge-0 storm-0"},
		{"newest", func(o *Options) { o.Sort = ByNewest }, "storm-0 bridge-0"},
		{"min", func(o *Options) { o.MinArticles = 4 }, "storm-0"},
		{"max", func(o *Options) { o.Sort, o.MaxStories = ByOldest, 1 }, "bridge-0"},
	} {
		if got := order(test.change); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestGroupByTrustsLabels(t *testing.T) {
	articles := collection()
	for i := range articles[:5] {
		articles[i].Fields = map[string]string{"desk": []string{"a", "b"}[i%2]}
	}
	d, _ := digestOf(t, articles, nil, func(o *Options) { o.GroupBy = "desk" })
	sizes := []int{}
	for _, s := range d.Stories {
		sizes = append(sizes, len(s.Articles))
	}
	if !slices.Equal(sizes, []int{3, 2, 1, 1}) || d.Options.StoryThreshold != 0 {
		t.Errorf("sizes %v, threshold %v", sizes, d.Options.StoryThreshold)
	}
	if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0], `2 articles without the field "desk"`) {
		t.Errorf("warnings %q", d.Warnings)
	}
}

func TestKeepLeavesOneOfEachGroup(t *testing.T) {
	for _, rule := range []string{"first", "longest"} {
		keep, err := ParseKeep(rule)
		if err != nil {
			t.Fatal(err)
		}
		d, _ := digestOf(t, collection(), nil, func(o *Options) { o.Parts, o.Keep = DuplicatesOnly, keep })
		if len(d.Groups)+len(d.Duplicates) > 0 {
			t.Errorf("%s: groups %v, pairs %v of what is gone", rule, d.Groups, d.Duplicates)
		}
		if len(d.Articles) != 6 || slices.ContainsFunc(d.Articles, func(a Article) bool { return a.ID == "reprint" || a.CopyOf != "" }) {
			t.Errorf("%s: %+v", rule, d.Articles)
		}
	}
	if _, err := ParseKeep("best"); err == nil {
		t.Error("an unknown rule is accepted")
	}
}

func TestExplainNamesTheReason(t *testing.T) {
	explain := func(a, b string) *Explanation {
		e, err := Explain(context.Background(), collection(), a, b, DefaultOptions())
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	if e := explain("storm-0", "reprint"); e.Copies.Kind != "exact" || !e.Story.Same {
		t.Errorf("reprint: %+v", e)
	}
	if e := explain("storm-0", "bridge-0"); e.Copies.Kind != "none" || e.Story.Same || e.Copies.Rule == "" {
		t.Errorf("two events: %+v", e)
	}
	if _, err := Explain(context.Background(), collection(), "storm-0", "storm", DefaultOptions()); err == nil || !strings.Contains(err.Error(), "names 4 articles") {
		t.Errorf("a path of several articles: %v", err)
	}
}

func TestShortBodiesAreCopiesOnlyUnderOneTitle(t *testing.T) {
	body := "Qtly div five cts vs five cts prior. Pay July 15. Record June 30."
	articles := []article.Article{
		{ID: "a", Title: "Central Holding sets quarterly", Text: body},
		{ID: "b", Title: "University Bank and Trust dividend", Text: body},
		{ID: "c", Title: "Central Holding sets quarterly", Text: body},
	}
	d, _ := digestOf(t, articles, nil, func(o *Options) { o.Parts = DuplicatesOnly })
	if len(d.Duplicates) != 1 || d.Duplicates[0].A != "a" || d.Duplicates[0].B != "c" {
		t.Errorf("copies %+v", d.Duplicates)
	}
}

func TestBuildStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if d, _, err := Build(ctx, collection(), nil, DefaultOptions()); err == nil {
		t.Errorf("a cancelled build returned %+v", d)
	}
}

func TestFirstWords(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"The bridge\n is  shut.", "The bridge is shut."},
		{"The bridge was shut", "The bridge was shut"},
		{"The bridge was closed", "The bridge was…"},
		{"The bridges were closed", "The bridges were…"},
		{"新年晚会在全市各大公园举行，数万市民到场观看，气氛热烈", "新年晚会在全市各大公园举行，数万市民到…"},
		{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaa…"},
	} {
		if got := firstWords(c.in, 19); got != c.want {
			t.Errorf("firstWords(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

// Names are compared whole; days, months and the first words of sentences are none.
func TestExplainComparesWholeNames(t *testing.T) {
	articles := []article.Article{
		{ID: "a", Text: "On Monday the ambassador Sergey Lark met Anna Berg, who works for the Harbour Review Board. Later Berg's Board said that Jean-Luc Ost was absent."},
		{ID: "b", Text: "On Friday the ambassador Sergei Lark met Anna Berg. The meeting was short, and Tom Hale was there."},
	}
	e, err := Explain(t.Context(), articles, "a", "b", DefaultOptions())
	if err != nil {
		t.Fatal(err)
	}
	want := Difference{[]string{"Sergey Lark", "Harbour Review Board", "Jean-Luc Ost"}, []string{"Sergei Lark", "Tom Hale"}}
	if !reflect.DeepEqual(e.Copies.Names, want) {
		t.Errorf("names %q, want %q", e.Copies.Names, want)
	}
}

// One body under two headlines is a copy from a dozen words on; a notice that any firm could
// have printed is one with its title only.
func TestShortBodiesUnderTwoHeadlines(t *testing.T) {
	for _, test := range []struct {
		body   string
		copies int
	}{
		{"The ferry to Odd was cancelled on Tuesday because of high waves, police said.", 1},
		{"Two men who stole copper wire in Lisle were arrested on Sunday night.", 1},
		{"Qtly div five cts vs five cts prior Pay July 15 Record June 30", 0},
		{"Hog prices opened 1.00 dlr higher, private sources said. Top 51.50 dlrs per cwt.", 0},
		{"Shr 15 cts vs 14 cts Net 2,028,000 vs 1,879,000 Revs 32.1 mln vs 29.5 mln", 0},
		{"More to follow.", 0},
	} {
		articles := []article.Article{{ID: "a", Title: "Ferry stays in port", Text: test.body}, {ID: "b", Title: "High waves stop traffic", Text: test.body}}
		d, _ := digestOf(t, articles, nil, func(o *Options) { o.Parts = DuplicatesOnly })
		if len(d.Duplicates) != test.copies {
			t.Errorf("%q: %d pairs", test.body, len(d.Duplicates))
		}
	}
}
