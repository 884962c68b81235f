package render

import (
	"bytes"
	"encoding/xml"
	"io"
	"time"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
)

// RSS 2.0 (RSS Advisory Board, version 2.0.11), for readers that know no Atom: the entries
// of the Atom feed under RSS's names. Ids are the same, so that changing the format shows
// no story twice.

type rssFeed struct {
	XMLName xml.Name   `xml:"rss"`
	Version string     `xml:"version,attr"`
	Content string     `xml:"xmlns:content,attr"`
	Channel rssChannel `xml:"channel"`
}

type rssChannel struct {
	Title       string    `xml:"title"`
	Link        string    `xml:"link"`
	Description string    `xml:"description"`
	Built       string    `xml:"lastBuildDate"`
	Generator   string    `xml:"generator"`
	Items       []rssItem `xml:"item"`
}

type rssItem struct {
	Title      string   `xml:"title"`
	Link       string   `xml:"link,omitempty"`
	GUID       rssGUID  `xml:"guid"`
	Published  string   `xml:"pubDate"`
	Categories []string `xml:"category"`
	Summary    string   `xml:"description"`
	Body       string   `xml:"content:encoded"`
}

type rssGUID struct {
	IsLink bool   `xml:"isPermaLink,attr"`
	ID     string `xml:",chardata"`
}

// noSite is the site of a digest, which RSS wants and a digest has not: a name that
// nobody can own (RFC 2606).
const noSite = "https://summarize.invalid/"

func writeRSS(w io.Writer, d *digest.Digest, o Options) error {
	p := newDigestView(d, o.Words)
	feed := rssFeed{Version: "2.0", Content: "http://purl.org/rss/1.0/modules/content/", Channel: rssChannel{
		Title: feedTitle(o), Link: noSite, Description: p.headline(), Built: rssDate(d.Generated), Generator: escape.Line(d.Tool.Name + " " + d.Tool.Version),
	}}
	for i := range d.Stories {
		e, err := p.atomEntry(i, o)
		if err != nil {
			return err
		}
		feed.Channel.Items = append(feed.Channel.Items, rssItemOf(e))
	}
	return writeXML(w, feed)
}

// rssItemOf writes an entry of Atom as an item of RSS.
func rssItemOf(e atomEntry) rssItem {
	item := rssItem{Title: e.Title, GUID: rssGUID{ID: e.ID}, Published: rssDate(e.Updated), Summary: e.Summary, Body: e.Content.Body}
	for _, l := range e.Links {
		item.Link = l.Href
	}
	for _, c := range e.Categories {
		item.Categories = append(item.Categories, c.Term)
	}
	return item
}

// rssDate writes a time of a Digest as RFC 822 has it, with four digits of year.
func rssDate(s string) string {
	if t := parseDate(s); t.known {
		return t.Format(time.RFC1123Z)
	}
	return ""
}

// writeXML writes a feed as a document.
func writeXML(w io.Writer, feed any) error {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	e := xml.NewEncoder(&b)
	e.Indent("", "  ")
	if err := e.Encode(feed); err != nil {
		return err
	}
	b.WriteByte('\n')
	_, err := w.Write(b.Bytes())
	return err
}
