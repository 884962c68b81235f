package ingest

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/mmcdole/gofeed"

	"summarize/internal/ingest/dates"
)

// isFeed knows RSS, Atom and RDF by their root element.
func isFeed(h head) bool {
	switch rootElement(h.text) {
	case "rss", "feed", "rdf", "channel":
		return true
	}
	return false
}

func isOPML(h head) bool { return rootElement(h.text) == "opml" }

// rootElement returns the name of the first element of XML, without its prefix and in
// small letters, or "".
func rootElement(text string) string {
	if !strings.HasPrefix(text, "<") {
		return ""
	}
	d := lenientXML(text)
	for {
		token, err := d.RawToken()
		if err != nil {
			return ""
		}
		if e, ok := token.(xml.StartElement); ok {
			return strings.ToLower(e.Name.Local)
		}
	}
}

// lenientXML reads text that was decoded already, whatever encoding it declares.
func lenientXML(text string) *xml.Decoder {
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return d
}

// feed reads each entry of a feed as an article.
func (w *worker) feed(in input, data []byte) {
	text, ok := w.decode(in.path, 0, data, "")
	if !ok {
		return
	}
	text = withoutDeclaration(text)
	if err := checkXML(text); err != nil {
		w.skip(in.path, 0, int64(len(data)), err.Error())
		return
	}
	feed, err := gofeed.NewParser().ParseString(text)
	switch {
	case err != nil:
		w.skip(in.path, 0, int64(len(data)), "a feed that cannot be read: "+err.Error())
		return
	case len(feed.Items) == 0:
		w.skip(in.path, 0, int64(len(data)), "a feed without entries")
		return
	}
	now := in.modified()
	if t, err := dates.Parse(cmp.Or(feed.Updated, feed.Published)); err == nil {
		now = t
	}
	for i, entry := range feed.Items {
		at := origin{path: in.path, line: i + 1, bytes: int64(len(entry.Content) + len(entry.Description)), now: now, source: plainText(strings.TrimSpace(feed.Title))}
		w.article(at, entryMembers(entry, feed.Language))
	}
}

// entryMembers puts an entry of a feed as the members of a record.
func entryMembers(entry *gofeed.Item, lang string) []member {
	var authors []string
	for _, a := range entry.Authors {
		if name := cmp.Or(a.Name, a.Email); name != "" {
			authors = append(authors, name)
		}
	}
	return textMembers(
		"id", entry.GUID, "title", entry.Title, "text", entry.Content, "summary", entry.Description, "url", entry.Link,
		"date", cmp.Or(entry.Published, entry.Updated), "lang", lang, "author", strings.Join(authors, ", "),
		"category", strings.Join(entry.Categories, ", "))
}

// textMembers makes members of names and values that take turns.
func textMembers(pairs ...string) []member {
	var members []member
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			members = append(members, member{name: pairs[i], kind: text, value: pairs[i+1]})
		}
	}
	return members
}

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

// maxDepth is how deep XML may nest: libraries call themselves for each level.
const maxDepth = 256

// checkXML refuses what nests too deeply, and names the line and column of what is broken.
func checkXML(text string) error {
	d := lenientXML(text)
	depth, elements := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF && elements == 0 {
			return errors.New("XML without elements")
		}
		if err == io.EOF {
			return nil
		}
		line, column := d.InputPos()
		if err != nil {
			message := err.Error()
			if broken, ok := errors.AsType[*xml.SyntaxError](err); ok {
				message = broken.Msg
			}
			return fmt.Errorf("broken XML in line %d, column %d: %s", line, column, message)
		}
		switch token.(type) {
		case xml.StartElement:
			depth, elements = depth+1, elements+1
		case xml.EndElement:
			depth--
		}
		if depth > maxDepth {
			return fmt.Errorf("XML that nests deeper than %d elements in line %d, column %d", maxDepth, line, column)
		}
	}
}

// opml refuses a list of feeds.
func (w *worker) opml(in input, data []byte) {
	w.skip(in.path, 0, int64(len(data)), "a list of feeds (OPML), not articles: fetch the feeds and name their files")
}
