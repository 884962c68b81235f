package page

import (
	"encoding/json"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// Pages that a program in the browser draws hold their article as data: strings in scripts, as JSON or as calls with literals of
// strings, with markup or a paragraph each, some inside a string once more. Where a page shows next to nothing, the strings are
// taken that stand in one script under one name, read as running text, are most of all, and speak of what the title says.
const (
	minShown      = 60 // words of a text that a page shows, below which its scripts are asked
	minScripted   = 60 // words of running text that they must have
	timesShown    = 3  // as many as the page shows, or more
	runningWords  = 8  // of a block that is running text
	minLiteral    = 40 // bytes of a string that may be text
	maxLiteral    = 1 << 20
	maxInside     = 2 // strings inside strings
	minTitleWords = 2 // of the title that the text has
)

// scripted returns the article that the scripts of a page hold, as a fragment of HTML, or "": of a page with such a title, which shows
// so many words.
func scripted(doc, title string, shown int) string {
	best, most := "", max(minScripted, timesShown*shown)-1
	for script := range scriptsOf(doc) {
		s := strand{groups: map[string]*strings.Builder{}, met: map[string]bool{}}
		s.read(script, maxInside)
		for _, name := range s.names {
			text := s.groups[name].String()
			if words := running(text); words > most && speaksOf(text, title) {
				best, most = text, words
			}
		}
	}
	return best
}

// scriptsOf gives what stands in the scripts of a page.
func scriptsOf(doc string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		z := html.NewTokenizer(strings.NewReader(doc))
		inside := false
		for {
			switch z.Next() {
			case html.ErrorToken:
				return
			case html.StartTagToken:
				name, _ := z.TagName()
				inside = string(name) == "script"
			case html.TextToken:
				if inside && !yield(string(z.Raw())) {
					return
				}
			case html.EndTagToken:
				inside = false
			}
		}
	}
}

// A strand collects the texts of one script by the names of what holds them.
type strand struct {
	groups map[string]*strings.Builder
	names  []string // of the groups, in the order of the script
	met    map[string]bool
	size   int // bytes of the texts; what is beyond maxScript is not read
}

// read takes in the literals of a script, and those that they hold, so deep.
func (s *strand) read(script string, levels int) {
	name := ""
	for at := 0; at < len(script); {
		n := strings.IndexByte(script[at:], '"')
		if n < 0 {
			return
		}
		at += n
		end := literalEnd(script, at)
		literal := script[at:end]
		at = end
		if strings.HasPrefix(strings.TrimLeft(script[end:min(len(script), end+8)], " "), ":") {
			name = literal
		} else if len(literal) >= minLiteral && len(literal) <= maxLiteral {
			s.literal(name, literal, levels)
		}
	}
}

// literal takes in a string: the strings in it where it is data, else itself where it has running text.
func (s *strand) literal(name, literal string, levels int) {
	var value string
	if s.size > maxScript || json.Unmarshal([]byte(literal), &value) != nil {
		return
	}
	if strings.Contains(value, `{"`) && strings.Contains(value, `":`) {
		if levels > 1 {
			s.read(value, levels-1)
		}
		return
	}
	if !strings.Contains(value, "<") {
		value = strings.ReplaceAll(value, "\n", "</p><p>")
	}
	if s.met[value] || running(value) == 0 {
		return
	}
	s.met[value] = true
	s.size += len(value)
	group := s.groups[name]
	if group == nil {
		group = &strings.Builder{}
		s.groups[name] = group
		s.names = append(s.names, name)
	}
	group.WriteString("<p>" + value + "</p>\n")
}

// literalEnd returns the end of the string whose quotation mark stands at a byte of a script.
func literalEnd(script string, at int) int {
	for i := at + 1; i < len(script); i++ {
		switch script[i] {
		case '\\':
			i++
		case '"', '\n':
			return i + 1
		}
	}
	return len(script)
}

// running returns how many words of a fragment stand in blocks of running text.
func running(fragment string) (words int) {
	for _, b := range parse(fragment).page.Blocks {
		if b.Words >= runningWords && endsSentence([]byte(b.Text)) {
			words += b.Words
		}
	}
	return words
}

// speaksOf tells whether a text has words of a title.
func speaksOf(text, title string) bool {
	found, all := 0, 0
	for word := range strings.FieldsFuncSeq(title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		for _, piece := range pieces(word) {
			all++
			if strings.Contains(text, piece) {
				found++
			}
		}
	}
	return found >= min(minTitleWords, all)
}

// pieces are the parts of a word by which it is found in a text: all of it where it is long enough to tell something, pairs of letters in
// scripts that set no spaces between words.
func pieces(word string) (all []string) {
	letters := []rune(word)
	if !wide(letters[0]) {
		if len(letters) < 3 {
			return nil
		}
		return []string{word}
	}
	for i := 0; i+2 <= len(letters); i += 2 {
		all = append(all, string(letters[i:i+2]))
	}
	return all
}
