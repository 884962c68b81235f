package record

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// Where no member goes by a name that is known for a text, the longest that reads as prose is the text: "story_text", "texto",
// "body-paragraphs". A summary is one only where nothing of these is much longer.

const (
	leastProse     = 200 // bytes
	leastSentences = 2
	timesLonger    = 3 // than a summary
)

// Unnamed returns the text of a record, which raw is unless it is a row of a table, and the name of the member that holds
// it, where no name says so; or "".
func (s Slots) Unnamed(raw []byte, members []Member) (name, text string) {
	if len(raw) > 0 && len(raw) < leastProse || s.hasBody(members) {
		return "", ""
	}
	least := max(leastProse, timesLonger*s.longestText(members))
	consider := func(n, value string) {
		if len(value) >= least && len(value) > len(text) && isProse(value) {
			name, text = n, value
		}
	}
	nested := false
	for _, m := range members {
		nested = nested || m.Kind == Nested
		if m.Kind == String && !s.keeps(m.Name) {
			consider(m.Name, m.Value)
		}
	}
	if nested && len(raw) >= least {
		s.eachList(raw, consider)
	}
	return name, text
}

// longestText returns the number of bytes of the longest text that goes by a known name.
func (s Slots) longestText(members []Member) int {
	longest := 0
	for i := range members {
		m, _, _ := s.means(members[i].Name)
		for _, t := range m.slots {
			if t.field == Text {
				longest = max(longest, len(members[i].reach(t)))
			}
		}
	}
	return longest
}

// eachList calls do for the members of a record that are lists of strings, or of such lists: paragraphs, and their sentences.
func (s Slots) eachList(raw []byte, do func(name, text string)) {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if s.keeps(name) {
			continue
		}
		if text, ok := listed(object[name], maxNesting); ok {
			do(name, text)
		}
	}
}

// listed returns the strings of a list, a blank line between them, of lists within it spaces; ok is false of any other value.
func listed(raw json.RawMessage, levels int) (text string, ok bool) {
	raw = bytes.TrimSpace(raw)
	var list []json.RawMessage
	if levels == 0 || len(raw) == 0 || raw[0] != '[' || json.Unmarshal(raw, &list) != nil {
		return "", false
	}
	var parts []string
	for _, value := range list {
		if kind, part := scalarOf(value); kind == String {
			parts = append(parts, part)
			continue
		}
		inner, ok := listed(value, levels-1)
		if !ok {
			return "", false
		}
		parts = append(parts, strings.ReplaceAll(inner, "\n\n", " "))
	}
	return strings.Join(parts, "\n\n"), true
}

func scalarOf(raw json.RawMessage) (Kind, string) {
	if raw[0] == '{' || raw[0] == '[' {
		return Nested, ""
	}
	return Scalar(raw)
}

// isProse reports whether a value reads as sentences: no list of words, no address, no code.
func isProse(value string) bool {
	ends, letters, others := 0, 0, 0
	before := ' '
	for _, r := range value {
		switch {
		case unicode.IsSpace(r) && strings.ContainsRune(".!?…", before), strings.ContainsRune("。！？।", r):
			ends++
		case unicode.IsLetter(r) || unicode.IsMark(r):
			letters++
		case !unicode.IsSpace(r):
			others++
		}
		before = r
	}
	if strings.ContainsRune(".!?…\"”»", before) {
		ends++
	}
	return ends >= leastSentences && letters > 3*others
}
