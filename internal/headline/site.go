package headline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/text"
)

// Sites add their name to a headline, behind a mark: "Fire in Tessen - The Tessen Post". That it is their name shows
// by what they are called, by their address, or by two headlines that end on it while neither article says it.

const (
	leastSite = 2 // content words of what a site adds: one in small letters or capitals may be who says it, "Libya to free sailors - official"
	leastHost = 4 // letters of a host that a site's name starts on, or the other way round

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
		if strings.EqualFold(site, a.Source) || mark == " | " && at > len(site) || at > len(site) && isHost(site, a.URL) {
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
// "McLaren shows a car : news, reviews, scoops". "Fire in Tessen: three dead" is no such line.
func site(title string, doc *text.Document) string {
	at := strings.LastIndexAny(title, marksOfSites)
	if at < 0 || len(strings.Fields(title[:at])) < leastRest {
		return ""
	}
	least := leastSite
	if isWrittenAsName(strings.TrimLeft(title[at:], marksOfSites+" ")) {
		least = 1
	}
	if !aside(doc, at, len(title), least) {
		return ""
	}
	return squeeze(title[len(strings.TrimRight(title[:at], marksOfSites+" ")):])
}

// WithoutSites drops from headlines of one story what two that differ end on and that neither
// article says.
func WithoutSites(lines []Line) {
	before := map[string]string{} // by site: a headline without it; "" where there are two
	for _, l := range lines {
		if l.site == "" {
			continue
		}
		rest, _ := strings.CutSuffix(l.Text, l.site)
		if other, ok := before[l.site]; ok && other != rest {
			rest = ""
		}
		before[l.site] = rest
	}
	for i, l := range lines {
		if rest, found := strings.CutSuffix(l.Text, l.site); found && l.site != "" && before[l.site] == "" {
			lines[i].Text = strings.TrimSpace(rest)
		}
	}
}
