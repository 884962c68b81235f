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
		w.article(at, entryMembers(e, f.Language))
	}
}

// entryMembers puts an entry of a feed as the members of a record.
func entryMembers(e *feed.Entry, lang string) []record.Member {
	return record.Members(
		"id", e.ID, "title", titleWithout(e.Title, e.Source), "text", unlessLinks(e.Content), "summary", unlessLinks(e.Summary), "url", e.URL,
		"date", e.Date, "lang", lang, "author", e.Authors, "source", e.Source, "category", e.Categories)
}

// unlessLinks returns a field unless it is a list of links: what a feed of headlines has in
// the place of a text, "Comments", other papers' headlines.
func unlessLinks(value string) string {
	if hasTag(value) && page.IsLinks(value) {
		return ""
	}
	return value
}

// titleWithout cuts " - Source" off a title: so feeds that gather those of others write whose
// an article is.
func titleWithout(title, source string) string {
	if rest, ok := strings.CutSuffix(title, " - "+source); ok && source != "" {
		return cmp.Or(strings.TrimSpace(rest), title)
	}
	return title
}
