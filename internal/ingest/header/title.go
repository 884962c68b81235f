package header

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/ingest/dates"
)

// A title has at most so many words, and so many bytes where words are not
// separated by spaces.
const (
	maxTitleWords = 15
	maxTitleBytes = 200
)

// title takes the first line when it is a heading, marked or as Markdown has it, or short, no
// sentence, and stands alone or directly above prose. A line above a caption is
// the name of who is in the picture.
func (h *reader) title() {
	text := h.article.Text
	line, end := h.line()
	next, nextEnd := lineAt(text, end)
	if next == "" {
		return // nothing follows: it is the text
	}
	if kind, ok := h.article.MarkAt(strings.Index(text[h.at:], line)+h.at, end-1); ok && kind == article.MarkHeading {
		h.article.Title, h.at = line, end
		return
	}
	if heading := strings.TrimLeft(line, "#"); heading != line && strings.HasPrefix(heading, " ") {
		h.article.Title, h.at = strings.TrimSpace(strings.TrimRight(heading, "# ")), end
		return
	}
	if len(next) >= 3 && strings.Trim(next, "=") == "" && isTitle(line) { // underlined
		h.article.Title, h.at = line, nextEnd
		return
	}
	alone := blankLine(text[end:])
	if first, _ := utf8.DecodeRuneInString(next); !isTitle(line) && !(alone && asks(line, next)) || isCaption(line) || unicode.IsLower(first) && !bylinePattern.MatchString(next) {
		return
	}
	if label, behind, ok := h.belowLabel(line, end); ok {
		h.article.Title, h.at = label, behind
		return
	}
	if alone || isProse(next, line) && !isName(line) || bylinePattern.MatchString(next) || isDate(next) || isKey(next) || h.isSigned(next) {
		h.article.Title, h.at = line, end
	}
}

// asks tells whether a line alone above a longer one is a title that asks or cries out.
func asks(line, next string) bool {
	said := strings.TrimRight(line, "?!？！")
	return said != line && isTitle(said) && len(next) > len(line)
}

// maxLabels is how many lines stand between a label and the title below it.
const maxLabels = 2

// belowLabel returns the title that stands below a line which says what kind of text follows, as in FOR IMMEDIATE
// RELEASE or Opinion, and the offset behind it: the text takes up more of the title's words than of the label's.
func (h *reader) belowLabel(line string, end int) (title string, behind int, ok bool) {
	text := h.article.Text
	if !blankLine(text[end:]) || len(strings.Fields(line)) > 2 && strings.ToUpper(line) != line {
		return "", 0, false
	}
	told := takenUp(line, text[end:])
	for range maxLabels {
		next, nextEnd := lineAt(text, end)
		switch {
		case isDate(next):
		case !isTitle(next) || isName(next) || isCaption(next) || !blankLine(text[nextEnd:]):
			return "", 0, false
		default:
			return next, nextEnd, told <= 0.5 && takenUp(next, text[nextEnd:]) > told
		}
		end = nextEnd
	}
	return "", 0, false
}

// takenUp returns the share of the long words of a line that the text behind it has; 0 where it has no long word.
func takenUp(line, text string) float64 {
	const long, far = 4, 4 << 10 // letters; bytes
	text = strings.ToLower(strings.ToValidUTF8(text[:min(len(text), far)], ""))
	words, met := 0, 0
	for word := range strings.FieldsFuncSeq(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if utf8.RuneCountInString(word) < long {
			continue
		}
		if words++; strings.Contains(text, word) {
			met++
		}
	}
	return float64(met) / float64(max(words, 1))
}

// blankLine tells whether text, the start of a line, begins with a blank one.
func blankLine(text string) bool {
	gap := text[:len(text)-len(strings.TrimLeftFunc(text, unicode.IsSpace))]
	return strings.ContainsAny(gap, "\r\n")
}

// isTitle tells whether a line can be a title: short, with a letter, and not
// ending like a sentence or an introduction to a list.
func isTitle(line string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, closers))
	return len(line) <= maxTitleBytes &&
		len(strings.Fields(line)) <= maxTitleWords &&
		strings.IndexFunc(line, unicode.IsLetter) >= 0 &&
		!strings.ContainsRune(".!?…:;,。！？：；，、", last) &&
		!strings.Contains(line, "://")
}

// closers may stand behind the mark that ends a sentence.
const closers = "\"'”’»)]」』"

// isProse tells whether next, the line below a would-be title, is a paragraph:
// it ends like a sentence and is clearly longer. In text wrapped to a width the
// lines are equally long, and the first is no title.
func isProse(next, title string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(next, closers))
	return 2*len(next) >= 3*len(title) && strings.ContainsRune(".!?…。！？", last)
}

// namePattern is one to three capitalised words: directly above a paragraph
// rather who is in a picture than a title.
var namePattern = regexp.MustCompile(`^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$`)

func isName(line string) bool { return namePattern.MatchString(line) }

func isDate(line string) bool {
	_, err := dates.ParseLine(line)
	return err == nil
}

// A caption ends or begins like that: "Agency/Jane Roe", "Photo: …", "… courtesy of Jane Roe".
var (
	creditPattern = regexp.MustCompile(`\pL/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*$`)
	photoPattern  = regexp.MustCompile(`^(?i:photo|image|picture|caption|credit)s?\b.*:`)
	sourcePattern = regexp.MustCompile(`(?i:getty images|file photo|photo by .{3,60}|courtesy of .{3,60})$`)
)

// sentenceInside finds the end of a sentence before the end of the line, not
// after an abbreviation: what follows is who took the picture, or more text.
var sentenceInside = regexp.MustCompile(`\p{Ll}{4}\. \p{Lu}`)

// isCaption asks a pattern only of lines that have what it cannot do without: of a hundred
// thousand small files a fifth of the time went into the four.
func isCaption(line string) bool {
	return strings.IndexByte(line, '/') >= 0 && creditPattern.MatchString(line) ||
		strings.IndexByte(line, ':') >= 0 && photoPattern.MatchString(line) ||
		strings.IndexByte(line, ' ') >= 0 && sourcePattern.MatchString(line) ||
		strings.Contains(line, ". ") && sentenceInside.MatchString(line)
}
