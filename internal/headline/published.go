package headline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/text"
)

// What is left of the worth of a headline that asks, and of one that is cut: they keep to themselves
// what happened.
const (
	asking  = 0.6
	cutLine = 0.7
)

// published returns an article's own headline, unless it is missing or the name of a file.
func published(a *article.Article, doc *text.Document, score Scorer) (Line, bool) {
	start := labelEnd(ofHeadline(a.Title, doc))
	title := withoutStop(withoutSite(squeeze(a.Title[start:]), a))
	if len(doc.Title) == 0 || isName(title) {
		return Line{}, false
	}
	if columns(title) > longTitle {
		l := shorten(a.Title, doc.Lang, doc.Title, text.Span{Start: 0, End: len(a.Title)})
		return Line{Text: l.text, Score: l.worth * score(l.words), Published: true, Sentence: -1}, true
	}
	l := Line{Text: title, Score: stated(title, doc.Lang) * score(doc.Title), Published: true, Sentence: -1}
	l.site, l.unsaid = site(a.Title, doc)
	return l, true
}

// stated is what a headline is worth by saying what happened itself.
func stated(title, lang string) float64 {
	bare := strings.TrimRight(title, " \"'”’»)")
	last, _ := utf8.DecodeLastRuneInString(bare)
	switch {
	case last == '?' || last == '？' || last == '؟' || language.Of(lang).Asks(last):
		return asking
	case strings.HasSuffix(bare, "...") || last == '…':
		return cutLine
	}
	return 1
}

// isName reports whether a title is the name of a file or of a record's key, "IMG_2041",
// "bridge-vote-2", "index": one word of ASCII that is not written like a headline of one
// word, "Oops!".
func isName(title string) bool {
	for i, r := range title {
		if r == ' ' || r >= utf8.RuneSelf {
			return false
		}
		if strings.ContainsRune(`_/\\.`, r) && i+1 < len(title) || unicode.IsDigit(r) {
			return true
		}
	}
	return title == "" || !unicode.IsUpper(rune(title[0])) || strings.Count(title, "-") > 1
}

const (
	leastLabel = 5 // letters of a label: fewer may be the name of a thing, "USA: …"
	leastRest  = 3 // words that make a headline without its label or its site

	leastLabelWords = 2 // words of a label that is not in capitals: one may be half of a word, "Hewlett - Packard"
)

// A place is a line of an article with what else the article says.
type place struct {
	line string
	at   int          // where it starts in its text
	own  []text.Token // its words
	rest [2][]text.Token
}

// ofHeadline and ofSentence return the headline of an article and one of its sentences so.
func ofHeadline(title string, doc *text.Document) place {
	return place{line: title, own: doc.Title, rest: [2][]text.Token{doc.Tokens}}
}

func ofSentence(source string, doc *text.Document, s text.Sentence) place {
	return place{s.Of(source), s.Start, doc.Words(s), [2][]text.Token{doc.Tokens[:s.First], doc.Tokens[s.Last:]}}
}

// labelEnd returns where a line starts behind a label that its article speaks nowhere of: words in capitals before a mark, "VIDEO. Fire
// destroys harbour", "GLOBAL MARKETS-Stocks fall", or several of any kind before a bar or a dash, "Breaking News - Fire destroys harbour".
func labelEnd(p place) int {
	at := strings.IndexAny(p.line, ".:|-–—")
	if at < 0 {
		return 0
	}
	label := p.line[:at]
	mark, size := utf8.DecodeRuneInString(p.line[at:])
	rest := p.line[at+size:]
	if strings.ContainsFunc(label, unicode.IsLower) {
		apart := strings.HasSuffix(label, " ") && strings.HasPrefix(rest, " ") && mark != '.' && mark != ':'
		if !apart || len(strings.Fields(label)) < leastLabelWords {
			return 0
		}
	}
	rest = strings.TrimLeft(rest, " ")
	if r, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(r) {
		return 0 // "Sorry, friends — the mayor …"
	}
	letters := 0
	for _, r := range label {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < leastLabel || !strings.ContainsFunc(rest, unicode.IsLower) || len(strings.Fields(rest)) < leastRest || !p.aside(0, at, 1) {
		return 0
	}
	return len(p.line) - len(rest)
}

// aside reports whether a line has some content words between two of its bytes that come nowhere in the
// rest of its article, while of its others one does.
func (p place) aside(from, to, least int) bool {
	unsaid, others := map[uint32]bool{}, map[uint32]bool{}
	for _, w := range p.own {
		switch s := w.Span(); {
		case w.Is(text.Stop):
		case s.Start >= p.at+from && s.End <= p.at+to:
			unsaid[w.Term] = true
		default:
			others[w.Term] = true
		}
	}
	if len(unsaid) < least {
		return false
	}
	said := false
	for _, words := range p.rest {
		for _, t := range words {
			if unsaid[t.Term] {
				return false
			}
			said = said || others[t.Term]
		}
	}
	return said
}
