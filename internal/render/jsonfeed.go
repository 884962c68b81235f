package render

import (
	"io"

	"summarize/internal/digest"
)

// JSON Feed 1.1 (jsonfeed.org/version/1.1): the entries of the Atom feed as JSON.

type jsonFeed struct {
	Version     string     `json:"version"`
	Title       string     `json:"title"`
	Description string     `json:"description,omitempty"`
	Items       []jsonItem `json:"items"`
}

type jsonItem struct {
	ID        string   `json:"id"`
	URL       string   `json:"url,omitempty"`
	Title     string   `json:"title"`
	HTML      string   `json:"content_html"`
	Summary   string   `json:"summary,omitempty"`
	Published string   `json:"date_published,omitempty"`
	Modified  string   `json:"date_modified,omitempty"`
	Tags      []string `json:"tags,omitempty"`
	Language  string   `json:"language,omitempty"`
}

func writeJSONFeed(w io.Writer, d *digest.Digest, o Options) error {
	p := newDigestView(d, o.Words)
	feed := jsonFeed{Version: "https://jsonfeed.org/version/1.1", Title: feedTitle(o), Description: p.headline(), Items: []jsonItem{}}
	for i := range d.Stories {
		e, err := p.atomEntry(i, o)
		if err != nil {
			return err
		}
		item := jsonItem{
			ID: e.ID, Title: e.Title, HTML: e.Content.Body, Summary: e.Summary, Published: e.Published, Modified: e.Updated, Language: e.Content.Lang,
		}
		for _, l := range e.Links {
			item.URL = l.Href
		}
		for _, c := range e.Categories {
			item.Tags = append(item.Tags, c.Term)
		}
		feed.Items = append(feed.Items, item)
	}
	return JSON(w, feed)
}
