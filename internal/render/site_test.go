package render

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"summarize/internal/digest"
)

// site lays out a digest and returns its pages by path.
func sitePages(t testing.TB, d *digest.Digest, o Options) map[string]string {
	t.Helper()
	pages, err := Site(d, o)
	if err != nil {
		t.Fatal(err)
	}
	if last := pages[len(pages)-1].Path; last != "index.html" {
		t.Fatalf("the last page is %s", last)
	}
	site := map[string]string{}
	for _, p := range pages {
		var b strings.Builder
		if err := p.Write(&b); err != nil {
			t.Fatal(err)
		}
		site[p.Path] = b.String()
	}
	return site
}

// Every link within a site leads to an element that is there, and no page holds anything
// foreign, whatever the digest says.
func TestLinksOfASite(t *testing.T) {
	fixed, _ := fixture()
	big := many(1203)
	for i := range big.Stories {
		big.Stories[i].Section = digest.Single
		if i < 10 {
			big.Stories[i].Section = digest.Top
		}
	}
	big.Articles[3].Date = ""
	for name, d := range map[string]*digest.Digest{"fixture": fixed, "empty": empty(), "big": big, "hostile": poisoned(hostile)} {
		site := sitePages(t, d, Options{Name: hostile})
		ids := map[string]map[string]bool{}
		for file, page := range site {
			checkPage(t, page)
			ids[file] = map[string]bool{"": true}
			for _, e := range elements(t, page) {
				if id, ok := attribute(e, "id"); ok {
					ids[file][id] = true
				}
			}
		}
		told := 0
		for file, page := range site {
			told += strings.Count(page, `<article class="card`)
			for _, e := range elements(t, page) {
				link, ok := attribute(e, "href")
				if !ok || !withinSite.MatchString(link) {
					continue
				}
				to, fragment, _ := strings.Cut(link, "#")
				fragment, err := url.PathUnescape(fragment)
				if to = path.Join(path.Dir(file), to); err != nil || ids[to] == nil || !ids[to][fragment] {
					t.Errorf("%s: %s: nothing is there", name, link)
				}
			}
		}
		if name == "big" && told != 1203+10 {
			t.Errorf("%d stories are told on the pages of 1203, 10 of them on the index too", told)
		}
	}
}

// The folder is named by what the digest says: another digest never writes into the pages
// that readers of this one see.
func TestFolderOfASiteNamesItsContent(t *testing.T) {
	d, _ := fixture()
	folder := func() string {
		pages, err := Site(d, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return path.Dir(pages[0].Path)
	}
	first := folder()
	if again := folder(); again != first {
		t.Errorf("%s, then %s", first, again)
	}
	d.Stories[0].Summary[0].Text += " And more."
	if other := folder(); other == first {
		t.Errorf("another digest has the folder %s too", other)
	}
}

// A day lists a story of several days by what the day itself said.
func TestDaysOfASiteHaveTheirOwnHeadlines(t *testing.T) {
	d := many(30)
	d.Articles[0].Title, d.Articles[0].Date = "The pact is signed", "2026-03-02"
	d.Articles[1].Title, d.Articles[1].Date, d.Articles[1].Story = "The pact is broken", "2026-03-05", d.Stories[0].ID
	d.Stories[0].Title, d.Stories[0].Articles = "The pact is broken", []string{d.Articles[0].ID, d.Articles[1].ID}
	pages, err := Site(d, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pages {
		if path.Base(p.Path) != "day-2026-03-02.html" {
			continue
		}
		var b strings.Builder
		if err := p.Write(&b); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), ">The pact is signed</a></span> <span class=\"muted\">1 article · The pact is broken<") {
			t.Error(b.String())
		}
		return
	}
	t.Error("the day has no page")
}
