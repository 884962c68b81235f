package ingest

import (
	"cmp"
	"strings"

	"summarize/internal/ingest/dates"
	"summarize/internal/ingest/feed"
	"summarize/internal/ingest/markup"
	"summarize/internal/ingest/page"
	"summarize/internal/ingest/record"
)

func isFeed(h head) bool { return feed.Is(h.text) }

func isOPML(h head) bool { return markup.Root(h.text) == "opml" }

// feed reads each entry of a feed as an article.
func (w *worker) feed(in input, data []byte) {
	text, ok := w.decode(in.path, 0, data, "")
	if !ok {
		return
	}
	f, err := feed.Read(text)
	if err != nil {
		w.skip(in.path, 0, int64(len(data)), err.Error())
		return
	}
	now := in.modified()
	if t, err := dates.Parse(f.Updated); err == nil {
		now = t
	}
	title := plainText(strings.TrimSpace(f.Title))
	for i := range f.Entries {
		e := &f.Entries[i]
		at := origin{path: in.path, line: i + 1, bytes: int64(len(e.Content) + len(e.Summary)), now: now, source: title, fixed: true}
		e.Content, e.Summary = withoutCredit(e.Content, e, title), withoutCredit(e.Summary, e, title)
		w.article(at, entryMembers(e, f.Language))
	}
}

// entryMembers puts an entry of a feed as the members of a record.
func entryMembers(e *feed.Entry, lang string) []record.Member {
	return record.Members(
		"id", e.ID, "title", e.Title, "text", unlessLinks(e.Content), "summary", unlessLinks(e.Summary), "url", e.URL,
		"date", e.Date, "lang", lang, "author", e.Authors, "source", e.Source, "category", e.Categories)
}

// maxCredit is how many words a credit has beside the title of its entry, in any language.
const maxCredit = 12

// withoutCredit cuts off a field the credit that a site puts behind each entry, in whatever language: a last paragraph that has the
// entry's own title, the name of the site or a link to the entry, and little else. "The post Bridge closed appeared first on The Wire."
func withoutCredit(value string, e *feed.Entry, site string) string {
	at := max(strings.LastIndex(value, "<p>"), strings.LastIndex(value, "<p "))
	title := strings.TrimSpace(plainText(e.Title))
	if at <= 0 || title == "" {
		return value
	}
	credit := page.Text(value[at:])
	linked := e.URL != "" && strings.Contains(value[at:], addressOf(e.URL))
	named := site != "" && strings.Contains(strings.Replace(credit, title, "", 1), site)
	if (linked || named) && strings.Contains(credit, title) && len(strings.Fields(credit)) <= len(strings.Fields(title))+maxCredit {
		return value[:at]
	}
	return value
}

// addressOf cuts off an address what differs between its copies: the scheme and what counts clicks.
func addressOf(address string) string {
	_, address, _ = strings.Cut(address, "://")
	address, _, _ = strings.Cut(address, "?")
	return address
}

// unlessLinks returns a field unless it is a list of links: what a feed of headlines has in
// the place of a text, "Comments", other papers' headlines.
func unlessLinks(value string) string {
	if hasTag(value) && page.IsLinks(value) {
		return ""
	}
	return value
}

// titleWithout cuts " - Source" or " | Source" off a title: so feeds that gather those of others, and services that
// search news, write whose an article is.
func titleWithout(title, source string) string {
	rest, ok := strings.CutSuffix(title, source)
	if !ok || source == "" || !strings.HasSuffix(rest, " ") {
		return title
	}
	rest = strings.TrimRight(rest, " ")
	for _, mark := range []string{" -", " –", " —", " |"} {
		if headline, ok := strings.CutSuffix(rest, mark); ok {
			return cmp.Or(strings.TrimSpace(headline), title)
		}
	}
	return title
}
