package ingest

import (
	"bytes"
	"encoding/json"
	"strings"
)

// A field is one of the things a record may say about its article.
type field uint8

const (
	fieldID field = iota
	fieldTitle
	fieldText
	fieldDate
	fieldURL
	fieldSource
	fieldLang
	fieldAuthor
	fieldCount
)

// spellings are the member names of each field; the first that holds something wins. The
// first few of each are this program's own. The others are those of the tools whose exports
// people have: JSON Feed, feedparser, WordPress, NewsAPI, GDELT, news-please, newspaper3k,
// trafilatura, fundus, CC-News, Readability, schema.org, Instapaper, the Guardian and New York Times.
// A summary is the text only where nothing longer is.
var spellings = [fieldCount][]string{
	fieldID:    {"id", "guid", "_id", "uuid", "article_id"},
	fieldTitle: {"title", "headline", "webTitle", "name"},
	fieldText: {"text", "body", "content", "article",
		"content_text", "content_html", "maintext", "plain_text", "plaintext", "body_text", "bodyText", "full_text", "text_content", "textContent",
		"articleBody", "raw_content", "raw_text", "content_encoded", "description", "summary", "abstract", "excerpt", "lead_paragraph", "short_description", "selection"},
	fieldDate: {"date", "published", "pubDate", "published_at", "datetime",
		"publishedAt", "publish_date", "date_publish", "date_published", "datePublished", "publishing_date", "published_date", "published_time", "publishedTime",
		"publication_date", "publicationDate", "webPublicationDate", "pub_date", "seendate", "created_at", "createdAt", "timestamp", "updated"},
	fieldURL:    {"url", "link", "webUrl", "web_url", "permalink", "canonical_url"},
	fieldSource: {"source", "publisher", "site", "source_name", "site_name", "siteName", "source_domain", "domain", "hostname", "outlet"},
	fieldLang:   {"lang", "language", "inLanguage"},
	fieldAuthor: {"author", "byline", "authors", "creator"},
}

// ownSpellings is how many spellings of each field are this program's own: members of these
// names are no labels to group by.
var ownSpellings = [fieldCount]int{3, 2, 4, 5, 2, 3, 2, 2}

const maxSpellings = 26

// A slot is where a member's value goes.
type slot struct {
	field field
	rank  uint8
	path  []string // names below the member's that lead to the value
}

// slots finds what a member name means.
type slots map[string]meaning

// A meaning is where the value of a member goes.
type meaning struct {
	slots []slot
	label bool // it is kept to group by, whatever else it is
}

// slotsOf turns spellings round. What the user named for a field is all that counts for
// it: a name with dots is a path into nested objects.
func slotsOf(named map[string]string) slots {
	s := make(slots)
	add := func(name string, own bool, t slot) {
		m, met := s[name]
		s[name] = meaning{append(m.slots, t), (m.label || !met) && !own}
	}
	for f, names := range spellings {
		if name := named[fieldName(field(f))]; name != "" {
			first, rest, _ := strings.Cut(name, ".")
			add(name, false, slot{field: field(f)})
			if rest != "" {
				add(first, false, slot{field: field(f), rank: 1, path: strings.Split(rest, ".")})
			}
			continue
		}
		for rank, name := range names {
			add(name, rank < ownSpellings[f], slot{field: field(f), rank: uint8(rank)})
			if small := strings.ToLower(name); small != name { // databases fold names
				add(small, false, slot{field: field(f), rank: uint8(rank)})
			}
		}
	}
	return s
}

func (s slots) of(name string) meaning {
	if m, ok := s[name]; ok {
		return m
	}
	return s[strings.ToLower(name)]
}

func (s slots) know(name string) bool {
	_, ok := s[name]
	return ok
}

// fieldName is the name of a field in Options.Fields.
func fieldName(f field) string { return spellings[f][0] }

// reach returns what a value says for a slot: text as it is, and of nested values what
// lies at the slot's path.
func (m *member) reach(t slot) string {
	if m.kind != nested {
		if len(t.path) > 0 {
			return ""
		}
		return m.value
	}
	raw := json.RawMessage(m.value)
	for _, name := range t.path {
		var object map[string]json.RawMessage
		if json.Unmarshal(raw, &object) != nil {
			return ""
		}
		raw = object[name]
	}
	if t.field == fieldText {
		return flatten(raw, "\n\n", maxNesting)
	}
	return flatten(raw, ", ", maxNesting)
}

// inner are the names under which an object holds the one value that it stands for:
// MongoDB's extended JSON, WordPress, feedparser, NewsAPI, schema.org, converted XML.
var inner = []string{"$date", "$oid", "$numberLong", "rendered", "main", "plain", "text", "value", "name", "content", "title", "#text", "$t", "@value"}

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
		for _, name := range parts {
			take(object[name])
		}
	default:
		kind, value := decodeScalar(raw)
		if kind == null {
			return ""
		}
		return strings.TrimSpace(value)
	}
	return strings.Join(found, between)
}
