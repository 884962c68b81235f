package text

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences: the boundaries of Unicode Standard Annex #29 (rules SB1–SB998), less
// those that follow an abbreviation, an initial or a quotation that its sentence
// goes on after (boundary.go), more those that it does not see (glued.go): sentences
// glued together without a space, a number that opens a sentence, and list items.
// Each rule looks at a few words about one mark, so the cost is linear.
//
// On boundaries within paragraphs of the English GUM treebank P 0.993, R 0.995,
// F1 0.994 (0.993 on the half that no rule was tuned on); bare UAX #29 has F1 0.958
// there. 48 of 49 English golden rules. German GSD 0.993, French GSD 0.991, Chinese
// GSD 0.997, Japanese GSD 0.989 (measure_test.go). Tried and rejected: a break after
// an ellipsis that stands free (more wrong than right), and a break inside ". . . ."
// (the one golden rule that fails; editors print it either way).

// A segmenter finds the sentences of paragraphs in one language.
type segmenter struct {
	language *language
	monocase bool // the text has capitals only, or none
	text     string
	start    int       // of the sentence at hand
	before   quotation // at start
	quote    quotation // at quoted
	quoted   int
	signs    *signs // of the paragraph
	inside   int    // bytes in quotation marks from start to quoted
	breaks   breaks
	parts    []Span
	out      []segment
}

// A segment is a sentence as found, with the state of quotation marks before it and
// behind it, and how many of its bytes they enclose, the marks included.
type segment struct {
	Span
	before, after quotation
	inside        int
}

// maxGap is the longest run of bytes without a letter or digit inside a sentence.
// (It also bounds how far the rules of UAX #29 look ahead at each byte.)
const maxGap = 64

// begin makes ready for a paragraph of which these are the signs.
func (s *segmenter) begin(of *signs) {
	s.signs, s.breaks.marks = of, of.marks
}

// split appends the sentences of a stretch of the paragraph to s.out. Stretches are
// given in text order.
func (s *segmenter) split(text string, stretch Span, l *language) {
	s.text, s.language = text, l
	s.before = quotation{singles: l == english}
	s.quote = s.before
	s.parts = gaps(s.parts[:0], text, stretch)
	for _, part := range s.parts {
		s.part(part)
	}
}

func (s *segmenter) part(part Span) {
	s.start, s.quoted, s.inside = part.Start, part.Start, 0
	items := s.listMarkers(part)
	text := s.text[:part.End]
	for from := part.Start; from < part.End; {
		to := s.breaks.next(text, from)
		for from < to && !(s.breaks.plain && len(items) == 0) {
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
		} else if p := s.settle(to); p > s.start && p < part.End && !s.joins(s.at(p), p) {
			s.cut(p)
		}
	}
	s.cut(part.End)
}

// cut ends the sentence at hand at p.
func (s *segmenter) cut(p int) {
	if p <= s.start {
		return
	}
	after := s.quoteAt(p)
	if span := trim(s.text, Span{s.start, p}); span.Len() > 0 {
		s.out = append(s.out, segment{span, s.before, after, s.inside})
	}
	s.start, s.before, s.inside = p, after, 0
}

// quoteAt returns the state of quotation marks at p, in the sentence at hand.
func (s *segmenter) quoteAt(p int) quotation {
	if p < s.quoted {
		s.quote, s.quoted, s.inside = s.before, s.start, 0
	}
	if s.signs.has(quoting) {
		s.inside += s.quote.over(s.text, Span{s.quoted, p})
	}
	s.quoted = p
	return s.quote
}

// settle moves a boundary to where quotation marks want it: a mark that closes
// belongs to the sentence before, one that opens to the sentence after.
func (s *segmenter) settle(p int) int {
	end := max(s.sentenceEnd(p), s.start) // a note's mark may end the sentence after the stop
	q := s.quoteAt(end)
	for end < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[end:])
		switch {
		case unicode.IsSpace(r):
		case r == '"':
			if q.mark(s.text, end); q.open {
				return end
			}
		case r == '\'' && blankBefore(s.text, end) && !(end+1 < len(s.text) && s.text[end+1] == ' '):
			return end
		case r == '“' && !q.low, r == '‘', r == '«' || r == '„':
			return end
		case r == '[' && reference(s.text[end:]) > 0:
			size = reference(s.text[end:])
		case !closer(r):
			return end
		}
		end += size
	}
	return end
}

// reference returns the length of a note's mark that t starts on, [12] or [...].
func reference(t string) int {
	i := 1
	for i < len(t) && i < 8 && (digit(t[i]) || t[i] == '.') {
		i++
	}
	if i < len(t) && i > 1 && t[i] == ']' {
		return i + 1
	}
	return 0
}

func blankBefore(text string, p int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:p])
	return unicode.IsSpace(r)
}

// sentenceEnd returns the end of the run of terminal marks before p: white space,
// quotes and brackets between them and p are left out.
func (s *segmenter) sentenceEnd(p int) int {
	for p > s.start {
		r, size := utf8.DecodeLastRuneInString(s.text[s.start:p])
		if n := referenceBefore(s.text[s.start:p]); n > 0 {
			size = n
		} else if !unicode.IsSpace(r) && !closer(r) && !opener(r) {
			break
		}
		p -= size
	}
	return p
}

// referenceBefore returns the length of the note's mark that t ends on.
func referenceBefore(t string) int {
	if !strings.HasSuffix(t, "]") {
		return 0
	}
	i := strings.LastIndexByte(t[max(0, len(t)-9):], '[') + max(0, len(t)-9)
	if i < 0 || t[i] != '[' || reference(t[i:]) != len(t)-i {
		return 0
	}
	return len(t) - i
}

// inner returns the first boundary inside text[from:to] that UAX #29 does not see,
// or 0.
func (s *segmenter) inner(from, to int, items *[]int) int {
	first := 0
	for len(*items) > 0 && (*items)[0] <= from {
		*items = (*items)[1:]
	}
	if len(*items) > 0 && (*items)[0] < to {
		first = (*items)[0]
		to = first
	}
	stop, ellipsis := find(s.text, from, to, "."), to
	if s.signs.has(general) {
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
func gaps(out []Span, text string, paragraph Span) []Span {
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
		out = append(out, Span{start, i})
		start = i
	}
	return append(out, Span{start, paragraph.End})
}

// lastLetter returns the end of the last letter or digit of a window, or 0. A
// character that the window cuts off does not count.
func lastLetter(window string) int {
	for i := len(window); i > 0; {
		if c := window[i-1]; c < utf8.RuneSelf {
			if alphanumeric[c] {
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

// alphanumeric holds the ASCII letters and digits.
var alphanumeric = func() (table [256]bool) {
	for c := range 256 {
		table[c] = 'a' <= c|0x20 && c|0x20 <= 'z' && c < 128 || digit(byte(c))
	}
	return table
}()

// maxSentence is the most bytes of a sentence: nobody writes a longer one, and what
// comes without any mark must not become one of megabytes. It is cut into fragments.
const maxSentence = 1000

// pieces cuts a span into pieces of at most maxSentence bytes, at white space where
// there is some in the last fifth.
func pieces(text string, s Span) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for s.Len() > 0 {
			end := min(s.End, s.Start+maxSentence)
			if end < s.End {
				least := end - maxSentence/5
				if space := strings.LastIndexFunc(text[least:end], unicode.IsSpace); space >= 0 {
					end = least + space
				}
				for !utf8.RuneStart(text[end]) {
					end--
				}
			}
			if piece := trim(text, Span{s.Start, end}); piece.Len() > 0 && !yield(piece) {
				return
			}
			s.Start = end
		}
	}
}
