package text

import (
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"

	"summarize/internal/article"
)

// An analyzer takes one article after another apart; it belongs to one goroutine.
// Its fields below language are scratch, valid for the article at hand.
type analyzer struct {
	lexicon    lexicon
	porter     porter            // of English words
	stemmer    *snowballstem.Env // of others
	vocabulary map[*language]*vocabulary
	serial     int32 // of the article at hand, from 1

	language    *language
	known       *vocabulary // of the language
	monocase    bool
	dictionary  dictionary
	traditional bool // of Chinese: written in traditional characters
	segmenter   segmenter
	signs       signs // of the paragraph at hand
	lines       []Span
	paragraphs  []Span
	stretches   []stretch
	tokens      []Token
	keys        []key  // of the words found last
	forms       []form // of the tokens of the sentence at hand
	shaped      []int
	candidates  []candidate
	sentences   []Sentence
	bare        []int // sentences that would be prose but for their first letter or last mark
}

func newAnalyzer() *analyzer {
	return &analyzer{
		lexicon:    lexicon{long: map[string]uint32{}},
		stemmer:    snowballstem.NewEnv(""),
		vocabulary: map[*language]*vocabulary{},
	}
}

// document takes one article apart, as written in the language of tag.
func (a *analyzer) document(art *article.Article, tag string) Document {
	a.begin(tag, art.Text)
	limit := readable(art.Text, art.Body)
	a.paragraphs = paragraphs(a.paragraphs[:0], art.Text[:limit], art.Body, &a.lines)
	for n, p := range a.paragraphs {
		a.paragraph(art.Text, p, n)
	}
	a.promote()
	body := len(a.tokens)
	a.words(art.Title, Span{0, len(art.Title)})
	a.settleNames(a.tokens)
	d := Document{
		Lang:      tag,
		Sentences: append([]Sentence(nil), a.sentences...),
		Title:     append([]Token(nil), a.tokens[body:]...),
		Unread:    len(art.Text) - limit,
	}
	if body > hugeText { // not twice in memory
		d.Tokens, a.tokens = a.tokens[:body:body], nil
	} else {
		d.Tokens = append([]Token(nil), a.tokens[:body]...)
	}
	return d
}

const (
	hugeText = 1 << 20 // tokens
	maxText  = 8 << 20 // bytes, twice War and Peace: more is no article, but must not exhaust memory
)

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

// begin makes ready for an article.
func (a *analyzer) begin(tag, text string) {
	a.serial++
	a.language = languageOf(tag)
	a.dictionary = dictionaryOf(primary(tag))
	a.traditional = a.dictionary != nil && traditional(text)
	a.monocase = monocase(text)
	a.segmenter.monocase = a.monocase
	if a.vocabulary[a.language] == nil {
		a.vocabulary[a.language] = newVocabulary()
	}
	a.known = a.vocabulary[a.language]
	a.tokens, a.candidates = a.tokens[:0], a.candidates[:0]
	a.sentences, a.bare = a.sentences[:0], a.bare[:0]
}

// paragraph appends the sentences of the n-th paragraph.
func (a *analyzer) paragraph(text string, p Span, n int) {
	a.signs.scan(text, p)
	a.segmenter.begin(&a.signs)
	a.stretches = a.stretches[:0]
	if n == 0 {
		if end := leadCredit(p.Of(text)); end > 0 {
			a.stretches = append(a.stretches, stretch{Span: Span{p.Start, p.Start + end}, kind: Caption})
			p = trim(text, Span{p.Start + end, p.End})
		}
	}
	if a.signs.has(hyphen|general|closing) || capitalsEnd(p.Of(text)) > 0 {
		p.Start += dateline(p.Of(text))
	}
	if a.signs.has(posting | hyphen | ruling) {
		a.stretches = stretches(a.stretches, text, p)
	} else {
		a.stretches = plain(a.stretches, text, p)
	}
	first := len(a.sentences)
	for _, s := range a.stretches {
		a.segmenter.out = a.segmenter.out[:0]
		a.segmenter.split(text, s.Span, a.language)
		for _, g := range a.segmenter.out {
			if g.Len() <= maxSentence {
				a.sentence(text, g, s, n)
				continue
			}
			for piece := range pieces(text, g.Span) {
				a.sentence(text, segment{Span: piece}, stretch{kind: Fragment}, n)
			}
		}
	}
	a.captions(text, p, a.sentences[first:])
}

// sentence appends one sentence with its tokens.
func (a *analyzer) sentence(text string, g segment, of stretch, paragraph int) {
	g.Span = unbullet(text, g.Span)
	s := Sentence{Span: g.Span, Paragraph: paragraph, First: len(a.tokens)}
	v := a.words(text, s.Span)
	s.Last = len(a.tokens)
	bare := false
	if of.kind != Prose && s.End > of.from {
		s.Kind = of.kind
	} else {
		s.Kind, bare = a.kind(text, s, of.Span, &v)
	}
	if bare {
		a.bare = append(a.bare, len(a.sentences))
	}
	if s.Kind == Prose || bare {
		s.Traits = traits(text, g, a.tokens[s.First:], a.forms, v.roles)
	}
	a.sentences = append(a.sentences, s)
}

// promote makes prose of the sentences of an article that has none because its
// sentences lack their last mark, as in languages and feeds that do not set it.
func (a *analyzer) promote() {
	for _, s := range a.sentences {
		if s.Kind == Prose {
			return
		}
	}
	for _, i := range a.bare {
		if s := &a.sentences[i]; s.Kind != Caption {
			s.Kind = Prose
		}
	}
}
