package partition

import (
	"cmp"
	"context"
	"encoding/binary"
	"slices"
	"sync"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/normal"
	"summarize/internal/parallel"
	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
)

// encodePrint returns the words of a fingerprint, four bytes each.
func encodePrint(f duplicate.Fingerprint) []byte {
	words := f.Words()
	record := make([]byte, 4*len(words))
	for k, word := range words {
		binary.LittleEndian.PutUint32(record[4*k:], uint32(word))
	}
	return record
}

func decodePrint(record []byte, words []normal.Word) []normal.Word {
	for ; len(record) >= 4; record = record[4:] {
		words = append(words, normal.Word(binary.LittleEndian.Uint32(record)))
	}
	return words
}

// prints is the file of the words that copies are found by, of a part.
func (w *Work) prints(part int) string { return w.path("words", part) + ".prints" }

// findCopies finds the copies. The index is in memory, the words that it is made of are not.
func (w *Work) findCopies(ctx context.Context, _ int) error {
	s, err := w.outline()
	if err != nil {
		return err
	}
	words := &prints{files: make([]*records.Reader, w.known.index.Parts), part: make([]int32, len(s.Articles())), buffers: sync.Pool{New: func() any { return new([]byte) }}}
	dates := make([]time.Time, len(s.Articles()))
	for p := range words.files {
		if words.files[p], err = records.Open(w.prints(p)); err != nil {
			return err
		}
		defer words.files[p].Close()
		from, to := w.bounds(s, p)
		words.from = append(words.from, from)
		for i := from; i < to; i++ {
			words.part[i], dates[i] = int32(p), s.Articles()[i].Date
		}
	}
	o := w.Digest.Duplicate
	o.Workers = w.Digest.Workers
	found, err := duplicate.FindWords(ctx, words, dates, o)
	if err := cmp.Or(err, words.failed); err != nil {
		return err
	}
	return w.writeGob("copies", 0, found)
}

// prints hands out the words of articles from files. What is wrong with these is told behind.
type prints struct {
	files   []*records.Reader
	from    []int   // by part: its first article
	part    []int32 // by article
	buffers sync.Pool
	mu      sync.Mutex
	failed  error
}

func (p *prints) Words(i int, room *[]normal.Word) []normal.Word {
	buffer := p.buffers.Get().(*[]byte)
	defer p.buffers.Put(buffer)
	part := p.part[i]
	record, whole, err := p.files[part].ReadInto(i-p.from[part], *buffer)
	*buffer = whole
	if err != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.failed = cmp.Or(p.failed, err)
		*room = make([]normal.Word, p.files[part].Size(i-p.from[part])/4) // as many as were counted
		return *room
	}
	*room = decodePrint(record, (*room)[:0])
	return *room
}

// share returns the elements of a list that are a part's.
func share[T any](all []T, part, parts int) []T {
	return all[part*len(all)/parts : (part+1)*len(all)/parts]
}

// compareCopies finds what the later of some pairs of copies adds.
func (w *Work) compareCopies(ctx context.Context, part int) error {
	if _, err := w.withCopies(); err != nil {
		return err
	}
	pairs := share(w.known.copies.Pairs, part, w.known.index.Parts)
	var needed []int
	for _, p := range pairs {
		if p.Kind != duplicate.Exact {
			needed = append(needed, p.A, p.B)
		}
	}
	shelf, err := w.shelve(ctx, needed, articlesOnly)
	if err != nil {
		return err
	}
	adds := make([][]digest.Quote, len(pairs))
	err = parallel.For(ctx, len(pairs), w.Digest.Workers, func(_, k int) {
		if p := &pairs[k]; p.Kind != duplicate.Exact {
			adds[k] = digest.Additions(w.known.copies.Common, shelf.Article(p.A), shelf.Article(p.B))
		}
	})
	if err != nil {
		return err
	}
	return w.writeGob("adds", part, adds)
}

// chooseCopies finds what is kept of some groups of copies. Their articles are read one by one, for a group
// may be large.
func (w *Work) chooseCopies(ctx context.Context, part int) error {
	s, err := w.withCopies()
	if err != nil {
		return err
	}
	facts, err := w.facts()
	if err != nil {
		return err
	}
	for p := range w.known.index.Parts { // goroutines must not open them
		if _, err := w.opened(w.known.articles, "articles", p); err != nil {
			return err
		}
	}
	groups := share(w.known.copies.Groups, part, w.known.index.Parts)
	kept, read := make([]digest.Kept, len(groups)), &files{w: w, s: s}
	err = parallel.For(ctx, len(groups), w.Digest.Workers, func(_, k int) {
		kept[k] = s.Keep(groups[k], w.known.copies.Common, facts, read.Article)
	})
	if err := cmp.Or(err, read.err); err != nil {
		return err
	}
	return w.writeGob("keep", part, kept)
}

// articleAt reads one article.
func (w *Work) articleAt(s *digest.Outline, i int) (article.Article, error) {
	part := w.partOf(s, i)
	r, err := w.opened(w.known.articles, "articles", part)
	if err != nil {
		return article.Article{}, err
	}
	from, _ := w.bounds(s, part)
	record, err := r.Read(i-from, nil)
	if err != nil {
		return article.Article{}, err
	}
	a, err := codec.DecodeArticle(record)
	if err != nil {
		return a, records.Damage(r.Path(), err)
	}
	restore(&a, &s.Articles()[i])
	return a, nil
}

// distinct sorts and drops what is there twice.
func distinct(numbers []int) []int {
	slices.Sort(numbers)
	return slices.Compact(numbers)
}
