package duplicate

import (
	"math/bits"
	"slices"
	"sync/atomic"
)

// postings are the lists of one bucket, in the form of index.lists.
type postings struct {
	lists  []uint32
	count  int
	common []shingleID
}

// A gatherer turns a bucket into lists; it is scratch space of one worker.
type gatherer struct {
	table []hashSlot
	slots []uint32 // of each entry
	list  []uint32
	kept  []uint32
	mark  []uint32 // of each slot: where its list starts
}

type hashSlot struct {
	key, last, count, next uint32 // last text, how many texts; then where the next goes
}

func (g *gatherer) gather(x *index, worker int, bucket uint64, entries []uint64, rule *commonRule) postings {
	size := 1 << bits.Len(uint(len(entries)*3/2))
	if len(g.table) < size {
		g.table = make([]hashSlot, size)
	}
	table := g.table[:size]
	clear(table)
	if cap(g.slots) < len(entries) {
		g.slots = make([]uint32, len(entries)*5/4)
	}
	slots := g.slots[:len(entries)]
	mask := uint32(size - 1)
	total := uint32(0)
	for i, e := range entries {
		key, text := uint32(e>>32), uint32(e)
		at := (key ^ key>>15) & mask
		for table[at].count != 0 && table[at].key != key {
			at = (at + 1) & mask
		}
		slots[i] = at
		switch s := &table[at]; {
		case s.count == 0:
			*s = hashSlot{key: key, last: text, count: 1}
		case s.last == text:
			atomic.AddUint32(&x.lost[text], 1)
			slots[i] = ^uint32(0)
		default:
			if s.count == 1 {
				total++
			}
			s.last = text
			s.count++
			total++
		}
	}
	return g.collect(x, worker, bucket, entries, total, rule)
}

// collect writes out the lists of the shingles counted in the table.
func (g *gatherer) collect(x *index, worker int, bucket uint64, entries []uint64, total uint32, rule *commonRule) postings {
	if cap(g.list) < int(total) {
		g.list = make([]uint32, total)
	}
	list := g.list[:total]
	g.mark = g.mark[:0]
	next := uint32(0)
	for i, at := range g.slots[:len(entries)] {
		if at == ^uint32(0) {
			continue
		}
		s := &g.table[at]
		if s.count < 2 {
			continue
		}
		if s.next == 0 {
			g.mark = append(g.mark, at)
			s.next = next + 1
			next += s.count
		}
		list[s.next-1] = uint32(entries[i])
		s.next++
	}
	var p postings
	kept := g.kept[:0]
	for _, at := range g.mark {
		s := &g.table[at]
		texts := list[s.next-1-s.count : s.next-1]
		if rule != nil && rule.common(worker, texts) {
			p.common = append(p.common, shingleID(bucket<<32|uint64(s.key)))
			for _, t := range texts {
				atomic.AddUint32(&x.lost[t], 1)
			}
			continue
		}
		kept = append(append(kept, uint32(len(texts))), texts...)
		p.count++
	}
	g.kept = kept
	p.lists = slices.Clone(kept)
	return p
}
