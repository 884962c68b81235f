package duplicate

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"summarize/internal/duplicate/normal"
	"summarize/internal/hashtable"
	"summarize/internal/parallel"
)

// Boilerplate is told from copies without a list of phrases: a shingle that more
// than a few texts (shortList) hold is common, and counts for nothing, unless these
// texts are copies of each other. That is asked of up to sampleSize of them, drawn
// by a hash of their indices (so that all shingles of one footer ask for the same
// texts) and taken in a ring: at least one in copiesIn of the pairs of neighbours
// must be copies by the measure with nothing set aside. Footers and subscription
// lines are common by this rule, so is the skeleton of a series of reports, and so
// are the phrases of the language; the text of a wire story that forty papers print
// is not. Rejected: weights falling with the number of texts (log N/n): in a
// collection of copies of one text they leave the weight to what was changed.
//
// In collections of more than sketchFrom texts neighbours are compared only when
// their sketches (64 minima of hashes, one permutation: Li, Owen and Zhang 2012)
// agree in one of sketchShare bins: that is part of the definition, not an estimate
// of it. Neighbours of more than longWords words together are not compared at all: their
// sketches decide, by half of the bins. Else texts of many pages made of few words, every three of
// which stand in many texts, would be compared pair by pair in full (100 texts of 60 kB of 50
// words: 4 of 5.5 s).
const (
	shortestList = 8
	sampleSize   = 5
	copiesIn     = 3

	// sampleThreshold is the resemblance of copies in a sample, whatever Options say: what
	// is common does not move with the threshold. It is above the default because a
	// footer may be half of an article.
	sampleThreshold = 0.7

	sketchFrom  = 1000
	sketchShare = 6
	longWords   = 8000
	longShare   = 2 // resemblance of 0.7 of the words is some 0.54 of the shingles of both
	emptyBin    = 255
	sketchSize  = 64
)

// A Common is the boilerplate of a collection: shingles that count for nothing.
type Common struct {
	k       int
	shift   uint
	members []shingleID     // ascending
	set     hashtable.Table // of the members
	sieve   []uint64        // bits by the low bits of shingles: set where a member has these, a power of two
}

// sieveBits is how many bits of the sieve there are for a member, at least: it lets one in sixteen pass that is none, and is small enough
// for the cache, which the set is not.
const sieveBits = 16

// A sketch holds for each bin the least hash of the shingles that fall into it,
// emptyBin when there is none.
type sketch [sketchSize]uint8

// newCommon returns the set of some shingles, each once.
func newCommon(k int, shift uint, members []shingleID) *Common {
	slices.Sort(members)
	c := &Common{k: k, shift: shift, members: members}
	c.set.Reset(len(members))
	c.sieve = make([]uint64, 1<<bits.Len(uint(len(members)*sieveBits/64)))
	for _, id := range members {
		c.set.Number(uint64(id))
		word, bit := c.sieved(id)
		c.sieve[word] |= bit
	}
	return c
}

// has reports whether the shingle of hash h is common.
func (c *Common) has(h uint64) bool {
	if c == nil {
		return false
	}
	id := identify(h, c.shift)
	word, bit := c.sieved(id)
	return c.sieve[word]&bit != 0 && c.set.Has(uint64(id))
}

// sieved returns the place of a shingle in the sieve.
func (c *Common) sieved(id shingleID) (word int, bit uint64) {
	return int(id>>6) & (len(c.sieve) - 1), 1 << (id & 63)
}

// Share returns which share of some words lie in shingles that are common.
func (c *Common) Share(words []normal.Word) float64 {
	common, end := 0, 0
	for i := range words {
		if i+c.k <= len(words) && c.has(shingleHash(words[i:i+c.k])) {
			end = i + c.k
		}
		if i < end {
			common++
		}
	}
	return share(common, len(words))
}

// shortList returns the length of a posting list, in a collection of n texts, up to which no
// question is asked: in a small collection it takes fewer to be many, and in a
// large one chance alone gives a phrase longer posting lists. At 100,000 articles, 8 in
// place of 33 lost one in thirty of the copies altered in several ways, at the same
// cost.
func shortList(n int) int {
	return min(max(n/3, 2), max(shortestList, min(n/3000, 8*shortestList)))
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
	seen     hashtable.Table
	unmasked []unmasked // by text, with nothing set aside; of small collections
	spare    unmasked
	loaded   uint32 // the text that is loaded as a, and one
	sample   []uint32
	known    []verdict
}

type verdict struct {
	a, b uint32
	is   bool
}

func newCommonRule(x *index, o Options) *commonRule {
	o.Threshold = sampleThreshold
	r := &commonRule{index: x, few: shortList(x.words.len()), workers: make([]ruleWorker, parallel.Workers(o.Workers))}
	for i := range r.workers {
		r.workers[i] = ruleWorker{comparer: comparer{o: o}, sample: make([]uint32, 0, sampleSize), known: make([]verdict, 1<<16)}
	}
	return r
}

// common reports whether a shingle held by these texts is common.
func (r *commonRule) common(worker int, list []uint32) bool {
	n := len(list)
	if n <= r.few {
		return false
	}
	w := &r.workers[worker]
	sample := draw(w.sample[:0], list)
	asked := (len(sample) + copiesIn - 1) / copiesIn
	copies := 0
	for i, a := range sample {
		b := sample[(i+1)%len(sample)]
		if r.copies(w, min(a, b), max(a, b)) {
			copies++
		}
		if copies == asked || copies+len(sample)-i-1 < asked {
			break
		}
	}
	return copies < asked
}

// draw appends to sample the sampleSize texts that have the smallest hashes, in the
// order of these.
func draw(sample []uint32, list []uint32) []uint32 {
	hash := func(t uint32) uint32 { return (t + 1) * 0x9e3779b1 }
	for _, t := range list {
		h := hash(t)
		if len(sample) == sampleSize {
			if h > hash(sample[sampleSize-1]) {
				continue
			}
			sample = sample[:sampleSize-1]
		}
		i := len(sample)
		sample = append(sample, t)
		for ; i > 0 && hash(sample[i-1]) > h; i-- {
			sample[i] = sample[i-1]
		}
		sample[i] = t
	}
	return sample
}

// copies reports whether texts a and b are copies with nothing set aside.
func (r *commonRule) copies(w *ruleWorker, a, b uint32) bool {
	x := r.index
	if x.positions(int(a))+x.positions(int(b)) > longWords {
		return similar(x.sketch(a, &w.roomB), x.sketch(b, &w.roomB), longShare)
	}
	if x.words.len() > sketchFrom && !similar(x.sketch(a, &w.roomB), x.sketch(b, &w.roomB), sketchShare) {
		return false
	}
	v := &w.known[(a*0x9e3779b1^b*0x85ebca6b)>>16]
	if v.a != a || v.b != b || a == b {
		if w.loaded != a+1 {
			words := x.words.of(int(a), &w.roomA)
			w.loadA(words, w.allShingles(x, a, words))
			w.loaded = a + 1
		}
		words := x.words.of(int(b), &w.roomB)
		w.loadB(words, w.allShingles(x, b, words))
		*v = verdict{a, b, w.areCopies()}
	}
	return v.is
}

// allShingles returns the unmasked shingles of a text with nothing set aside. It keeps those of
// small collections, in which a text is asked for again and again.
func (w *ruleWorker) allShingles(x *index, t uint32, words []normal.Word) unmasked {
	if x.words.len() > sketchFrom {
		w.spare = unmaskedShingles(w.spare, &w.seen, words, x.k, nil)
		return w.spare
	}
	if w.unmasked == nil {
		w.unmasked = make([]unmasked, x.words.len())
	}
	if w.unmasked[t] == nil {
		w.unmasked[t] = unmaskedShingles(nil, &w.seen, words, x.k, nil)
	}
	return w.unmasked[t]
}

// sketch returns the sketch of a text. Few texts are asked for, these often. Two workers may draw one at the same time,
// and draw the same.
func (x *index) sketch(t uint32, room *[]normal.Word) *sketch {
	if s := x.sketches[t].Load(); s != nil {
		return s
	}
	s := new(sketch)
	for i := range s {
		s[i] = emptyBin
	}
	words := x.words.of(int(t), room)
	for i := range x.positions(int(t)) {
		h := shingleHash(words[i : i+x.k])
		bin := h >> 32 % sketchSize
		s[bin] = min(s[bin], uint8(h>>40))
	}
	x.sketches[t].Store(s)
	return s
}

// similar reports whether two sketches agree in one of so many bins that are not empty in
// both.
func similar(a, b *sketch, of int) bool {
	agree, empty := 0, 0
	for i := 0; i < sketchSize; i += 8 {
		x, y := binary.LittleEndian.Uint64(a[i:]), binary.LittleEndian.Uint64(b[i:])
		agree += zeroBytes(x ^ y)
		empty += zeroBytes(^(x & y))
	}
	return (agree-empty)*of >= sketchSize-empty
}

// zeroBytes counts the bytes of x that are zero.
func zeroBytes(x uint64) int {
	const low = 0x7f7f7f7f7f7f7f7f
	return bits.OnesCount64(^((x&low + low) | x | low))
}
