package record

// This file decodes the common JSON object fast; Decode in record.go is
// the judge of everything else, and FuzzScan holds the two together.
//
// One pass over the bytes, eight at a time inside strings, decodes into blocks
// of text that hold nothing else. Cost: O(bytes), no allocation a record but the
// text itself. Nested values are passed over by their brackets and then checked
// by json.Valid, so that what is accepted is exactly what encoding/json accepts.
//
// Measured on records of 2 kB (BenchmarkDecodeObject): 4.2 µs, where
// encoding/json into a struct takes 25 µs, and 27 µs as version 2
// (GOEXPERIMENT=jsonv2). Rejected: strings that share the input, which keep keys,
// punctuation and unread members in memory and need a copy anyway wherever a
// text has an escape, as nearly all do at a paragraph's end.

import (
	"encoding/binary"
	"encoding/json"
	"math/bits"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"summarize/internal/article"
)

// maxFastDepth is how deep a nested value may be before encoding/json decides.
const maxFastDepth = 1000

// A member is one name and value of a JSON object.
type Member struct {
	Name  string
	Kind  Kind
	Value string // decoded for text, as written otherwise; empty for null
}

// A Kind is what a value is.
type Kind uint8

// The kinds.
const (
	Null    Kind = iota
	String       // a JSON string
	Literal      // a number, true or false
	Nested       // an object or an array
)

// A Scanner decodes objects; a worker reuses it from record to record. Decoded text goes into
// blocks that hold nothing else: the raw input can be overwritten, and what
// stays in memory is what the articles need.
type Scanner struct {
	members []Member
	names   map[string]string // one copy of each member name
	block   *strings.Builder
}

const (
	blockSize = 256 << 10
	maxNames  = 1000 // names beyond are not shared: a hostile file has no end of them
)

// reserve makes room for n bytes of decoded text in one block.
func (s *Scanner) reserve(n int) {
	if s.block == nil || s.block.Cap()-s.block.Len() < n {
		s.block = &strings.Builder{}
		s.block.Grow(max(n, blockSize))
	}
}

// Detach gives what is left of an article memory of its own, so that the block in
// which its text was decoded can go.
func (s *Scanner) Detach(a *article.Article) {
	for _, field := range []*string{&a.ID, &a.Title, &a.Text, &a.URL, &a.Source, &a.Lang, &a.Author} {
		*field = strings.Clone(*field)
	}
	for name, value := range a.Fields {
		a.Fields[name] = strings.Clone(value)
	}
}

// Scan reads the members of one object, which must be valid UTF-8. It reports
// false for everything that is not plainly correct; Decode then decides.
func (s *Scanner) Scan(raw []byte, known Slots) ([]Member, bool) {
	s.reserve(len(raw))
	s.members = s.members[:0]
	if s.names == nil {
		s.names = make(map[string]string)
	}
	i := Space(raw, 0)
	if i >= len(raw) || raw[i] != '{' {
		return nil, false
	}
	i = Space(raw, i+1)
	if i < len(raw) && raw[i] == '}' {
		return s.members, Space(raw, i+1) == len(raw)
	}
	for {
		var m Member
		var ok bool
		if m.Name, i, ok = s.name(raw, i); !ok {
			return nil, false
		}
		if i = Space(raw, i); i >= len(raw) || raw[i] != ':' {
			return nil, false
		}
		if i, ok = s.value(raw, Space(raw, i+1), &m, known); !ok {
			return nil, false
		}
		s.members = append(s.members, m)
		if i = Space(raw, i); i >= len(raw) {
			return nil, false
		}
		switch raw[i] {
		case ',':
			i = Space(raw, i+1)
		case '}':
			return s.members, Space(raw, i+1) == len(raw)
		default:
			return nil, false
		}
	}
}

// Space returns the index of the first byte from i that is no white space.
func Space(raw []byte, i int) int {
	for i < len(raw) && (raw[i] == ' ' || raw[i] == '\n' || raw[i] == '\r' || raw[i] == '\t') {
		i++
	}
	return i
}

// name reads a member name without escapes.
func (s *Scanner) name(raw []byte, i int) (string, int, bool) {
	if i >= len(raw) || raw[i] != '"' {
		return "", i, false
	}
	i++
	end := i + plainRun(raw[i:])
	if end >= len(raw) || raw[end] != '"' {
		return "", i, false
	}
	name, ok := s.names[string(raw[i:end])]
	if !ok {
		name = string(raw[i:end])
		if len(s.names) < maxNames {
			s.names[name] = name
		}
	}
	return name, end + 1, true
}

// value reads the value at raw[i] and returns the index behind it.
func (s *Scanner) value(raw []byte, i int, m *Member, known Slots) (int, bool) {
	if i >= len(raw) {
		return i, false
	}
	switch c := raw[i]; {
	case c == '"':
		m.Kind = String
		var ok bool
		m.Value, i, ok = s.string(raw, i+1)
		return i, ok
	case c == '{' || c == '[':
		var inside Extent
		end := i + inside.Scan(raw[i:])
		if !inside.Done || inside.deepest > maxFastDepth || !json.Valid(raw[i:end]) {
			return i, false
		}
		m.Kind = Nested
		if known.keeps(m.Name) {
			m.Value = string(raw[i:end])
		}
		return end, true
	}
	end := i
	for end < len(raw) && raw[end] != ',' && raw[end] != '}' && raw[end] > ' ' {
		end++
	}
	switch word := string(raw[i:end]); {
	case word == "null":
		return end, true
	case word == "true" || word == "false" || isNumber(word):
		m.Kind, m.Value = Literal, word
		return end, true
	}
	return i, false
}

// string decodes the JSON string whose content begins at raw[i].
func (s *Scanner) string(raw []byte, i int) (string, int, bool) {
	start := s.block.Len()
	for i < len(raw) {
		run := plainRun(raw[i:])
		s.block.Write(raw[i : i+run])
		if i += run; i >= len(raw) {
			break
		}
		switch raw[i] {
		case '"':
			return s.block.String()[start:], i + 1, true
		case '\\':
			r, size := unescape(raw[i:])
			if size == 0 {
				return "", i, false
			}
			s.block.WriteRune(r)
			i += size
		default: // a control character
			return "", i, false
		}
	}
	return "", i, false
}

// unescape decodes the escape at the start of b and returns its size, 0 when it
// is none. A surrogate without its partner becomes U+FFFD, as in encoding/json.
func unescape(b []byte) (rune, int) {
	if len(b) < 2 {
		return 0, 0
	}
	switch b[1] {
	case '"', '\\', '/':
		return rune(b[1]), 2
	case 'n':
		return '\n', 2
	case 't':
		return '\t', 2
	case 'r':
		return '\r', 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	}
	r, ok := hex4(b)
	switch {
	case !ok:
		return 0, 0
	case !utf16.IsSurrogate(r):
		return r, 6
	}
	if low, ok := hex4(b[6:]); ok {
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return pair, 12
		}
	}
	return utf8.RuneError, 6
}

// hex4 reads \uXXXX.
func hex4(b []byte) (rune, bool) {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range b[2:6] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}

// plainRun returns the length of the prefix of b without quotes, backslashes
// and control characters. Eight bytes are tested at once: subtracting a value
// from each byte borrows into its top bit exactly where the byte is smaller,
// up to and including the first such byte.
func plainRun(b []byte) int {
	const (
		ones  = 0x0101010101010101
		tops  = 0x8080808080808080
		quote = '"' * ones
		slash = '\\' * ones
	)
	i := 0
	for ; i+8 <= len(b); i += 8 {
		x := binary.LittleEndian.Uint64(b[i:])
		q, s := x^quote, x^slash
		if hit := ((x-' '*ones)&^x | (q-ones)&^q | (s-ones)&^s) & tops; hit != 0 {
			return i + bits.TrailingZeros64(hit)>>3
		}
	}
	for ; i < len(b); i++ {
		if c := b[i]; c < ' ' || c == '"' || c == '\\' {
			break
		}
	}
	return i
}

// isNumber tells whether word is a JSON number.
func isNumber(word string) bool {
	word = strings.TrimPrefix(word, "-")
	whole := digits(word)
	if whole == 0 || whole > 1 && word[0] == '0' {
		return false
	}
	word = word[whole:]
	if strings.HasPrefix(word, ".") {
		n := digits(word[1:])
		if n == 0 {
			return false
		}
		word = word[1+n:]
	}
	if word != "" && word[0]|0x20 == 'e' {
		word = word[1:]
		if word != "" && (word[0] == '+' || word[0] == '-') {
			word = word[1:]
		}
		n := digits(word)
		return n > 0 && n == len(word)
	}
	return word == ""
}

// digits returns the length of the leading run of ASCII digits.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}
