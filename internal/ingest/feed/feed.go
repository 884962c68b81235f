// Package feed reads feeds: RSS 0.9 to 2, RDF and Atom, sitemaps of news, and what other vocabularies say in
// them (Dublin Core, iTunes, Media RSS). What stands in a field is returned as it is
// written, HTML and all; dates are not parsed.
//
// It uses gofeed's parsers and not its translation into one type: that one links an HTTP
// client and looks for pictures by golang.org/x/net/html.Parse, which takes quadratic time on
// hostile pages.
package feed

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"

	ext "github.com/mmcdole/gofeed/extensions"

	"summarize/internal/ingest/markup"
)

// A Feed is a feed and its entries.
type Feed struct {
	Title    string
	Language string
	Updated  string // when it was written
	Entries  []Entry
}

// An Entry is one article of a feed. What it does not say is empty.
type Entry struct {
	ID, Title        string
	Content, Summary string // either may be HTML
	URL, Date        string
	Authors, Source  string // its own source, where the feed gathers those of others
	Categories       string
}

// Is knows RSS, Atom, RDF and sitemaps by their root element.
func Is(text string) bool {
	switch markup.Root(text) {
	case "rss", "feed", "rdf", "urlset", "sitemapindex":
		return true
	}
	return false
}

// Read reads a decoded feed. The error names line and column of what is broken.
func Read(text string) (*Feed, error) {
	text = withoutDeclaration(text)
	if err := markup.Check(text); err != nil {
		return nil, err
	}
	var read func(io.Reader) (*Feed, error)
	switch root := markup.Root(text); root {
	case "feed":
		read = readAtom
	case "rss", "rdf":
		read = readRSS
	case "urlset":
		return readSitemap(text)
	case "sitemapindex":
		return nil, errSitemap
	default:
		return nil, fmt.Errorf("XML that is no feed: its first element is %q", root[:min(len(root), maxName)])
	}
	f, err := read(strings.NewReader(text))
	switch {
	case err != nil:
		return nil, fmt.Errorf("a feed that cannot be read: %w", err)
	case len(f.Entries) == 0:
		return nil, errors.New("a feed without entries")
	}
	return f, nil
}

// maxName is how much of an element's name a message needs.
const maxName = 30

// withoutDeclaration cuts off <?xml … ?>, whose encoding holds no more once text is decoded.
func withoutDeclaration(text string) string {
	trimmed := strings.TrimSpace(text)
	if strings.HasPrefix(trimmed, "<?xml") {
		if _, rest, ok := strings.Cut(trimmed, "?>"); ok {
			return rest
		}
	}
	return trimmed
}

// extension returns the text of the first element of a vocabulary that lies at a path, or "".
func extension(all ext.Extensions, vocabulary string, path ...string) string {
	children := all[vocabulary]
	for i, name := range path {
		found := children[name]
		if len(found) == 0 {
			return ""
		}
		if i == len(path)-1 {
			return found[0].Value
		}
		children = found[0].Children
	}
	return ""
}

// inAtom is extension for elements of Atom in any of its versions.
func inAtom(all ext.Extensions, path ...string) string {
	return cmp.Or(extension(all, "atom", path...), extension(all, "atom10", path...), extension(all, "atom03", path...))
}

// described returns what Media RSS says of an entry's film.
func described(all ext.Extensions) string {
	return cmp.Or(extension(all, "media", "group", "description"), extension(all, "media", "description"))
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
