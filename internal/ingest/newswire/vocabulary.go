package newswire

import "strings"

// A field is what an element or an attribute says of an article.
type field uint8

const (
	none field = iota
	id
	title
	date
	lang
	author
	source
	other // of the article, but no part of its text
)

// roots are the elements that a file begins with. Names are in small letters, without prefixes.
var roots = set("nitf newsml newsmessage newsitem doc reuters lewis")

// articles are the elements that hold one article; what of them lies in another is part of it.
var articles = set("newsitem nitf doc reuters")

// texts are the elements that hold the text; of those within one another the innermost does.
var texts = set("body body.content inlinexml inlinedata datacontent text")

// asides are what stands within a text and is none: pictures and their captions, the head of a page, what follows the article.
var asides = set("media figure head body.head body.end tagline style script")

// A meaning is the field that an element says, and the rank of its name: of several names the one of the least rank is heard, of equal ones the first.
type meaning struct {
	field field
	rank  int
}

// elements say fields by their text.
var elements = map[string]meaning{
	"headline": {title, 0}, "hl1": {title, 0}, "title": {title, 1},
	"docno": {id, 0}, "docid": {id, 1}, "newsitemid": {id, 1},
	"contentcreated": {date, 0}, "firstcreated": {date, 1}, "date": {date, 1}, "date_time": {date, 1}, "datetime": {date, 1},
	"versioncreated": {date, 2}, "thisrevisioncreated": {date, 2}, "dateandtime": {date, 3},
	"byline": {author, 0}, "by": {author, 0}, "author": {author, 1}, "distributor": {source, 1},
	"dateline": {other, 0}, "doctype": {other, 0}, "txttype": {other, 0}, "slug": {other, 0}, "slugline": {other, 0}, "category": {other, 0},
	"annotation": {other, 0}, "trailer": {other, 0}, "header": {other, 0}, "footer": {other, 0}, "unknown": {other, 0},
}

// attributes say fields by "element attribute"; of any element where no element stands before the space.
var attributes = map[string]meaning{
	"newsitem guid": {id, 0}, "doc id": {id, 0}, "doc docid": {id, 0}, "doc-id id-string": {id, 0}, "reuters newid": {id, 0},
	"date.issue norm": {date, 0}, "story.date norm": {date, 0}, "pubdata date.publication": {date, 1},
	"provider literal": {source, 0}, "infosource literal": {source, 1}, "copyrightholder literal": {source, 2}, "doc.copyright holder": {source, 2}, "pubdata name": {source, 0},
	"newsitem lang": {lang, 0}, "nitf lang": {lang, 0}, "html lang": {lang, 1}, "language tag": {lang, 1}, "language formalname": {lang, 1},
}

// attribute hears what an attribute says.
func (r *reader) attribute(element, name, text string) {
	if m, ok := attributes[element+" "+name]; ok {
		r.says(m.field, text, m.rank)
	}
}

// says hears what a name of some rank says.
func (r *reader) says(f field, text string, rank int) {
	text = strings.Join(strings.Fields(text), " ")
	if before, ok := r.values[f]; text != "" && (!ok || rank < before.rank) {
		r.values[f] = value{text, rank}
	}
}

func set(names string) map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}
