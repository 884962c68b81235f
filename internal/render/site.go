package render

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"time"

	"summarize/internal/digest"
	"summarize/internal/render/draw"
	"summarize/internal/render/escape"
)

// A site is a digest of many stories as linked pages: index.html with the top stories and what is
// elsewhere, and in one folder pages of all stories in full, storiesOnPage on each, and of what
// each day brought. The folder's name is made of what the digest says, and only index.html names
// it: who replaces that file replaces the whole site at once.

// storiesOnPage is how many stories one page of a site tells.
const storiesOnPage = 500

// SiteFolder begins the names of folders of sites; sixteen hexadecimal digits follow.
const SiteFolder = "stories-"

// A SitePage is a file of a site, by its path below the site.
type SitePage struct {
	Path  string
	Write func(io.Writer) error
}

// An htmlContents lists pages of a site.
type htmlContents struct {
	Heading string
	ID      string // of the element
	Pages   []htmlPageLink
}

type htmlPageLink struct {
	Label string
	URL   string
	Facts string
}

// A site is what its pages have in common.
type site struct {
	view    *digestView
	options Options
	folder  string
	times   *draw.Scale
	stories []*digest.Story // by number - 1
	days    []siteDay       // undated last
}

// A siteDay lists the stories of which articles were published on one day, in their order.
type siteDay struct {
	date    date // unknown: of the undated
	stories []siteStory
}

type siteStory struct {
	number, articles int
	first            *articleView // of the day
}

// Site lays out a digest as a site. The last page is its index. It fails when the digest
// cannot be written.
func Site(d *digest.Digest, o Options) ([]SitePage, error) {
	name := sha256.New()
	if err := writeJSON(name, d, o); err != nil {
		return nil, err
	}
	fmt.Fprint(name, o.Words.Tag(), o.Name)
	s := &site{view: newPageView(d, o.Words), options: o, folder: SiteFolder + hex.EncodeToString(name.Sum(nil)[:8])}
	s.times = draw.NewScale(s.view.times(nil), o.Words)
	for _, section := range s.view.sections() {
		if section.Kind != digest.Left {
			s.stories = append(s.stories, section.Stories...)
		}
	}
	s.findDays()
	var pages []SitePage
	for first := 0; first < len(s.stories); first += storiesOnPage {
		pages = append(pages, s.page(s.storiesFile(first+1), func() *htmlPage { return s.storiesPage(first) }))
	}
	for k := range s.days {
		pages = append(pages, s.page(s.dayFile(k), func() *htmlPage { return s.dayPage(k) }))
	}
	return append(pages, SitePage{"index.html", func(w io.Writer) error { return writePage(w, s.index()) }}), nil
}

func (s *site) page(file string, lay func() *htmlPage) SitePage {
	return SitePage{s.folder + "/" + file, func(w io.Writer) error { return writePage(w, lay()) }}
}

// storiesFile names the page of the story of a number.
func (s *site) storiesFile(number int) string {
	return fmt.Sprintf("stories-%d.html", 1+(number-1)/storiesOnPage)
}

func (s *site) dayFile(k int) string {
	if d := s.days[k].date; d.known {
		return "day-" + d.Format(time.DateOnly) + ".html"
	}
	return "undated.html"
}

// storyURL is where a story is told, seen from another page of the folder.
func (s *site) storyURL(number int) string {
	return s.storiesFile(number) + "#" + elementOf(s.stories[number-1])
}

// findDays lists what each day brought.
func (s *site) findDays() {
	at := map[string]int{}
	for i, told := range s.stories {
		for _, id := range told.Articles {
			a := s.view.articles[id]
			if a == nil {
				continue
			}
			k, met := at[a.day]
			if !met {
				k = len(s.days)
				at[a.day] = k
				s.days = append(s.days, siteDay{date: a.date})
			}
			day := &s.days[k]
			if n := len(day.stories); n == 0 || day.stories[n-1].number != i+1 {
				day.stories = append(day.stories, siteStory{number: i + 1, first: a})
			}
			day.stories[len(day.stories)-1].articles++
		}
	}
	slices.SortFunc(s.days, func(x, y siteDay) int {
		switch {
		case !x.date.known:
			return 1 // there is but one of these
		case !y.date.known:
			return -1
		}
		return x.date.Compare(y.date.Time)
	})
}

// index is the first page: top stories, overview, notes, and what is on the others.
func (s *site) index() *htmlPage {
	h := newPage(s.view, s.options, s.view.headline())
	var drawn []draw.Story
	number := 0
	for _, of := range s.view.sections() {
		section := htmlSection{Heading: of.Heading, ID: "section-" + string(of.Kind), Full: of.Kind == digest.Top, Lines: of.Kind == digest.Left}
		for _, told := range of.Stories {
			c := s.view.storyView(told)
			if of.Kind == digest.Left {
				section.Stories = append(section.Stories, s.view.htmlStory(0, c))
				continue
			}
			number++
			if of.Kind != digest.Top && number > draw.MostOnMap {
				break
			}
			story := s.view.htmlStory(number, c)
			story.addHistory(s.view, c, s.times)
			node := drawnStory(c, story)
			if of.Kind == digest.Top {
				section.Stories = append(section.Stories, story)
			} else {
				node.Target = s.folder + "/" + s.storyURL(number)
			}
			drawn = append(drawn, node)
		}
		if len(section.Stories) > 0 {
			h.Sections = append(h.Sections, section)
		}
	}
	h.Maps = draw.Maps(drawn)
	h.addOverview(s.view, s.times)
	h.Contents = s.contents()
	for _, c := range h.Contents {
		h.Ways = append(h.Ways, htmlLink{c.Heading, "#" + c.ID})
	}
	return h
}

// contents lists the other pages, as seen from the index.
func (s *site) contents() []htmlContents {
	words := s.options.Words
	all := htmlContents{Heading: words.Say("All stories"), ID: "all"}
	for first := 0; first < len(s.stories); first += storiesOnPage {
		all.Pages = append(all.Pages, htmlPageLink{s.numbers(first), s.folder + "/" + s.storiesFile(first+1), escape.Line(s.stories[first].Title) + " …"})
	}
	days := htmlContents{Heading: words.Say("By day"), ID: "days"}
	for k, day := range s.days {
		days.Pages = append(days.Pages, htmlPageLink{s.dayName(k), s.folder + "/" + s.dayFile(k), words.Count(len(day.stories), "story", "stories")})
	}
	var some []htmlContents
	for _, c := range []htmlContents{all, days} {
		if len(c.Pages) > 0 {
			some = append(some, c)
		}
	}
	return some
}

// numbers names the stories on the page that begins with one, "501–1,000".
func (s *site) numbers(first int) string {
	words := s.options.Words
	return words.Number(first+1) + "–" + words.Number(min(first+storiesOnPage, len(s.stories)))
}

func (s *site) dayName(k int) string {
	return cmp.Or(s.days[k].date.day(s.options.Words), s.options.Words.Say("No date"))
}

// storiesPage tells stories in full.
func (s *site) storiesPage(first int) *htmlPage {
	h := newPage(s.view, s.options, s.options.Words.Say("All stories")+": "+s.numbers(first))
	h.Ways = []htmlLink{s.wayUp()}
	if first > 0 {
		h.Ways = append(h.Ways, htmlLink{"← " + s.numbers(first-storiesOnPage), s.storiesFile(first)})
	}
	section := htmlSection{Full: true}
	for i := first; i < min(first+storiesOnPage, len(s.stories)); i++ {
		c := s.view.storyView(s.stories[i])
		story := s.view.htmlStory(i+1, c)
		story.addHistory(s.view, c, s.times)
		section.Stories = append(section.Stories, story)
	}
	if next := first + storiesOnPage; next < len(s.stories) {
		h.Ways = append(h.Ways, htmlLink{s.numbers(next) + " →", s.storiesFile(next + 1)})
	}
	h.Sections = []htmlSection{section}
	return h
}

// dayPage lists the stories of a day, each with a link to where it is told.
func (s *site) dayPage(k int) *htmlPage {
	h := newPage(s.view, s.options, s.dayName(k))
	h.Ways = []htmlLink{s.wayUp()}
	if k > 0 {
		h.Ways = append(h.Ways, htmlLink{"← " + s.dayName(k-1), s.dayFile(k - 1)})
	}
	if k+1 < len(s.days) {
		h.Ways = append(h.Ways, htmlLink{s.dayName(k+1) + " →", s.dayFile(k + 1)})
	}
	section := htmlSection{Lines: true}
	for _, of := range s.days[k].stories {
		told := s.stories[of.number-1]
		day := htmlStory{Words: s.options.Words, ID: elementOf(told), Title: title(s.view.storyView(told)), URL: s.storyURL(of.number)}
		day.Facts = s.options.Words.Count(of.articles, "article", "articles")
		if of.articles < len(told.Articles) && of.first.heading != "" { // what the story is called may be of another day
			if day.Title != of.first.heading {
				day.Facts += " · " + day.Title
			}
			day.Title = of.first.heading
		}
		if lead := s.view.articles[told.Lead]; lead != nil {
			day.Lang = langTag(lead.Lang)
		}
		section.Stories = append(section.Stories, day)
	}
	h.Sections = []htmlSection{section}
	return h
}

func (s *site) wayUp() htmlLink {
	return htmlLink{s.options.Words.Say("Contents"), "../index.html"}
}
