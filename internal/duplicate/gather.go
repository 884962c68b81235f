package duplicate

import (
	"math/bits"
	"slices"
	"sync/atomic"
)

// postings are the lists of one bucket, in the form of a block.
type postings struct {
	lists  []uint32
	common []shingleID
}

// A listing holds posting lists in blocks, of which none is ever moved: as one slice, they were in memory twice when it
// was made. Each list is its length and its texts, ascending: one place to look for both. Lists that lose texts leave zeros, which
// are empty lists.
type listing struct {
	blocks [][]uint32
	width  uint // a place is the number of its block << width | where it is there
}

// smallestBlock is the width of a block of 16 MB.
const smallestBlock = 22

// newListing returns a listing for lists of at most n texts.
func newListing(n int) listing { return listing{width: uint(max(smallestBlock, bits.Len(uint(n+1))))} }

// add adds lists; size says how much is added soon, these among it.
func (l *listing) add(lists []uint32, size int) {
	for len(lists) > 0 {
		n := 1 + int(lists[0])
		last := len(l.blocks) - 1
		if last < 0 || len(l.blocks[last])+n > cap(l.blocks[last]) {
			l.blocks = append(l.blocks, make([]uint32, 0, max(n, min(1<<l.width, size))))
			last++
		}
		l.blocks[last] = append(l.blocks[last], lists[:n]...)
		lists, size = lists[n:], size-n
	}
}

// length returns how many texts the list at a place has.
func (l *listing) length(at uint32) int { return int(l.blocks[at>>l.width][at&(1<<l.width-1)]) }

// list returns the texts of the list at a place.
func (l *listing) list(at uint32) []uint32 { return l.texts(at, l.length(at)) }

// texts returns the texts of the list at a place, of which it has n.
func (l *listing) texts(at uint32, n int) []uint32 {
	first := int(at&(1<<l.width-1)) + 1
	return l.blocks[at>>l.width][first : first+n]
}

// leave leaves in the list at a place the texts for which gone is false.
func (l *listing) leave(at uint32, gone func(uint32) bool) {
	rest := slices.DeleteFunc(l.list(at), gone)
	l.blocks[at>>l.width][at&(1<<l.width-1)] = uint32(len(rest))
}

// each calls body with the place of each list, ascending.
func (l *listing) each(body func(at uint32)) { l.eachOf(0, 1, body) }

// eachOf calls body with the place of each list of one of some parts, ascending.
func (l *listing) eachOf(part, parts int, body func(at uint32)) {
	size := 0
	for _, block := range l.blocks {
		size += len(block)
	}
	from, to, before := size*part/parts, size*(part+1)/parts, 0
	for b, block := range l.blocks {
		for i := 0; i < len(block); i += 1 + int(block[i]) {
			if from <= before+i && before+i < to {
				body(uint32(b)<<l.width | uint32(i))
			}
		}
		before += len(block)
	}
}

// A gatherer turns a bucket into lists; it is scratch space of one worker.
type gatherer struct {
	once, again []uint64 // bits by shingle: of those met, and met again
	twice       []uint64 // entries whose shingles were met again
	table       []hashSlot
	slots       []uint32 // of each of these entries
	list        []uint32
	kept        []uint32
	mark        []uint32 // of each slot: where its list starts
}

type hashSlot struct {
	key, last, count, next uint32 // last text, how many texts; then where the next goes
}

func (g *gatherer) gather(x *index, worker int, bucket uint64, entries []uint64, rule *commonRule) postings {
	entries = g.repeated(entries)
	size := 1 << bits.Len(uint(len(entries)*3/2))
	if len(g.table) < size {
		g.table = make([]hashSlot, size)
	}
	table := g.table[:size]
	clear(table)
	g.slots = resize(g.slots, len(entries))
	slots := g.slots
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

// entryBits is how many bits a sieve has for an entry, at least: it lets one in eight of the shingles pass that stand in one
// text once, as most do, and is small enough for the first-level cache.
const entryBits = 8

// repeated returns the entries without most of those whose shingles are met once.
func (g *gatherer) repeated(entries []uint64) []uint64 {
	words := 1 << bits.Len(uint(len(entries)*entryBits/64))
	g.once, g.again = resize(g.once, words), resize(g.again, words)
	clear(g.once)
	clear(g.again)
	once, again, mask := g.once, g.again, uint64(words-1)
	for _, e := range entries {
		word, bit := e>>38&mask, uint64(1)<<(e>>32&63)
		again[word] |= once[word] & bit
		once[word] |= bit
	}
	g.twice = resize(g.twice, len(entries))
	n := 0
	for _, e := range entries {
		g.twice[n] = e
		n += int(again[e>>38&mask] >> (e >> 32 & 63) & 1)
	}
	return g.twice[:n]
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
	}
	g.kept = kept
	p.lists = slices.Clone(kept)
	return p
}
