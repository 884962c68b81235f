package feed

import (
	"errors"

	"summarize/internal/ingest/markup"
)

// A sitemap lists the addresses of a site; that of a newspaper says their headlines too.
type sitemap struct {
	Pages []struct {
		Address string `xml:"loc"`
		News    struct {
			Title    string `xml:"title"`
			Date     string `xml:"publication_date"`
			Name     string `xml:"publication>name"`
			Language string `xml:"publication>language"`
			Keywords string `xml:"keywords"`
		} `xml:"news"`
	} `xml:"url"`
}

var errSitemap = errors.New("a sitemap: addresses of pages, not articles; fetch the pages and name their files")

// readSitemap reads the headlines of a sitemap of news.
func readSitemap(text string) (*Feed, error) {
	var s sitemap
	if err := markup.Decoder(text).Decode(&s); err != nil {
		return nil, err
	}
	f := new(Feed)
	for _, p := range s.Pages {
		if p.News.Title == "" {
			continue
		}
		f.Language = p.News.Language
		f.Entries = append(f.Entries, Entry{Title: p.News.Title, URL: p.Address, Date: p.News.Date, Source: p.News.Name, Categories: p.News.Keywords})
	}
	if len(f.Entries) == 0 {
		return nil, errSitemap
	}
	return f, nil
}
