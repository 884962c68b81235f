// Package sentence takes a text apart into paragraphs and sentences, and knows quotations, datelines and lists. It gives
// byte ranges, and does not decide which sentences are news (boilerplate).
//
// Sentences stand between the boundaries of Unicode Standard Annex #29 (rules SB1–SB998), less
// those that follow an abbreviation, an initial or a quotation that its sentence
// goes on after (boundary.go), more those that it does not see (glued.go): sentences
// glued together without a space, a number that opens a sentence, and list items.
// Each rule looks at a few words about one mark, so the cost is linear. Whether a text sets the marks within
// its numbers apart ("$2. 6 million") is looked for once, where that matters (apart.go: of 275 such numbers in
// ECB+, 9 are parted; 260 were).
//
// On boundaries within paragraphs of the English GUM treebank P 0.993, R 0.995,
// F1 0.994 (0.993 on the half that no rule was tuned on); bare UAX #29 has F1 0.958
// there. German GSD 0.994, French GSD 0.992, Chinese GSD 0.997, Japanese GSD 0.989; 48 of
// 49 English golden rules and 276 of 286 in 22 languages (measure_test.go). Tried
// and rejected: a break after an ellipsis that stands free (more wrong than right), and a break inside ". . . ."
// (the one golden rule that fails; editors print it either way).
package sentence

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A Splitter finds the sentences of paragraphs in one language.
type Splitter struct {
	language *language.Language
	habits   *Habits // of its language that its row does not know, or nil
	monocase bool    // the text has capitals only, or none
	ownMarks string  // that end sentences in the language though not in others
	own      bool    // ends are looked for that UAX #29 does not see, at ownMarks or at spaces

	// Of the paragraph at hand.
	classes *token.Classes
	breaks  breaks

	apart, searched bool // the text at hand sets marks within numbers apart; whether that was looked for

	// Of the part at hand.
	text   string
	start  int       // of the sentence at hand
	before Quotation // at start
	quote  Quotation // at quoted
	quoted int
	inside int // bytes in quotation marks from start to quoted
	parts  []token.Span
	out    []Segment
}

// A Segment is a sentence as found, with the state of quotation marks before it and
// behind it, and how many of its bytes they enclose, the marks included.
type Segment struct {
	token.Span
	Before, After Quotation
	Inside        int
	Cut           bool // no sentence, but a piece of what is too long to be one
}

// maxGap is the longest run of bytes without a letter or digit inside a sentence.
// (It also bounds how far the rules of UAX #29 look ahead at each byte.)
const maxGap = 64

// Begin makes ready for a text in a language, of which habits may know more; monocase
// tells that it has capitals only, or none.
func (s *Splitter) Begin(l *language.Language, habits *Habits, monocase bool) {
	s.language, s.habits, s.monocase, s.ownMarks = l, habits, monocase, l.Stops+l.Questions
	s.own = s.ownMarks != "" || l.SpaceEnds > 0
	s.apart, s.searched = false, false
}

// Paragraph makes ready for a paragraph that has these classes of characters.
func (s *Splitter) Paragraph(classes *token.Classes) {
	s.classes, s.breaks.marks = classes, classes.Marks
}

// Split returns the sentences of a part of the paragraph, valid until the next call.
// Parts are given in text order.
func (s *Splitter) Split(text string, part token.Span) []Segment {
	s.text, s.out = text, s.out[:0]
	s.before = Quotation{language: s.language}
	s.quote = s.before
	s.parts = gaps(s.parts[:0], text, part)
	for _, piece := range s.parts {
		s.part(piece)
	}
	return s.out
}

func (s *Splitter) part(part token.Span) {
	s.start, s.quoted, s.inside = part.Start, part.Start, 0
	items := s.listMarkers(part)
	text := s.text[:part.End]
	for from := part.Start; from < part.End; {
		to := s.breaks.next(text, from)
		for from < to && !(s.breaks.plain && len(items) == 0 && !s.own) {
			p := s.inner(from, to, &items)
			if p == 0 {
				break
			}
			s.cut(p)
			from = p
		}
		if to == part.End {
			break
		}
		from = to
		if s.breaks.plain {
			if !s.joins(s.plainAt(to), to) {
				s.cut(to)
			}
		} else if p := s.settle(to); p > s.start && p < part.End && (opensItem(&items, p) || !s.joins(s.at(p), p)) {
			s.cut(p)
		}
	}
	s.cut(part.End)
}

// cut ends the sentence at hand at p.
func (s *Splitter) cut(p int) {
	if p <= s.start {
		return
	}
	after := s.quoteAt(p)
	s.add(Segment{Span: token.Trim(s.text, token.Span{Start: s.start, End: p}), Before: s.before, After: after, Inside: s.inside})
	s.start, s.before, s.inside = p, after, 0
}

// add appends a sentence, or the pieces of what is too long to be one.
func (s *Splitter) add(g Segment) {
	switch {
	case g.Len() == 0:
	case g.Len() <= MaxLength:
		s.out = append(s.out, g)
	default:
		for piece := range pieces(s.text, g.Span) {
			s.out = append(s.out, Segment{Span: piece, Cut: true})
		}
	}
}

// quoteAt returns the state of quotation marks at p, in the sentence at hand.
func (s *Splitter) quoteAt(p int) Quotation {
	if p < s.quoted {
		s.quote, s.quoted, s.inside = s.before, s.start, 0
	}
	if s.classes.Has(token.Quoting) {
		s.inside += s.quote.Over(s.text, token.Span{Start: s.quoted, End: p})
	}
	s.quoted = p
	return s.quote
}

// settle moves a boundary to where quotation marks want it: a mark that closes
// belongs to the sentence before, one that opens to the sentence after.
func (s *Splitter) settle(p int) int {
	end := max(s.sentenceEnd(p), s.start) // a note's mark may end the sentence after the stop
	q := s.quoteAt(end)
	for end < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[end:])
		switch {
		case token.Blank(r):
		case r == '"':
			if q.mark(s.text, end); q.open {
				return end
			}
		case (r == '\'' || r == '’') && blankBefore(s.text, end) && !(end+size < len(s.text) && s.text[end+size] == ' '):
			return end
		case r == '”' && blankBefore(s.text, end) && end+size < len(s.text) && !closesBefore(s.text[end+size:]), // ”Varför?”
			r == '“' && !q.low && (blankBefore(s.text, end) || !blankAt(s.text, end+size)), r == '‘', r == '„':
			return end
		case r == '«' || r == '»' || r == '‹' || r == '›':
			if guillemetOpens(s.text, end, s.language) {
				return end
			}
		case r == '[' && reference(s.text[end:]) > 0:
			size = reference(s.text[end:])
		case !token.Closer(r):
			return end
		}
		end += size
	}
	return end
}

func blankBefore(text string, p int) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(text[:p], formatting))
	return unicode.IsSpace(r)
}

func blankAt(text string, p int) bool {
	r, _ := utf8.DecodeRuneInString(text[p:])
	return unicode.IsSpace(r)
}

// sentenceEnd returns the end of the run of terminal marks before p: white space,
// quotes and brackets between them and p are left out.
func (s *Splitter) sentenceEnd(p int) int {
	for p > s.start {
		r, size := utf8.DecodeLastRuneInString(s.text[s.start:p])
		if n := referenceBefore(s.text[s.start:p]); n > 0 {
			size = n
		} else if !token.Blank(r) && !token.Closer(r) && !token.Opener(r) {
			break
		}
		p -= size
	}
	return p
}

// inner returns the first boundary inside text[from:to] that UAX #29 does not see,
// or 0.
func (s *Splitter) inner(from, to int, items *[]int) int {
	first := 0
	for len(*items) > 0 && (*items)[0] <= from {
		*items = (*items)[1:]
	}
	if len(*items) > 0 && (*items)[0] < to {
		first = (*items)[0]
		to = first
	}
	if p := s.ownMark(from, to); p > 0 {
		first, to = p, p
	}
	if p := s.spaceEnd(to); p > from {
		first, to = p, p
	}
	stop, ellipsis := find(s.text, from, to, "."), to
	if s.classes.Has(token.General) {
		ellipsis = find(s.text, from, to, "…")
	}
	for stop < to || ellipsis < to {
		p := 0
		if stop < ellipsis {
			if stop+1 < to {
				p = s.afterStop(stop+1, to)
			}
			stop = find(s.text, stop+1, to, ".")
		} else {
			ellipsis += len("…")
			p = s.afterEllipsis(ellipsis, to)
			ellipsis = find(s.text, ellipsis, to, "…")
		}
		if p > 0 {
			return p
		}
	}
	return first
}

// ownMark returns the first boundary inside text[from:to] behind a mark that ends
// sentences in this language though not in others, or 0.
func (s *Splitter) ownMark(from, to int) int {
	for i := from; s.ownMarks != "" && i < to; {
		n := strings.IndexAny(s.text[i:to], s.ownMarks)
		if n < 0 {
			return 0
		}
		_, size := utf8.DecodeRuneInString(s.text[i+n:])
		i += n + size
		if p := s.settle(i); p < to && blankBefore(s.text, p) && Starts(s.text[p:]) {
			return p
		}
	}
	return 0
}

// spaceEnd returns the first white space before to that ends the sentence at hand in a
// language that sets no marks, or 0: behind as many letters as its row says, between letters
// that have no case, not before a word that goes on. (Thai PUD, its sentences joined by spaces:
// F1 .666; .542 by letters alone.)
func (s *Splitter) spaceEnd(to int) int {
	least := s.language.SpaceEnds
	if least == 0 {
		return 0
	}
	letters, before := 0, ' '
	for i, r := range s.text[s.start:to] {
		switch {
		case unicode.IsLetter(r):
			letters++
		case r == ' ' && letters >= least && caseless(before) && s.opensUnmarked(s.text[s.start+i+1:]):
			return s.start + i + 1
		}
		before = r
	}
	return 0
}

// opensUnmarked reports whether a sentence may start on rest, behind no mark.
func (s *Splitter) opensUnmarked(rest string) bool {
	if r, _ := utf8.DecodeRuneInString(rest); !caseless(r) {
		return false
	}
	for word := range strings.FieldsSeq(s.language.Continuations) {
		if strings.HasPrefix(rest, word) {
			return false
		}
	}
	return true
}

// caseless reports whether r is a letter without case, or a sign on one.
func caseless(r rune) bool { return unicode.In(r, unicode.Lo, unicode.Mn) }

// find returns where mark first stands in text[from:to], or to.
func find(text string, from, to int, mark string) int {
	if i := strings.Index(text[from:to], mark); i >= 0 {
		return from + i
	}
	return to
}

// gaps appends to out the parts of a paragraph between runs of maxGap bytes without
// a letter or digit. It looks at windows of that length from their ends, so that in
// running text it sees one byte in fifty.
func gaps(out []token.Span, text string, paragraph token.Span) []token.Span {
	start := paragraph.Start
	for i := start; i+maxGap <= paragraph.End; {
		window := text[i : i+maxGap]
		if n := lastLetter(window); n > 0 {
			i += n
			continue
		}
		i += maxGap
		for i < paragraph.End && !utf8.RuneStart(text[i]) {
			i++
		}
		out = append(out, token.Span{Start: start, End: i})
		start = i
	}
	return append(out, token.Span{Start: start, End: paragraph.End})
}

// lastLetter returns the end of the last letter or digit of a window, or 0. A
// character that the window cuts off does not count.
func lastLetter(window string) int {
	for i := len(window); i > 0; {
		if c := window[i-1]; c < utf8.RuneSelf {
			if token.Alphanumeric[c] {
				return i
			}
			i--
			continue
		}
		r, size := utf8.DecodeLastRuneInString(window[:i])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return i
		}
		i -= size
	}
	return 0
}

// MaxLength is the most bytes of a sentence: nobody writes a longer one, and what
// comes without any mark must not become one of megabytes. It is cut into fragments.
const MaxLength = 1000

// pieces cuts a span into pieces of at most MaxLength bytes, at white space where
// there is some in the last fifth.
func pieces(text string, s token.Span) iter.Seq[token.Span] {
	return func(yield func(token.Span) bool) {
		for s.Len() > 0 {
			end := min(s.End, s.Start+MaxLength)
			if end < s.End {
				least := end - MaxLength/5
				if space := strings.LastIndexFunc(text[least:end], unicode.IsSpace); space >= 0 {
					end = least + space
				}
				for !utf8.RuneStart(text[end]) {
					end--
				}
			}
			if piece := token.Trim(text, token.Span{Start: s.Start, End: end}); piece.Len() > 0 && !yield(piece) {
				return
			}
			s.Start = end
		}
	}
}
