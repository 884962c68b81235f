package main

import (
	"context"
	"maps"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/story"
	"summarize/internal/text"
)

// Linkage is one worker's: it holds the similar pairs of all. It also looks at the words of some
// rows: of those that may be round-ups with their neighbours, of a few of each group that may
// be a series, and of those that may join one. Which these are depends on the pairs alone; so a first run lists them (askRowsFn), their
// buckets send them (sendRowsFn), and a second run has them (linkFn).

// wanted are rows and documents that a bucket is asked for.
type wanted struct {
	Rows      []int32
	Weighed   []int32 // rows with their weights; of the others the terms suffice
	Documents []int32 // by article
}

// A wishList is a shelf on which nothing stands: it notes what is asked for.
type wishList struct {
	rows      map[int]bool // with their weights
	documents map[int]bool
	empty     text.Document
}

func (w *wishList) Row(row int) ([]uint32, []float64) { w.rows[row] = true; return nil, nil }
func (w *wishList) Terms(row int) []uint32            { w.rows[row] = w.rows[row]; return nil }
func (w *wishList) Article(int) *article.Article      { return &article.Article{} }
func (w *wishList) Document(i int) *text.Document     { w.documents[i] = true; return &w.empty }

// mayBeLong is a document of as many sentences as a search may want to see before it looks further.
var mayBeLong = text.Document{Sentences: make([]text.Sentence, 64)}

// linkage prepares the linkage of all rows over a model and a shelf.
func (s settings) linkage(m *story.Model, o *outline, shelf story.Collection) (*story.Result, []article.Article) {
	articles := digest.NewOutline(o.Articles, s.digest()).Articles()
	return story.NewResult(m, articles, originals(o), shelf), articles
}

// askRowsFn lists the rows that linkage looks at.
type askRowsFn struct{ Settings settings }

func (f *askRowsFn) ProcessElement(ctx context.Context, _ int, values, outlined, summed func(*[]byte) bool, emit func(int, []byte)) error {
	found, err := all[story.Similar](values)
	if err != nil {
		return err
	}
	o, err := only[outline](outlined)
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	m, err := new(story.Block).Model(ctx, sums, f.Settings.digest().Story)
	if err != nil {
		return err
	}
	w := &wishList{map[int]bool{}, map[int]bool{}, mayBeLong}
	r, _ := f.Settings.linkage(m, &o, w)
	if _, err := r.Link(ctx, story.Merged(found), f.Settings.digest().Story); err != nil {
		return err
	}
	for _, row := range r.MayJoin() {
		w.Terms(int(row))
	}
	for _, row := range r.CoreRows() {
		w.Row(int(row))
	}
	rows := story.Originals(originals(&o)) // by row: its article
	buckets := map[int]*wanted{}
	for b := range (len(o.Articles) + f.Settings.Rows - 1) / f.Settings.Rows {
		buckets[b] = &wanted{}
	}
	for _, row := range slices.Sorted(maps.Keys(w.rows)) {
		b := buckets[int(rows[row])/f.Settings.Rows]
		if b.Rows = append(b.Rows, int32(row)); w.rows[row] {
			b.Weighed = append(b.Weighed, int32(row))
		}
	}
	for _, i := range slices.Sorted(maps.Keys(w.documents)) {
		b := buckets[i/f.Settings.Rows]
		b.Documents = append(b.Documents, int32(i))
	}
	for b, w := range buckets {
		emit(b, pack(w))
	}
	return nil
}

// sent are the rows and documents that a bucket was asked for, over one vocabulary.
type sent struct {
	Block     *story.Block
	Index     []int32 // of the documents
	Documents []text.Document
}

// sendRowsFn sends what a bucket is asked for.
type sendRowsFn struct{}

func (*sendRowsFn) ProcessElement(_ int, shelves, blocks, asked func(*[]byte) bool, emit func(int, []byte)) error {
	s, err := only[shelf](shelves)
	if err != nil {
		return err
	}
	b, err := only[*story.Block](blocks)
	if err != nil {
		return err
	}
	w, err := only[wanted](asked)
	if err != nil {
		return err
	}
	var rows []int
	for k, row := range b.Rows {
		if _, is := slices.BinarySearch(w.Rows, row); is {
			rows = append(rows, k)
		}
	}
	words := make([]bool, len(b.Vocabulary))
	b.Words(rows, words)
	out := sent{Index: w.Documents}
	for k, i := range s.Index {
		if _, is := slices.BinarySearch(w.Documents, i); is {
			d := s.Corpus.Documents[k]
			d.EachToken(func(t *text.Token) { words[t.Term] = true })
			out.Documents = append(out.Documents, d)
		}
	}
	out.Block = b.Take(rows, words)
	for k, row := range out.Block.Rows {
		if _, is := slices.BinarySearch(w.Weighed, row); !is {
			_, weights := out.Block.Vectors.Row(k)
			clear(weights) // zeros take no room on their way
		}
	}
	number := numbers(words)
	for k := range out.Documents {
		out.Documents[k].Renumber(number)
	}
	emit(0, pack(out))
	return nil
}

// numbers returns the numbers of the terms that are kept.
func numbers(kept []bool) []uint32 {
	number, n := make([]uint32, len(kept)), uint32(0)
	for t, is := range kept {
		number[t] = n
		if is {
			n++
		}
	}
	return number
}

// A sentShelf hands out what buckets sent.
type sentShelf struct {
	*story.Block
	documents map[int]*text.Document
}

func (s *sentShelf) Article(int) *article.Article  { return &article.Article{} }
func (s *sentShelf) Document(i int) *text.Document { return s.documents[i] }

// linkFn joins rows into groups, and says which articles belong to which. It also counts the groups.
type linkFn struct{ Settings settings }

func (f *linkFn) ProcessElement(ctx context.Context, _ int, data []byte, outlined, summed func(*[]byte) bool, linked, grouped func([]byte), seated func(int, []byte)) error {
	values, parcels, err := unpackTwo(data)
	if err != nil {
		return err
	}
	found, err := all[story.Similar](values)
	if err != nil {
		return err
	}
	o, err := only[outline](outlined)
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	received, err := all[sent](parcels)
	if err != nil {
		return err
	}
	shelf := unpackSent(received)
	m, err := shelf.Model(ctx, sums, f.Settings.digest().Story)
	if err != nil {
		return err
	}
	r, articles := f.Settings.linkage(m, &o, shelf)
	l, err := r.Link(ctx, story.Merged(found), f.Settings.digest().Story)
	if err != nil {
		return err
	}
	linked(pack(l))
	r.Group(articles, l)
	grouped(pack(len(r.Stories)))
	original := originals(&o)
	buckets := map[int]seats{}
	for k := range r.Stories {
		for _, i := range r.Stories[k].Articles {
			b := i / f.Settings.Rows
			buckets[b] = append(buckets[b], seat{int32(i), int32(k), original[i], r.IsSeries(&r.Stories[k])})
		}
	}
	for b := range (len(o.Articles) + f.Settings.Rows - 1) / f.Settings.Rows {
		seated(b, pack(buckets[b]))
	}
	return nil
}

func unpackSent(received []sent) *sentShelf {
	blocks := make([]*story.Block, len(received))
	for k := range received {
		blocks[k] = received[k].Block
	}
	whole, number := story.Stack(blocks)
	s := &sentShelf{whole, map[int]*text.Document{}}
	for k, r := range received {
		for i := range r.Documents {
			r.Documents[i].Renumber(number[k])
			s.documents[int(r.Index[i])] = &r.Documents[i]
		}
	}
	return s
}
