package sentence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/token"
)

// Lists that run on in one line: each item is a sentence of its own. Bullets always start
// one, and so does 2) or 2.) before a capital. Other labels do when at least two come in
// their order, in one form: 1. … 2. …; a) … b) …; i) … ii) ….

// labels are those of lists, in order. A list whose labels end on a full stop starts on the
// first of them.
var labels = [][]string{
	strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"),
	strings.Fields("a b c d e f g h i j k l m n o p q r s t u v w x y z"),
	strings.Fields("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
	strings.Fields("i ii iii iv v vi vii viii ix x"),
}

const maxLabel = 4 // bytes

// A label stands before an item of a list.
type label struct {
	start, end int // in the paragraph; a space follows the end
	text       string
	form       string // the marks behind it: ")", ".)", "."
}

// listMarkers returns where the items of a list start in a part of a paragraph, the start
// of the part left out.
func (s *Splitter) listMarkers(part token.Span) []int {
	t := part.Of(s.text)
	stops := numbersItems(t)
	if len(t) < 3 || !stops && !s.classes.Has(token.Closing|token.General) {
		return nil
	}
	var out []int
	if s.classes.Has(token.General) {
		for _, bullet := range []string{"•", "⁃", "●"} {
			for i := find(t, 1, len(t), bullet); i < len(t); i = find(t, i+1, len(t), bullet) {
				out = append(out, part.Start+i)
			}
		}
	}
	if stops || s.classes.Has(token.Closing) {
		for _, at := range items(labelsOf(t, stops), t) {
			out = append(out, part.Start+at)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// numbersItems reports whether the first item of a list whose labels end on full stops is
// in t: at its start, or behind a sentence.
func numbersItems(t string) bool {
	return strings.HasPrefix(t, "1. ") || strings.HasPrefix(t, "a. ") || strings.HasPrefix(t, "A. ") ||
		strings.Contains(t, ". 1. ") || strings.Contains(t, ". a. ")
}

// labelsOf returns what may be a label in t, in text order; stops tells that a full stop
// alone may end one.
func labelsOf(t string, stops bool) []label {
	var out []label
	for end := 0; ; end++ {
		n := strings.IndexAny(t[end:], ").")
		if n < 0 {
			return out
		}
		end += n
		stop := end
		if t[end] == '.' {
			if !stops || end+1 < len(t) && t[end+1] == ')' {
				continue
			}
		} else if end > 0 && t[end-1] == '.' {
			stop--
		}
		start := stop
		for start > 0 && stop-start <= maxLabel && token.Alphanumeric[t[start-1]] {
			start--
		}
		if start < stop && stop-start <= maxLabel && (start == 0 || t[start-1] == ' ' || t[start-1] == '\n') && end+1 < len(t) && t[end+1] == ' ' {
			out = append(out, label{start, end + 1, t[start:stop], t[stop : end+1]})
		}
	}
}

// A series is the labels of one order and form met so far that follow one another.
type series struct {
	first int // place of the first label in its order
	items []label
}

// items returns the starts of those of the labels in t that stand in a list.
func items(found []label, t string) []int {
	var out []int
	open := map[string]*series{} // by form and first label of the order
	for _, l := range found {
		if l.form != "." && wholeNumber(l.text) && capitalAfter(t, l.end) && !bracketed(t[:l.start]) {
			out = append(out, l.start)
		}
		for _, order := range labels {
			k := slices.Index(order, l.text)
			if k < 0 {
				continue
			}
			kind := l.form + order[0]
			switch s := open[kind]; {
			case s != nil && k == s.first+len(s.items) && l.start > s.items[len(s.items)-1].end+1: // not initials: A. B. Roe
				s.items = append(s.items, l)
				continue
			case s != nil:
				out = s.starts(out, t)
			}
			open[kind] = nil
			if k == 0 || l.form != "." {
				open[kind] = &series{k, []label{l}}
			}
		}
	}
	for _, order := range labels {
		for _, form := range []string{")", ".)", "."} {
			if s := open[form+order[0]]; s != nil {
				out = s.starts(out, t)
			}
		}
	}
	return slices.DeleteFunc(out, func(start int) bool { return start == 0 })
}

// starts appends the starts of the items if they are a list: three and more, or two before
// capitals that start the text or have brackets.
func (s *series) starts(out []int, t string) []int {
	switch n := len(s.items); {
	case n > 2:
	case n == 2 && s.first == 0 && capitalAfter(t, s.items[0].end) && capitalAfter(t, s.items[1].end) && (s.items[0].start == 0 || s.items[0].form != "."):
	default:
		return out
	}
	for _, l := range s.items {
		out = append(out, l.start)
	}
	return out
}

// opensItem reports whether one of the items left starts at p, and drops those before.
func opensItem(items *[]int, p int) bool {
	for len(*items) > 0 && (*items)[0] < p {
		*items = (*items)[1:]
	}
	return len(*items) > 0 && (*items)[0] == p
}

// bracketed reports whether a round bracket is open at the end of t.
func bracketed(t string) bool {
	t = t[max(0, len(t)-maxWord):]
	return strings.LastIndexByte(t, '(') > strings.LastIndexByte(t, ')')
}

// capitalAfter reports whether a space and a capital stand at t[i:].
func capitalAfter(t string, i int) bool {
	if i >= len(t) || t[i] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t[i+1:])
	return unicode.IsUpper(r)
}
