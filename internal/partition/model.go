package partition

import (
	"context"
	"iter"

	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
	"summarize/internal/story"
)

// A file of counts: the terms, then chunks of pairs, then chunks of lines, then the sums.
type sums struct {
	Documents, Rows, Words int
	Languages              map[string]int
	Lengths                []int
	Pairs, Lines           int // records
}

// chunkOfKeys is how many keys stand in a record.
const chunkOfKeys = 1 << 13

// writeCounts writes counts, with pairs and lines from elsewhere.
func (w *Work) writeCounts(stage string, part int, c *story.Counts, pairs, lines iter.Seq[story.Counted], failed func() error) error {
	out, err := records.Create(w.path(stage, part))
	if err != nil {
		return err
	}
	s := sums{Documents: c.Documents, Languages: c.Languages, Rows: c.Rows, Words: c.Words, Lengths: c.Lengths[:]}
	terms := &codec.Encoder{}
	terms.Uint(uint64(len(c.Terms)))
	for _, t := range c.Terms {
		terms.Uint(uint64(t.Rows))
		number := 0
		if t.Number {
			number = 1
		}
		terms.Int(int(t.Balance)<<1 | number)
	}
	out.Append(terms.Bytes)
	s.Pairs, s.Lines = appendCounted(out, pairs), appendCounted(out, lines)
	record, err := records.Encode(s)
	if err == nil {
		err = failed()
	}
	if err != nil {
		out.Discard()
		return err
	}
	out.Append(record)
	return out.Commit()
}

// appendCounted writes a list in chunks, and returns how many.
func appendCounted(out *records.Writer, list iter.Seq[story.Counted]) (chunks int) {
	e, n, before := &codec.Encoder{}, 0, uint64(0)
	flush := func() {
		if n > 0 {
			out.Append(e.Bytes)
			chunks++
		}
		e.Bytes, n, before = e.Bytes[:0], 0, 0
	}
	for c := range list {
		e.Uint(c.Key - before)
		e.Uint(uint64(c.Times))
		before = c.Key
		if n++; n == chunkOfKeys {
			flush()
		}
	}
	flush()
	return chunks
}

// A countsFile reads a file of counts.
type countsFile struct {
	*records.Reader
	sums
	err error // of the lists
}

func openCounts(path string) (*countsFile, error) {
	r, err := records.Open(path)
	if err != nil {
		return nil, err
	}
	c := &countsFile{Reader: r}
	if err := r.Decode(r.Len()-1, &c.sums); err != nil {
		r.Close()
		return nil, err
	}
	return c, nil
}

// counts returns all but pairs and lines.
func (c *countsFile) counts() (*story.Counts, error) {
	sum := &story.Counts{Documents: c.Documents, Languages: c.Languages, Rows: c.Rows, Words: c.Words}
	copy(sum.Lengths[:], c.Lengths)
	record, err := c.Read(0, nil)
	if err != nil {
		return nil, err
	}
	d := codec.NewDecoder(record)
	sum.Terms = make([]story.TermCount, d.Length())
	for t := range sum.Terms {
		rows, balance := d.Uint(), d.Int()
		sum.Terms[t] = story.TermCount{Rows: uint32(rows), Balance: int32(balance >> 1), Number: balance&1 == 1}
	}
	if err := d.Err(); err != nil {
		return nil, records.Damage(c.Path(), err)
	}
	return sum, nil
}

// list yields the entries of some chunks.
func (c *countsFile) list(from, to int) iter.Seq[story.Counted] {
	return func(yield func(story.Counted) bool) {
		var buffer []byte
		for i := from; i < to && c.err == nil; i++ {
			record, err := c.Read(i, buffer)
			if err != nil {
				c.err = err
				return
			}
			d, before := codec.NewDecoder(record), uint64(0)
			for len(d.Bytes) > 0 {
				before += d.Uint()
				if !yield(story.Counted{Key: before, Times: uint32(d.Uint())}) {
					return
				}
			}
			buffer = record[:0]
		}
	}
}

func (c *countsFile) pairs() iter.Seq[story.Counted] { return c.list(1, 1+c.Pairs) }
func (c *countsFile) lines() iter.Seq[story.Counted] { return c.list(1+c.Pairs, 1+c.Pairs+c.Lines) }

// part returns the documents of a part with its rows.
func (w *Work) part(ctx context.Context, part int) (story.Part, error) {
	s, err := w.withCopies()
	if err != nil {
		return story.Part{}, err
	}
	p := story.Part{}
	if p.Documents, err = w.documentsOf(ctx, part); err != nil {
		return p, err
	}
	from, to := w.bounds(s, part)
	for i := from; i < to; i++ {
		if int(w.known.original[i]) == i {
			p.Originals = append(p.Originals, int32(i-from))
		}
	}
	return p, nil
}

// count counts the words of a part.
func (w *Work) count(ctx context.Context, part int) error {
	p, err := w.part(ctx, part)
	if err != nil {
		return err
	}
	c, err := story.CountPart(ctx, p, len(w.known.terms.vocabulary), w.known.index.Parts == 1, w.Digest.Workers)
	if err != nil {
		return err
	}
	return w.writeCounts("counts", part, c, values(c.Pairs), values(c.Lines), func() error { return nil })
}

func values(list []story.Counted) iter.Seq[story.Counted] {
	return func(yield func(story.Counted) bool) {
		for _, c := range list {
			if !yield(c) {
				return
			}
		}
	}
}

// addUp adds the counts of all parts.
func (w *Work) addUp(_ context.Context, _ int) error {
	if _, err := w.outline(); err != nil {
		return err
	}
	sum := &story.Counts{}
	var files []*countsFile
	var pairs, lines []iter.Seq[story.Counted]
	for p := range w.known.index.Parts {
		f, err := openCounts(w.path("counts", p))
		if err != nil {
			return err
		}
		defer f.Close()
		c, err := f.counts()
		if err != nil {
			return err
		}
		sum.AddAllBut(c)
		files, pairs, lines = append(files, f), append(pairs, f.pairs()), append(lines, f.lines())
	}
	return w.writeCounts("model", 0, sum, story.Merge(story.LeastPair, pairs...), story.Merge(story.LeastLine, lines...), func() error {
		for _, f := range files {
			if f.err != nil {
				return f.err
			}
		}
		return nil
	})
}

// model returns the model of the collection.
func (w *Work) model(ctx context.Context) (*story.Model, error) {
	if w.known.model != nil {
		return w.known.model, nil
	}
	t, err := w.terms()
	if err != nil {
		return nil, err
	}
	f, err := openCounts(w.path("model", 0))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	c, err := f.counts()
	if err != nil {
		return nil, err
	}
	for p := range f.pairs() {
		c.Pairs = append(c.Pairs, p)
	}
	for l := range f.lines() {
		c.Lines = append(c.Lines, l)
	}
	if f.err != nil {
		return nil, f.err
	}
	w.known.model, err = story.NewModel(ctx, t.vocabulary, c, w.storyOptions())
	return w.known.model, err
}

func (w *Work) storyOptions() story.Options {
	o := w.Digest.Story
	o.Workers = w.Digest.Workers
	return o
}
