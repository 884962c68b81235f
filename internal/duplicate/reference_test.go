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

// A view is one side of a comparison.
type view struct {
	counted, matched      int
	isCounted             []bool
	facts                 tally
	content, short, slots int
	opening               int
}

// side counts the words of a, and its names and numbers: all, those that b has, and numbers
// that are gone and for which b has no other.
func (r *reference) side(a, b []normal.Word, own, other map[string]int) (v view, gone int) {
	var all, both []int
	for k, p := range own {
		all = append(all, p)
		if _, ok := other[k]; ok {
			both = append(both, p)
		}
	}
	v.isCounted = r.cover(len(a), all)
	isShared := r.cover(len(a), both)
	has := map[normal.Word]bool{}
	for _, w := range b {
		has[w&^normal.ClassBits] = true
	}
	for j, w := range a {
		if !v.isCounted[j] {
			continue
		}
		v.counted++
		if isShared[j] {
			v.matched++
		}
		class := w & normal.ClassBits
		if class != normal.Short {
			v.content++
		}
		if class != normal.Name && class != normal.Number {
			continue
		}
		v.facts.all[class]++
		switch {
		case has[w&^normal.ClassBits]:
			v.facts.kept[class]++
		case class == normal.Number && replaced(a, b, j):
			v.facts.replaced = true
		case class == normal.Number:
			gone++
		}
	}
	v.facts.replaced = v.facts.replaced && v.facts.all[normal.Number] == 1 && len(a) < briefReport
	return v, gone
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
			p.Kind, p.lasting = Near, true
		}
		return p
	}
	va, goneA := r.side(a, b, sa, sb)
	vb, goneB := r.side(b, a, sb, sa)
	r.slots(a, b, sa, sb, &va, &vb)
	p.ContainmentA, p.ContainmentB, p.Resemblance = share(va.matched, va.counted), share(vb.matched, vb.counted), share(va.matched+vb.matched, va.counted+vb.counted)
	small, gone, large := &va, goneA, p.ContainmentB
	p.Containment = p.ContainmentA
	if vb.counted < va.counted || vb.counted == va.counted && vb.matched > va.matched {
		small, gone, large = &vb, goneB, p.ContainmentA
		p.Containment = p.ContainmentB
	}
	sure := 1 - float64(small.counted)/sureWords
	near := p.Resemblance >= r.o.Threshold && p.Resemblance >= sure
	contained := p.Containment >= r.o.Threshold && p.Containment >= containedShare && p.Containment >= sure && small.matched >= containedWords
	isForm := func(v *view, gone int) bool {
		if v.facts.replaced && (near && !contained || contained && large >= extendedShare) {
			return true
		}
		if v.slots >= formSlots && float64(v.short) >= unlikeForm*float64(v.content) {
			return true
		}
		numbers, names := v.facts.all[normal.Number], v.facts.all[normal.Name]
		keptN, keptF := v.facts.kept[normal.Number], v.facts.kept[normal.Name]
		if p.Containment >= rewritten {
			keptN += gone
		}
		return float64(keptN+1) < keptNumbers*float64(numbers) || float64(keptN+keptF+1) < keptFacts*p.Containment*float64(numbers+names)
	}
	form := isForm(small, gone)
	if va.counted == vb.counted && va.matched == vb.matched {
		form = isForm(&va, goneA) && isForm(&vb, goneB)
	}
	otherBody := func(v *view) bool { return v.opening > 0 && float64(v.opening) >= unlikeBody*float64(v.content) }
	form = form || otherBody(&va) && otherBody(&vb)
	switch {
	case small.counted < minWords || form || !near && !contained:
	case contained && large < extendedShare:
		p.Kind = Contained
	default:
		p.Kind = Near
	}
	numbers := hasNumbers(a, b)
	switch {
	case va.counted == vb.counted && va.matched == vb.matched:
		numbers = numbers && hasNumbers(b, a)
	case small == &vb:
		numbers = hasNumbers(b, a)
	}
	p.lasting = p.Kind != None && numbers && max(p.Resemblance, p.Containment) >= lastingShare
	return p
}

// hasNumbers reports whether b has all numbers of a.
func hasNumbers(a, b []normal.Word) bool {
	for _, w := range a {
		if w&normal.ClassBits == normal.Number && !slices.ContainsFunc(b, func(v normal.Word) bool { return (v^w)&^normal.ClassBits == 0 }) {
			return false
		}
	}
	return true
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
				long := len(r.texts[ab[0]])+len(r.texts[ab[1]])-2*(r.o.Shingle-1) > longWords
				is = long && r.similar(ab[0], ab[1], longShare) ||
					!long && plain.compare(r.texts[ab[0]], r.texts[ab[1]]).Kind != None && (len(r.texts) <= sketchFrom || r.similar(ab[0], ab[1], sketchShare))
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

// similar compares sketches bin by bin: whether one of so many agrees.
func (r *reference) similar(a, b uint32, of int) bool {
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
	return agree*of >= used
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
	pairs = slices.DeleteFunc(pairs, func(p Pair) bool {
		a, b := texts[p.A].Published, texts[p.B].Published
		return !p.lasting && !a.IsZero() && !b.IsZero() && b.Sub(a) > usualAge
	})
	return pairs, repeats
}
