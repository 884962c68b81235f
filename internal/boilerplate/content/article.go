package content

import (
	_ "embed"
	"sync"
)

// blockWeights holds the model of blocks as benchmarks/boilerplate wrote it.
//
//go:embed blocks.txt
var blockWeights string

var blockModel = sync.OnceValue(func() *Model { return readModel(blockWeights) })

// Odds returns the log-odds of each block of a page to be of its article.
func Odds(p *Page) []float64 { return blockModel().Odds(p) }

// Article returns for each block of a page whether it belongs to the article.
func Article(p *Page) []bool {
	keep := make([]bool, len(p.Blocks))
	if len(p.Boxes) == 0 { // text without a page around it
		for i := range keep {
			keep[i] = true
		}
		return keep
	}
	return Keep(p, Odds(p))
}

// dropDialogs drops what stands in windows over the page, where the page keeps a text without them: tables of cookies
// run to thousands of words, and read as text does.
func dropDialogs(p *Page, keep []bool) {
	words := 0
	for i, b := range p.Blocks {
		if keep[i] && !p.inDialog(&b) {
			words += b.Words
		}
	}
	for i := range keep {
		keep[i] = keep[i] && (words < minKept || !p.inDialog(&p.Blocks[i]))
	}
}

func (p *Page) inDialog(b *Block) bool { return b.Box >= 0 && p.Boxes[b.Box].Dialog }

const (
	minHeadlines  = 10 // links that a list of links has at least
	headlineWords = 4
	longHeadline  = 30
	minTeaser     = 8  // words of a block that may be a text
	longTeaser    = 60 // a longer block is of an article
	minArticle    = 40 // words of an article on a page full of links
	minTeased     = 3  // teasers below linked headings that a short list has at least
)

// ListOfLinks tells whether a page of which these blocks are kept is a list of links: a home
// page, a section, results of a search. What is kept of it are teasers: they stand beside
// headlines that lead elsewhere.
func ListOfLinks(p *Page, keep []bool) bool {
	headline := func(i int) bool {
		if i < 0 || i >= len(p.Blocks) {
			return false
		}
		b := &p.Blocks[i]
		return b.LinkWords >= headlineWords && b.Words <= longHeadline && 10*b.LinkWords >= 8*b.Words
	}
	headlines, words, beside, longest := 0, 0, 0, 0
	teased, below := 0, 0 // teasers right below a linked heading, and their words
	for i, b := range p.Blocks {
		switch {
		case headline(i):
			headlines++
		case keep[i] && b.Words >= minTeaser:
			words += b.Words
			longest = max(longest, b.Words)
			if headline(i-1) && p.inHeading(&p.Blocks[i-1]) {
				teased, below = teased+1, below+b.Words
			}
			if headline(i-1) || headline(i+1) || headline(i-2) && p.Blocks[i-1].Words < minTeaser {
				beside += b.Words
			}
		}
	}
	short := teased >= minTeased && 5*below > 4*words
	return longest < longTeaser && (short || headlines >= minHeadlines && (5*beside > 4*words || words < minArticle))
}

// inHeading tells whether a block is, or lies in, a heading.
func (p *Page) inHeading(b *Block) bool {
	const far = 3 // boxes
	for box, n := b.Box, 0; box >= 0 && n < far; box, n = p.Boxes[box].Parent, n+1 {
		switch p.Boxes[box].Tag {
		case "h1", "h2", "h3", "h4", "h5", "h6":
			return true
		}
	}
	return false
}
