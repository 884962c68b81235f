package cut

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"summarize/internal/ingest/record"
)

// object cuts the records of a wrapper, or hands the object out as a record
// when it is none: it has a text of its own, or no array of the right name.
func (c *Documents) object() error {
	line := c.Line
	h, err := c.hold(0)
	if err != nil || h.wrapper {
		return err
	}
	return c.record(line, h.raw, h.size)
}

// hold reads an object that may turn out to be a wrapper, at some depth of others.
func (c *Documents) hold(depth int) (*held, error) {
	h := &held{max: c.max}
	c.skip(1)
	h.add("{", 1)
	switch b, err := c.peek(); {
	case err != nil:
		return h, err
	case b == '}':
		c.skip(1)
		h.add("}", 1)
		return h, nil
	}
	for {
		if err := c.member(h, depth); err != nil {
			return h, err
		}
		done, err := c.separator('}')
		if err != nil {
			return h, err
		}
		if done {
			h.add("}", 1)
			return h, nil
		}
		h.add(",", 1)
	}
}

// held is an object that may turn out to be a record.
type held struct {
	raw       []byte // nothing once size is above max
	size, max int64
	hasText   bool
	wrapper   bool
	title     string // as written
	columns   bool   // it names the columns of a table, whose rows are no records
	feed      bool   // it says that it is a JSON Feed (jsonfeed.org)
}

func (h *held) add(piece string, size int64) {
	if h.size += size; h.size <= h.max {
		h.raw = append(h.raw, piece...)
	} else {
		h.raw = nil
	}
}

// Names under which exports keep their records, and those of objects around that:
// NewsAPI, JSON Feed, GDELT, the Guardian, the New York Times, Elasticsearch, CouchDB, JSON:API,
// Event Registry, Telegram, ActivityPub, Bing, Currents.
var (
	wrapped  = []string{"articles", "items", "entries", "results", "docs", "posts", "records", "hits", "rows", "data", "messages", "orderedItems", "value", "news"}
	wrappers = []string{"response", "data", "feed", "result", "hits", "articles"}
)

// maxWrappers is how deep wrappers stand in one another.
const maxWrappers = 3

// member reads a name and its value, or the records that are its value.
func (c *Documents) member(h *held, depth int) error {
	name, err := c.name(h)
	if err != nil {
		return err
	}
	b, err := c.peek()
	switch {
	case err != nil:
		return err
	case b == '[' && !h.hasText && !h.columns && slices.Contains(wrapped, name):
		h.wrapper = true
		h.add("[]", 2)
		if h.feed {
			_, c.source = record.Scalar([]byte(cmp.Or(h.title, "null")))
		}
		return c.array()
	case b == '{' && !h.hasText && depth < maxWrappers && slices.Contains(wrappers, name):
		inner, err := c.hold(depth + 1)
		h.wrapper = h.wrapper || inner.wrapper
		h.add(string(inner.raw), inner.size)
		return err
	}
	h.hasText = h.hasText || b == '"' && slices.Contains(record.Text.Own(), name)
	err = c.read()
	h.add(string(c.value), c.size)
	switch {
	case name == "columns":
		h.columns = true
	case name == "title" && b == '"' && json.Valid(c.value):
		h.title = string(c.value)
	case name == "version" && bytes.Contains(c.value, []byte("jsonfeed.org")):
		h.feed = true
	}
	return err
}

// name reads the name of a member and the colon behind it.
func (c *Documents) name(h *held) (string, error) {
	if b, err := c.peek(); err != nil {
		return "", err
	} else if b != '"' {
		return "", errMember
	}
	if err := c.read(); err != nil {
		return "", err
	}
	name := strings.Trim(string(c.value), `"`)
	h.add(string(c.value), c.size)
	if b, err := c.peek(); err != nil {
		return "", err
	} else if b != ':' {
		return "", errMember
	}
	c.skip(1)
	h.add(":", 1)
	return name, nil
}
