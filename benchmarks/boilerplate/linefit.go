package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"summarize/internal/boilerplate"
	"summarize/internal/boilerplate/content"
)

// generated is how many sentences of each kind are made up.
const generated = 3000

// generatedForeign is how many sentences of news are made up in each other language.
const generatedForeign = 800

// A lineSet is what the model of lines is fitted to.
type lineSet struct {
	sites []labelled // of pages and articles, which are held out by site
	fixed []labelled // by hand, made up, of programs that stand on pages
}

// lineSources are the files and folders of the flags of the same names.
type lineSources struct {
	pages, news, hand []string
	interfaces, prose string
}

func readLines(pages []goldPage, odds [][]float64, from lineSources) (s lineSet, err error) {
	s.sites = pageLines(pages, odds)
	for _, file := range from.news {
		more, err := newsLines(file, 10)
		if err != nil {
			return s, err
		}
		s.sites = append(s.sites, more...)
	}
	if from.prose != "" {
		more, err := proseLines(from.prose)
		if err != nil {
			return s, err
		}
		s.sites = append(s.sites, more...)
	}
	s.fixed = append(generate(generated), generateForeign(generatedForeign)...)
	for _, file := range from.hand {
		more, err := handLines(file)
		if err != nil {
			return s, err
		}
		s.fixed = append(s.fixed, more...)
	}
	if from.interfaces == "" {
		return s, nil
	}
	more, err := interfaceLines(from.interfaces)
	s.fixed = append(s.fixed, more...)
	return s, err
}

// fitLines fits the model of lines to all and writes it.
func fitLines(s lineSet, out string) error {
	return os.WriteFile(out, []byte(writeWeights(fitWeights(append(slices.Clone(s.sites), s.fixed...)))), 0o644)
}

// measureLines prints how models do that have not seen a part of the sites, at many limits.
func measureLines(s lineSet, folds int) {
	var held [len(boilerplate.Limits)][3][]float64 // odds by kinds of evidence, of sentences of pages' articles, of what stands beside, of news
	for f := range folds {
		train := slices.Clone(s.fixed)
		for _, l := range s.sites {
			if foldOf(l.site, folds) != f {
				train = append(train, l)
			}
		}
		weights := fitWeights(train)
		for _, l := range s.sites {
			if foldOf(l.site, folds) == f {
				of := &held[l.kinds][int(l.label)]
				if l.news {
					of = &held[l.kinds][2]
				}
				*of = append(*of, oddsOf(weights, &l))
			}
		}
	}
	for k, of := range held {
		fmt.Printf("%d kinds of evidence: %d sentences of news, %d of articles of pages, %d beside them; limit: lost, lost, dropped\n", k, len(of[2]), len(of[0]), len(of[1]))
		for limit := -2.0; limit <= 1.5; limit += 0.25 {
			fmt.Printf("%5.2f: %d, %d, %d\n", limit, above(of[2], limit), above(of[0], limit), above(of[1], limit))
		}
	}
}

// leaveHandsOut prints how much of the furniture that one hand wrote a model finds that has not read that hand.
func leaveHandsOut(s lineSet) {
	hands := map[string][]labelled{}
	for _, l := range s.fixed {
		if l.label > 0 {
			hands[l.hand] = append(hands[l.hand], l)
		}
	}
	for _, hand := range slices.Sorted(maps.Keys(hands)) {
		train := slices.Clone(s.sites)
		for _, l := range s.fixed {
			if l.hand != hand {
				train = append(train, l)
			}
		}
		fmt.Printf("by %s, whom the model has not read: %s\n", hand, judged(fitWeights(train), hands[hand]))
	}
}

// above counts the odds above a limit.
func above(odds []float64, limit float64) (n int) {
	for _, o := range odds {
		if o > limit {
			n++
		}
	}
	return n
}

func foldOf(site string, folds int) int {
	h := 0
	for _, c := range []byte(site) {
		h = (h*31 + int(c)) % 1000003
	}
	return h % folds
}

func judged(weights []float64, lines []labelled) string {
	var right, all [2]int
	for i := range lines {
		label := int(lines[i].label)
		all[label]++
		if (oddsOf(weights, &lines[i]) > boilerplate.Limits[lines[i].kinds]) == (label == 1) {
			right[label]++
		}
	}
	return fmt.Sprintf("news kept %d of %d, furniture dropped %d of %d", right[0], all[0], right[1], all[1])
}

// runLines measures the model of lines in parts of the sites, where there are any, and fits it to pages, articles, lines by hand and
// messages of programs.
func runLines(from lineSources, out string, folds int) error {
	pages, err := readAllPages(from.pages)
	if err != nil {
		return err
	}
	odds := make([][]float64, len(pages))
	for i := range pages {
		odds[i] = content.Odds(pages[i].page)
	}
	s, err := readLines(pages, odds, from)
	if err != nil {
		return err
	}
	fmt.Println(strings.TrimSpace(fmt.Sprintln(len(s.sites), "lines of pages and articles,", len(s.fixed), "others")))
	if folds > 0 {
		measureLines(s, folds)
		leaveHandsOut(s)
	}
	return fitLines(s, out)
}
