package ingest

import (
	"encoding/xml"
	"io"
	"path"
	"regexp"
	"strings"
	"testing"

	"summarize/internal/testcorpus"

	"github.com/google/go-cmp/cmp"
)

func TestFeeds(t *testing.T) {
	const item = `<item><title>Storm &amp;amp; tide</title><link>https://wire.example/1</link><pubDate>Tue, 19 Nov 2019 08:30:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Storm Ada closed ports.</p><p>Ferries stay in.</p>]]></content:encoded></item>`
	want := []string{"2019-11-19T08:30:00Z|Storm & tide|Storm Ada closed ports.\n\nFerries stay in."}
	for name, content := range map[string]string{
		"rss2.xml":     `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>` + item + `</channel></rss>`,
		"rdf.xml":      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title></channel>` + strings.Replace(strings.Replace(item, "<pubDate>", "<dc:date>", 1), "</pubDate>", "</dc:date>", 1) + `</rdf:RDF>`,
		"atom.xml":     `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>1</id><title>Storm &amp; tide</title><updated>2019-11-19T08:30:00Z</updated><content type="html">&lt;p&gt;Storm Ada closed ports.&lt;/p&gt;&lt;p&gt;Ferries stay in.&lt;/p&gt;</content></entry></feed>`,
		"declared.xml": "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Wire</title>" + item + "</channel></rss>",
	} {
		r := readBytes(t, name, content)
		if diff := cmp.Diff(want, told(r)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
			continue
		}
		if a := r.Articles[0]; a.Source != "Wire" || a.Line != 1 {
			t.Errorf("%s: source %q, line %d", name, a.Source, a.Line)
		}
	}
}

// What may stand in front of a feed's first element: feeds with their declaration on a line of its own were refused.
func TestWhatStandsInFrontOfAFeed(t *testing.T) {
	const feed = `<rss version="2.0"><channel><title>Wire</title><item><title>Storm</title><description>Storm Ada closed ports.</description></item></channel></rss>`
	for _, front := range []string{
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<?xml version=\"1.0\"?>\r\n\r\n<?xml-stylesheet href=\"a.xsl\"?>\n", "\ufeff<?xml version=\"1.0\"?>\n",
		"\n<?xml version=\"1.0\"?>\n<!-- made by hand -->\n", "<!-- made by hand -->\n<?xml-stylesheet href=\"a.xsl\"?>", "<?xml version=\"1.0\"?>\n<!DOCTYPE rss SYSTEM \"http://wire.example/rss.dtd\">\n", "  ",
	} {
		expect(t, readBytes(t, "x.xml", front+feed), "|Storm|Storm Ada closed ports.")
	}
}

// Relative dates of a feed count from its own time.
func TestRelativeDatesOfAFeed(t *testing.T) {
	r := readBytes(t, "x.rss", `<rss version="2.0"><channel><title>Wire</title><lastBuildDate>Tue, 19 Nov 2019 08:30:00 GMT</lastBuildDate><item><title>Storm</title><description>T.</description><pubDate>3 hours ago</pubDate></item></channel></rss>`)
	expect(t, r, "2019-11-19T05:30:00Z|Storm|T.")
}

// A feed that gathers headlines of others: whose each is, and no list of links for a text.
func TestGatheredFeeds(t *testing.T) {
	const links = `<ol><li><a href="x">Flood barrier approved in Marlow</a>&nbsp;&nbsp;<font>BBC News</font></li><li><a href="y">Marlow council votes for a river wall</a> <font>The Guardian</font></li></ol>`
	r := readBytes(t, "x.rss", `<rss version="2.0"><channel><title>"flood" - Google News</title><item><title>Flood barrier approved in Marlow - BBC News</title>
		<guid>https://news.example/1</guid><description><![CDATA[`+links+`]]></description><source url="https://www.bbc.com">BBC News</source></item></channel></rss>`)
	expect(t, r, "|Flood barrier approved in Marlow|Flood barrier approved in Marlow",
		"warning x.rss: a record has a title and no text (its fields: id, source, title, url)")
	if a := r.Articles[0]; a.Source != "BBC News" || a.URL != "https://news.example/1" {
		t.Errorf("source %q, address %q", a.Source, a.URL)
	}
}

// The feed of a search leads through the engine to pages of others: what counts is where to.
func TestFeedOfASearch(t *testing.T) {
	r := readBytes(t, "x.atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - bridge</title><entry><id>1</id><title type="html">Wick closes its &lt;b&gt;bridge&lt;/b&gt;</title>
		<link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https%3A%2F%2Fwww.herald.example%2F2026%2Fbridge&amp;ct=ga"/><published>2026-11-20T08:00:00Z</published>
		<content type="html">The &lt;b&gt;bridge&lt;/b&gt; will close.</content></entry></feed>`)
	expect(t, r, "2026-11-20T08:00:00Z|Wick closes its bridge|The bridge will close.")
	if a := r.Articles[0]; a.Source != "herald.example" || a.URL != "https://www.herald.example/2026/bridge" {
		t.Errorf("source %q, address %q", a.Source, a.URL)
	}
}

func TestTarget(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.google.com/url?sa=t&url=https://h.example/1":                                         "https://h.example/1",
		"http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=https%3a%2f%2fh.example%2f1&c=9":      "https://h.example/1",
		"https://l.facebook.com/l.php?u=https%3A%2F%2Fh.example%2F1&h=AT0":                                "https://h.example/1",
		"https://h.example/2026/03/02/bridge-closed?ref=https://www.google.com/":                          "",
		"https://h.example/news?ref=https://h.example/":                                                   "",
		"https://h.example/bridge-closed?from=https://other.example/":                                     "",
		"https://h.example/url?q=bridge":                                                                  "",
		"https://h.example/url?a=http://[":                                                                "",
		"https://web.archive.example/save?b=https://b.example/2&a=https://a.example/1&other=javascript:x": "https://a.example/1",
	} {
		if got := target(address); got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}

// A sitemap of a newspaper is a list of headlines; another one says that it is none.
func TestSitemaps(t *testing.T) {
	page := func(news string) string {
		return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://h.example/1</loc>` + news + `</url></urlset>`
	}
	r := readBytes(t, "news.xml", page(`<n:news><n:publication><n:name>Herald</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-11-20</n:publication_date><n:title>Bridge closes &amp; stays so</n:title></n:news>`))
	expect(t, r, "2026-11-20|Bridge closes & stays so|Bridge closes & stays so", "warning news.xml: a record has a title and no text (its fields: date, lang, source, title, url)")
	if a := r.Articles[0]; a.Source != "Herald" || a.URL != "https://h.example/1" || a.Lang != "en" {
		t.Errorf("%+v", a)
	}
	const hint = "a sitemap: addresses of pages, not articles; fetch the pages and name their files"
	expect(t, readBytes(t, "map.xml", page("")), "skipped map.xml:0: "+hint)
	expect(t, readBytes(t, "bare", `<sitemapindex><sitemap><loc>https://h.example/a.xml</loc></sitemap></sitemapindex>`), "skipped bare:0: "+hint)
}

// Films have their description in Media RSS.
func TestFilmsAreDescribed(t *testing.T) {
	r := readBytes(t, "x.atom", `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Films</title><entry><id>1</id><title>Storm</title><link rel="alternate" href="https://films.example/1"/><author><name>Jane Roe</name></author><published>2019-11-19T08:30:00Z</published><media:group><media:title>Storm</media:title><media:description>Storm Ada closed ports.</media:description></media:group></entry></feed>`)
	expect(t, r, "2019-11-19T08:30:00Z|Storm|Storm Ada closed ports.")
}

func TestBrokenFeedsNameLineAndColumn(t *testing.T) {
	for name, test := range map[string]struct{ content, want string }{
		"open tag":  {"<rss version='2.0'>\n<channel>\n<item><title>T</title", `^broken XML in line \d+, column \d+: `},
		"deep":      {"<rss>" + strings.Repeat("<a>", 300), `^XML that nests deeper than 256 elements in line 1, column \d+$`},
		"no items":  {"<rss version='2.0'><channel><title>T</title></channel></rss>", "^a feed without entries$"},
		"no feed":   {"<note>no feed</note>", `^XML that is no feed: its first element is "note"$`},
		"opml":      {"<opml version='2.0'><body/></opml>", `^a list of feeds \(OPML\)`},
		"entities":  {`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`, "^a feed without entries$"},
		"xml alone": {"<?xml version='1.0'?>", "^XML without elements$"},
	} {
		r := readBytes(t, "x.xml", test.content)
		if len(r.Skipped) != 1 || !regexp.MustCompile(test.want).MatchString(r.Skipped[0].Reason) {
			t.Errorf("%s: %v, want %s", name, r.Skipped, test.want)
		}
	}
}

// TestFeedCorpus reads the fixtures of gofeed: SUMMARIZE_DATA=… go test -v -run FeedCorpus.
func TestFeedCorpus(t *testing.T) {
	total, articles, silent := 0, 0, 0
	reasons := map[string]int{}
	testcorpus.Files(t, "feeds/files.tar.zst", func(name string, data []byte) {
		if path.Ext(name) != ".xml" {
			return
		}
		total++
		w := &worker{batch: &batch{}, ctx: t.Context(), options: Options{}.filled()}
		w.feed(input{path: name, inside: true}, data)
		articles += len(w.items)
		if len(w.items)+len(w.skipped) == 0 {
			silent++
			t.Errorf("%s: nothing is said", name)
		}
		for _, s := range w.skipped {
			reasons[regexp.MustCompile(`[0-9]+`).ReplaceAllString(s.Reason, "N")]++
			if strings.Contains(s.Reason, "cannot be read") && xmlIsWhole(data) {
				t.Logf("%s: %s", name, s.Reason)
			}
		}
	})
	t.Logf("%d files, %d entries, %d silent, reasons: %v", total, articles, silent, reasons)
}

func xmlIsWhole(data []byte) bool {
	d := xml.NewDecoder(strings.NewReader(string(data)))
	for {
		if _, err := d.Token(); err != nil {
			return err == io.EOF
		}
	}
}

// What sites put behind each entry, in any language, is no text of it; a last paragraph that has the title, but says more, is.
func TestCreditsOfAFeed(t *testing.T) {
	const first = "<p>Engineers closed the bridge.</p>"
	for last, cut := range map[string]bool{
		`<p>The post <a href="https://wire.example/1">Bridge closed</a> appeared first on <a href="https://wire.example">Wire</a>.</p>`:      true,
		`<p class="c">Der Beitrag <a href="http://wire.example/1?utm=x">Bridge closed</a> erschien zuerst auf <a>Wire</a>.</p><img src="x">`: true,
		`<p>Статья Bridge closed впервые появилась на Wire.</p>`:                                                                             true,
		`<p>“Bridge closed” read the sign that was put up.</p>`:                                                                              false,
		`<p>Wire saw it first.</p>`: false,
	} {
		r := readBytes(t, "x.rss", `<rss version="2.0"><channel><title>Wire</title><item><title>Bridge closed</title><link>https://wire.example/1</link><description><![CDATA[`+first+last+`]]></description></item></channel></rss>`)
		if len(r.Articles) != 1 || (r.Articles[0].Text == "Engineers closed the bridge.") != cut {
			t.Errorf("%s: %+v", last, r.Articles)
		}
	}
}

// The export of a WordPress site has drafts, pictures and menus, too.
func TestWordPressExport(t *testing.T) {
	item := func(title, kind, status string) string {
		return "<item><title>" + title + "</title><content:encoded>" + title + " in full.</content:encoded><wp:status>" + status + "</wp:status><wp:post_type>" + kind + "</wp:post_type></item>"
	}
	r := readBytes(t, "x.xml", `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Wire</title>`+
		item("Bridge closed", "post", "publish")+item("Ferry", "post", "draft")+item("Logo", "attachment", "inherit")+item("Menu", "nav_menu_item", "publish")+`</channel></rss>`)
	expect(t, r, "|Bridge closed|Bridge closed in full.")
}
