package render

import (
	"bytes"
	_ "embed"
	"html/template"
	"slices"
	"strings"
	"sync"

	"summarize/internal/digest"
	"summarize/internal/render/phrases"
)

//go:embed templates/mail.tmpl
var mailTemplateText string

var mailTemplates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("mail").Parse(mailTemplateText))
})

// mailWidth is that of the text in a mail: RFC 5322 section 2.1.1, less room to quote.
const mailWidth = 72

// noteRoom is kept free for the note of what was cut.
const noteRoom = 1_000

// shareOfList is the part of a mail, one in so many, that is kept free to list what is left out: the more is
// listed the less is told.
const shareOfList = 4

// A mailBody is a digest as text and as HTML. It grows piece by piece until there is
// no room for the next.
type mailBody struct {
	text, html bytes.Buffer
	room       int // bytes left, as encoded

	cut      []*digest.Story // stories left out
	short    int             // stories told without their articles
	groups   bool            // the copies outside stories were left out
	unlisted int             // stories left out, here or by the digest, that are not even listed
	untold   period          // of these

	words phrases.Words
}

// mailBody lays out as much of a digest as fits into room bytes: what went wrong is
// reserved its place, then come the sections in order. A story told in full that does not fit is told
// without its articles; when that does not fit either, it and those after it are listed
// by title, as are those that the digest has left out. The last words say what was cut.
func (p *digestView) mailBody(room int) *mailBody {
	m := p.mailBodyWith(room, 0)
	if !p.hasLines() && (len(m.cut) > 0 || m.unlisted > 0) {
		m = p.mailBodyWith(room, room/shareOfList)
	}
	return m
}

// hasLines reports whether a digest tells stories by a line each. Then a list of what is left out would take the room of as many told.
func (p *digestView) hasLines() bool {
	return slices.ContainsFunc(p.Stories, func(s digest.Story) bool { return s.Section == digest.Single })
}

// mailBodyWith keeps some bytes free for the list of what is left out.
func (p *digestView) mailBodyWith(room, list int) *mailBody {
	m := &mailBody{room: room - noteRoom - list, words: p.words}
	m.add(mailLine(p.headline()), "headline", p.headline())
	notices := p.mailNotices(room / 4)
	m.room -= notices.size()
	fits := true
	for _, s := range p.sections() {
		if s.Kind == digest.Left {
			continue
		}
		if fits = fits && (s.Heading == "" || m.add(separate(mailLine(s.Heading)), "section", s.Heading)); !fits {
			m.cut = append(m.cut, s.Stories...)
			continue
		}
		told := m.section(p, s)
		m.cut = append(m.cut, s.Stories[told:]...)
		fits = told == len(s.Stories)
	}
	m.room += list
	m.left(p)
	m.copies(p)
	m.room += notices.size()
	m.append(notices)
	if note := m.note(); note != "" {
		m.room += noteRoom
		m.add(separate(mailLine(note)), "note", note)
	}
	return m
}

// A mailPiece is a part of the message in both forms, each ending in a line feed.
type mailPiece struct{ text, html string }

func newPiece(text, name string, data any) mailPiece {
	var b bytes.Buffer
	if err := mailTemplates().ExecuteTemplate(&b, name, data); err != nil {
		panic("render: mail.tmpl: " + err.Error()) // its data is ours
	}
	return mailPiece{text, b.String()}
}

func (p mailPiece) size() int {
	return len(quotedPrintable(p.text)) + len(quotedPrintable(p.html))
}

// append adds a piece if there is room for it.
func (m *mailBody) append(p mailPiece) bool {
	size := p.size()
	if size > m.room {
		return false
	}
	m.room -= size
	m.text.WriteString(p.text)
	m.html.WriteString(p.html)
	return true
}

func (m *mailBody) add(text, name string, data any) bool {
	return m.append(newPiece(text, name, data))
}

// mailString is what f writes, as text for a mail.
func mailString(f func(t *textWriter)) string {
	t := &textWriter{width: mailWidth}
	f(t)
	return t.String()
}

func mailLine(s string) string {
	return mailString(func(t *textWriter) { t.put("", s, plain) })
}

// mailNotices is the piece of what went wrong: with examples if they fit into room
// bytes, else only counted.
func (p *digestView) mailNotices(room int) mailPiece {
	notices := p.notices()
	piece := newPiece(mailString(func(t *textWriter) { t.notices(notices) }), "notices", notices)
	if piece.size() > room {
		for i := range notices {
			notices[i].Items = []string{p.words.Say("see --format json")}
		}
		piece = newPiece(mailString(func(t *textWriter) { t.notices(notices) }), "notices", notices)
	}
	piece.text = separate(piece.text)
	return piece
}

// separate puts a blank line before a text that is not empty.
func separate(s string) string {
	if s == "" {
		return ""
	}
	return "\n" + s
}

// section adds stories as their section tells them, until one does not fit, and returns how
// many did.
func (m *mailBody) section(p *digestView, s sectionView) int {
	for told, story := range s.Stories {
		c := p.storyView(story)
		h := p.htmlStory(1, c)
		fits := false
		switch s.Kind {
		case digest.Further:
			h.shorten(c)
			h.More = ""
			fits = m.add(separate(mailString(func(t *textWriter) { t.further(p, c) })), "brief", h)
		case digest.Single, digest.Left:
			fits = m.line(p, c, h)
		default:
			fits = m.story(p, c, h)
		}
		if !fits {
			return told
		}
	}
	return len(s.Stories)
}

func (m *mailBody) line(p *digestView, c storyView, h htmlStory) bool {
	h.Facts = strings.Join(p.onLine(c), " · ")
	return m.add(mailString(func(t *textWriter) { t.single(p, c) }), "line", h)
}

// left lists the stories that are not told, as far as there is room.
func (m *mailBody) left(p *digestView) {
	s := p.leftSection(p.Left)
	s.Stories = append(slices.Clone(m.cut), s.Stories...)
	if len(s.Stories) == 0 {
		return
	}
	listed := 0
	room, text, html := m.room, m.text.Len(), m.html.Len()
	if m.add(separate(mailLine(s.Heading)), "section", s.Heading) {
		listed = m.section(p, s)
	}
	if listed == 0 { // no heading of nothing
		m.room = room
		m.text.Truncate(text)
		m.html.Truncate(html)
	}
	m.unlisted = len(s.Stories) - listed
	m.untold = p.periodOf(s.Stories[listed:])
}

// periodOf is when some stories were reported: readers see how long they wait to be told.
func (p *digestView) periodOf(stories []*digest.Story) period {
	first, last := "", ""
	for _, s := range stories {
		if s.First != "" && (first == "" || s.First < first) {
			first = s.First
		}
		last = max(last, s.Last)
	}
	return newPeriod(parseDate(first), parseDate(last), p.words)
}

// story adds a story, or its summary alone, or reports that neither fits.
func (m *mailBody) story(p *digestView, c storyView, h htmlStory) bool {
	if m.add(separate(mailString(func(t *textWriter) { t.story(p, c) })), "story", h) {
		return true
	}
	brief := mailString(func(t *textWriter) { t.brief(p, c) })
	if !m.add(separate(brief), "brief", h) {
		return false
	}
	m.short++
	return true
}

// copies adds the copies outside stories.
func (m *mailBody) copies(p *digestView) {
	copiesOutside := p.copiesOutside()
	if len(copiesOutside) == 0 {
		return
	}
	var groups []htmlEntry
	for _, e := range copiesOutside {
		groups = append(groups, htmlOf(e, alone(e), period{}))
	}
	m.groups = !m.add(separate(mailString(func(t *textWriter) { t.copiesOutside(copiesOutside) })), "groups", groups)
}

// note says what was cut, or is empty.
func (m *mailBody) note() string {
	var cut []string
	if m.unlisted > 0 {
		more := m.words.Count(m.unlisted, "more story", "more stories")
		if m.untold.text != "" {
			more += " (" + m.untold.text + ")"
		}
		cut = append(cut, more)
	}
	if m.short > 0 {
		cut = append(cut, m.words.Say("the articles of %s", m.words.Count(m.short, "story", "stories")))
	}
	if m.groups {
		cut = append(cut, m.words.Say("the copies outside stories"))
	}
	if len(cut) == 0 {
		return ""
	}
	return m.words.Say("Cut to keep this mail under %d kB: %s. The other formats have everything.", maxMail/1000, m.words.List(cut))
}
