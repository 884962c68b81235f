package duplicate

import (
	"context"
	"encoding/binary"
	"slices"
	"testing"

	"summarize/internal/duplicate/normal"
)

// The reference compares all pairs, with maps keyed by the words themselves and
// the definitions of measure.go, common.go and facts.go written out anew. Find must
// equal it.
type reference struct {
	o      Options
	texts  [][]normal.Word
	common map[string]bool
}

// key spells out the shingle at position i, or a whole text.
func key(words []normal.Word) string {
	b := make([]byte, 0, 4*len(words))
	for _, w := range words {
		b = binary.LittleEndian.AppendUint32(b, w&^normal.ClassBits)
	}
	return string(b)
}

// shingles returns the first position of each shingle that is not common.
func (r *reference) shingles(words []normal.Word) map[string]int {
	at := map[string]int{}
	for i := 0; i+r.o.Shingle <= len(words); i++ {
		k := key(words[i : i+r.o.Shingle])
		if _, again := at[k]; !again && !r.common[k] {
			at[k] = i
		}
	}
	return at
}

// cover marks the words that the shingles at these positions cover.
func (r *reference) cover(n int, positions []int) []bool {
	covered := make([]bool, n)
	for _, p := range positions {
		for j := range r.o.Shingle {
			covered[p+j] = true
		}
	}
	return covered
}

// side returns counted and matched words, and of the counted ones for each class
// all and those that the other text has.
func (r *reference) side(a, b []normal.Word, own, other map[string]int) (counted, matched int, t tally) {
	var all, both []int
	for k, p := range own {
		all = append(all, p)
		if _, ok := other[k]; ok {
			both = append(both, p)
		}
	}
	isCounted, isShared := r.cover(len(a), all), r.cover(len(a), both)
	has := map[normal.Word]bool{}
	for _, w := range b {
		has[w&^normal.ClassBits] = true
	}
	last := -1
	for j := range a {
		if !isCounted[j] {
			continue
		}
		if w := a[j]; w&normal.ClassBits == normal.Name || w&normal.ClassBits == normal.Number {
			t.all[w&normal.ClassBits]++
			if has[w&^normal.ClassBits] {
				t.kept[w&normal.ClassBits]++
			} else if w&normal.ClassBits == normal.Number {
				t.replaced = replaced(a, b, j)
			}
		}
		if isShared[j] {
			matched++
			if between := counted - last - 1; last >= 0 && between <= gap {
				matched += between
			}
			last = counted
		}
		counted++
	}
	t.replaced = t.replaced && t.all[normal.Number] == 1 && len(a) < briefReport
	return counted, matched, t
}

// replaced reports whether somewhere in b, between two words on one side that are those
// of a, stands a number for that of a.
func replaced(a, b []normal.Word, at int) bool {
	is := func(d, j, e int) bool {
		i := at + d
		return 0 <= i && i < len(a) && 0 <= j+e && j+e < len(b) && a[i]&^normal.ClassBits == b[j+e]&^normal.ClassBits
	}
	for j := range b {
		before := is(-2, j, -2) && is(-1, j, -1)
		after := is(1, j, 1) && is(2, j, 2)
		if b[j]&normal.ClassBits == normal.Number && (before || after) {
			return true
		}
	}
	return false
}

func (r *reference) compare(a, b []normal.Word) Pair {
	return r.compareSets(a, b, r.shingles(a), r.shingles(b))
}

func (r *reference) compareSets(a, b []normal.Word, sa, sb map[string]int) Pair {
	var p Pair
	if r.o.Measure == Jaccard {
		n := 0
		for k := range sa {
			if _, ok := sb[k]; ok {
				n++
			}
		}
		p.Resemblance = share(n, len(sa)+len(sb)-n)
		p.Containment = share(n, min(len(sa), len(sb)))
		p.ContainmentA, p.ContainmentB = share(n, len(sa)), share(n, len(sb))
		if n > 0 && p.Resemblance >= r.o.Threshold {
			p.Kind = Near
		}
		return p
	}
	ca, ma, ta := r.side(a, b, sa, sb)
	cb, mb, tb := r.side(b, a, sb, sa)
	p.ContainmentA, p.ContainmentB, p.Resemblance = share(ma, ca), share(mb, cb), share(ma+mb, ca+cb)
	small, matched, words, facts, large := p.ContainmentA, ma, ca, ta, p.ContainmentB
	if cb < ca || cb == ca && mb > ma {
		small, matched, words, facts, large = p.ContainmentB, mb, cb, tb, p.ContainmentA
	}
	p.Containment = small
	sure := 1 - float64(words)/sureWords
	near := p.Resemblance >= r.o.Threshold && p.Resemblance >= sure
	contained := small >= r.o.Threshold && small >= containedShare && small >= sure && matched >= containedWords
	isForm := func(t tally) bool {
		if t.replaced && (near && !contained || contained && large >= extendedShare) {
			return true
		}
		numbers, names := t.all[normal.Number], t.all[normal.Name]
		keptN, keptF := t.kept[normal.Number], t.kept[normal.Name]
		return float64(keptN+1) < keptNumbers*float64(numbers) || float64(keptN+keptF+1) < keptFacts*small*float64(numbers+names)
	}
	form := isForm(facts)
	if ca == cb && ma == mb {
		form = isForm(ta) && isForm(tb)
	}
	switch {
	case words < minWords || form || !near && !contained:
	case contained && large < extendedShare:
		p.Kind = Contained
	default:
		p.Kind = Near
	}
	return p
}

// findCommon fills r.common.
func (r *reference) findCommon() {
	list := map[string][]uint32{}
	for t, words := range r.texts {
		for k := range r.shingles(words) {
			list[k] = append(list[k], uint32(t))
		}
	}
	plain := reference{o: r.o}
	plain.o.Threshold = sampleThreshold
	common := map[string]bool{}
	known := map[[2]uint32]bool{}
	for k, texts := range list {
		if len(texts) <= shortList(len(r.texts)) {
			continue
		}
		slices.SortFunc(texts, func(a, b uint32) int { return int(int64((a+1)*0x9e3779b1) - int64((b+1)*0x9e3779b1)) })
		sample := texts[:min(len(texts), sampleSize)]
		copies := 0
		for i, a := range sample {
			b := sample[(i+1)%len(sample)]
			ab := [2]uint32{min(a, b), max(a, b)}
			is, ok := known[ab]
			if !ok {
				is = plain.compare(r.texts[ab[0]], r.texts[ab[1]]).Kind != None &&
					(len(r.texts) <= sketchFrom || r.similar(ab[0], ab[1]))
				known[ab] = is
			}
			if is {
				copies++
			}
		}
		common[k] = copies*copiesIn < len(sample)
	}
	r.common = common
}

// similar compares sketches bin by bin.
func (r *reference) similar(a, b uint32) bool {
	sketch := func(words []normal.Word) map[uint64]uint64 {
		bins := map[uint64]uint64{}
		for i := 0; i+r.o.Shingle <= len(words); i++ {
			h := shingleHash(words[i : i+r.o.Shingle])
			bin, v := h>>32%sketchSize, h>>40&0xff
			if least, ok := bins[bin]; v != emptyBin && (!ok || v < least) {
				bins[bin] = v
			}
		}
		return bins
	}
	x, y := sketch(r.texts[a]), sketch(r.texts[b])
	agree, used := 0, 0
	for bin := range uint64(sketchSize) {
		v, okX := x[bin]
		w, okY := y[bin]
		if okX || okY {
			used++
		}
		if okX && okY && v == w {
			agree++
		}
	}
	return agree*sketchShare >= used
}

// pairs compares all pairs of texts.
func (r *reference) pairs() (out []Pair) {
	sets := make([]map[string]int, len(r.texts))
	for i, words := range r.texts {
		sets[i] = r.shingles(words)
	}
	list := map[string][]int{}
	for i, set := range sets {
		for k := range set {
			list[k] = append(list[k], i)
		}
	}
	for a := range r.texts {
		// Texts that share nothing have no passages.
		meets := make([]bool, len(r.texts))
		for k := range sets[a] {
			for _, b := range list[k] {
				meets[b] = true
			}
		}
		for b := a + 1; b < len(r.texts); b++ {
			if !meets[b] {
				continue
			}
			if p := r.compareSets(r.texts[a], r.texts[b], sets[a], sets[b]); p.Kind != None {
				p.A, p.B = a, b
				out = append(out, p)
			}
		}
	}
	return out
}

// referencePairs returns the pairs of different texts that Find must return, and
// which texts say what an earlier one says, or nothing.
func referencePairs(t testing.TB, texts []Text, o Options) (pairs []Pair, repeats map[int]bool) {
	words, err := normalise(context.Background(), texts, o)
	if err != nil {
		t.Fatal(err)
	}
	var first []int
	repeats = map[int]bool{}
	seen := map[string]bool{}
	r := reference{o: o}
	for i, w := range words {
		k := key(w)
		if len(w) == 0 || seen[k] {
			repeats[i] = true
			continue
		}
		seen[k] = true
		first = append(first, i)
		r.texts = append(r.texts, w)
	}
	if o.Measure == Passages {
		r.findCommon()
	}
	pairs = r.pairs()
	for i := range pairs {
		pairs[i].A, pairs[i].B = first[pairs[i].A], first[pairs[i].B]
	}
	return pairs, repeats
}
