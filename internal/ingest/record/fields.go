package record

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// A Field is one of the things a record may say about its article.
type Field uint8

// The fields.
const (
	ID Field = iota
	Title
	Text
	Date
	URL
	Source
	Lang
	Author
	FieldCount
)

// spellings are the member names of each field; the first that holds something wins. The
// first few of each are this program's own. The others are those of the tools whose exports
// people have: JSON Feed, feedparser, WordPress, NewsAPI, GDELT, news-please, newspaper3k,
// trafilatura, fundus, CC-News, data sets of news, Telegram, Reddit, Event Registry, Firecrawl, Readability, schema.org, Instapaper, Readwise, Pocket, Media Cloud, Meltwater, Zotero, CSL, Bing, readers with the interface of Google Reader, the Guardian and New York Times.
// A summary is the text only where nothing longer is.
var spellings = [FieldCount][]string{
	ID:    {"id", "guid", "_id", "uuid", "article_id", "doc_id", "document_id", "post_id", "news_id", "uri"},
	Title: {"title", "headline", "webTitle", "name", "resolved_title", "headline_text", "article_title", "news_title"},
	Text: {"text", "body", "content", "article",
		"content_text", "content_html", "html_content", "maintext", "plain_text", "plaintext", "body_text", "bodyText", "full_text", "text_content", "textContent",
		"articleBody", "raw_content", "raw_text", "content_encoded", "article_text", "article_content", "news_text", "news_content", "full_content", "contents",
		"document", "selftext", "story_text", "markdown", "html", "paragraphs", "sentences", "description", "summary", "abstract", "excerpt", "lead_paragraph", "short_description", "selection", "snippet", "opening_text", "hit_sentence", "abstract_note"},
	Date: {"date", "published", "pubDate", "published_at", "datetime",
		"publishedAt", "publish_date", "date_publish", "date_published", "datePublished", "publishing_date", "published_date", "published_time", "publishedTime",
		"publication_date", "publicationDate", "webPublicationDate", "pub_date", "seendate", "created_at", "createdAt", "created_utc", "post_date", "posted_at", "article_date", "timestamp", "time_added", "updated", "issued", "created", "saved_date", "saved_at"},
	URL:    {"url", "link", "webUrl", "web_url", "permalink", "canonical_url", "source_url", "resolved_url", "canonical", "article_url", "news_url", "alternate"},
	Source: {"source", "publisher", "site", "source_name", "site_name", "siteName", "source_domain", "domain", "hostname", "outlet", "media_name", "publication_title", "publication", "newspaper", "news_source", "container_title", "provider", "origin", "from"},
	Lang:   {"lang", "language", "inLanguage"},
	Author: {"author", "byline", "authors", "creator", "author_name"},
}

// ownSpellings is how many spellings of each field are this program's own: members of these
// names are no labels to group by.
var ownSpellings = [FieldCount]int{3, 2, 4, 5, 2, 3, 2, 2}

const maxSpellings = 45

// bodySpellings is how many spellings of the text are of a whole one; the others are of summaries.
var bodySpellings = uint8(slices.Index(spellings[Text], "description"))

// A slot is where a member's value goes.
type slot struct {
	field Field
	rank  uint8
	path  []string // names below the member's that lead to the value
}

// Slots finds what a member name means.
type Slots map[string]meaning

// A meaning is where the value of a member goes.
type meaning struct {
	slots []slot
	label bool // it is kept to group by, whatever else it is
}

// SlotsOf turns spellings round. What the user named for a field is all that counts for
// it: a name with dots is a path into nested objects.
func SlotsOf(named map[string]string) Slots {
	s := make(Slots)
	add := func(name string, own bool, t slot) {
		m, met := s[name]
		s[name] = meaning{append(m.slots, t), (m.label || !met) && !own}
	}
	for f, names := range spellings {
		if name := named[Name(Field(f))]; name != "" {
			first, rest, _ := strings.Cut(name, ".")
			add(name, false, slot{field: Field(f)})
			if rest != "" {
				add(first, false, slot{field: Field(f), rank: 1, path: strings.Split(rest, ".")})
			}
			continue
		}
		for rank, name := range names {
			add(name, rank < ownSpellings[f], slot{field: Field(f), rank: uint8(rank)})
		}
	}
	for f, names := range spellings { // databases fold names, people write Publish Date
		for rank, name := range names {
			for _, plain := range []string{strings.ToLower(name), folded(name)} {
				if named[Name(Field(f))] == "" && !s.Know(plain) {
					add(plain, false, slot{field: Field(f), rank: uint8(rank)})
				}
			}
		}
	}
	return s
}

// folded returns a name in small letters, without what parts its words.
func folded(name string) string { return nothingBetween.Replace(strings.ToLower(name)) }

var nothingBetween = strings.NewReplacer("_", "", "-", "", " ", "")

// Column returns the name under which a column of a table is known, or its own: tables write "Full Text" for full_text.
func (s Slots) Column(name string) string {
	name = strings.TrimSpace(name)
	for _, known := range []string{name, strings.ToLower(name), folded(name)} {
		if s.Know(known) {
			return known
		}
	}
	return name
}

// means returns what the name of a member means, and whether it is known as written or only when folded.
func (s Slots) means(name string) (m meaning, ok, exact bool) {
	if m, ok = s[name]; ok || !strings.ContainsFunc(name, unusual) {
		return m, ok, ok
	}
	m, ok = s[s.Column(name)]
	return m, ok, false
}

// keeps tells whether what is nested below a name is to be kept.
func (s Slots) keeps(name string) bool {
	_, ok, _ := s.means(name)
	return ok
}

// unusual reports whether names that are known when folded have such a character.
func unusual(r rune) bool { return 'A' <= r && r <= 'Z' || r == ' ' || r == '-' }

// Tells tells whether a name is that of a title or a text.
func (s Slots) Tells(name string) bool {
	m := s[s.Column(name)]
	return m.fills(Text) || m.fills(Title)
}

// Know tells whether a name means something, as it is written.
func (s Slots) Know(name string) bool {
	_, ok := s[name]
	return ok
}

// Own returns the names of a field that are this program's own.
func (f Field) Own() []string { return spellings[f][:ownSpellings[f]] }

// OwnField finds the field that goes by one of this program's own names.
func OwnField(name string) (Field, bool) {
	for f := range FieldCount {
		if slices.Contains(f.Own(), name) {
			return f, true
		}
	}
	return 0, false
}

// Spellings returns all names of a field, those of this program first.
func (f Field) Spellings() []string { return spellings[f] }

// Name is the name of a field in Options.Fields.
func Name(f Field) string { return spellings[f][0] }

// reach returns what a value says for a slot: text as it is, and of nested values what
// lies at the slot's path.
func (m *Member) reach(t slot) string {
	if m.Kind != Nested {
		if len(t.path) > 0 {
			return ""
		}
		return m.Value
	}
	raw := json.RawMessage(m.Value)
	for _, name := range t.path {
		var object map[string]json.RawMessage
		if json.Unmarshal(raw, &object) != nil {
			return ""
		}
		raw = object[name]
	}
	switch t.field {
	case Text:
		return flatten(raw, "\n\n", maxNesting)
	case URL: // the first of several
		address, _, _ := strings.Cut(flatten(raw, "\n", maxNesting), "\n")
		return address
	}
	return flatten(raw, ", ", maxNesting)
}

// inner are the names under which an object holds the one value that it stands for:
// MongoDB's extended JSON, WordPress, feedparser, NewsAPI, schema.org, converted XML.
var inner = []string{"$date", "$oid", "$numberLong", "rendered", "main", "plain", "text", "value", "name", "content", "title", "#text", "$t", "@value", "href"}

// parts are the names under which an object holds a text in pieces, as fundus has it.
var parts = []string{"summary", "sections", "headline", "paragraphs", "blocks", "children"}

// maxNesting is how many levels of arrays and objects a text may be taken out of.
const maxNesting = 32

// flatten makes one text of a nested value: an array's values one after the other, of an
// object the value that it stands for. Below so many levels it sees nothing, for each level
// reads all of those inside it again.
func flatten(raw json.RawMessage, between string, levels int) string {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 || levels == 0 {
		return ""
	}
	var found []string
	take := func(raw json.RawMessage) {
		if s := flatten(raw, between, levels-1); s != "" {
			found = append(found, s)
		}
	}
	switch raw[0] {
	case '[':
		var list []json.RawMessage
		_ = json.Unmarshal(raw, &list) // it was found correct
		if between == "\n\n" && inLine(list) {
			between = ""
		}
		for _, v := range list {
			take(v)
		}
	case '{':
		var object map[string]json.RawMessage
		_ = json.Unmarshal(raw, &object)
		for _, name := range inner {
			if take(object[name]); len(found) > 0 {
				return found[0]
			}
		}
		if date := dateParts(object["date-parts"]); date != "" {
			return date
		}
		for _, name := range parts {
			take(object[name])
		}
	default:
		kind, value := Scalar(raw)
		if kind == Null {
			return ""
		}
		if between == "" {
			return value // a piece of a line
		}
		return strings.TrimSpace(value)
	}
	return strings.Join(found, between)
}

// dateParts writes a day as CSL has it, [[2026, 3, 2]], the first of a range of days: 2026-3-2.
func dateParts(raw json.RawMessage) string {
	var days [][]json.Number
	if raw == nil || json.Unmarshal(raw, &days) != nil || len(days) == 0 {
		return ""
	}
	var parts []string
	for _, n := range days[0] {
		parts = append(parts, n.String())
	}
	return strings.Join(parts, "-")
}

// inLine reports whether a list is one text in pieces, of which those that are set off are objects, as Telegram
// has it: ["Now ", {"type": "bold", "text": "live"}, " on air"].
func inLine(list []json.RawMessage) bool {
	plain, object := false, false
	for _, v := range list {
		plain = plain || v[0] == '"'
		object = object || v[0] == '{'
	}
	return plain && object
}
