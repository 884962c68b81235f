package record

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
	"strings"
)

// Some exports keep articles inside of what is a record of its own kind: a story with a title,
// a description and its news_items. Such a record has no text of its own, and a list of objects
// that have a title and a text each. (Comments have no titles.) Others lay an article in an envelope,
// beside its id: the hits of Elasticsearch, the rows of CouchDB, resources of JSON:API.

// An Inner is an object inside of a record.
type Inner struct {
	Raw  []byte
	Line int // lines between the beginning of the record and its own
}

// InnerOf returns the articles that a record holds in lists, or under names of their own, at any of a few levels; none
// where it is an article itself, or the envelope of one. The record is valid JSON.
func (s Slots) InnerOf(raw []byte, members []Member) []Inner {
	return s.innerOf(raw, members, maxLevels)
}

// maxLevels is how many objects may stand around a list of articles.
const maxLevels = 4

func (s Slots) innerOf(raw []byte, members []Member, levels int) (inner []Inner) {
	var named []Inner // articles, each under a name: {"0": {…}, "1": {…}}
	for value, at := range s.nested(raw, members) {
		line := bytes.Count(raw[:at], []byte("\n"))
		if value[0] == '[' {
			inner = append(inner, s.articlesIn(value, line, levels)...)
			continue
		}
		below, err := Decode(value, s)
		switch {
		case err != nil:
		case s.isArticle(below):
			named = append(named, Inner{value, line})
		case levels > 1:
			inner = append(inner, movedDown(s.innerOf(value, below, levels-1), line)...)
		}
	}
	if len(named) > 1 {
		inner = append(inner, named...)
	}
	return inner
}

// Unwrapped returns the members of a record, and behind them those of the article that it is the envelope of,
// if it is: of the first object in it that has a text, where it has none of its own. The record is valid JSON.
func (s Slots) Unwrapped(raw []byte, members []Member) []Member {
	for value := range s.nested(raw, members) {
		if value[0] != '{' {
			continue
		}
		if inside, err := Decode(value, s); err == nil && s.hasBody(inside) {
			return slices.Concat(members, inside)
		}
	}
	return members
}

// nested yields the lists and objects of a record that has no text of its own, and where each stands.
func (s Slots) nested(raw []byte, members []Member) iter.Seq2[[]byte, int] {
	return func(yield func([]byte, int) bool) {
		isNested := func(m Member) bool { return m.Kind == Nested }
		if !slices.ContainsFunc(members, isNested) || s.hasBody(members) {
			return
		}
		d := json.NewDecoder(bytes.NewReader(raw))
		_, _ = d.Token()
		for d.More() {
			_, _ = d.Token()
			var value json.RawMessage
			if d.Decode(&value) != nil {
				return
			}
			if (value[0] == '[' || value[0] == '{') && !yield(value, int(d.InputOffset())-len(value)) {
				return
			}
		}
	}
}

// articlesIn returns the objects of a list that begins on a line, where one of them is an article or the envelope of
// one; else the articles that its objects hold.
func (s Slots) articlesIn(list []byte, line, levels int) (all []Inner) {
	d := json.NewDecoder(bytes.NewReader(list))
	_, _ = d.Token()
	found := false
	var held []Inner
	for d.More() {
		var value json.RawMessage
		if d.Decode(&value) != nil || value[0] != '{' {
			return nil
		}
		members, err := Decode(value, s)
		if err != nil {
			return nil
		}
		at := line + bytes.Count(list[:int(d.InputOffset())-len(value)], []byte("\n"))
		all = append(all, Inner{value, at})
		if found = found || s.isArticle(s.Unwrapped(value, members)); !found && levels > 1 {
			held = append(held, movedDown(s.innerOf(value, members, levels-1), at)...)
		}
	}
	if !found {
		return held
	}
	return all
}

// movedDown adds lines to where articles stand.
func movedDown(inner []Inner, lines int) []Inner {
	for i := range inner {
		inner[i].Line += lines
	}
	return inner
}

// IsArticle reports whether a record has a title and a text that is more than a summary, or a summary and a date, under names of any language.
func (s Slots) IsArticle(members []Member) bool {
	members = s.Translated(slices.Clone(members))
	return s.says(members, Title, maxSpellings) && (s.hasBody(members) || s.says(members, Text, maxSpellings) && s.says(members, Date, maxSpellings))
}

// isArticle reports whether a record has a title and a text that is more than a summary.
func (s Slots) isArticle(members []Member) bool {
	return s.hasBody(members) && s.says(members, Title, maxSpellings)
}

// hasBody reports whether a record has a text that is more than a summary.
func (s Slots) hasBody(members []Member) bool { return s.says(members, Text, bodySpellings) }

// says reports whether a record has something for a field under one of its first spellings.
func (s Slots) says(members []Member, f Field, ranks uint8) bool {
	for i := range members {
		m, _, _ := s.means(members[i].Name)
		for _, t := range m.slots {
			if t.field == f && t.rank < ranks && strings.TrimSpace(members[i].reach(t)) != "" {
				return true
			}
		}
	}
	return false
}
