package story

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/text"
	"summarize/internal/vector"
)

// A Block is some rows with what comparing and describing them needs to know of the
// collection, over a vocabulary of their own: no part of it grows with the collection. That is
// possible since a model is made of counts by term and pair (those of the collection, of the
// terms and pairs at hand) and of a few sums; and since a smaller vocabulary keeps the order of
// terms, in which everything is added up.
//
// Blocks over different vocabularies become one by Stack.
type Block struct {
	Vocabulary []string    // sorted
	Terms      []TermCount // by term: those of the collection
	Pairs      []Counted   // of at least LeastPair rows of the collection, ascending
	Rows       []int32     // their numbers in the collection, ascending
	Days       []float64   // by row: as Result.Days has them
	Vectors    vector.Matrix
}

// NewBlock returns the block of the originals of a part, which have some numbers in the collection.
// Of counts, terms, pairs and lines are the collection's, as far as the part has them; the sums are
// of all, Entries among them.
func NewBlock(ctx context.Context, p Part, vocabulary []string, c *Counts, rows []int32, days []float64, o Options) (*Block, error) {
	m, err := NewModel(ctx, vocabulary, c, o)
	if err != nil {
		return nil, err
	}
	vectors, err := m.Vectors(ctx, p, 1)
	if err != nil {
		return nil, err
	}
	b := &Block{Vocabulary: vocabulary, Terms: c.Terms, Rows: rows, Days: days, Vectors: *vectors}
	for _, pair := range c.Pairs {
		if pair.Times >= LeastPair {
			b.Pairs = append(b.Pairs, pair)
		}
	}
	return b, nil
}

// Model returns what the rows of a block are compared and described by; sums is Counts without what
// goes by term, pair and line.
func (b *Block) Model(ctx context.Context, sums Counts, o Options) (*Model, error) {
	sums.Terms, sums.Pairs = b.Terms, b.Pairs
	return NewModel(ctx, b.Vocabulary, &sums, o)
}

// Take returns the block of some rows, by their place, over a part of the vocabulary that has all
// of their words.
func (b *Block) Take(rows []int, words []bool) *Block {
	t := &Block{Vectors: vector.Matrix{Start: []int{0}}}
	number := make([]uint32, len(b.Vocabulary))
	for w, taken := range words {
		if taken {
			number[w] = uint32(len(t.Vocabulary))
			t.Vocabulary, t.Terms = append(t.Vocabulary, b.Vocabulary[w]), append(t.Terms, b.Terms[w])
		}
	}
	used := make([]bool, len(b.Pairs))
	for _, k := range rows {
		terms, _ := b.Vectors.Row(k)
		for _, c := range terms {
			if int(c) >= len(b.Vocabulary) {
				used[int(c)-len(b.Vocabulary)] = true
			}
		}
	}
	column := make([]uint32, len(b.Vocabulary)+len(b.Pairs))
	copy(column, number)
	for g, p := range b.Pairs {
		if used[g] {
			column[len(b.Vocabulary)+g] = uint32(len(t.Vocabulary) + len(t.Pairs))
			t.Pairs = append(t.Pairs, renumbered(p, number))
		}
	}
	t.Vectors.Cols = len(t.Vocabulary) + len(t.Pairs)
	for _, k := range rows {
		t.add(b, k, column)
	}
	return t
}

// Words marks the words of the vocabulary that some rows have.
func (b *Block) Words(rows []int, words []bool) {
	for _, k := range rows {
		terms, _ := b.Vectors.Row(k)
		for _, c := range terms {
			if w := int(c) - len(b.Vocabulary); w < 0 {
				words[c] = true
			} else {
				x, y := unpair(b.Pairs[w].Key)
				words[x], words[y] = true, true
			}
		}
	}
}

// add appends row k of another block, whose columns have other numbers here.
func (b *Block) add(from *Block, k int, column []uint32) {
	terms, weights := from.Vectors.Row(k)
	for _, c := range terms {
		b.Vectors.Terms = append(b.Vectors.Terms, column[c])
	}
	b.Vectors.Weights = append(b.Vectors.Weights, weights...)
	b.Vectors.Start = append(b.Vectors.Start, len(b.Vectors.Terms))
	b.Rows, b.Days = append(b.Rows, from.Rows[k]), append(b.Days, from.Days[k])
}

func renumbered(p Counted, number []uint32) Counted {
	x, y := unpair(p.Key)
	return Counted{Key: uint64(number[x])<<32 | uint64(number[y]), Times: p.Times}
}

// Stack returns one block of the rows of several, ascending, over the union of their vocabularies
// and of more words, and the numbers there of the terms of each, those of more last.
func Stack(blocks []*Block, more ...[]string) (*Block, [][]uint32) {
	vocabularies := make([][]string, len(blocks), len(blocks)+len(more))
	for k, b := range blocks {
		vocabularies[k] = b.Vocabulary
	}
	s := &Block{Vectors: vector.Matrix{Start: []int{0}}}
	var number [][]uint32
	s.Vocabulary, number = text.Union(append(vocabularies, more...))
	s.Terms = make([]TermCount, len(s.Vocabulary))
	for k, b := range blocks {
		for t, n := range b.Terms {
			s.Terms[number[k][t]] = n
		}
		for _, p := range b.Pairs {
			s.Pairs = append(s.Pairs, renumbered(p, number[k]))
		}
	}
	slices.SortFunc(s.Pairs, compareKeys)
	s.Pairs = slices.CompactFunc(s.Pairs, func(p, q Counted) bool { return p.Key == q.Key })
	s.Vectors.Cols = len(s.Vocabulary) + len(s.Pairs)
	type place struct{ block, row int }
	var places []place
	columns := make([][]uint32, len(blocks))
	for k, b := range blocks {
		columns[k] = s.columns(b, number[k])
		for row := range b.Rows {
			places = append(places, place{k, row})
		}
	}
	slices.SortFunc(places, func(x, y place) int { return int(blocks[x.block].Rows[x.row] - blocks[y.block].Rows[y.row]) })
	for _, p := range places {
		s.add(blocks[p.block], p.row, columns[p.block])
	}
	return s, number
}

// columns returns the numbers of the columns of another block, whose words have some numbers here.
func (b *Block) columns(from *Block, number []uint32) []uint32 {
	column := slices.Clone(number)
	for _, p := range from.Pairs {
		g, _ := slices.BinarySearchFunc(b.Pairs, renumbered(p, number), compareKeys)
		column = append(column, uint32(len(b.Vocabulary)+g))
	}
	return column
}

func compareKeys(p, q Counted) int { return cmp.Compare(p.Key, q.Key) }

// Row returns the terms and weights of the row with a number in the collection.
func (b *Block) Row(row int) ([]uint32, []float64) {
	k, met := slices.BinarySearch(b.Rows, int32(row))
	if !met {
		return nil, nil
	}
	return b.Vectors.Row(k)
}

// Similar returns the similar pairs of the rows of a block with those of a later one, or,
// without one, with each other, by their numbers in the collection, which are in sequence in each.
func (b *Block) Similar(ctx context.Context, later *Block, sums Counts, o Options) (Similar, error) {
	both := []*Block{b}
	if later != nil {
		both = append(both, later)
	}
	s, _ := Stack(both)
	m, err := s.Model(ctx, sums, o)
	if err != nil || len(b.Rows) == 0 || len(both[len(both)-1].Rows) == 0 {
		return Similar{}, err
	}
	splitter := m.Splitter()
	split := splitter.Split(splitter.Heavy(&s.Vectors))
	n := len(b.Rows)
	first := s.vectors(0, n)
	if later == nil {
		return m.SimilarOf(ctx, split, first, first, o.Workers)
	}
	return m.SimilarOf(ctx, split, first, s.vectors(n, len(s.Rows)), o.Workers)
}

// vectors returns the rows from one place up to another.
func (b *Block) vectors(from, to int) Vectors {
	m := b.Vectors
	m.Start = m.Start[from : to+1]
	return Vectors{First: int(b.Rows[from]), Matrix: &m, Days: b.Days[from:to]}
}

// EachLine calls f with the lines that CountPart counts of a part, with their keys; more than
// once with one that stands there so often.
func (p Part) EachLine(f func(key uint64, words []text.Token)) {
	for _, i := range p.Originals {
		d := &p.Documents[i]
		for _, s := range d.Sentences {
			if s.Last-s.First >= 3 {
				f(lineHash(d.Words(s)), d.Words(s))
			}
		}
	}
}

// EachPair calls f with the terms of each of some pairs.
func EachPair(pairs []Counted, f func(k int, a, b uint32)) {
	for k, p := range pairs {
		a, b := unpair(p.Key)
		f(k, a, b)
	}
}

// Merged returns the similar pairs of some comparisons as one list, sorted.
func Merged(found []Similar) Similar {
	type edge struct {
		vector.Pair
		alike bool
	}
	var edges []edge
	for _, s := range found {
		for k, p := range s.Pairs {
			edges = append(edges, edge{p, s.Alike[k]})
		}
	}
	slices.SortFunc(edges, func(x, y edge) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	all := Similar{Pairs: make([]vector.Pair, len(edges)), Alike: make([]bool, len(edges))}
	for k, e := range edges {
		all.Pairs[k], all.Alike[k] = e.Pair, e.alike
	}
	return all
}
