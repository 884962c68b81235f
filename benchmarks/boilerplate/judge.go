package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"summarize/internal/boilerplate/content"
)

// A result is how a text compares with gold: of words, and of 4-grams of words.
type result struct{ words, grams score }

type score struct{ p, r float64 }

func (s score) f1() float64 {
	if s.p+s.r == 0 {
		return 0
	}
	return 2 * s.p * s.r / (s.p + s.r)
}

func judge(g *goldPage, keep func(int) bool) result {
	var b strings.Builder
	for k, block := range g.page.Blocks {
		if keep(k) {
			b.WriteString(block.Text)
			b.WriteByte('\n')
		}
	}
	return compare(b.String(), g.Text)
}

func compare(got, want string) result {
	return result{overlap(got, want, 1), overlap(got, want, 4)}
}

// overlap compares the n-grams of words of two texts.
func overlap(got, want string, n int) score {
	count := func(text string) map[string]int {
		w := words(text)
		m := map[string]int{}
		for i := 0; i+min(n, len(w)) <= len(w) && len(w) > 0; i++ {
			m[strings.Join(w[i:i+min(n, len(w))], " ")]++
		}
		return m
	}
	g, w := count(got), count(want)
	shared, of, in := 0, 0, 0
	for k, c := range g {
		of += c
		shared += min(c, w[k])
	}
	for _, c := range w {
		in += c
	}
	return score{float64(shared) / float64(max(of, 1)), float64(shared) / float64(max(in, 1))}
}

// mean prints means over pages: F1 of words page by page; of 4-grams, F1 of mean precision
// and mean recall, as the benchmark that the pages are from has it.
func mean(results []result) string {
	var f, p, r float64
	for _, x := range results {
		f += x.words.f1()
		p += x.grams.p
		r += x.grams.r
	}
	n := float64(len(results))
	return fmt.Sprintf("words mean F1 %.4f; 4-grams P %.4f R %.4f F1 %.4f", f/n, p/n, r/n, score{p / n, r / n}.f1())
}

// edges tells whether the text of a page begins and ends on a block of the article; its title is told apart from it.
func edges(g *goldPage, keep []bool) (begins, ends bool) {
	first, last := -1, -1
	for k := range keep {
		if keep[k] && g.page.Blocks[k].Text != g.page.Title {
			last = k
			if first < 0 {
				first = k
			}
		}
	}
	return first >= 0 && g.labels[first] > 0, last >= 0 && g.labels[last] > 0
}

// worst lists the pages that are read worst.
func worst(dir string, pages []goldPage, odds [][]float64) {
	type row struct {
		i int
		r result
	}
	var rows []row
	for i := range pages {
		if pages[i].dir != dir {
			continue
		}
		keep := content.Keep(pages[i].page, odds[i])
		rows = append(rows, row{i, judge(&pages[i], func(k int) bool { return keep[k] })})
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.r.grams.f1(), b.r.grams.f1()) })
	for _, r := range rows[:min(25, len(rows))] {
		fmt.Printf("%.3f P %.3f R %.3f %s %s\n", r.r.grams.f1(), r.r.grams.p, r.r.grams.r, pages[r.i].ID[:min(8, len(pages[r.i].ID))], pages[r.i].URL)
	}
}

// listing writes each block of each page with its odds and whether it is of the article.
func listing(pages []goldPage, odds [][]float64) []byte {
	var b bytes.Buffer
	for i := range pages {
		g := &pages[i]
		fmt.Fprintf(&b, "# %s %s\n", g.ID, g.URL)
		for k, block := range g.page.Blocks {
			tag, names := "", ""
			if block.Box >= 0 {
				tag, names = g.page.Boxes[block.Box].Tag, g.page.Boxes[block.Box].Names
			}
			mark := " "
			if (odds[i][k] > 0) != (g.labels[k] > 0) && g.labels[k] >= 0 {
				mark = "!"
			}
			fmt.Fprintf(&b, "%s%2.0f %5.2f %d/%d <%s %s> %.160s\n", mark, g.labels[k], odds[i][k], block.LinkWords, block.Words, tag, names, block.Text)
		}
	}
	return b.Bytes()
}
