package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// pageStatistics are what is counted of a page before features are drawn from it.
type pageStatistics struct {
	page     *Page
	surfaces []surface
	own      []counts // of blocks
	boxes    []counts // of boxes, with all below
	weights  []float64
	best     int32     // the box of the greatest weight, -1 for none
	before   []float64 // words in front of a block
	running  []float64 // words of running text in front of a block
	total    counts
	title    int // the block that is the title, -1 for none
	repeats  map[string]int
	stated   map[uint64]bool // n-grams of the body that the page states
	lead     map[uint64]bool // and of its description
	anchor   int             // the block in which the text most likely begins, -1 for none
	depths   []int32         // how many boxes are around a box, itself included
	first    int             // the first block that says what the description says, -1 for none
	headings []int           // the last heading in front of each block, -1 for none
	tops     []int           // how many headings of the first level stand in front of each block
	articles []int32         // the innermost element article around each box, -1 for none
}

// counts are of a block, or of all blocks in a box.
type counts struct {
	words, linked, blocks float64
	running               float64 // words in blocks that read like running text
	texts                 float64 // such blocks
}

func (c *counts) add(of counts) {
	c.words += of.words
	c.linked += of.linked
	c.blocks += of.blocks
	c.running += of.running
	c.texts += of.texts
}

// A surface is what the characters of a block are.
type surface struct {
	commas, stops, digits, letters, capitals, signs float64
	ended, small, quoted, colon                     bool
}

func surfaceOf(text string) surface {
	var s surface
	before := ' '
	for _, r := range text {
		switch {
		case unicode.IsLetter(r):
			s.letters++
			if before == ' ' && unicode.IsUpper(r) {
				s.capitals++
			}
		case '0' <= r && r <= '9':
			s.digits++
		case strings.ContainsRune(",;，、؛،", r):
			s.commas++
		case strings.ContainsRune(".!?。！？।؟", r):
			s.stops++
		case strings.ContainsRune("©|•@»→›/#", r):
			s.signs++
		}
		before = r
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"'”’»)]」』 "))
	first, _ := utf8.DecodeRuneInString(text)
	s.ended = strings.ContainsRune(".!?…。！？।؟", last)
	s.small, s.quoted, s.colon = unicode.IsLower(first), strings.ContainsRune("\"“«„「", first), last == ':'
	return s
}

func pageStatisticsOf(p *Page) *pageStatistics {
	n := len(p.Blocks)
	s := &pageStatistics{page: p, surfaces: make([]surface, n), own: make([]counts, n), boxes: make([]counts, len(p.Boxes)), weights: make([]float64, len(p.Boxes)),
		best: -1, before: make([]float64, n), running: make([]float64, n), title: -1, repeats: map[string]int{}, stated: map[uint64]bool{}, lead: map[uint64]bool{}, first: -1, headings: make([]int, n), tops: make([]int, n), depths: make([]int32, len(p.Boxes)), articles: make([]int32, len(p.Boxes))}
	for i, b := range p.Boxes {
		s.depths[i] = s.depth(b.Parent) + 1
		if s.articles[i] = s.article(b.Parent); b.Tag == "article" {
			s.articles[i] = int32(i)
		}
	}
	for i := range p.Blocks {
		s.block(i)
	}
	for i := len(p.Boxes) - 1; i >= 0; i-- { // boxes come before those inside
		if up := p.Boxes[i].Parent; up >= 0 {
			s.boxes[up].add(s.boxes[i])
		}
		if s.best < 0 || s.weights[i] >= s.weights[s.best] {
			s.best = int32(i)
		}
	}
	grams(p.Stated, func(g uint64) { s.stated[g] = true })
	grams(p.Lead, func(g uint64) { s.lead[g] = true })
	for i := n - 1; i >= 0 && len(s.lead) > 0; i-- {
		if p.Blocks[i].Words >= 10 && found(s.lead, p.Blocks[i].Text) > 0.3 {
			s.first = i
		}
	}
	last, tops := -1, 0
	for i := range p.Blocks {
		s.headings[i], s.tops[i] = last, tops
		if box := p.Blocks[i].Box; box >= 0 && level(p.Boxes[box].Tag) > 0 {
			last = i
			if level(p.Boxes[box].Tag) == 1 {
				tops++
			}
		}
	}
	s.findAnchor()
	return s
}

// block counts a block, in itself and in the boxes around it.
func (s *pageStatistics) block(i int) {
	b := &s.page.Blocks[i]
	s.surfaces[i] = surfaceOf(b.Text)
	c := counts{words: float64(b.Words), linked: float64(b.LinkWords), blocks: 1}
	if b.Words >= 10 && 3*b.LinkWords <= b.Words && s.surfaces[i].stops > 0 {
		c.running, c.texts = c.words, 1
	}
	s.own[i] = c
	s.before[i], s.running[i] = s.total.words, s.total.running
	s.total.add(c)
	s.repeats[b.Text]++
	if s.title < 0 && s.page.Title != "" && b.Text == s.page.Title {
		s.title = i
	}
	if b.Box < 0 {
		return
	}
	s.boxes[b.Box].add(c)
	share := 1.0
	for up := b.Box; up >= 0 && share > 0.1; up, share = s.page.Boxes[up].Parent, share/2 {
		s.weights[up] += share * c.running
	}
}

// grams gives the hashes of a text's n-grams of words.
func grams(text string, yield func(uint64)) {
	const n = 4
	var last [n]uint64
	count := 0
	word, inside := uint64(fnvOffset), false
	for _, r := range text + " " {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			word, inside = (word^uint64(r))*fnvPrime, true
			continue
		}
		if !inside {
			continue
		}
		copy(last[:], last[1:])
		last[n-1] = word
		count++
		word, inside = fnvOffset, false
		if count >= n {
			g := uint64(0)
			for _, w := range last {
				g = (g ^ w) * fnvPrime
			}
			yield(g)
		}
	}
}

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)
