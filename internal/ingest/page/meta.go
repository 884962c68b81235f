package page

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// Names under which pages state a thing, the surest first.
var (
	titleNames  = []string{"og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline"}
	leadNames   = []string{"og:description", "description", "twitter:description", "dc.description"}
	authorNames = []string{"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"}
	sourceNames = []string{"og:site_name", "application-name", "publisher", "dc.publisher", "twitter:site"}
	langNames   = []string{"og:locale", "inlanguage", "language", "content-language", "dc.language"}
	dateNames   = []string{
		"article:published_time", "og:published_time", "og:article:published_time", "datepublished", "time.published", "parsely-pub-date",
		"sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "published_time", "originalpublicationdate", "article.published",
		"published-date", "published", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date",
		"article_date_original", "ptime", "datecreated", "date", "article.created", "rnews:datepublished",
	}
	changeNames = []string{"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod"}
)

func (h *head) first(names []string) string {
	for _, name := range names {
		if value := fold(h.meta[name]); value != "" {
			return value
		}
	}
	return ""
}

// describe fills in what the page says of the article.
func (p *parser) describe(to *Page) {
	h := &p.head
	s := stated(h.scripts)
	to.URL = plainAddress(firstOf(h.canonical, h.meta["og:url"], s.url))
	to.Source = firstOf(h.first(sourceNames[:1]), s.publisher, strings.TrimPrefix(h.first(sourceNames[1:]), "@"))
	to.Author = byName(firstOf(s.author, h.first(authorNames)))
	to.Lang = strings.ReplaceAll(firstOf(h.lang, s.lang, h.first(langNames)), "_", "-")
	to.Title = p.title(s, to.Source)
	to.Dates = p.dates(s, to.URL)
	p.page.Title, p.page.Stated, p.page.Lead = to.Title, fold(s.body), p.head.first(leadNames)
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" {
			return v
		}
	}
	return ""
}

// byName drops an author that is an address, and the word before a name.
func byName(author string) string {
	if strings.Contains(author, "://") {
		return ""
	}
	return strings.TrimPrefix(strings.TrimPrefix(author, "By "), "by ")
}

// title returns the article's title: what the page states in several places, without the
// site's name.
func (p *parser) title(s statement, source string) string {
	stated := firstOf(fold(s.headline), p.head.first(titleNames))
	whole := firstOf(stated, p.head.title)
	heading := p.heading(whole)
	if heading != "" {
		return heading
	}
	return withoutSite(whole, source)
}

// maxHeadings is how many headings of the first level are looked at.
const maxHeadings = 20

// heading returns the text of the heading that says what the title says, in full: titles
// for other sites are cut, or written for search engines.
func (p *parser) heading(title string) string {
	alone := ""
	headings := 0
	for i := 0; i < len(p.page.Blocks) && headings < maxHeadings; i++ {
		b := &p.page.Blocks[i]
		if b.Box < 0 || b.Words < 2 || len(b.Text) > maxValue || p.around(b.Box, "h1") < 0 {
			continue
		}
		headings++
		alone = b.Text
		if sameTitle(b.Text, title) {
			return b.Text
		}
	}
	if title == "" && headings == 1 {
		return alone
	}
	return ""
}

// sameTitle tells whether one title begins with the other, letter case and marks aside.
func sameTitle(a, b string) bool {
	x, y := letters(a), letters(b)
	if x == "" || y == "" {
		return false
	}
	return strings.HasPrefix(x, y) || strings.HasPrefix(y, x)
}

// separator stands between a title and the name of the site.
var separator = regexp.MustCompile(`\s+[|–—\-·»:•]+\s+`)

// withoutSite cuts the site's name off a title, or a short last part behind a bar.
func withoutSite(title, source string) string {
	marks := separator.FindAllStringIndex(title, -1)
	if len(marks) == 0 {
		return title
	}
	last := marks[len(marks)-1]
	tail := title[last[1]:]
	bar := strings.ContainsAny(title[last[0]:last[1]], "|»·•")
	known := source != "" && letters(tail) != "" && (strings.Contains(letters(source), letters(tail)) || strings.Contains(letters(tail), letters(source)))
	if known || bar && len(tail) < last[0] {
		return withoutSite(strings.TrimSpace(title[:last[0]]), source)
	}
	if first := marks[0]; source != "" && letters(title[:first[0]]) == letters(source) {
		return strings.TrimSpace(title[first[1]:])
	}
	return title
}

// archive is how the Wayback Machine writes an address.
var archive = regexp.MustCompile(`^(?:https?:)?(?://)?(?:web\.archive\.org)?/web/\d{4,14}[a-z_]*/`)

// plainAddress returns an absolute http address without an archive before it, or "".
func plainAddress(address string) string {
	address = archive.ReplaceAllString(address, "")
	if strings.HasPrefix(address, "//") {
		address = "https:" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return address
}

// dayInAddress is the day of publication in the address of an article.
var dayInAddress = regexp.MustCompile(`[/-]((?:19|20)\d\d)(?:[/-](0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?:[/_.-]|$)`)

// dates returns what may be the date of publication, the surest first.
func (p *parser) dates(s statement, address string) []string {
	var all []string
	add := func(values ...string) {
		for _, v := range values {
			if v = fold(v); v != "" && len(v) < 80 {
				all = append(all, v)
			}
		}
	}
	add(s.date)
	for _, name := range dateNames {
		add(p.head.meta[name])
	}
	if s.date == "" {
		add(dateOfPage(p.head.scripts))
	}
	inAddress := ""
	if m := dayInAddress.FindStringSubmatch(address); m != nil {
		inAddress = m[1] + "-" + pad(m[2]+m[4]) + "-" + pad(m[3]+m[5])
	}
	if len(p.head.times) > 0 {
		add(p.head.times[0])
	}
	add(inAddress)
	return all
}

// lastDates returns what may be the date where nothing surer is: a day that is shown, one on which the page was changed.
func (p *parser) lastDates(title string, keep []bool) []string {
	all := []string{p.visibleDate(title, keep), p.head.first(changeNames)}
	return slices.DeleteFunc(all, func(s string) bool { return s == "" })
}

func pad(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	if i := strings.Index("jan feb mar apr may jun jul aug sep oct nov dec", s); len(s) == 3 && i >= 0 {
		n := i/4 + 1
		return string([]byte{byte('0' + n/10), byte('0' + n%10)})
	}
	return s
}
