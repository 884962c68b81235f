package text

import (
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/boilerplate"
	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// A Reader takes one article after another apart; it belongs to one goroutine. What it
// makes of an article does not depend on those before.
type Reader struct {
	lexicon   token.Lexicon
	tokenizer *token.Tokenizer
	splitter  sentence.Splitter
	habits    Habits

	// Room for the article at hand, which no other article sees.
	lines      []Span
	paragraphs []Span
	classes    token.Classes
	parts      []boilerplate.Part
	sentences  []Sentence
	doubts     []Doubt
	sures      []bool // of sentences: nobody doubts that they are prose

	marks   []uint64 // of terms: of the last article that had them
	settled uint64   // the number of the article at hand, even
}

// NewReader returns a reader that has met no word, and knows the habits of languages in the
// collection.
func NewReader(habits Habits) *Reader {
	r := &Reader{habits: habits}
	r.tokenizer = token.NewTokenizer(&r.lexicon)
	return r
}

// A manuscript is the text of the article at hand and how it is written.
type manuscript struct {
	text     string
	language *language.Language
	monocase bool  // it has capitals only, or none
	bare     []int // sentences that would be prose but for their first letter or last mark
	article  *article.Article
}

// document takes one article apart, as written in the language of tag.
func (r *Reader) document(art *article.Article, tag string) Document {
	m := manuscript{text: art.Text, language: language.Of(tag), monocase: token.Monocase(art.Text), article: art}
	r.tokenizer.Begin(m.language, art.Text)
	r.splitter.Begin(m.language, r.habits[tag], m.monocase)
	r.sentences, r.doubts = r.sentences[:0], r.doubts[:0]
	limit := readable(art.Text, art.Body)
	r.paragraphs = sentence.Paragraphs(r.paragraphs[:0], art.Text[:limit], art.Body, m.language, &r.lines)
	speakers := boilerplate.Speakers(art.Text, r.paragraphs)
	for n, p := range r.paragraphs {
		if speakers != nil {
			p.Start += speakers[n]
		}
		if kind, ok := art.MarkAt(p.Start, p.End); !ok || kind != article.MarkShared {
			r.paragraph(&m, p, n)
		}
	}
	body := r.tokenizer.Len()
	r.tokenizer.Words(art.Title, Span{Start: 0, End: len(art.Title)}, sentence.Ends(art.Title, m.language))
	d := Document{Lang: tag, Unread: len(art.Text) - limit}
	d.Tokens, d.Title = r.tokenizer.End(body)
	r.settle(d.Tokens, d.Title)
	m.promote(r.sentences)
	d.Sentences = append([]Sentence(nil), r.sentences...)
	return d
}

const maxText = 8 << 20 // bytes, twice War and Peace: more is no article, but must not exhaust memory

// readable returns the end of what is read of a text whose prose starts at body.
func readable(text string, body int) int {
	if len(text)-body <= maxText {
		return len(text)
	}
	end := body + maxText
	for end > body && !utf8.RuneStart(text[end]) {
		end--
	}
	return end
}

// paragraph appends the sentences of the n-th paragraph.
func (r *Reader) paragraph(m *manuscript, p Span, n int) {
	r.classes.Scan(m.text, p)
	r.splitter.Paragraph(&r.classes)
	r.parts = r.parts[:0]
	credited := boilerplate.BracketedCredit
	if n == 0 {
		credited = boilerplate.LeadCredit
	}
	if end := credited(p.Of(m.text)); end > 0 {
		credit := Span{Start: p.Start, End: p.Start + end}
		r.parts = append(r.parts, boilerplate.Part{Span: credit, Kind: Caption})
		p = token.Trim(m.text, Span{Start: credit.End, End: p.End})
	}
	if n == 0 {
		r.parts, p = boilerplate.LeadHeadings(r.parts, m.text, p, m.language)
	}
	p.Start += sentence.Dateline(p.Of(m.text), &r.classes, m.language)
	r.parts = boilerplate.Parts(r.parts, m.text, p, &r.classes, m.language)
	first := len(r.sentences)
	for _, part := range r.parts {
		for _, g := range r.splitter.Split(m.text, part.Span) {
			r.sentence(m, g, part, n)
		}
	}
	if found := r.sentences[first:]; len(found) > 0 {
		if last := found[len(found)-1]; boilerplate.IsCaption(p.Len(), last.Of(m.text), last.Kind) {
			for i := range found {
				found[i].Kind = Caption
			}
		}
	}
}

// sentence appends one sentence with its tokens.
func (r *Reader) sentence(m *manuscript, g sentence.Segment, part boilerplate.Part, paragraph int) {
	g.Span = sentence.Unbullet(m.text, g.Span)
	ended := sentence.Ends(g.Of(m.text), m.language)
	line := boilerplate.Line{
		Source: m.text, Span: g.Span, Part: part.Span, Words: r.tokenizer.Words(m.text, g.Span, ended), Ended: ended,
		Language: m.language, Monocase: m.monocase, Addressed: r.classes.Has(token.Posting),
	}
	s := Sentence{Span: g.Span, Paragraph: paragraph, First: line.Words.First, Last: r.tokenizer.Len()}
	bare := false
	kind, marked := m.marked(g.Span)
	switch {
	case g.Cut:
		s.Kind = Fragment
	case marked:
		s.Kind = kind
	case part.Kind != Prose && s.End > part.From:
		s.Kind = part.Kind
	default:
		s.Kind, bare = line.Kind()
	}
	if bare {
		m.bare = append(m.bare, len(r.sentences))
	}
	if line.Doubt.Open() {
		d := Doubt{Doubt: line.Doubt, Sentence: len(r.sentences), At: g.Span}
		d.Alone = line.Alone()
		r.doubts = append(r.doubts, d)
	}
	if s.Kind == Prose || bare || line.Doubt.Open() {
		s.Traits = traits(m.text, g, &line.Words, m.language)
	}
	r.sentences = append(r.sentences, s)
}

// marked returns the kind that its markup gives a sentence. An item of a list may be a sentence
// like any other.
func (m *manuscript) marked(s Span) (Kind, bool) {
	switch kind, ok := m.article.MarkAt(s.Start, s.End); {
	case !ok:
		return Prose, false
	case kind == article.MarkHeading:
		return Heading, true
	case kind == article.MarkCaption:
		return Caption, true
	case kind == article.MarkRow:
		return Fragment, true
	}
	return Prose, false
}

// promote makes prose of the sentences of an article that has none because its
// sentences lack their last mark, as in languages and feeds that do not set it.
func (m *manuscript) promote(sentences []Sentence) {
	for _, s := range sentences {
		if s.Kind == Prose {
			return
		}
	}
	for _, i := range m.bare {
		if s := &sentences[i]; s.Kind != Caption {
			s.Kind = Prose
		}
	}
}
