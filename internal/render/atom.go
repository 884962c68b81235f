package render

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"time"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
)

// Atom (RFC 4287): one entry a story. The id of an entry is a tag URI (RFC 4151) of the
// story's id and of the installation, which runs with a state keep for ever; its time of update is that of its
// newest article, or of the digest when the story is an update, so that readers show
// it again. Without a state a story's id is its place in the digest only, and the id of
// its first article stands for it.

type atomFeed struct {
	XMLName   xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID        string      `xml:"id"`
	Title     string      `xml:"title"`
	Subtitle  string      `xml:"subtitle,omitempty"`
	Updated   string      `xml:"updated"`
	Author    atomPerson  `xml:"author"`
	Generator atomMaker   `xml:"generator"`
	Entries   []atomEntry `xml:"entry"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomMaker struct {
	Version string `xml:"version,attr,omitempty"`
	Name    string `xml:",chardata"`
}

type atomEntry struct {
	ID         string         `xml:"id"`
	Title      string         `xml:"title"`
	Updated    string         `xml:"updated"`
	Published  string         `xml:"published,omitempty"`
	Links      []atomLink     `xml:"link"`
	Categories []atomCategory `xml:"category"`
	Summary    string         `xml:"summary,omitempty"`
	Content    atomContent    `xml:"content"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

type atomContent struct {
	Type string `xml:"type,attr"`
	Lang string `xml:"xml:lang,attr,omitempty"`
	Body string `xml:",chardata"`
}

func writeAtom(w io.Writer, d *digest.Digest, o Options) error {
	p := newDigestView(d, o.Words)
	feed := atomFeed{
		ID: tagURI(o, "digest", ""), Title: feedTitle(o), Subtitle: p.headline(), Updated: d.Generated,
		Author: atomPerson{d.Tool.Name}, Generator: atomMaker{escape.Line(d.Tool.Version), d.Tool.Name},
	}
	for i := range d.Stories {
		e, err := p.atomEntry(i, o)
		if err != nil {
			return err
		}
		feed.Entries = append(feed.Entries, e)
	}
	return writeXML(w, feed)
}

// feedTitle names the feed, and which digest it is where that has a name.
func feedTitle(o Options) string {
	if o.Name == "" {
		return o.Words.Say("News digest")
	}
	return o.Words.Say("News digest: %s", escape.Line(o.Name))
}

func (p *digestView) atomEntry(i int, o Options) (atomEntry, error) {
	c := p.storyView(&p.Stories[i])
	h := p.htmlStory(i+1, c)
	var body bytes.Buffer
	if err := mailTemplates().ExecuteTemplate(&body, "body", h); err != nil {
		return atomEntry{}, err
	}
	e := atomEntry{
		ID: storyTag(o, c.Story), Title: title(c), Summary: c.marked(c.Summary, escape.Line, "", ""),
		Content: atomContent{"html", h.Lang, body.String()},
	}
	e.Published, e.Updated = p.atomTimes(c)
	if lead := p.articles[c.Lead]; lead != nil {
		if u := escape.LinkURL(lead.URL); u != "" {
			e.Links = append(e.Links, atomLink{"alternate", u})
		}
	}
	for _, k := range h.Keywords {
		e.Categories = append(e.Categories, atomCategory{k})
	}
	return e, nil
}

// atomTimes returns when a story began, or empty, and when it was last updated. Neither
// is later than the digest: an article from the future must not stay on top of a reader
// for ever.
func (p *digestView) atomTimes(c storyView) (published, updated string) {
	now := parseDate(p.Generated)
	clamp := func(date string) string {
		t := parseDate(date)
		if !t.known || now.known && t.After(now.Time) {
			return ""
		}
		return t.Format(time.RFC3339)
	}
	published, updated = clamp(c.First), clamp(c.Last)
	if updated == "" || !c.New {
		updated = p.Generated
	}
	return published, updated
}

// placeID matches the story ids of runs without a state: places in the digest.
var placeID = regexp.MustCompile(`^s[0-9]+$`)

func storyTag(o Options, s *digest.Story) string {
	if placeID.MatchString(s.ID) && len(s.Articles) > 0 {
		return tagURI(o, "story-of", s.Articles[0])
	}
	return tagURI(o, "story", s.ID)
}

// tagURI makes a URI that never changes, of the installation, the digest's name and an id. The
// authority is a name that nobody can own (RFC 2606), the date the one from which the scheme
// is used.
func tagURI(o Options, kind, id string) string {
	uri := "tag:summarize.invalid,2026:"
	for _, name := range []string{o.Feed, o.Name} {
		if name != "" {
			uri += escape.PercentEncode(name, unsafeInPath) + "/"
		}
	}
	uri += kind
	if id != "" {
		uri += "/" + escape.PercentEncode(id, unsafeInPath)
	}
	return uri
}

const unsafeInPath = "\"'<>\\^`{|}()/?#[]@%:"
