package main

import (
	"fmt"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
)

// An ask asks a bucket for the text of an article of a pair of copies.
type ask struct {
	Index, Pair int32 // Pair is the number among all pairs
}

// askFn asks for the articles of the pairs that are not exact.
type askFn struct{ Settings settings }

func (f *askFn) ProcessElement(data []byte, emit func(int, []byte)) error {
	o, err := unpack[outline](data)
	if err != nil {
		return err
	}
	buckets := map[int][]ask{}
	for k, p := range o.Copies.Pairs {
		if p.Kind != duplicate.Exact {
			for _, i := range []int{p.A, p.B} {
				buckets[i/f.Settings.Rows] = append(buckets[i/f.Settings.Rows], ask{int32(i), int32(k)})
			}
		}
	}
	for b, asks := range buckets {
		emit(b, pack(asks))
	}
	return nil
}

// A side is one article of a pair.
type side struct {
	Pair    int32
	Index   int32
	Article article.Article
}

// answerFn sends the articles that are asked for.
type answerFn struct{ Settings settings }

func (f *answerFn) ProcessElement(_ int, buckets, asked func(*[]byte) bool, emit func(int, []byte)) error {
	asks, err := all[[]ask](asked)
	if err != nil || len(asks) == 0 {
		return err
	}
	entries, err := only[[]entry](buckets)
	if err != nil {
		return err
	}
	at := map[int32]*article.Article{}
	for k := range entries {
		at[entries[k].Index] = &entries[k].Article
	}
	sides := map[int][]side{}
	for _, a := range asks[0] {
		to := int(a.Pair) % f.Settings.Parts
		sides[to] = append(sides[to], side{a.Pair, a.Index, *at[a.Index]})
	}
	for to, list := range sides {
		emit(to, pack(list))
	}
	return nil
}

// additions are those of a pair.
type additions struct {
	Pair   int32
	Quotes []digest.Quote
}

// addFn finds what the later article of a pair says beyond the earlier.
type addFn struct{}

func (*addFn) ProcessElement(_ int, values func(*[]byte) bool, commons func(*[]byte) bool, emit func(int, []byte)) error {
	common, err := only[*duplicate.Common](commons)
	if err != nil {
		return err
	}
	waiting := map[int32]side{}
	var found []additions
	err = each(values, func(sides []side) error {
		for _, s := range sides {
			first, met := waiting[s.Pair]
			if !met {
				waiting[s.Pair] = s
				continue
			}
			delete(waiting, s.Pair)
			if first.Index > s.Index {
				first, s = s, first
			}
			if quotes := digest.Additions(common, &first.Article, &s.Article); len(quotes) > 0 {
				found = append(found, additions{s.Pair, quotes})
			}
		}
		return nil
	})
	if err == nil && len(waiting) > 0 {
		err = fmt.Errorf("%d pairs of copies lack an article", len(waiting))
	}
	emit(0, pack(found))
	return err
}
