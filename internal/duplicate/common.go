package duplicate

import (
	"encoding/binary"
	"math/bits"

	"summarize/internal/parallel"
)

// Boilerplate is told from copies without a list of phrases: a shingle that more
// than a few texts (fewHolders) hold is common, and counts for nothing, unless these
// texts are copies of each other. That is asked of up to ringSize of them, drawn
// by a hash of their indices (so that all shingles of one footer ask for the same
// texts) and put in a ring: at least one in copiesIn of the pairs of neighbours
// must be copies by the measure with nothing set aside. Footers and subscription
// lines are common by this rule, so is the skeleton of a series of reports, and so
// are the phrases of the language; the text of a wire story that forty papers print
// is not. Rejected: weights falling with the number of holders (log N/n): in a
// collection of copies of one text they leave the weight to what was changed.
//
// In collections of more than sketchFrom texts neighbours are compared only when
// their sketches (64 minima of hashes, one permutation: Li, Owen and Zhang 2012)
// agree in one of sketchShare bins: that is part of the definition, not an estimate
// of it.
const (
	mostHolders = 8
	ringSize    = 5
	copiesIn    = 3

	// ringThreshold is the resemblance of copies in a ring, whatever Options say: what
	// is common does not move with the threshold. It is above the default because a
	// footer may be half of an article.
	ringThreshold = 0.7

	sketchFrom  = 1000
	sketchShare = 6
	emptyBin    = 255
	sketchSize  = 64
)

// A Common is the boilerplate of a collection: shingles that count for nothing.
type Common struct {
	k     int
	shift uint
	table []shingleID // open addressing; 0 is free
	zero  bool        // whether shingle 0 is a member
}

// A sketch holds for each bin the least hash of the shingles that fall into it,
// emptyBin when there is none.
type sketch [sketchSize]uint8

// newCommon returns a set for n shingles.
func newCommon(k int, shift uint, n int) *Common {
	return &Common{k: k, shift: shift, table: make([]shingleID, 1<<bits.Len(uint(2*n)))}
}

func (c *Common) slot(id shingleID) int {
	return int(uint64(id) * 0x9e3779b97f4a7c15 >> 32 & uint64(len(c.table)-1))
}

func (c *Common) add(id shingleID) {
	if id == 0 {
		c.zero = true
		return
	}
	at := c.slot(id)
	for c.table[at] != 0 {
		at = (at + 1) & (len(c.table) - 1)
	}
	c.table[at] = id
}

// has reports whether the shingle of hash h is common.
func (c *Common) has(h uint64) bool {
	if c == nil {
		return false
	}
	id := identify(h, c.shift)
	if id == 0 {
		return c.zero
	}
	for at := c.slot(id); c.table[at] != 0; at = (at + 1) & (len(c.table) - 1) {
		if c.table[at] == id {
			return true
		}
	}
	return false
}

// fewHolders returns up to how many texts of n may hold a shingle without a
// question being asked: in a small collection it takes fewer to be many, and in a
// large one chance alone gives a phrase more holders. At 100,000 articles, 8 in
// place of 33 lost one in thirty of the copies altered in several ways, at the same
// cost.
func fewHolders(n int) int {
	return min(max(n/3, 2), max(mostHolders, min(n/3000, 8*mostHolders)))
}

// A commonRule decides which shingles are common.
type commonRule struct {
	index   *index
	few     int
	workers []ruleWorker
}

// A ruleWorker remembers pairs it has compared: the shingles of one footer
// or of one copied text ask for the same few again and again.
type ruleWorker struct {
	comparer
	seen         table
	liveA, liveB liveness
	ring         []uint32
	known        []verdict
}

type verdict struct {
	a, b uint32
	is   bool
}

func newCommonRule(x *index, o Options) *commonRule {
	o.Threshold = ringThreshold
	r := &commonRule{index: x, few: fewHolders(len(x.words)), workers: make([]ruleWorker, parallel.Workers(o.Workers))}
	for i := range r.workers {
		r.workers[i] = ruleWorker{comparer: comparer{o: o}, ring: make([]uint32, 0, ringSize), known: make([]verdict, 1<<16)}
	}
	return r
}

// common reports whether a shingle held by these texts is common.
func (r *commonRule) common(worker int, holders []uint32) bool {
	n := len(holders)
	if n <= r.few {
		return false
	}
	w := &r.workers[worker]
	ring := draw(w.ring[:0], holders)
	asked := (len(ring) + copiesIn - 1) / copiesIn
	copies := 0
	for i, a := range ring {
		b := ring[(i+1)%len(ring)]
		if r.copies(w, min(a, b), max(a, b)) {
			copies++
		}
		if copies == asked || copies+len(ring)-i-1 < asked {
			break
		}
	}
	return copies < asked
}

// draw appends to ring the ringSize holders that have the smallest hashes, in the
// order of these.
func draw(ring []uint32, holders []uint32) []uint32 {
	hash := func(t uint32) uint32 { return (t + 1) * 0x9e3779b1 }
	for _, t := range holders {
		h := hash(t)
		if len(ring) == ringSize {
			if h > hash(ring[ringSize-1]) {
				continue
			}
			ring = ring[:ringSize-1]
		}
		i := len(ring)
		ring = append(ring, t)
		for ; i > 0 && hash(ring[i-1]) > h; i-- {
			ring[i] = ring[i-1]
		}
		ring[i] = t
	}
	return ring
}

// copies reports whether texts a and b are copies with nothing set aside.
func (r *commonRule) copies(w *ruleWorker, a, b uint32) bool {
	x := r.index
	if len(x.words) > sketchFrom && !similar(&x.sketches[a], &x.sketches[b]) {
		return false
	}
	v := &w.known[(a*0x9e3779b1^b*0x85ebca6b)>>16]
	if v.a != a || v.b != b || a == b {
		w.liveA = alive(w.liveA, &w.seen, x.words[a], x.k, nil)
		w.liveB = alive(w.liveB, &w.seen, x.words[b], x.k, nil)
		w.loadA(x.words[a], w.liveA)
		w.loadB(x.words[b], w.liveB)
		*v = verdict{a, b, w.pair().Kind != None}
	}
	return v.is
}

// similar reports whether two sketches agree in one of sketchShare bins that are not
// empty in both.
func similar(a, b *sketch) bool {
	agree, empty := 0, 0
	for i := 0; i < sketchSize; i += 8 {
		x, y := binary.LittleEndian.Uint64(a[i:]), binary.LittleEndian.Uint64(b[i:])
		agree += zeroBytes(x ^ y)
		empty += zeroBytes(^(x & y))
	}
	return (agree-empty)*sketchShare >= sketchSize-empty
}

// zeroBytes counts the bytes of x that are zero.
func zeroBytes(x uint64) int {
	const low = 0x7f7f7f7f7f7f7f7f
	return bits.OnesCount64(^((x&low + low) | x | low))
}
