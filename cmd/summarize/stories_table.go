package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"summarize/internal/render/draw"
	"summarize/internal/score"
)

// A storiesTable scores partitions of articles, a row each.
type storiesTable struct {
	names  []string // of the articles, sorted
	gold   []int    // by article: its label
	labels []string // by label: its name
	rows   []storiesRow
	worst  []wrongStory // of the first row, the worst first
}

// A storiesRow is one partition.
type storiesRow struct {
	Cut     float64 `json:"cut"` // 0: of a file
	Note    string  `json:"note"`
	Stories int     `json:"stories"`
	Largest int     `json:"largest"`
	score.ClusteringScores
}

// A wrongStory is a gold story and what became of it.
type wrongStory struct {
	Story     string    `json:"story"`
	Articles  int       `json:"articles"`
	Pieces    int       `json:"pieces"`    // stories that hold some of it
	Strangers int       `json:"strangers"` // articles of other stories in these
	BCubed    score.PRF `json:"b_cubed"`
}

// label takes in the gold stories, by name of their articles.
func (t *storiesTable) label(gold map[string]string) {
	for name := range gold {
		t.names = append(t.names, name)
	}
	slices.Sort(t.names)
	number := map[string]int{}
	for _, name := range t.names {
		k, ok := number[gold[name]]
		if !ok {
			k = len(t.labels)
			number[gold[name]] = k
			t.labels = append(t.labels, gold[name])
		}
		t.gold = append(t.gold, k)
	}
}

// addRow scores a partition, given by name of the articles, and returns its place on the curve.
// An article in no story is alone.
func addRow[Story comparable](t *storiesTable, cut float64, found map[string]Story, note string) draw.Point {
	got, number, size := make([]int, len(t.names)), map[Story]int{}, []int{}
	for i, name := range t.names {
		story, told := found[name]
		k, known := number[story]
		if !told || !known {
			k = len(size)
			size = append(size, 0)
		}
		if told {
			number[story] = k
		}
		got[i] = k
		size[k]++
	}
	s := score.Clustering(t.gold, got)
	t.rows = append(t.rows, storiesRow{cut, note, len(size), slices.Max(size), s})
	if len(t.rows) == 1 {
		t.findWorst(got)
	}
	return draw.Point{X: cut, Y: s.BCubed.F}
}

// findWorst keeps the gold stories that were not found as they are, the worst first: those
// that cost the mean most.
func (t *storiesTable) findWorst(got []int) {
	for k, c := range score.Classes(t.gold, got) {
		if c.Pieces > 1 || c.Strangers > 0 {
			t.worst = append(t.worst, wrongStory{t.labels[k], c.Items, c.Pieces, c.Strangers, c.BCubed})
		}
	}
	loss := func(w *wrongStory) float64 { return float64(w.Articles) * (1 - w.BCubed.F) }
	slices.SortStableFunc(t.worst, func(x, y wrongStory) int { return cmp.Compare(loss(&y), loss(&x)) })
}

// lines writes the table for people.
func (t *storiesTable) lines(worst int) []string {
	lines := []string{
		fmt.Sprintf("%d articles, %d gold stories", len(t.names), len(t.labels)),
		"cut     stories  largest  B3-P    B3-R    B3-F    pair-P  pair-R  pair-F  ARI     AMI     V",
	}
	for _, r := range t.rows {
		cut := "-"
		if r.Cut > 0 {
			cut = fmt.Sprintf("%.4f", r.Cut)
		}
		line := fmt.Sprintf("%-6s  %7d  %7d  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %.4f  %s",
			cut, r.Stories, r.Largest,
			r.BCubed.Precision, r.BCubed.Recall, r.BCubed.F,
			r.Pairwise.Precision, r.Pairwise.Recall, r.Pairwise.F,
			r.AdjustedRand, r.AdjustedMutualInformation, r.VMeasure.F, r.Note)
		lines = append(lines, strings.TrimRight(line, " "))
	}
	shown := min(max(worst, 0), len(t.worst))
	for _, w := range t.worst[:shown] {
		lines = append(lines, fmt.Sprintf("wrong: %s: %s in %s, with %s of others, F1 %.2f", w.Story,
			count(w.Articles, "article", "articles"), count(w.Pieces, "story", "stories"), count(w.Strangers, "article", "articles"), w.BCubed.F))
	}
	if more := len(t.worst) - shown; more > 0 && shown > 0 {
		lines = append(lines, fmt.Sprintf("and %d more of these", more))
	}
	return lines
}

// A storiesScores is the table in JSON.
type storiesScores struct {
	Schema   string       `json:"schema"`
	Articles int          `json:"articles"`
	Gold     int          `json:"gold_stories"`
	Rows     []storiesRow `json:"rows"`
	Worst    []wrongStory `json:"worst"`
}

func (t *storiesTable) scores(worst int) storiesScores {
	s := storiesScores{evalSchema, len(t.names), len(t.labels), t.rows, []wrongStory{}}
	s.Worst = append(s.Worst, t.worst[:min(max(worst, 0), len(t.worst))]...)
	return s
}
