package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"sort"
	"sync"

	"summarize/internal/boilerplate/content"
)

const (
	trees                  = 120
	depth                  = 5
	nameSites              = 6 // on which a name or word of the vocabulary stands
	maxNames               = 120
	maxWords               = 60
	pageWeight, partWeight = 400.0, 15.0 // of a page, and of one of which little is known

	inner = 4 // folds that give the second stage scores of pages unseen by the first
)

// fit trains both stages.
func fit(pages []goldPage) *content.Model {
	m := &content.Model{Vocabulary: vocabulary(pages)}
	rows := make([][][]float32, len(pages))
	for i := range pages {
		rows[i] = content.Features(pages[i].page, &m.Vocabulary)
	}
	scores := make([][]float64, len(pages))
	fold := foldsBySite(pages, inner)
	var wait sync.WaitGroup
	for f := range inner {
		wait.Go(func() {
			first := grow(gather(pages, rows, func(i int) bool { return fold[i] != f }), trees, depth, uint64(f))
			for i := range pages {
				if fold[i] == f {
					scores[i] = content.Chances(first, rows[i])
				}
			}
		})
	}
	wait.Wait()
	all := func(int) bool { return true }
	m.First = grow(gather(pages, rows, all), trees, depth, 99)
	for i := range pages {
		rows[i] = content.Context(pages[i].page, rows[i], scores[i])
	}
	m.Second = grow(gather(pages, rows, all), trees, depth, 100)
	return m
}

// gather joins the rows of pages. A block counts by its words, less than in proportion.
func gather(pages []goldPage, rows [][][]float32, of func(int) bool) sample {
	var s sample
	for i := range pages {
		if !of(i) {
			continue
		}
		sum := 0.0
		at := len(s.weight)
		for k, b := range pages[i].page.Blocks {
			if pages[i].labels[k] < 0 {
				continue
			}
			s.rows = append(s.rows, rows[i][k])
			s.labels = append(s.labels, pages[i].labels[k])
			w := math.Pow(float64(b.Words), 0.7)
			s.weight = append(s.weight, w)
			sum += w
		}
		total := pageWeight
		if pages[i].Text == "" {
			total = min(partWeight, sum)
		}
		for k := at; k < len(s.weight); k++ { // each page counts alike
			s.weight[k] *= total / (sum + 1)
		}
	}
	return s
}

// vocabulary chooses the names and words on which blocks of articles and others differ
// most, among those of many sites.
func vocabulary(pages []goldPage) content.Vocabulary {
	names, words := map[string]*tally{}, map[string]*tally{}
	for i := range pages {
		g := &pages[i]
		for k, b := range g.page.Blocks {
			if g.labels[k] < 0 {
				continue
			}
			count := func(in map[string]*tally) func(string) {
				seen := map[string]bool{}
				return func(name string) {
					if seen[name] {
						return
					}
					seen[name] = true
					t := in[name]
					if t == nil {
						t = &tally{sites: map[string]bool{}}
						in[name] = t
					}
					t.sites[g.site()] = true
					t.of[int(g.labels[k])] += math.Sqrt(float64(b.Words)) / float64(len(g.page.Blocks))
				}
			}
			content.EachName(g.page, k, count(names), count(words))
		}
	}
	return content.Vocabulary{Names: choose(names, maxNames), Words: choose(words, maxWords)}
}

type tally struct {
	of    [2]float64
	sites map[string]bool
}

func choose(from map[string]*tally, limit int) map[string]int {
	var total [2]float64
	for _, name := range slices.Sorted(maps.Keys(from)) {
		total[0] += from[name].of[0]
		total[1] += from[name].of[1]
	}
	score := func(t *tally) float64 {
		a, b := t.of[0]/total[0], t.of[1]/total[1]
		return math.Abs(math.Log((a+1e-4)/(b+1e-4))) * math.Sqrt(float64(len(t.sites)))
	}
	var all []string
	for name, t := range from {
		if len(t.sites) >= nameSites {
			all = append(all, name)
		}
	}
	sort.Strings(all)
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(score(from[b]), score(from[a])) })
	chosen := map[string]int{}
	for i, name := range all[:min(limit, len(all))] {
		chosen[name] = i
	}
	return chosen
}

// foldsBySite deals sites out to folds, so that no site is in two.
func foldsBySite(pages []goldPage, folds int) []int {
	sites := map[string]int{}
	for i := range pages {
		sites[pages[i].site()] = 0
	}
	for k, site := range slices.Sorted(maps.Keys(sites)) {
		sites[site] = k % folds
	}
	fold := make([]int, len(pages))
	for i := range pages {
		fold[i] = sites[pages[i].site()]
	}
	return fold
}

// validate holds each part of the sites out once and prints how the model does on it, for
// each folder of pages.
func validate(pages []goldPage, folds int) [][]float64 {
	fold := foldsBySite(pages, folds)
	odds := make([][]float64, len(pages))
	for f := range folds {
		var train []goldPage
		for i := range pages {
			if fold[i] != f {
				train = append(train, pages[i])
			}
		}
		m := fit(train)
		for i := range pages {
			if fold[i] == f {
				odds[i] = m.Odds(pages[i].page)
			}
		}
	}
	for _, dir := range folders(pages) {
		report(dir, pages, odds)
	}
	return odds
}

func report(dir string, pages []goldPage, odds [][]float64) {
	var results, ceiling []result
	right, known := 0.0, 0.0
	begin, end := 0, 0
	for i := range pages {
		g := &pages[i]
		if g.dir != dir {
			continue
		}
		keep := content.Keep(g.page, odds[i])
		if g.Text == "" {
			for k, label := range g.labels {
				if label >= 0 {
					known++
					if keep[k] == (label > 0) {
						right++
					}
				}
			}
			continue
		}
		begins, ends := edges(g, keep)
		begin, end = begin+count(begins), end+count(ends)
		results = append(results, judge(g, func(k int) bool { return keep[k] }))
		ceiling = append(ceiling, judge(g, func(k int) bool { return g.labels[k] > 0 }))
	}
	if known > 0 {
		fmt.Printf("%s: %.0f known blocks, %.4f of them right\n", dir, known, right/known)
		return
	}
	fmt.Printf("%s: %s\n  by gold labels: %s\n  of %d pages %d begin and %d end on a block of the article\n", dir, mean(results), mean(ceiling), len(results), begin, end)
	for _, by := range []float64{-0.5, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2} { // the even odds of Keep, moved
		results = results[:0]
		for i := range pages {
			if g := &pages[i]; g.dir == dir {
				moved := slices.Clone(odds[i])
				for k := range moved {
					moved[k] -= by
				}
				keep := content.Keep(g.page, moved)
				results = append(results, judge(g, func(k int) bool { return keep[k] }))
			}
		}
		fmt.Printf("  above %.2f: %s\n", by, mean(results))
	}
	worst(dir, pages, odds)
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func folders(pages []goldPage) []string {
	var dirs []string
	for i := range pages {
		if !slices.Contains(dirs, pages[i].dir) {
			dirs = append(dirs, pages[i].dir)
		}
	}
	return dirs
}
