package partition

import (
	"context"
	"encoding/binary"
	"slices"
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

// findCopies finds the copies. Their words and the index of them are in memory.
func (w *Work) findCopies(ctx context.Context, _ int) error {
	s, err := w.outline()
	if err != nil {
		return err
	}
	prints := make([]duplicate.Fingerprint, 0, len(s.Articles()))
	dates := make([]time.Time, len(s.Articles()))
	for i := range dates {
		dates[i] = s.Articles()[i].Date
	}
	for p := range w.known.index.Parts {
		if prints, err = w.appendPrints(prints, p); err != nil {
			return err
		}
	}
	o := w.Digest.Duplicate
	o.Workers = w.Digest.Workers
	found, err := duplicate.FindFingerprints(ctx, prints, dates, o)
	if err != nil {
		return err
	}
	return w.writeGob("copies", 0, found)
}

// appendPrints appends the fingerprints of a part.
func (w *Work) appendPrints(prints []duplicate.Fingerprint, part int) ([]duplicate.Fingerprint, error) {
	r, err := open(w.prints(part))
	if err != nil {
		return nil, err
	}
	defer r.close()
	stream := r.stream()
	size := 0
	for k := range r.len() {
		size += int(r.places[k+1] - r.places[k])
	}
	slab := make([]normal.Word, 0, size/4)
	for range r.len() {
		record, err := stream.read()
		if err != nil {
			return nil, err
		}
		from := len(slab)
		slab = decodePrint(record, slab)
		prints = append(prints, duplicate.FingerprintOf(slab[from:len(slab):len(slab)]))
	}
	return prints, nil
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
