package story

import (
	"context"
	"iter"
	"slices"

	"summarize/internal/hashtable"
	"summarize/internal/parallel"
	"summarize/internal/radix"
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
	tallies := make([]tally, parallel.Workers(workers))
	err := parallel.For(ctx, len(p.Originals), workers, func(w, i int) {
		t := &tallies[w]
		keys(&p.Documents[p.Originals[i]], func(key uint64) { t.row = append(t.row, key) })
		t.endRow()
	})
	if err != nil {
		return nil, err
	}
	var all []Counted
	for w := range tallies {
		all = both(all, tallies[w].counted())
	}
	return slices.DeleteFunc(all, func(c Counted) bool { return c.Times < uint32(least) }), nil
}

// A tally counts keys. Those of a common word pair stand in very many rows, so they are added up
// from time to time, while they are few enough to be sorted in a near cache.
type tally struct {
	row   []uint64 // keys of the row at hand
	met   hashtable.Table
	keys  []uint64    // not added up
	spare []uint64    // for sorting
	lists [][]Counted // added up, each at least twice as long as the next
}

// mostKeys is how many keys are not added up: 1 MB.
const mostKeys = 1 << 17

// endRow counts each key of the row at hand once.
func (t *tally) endRow() {
	t.met.Reset(len(t.row))
	for _, key := range t.row {
		if _, fresh := t.met.Add(key, 0); fresh {
			t.keys = append(t.keys, key)
		}
	}
	if t.row = t.row[:0]; len(t.keys) >= mostKeys {
		t.addUp()
	}
}

// addUp makes a list of the keys, and one of two while the longer one is not twice as long.
func (t *tally) addUp() {
	t.keys, t.spare = radix.Sort(t.keys, t.spare, 0)
	list := make([]Counted, 0, len(t.keys))
	for _, key := range t.keys {
		if n := len(list); n > 0 && list[n-1].Key == key {
			list[n-1].Times++
		} else {
			list = append(list, Counted{key, 1})
		}
	}
	t.keys = t.keys[:0]
	for n := len(t.lists); n > 0 && len(t.lists[n-1]) < 2*len(list); n-- {
		list = both(t.lists[n-1], list)
		t.lists = t.lists[:n-1]
	}
	t.lists = append(t.lists, list)
}

// counted returns what was counted, ascending.
func (t *tally) counted() (all []Counted) {
	t.addUp()
	for _, list := range slices.Backward(t.lists) {
		all = both(list, all)
	}
	return all
}

// both adds up two lists.
func both(a, b []Counted) []Counted {
	if len(a) == 0 {
		return b
	}
	sum := make([]Counted, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].Key < b[0].Key:
			sum, a = append(sum, a[0]), a[1:]
		case a[0].Key > b[0].Key:
			sum, b = append(sum, b[0]), b[1:]
		default:
			sum, a, b = append(sum, Counted{a[0].Key, a[0].Times + b[0].Times}), a[1:], b[1:]
		}
	}
	return append(append(sum, a...), b...)
}
