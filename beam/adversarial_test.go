package main

import (
	"bytes"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// What one group may weigh. A step sees the articles of a bucket or two, or those of a part of the stories, with
// all that is known of them; onOneWorker are the steps that see something of all.
const (
	mostEach  = 5_000 // bytes of an article in a group
	mostGroup = 64 << 20
	ofAll     = 100_000 // articles up to which a group of all may weigh no more either
	partOf    = 6_000   // articles a part, as --parts says
)

// The cost model of benchmarks/parts.md: bytes that come into steps from other workers.
const (
	movedEach  = 25_500 // bytes an article, without the join
	vectorEach = 1_525  // bytes of its vector, among 10,000
	days       = 365    // of planted articles
	reach      = 135    // days, among reachFrom and more (story.Options.Reach)
	reachFrom  = 15_000
	modelled   = 3_000 // articles from which constants no longer matter
)

// modelOf returns the bytes that move for so many articles in buckets of rows.
func modelOf(articles, rows int) float64 {
	n, b := float64(articles), math.Ceil(float64(articles)/float64(rows))
	smaller := max(1, reachFrom/n)
	m := min(1+math.Floor(reach*smaller*smaller*n/days/float64(rows)), b-1)
	met := 2*m + 1 - m*(m+1)/b
	return n * (movedEach + vectorEach*math.Pow(n/10_000, 0.06)*met)
}

var onOneWorker = map[string]bool{"order": true, "two": true, "link": true, "askRows": true, "finish": true, "settle": true}

// TestAnyOrderAndRepetitionGiveTheSameBytes runs the pipeline as an adversary would, in 1, 3, 16 and 97
// parts and as many bundles a step. 'make adversary N=100000' measures one run over more articles.
func TestAnyOrderAndRepetitionGiveTheSameBytes(t *testing.T) {
	articles, forms, counts, rows := 120, 0.1, []int{1, 3, 16, 97}, 7
	if n, err := strconv.Atoi(os.Getenv("SUMMARIZE_ADVERSARY")); err == nil {
		articles, forms, counts, rows = n, 0, []int{(n + partOf - 1) / partOf}, max(1024, n/16)
	} else if testing.Short() {
		counts = []int{16}
	}
	files := plant(t, articles, 8, forms)
	generated := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	want := local(t, files, generated)
	for _, parts := range counts {
		out := filepath.Join(t.TempDir(), "digest.json")
		p, s := beam.NewPipelineWithRoot()
		digestOf(s, files, settings{Generated: generated, Rows: rows, Parts: parts, Out: out})
		a := &adversary{rng: rand.New(rand.NewPCG(17, uint64(parts))), bundles: max(parts, 2)}
		if err := a.run(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		a.report(t, articles)
		got, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, []byte(want)) {
			t.Errorf("%d parts: other bytes than those of the program", parts)
		}
		if a.again < 3 {
			t.Errorf("%d parts: %d bundles were done twice: too few to prove much", parts, a.again)
		}
		moved := 0
		for _, s := range a.steps {
			if s.moved && s.name != "read" {
				moved += s.in
			}
		}
		if model := modelOf(articles, rows); articles >= modelled && math.Abs(float64(moved)-model) > 0.2*model {
			t.Errorf("%d bytes moved, the model says %.0f", moved, model)
		} else {
			t.Logf("%d bytes moved, the model says %.0f", moved, model)
		}
		a.checkGroups(t, articles, max(2*rows, articles/parts+articles/4))
	}
}

// checkGroups holds groups of so many articles to what they may weigh; one of all is held to mostGroup.
func (a *adversary) checkGroups(t *testing.T, articles, group int) {
	for _, s := range a.steps {
		most := min(mostEach*group, mostGroup)
		if onOneWorker[s.name] && s.elements == 1 {
			most = mostGroup * max(1, articles/ofAll)
		}
		if s.largest > most {
			t.Errorf("a group of %s weighs %d bytes, of %d articles it may weigh %d", s.name, s.largest, group, most)
		}
	}
}
