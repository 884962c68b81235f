package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"unicode"

	"summarize/internal/boilerplate"
)

// A labelled line is a sentence of news (0) or of furniture (1).
type labelled struct {
	features []string
	limit    float64 // log-odds above which it is furniture
	label    float64
	weight   float64
	text     string
	site     string
}

// pageLines cuts the blocks of pages into lines: those of articles are news, others with few
// links are furniture. odds, where not nil, stand for labels that are not known.
func pageLines(pages []goldPage, odds [][]float64) []labelled {
	var all []labelled
	for i := range pages {
		g := &pages[i]
		for k, b := range g.page.Blocks {
			label := g.labels[k]
			if label < 0 && odds != nil && odds[i][k] < surelyNot {
				label = 0
			}
			if label < 0 || label == 0 && (2*b.LinkWords > b.Words || b.Words < 3) {
				continue
			}
			for _, s := range cutLines(b.Text) {
				if !boilerplate.Suspect(s) {
					continue
				}
				all = append(all, newLine(s, 1-label, weightOf[int(1-label)], g.site()))
			}
		}
	}
	return all
}

// surelyNot are the odds below which a block is furniture where no gold text says so.
const surelyNot = -1.5

// weightOf are the weights of lines of pages, of news and of furniture: one of them is rare.
var weightOf = [2]float64{1, 2}

func newLine(text string, label, weight float64, site string) labelled {
	l := labelled{label: label, weight: weight, text: text, site: site}
	l.limit = boilerplate.LineFeatures(text, func(f string) { l.features = append(l.features, f) })
	return l
}

// cutLines cuts a block where a mark, a space and a capital follow each other.
func cutLines(text string) []string {
	var out []string
	start := 0
	r := []rune(text)
	for i := 1; i+2 < len(r); i++ {
		if strings.ContainsRune(".!?", r[i]) && r[i+1] == ' ' && unicode.IsUpper(r[i+2]) && unicode.IsLower(r[i-1]) {
			out = append(out, string(r[start:i+1]))
			start = i + 2
		}
	}
	return append(out, string(r[start:]))
}

// newsLines reads articles that hold nothing but news: a sample of the lines of each.
func newsLines(file string, every int) ([]labelled, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []labelled
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	n := 0
	for lines.Scan() {
		var a struct {
			Text string
			Junk bool
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil || a.Junk {
			continue
		}
		for p := range strings.SplitSeq(a.Text, "\n") {
			for _, s := range cutLines(p) {
				if len(s) < 20 || !boilerplate.Suspect(s) {
					continue
				}
				if n++; n%every == 0 {
					all = append(all, newLine(s, 0, newsWeight, fmt.Sprint(file, n%40)))
				}
			}
		}
	}
	return all, lines.Err()
}

// handLines reads lines that begin on + (news) or - (furniture), those before "held".
func handLines(file string, weight float64) (fit, held []labelled, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, err
	}
	to := &fit
	for row := range strings.Lines(string(b)) {
		row = strings.TrimSpace(row)
		switch {
		case row == "held":
			to = &held
		case strings.HasPrefix(row, "+ "):
			*to = append(*to, newLine(row[2:], 0, weight, "hand"))
		case strings.HasPrefix(row, "- "):
			*to = append(*to, newLine(row[2:], 1, weight, "hand"))
		}
	}
	return fit, held, nil
}

// Constants of the regression.
const (
	newsWeight = 0.5
	sparsity   = 3.0 // weight of the absolute values
	speed      = 0.15
	passes     = 8
	minSites   = 5 // a feature stands on
)

// regress fits a logistic regression with an absolute penalty by FTRL-Proximal (McMahan et
// al. 2013, Ad click prediction, algorithm 1).
func regress(lines []labelled) map[string]float64 {
	sites := map[string]map[string]bool{}
	for i := range lines {
		if lines[i].label == 0 {
			continue
		}
		for _, f := range lines[i].features {
			if sites[f] == nil {
				sites[f] = map[string]bool{}
			}
			if len(sites[f]) < minSites {
				sites[f][lines[i].site] = true
			}
		}
	}
	type state struct{ z, n, w float64 }
	states := map[string]*state{}
	get := func(f string) *state {
		s := states[f]
		if s == nil {
			s = &state{}
			states[f] = s
		}
		return s
	}
	rng := rand.New(rand.NewPCG(7, 7))
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	var active []*state
	for range passes {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l := &lines[i]
			active = append(active[:0], get("#bias"))
			for _, f := range l.features {
				if len(sites[f]) >= minSites {
					active = append(active, get(f))
				}
			}
			odds := 0.0
			for _, s := range active {
				s.w = 0
				if math.Abs(s.z) > sparsity {
					s.w = -(s.z - math.Copysign(sparsity, s.z)) / ((1 + math.Sqrt(s.n)) / speed)
				}
				odds += s.w
			}
			g := l.weight * (1/(1+math.Exp(-odds)) - l.label)
			for _, s := range active {
				sigma := (math.Sqrt(s.n+g*g) - math.Sqrt(s.n)) / speed
				s.z += g - sigma*s.w
				s.n += g * g
			}
		}
	}
	weights := map[string]float64{}
	for f, s := range states {
		if math.Abs(s.z) > sparsity {
			weights[f] = -(s.z - math.Copysign(sparsity, s.z)) / ((1 + math.Sqrt(s.n)) / speed)
		}
	}
	return weights
}

// smallest is a weight that changes next to nothing.
const smallest = 0.08

func writeWeights(weights map[string]float64) string {
	var b strings.Builder
	names := slices.Sorted(maps.Keys(weights))
	slices.SortStableFunc(names, func(x, y string) int { return cmp.Compare(weights[y], weights[x]) })
	for _, name := range names {
		if math.Abs(weights[name]) >= smallest {
			fmt.Fprintf(&b, "%s\t%.2f\n", name, weights[name])
		}
	}
	return b.String()
}

// generated is how many sentences of each kind are made up.
const generated = 3000

// fitLines fits the model of lines and prints how it does on lines by hand.
func fitLines(pages []goldPage, odds [][]float64, news []string, hand, out string) error {
	lines := pageLines(pages, odds)
	for _, file := range news {
		more, err := newsLines(file, 3)
		if err != nil {
			return err
		}
		lines = append(lines, more...)
	}
	fit, held, err := handLines(hand, 5)
	if err != nil {
		return err
	}
	lines = append(lines, fit...)
	lines = append(lines, generate(generated)...)
	weights := regress(lines)
	of := [2]int{}
	for i := range lines {
		of[int(lines[i].label)]++
	}
	fmt.Printf("%d lines of news, %d of furniture, %d weights\n", of[0], of[1], len(weights))
	for _, threshold := range []float64{-0.5, -0.25, 0, 0.25, 0.5} {
		fmt.Printf("%+.2f above the limit: fitted %s; held %s\n", threshold, judged(weights, fit, threshold), judged(weights, held, threshold))
	}
	for i := range fit {
		if o := oddsOf(weights, &fit[i]); (o > fit[i].limit) != (fit[i].label > 0) {
			fmt.Printf("%.2f %s\n", o, fit[i].text)
		}
	}
	return os.WriteFile(out, []byte(writeWeights(weights)), 0o644)
}

func oddsOf(weights map[string]float64, l *labelled) float64 {
	odds := weights["#bias"]
	for _, f := range l.features {
		odds += weights[f]
	}
	return odds
}

func judged(weights map[string]float64, lines []labelled, threshold float64) string {
	var right, all [2]int
	for i := range lines {
		label := int(lines[i].label)
		all[label]++
		if (oddsOf(weights, &lines[i]) > lines[i].limit+threshold) == (label == 1) {
			right[label]++
		}
	}
	return fmt.Sprintf("news kept %d of %d, furniture dropped %d of %d", right[0], all[0], right[1], all[1])
}
