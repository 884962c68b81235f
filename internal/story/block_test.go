package story

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"summarize/internal/text"
)

// A counter adds up the counts of parts with vocabularies of their own, by the words themselves.
type counter struct {
	sums  Counts
	terms map[string]TermCount
	times map[string]uint32 // of pairs and lines
}

func pairName(v []string, key uint64) string {
	a, b := unpair(key)
	return v[a] + " " + v[b]
}

func lineNames(p Part, v []string) map[uint64]string {
	names := map[uint64]string{}
	p.EachLine(func(key uint64, words []text.Token) {
		var b strings.Builder
		b.WriteString("line:")
		for _, w := range words {
			fmt.Fprint(&b, v[w.Term], " ")
		}
		names[key] = b.String()
	})
	return names
}

func (c *counter) add(p Part, v []string, own *Counts) {
	for t, n := range own.Terms {
		sum := c.terms[v[t]]
		c.terms[v[t]] = TermCount{sum.Rows + n.Rows, sum.Balance + n.Balance, sum.Number || n.Number}
	}
	for _, pair := range own.Pairs {
		c.times[pairName(v, pair.Key)] += pair.Times
	}
	names := lineNames(p, v)
	for _, line := range own.Lines {
		c.times[names[line.Key]] += line.Times
	}
	sums := *own
	sums.Terms, sums.Pairs, sums.Lines = nil, nil, nil
	c.sums.AddAllBut(&sums)
}

// of returns the counts of the collection of what a part has.
func (c *counter) of(p Part, v []string, own *Counts) *Counts {
	all := c.sums
	for _, word := range v {
		all.Terms = append(all.Terms, c.terms[word])
	}
	for _, pair := range own.Pairs {
		all.Pairs = append(all.Pairs, Counted{pair.Key, c.times[pairName(v, pair.Key)]})
	}
	names := lineNames(p, v)
	for _, line := range own.Lines {
		all.Lines = append(all.Lines, Counted{line.Key, c.times[names[line.Key]]})
	}
	return &all
}

// TestBlocksMakeTheWhole: parts that know only their own words have the vectors, and find the
// similar pairs, that the whole collection has, bit for bit.
func TestBlocksMakeTheWhole(t *testing.T) {
	const n, parts = 300, 5
	c := plant(n, 12, true)
	c.analyse(t)
	original := alone(n)
	for i := 10; i < n; i += 50 {
		original[i] = original[i-7]
	}
	whole, matrix, err := newResult(t.Context(), c.articles, c.corpus, original, Default)
	if err != nil {
		t.Fatal(err)
	}
	want, err := whole.similar(t.Context(), matrix, 1)
	if err != nil {
		t.Fatal(err)
	}
	count := &counter{terms: map[string]TermCount{}, times: map[string]uint32{}}
	part, own, corpora := make([]Part, parts), make([]*Counts, parts), make([]*text.Corpus, parts)
	for p := range parts {
		from, to := p*n/parts, (p+1)*n/parts
		if corpora[p], err = text.Analyze(t.Context(), c.articles[from:to], text.Options{Lang: "en"}); err != nil {
			t.Fatal(err)
		}
		part[p].Documents = corpora[p].Documents
		for i := from; i < to; i++ {
			if int(original[i]) == i {
				part[p].Originals = append(part[p].Originals, int32(i-from))
			}
		}
		if own[p], err = CountPart(t.Context(), part[p], len(corpora[p].Vocabulary), false, 1); err != nil {
			t.Fatal(err)
		}
		count.add(part[p], corpora[p].Vocabulary, own[p])
	}
	for _, term := range count.terms {
		count.sums.Entries += int(term.Rows)
	}
	for name, times := range count.times {
		if times >= LeastPair && !strings.HasPrefix(name, "line:") {
			count.sums.Entries += int(times)
		}
	}
	blocks, first := make([]*Block, parts), int32(0)
	for p := range parts {
		var rows []int32
		for range part[p].Originals {
			rows = append(rows, first)
			first++
		}
		if blocks[p], err = NewBlock(t.Context(), part[p], corpora[p].Vocabulary, count.of(part[p], corpora[p].Vocabulary, own[p]), rows, whole.days[rows[0]:first], Default); err != nil {
			t.Fatal(err)
		}
	}
	for row := range matrix.Rows() {
		_, wanted := matrix.Row(row)
		if _, got := blocks[slices.IndexFunc(blocks, func(b *Block) bool { return slices.Contains(b.Rows, int32(row)) })].Row(row); !slices.Equal(got, wanted) {
			t.Fatalf("row %d has other weights", row)
		}
	}
	got := similarOf(t, blocks, count.sums)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%d similar pairs, want %d", len(got.Pairs), len(want.Pairs))
	}
	takeEachSecond(t, blocks[0])
}

// similarOf compares all blocks with each other.
func similarOf(t *testing.T, blocks []*Block, sums Counts) (all Similar) {
	o := Default
	o.Workers = 1
	var found []Similar
	for p, b := range blocks {
		for q := p; q < len(blocks); q++ {
			later := blocks[q]
			if p == q {
				later = nil
			}
			s, err := b.Similar(t.Context(), later, sums, o)
			if err != nil {
				t.Fatal(err)
			}
			found = append(found, s)
		}
	}
	return Merged(found)
}

// takeEachSecond: rows keep their weights and the words that these stand for.
func takeEachSecond(t *testing.T, b *Block) {
	var rows []int
	for k := 0; k < len(b.Rows); k += 2 {
		rows = append(rows, k)
	}
	words := make([]bool, len(b.Vocabulary))
	b.Words(rows, words)
	taken := b.Take(rows, words)
	if len(taken.Vocabulary) >= len(b.Vocabulary) {
		t.Error("half of the rows have all words")
	}
	for _, k := range rows {
		if got, want := named(taken, int(b.Rows[k])), named(b, int(b.Rows[k])); !reflect.DeepEqual(got, want) {
			t.Fatalf("row %d: %v, want %v", b.Rows[k], got, want)
		}
	}
}

// named lists what a row has, in words.
func named(b *Block, row int) (list []string) {
	terms, weights := b.Row(row)
	for k, c := range terms {
		name := ""
		if w := int(c) - len(b.Vocabulary); w < 0 {
			name = fmt.Sprint(b.Vocabulary[c], b.Terms[c])
		} else {
			name = pairName(b.Vocabulary, b.Pairs[w].Key)
		}
		list = append(list, fmt.Sprint(name, " ", weights[k]))
	}
	return list
}
