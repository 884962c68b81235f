package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/boilerplate"
	"summarize/internal/boilerplate/content"
	"summarize/internal/language"
	"summarize/internal/language/detect"
	reading "summarize/internal/text"
)

// A composed text is an article in which it is known which paragraphs are its own.
type composed struct {
	title, site string
	paragraphs  []string
	labels      []float64 // 1 of furniture, 0 of the article, -1 of what is neither: teasers of other articles
}

// A settled line is one in doubt: what is known of it, and what it is.
type settledLine struct {
	around boilerplate.Surroundings
	odds   float64 // of its words, above their limit, by a fit that has not seen its site or its author
	label  float64
	site   string
}

const (
	beforeArticle, behindArticle = 4, 12 // blocks of a page about its article that a text may hold
	excerpts                     = 3     // short texts made of a long one
	everyArticle                 = 12    // article of a collection has lines of programs set into it
	wrongArticle                 = 0.15  // of the excerpts stand in another article's paragraphs

	settlingRidge = 2.0
	newtonSteps   = 100
	hardlyAsked   = -1.5 // odds of a line beside an article that is no furniture: a teaser, a comment
)

// composePage makes a text of a page: its article and what stands about it, as other programs extract it.
func composePage(g *goldPage) composed {
	c := composed{title: g.page.Title, site: g.site()}
	first, last := -1, -1
	for k, label := range g.labels {
		if label > 0 {
			if last = k; first < 0 {
				first = k
			}
		}
	}
	if first < 0 {
		return c
	}
	for k := max(0, first-beforeArticle); k < min(len(g.labels), last+behindArticle); k++ {
		b := &g.page.Blocks[k]
		if g.labels[k] <= 0 && (2*b.LinkWords > b.Words || b.Words < 3) || b.Text == c.title {
			continue
		}
		c.paragraphs = append(c.paragraphs, b.Text)
		c.labels = append(c.labels, 1-g.labels[k])
	}
	return c
}

// composeArticles sets lines of programs into articles of a collection.
func composeArticles(file string, lines map[string][]string, rng *rand.Rand) (all []composed, err error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 16<<20)
	for n := 0; in.Scan(); n++ {
		var a struct {
			Title, Text string
			Junk        bool
		}
		if n%everyArticle != 0 || json.Unmarshal(in.Bytes(), &a) != nil || a.Junk {
			continue
		}
		tag, _ := detect.Language(a.Text, english)
		c := composed{title: a.Title, site: fmt.Sprint(file, n%40)}
		for p := range strings.SplitSeq(a.Text, "\n") {
			if p = strings.TrimSpace(p); p != "" {
				c.paragraphs, c.labels = append(c.paragraphs, p), append(c.labels, 0)
			}
		}
		for range 1 + rng.IntN(3) {
			if of := lines[tag]; len(of) > 0 && len(c.paragraphs) > 0 {
				at := len(c.paragraphs)
				if rng.IntN(2) == 0 {
					at = rng.IntN(len(c.paragraphs) + 1)
				}
				c.paragraphs = append(c.paragraphs[:at:at], append([]string{of[rng.IntN(len(of))]}, c.paragraphs[at:]...)...)
				c.labels = append(c.labels[:at:at], append([]float64{1}, c.labels[at:]...)...)
			}
		}
		all = append(all, c)
	}
	return all, in.Err()
}

// excerpt makes a short text of some paragraphs of one, some of them in the paragraphs of another.
func excerpt(c, other composed, rng *rand.Rand) composed {
	e := composed{title: c.title, site: c.site}
	at := rng.IntN(len(c.paragraphs))
	from, to := max(0, at-2), min(len(c.paragraphs), at+1+rng.IntN(3))
	around := c
	if rng.Float64() < wrongArticle && len(other.paragraphs) >= len(c.paragraphs) {
		around, e.title = other, other.title
	}
	for k := from; k < to; k++ {
		p, label := around.paragraphs[k], around.labels[k]
		if k == at {
			p, label = c.paragraphs[k], c.labels[k]
		}
		e.paragraphs, e.labels = append(e.paragraphs, p), append(e.labels, label)
	}
	return e
}

// linesOf reads a composed text, and returns its lines in doubt.
func (c *composed) linesOf(r *reading.Reader, odds func(line string, l *language.Language, alone bool) float64) (all []settledLine) {
	tag, _ := detect.Language(strings.Join(c.paragraphs, "\n"), english)
	l := language.Of(tag)
	if l.Dictionary == language.Han || l.Dictionary == language.Kana {
		return nil
	}
	var ends []int
	size := 0
	for _, p := range c.paragraphs {
		size += len(p) + 2
		ends = append(ends, size)
	}
	art := article.Article{ID: "a", Title: c.title, Text: strings.Join(c.paragraphs, "\n\n")}
	for _, d := range r.Doubts(&art, tag) {
		k := 0
		for ends[k] <= d.At.Start {
			k++
		}
		if label := c.labels[k]; label >= 0 {
			of := odds(d.At.Of(art.Text), l, d.Alone)
			if label == 0 || of > hardlyAsked {
				all = append(all, settledLine{d.Surroundings, of, label, c.site})
			}
		}
	}
	return all
}

// settleOdds are the odds of a line by weights that its author's other lines had no part in.
func settleOdds(weights []float64) func(line string, l *language.Language, alone bool) float64 {
	return func(line string, l *language.Language, alone bool) float64 {
		made := newLine(line, l, alone, 0, 1, "")
		return oddsOf(weights, &made) - boilerplate.Limit(line, made.kinds)
	}
}

// fitSurroundings fits a logistic regression, one weight after the other by Newton's method, many times over.
func fitSurroundings(lines []settledLine) []float64 {
	rows, scores := make([][]float64, len(lines)), make([]float64, len(lines))
	for i := range lines {
		row := lines[i].around.Features(lines[i].odds)
		rows[i] = row[:]
	}
	weights := make([]float64, len(rows[0]))
	for range newtonSteps {
		for k := range weights {
			first, second := settlingRidge*weights[k], settlingRidge
			for i, row := range rows {
				if x := row[k]; x != 0 {
					p := 1 / (1 + math.Exp(-scores[i]))
					first += (p - lines[i].label) * x
					second += p * (1 - p) * x * x
				}
			}
			step := first / second
			weights[k] -= step
			for i, row := range rows {
				scores[i] -= step * row[k]
			}
		}
	}
	return weights
}

func (l *settledLine) score(weights []float64) float64 {
	sum := 0.0
	for i, x := range l.around.Features(l.odds) {
		sum += weights[i] * x
	}
	return sum
}

// runSurroundings measures the model that settles doubts in parts of the sites, and prints its weights.
func runSurroundings(from lineSources, folds int) error {
	lines, err := settledLines(from, folds)
	if err != nil {
		return err
	}
	var own, held [2][]float64 // odds by their own words and by the model, of lines of articles and of others
	for f := range folds {
		var train, test []settledLine
		for _, l := range lines {
			if foldOf(l.site, folds) == f {
				test = append(test, l)
			} else {
				train = append(train, l)
			}
		}
		weights := fitSurroundings(train)
		for i := range test {
			of := int(test[i].label)
			own[of], held[of] = append(own[of], test[i].odds), append(held[of], test[i].score(weights))
		}
	}
	fmt.Printf("by their words: lost %d of %d, dropped %d of %d\n", above(own[0], 0), len(own[0]), above(own[1], 0), len(own[1]))
	for limit := -1.0; limit <= 1; limit += 0.25 {
		fmt.Printf("%5.2f: lost %d, dropped %d\n", limit, above(held[0], limit), above(held[1], limit))
	}
	fmt.Printf("%.2f\n", fitSurroundings(lines))
	return nil
}

// settledLines reads pages and articles, whole and in short parts, and returns their lines in doubt.
func settledLines(from lineSources, folds int) (all []settledLine, err error) {
	pages, err := readAllPages(from.pages)
	if err != nil {
		return nil, err
	}
	texts, err := composeAll(pages, from)
	if err != nil {
		return nil, err
	}
	odds := make([][]float64, len(pages))
	for i := range pages {
		odds[i] = content.Odds(pages[i].page)
	}
	from.interfaces, from.prose = "", "" // whose lines stand in the texts
	s, err := readLines(pages, odds, from)
	if err != nil {
		return nil, err
	}
	r := reading.NewReader(nil)
	for f := range folds {
		train := slices.Clone(s.fixed)
		for _, l := range s.sites {
			if foldOf(l.site, folds) != f {
				train = append(train, l)
			}
		}
		by := settleOdds(fitWeights(train))
		for i := range texts {
			if foldOf(texts[i].site, folds) == f {
				all = append(all, texts[i].linesOf(r, by)...)
			}
		}
	}
	return all, nil
}

// composeAll makes texts of pages and of articles, and short ones of these.
func composeAll(pages []goldPage, from lineSources) (texts []composed, err error) {
	rng := rand.New(rand.NewPCG(11, 11))
	for i := range pages {
		if c := composePage(&pages[i]); pages[i].Text != "" && len(c.paragraphs) > 0 {
			texts = append(texts, c)
		}
	}
	programs, err := interfaceTexts(from.interfaces)
	if err != nil {
		return nil, err
	}
	for _, file := range from.news {
		more, err := composeArticles(file, programs, rng)
		if err != nil {
			return nil, err
		}
		texts = append(texts, more...)
	}
	whole := texts
	for i := range whole {
		for range excerpts {
			texts = append(texts, excerpt(whole[i], whole[rng.IntN(len(whole))], rng))
		}
	}
	return texts, nil
}
