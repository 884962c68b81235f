package story

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"summarize/internal/cluster"
	"summarize/internal/processor"
	"summarize/internal/story/cut"
)

// TestScale prints time and quality on planted stories; PLANTED is how many articles,
// DAYS over how many days their events are spread, or nothing for articles without dates.
func TestScale(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("PLANTED"))
	if n == 0 {
		t.Skip("PLANTED is not set: the number of articles to measure on")
	}
	days, _ := strconv.Atoi(os.Getenv("DAYS"))
	p := newPlanter(1, min(160_000, 10_000+20*n))
	if days > 0 {
		p.days = days
	}
	c := p.plant(n, days > 0)
	start, before := time.Now(), processor.Time()
	lap := func(what string) {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		fmt.Printf("%-10s %6.2f s, %6.2f s of processors, heap %d MB\n", what, time.Since(start).Seconds(), (processor.Time() - before).Seconds(), m.HeapAlloc>>20)
		start, before = time.Now(), processor.Time()
	}
	bytes := 0
	for _, a := range c.articles {
		bytes += len(a.Text)
	}
	fmt.Println(n, "articles", bytes>>20, "MB")
	c.analyse(t)
	lap("analyse")
	ctx := context.Background()
	r, m, err := newResult(ctx, c.articles, c.corpus, alone(n), Default)
	if err != nil {
		t.Fatal(err)
	}
	lap("vectors")
	fmt.Println(len(m.Terms), "entries,", m.Cols, "columns")
	similar, err := r.similar(ctx, m, 0)
	if err != nil {
		t.Fatal(err)
	}
	lap("pairs")
	r.linked.SeriesOf = make([]int, n)
	pairs := r.amongStories(similar)
	fmt.Println(len(pairs), "pairs")
	tree, err := cluster.Average(ctx, n, pairs, cluster.Options{Pair: cluster.Default.Pair, Split: cluster.Default.Split, Place: r.days, Gap: r.gap})
	if err != nil {
		t.Fatal(err)
	}
	lap("linkage")
	level := cut.Find(tree, r.Least, standard.cut)
	lap("cut")
	groups := make([]int, n)
	for i, l := range tree.Cut(level) {
		groups[i] = int(l)
	}
	fmt.Printf("cut %.3f: F %.3f\n", level, c.score(groups))
}
