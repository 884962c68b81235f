package feed

import (
	"cmp"
	"io"
	"strings"

	"github.com/mmcdole/gofeed/atom"
)

func readAtom(r io.Reader) (*Feed, error) {
	parsed, err := new(atom.Parser).Parse(r)
	if err != nil {
		return nil, err
	}
	f := &Feed{Title: parsed.Title, Language: parsed.Language, Updated: parsed.Updated}
	for _, entry := range parsed.Entries {
		f.Entries = append(f.Entries, atomEntry(entry))
	}
	return f, nil
}

func atomEntry(entry *atom.Entry) Entry {
	e := Entry{
		ID: entry.ID, Title: entry.Title,
		Summary: cmp.Or(entry.Summary, described(entry.Extensions)),
		URL:     alternate(entry.Links),
		Date:    cmp.Or(entry.Published, entry.Updated),
	}
	if entry.Content != nil {
		e.Content = entry.Content.Value
	}
	if entry.Source != nil {
		e.Source = entry.Source.Title
	}
	var authors, categories []string
	for _, a := range entry.Authors {
		if name := cmp.Or(a.Name, a.Email); name != "" {
			authors = append(authors, name)
		}
	}
	for _, c := range entry.Categories {
		categories = append(categories, cmp.Or(c.Label, c.Term))
	}
	e.Authors, e.Categories = strings.Join(authors, ", "), strings.Join(categories, ", ")
	return e
}

// alternate returns the address of the page that an entry is about.
func alternate(links []*atom.Link) string {
	for _, l := range links {
		if l.Rel == "alternate" || l.Rel == "" {
			return l.Href
		}
	}
	return ""
}
