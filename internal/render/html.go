package render

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"sync"

	"summarize/internal/digest"
)

//go:embed templates/page.tmpl
var pageTemplateText string

//go:embed templates/page.css
var pageStyle string

var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageTemplateText))
})

// htmlPage is what the page's template sees.
type htmlPage struct {
	Style    template.CSS
	Policy   string
	Name     string
	Headline string
	Map      *storyMap
	Coverage *timeline
	Stories  []htmlStory
	Groups   []htmlEntry
	Troubles []trouble
	Tool     digest.Tool
	Made     string // when, for humans
	MadeAt   string // when, for machines
}

// writeHTML writes one page that needs nothing else: no script, no request, one style
// sheet within it, which the content security policy names by its hash, so that
// nothing a title could smuggle in would be run or loaded.
func writeHTML(w io.Writer, d *digest.Digest, o Options) error {
	var b bytes.Buffer
	if err := pageTemplate().Execute(&b, newHTMLPage(d, o)); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

func newHTMLPage(d *digest.Digest, o Options) *htmlPage {
	p := newPage(d)
	h := &htmlPage{
		Style: template.CSS(pageStyle), Policy: contentPolicy(pageStyle),
		Name: line(o.Name), Headline: p.headline(), Troubles: p.troubles(), Tool: d.Tool, MadeAt: d.Generated,
	}
	if t := parseDate(d.Generated); t.known {
		h.Made = t.Format("2 January 2006, 15:04 UTC")
	}
	times := newScale(p.cited)
	var cards []card
	for i := range d.Stories {
		c := p.card(&d.Stories[i])
		s := p.htmlStory(i+1, c)
		if times != nil && len(c.Story.Articles) > 1 {
			s.Timeline = times.timeline(p, c.Story.Articles, 124, 18)
		}
		cards, h.Stories = append(cards, c), append(h.Stories, s)
	}
	h.Map = newStoryMap(h.Stories, cards)
	if times != nil {
		ids := make([]string, len(d.Articles))
		for i := range d.Articles {
			ids[i] = d.Articles[i].ID
		}
		h.Coverage = times.timeline(p, ids, 760, 64)
	}
	for _, e := range p.loose() {
		h.Groups = append(h.Groups, htmlOf(e, alone(e), period{}))
	}
	return h
}

// contentPolicy allows one style sheet and nothing else.
func contentPolicy(style string) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}
