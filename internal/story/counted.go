package story

import (
	"context"
	"iter"
	"slices"

	"summarize/internal/parallel"
	"summarize/internal/text"
)

// A Counted is how many rows have what a key stands for.
type Counted struct {
	Key   uint64
	Times uint32
}

// Merge adds up lists whose keys ascend, and yields those of at least so many rows,
// ascending.
func Merge(least uint32, lists ...iter.Seq[Counted]) iter.Seq[Counted] {
	return func(yield func(Counted) bool) {
		heads, live := make([]Counted, len(lists)), make([]func() (Counted, bool), len(lists))
		for k, list := range lists {
			next, stop := iter.Pull(list)
			defer stop()
			live[k] = next
		}
		for k := range live {
			heads[k] = pulled(live, k)
		}
		for {
			sum, any := Counted{}, false
			for k, next := range live {
				if next != nil && (!any || heads[k].Key < sum.Key) {
					sum.Key, any = heads[k].Key, true
				}
			}
			if !any {
				return
			}
			for k, next := range live {
				if next != nil && heads[k].Key == sum.Key {
					sum.Times += heads[k].Times
					heads[k] = pulled(live, k)
				}
			}
			if sum.Times >= least && !yield(sum) {
				return
			}
		}
	}
}

// pulled returns the next of a list, and takes a list that has ended out.
func pulled(live []func() (Counted, bool), k int) Counted {
	c, ok := live[k]()
	if !ok {
		live[k] = nil
	}
	return c
}

// countKeys lists the keys that at least least rows of a part have, ascending. keys calls f
// with those of a document, in any order and more than once.
func countKeys(ctx context.Context, p Part, least, workers int, keys func(d *text.Document, f func(key uint64))) ([]Counted, error) {
	workers = parallel.Workers(workers)
	listed := make([][]uint64, workers)
	err := parallel.For(ctx, len(p.Originals), workers, func(w, i int) {
		from := len(listed[w])
		keys(&p.Documents[p.Originals[i]], func(key uint64) { listed[w] = append(listed[w], key) })
		own := listed[w][from:]
		slices.Sort(own)
		listed[w] = listed[w][:from+len(slices.Compact(own))]
	})
	if err != nil {
		return nil, err
	}
	if err := parallel.For(ctx, workers, workers, func(_, w int) { slices.Sort(listed[w]) }); err != nil {
		return nil, err
	}
	var counted []Counted
	eachRun(listed, func(key uint64, times int) {
		if times >= least {
			counted = append(counted, Counted{key, uint32(times)})
		}
	})
	return counted, nil
}

// eachRun calls f for each distinct number of some sorted lists, ascending, with
// how often it occurs in all of them.
func eachRun(lists [][]uint64, f func(p uint64, times int)) {
	at := make([]int, len(lists))
	for {
		least, any := uint64(0), false
		for w, list := range lists {
			if at[w] < len(list) && (!any || list[at[w]] < least) {
				least, any = list[at[w]], true
			}
		}
		if !any {
			return
		}
		times := 0
		for w, list := range lists {
			for at[w] < len(list) && list[at[w]] == least {
				at[w]++
				times++
			}
		}
		f(least, times)
	}
}
