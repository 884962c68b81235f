package render

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"
	"sync"
	"time"

	"summarize/internal/digest"
	"summarize/internal/render/draw"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
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
	phrases.Words
	Style    template.CSS
	Policy   string
	Name     string
	Headline string
	Maps     []*draw.Map // wide and narrow
	Coverage *draw.Timeline
	Sections []htmlSection
	Contents []htmlContents // of a site: what is on its other pages
	Ways     []htmlLink     // of a page of a site: to the others
	Count    int            // of stories
	Counted  string         // the same in words: "12,440 stories"
	Groups   []htmlEntry
	Notices  []notice
	Maker    string // program and version
	Made     string // when, for humans
}

// An htmlSection holds the stories of one section, each laid out as it asks for.
type htmlSection struct {
	Heading string
	ID      string // of the element
	Stories []htmlStory
	Full    bool // told in full
	Lines   bool // on a line each
}

// writeHTML writes one page that needs nothing else: no script, no request, one style
// sheet within it, which the content security policy names by its hash, so that
// nothing a title could smuggle in would be run or loaded.
func writeHTML(w io.Writer, d *digest.Digest, o Options) error {
	return writePage(w, newHTMLPage(d, o))
}

func writePage(w io.Writer, h *htmlPage) error {
	var b bytes.Buffer
	if err := pageTemplate().Execute(&b, h); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

func newHTMLPage(d *digest.Digest, o Options) *htmlPage {
	p := newPageView(d, o.Words)
	h := newPage(p, o, p.headline())
	times := draw.NewScale(p.times(nil), o.Words)
	var drawn []draw.Story
	number := 0
	for _, of := range p.sections() {
		section := htmlSection{Heading: of.Heading, ID: "section-" + string(of.Kind), Full: of.Kind == digest.Top, Lines: of.Kind == digest.Single || of.Kind == digest.Left}
		for _, told := range of.Stories {
			place := 0
			if of.Kind != digest.Left {
				number++
				place = number
			}
			c := p.storyView(told)
			s := p.htmlStory(place, c)
			if of.Kind != digest.Left && (of.Kind != digest.Single || number <= draw.MostOnMap) {
				drawn = append(drawn, drawnStory(c, s))
			}
			if of.Kind == digest.Further {
				s.shorten(c)
			} else {
				s.addHistory(p, c, times)
			}
			section.Stories = append(section.Stories, s)
		}
		h.Sections = append(h.Sections, section)
	}
	h.Count, h.Counted = number, o.Words.Count(number, "story", "stories")
	h.Maps = draw.Maps(drawn)
	h.addOverview(p, times)
	return h
}

// newPage returns a page without stories.
func newPage(p *digestView, o Options, headline string) *htmlPage {
	h := &htmlPage{
		Words: o.Words,
		Style: template.CSS(pageStyle), Policy: contentPolicy(pageStyle),
		Name: escape.Line(o.Name), Headline: headline, Maker: strings.TrimSpace(p.Tool.Name + " " + p.Tool.Version),
	}
	if t := parseDate(p.Generated); t.known {
		h.Made = t.day(o.Words) + t.Format(", 15:04 UTC")
	}
	return h
}

// addOverview adds what the first page alone has: what the whole digest covers, and notes.
func (h *htmlPage) addOverview(p *digestView, times *draw.Scale) {
	if times != nil {
		h.Coverage = times.Timeline(p.times(nil), 760, 64)
	}
	for _, e := range p.copiesOutside() {
		h.Groups = append(h.Groups, htmlOf(e, alone(e), period{}))
	}
	h.Notices = p.notices()
}

// strip is the small timeline of a story of several articles, where anything is dated.
func (p *digestView) strip(c storyView, times *draw.Scale) *draw.Timeline {
	if times == nil || len(c.Story.Articles) < 2 {
		return nil
	}
	return times.Timeline(p.times(c.Story.Articles), 124, 18)
}

// shorten leaves of a story what a further one says: a sentence, and who tells it.
func (s *htmlStory) shorten(c storyView) {
	s.Paragraphs, s.Days, s.Keywords, s.Entries = nil, nil, nil, nil
	if short := htmlSentences(c, c.short()); len(short) > 0 {
		short[0].Mark = 0
		s.Paragraphs = [][]htmlSentence{short}
	}
	s.More = c.lines(c.sourceNames())
}

// drawnStory is what the map shows of a story.
func drawnStory(c storyView, s htmlStory) draw.Story {
	d := draw.Story{
		Number: s.Number, Target: "#" + s.ID, Title: s.Title, Update: s.Update, Articles: len(c.Story.Articles), Keywords: s.Keywords,
	}
	for _, q := range c.Summary {
		d.Quotes = append(d.Quotes, q.Text)
	}
	return d
}

// times returns the dates of some articles by id, or of all; zero for the undated.
func (p *digestView) times(ids []string) []time.Time {
	var times []time.Time
	if ids == nil {
		for i := range p.articleView {
			times = append(times, p.articleView[i].date.Time)
		}
	}
	for _, id := range ids {
		if a := p.articles[id]; a != nil {
			times = append(times, a.date.Time)
		}
	}
	return times
}

// contentPolicy allows one style sheet and nothing else.
func contentPolicy(style string) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}
