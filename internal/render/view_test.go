package render

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"summarize/internal/digest"
	"summarize/internal/render/phrases"
)

// small makes a digest of one story; an article "b<a" is a copy of a.
func small(articles ...string) *digest.Digest {
	d := empty()
	s := digest.Story{ID: "s1", Title: "Title", First: "2017-03-02", Last: "2017-03-02", New: true}
	for _, name := range articles {
		id, original, _ := strings.Cut(name, "<")
		d.Articles = append(d.Articles, digest.Article{ID: id, Path: id + ".txt", Date: "2017-03-02", Story: "s1", CopyOf: original})
		s.Articles = append(s.Articles, id)
		if original != "" {
			d.Duplicates = append(d.Duplicates, digest.Duplicate{A: original, B: id, Kind: "near", Resemblance: 0.8, Containment: 0.9})
		}
	}
	s.Lead = s.Articles[0]
	s.Summary = []digest.Quote{{Text: "A sentence.", Article: s.Articles[0], End: 11}}
	d.Stories = []digest.Story{s}
	return d
}

func TestStoriesInText(t *testing.T) {
	head := func(n string) string { return n + ", 1 story, 2 March 2017\n\nTitle\n" }
	quoted := small("a", "b<a")
	quoted.Stories[0].Summary[0].Article = "b"
	elsewhere := small("b<a", "c")
	elsewhere.Articles = append(elsewhere.Articles, digest.Article{ID: "a", Path: "a.txt"})
	dangling := small("a", "b")
	dangling.Articles = dangling.Articles[:1]
	dangling.Stories[0].Summary[0].Article = "b"
	update := small("a", "b")
	update.Stories[0].New, update.Stories[0].Earlier = false, 1
	records := small("a", "b")
	records.Articles[0].Line, records.Articles[0].Title = 1, "Title"
	records.Articles[1].Line, records.Articles[1].Title, records.Articles[1].Source = 2, "Other", "Post"
	lines := small("a", "b<a", "c<a")
	for i := range lines.Articles {
		lines.Articles[i].Path, lines.Articles[i].Line = "w.jsonl", i+1
	}
	for _, c := range []struct {
		name string
		d    *digest.Digest
		want string
	}{
		{"records without a publisher go by their titles", records, head("2 articles") + "  2 articles · 2 March 2017\n\n  A sentence. [1]\n\n  [1] Title · a.txt:1\n  [2] Post · Other\n"},
		{"a lone article is compact", small("a"), head("1 article") + "  a.txt · 2 March 2017\n  A sentence.\n"},
		{"with its copies, too", small("a", "b<a", "c<a"), "3 articles, 1 story, 2 copies, 2 March 2017\n\nTitle\n  a.txt · 2 copies · 2 March 2017\n  A sentence.\n  also: b.txt, c.txt (near copies 0.80)\n"},
		{"records of one file are told by their lines", lines, "3 articles, 1 story, 2 copies, 2 March 2017\n\nTitle\n  w.jsonl:1 · 2 copies · 2 March 2017\n  A sentence.\n  also: w.jsonl:2, :3 (near copies 0.80)\n"},
		{"two articles are a list", small("a", "b"), head("2 articles") + "  2 articles · 2 March 2017\n\n  A sentence. [1]\n\n  [1] a.txt\n  [2] b.txt\n"},
		{"a quoted copy has a number", quoted, "2 articles, 1 story, 1 copy, 2 March 2017\n\nTitle\n  2 articles · 2 March 2017\n\n  A sentence. [2]\n\n  [1] a.txt\n  [2] b.txt · near copy 0.80 of [1]\n"},
		{"the original is elsewhere", elsewhere, "3 articles, 1 story, 1 copy, 2 March 2017\n\nTitle\n  2 articles · 2 March 2017\n\n  A sentence. [1]\n\n  [1] b.txt · near copy 0.80 of a.txt\n  [2] c.txt\n"},
		{"an article is missing", dangling, head("1 article") + "  a.txt · 2 March 2017\n  A sentence.\n"},
		{"an update", update, strings.Replace(head("2 articles"), "Title", "Update: Title", 1) + "  2 articles · update to 1 earlier article · 2 March 2017\n\n  A sentence. [1]\n\n  [1] a.txt\n  [2] b.txt\n"},
	} {
		if got := render(t, "text", c.d, Options{}); got != c.want {
			t.Errorf("%s:\n%s\nwant:\n%s", c.name, got, c.want)
		}
	}
}

// Long summaries have paragraphs of about one length; no sentence is lost.
func TestParagraphs(t *testing.T) {
	for n, want := range map[int][]int{0: nil, 1: {1}, 6: {6}, 7: {4, 3}, 13: {5, 5, 3}, 18: {6, 6, 6}} {
		c := storyView{Story: &digest.Story{Summary: make([]digest.Quote, n)}}
		var got []int
		for _, quotes := range c.paragraphs() {
			got = append(got, len(quotes))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d sentences in paragraphs of %v, want %v", n, got, want)
		}
	}
	d := small("a")
	for range 8 {
		d.Stories[0].Summary = append(d.Stories[0].Summary, d.Stories[0].Summary[0])
	}
	for _, format := range []string{"text", "markdown", "html", "eml"} {
		if got := strings.Count(render(t, format, d, Options{}), "A sentence."); got != 9 && got != 18 {
			t.Errorf("%s has %d of 9 sentences", format, got)
		}
	}
	if text := render(t, "text", d, Options{}); !strings.Contains(text, "A sentence.\n\n  A sentence.") {
		t.Errorf("no paragraphs in %s", text)
	}
}

func TestLabel(t *testing.T) {
	for _, c := range []struct {
		a    digest.Article
		want string
	}{
		{digest.Article{Source: " The  Post ", URL: "https://www.x.example/1", Path: "a.txt"}, "The Post"},
		{digest.Article{URL: "https://WWW.x.example:8080/1", Path: "a.txt"}, "x.example"},
		{digest.Article{URL: "://", Path: "in/a.txt"}, "a.txt"},
		{digest.Article{Path: "in/a.jsonl.gz", Line: 3}, "a.jsonl.gz:3"},
		{digest.Article{Path: "-", Line: 3}, "standard input:3"},
		{digest.Article{ID: "x7"}, "x7"},
		{digest.Article{Source: "\u200b", URL: "https://x.example", Path: "a.txt"}, "x.example"},
		{digest.Article{Path: "\u202e"}, "(no name)"},
	} {
		if got := newArticleView(&c.a, phrases.Words{}).label; got != c.want {
			t.Errorf("label(%+v) = %q, want %q", c.a, got, c.want)
		}
	}
}

func TestFilesOfOneNameAreToldApart(t *testing.T) {
	d := empty()
	for i, path := range []string{"a/news.txt", "b/news.txt", "deep/b/news.txt", "news.txt", "a/other.txt", "-", "-", "a/w.jsonl", "a/w.jsonl", "b/w.jsonl", "/x/y.txt", "y.txt"} {
		a := digest.Article{ID: strconv.Itoa(i), Path: path}
		if strings.HasSuffix(path, ".jsonl") {
			a.Line = i
		}
		d.Articles = append(d.Articles, a)
	}
	d.Articles = append(d.Articles, digest.Article{ID: "p", Path: "c/news.txt", Source: "Post"})
	var got []string
	for _, a := range newDigestView(d, phrases.Words{}).articleView {
		got = append(got, a.label)
	}
	want := []string{"a/news.txt", "b/news.txt", "deep/b/news.txt", "news.txt", "other.txt", "standard input", "standard input", "a/w.jsonl:7", "a/w.jsonl:8", "b/w.jsonl:9", "x/y.txt", "y.txt", "Post"}
	if !slices.Equal(got, want) {
		t.Errorf("labels %q, want %q", got, want)
	}
}

// What has no title goes by its first words.
func TestUntitledArticles(t *testing.T) {
	d := small("a", "b")
	d.Articles[0].Opening = "The bridge was closed on…"
	d.Articles[1].Opening, d.Articles[1].Line = "Ferries will run all night", 4
	text := render(t, "text", d, Options{})
	for _, want := range []string{"[1] a.txt · The bridge was closed on…\n", "[2] Ferries will run all night · b.txt:4\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

func TestHeadlineCountsWhatIsOmitted(t *testing.T) {
	d := small("a", "b")
	d.Omitted = 1234
	for _, format := range []string{"text", "markdown", "html", "atom", "eml"} {
		if out := render(t, format, d, Options{}); !strings.Contains(out, "2 articles, 1 of 1,235 stories, 2 March 2017") {
			t.Errorf("%s does not say how many stories there are:\n%s", format, out)
		}
	}
}

func TestEvidence(t *testing.T) {
	d := empty()
	d.Duplicates = []digest.Duplicate{
		{A: "a", B: "b", Kind: "exact", Resemblance: 1, Containment: 1},
		{A: "c", B: "a", Kind: "near", Resemblance: 0.934, Containment: 0.95},
		{A: "a", B: "d", Kind: "contained", Resemblance: 0.2, Containment: 0.987},
	}
	p := newDigestView(d, phrases.Words{})
	for id, want := range map[string]string{"b": "exact copy", "c": "near copy 0.93", "d": "partial copy 0.99", "e": "copy"} {
		if got := p.evidence("a", id).say(p.words, 1); got != want {
			t.Errorf("evidence of %s: %q, want %q", id, got, want)
		}
	}
}

// Copies that a story shows are not shown again; groups of which a member is hidden are.
func TestLooseGroups(t *testing.T) {
	d := small("a", "b<a")
	d.Groups = []digest.Group{{Original: "a", Copies: []string{"b"}}}
	if got := newDigestView(d, phrases.Words{}).copiesOutside(); len(got) != 0 {
		t.Errorf("shown twice: %v", got)
	}
	d.Articles = append(d.Articles, digest.Article{ID: "c", Path: "c.txt", CopyOf: "a"})
	d.Groups[0].Copies = append(d.Groups[0].Copies, "c")
	if got := newDigestView(d, phrases.Words{}).copiesOutside(); len(got) != 1 || len(got[0].Copies) != 2 {
		t.Errorf("the group of a hidden copy: %v", got)
	}
}

func TestSentenceThatIsTheTitleIsNotRepeated(t *testing.T) {
	d := &digest.Digest{
		Articles: []digest.Article{{ID: "a", Path: "a.txt", Words: 7}},
		Stories: []digest.Story{{ID: "s1", Title: "A storm closed the harbour on Friday", Articles: []string{"a"}, Lead: "a", New: true,
			Summary: []digest.Quote{{Text: "A storm closed the harbour on Friday.", Article: "a", End: 37}}}},
	}
	var b strings.Builder
	if err := writeText(&b, d, Options{}); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "closed the harbour"); n != 1 {
		t.Errorf("told %d times:\n%s", n, &b)
	}
}

// On a terminal that knows hyperlinks the headline is one, elsewhere the address stands
// below; a hostile address is neither.
func TestHyperlinks(t *testing.T) {
	d := many(2)
	plainText := render(t, "text", d, Options{})
	if strings.Contains(plainText, "\x1b") || !strings.Contains(plainText, "\n  https://paper0.example/0\n") {
		t.Errorf("without hyperlinks:\n%s", plainText)
	}
	linked := render(t, "text", d, Options{Hyperlinks: true})
	if !strings.Contains(linked, "\x1b]8;;https://paper0.example/0\x1b\\") || strings.Contains(linked, "\n  https://") {
		t.Errorf("with hyperlinks:\n%s", linked)
	}
	d.Articles[0].URL = "javascript:alert(1)"
	d.Articles[1].URL = "https://a.example/\x1b]8;;https://evil.example\x1b\\"
	if got := render(t, "text", d, Options{Hyperlinks: true}); strings.Contains(got, "javascript") || strings.Contains(got, "\x1b]8;;https://evil") {
		t.Errorf("hostile addresses:\n%q", got)
	}
}

// A site that names itself by its address is called by its host.
func TestPublisherIsNoAddress(t *testing.T) {
	for source, want := range map[string]string{
		"https://www.news.example": "news.example", "News": "News", "": "paper.example", "Ratio 3://4": "Ratio 3://4",
	} {
		if got := publisher(&digest.Article{Source: source, URL: map[bool]string{true: "https://www.paper.example/a"}[source == ""]}); got != want {
			t.Errorf("publisher of %q is %q, want %q", source, got, want)
		}
	}
}
