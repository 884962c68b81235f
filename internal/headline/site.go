package headline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/text"
)

// Sites add their name to a headline, behind a mark: "Fire in Tessen - The Tessen Post". That it is their name shows
// by what they are called, by their address, or by two headlines of a story, or three of a collection, that end on it while no article says it.

const (
	leastSite = 2 // content words of what a site adds: one in small letters or capitals may be who says it, "Libya to free sailors - official"
	leastHost = 4 // letters of a host that a site's name starts on, or the other way round
	// leastSource is how many letters of an article's source a site's name starts or ends on, or the other way round.
	leastSource = 3

	marksOfSites = ":|-–—"
)

// withoutSite drops the publisher's name from the end of a headline.
func withoutSite(title string, a *article.Article) string {
	for _, mark := range []string{" | ", " - ", " – ", " — "} {
		at := strings.LastIndex(title, mark)
		if at < 0 {
			continue
		}
		site := title[at+len(mark):]
		if startOrEnd(joinedLetters(site), joinedLetters(a.Source), leastSource) || mark == " | " && at > len(site) || at > len(site) && isHost(site, a.URL) {
			return title[:at]
		}
	}
	return title
}

// isHost reports whether a name is that of the host of an address: FOX Carolina 21 of
// www.foxcarolina.com.
func isHost(name, address string) bool {
	_, host, _ := strings.Cut(address, "://")
	host, _, _ = strings.Cut(host, "/")
	name = joinedLetters(name)
	for label := range strings.SplitSeq(host, ".") {
		label = joinedLetters(label)
		if min(len(name), len(label)) >= leastHost && (strings.HasPrefix(name, label) || strings.HasPrefix(label, name)) {
			return true
		}
	}
	return false
}

// startOrEnd reports whether one of two names starts or ends on the other, which has at least so many letters, and more than a
// third of its: The Tessen Post and Tessen Post.
func startOrEnd(a, b string, least int) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) >= least && len(a) < 3*len(b) && (strings.HasPrefix(a, b) || strings.HasSuffix(a, b))
}

// joinedLetters returns the letters and digits of s, in small letters.
func joinedLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// isWrittenAsName reports whether each word opens on a capital, and small letters follow somewhere.
func isWrittenAsName(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
			return false
		}
	}
	return strings.ContainsFunc(s, unicode.IsLower)
}

// site returns what a headline ends on behind a mark that comes nowhere in the text:
// "McLaren shows a car : news, reviews, scoops", and whether that tells a site. "Fire in Tessen: three dead" is no such line. A
// name, of which the text has some words only, does not tell one alone: "… - The New Tessen Post".
func site(title string, doc *text.Document) (end string, unsaid bool) {
	at := strings.LastIndexAny(title, marksOfSites)
	if at < 0 || len(strings.Fields(title[:at])) < leastRest {
		return "", false
	}
	end = squeeze(title[len(strings.TrimRight(title[:at], marksOfSites+" ")):])
	name := isWrittenAsName(strings.TrimLeft(title[at:], marksOfSites+" "))
	least := leastSite
	if name {
		least = 1
	}
	if ofHeadline(title, doc).aside(at, len(title), least) {
		return end, true
	}
	if name && !said(doc, at) {
		return end, false
	}
	return "", false
}

// said reports whether a text has each content word of its title behind a byte.
func said(doc *text.Document, from int) bool {
	terms := map[uint32]bool{}
	for _, w := range doc.Title {
		if w.Span().Start >= from && !w.Is(text.Stop) {
			terms[w.Term] = true
		}
	}
	for _, t := range doc.Tokens {
		delete(terms, t.Term)
	}
	return len(terms) == 0
}

// leastMark is how many bytes a mark before a site has, with the spaces about it.
const leastMark = 3

// Tail returns the words that the headline of an article ends on behind its last mark, none where there is no mark: what many
// headlines of a collection end on is the name of their site.
func Tail(d *text.Document) []text.Token {
	for k := len(d.Title) - 1; k > 0; k-- {
		if d.Title[k].Span().Start-d.Title[k-1].Span().End >= leastMark {
			return d.Title[k:]
		}
	}
	return nil
}

// WithoutSites drops from headlines of one story what their articles never say and two of them that differ, or many of the collection,
// end on; common tells the latter of the headline of line i.
func WithoutSites(lines []Line, common func(i int) bool) {
	before, dropped := map[string]string{}, map[string]bool{} // by site: a headline without it
	for i, l := range lines {
		rest, _ := strings.CutSuffix(l.Text, l.site)
		switch other, met := before[l.site]; {
		case l.site == "":
		case met && l.unsaid && other != rest, common(i):
			dropped[l.site] = true
		case l.unsaid:
			before[l.site] = rest
		}
	}
	for i, l := range lines {
		if rest, found := strings.CutSuffix(l.Text, l.site); found && dropped[l.site] {
			lines[i].Text = strings.TrimSpace(rest)
		}
	}
}
