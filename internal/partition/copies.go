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
	words := &prints{files: make([]*reader, w.known.index.Parts), part: make([]int32, len(s.Articles())), buffers: sync.Pool{New: func() any { return new([]byte) }}}
	dates := make([]time.Time, len(s.Articles()))
	for p := range words.files {
		if words.files[p], err = open(w.prints(p)); err != nil {
			return err
		}
		defer words.files[p].close()
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
	files   []*reader
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
	record, whole, err := p.files[part].readInto(i-p.from[part], *buffer)
	*buffer = whole
	if err != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.failed = cmp.Or(p.failed, err)
		*room = make([]normal.Word, p.files[part].size(i-p.from[part])/4) // as many as were counted
		return *room
	}
	*room = decodePrint(record, (*room)[:0])
	return *room
}

// pairsOf returns the pairs of copies of a part.
func (w *Work) pairsOf(part int) []duplicate.Pair {
	all := w.known.copies.Pairs
	return all[part*len(all)/w.known.index.Parts : (part+1)*len(all)/w.known.index.Parts]
}

// compareCopies finds what the later of some pairs of copies adds.
func (w *Work) compareCopies(ctx context.Context, part int) error {
	if _, err := w.withCopies(); err != nil {
		return err
	}
	pairs := w.pairsOf(part)
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

// articleAt reads one article.
func (w *Work) articleAt(s *digest.Outline, i int) (article.Article, error) {
	part := w.partOf(s, i)
	r, err := w.opened(w.known.articles, "articles", part)
	if err != nil {
		return article.Article{}, err
	}
	from, _ := w.bounds(s, part)
	record, err := r.read(i-from, nil)
	if err != nil {
		return article.Article{}, err
	}
	a, err := DecodeArticle(record)
	if err != nil {
		return a, damage(r.path, err)
	}
	restore(&a, &s.Articles()[i])
	return a, nil
}

// distinct sorts and drops what is there twice.
func distinct(numbers []int) []int {
	slices.Sort(numbers)
	return slices.Compact(numbers)
}
