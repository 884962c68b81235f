package update

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
	"summarize/internal/language"
)

// words are a text's words as they are.
type words struct {
	text  Text
	words []normal.Word
	spans []normal.Span
}

// cut cuts a text, in the room of the last one.
func (w *words) cut(t Text) {
	most := len(t.Text)/5 + 8 // most texts
	w.text, w.spans = t, slices.Grow(w.spans[:0], most)
	w.words = normal.Append(slices.Grow(w.words[:0], most), &w.spans, t.Text)
}

// A sentence is what one comparison is about.
type sentence struct {
	span   normal.Span
	tokens []token
}

// A reading is a text cut into sentences and words.
type reading struct {
	text      string
	lexicon   *lexicon
	tokens    []token
	sentences []sentence
	names     hashtable.Table
}

// read cuts a text, in the room of the last one.
func (r *reading) read(w *words, x *lexicon) {
	r.text, r.lexicon, r.sentences = w.text.Text, x, r.sentences[:0]
	r.tokens = x.appendTokens(slices.Grow(r.tokens[:0], len(w.words)), r.text, w.words, w.spans)
	r.nameFirsts()
	if w.text.Sentences != nil {
		r.take(w.text.Sentences)
	} else {
		r.cut()
	}
}

// nameFirsts makes names of the words that are capitalised wherever a sentence may open
// and are names elsewhere in the text.
func (r *reading) nameFirsts() {
	r.names.Reset(len(r.tokens) / 8)
	for i := range r.tokens {
		if r.tokens[i].name {
			r.names.Number(uint64(r.tokens[i].id))
		}
	}
	for i := range r.tokens {
		w := &r.tokens[i]
		if !w.name && w.isCapitalised() && r.names.Has(uint64(w.id)) {
			w.name = true
		}
	}
}

// take makes the sentences that the caller knows.
func (r *reading) take(spans []normal.Span) {
	i := 0
	for _, span := range spans {
		for i < len(r.tokens) && r.tokens[i].span.Start < span.Start {
			i++
		}
		from := i
		for i < len(r.tokens) && r.tokens[i].span.End <= span.End {
			i++
		}
		r.sentences = append(r.sentences, sentence{span: span, tokens: r.tokens[from:i]})
	}
}

// cut finds sentences: at stops, blank lines and lines that end early.
func (r *reading) cut() {
	longest := longestLine(r.text)
	from := 0
	for i := range r.tokens {
		if i+1 < len(r.tokens) && !r.ends(i, longest) {
			continue
		}
		end := r.tokens[i].span.End
		rest := len(r.text)
		if i+1 < len(r.tokens) {
			rest = r.tokens[i+1].span.Start
		}
		end += len(closing(r.text[end:rest]))
		start := r.tokens[from].span.Start
		start -= len(opening(r.text[:start]))
		r.sentences = append(r.sentences, sentence{span: normal.Span{Start: start, End: end}, tokens: r.tokens[from : i+1]})
		from = i + 1
	}
}

// closing returns the marks that close a sentence, at the start of s.
func closing(s string) string {
	end := 0
	for i, c := range s {
		if !unicode.IsPunct(c) || strings.ContainsRune("([{“«„¿¡", c) {
			break
		}
		end = i + utf8.RuneLen(c)
	}
	return s[:end]
}

// opening returns the marks that open a sentence, at the end of s.
func opening(s string) string {
	rest := strings.TrimRightFunc(s, func(c rune) bool { return strings.ContainsRune("\"'([“«„‘‚¿¡「『《", c) })
	return s[len(rest):]
}

const stops = ".!?。！？…"

// ends reports whether a sentence ends between token i and the next.
func (r *reading) ends(i, longestLine int) bool {
	w, next := &r.tokens[i], &r.tokens[i+1]
	between := r.text[w.span.End:next.span.Start]
	if between == " " {
		return false
	}
	if strings.ContainsAny(between, "。！？") {
		return true
	}
	if line := strings.IndexByte(between, '\n'); line >= 0 {
		if strings.Count(between, "\n") > 1 || r.endsEarly(w.span.End+line, next, longestLine) {
			return true
		}
	}
	stop := strings.IndexAny(between, stops)
	if stop < 0 || !strings.ContainsFunc(between[stop:], unicode.IsSpace) {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(r.text[next.span.Start:]); unicode.IsLower(first) || strings.ContainsRune("-–—", runeAt(between, stop+1)) {
		return false // behind a dateline: Madrid, 3 mar (EFE).- Ha llovido.
	}
	return between[stop] != '.' || r.stopEnds(w, next)
}

// runeAt returns the rune of s that begins at i, or utf8.RuneError.
func runeAt(s string, i int) rune {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// stopEnds reports whether the full stop after w ends a sentence before next.
func (r *reading) stopEnds(w, next *token) bool {
	row := r.lexicon.row
	if letter, size := utf8.DecodeRuneInString(w.written); size == len(w.written) && unicode.IsLetter(letter) {
		return false // an initial
	}
	switch row.Abbreviation(w.lower()) {
	case language.NoAbbreviation:
		return !(row.OrdinalStop && w.is(number) && next.is(calendar))
	case language.Suffix, language.Clock:
		return row.Role(next.lower())&language.Starter != 0
	case language.Numbering:
		return !next.is(number)
	}
	return false
}

// endsEarly reports whether the line that ends at a place would have had room for the
// next word: it was ended on purpose.
func (r *reading) endsEarly(at int, next *token, longestLine int) bool {
	start := strings.LastIndexByte(r.text[:at], '\n') + 1
	return at-start+1+len(next.written) < longestLine*9/10
}

func longestLine(text string) (longest int) {
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, len(line))
	}
	return longest
}

// opensParagraph reports whether a sentence starts a line.
func (r *reading) opensParagraph(s *sentence) bool {
	before := strings.TrimRight(r.text[:s.span.Start], " \t")
	return before == "" || before[len(before)-1] == '\n'
}

// dateline returns how many tokens at the start of a sentence only tell place and day:
// up to a dash among the first twelve, if hardly any is a plain word in small letters.
func (r *reading) dateline(s *sentence) int {
	small := 0
	for i := range min(len(s.tokens)-1, 12) {
		w := &s.tokens[i]
		if first, _ := utf8.DecodeRuneInString(r.text[w.span.Start:]); unicode.IsLower(first) && !w.is(calendar) {
			small++
		}
		between := r.text[w.span.End:s.tokens[i+1].span.Start]
		for _, dash := range []string{" - ", "- ", " –", " —", "—", "--"} {
			if strings.Contains(between, dash) && 4*small <= i+1 {
				return i + 1
			}
		}
	}
	return 0
}

// shortLine is the number of words up to which a line without a stop is no sentence: a
// heading, a signature, a caption.
const shortLine = 14

// isProse reports whether a sentence that was cut here is one.
func (r *reading) isProse(s *sentence) bool {
	if len(s.tokens) > shortLine {
		return true
	}
	last := s.tokens[len(s.tokens)-1].span.End
	return strings.ContainsAny(r.text[last:s.span.End], stops)
}

// names counts the tokens of a sentence that are names.
func (s *sentence) names() (n int) {
	for i := range s.tokens {
		if s.tokens[i].name {
			n++
		}
	}
	return n
}
