package story

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"

	"summarize/internal/cluster"
	"summarize/internal/vector"
)

// TestScale prints time and quality on planted stories; PLANTED is how many articles.
func TestScale(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("PLANTED"))
	if n == 0 {
		t.Skip("PLANTED is not set: the number of articles to measure on")
	}
	c := plant(n, 1, false)
	start := time.Now()
	lap := func(what string) {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		fmt.Printf("%-10s %8.2fs heap %d MB sys %d MB\n", what, time.Since(start).Seconds(), m.HeapAlloc>>20, m.Sys>>20)
		start = time.Now()
	}
	bytes := 0
	for _, a := range c.articles {
		bytes += len(a.Text)
	}
	fmt.Println(n, "articles", bytes>>20, "MB")
	c.analyse(t)
	lap("analyse")
	ctx := context.Background()
	rows := make([]int32, n)
	for i := range rows {
		rows[i] = int32(i)
	}
	grams, err := findGrams(ctx, c.corpus, rows, 0)
	if err != nil {
		t.Fatal(err)
	}
	lap("grams")
	m, err := newVectors(ctx, c.corpus, rows, grams, Default)
	if err != nil {
		t.Fatal(err)
	}
	lap("vectors")
	fmt.Println("nnz", len(m.Terms), "cols", m.Cols)
	var used syscall.Rusage
	syscall.Getrusage(0, &used)
	before := used.Utime.Sec*1000 + used.Utime.Usec/1000
	pairs, err := vector.Pairs(ctx, m, leastSimilarity, 0)
	syscall.Getrusage(0, &used)
	fmt.Println("pairs: cpu ms", used.Utime.Sec*1000+used.Utime.Usec/1000-before)
	if err != nil {
		t.Fatal(err)
	}
	lap("pairs")
	fmt.Println("pairs", len(pairs))
	tree, err := cluster.Average(ctx, n, pairs, cluster.Default)
	if err != nil {
		t.Fatal(err)
	}
	lap("cluster")
	cut := findCut(tree, standard.cut)
	lap("cut")
	r := &Result{tree: tree}
	groups := make([]int, n)
	for i, l := range tree.Cut(cut) {
		groups[i] = int(l)
	}
	fmt.Printf("cut %.3f: F %.3f\n", cut, c.score(groups))
	_ = r
}
