package render

import (
	"fmt"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
)

// hostile is what a stranger may put into any field: an escape sequence, C1, a
// bidirectional override, zero-width characters, markup of every target, a header.
const hostile = "Pay \x1b[31mnow\x1b]0;owned\x07 \u009b2J\u202Eevil\u202C a\u200Bb" +
	" <script>alert(1)</script> [x](javascript:alert(1)) https://evil.example/ &amp; *b* `c`\r\nBcc: all@example.org\x00"

// fixture is a digest by hand with everything that a renderer must show: a story of
// five articles with folded copies, a lone one, Chinese, hostile strings, an update,
// copies outside stories, skipped inputs and warnings.
func fixture() (*digest.Digest, []article.Article) {
	d := &digest.Digest{
		Schema:    digest.Schema,
		Generated: "2017-03-04T06:00:00Z",
		Tool:      digest.Tool{Name: "summarize", Version: "0.0.0-test"},
		Options:   digest.Settings{Length: "100w", Rank: "coverage", StoryThreshold: 0.17, DuplicateThreshold: 0.5},
		Articles: []digest.Article{
			{ID: "a1", Path: "in/a1.txt", Title: "Harbour bridge closes after crack is found", Date: "2017-03-02", URL: "https://www.north.example/bridge?a=1&copy=2", Source: "North Post", Lang: "en", Words: 412, Story: "s1"},
			{ID: "a2", Path: "in/a2.txt", Title: "Bridge shut: ferries to run all night", Date: "2017-03-02T18:30:00Z", URL: "https://harbour.example/news/(bridge)", Lang: "en", Words: 305, Story: "s1"},
			{ID: "a3", Path: "in/wire.jsonl", Line: 7, Title: "Harbour bridge closes after a crack is found", Date: "2017-03-03", URL: "https://wire.example/3", Source: "Wire", Lang: "en", Words: 410, Story: "s1", CopyOf: "a1"},
			{ID: "a4", Path: "in/wire.jsonl", Line: 9, Date: "2017-03-02", Source: "Evening Mail", Lang: "en", Words: 120, Story: "s1", CopyOf: "a1"},
			{ID: "a5", Path: "in/a5.txt", Title: "What engineers say about the crack", Date: "2017-03-03", Source: "Stone & Steel", Lang: "en", Words: 900, Story: "s1"},
			{ID: "b1", Path: "in/b1.txt", Title: "Museum opens its night rooms", Date: "2017-03-03", Lang: "en", Words: 200, Story: "s2"},
			{ID: "c1", Path: "in/zh.jsonl", Line: 1, Title: "新年晚会在全市各大公园举行，数万市民到场观看", Date: "2017-02-28", Source: "晨报", Lang: "zh", Words: 80, Story: "s3"},
			{ID: "c2", Path: "in/zh.jsonl", Line: 2, Title: "公园晚会 👩‍👩‍👧 落幕", Date: "2017-03-01", Source: "晚报", Lang: "zh", Words: 75, Story: "s3", Status: "corrected"},
			{ID: "h1", Path: "in/evil\x1b[2J.txt", Title: hostile, Date: "", URL: "javascript:alert(1)", Source: hostile, Lang: "en", Words: 9, Story: "s4"},
			{ID: "h2", Path: "in/h2.txt", Title: "# 1. - www.evil.example", Date: "2016-12-30", URL: "https://ok.example/\"><script>", Source: "<b>Bold</b>", Lang: "en", Words: 9, Story: "s4"},
			{ID: "l1", Path: "in/l1.txt", Title: "Ferry dues to rise", Date: "2017-03-04", URL: "https://www.north.example/dues", Source: "North Post", Lang: "en", Words: 70},
			{ID: "l2", Path: "in/l2.txt", Title: "Dues for ferries rise in May", Date: "2017-03-04", Lang: "en", Words: 60},
			{ID: "z1", Path: "old/z1.txt", Title: "Price list of the market", Date: "2017-03-01", Lang: "en", Words: 50},
			{ID: "z2", Path: "old/z2.txt", Title: "Price list of the market", Date: "2017-03-02", Lang: "en", Words: 50, CopyOf: "z1"},
			{ID: "z3", Path: "old/z3.txt", Title: "Price list of the market", Date: "2017-03-02", Lang: "en", Words: 50, CopyOf: "z1"},
			{ID: "z4", Path: "old/z4.txt", Title: "Prices", Date: "2017-03-02", Lang: "en", Words: 50, CopyOf: "z1"},
		},
		Stories: []digest.Story{
			{ID: "s1", Title: "Harbour bridge closes after crack is found", Articles: []string{"a1", "a4", "a2", "a3", "a5"}, Lead: "a2", LeadReason: "it covers most of the story", First: "2017-03-02", Last: "2017-03-03",
				Keywords: []string{"harbour bridge", "crack", "ferries"}, Cohesion: 0.41, Section: digest.Top, Importance: 1.5, Sources: 2, Also: 2, New: true,
				Summary: []digest.Quote{
					{Text: "The harbour bridge was closed on Thursday morning after an inspector found a crack as long as a hand in one of its main girders.", Article: "a1", Start: 0, End: 130},
					{Text: "Ferries will run\nall night, and the city has asked people to work from home.", Article: "a2", Start: 40, End: 118},
					{Text: "“A crack of this kind does not grow in a week,” said the engineer who designed the repairs of 1998.", Article: "a5", Start: 200, End: 305},
				}},
			{ID: "s2", Title: "Museum opens its night rooms", Articles: []string{"b1"}, Lead: "b1", First: "2017-03-03", Last: "2017-03-03",
				Keywords: []string{"museum", "night", "rooms"}, Cohesion: 1, Section: digest.Top, Importance: 1.5, Sources: 2, New: true, OverBudget: true,
				Summary: []digest.Quote{{Text: "Visitors may now see the rooms after dark, when, the director says, the paintings look as their painters saw them.", Article: "b1", Start: 0, End: 114}}},
			{ID: "s3", Title: "新年晚会在全市各大公园举行，数万市民到场观看", Articles: []string{"c1", "c2"}, Lead: "c1", First: "2017-02-28", Last: "2017-03-01",
				Keywords: []string{"晚会", "公园"}, Cohesion: 0.3, Section: digest.Top, Importance: 1.5, Sources: 2, Earlier: 4,
				Summary: []digest.Quote{
					{Text: "新年晚会昨晚在全市各大公园举行，数万市民到场观看，气氛热烈。", Article: "c1", Start: 0, End: 90},
					{Text: "主办方表示，明年将增加场次。", Article: "c2", Start: 0, End: 42},
				}},
			{ID: "s4", Title: hostile, Articles: []string{"h2", "h1"}, Lead: "h2", First: "2016-12-30", Last: "2016-12-30",
				Keywords: []string{hostile, "<i>"}, Cohesion: 0.2, Section: digest.Top, Importance: 1.5, Sources: 2, New: true, Was: []string{"s9"},
				Summary: []digest.Quote{{Text: hostile, Article: "h1", Start: 0, End: 9}, {Text: "- [ ] www.evil.example and a@b.example", Article: "h2", Start: 0, End: 9}}},
		},
		Left: []digest.Story{{ID: "s5", Title: "Ferry dues to rise", Articles: []string{"l1", "l2"}, Lead: "l1", First: "2017-03-04", Last: "2017-03-04",
			Keywords: []string{}, Cohesion: 0.3, Section: digest.Left, Importance: 1, Sources: 2, New: true, Summary: []digest.Quote{}}},
		Duplicates: []digest.Duplicate{
			{A: "a1", B: "a3", Kind: "near", Resemblance: 0.934, Containment: 0.97, Adds: []digest.Quote{}},
			{A: "a1", B: "a4", Kind: "contained", Resemblance: 0.28, Containment: 0.99, Update: true, Adds: []digest.Quote{{Text: "Then it rained.", Article: "a4", Start: 10, End: 25}}},
			{A: "z1", B: "z2", Kind: "exact", Resemblance: 1, Containment: 1, Adds: []digest.Quote{}},
			{A: "z1", B: "z3", Kind: "exact", Resemblance: 1, Containment: 1, Adds: []digest.Quote{}},
		},
		Series: []digest.Series{},
		Groups: []digest.Group{
			{Original: "a1", Copies: []string{"a3", "a4"}, Reason: "oldest"},
			{Original: "z1", Copies: []string{"z2", "z3", "z4"}, Reason: "oldest"},
		},
		Warnings: []string{"two articles had the id a1: the second is now a1-2"},
	}
	for i := range 7 {
		d.Skipped = append(d.Skipped, digest.Skipped{Path: "in/broken.jsonl", Line: i + 3, Reason: "broken JSON: unexpected end", Bytes: int64(100 * i)})
	}
	d.Untold = []digest.Untold{}
	for _, stories := range [][]digest.Story{d.Stories, d.Left} {
		for i := range stories {
			stories[i].Disputes, stories[i].Days = []digest.Dispute{}, []digest.Day{}
		}
	}
	d.Stories[0].Days = []digest.Day{{Date: "2017-03-02", Articles: 3, Added: d.Stories[0].Summary[:1]}, {Date: "2017-03-03", Articles: 2, Added: []digest.Quote{}}}
	d.Stories[0].Disputes = append(d.Stories[0].Disputes, digest.Dispute{A: d.Stories[0].Summary[0], B: d.Stories[0].Summary[0], Kind: "number"})
	articles := []article.Article{
		{ID: "a1", Path: "in/a1.txt", Title: "ignored: the digest's is written", Text: "The harbour bridge was closed.\nA second line.", Author: "A. Writer", Date: time.Date(2017, 3, 2, 0, 0, 0, 0, time.UTC), Fields: map[string]string{"story": "gold", "topic": "bridges", "desk": "city\u202E"}},
		{ID: "h1", Path: "in/h1.txt", Text: hostile},
	}
	return d, articles
}

// empty is the digest of no articles.
func empty() *digest.Digest {
	return &digest.Digest{Schema: digest.Schema, Generated: "2017-03-04T06:00:00Z", Tool: digest.Tool{Name: "summarize"}}
}

// poisoned returns the fixture with s in every field that a stranger can write.
func poisoned(s string) *digest.Digest {
	d, _ := fixture()
	for i := range d.Articles {
		a := &d.Articles[i]
		a.Title, a.URL, a.Source, a.Path = s, s, s, s
		if i%2 == 0 {
			a.Source = "" // so that the host or the path is shown
		}
		if i%3 == 0 {
			a.URL = "https://host.example/" + s
		}
	}
	for i := range d.Stories {
		st := &d.Stories[i]
		st.Title, st.LeadReason = s, s
		for k := range st.Keywords {
			st.Keywords[k] = s
		}
		for q := range st.Summary {
			st.Summary[q].Text = s
		}
	}
	d.Left[0].Title = s
	for i := range d.Skipped {
		d.Skipped[i].Path, d.Skipped[i].Reason = s, s
	}
	d.Warnings = []string{s}
	return d
}

// many returns a digest of n stories of one to four articles, for measurements.
func many(n int) *digest.Digest {
	d := empty()
	topics := []string{"bridge harbour ferry", "museum painting night", "election council vote", "storm coast flood", "football final goal", "budget tax minister"}
	for i := range n {
		s := digest.Story{ID: fmt.Sprintf("s%d", i), Title: fmt.Sprintf("Story number %d about %s", i, topics[i%len(topics)]), New: true, Cohesion: 0.5, Section: digest.Top}
		s.Keywords = append(strings.Fields(topics[i%len(topics)])[i%3:], fmt.Sprintf("detail %c", 'a'+i%26))
		for k := range 1 + i%4 {
			a := digest.Article{ID: fmt.Sprintf("a%d-%d", i, k), Path: "in/x.txt", Title: s.Title, Source: fmt.Sprintf("Paper %d", k),
				URL: fmt.Sprintf("https://paper%d.example/%d", k, i), Date: time.Date(2017, 3, 1+(i+k)%28, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), Lang: "en", Words: 300, Story: s.ID}
			d.Articles = append(d.Articles, a)
			s.Articles = append(s.Articles, a.ID)
			s.Summary = append(s.Summary, digest.Quote{Text: fmt.Sprintf("On the %d. day people spoke about the %s, and %d of them agreed with each other for once.", k, topics[i%len(topics)], i), Article: a.ID, End: 9})
		}
		s.Lead, s.First, s.Last = s.Articles[0], d.Articles[len(d.Articles)-len(s.Articles)].Date, d.Articles[len(d.Articles)-1].Date
		d.Stories = append(d.Stories, s)
	}
	return d
}
