package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Features of blocks. They follow Kohlschütter, Fankhauser and Nejdl (2010, Boilerplate
// detection using shallow text features): density of text and of links, of a block and of
// its neighbours; and Vogels, Ganea and Eickhoff (2018, Web2Text), who add those of the
// boxes around. Names of elements and words of short blocks come from a vocabulary that
// the training found on many sites.

const (
	boxLevels = 4 // boxes around a block that its features tell of
	reach     = 3 // neighbours on each side
)

// A Vocabulary holds the names and words that features ask for, by their place among them.
type Vocabulary struct{ Names, Words map[string]int }

func (v *Vocabulary) size() int { return len(v.Names) + len(v.Words) }

// Features returns a row for each block.
func Features(p *Page, v *Vocabulary) [][]float32 {
	s := pageStatisticsOf(p)
	rows := make([][]float32, len(p.Blocks))
	names := s.nameSets(v)
	for i := range rows {
		row := make([]float32, 0, 160+v.size())
		row = s.blockFeatures(row, i)
		row = s.boxFeatures(row, i)
		row = s.placeFeatures(row, i)
		row = s.anchorFeatures(row, i)
		row = s.neighbourFeatures(row, i)
		rows[i] = s.vocabularyFeatures(row, i, v, names)
	}
	return rows
}

func share(part, whole float64) float32 {
	if whole == 0 {
		return 0
	}
	return float32(part / whole)
}

func one(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// blockFeatures tells of the block itself.
func (s *pageStatistics) blockFeatures(row []float32, i int) []float32 {
	b, u := &s.page.Blocks[i], &s.surfaces[i]
	words := float64(b.Words)
	row = append(row, float32(words), share(float64(b.LinkWords), words), share(float64(b.BoldWords), words),
		share(float64(utf8.RuneCountInString(b.Text)), words), share(u.commas, words), share(u.stops, words), float32(u.stops),
		share(u.digits, words), share(u.capitals, words), share(u.letters, words), float32(u.signs),
		one(u.ended), one(u.small), one(u.quoted), one(u.colon), float32(b.Jump), float32(b.Images),
		float32(s.repeats[b.Text]), found(s.stated, b.Text), found(s.lead, b.Text))
	tag := ""
	hidden := false
	if b.Box >= 0 {
		tag = s.page.Boxes[b.Box].Tag
	}
	for up := b.Box; up >= 0; up = s.page.Boxes[up].Parent {
		hidden = hidden || s.page.Boxes[up].Hidden
	}
	row = append(row, one(hidden), float32(level(tag)))
	for _, t := range []string{"p", "li", "td", "div", "blockquote", "figcaption", "section", "article", "pre", "dd"} {
		row = append(row, one(tag == t))
	}
	return row
}

// level returns the level of a heading's element, 0 for others.
func level(tag string) int {
	if len(tag) == 2 && tag[0] == 'h' && '1' <= tag[1] && tag[1] <= '6' {
		return int(tag[1] - '0')
	}
	return 0
}

// found returns how much of a text is among n-grams, -1 where there are next to none of
// them and -0.5 where the text has none.
func found(among map[uint64]bool, text string) float32 {
	if len(among) < 3 {
		return -1
	}
	in, all := 0.0, 0.0
	grams(text, func(g uint64) {
		all++
		if among[g] {
			in++
		}
	})
	if all == 0 {
		return -0.5
	}
	return share(in, all)
}

// boxFeatures tells of the boxes around a block.
func (s *pageStatistics) boxFeatures(row []float32, i int) []float32 {
	box := s.page.Blocks[i].Box
	for range boxLevels {
		if box < 0 {
			row = append(row, -1, -1, -1, -1, -1, -1)
			continue
		}
		c := &s.boxes[box]
		row = append(row, float32(c.words), share(c.linked, c.words), share(c.words, c.blocks), share(c.running, s.total.running),
			float32(c.texts), share(s.weights[box], s.weights[s.best]))
		box = s.page.Boxes[box].Parent
	}
	around := map[string]bool{}
	depth := 0
	inBest, apart := false, 0
	for up := s.page.Blocks[i].Box; up >= 0; up = s.page.Boxes[up].Parent {
		around[s.page.Boxes[up].Tag] = true
		depth++
		if up == s.best {
			inBest = true
			apart = depth
		}
	}
	for _, tag := range []string{"article", "main", "aside", "nav", "footer", "header", "ul", "ol", "table", "figure", "blockquote", "form", "section", "dl", "li", "td"} {
		row = append(row, one(around[tag]))
	}
	way, up := s.between(s.page.Blocks[i].Box, s.best)
	return append(row, float32(depth), one(inBest), float32(apart), way, up)
}

// between returns how many boxes lie on the way from one to another, and how many of them
// around the second.
func (s *pageStatistics) between(a, b int32) (way, up float32) {
	for a != b {
		switch {
		case s.depth(a) > s.depth(b):
			a = s.page.Boxes[a].Parent
		default:
			b = s.page.Boxes[b].Parent
			up++
		}
		way++
	}
	return way, up
}

// depth returns how many boxes are around a box, itself included.
func (s *pageStatistics) depth(box int32) int32 {
	if box < 0 {
		return 0
	}
	return s.depths[box]
}

// findAnchor finds the block in which the text most likely begins: the one that the page's
// description quotes, else the first running text behind the title, else in the best box.
func (s *pageStatistics) findAnchor() {
	s.anchor = s.first
	for i := max(0, s.title); s.anchor < 0 && i < len(s.own); i++ {
		if s.own[i].texts == 0 {
			continue
		}
		if way, _ := s.between(s.page.Blocks[i].Box, s.best); s.title >= 0 || way <= 2 {
			s.anchor = i
		}
	}
}

// article returns the innermost element article around a box, itself included, or -1.
func (s *pageStatistics) article(box int32) int32 {
	if box < 0 {
		return -1
	}
	return s.articles[box]
}

// anchorFeatures tells how far in the tree of boxes a block is from where the text begins, and from
// the title.
func (s *pageStatistics) anchorFeatures(row []float32, i int) []float32 {
	box := s.page.Blocks[i].Box
	if s.anchor < 0 {
		row = append(row, -1, -1, 0, 0, -1, -1, 0)
	} else {
		to := s.page.Blocks[s.anchor].Box
		way, up := s.between(box, to)
		same := box >= 0 && to >= 0 && s.page.Boxes[box].Parent == s.page.Boxes[to].Parent
		row = append(row, way, up, one(same), float32(i-s.anchor), share(s.running[i]-s.running[s.anchor], s.total.running),
			s.together(box, to), float32(s.tops[i]-s.tops[s.anchor]))
	}
	if s.title < 0 {
		return append(row, -1, -1)
	}
	way, up := s.between(box, s.page.Blocks[s.title].Box)
	return append(row, way, up)
}

// together tells whether two boxes are in the same element article, -1 where the second is in none.
func (s *pageStatistics) together(box, to int32) float32 {
	if s.article(to) < 0 {
		return -1
	}
	return one(s.article(box) == s.article(to))
}

// placeFeatures tells where in the page a block stands.
func (s *pageStatistics) placeFeatures(row []float32, i int) []float32 {
	behind := float32(-1)
	if s.title >= 0 {
		behind = share(s.before[i]-s.before[s.title], s.total.words)
	}
	toLead, toHeading, rank := float32(-1000), float32(1000), float32(0)
	if s.first >= 0 {
		toLead = float32(i - s.first)
	}
	if h := s.headings[i]; h >= 0 {
		toHeading, rank = float32(i-h), float32(level(s.page.Boxes[s.page.Blocks[h].Box].Tag))
	}
	return append(row, toLead, toHeading, rank, share(s.before[i], s.total.words), share(s.running[i], s.total.running), float32(i), float32(len(s.page.Blocks)-i),
		behind, one(s.title >= 0 && i > s.title), float32(s.total.words), share(s.total.linked, s.total.words), share(s.total.running, s.total.words))
}

// neighbourFeatures tells of the blocks before and behind, and how far running text is.
func (s *pageStatistics) neighbourFeatures(row []float32, i int) []float32 {
	for d := -reach; d <= reach; d++ {
		if d == 0 {
			continue
		}
		k := i + d
		if k < 0 || k >= len(s.own) {
			row = append(row, -1, -1, -1, -1)
			continue
		}
		b := &s.page.Blocks[k]
		same := b.Box == s.page.Blocks[i].Box || b.Box >= 0 && s.page.Blocks[i].Box >= 0 && s.page.Boxes[b.Box].Parent == s.page.Boxes[s.page.Blocks[i].Box].Parent
		row = append(row, float32(b.Words), share(float64(b.LinkWords), float64(b.Words)), one(s.surfaces[k].ended), one(same))
	}
	for _, d := range []int{-1, 1} {
		far := 1
		for k := i + d; k >= 0 && k < len(s.own) && s.own[k].texts == 0 && far < 50; k += d {
			far++
		}
		row = append(row, float32(far))
	}
	return row
}

// nameSets returns for each box which names of the vocabulary it and the boxes around
// it have, those of the nearest first.
func (s *pageStatistics) nameSets(v *Vocabulary) [][]int {
	sets := make([][]int, len(s.page.Boxes))
	for i := range s.page.Boxes {
		b := &s.page.Boxes[i]
		eachName(b.Names, func(name string) {
			if k, ok := v.Names[name]; ok {
				sets[i] = append(sets[i], k)
			}
		})
	}
	return sets
}

// eachName gives the words that the names of an element are made of.
func eachName(names string, yield func(string)) {
	for _, name := range strings.FieldsFunc(names, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(name) > 2 {
			yield(name)
		}
	}
}

// maxFurnitureWords is how long a block is whose words are asked for one by one.
const maxFurnitureWords = 25

// maxUnderHeading is how many blocks a heading speaks for.
const maxUnderHeading = 40

func (s *pageStatistics) vocabularyFeatures(row []float32, i int, v *Vocabulary, names [][]int) []float32 {
	at := len(row)
	row = append(row, make([]float32, v.size())...)
	near := float32(boxLevels + 1)
	for up := s.page.Blocks[i].Box; up >= 0; up = s.page.Boxes[up].Parent {
		for _, k := range names[up] {
			row[at+k] = max(row[at+k], near)
		}
		near = max(1, near-1)
	}
	eachName(s.page.Blocks[i].Inline, func(name string) {
		if k, ok := v.Names[name]; ok {
			row[at+k] = boxLevels + 2
		}
	})
	if h := s.headings[i]; h >= 0 && i-h < maxUnderHeading && s.page.Blocks[h].Words <= maxFurnitureWords {
		eachWord(s.page.Blocks[h].Text, func(word string) {
			if k, ok := v.Words[word]; ok {
				row[at+len(v.Names)+k] = 1
			}
		})
	}
	if s.page.Blocks[i].Words <= maxFurnitureWords {
		eachWord(s.page.Blocks[i].Text, func(word string) {
			if k, ok := v.Words[word]; ok {
				row[at+len(v.Names)+k] = 2
			}
		})
	}
	return row
}

// eachWord gives the words of a text in small letters.
func eachWord(text string, yield func(string)) {
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		yield(word)
	}
}

// EachName gives what the vocabulary may hold of a block: names of the boxes around it, and
// its words where it is short.
func EachName(p *Page, i int, name, word func(string)) {
	for up := p.Blocks[i].Box; up >= 0; up = p.Boxes[up].Parent {
		eachName(p.Boxes[up].Names, name)
	}
	eachName(p.Blocks[i].Inline, name)
	if p.Blocks[i].Words <= maxFurnitureWords {
		eachWord(p.Blocks[i].Text, word)
	}
}

// Context returns rows that add to each block's features what the blocks about it were
// given: two stages see further than one, as in Web2Text's chain.
func Context(p *Page, rows [][]float32, scores []float64) [][]float32 {
	boxes := make([][2]float64, len(p.Boxes)) // words, and words times chance, of a box and all below
	for i, b := range p.Blocks {
		for up := b.Box; up >= 0; up = p.Boxes[up].Parent {
			boxes[up][0] += float64(b.Words)
			boxes[up][1] += float64(float64(b.Words) * scores[i])
		}
	}
	out := make([][]float32, len(rows))
	above, total := 0.0, 0.0
	for i, b := range p.Blocks {
		total += float64(float64(b.Words) * scores[i])
	}
	for i, b := range p.Blocks {
		row := append(make([]float32, 0, len(rows[i])+24), float32(scores[i]))
		for d := -4; d <= 4; d++ {
			if k := i + d; d != 0 && k >= 0 && k < len(scores) {
				row = append(row, float32(scores[k]))
			} else if d != 0 {
				row = append(row, 0)
			}
		}
		row = append(row, share(above, total))
		above += float64(float64(b.Words) * scores[i])
		row = append(row, share(total-above, total))
		up := b.Box
		for range boxLevels {
			if up < 0 {
				row = append(row, -1, -1)
				continue
			}
			row = append(row, share(boxes[up][1], boxes[up][0]), share(boxes[up][1], total))
			up = p.Boxes[up].Parent
		}
		out[i] = append(row, rows[i]...)
	}
	return out
}
