package feed

import (
	"cmp"
	"io"
	"net/mail"
	"strings"

	ext "github.com/mmcdole/gofeed/extensions"
	"github.com/mmcdole/gofeed/rss"
)

func readRSS(r io.Reader) (*Feed, error) {
	parsed, err := new(rss.Parser).Parse(r)
	if err != nil {
		return nil, err
	}
	about := dublinCore(parsed.DublinCoreExt)
	f := &Feed{
		Title:    cmp.Or(parsed.Title, first(about.Title)),
		Language: cmp.Or(parsed.Language, first(about.Language)),
		Updated:  cmp.Or(parsed.LastBuildDate, first(about.Date), parsed.PubDate),
	}
	for _, item := range parsed.Items {
		if isPublished(item) {
			f.Entries = append(f.Entries, rssEntry(item))
		}
	}
	return f, nil
}

// isPublished tells what readers were shown: the export of a WordPress site lists its drafts, pictures and menus, too.
func isPublished(item *rss.Item) bool {
	kind, status := extension(item.Extensions, "wp", "post_type"), extension(item.Extensions, "wp", "status")
	return (kind == "" || kind == "post" || kind == "page") && (status == "" || status == "publish")
}

func rssEntry(item *rss.Item) Entry {
	about := dublinCore(item.DublinCoreExt)
	e := Entry{
		Title:      cmp.Or(item.Title, first(about.Title)),
		Content:    cmp.Or(item.Content, inAtom(item.Extensions, "content")),
		Summary:    cmp.Or(item.Description, first(about.Description), inAtom(item.Extensions, "summary"), described(item.Extensions)),
		URL:        item.Link,
		Date:       cmp.Or(item.PubDate, first(about.Date), inAtom(item.Extensions, "published"), inAtom(item.Extensions, "updated")),
		Authors:    personName(cmp.Or(item.Author, first(about.Author), first(about.Creator), inAtom(item.Extensions, "author", "name"))),
		Categories: strings.Join(rssCategories(item, about), ", "),
	}
	if item.GUID != nil {
		e.ID = item.GUID.Value
		if permanent := item.GUID.IsPermalink != "false" && strings.HasPrefix(e.ID, "http"); e.URL == "" && permanent {
			e.URL = e.ID
		}
	}
	if item.Source != nil {
		e.Source = item.Source.Title
	}
	if item.ITunesExt != nil {
		e.Summary, e.Authors = cmp.Or(e.Summary, item.ITunesExt.Summary), cmp.Or(e.Authors, item.ITunesExt.Author)
	}
	return e
}

func rssCategories(item *rss.Item, about *ext.DublinCoreExtension) []string {
	var names []string
	for _, c := range item.Categories {
		names = append(names, c.Value)
	}
	return append(names, about.Subject...)
}

// dublinCore spares asking whether there is any.
func dublinCore(e *ext.DublinCoreExtension) *ext.DublinCoreExtension {
	if e == nil {
		return &ext.DublinCoreExtension{}
	}
	return e
}

// personName returns the name in "jane@example.org (Jane Roe)" or "Jane Roe <jane@example.org>".
func personName(person string) string {
	if address, err := mail.ParseAddress(person); err == nil {
		if name, _, ok := cutComment(person); ok && address.Name == "" {
			return name
		}
		return cmp.Or(address.Name, address.Address)
	}
	if name, before, ok := cutComment(person); ok && strings.Contains(before, "@") {
		return name
	}
	return person
}

// cutComment splits "before (comment)".
func cutComment(s string) (comment, before string, ok bool) {
	s = strings.TrimSpace(s)
	open := strings.IndexByte(s, '(')
	if open < 0 || !strings.HasSuffix(s, ")") {
		return "", s, false
	}
	return strings.TrimSpace(s[open+1 : len(s)-1]), s[:open], true
}
