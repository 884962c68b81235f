package charset

import (
	"bytes"
	"cmp"
	"io"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Detection asks which encoding makes a text of a language out of the bytes. Each candidate
// decodes a sample, and each language says how likely its letters are to follow one another
// so (a bigram model with the frequencies of single letters to fall back on, as in Jurafsky
// and Martin, Speech and Language Processing, ch. 3). All candidates explain the same bytes,
// so the totals can be compared: the difference of the best two in nats is the certainty.
//
// Transitions between two ASCII letters are the same in every candidate; they tell the
// language a little, and weigh little.

// A reading is a candidate and how badly the sample reads in it.
type reading struct {
	candidate
	cost float64 // nats
	high int     // characters that are not ASCII
	mean float64 // nats a character that was judged
	wide bool    // it reads like a language of many letters
}

const (
	// leastMargin is how many nats the best reading must be ahead of the next that reads
	// otherwise: odds of 50 to 1, were each character to tell something of its own. With 2 nothing
	// of the corpus is told otherwise either, with 6 a sentence of Portuguese is refused.
	leastMargin = 4
	// The mean costs of a character above which nothing reads well: running text costs 2 to 4
	// nats a letter, 5 to 7 a Chinese character.
	worstLetter, worstHan = 5.7, 7.5
	// fewHigh characters are too few to tell encodings apart by margins alone.
	fewHigh = 3
)

// detect finds the encoding of text that is neither Unicode nor declares what it is.
func detect(data []byte) (text, note string, err error) {
	readings := readAll(sample(data))
	best := readings[0]
	decoded := best.decode(data)
	if broken(decoded) {
		return "", "", ErrUnknown
	}
	margin := math.Inf(1)
	for _, r := range readings[1:] {
		if r.cost-best.cost > 4*leastMargin {
			margin = r.cost - best.cost
			break
		}
		if r.decode(data) != decoded {
			margin = r.cost - best.cost
			break
		}
	}
	if !certain(best, margin) {
		return "", "", ErrUnknown
	}
	note = "not UTF-8, read as " + best.name
	if strings.Contains(decoded, "\ufffd") {
		note += "; what is not is replaced by U+FFFD"
	}
	return decoded, note, nil
}

// broken tells whether more of a text was not decoded than a stray byte or two.
func broken(text string) bool {
	return strings.Count(text, "\ufffd") > 1+len(text)/1000
}

func certain(best reading, margin float64) bool {
	worst := worstLetter
	if best.wide {
		worst = worstHan
	}
	return best.mean < worst && (margin >= leastMargin || best.high <= fewHigh && margin >= leastMargin/2)
}

func (c candidate) decode(data []byte) string {
	decoded, err := c.NewDecoder().Bytes(data)
	if err != nil {
		return strings.Repeat("\ufffd", len(data))
	}
	return string(decoded)
}

// InStream returns the encoding of a stream that begins with head, for DecodeStream: empty
// where it is UTF-8, mostly, or nobody knows.
func InStream(head []byte) string {
	for cut := 1; cut < utf8.UTFMax && cut < len(head); cut++ { // the last character may be incomplete
		if tail := head[len(head)-cut:]; utf8.RuneStart(tail[0]) && !utf8.FullRune(tail) {
			head = head[:len(head)-cut]
		}
	}
	if utf8.Valid(head) || mostlyUTF8(head) {
		return ""
	}
	best := readAll(sample(head))[0]
	if _, _, err := detect(head); err != nil {
		return ""
	}
	return best.name
}

// DecodeStream returns a reader of UTF-8. The name must be Known.
func DecodeStream(r io.Reader, name string) (io.Reader, error) {
	e, err := lookup(name)
	if err != nil {
		return nil, err
	}
	return e.NewDecoder().Reader(r), nil
}

// readAll returns what the candidates make of a sample, the best first.
func readAll(sample []byte) []reading {
	var all []reading
	for _, c := range candidates() {
		runes := []rune(c.decode(sample))
		r := reading{candidate: c, cost: math.Inf(1)}
		for _, c := range runes {
			if c >= utf8.RuneSelf {
				r.high++
			}
		}
		profile := profileOf(runes)
		for _, l := range likely(runes) {
			cost, weight := l.cost(profile)
			if l.plain && !c.isWestern() {
				cost += costAbroad
			}
			if cost < r.cost {
				r.cost, r.mean, r.wide = cost, cost/max(1, weight), len(l.single) > manyLetters
			}
		}
		r.cost += c.prior
		all = append(all, r)
	}
	slices.SortStableFunc(all, func(a, b reading) int { return cmp.Compare(a.cost, b.cost) })
	return all
}

// manyLetters is more than an alphabet has.
const manyLetters = 150

// sampleSize is how much is read to find the encoding: a page of text.
const sampleSize = 6 << 10

// sample returns the lines that hold bytes beyond ASCII, without tags.
func sample(data []byte) []byte {
	var b bytes.Buffer
	for len(data) > 0 && b.Len() < sampleSize {
		line := data
		if end := bytes.IndexAny(data, "\r\n"); end >= 0 {
			line, data = data[:end+1], data[end+1:]
		} else {
			data = nil
		}
		if bytes.IndexFunc(line, func(c rune) bool { return c >= utf8.RuneSelf }) >= 0 {
			b.Write(withoutTags(line[:min(len(line), sampleSize)]))
		}
	}
	return b.Bytes()
}

// withoutTags leaves out <…> of plain ASCII.
func withoutTags(line []byte) []byte {
	var out []byte
	for {
		start := bytes.IndexByte(line, '<')
		if start < 0 {
			return append(out, line...)
		}
		end := bytes.IndexByte(line[start:], '>')
		if end < 0 || bytes.IndexFunc(line[start:start+end], func(c rune) bool { return c >= utf8.RuneSelf }) >= 0 {
			return append(out, line...)
		}
		out = append(append(out, line[:start]...), ' ')
		line = line[start+end+1:]
	}
}

// Costs of what is no letter of the language, in nats.
const (
	costPunctuation = 4.5 // typographic marks: as frequent as a rare letter
	costSymbol      = 9
	costForeign     = 16 // a letter of another alphabet
	costBroken      = 20 // what no text has: controls, private characters, undefined bytes
	costCapital     = 6  // behind a small letter of the same word
	costCapitals    = 1.5
	costSmall       = 4 // behind two capitals of the same word
	weightASCII     = 0.3
)

// A profile is what the models are asked of a text. Pairs of ASCII letters are the most of a
// text, and few kinds: they are counted, so that a model looks at each kind once.
type profile struct {
	pairs    [asciiLetters][asciiLetters]int // by the letter before, 0 for none, and the letter
	steps    []step                          // those from or to what is not ASCII
	capitals float64                         // what capitals in odd places cost, in nats
}

// asciiLetters is how many letters ASCII has, small and capital taken for one, and one for none.
const asciiLetters = 27

// A step is a character and the letter before it, both in small letters; before is 0 for none.
type step struct {
	before, folded rune
	letter, high   bool
}

// profileOf goes through a text.
func profileOf(text []rune) *profile {
	p := &profile{}
	var last, before, previous rune
	lastHigh := false
	for _, c := range text {
		high := c >= utf8.RuneSelf
		folded := fold(c)
		letter := (unicode.IsLetter(c) || unicode.IsMark(c)) && c != 'µ' // it counts micrometres
		switch {
		case high || lastHigh:
			p.steps = append(p.steps, step{last, folded, letter, high})
			p.capitals += capitals(before, previous, c)
		case letter:
			p.pairs[asciiIndex(last)][asciiIndex(folded)]++
		}
		last, lastHigh, before, previous = 0, high, previous, c
		if letter {
			last = folded
		}
	}
	return p
}

// asciiIndex is 1 to 26 for small letters of ASCII, else 0.
func asciiIndex(c rune) int {
	if c < 'a' || c > 'z' {
		return 0
	}
	return int(c-'a') + 1
}

// cost is how unlikely it is that the language has a text, in nats, and for how many
// characters that speaks.
func (m *model) cost(p *profile) (total, weight float64) {
	for before := range p.pairs {
		for c, n := range p.pairs[before] {
			if n > 0 {
				total += weightASCII * float64(n) * m.ascii[before][c]
				weight += weightASCII * float64(n)
			}
		}
	}
	for i := range p.steps {
		total += m.step(&p.steps[i])
	}
	return total + p.capitals, weight + float64(len(p.steps))
}

// fold makes letters small, and those of Romanian with a comma below what they are in its
// old encodings, with a cedilla.
func fold(c rune) rune {
	switch c = unicode.ToLower(c); c {
	case 'ș':
		return 'ş'
	case 'ț':
		return 'ţ'
	}
	return c
}

// step is the cost of one step.
func (m *model) step(s *step) float64 {
	last, i := m.index[s.before], 0
	if last >= m.side {
		last = 0
	}
	if s.letter {
		i = m.index[s.folded]
	}
	switch {
	case i > 0 && i < m.side:
		return m.pair[last*m.side+i]
	case i > 0:
		return m.single[i-1]
	case !s.letter && s.high:
		return costOfMark(s.folded)
	case !s.letter:
		return m.pair[last*m.side]
	case !s.high: // ASCII in a language without it
		return costPunctuation
	}
	return m.unseen(s.folded)
}

// steps returns the costs of pairs of ASCII letters, as a profile counts them.
func (m *model) steps() (costs [asciiLetters][asciiLetters]float64) {
	letters := []rune("\x00abcdefghijklmnopqrstuvwxyz")
	for before := range costs {
		for c := 1; c < asciiLetters; c++ {
			costs[before][c] = m.step(&step{before: letters[before], folded: letters[c], letter: true})
		}
	}
	return costs
}

func capitals(before, previous, c rune) float64 {
	switch {
	case !unicode.IsLetter(previous):
		return 0
	case unicode.IsUpper(c) && unicode.IsLower(previous):
		return costCapital
	case unicode.IsUpper(c):
		return costCapitals
	case unicode.IsLower(c) && unicode.IsUpper(previous) && unicode.IsUpper(before):
		return costSmall
	}
	return 0
}

// marks are what running text has beyond ASCII besides letters.
const marks = "“”„‘’‚«»‹›–—…•·©®™°§€£¥№½¡¿ªºµ\u00a0\u00ad、。「」『』【】《》〈〉（）！？：；，．・ー～…　％"

func costOfMark(c rune) float64 {
	switch {
	case strings.ContainsRune(marks, c):
		return costPunctuation
	case c == utf8.RuneError || unicode.IsControl(c) || unicode.Is(unicode.Co, c) || !unicode.IsPrint(c):
		return costBroken
	}
	return costSymbol
}
