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
	start := labelEnd(a.Title, doc)
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
	leastLabel = 5 // letters of a label in capitals: fewer may be the name of a thing, "USA: …"
	leastRest  = 3 // words that make a headline without its label or its site
)

// labelEnd returns where the headline starts behind a label: words in capitals before a mark
// that come nowhere in the text, "VIDEO. Fire destroys harbour", "GLOBAL MARKETS-Stocks fall".
func labelEnd(title string, doc *text.Document) int {
	at := strings.IndexAny(title, ".:|-–—")
	if at < 0 {
		return 0
	}
	label := title[:at]
	_, size := utf8.DecodeRuneInString(title[at:])
	rest := title[at+size:]
	letters := 0
	for _, r := range label {
		if unicode.IsLower(r) {
			return 0
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	if letters < leastLabel || !strings.ContainsFunc(rest, unicode.IsLower) || len(strings.Fields(rest)) < leastRest || !aside(doc, 0, at, 1) {
		return 0
	}
	return len(title) - len(strings.TrimLeft(rest, " "))
}

// aside reports whether a title has some content words between two bytes that come nowhere in the
// text, while of its others one does.
func aside(doc *text.Document, from, to, least int) bool {
	unsaid, others := map[uint32]bool{}, map[uint32]bool{}
	for _, w := range doc.Title {
		switch s := w.Span(); {
		case w.Is(text.Stop):
		case s.Start >= from && s.End <= to:
			unsaid[w.Term] = true
		default:
			others[w.Term] = true
		}
	}
	if len(unsaid) < least {
		return false
	}
	said := false
	for _, t := range doc.Tokens {
		if unsaid[t.Term] {
			return false
		}
		said = said || others[t.Term]
	}
	return said
}
