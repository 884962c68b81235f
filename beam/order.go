package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/text"
)

// A place says where articles of a chunk stand in the collection.
type place struct {
	Index []int32     // by article of the chunk: its number in the order of all
	Row   []int32     // by article of the chunk: its number among those that are no copies, or -1
	Date  []time.Time // by article of the chunk: the one that is believed
}

// An outline is what later steps need of all articles: their records and copies.
type outline struct {
	Articles []article.Article // without texts, in order
	Copies   duplicate.Result  // without Common
}

// spoken is what all articles tell about languages.
type spoken struct {
	Common   text.Prior    // has a say where an article leaves doubt
	Evidence text.Evidence // of abbreviations, where a language lists none
}

// orderFn puts all articles in order and finds their copies. It is one worker: records and
// fingerprints of all are in its memory.
type orderFn struct{ Settings settings }

func (f *orderFn) ProcessElement(ctx context.Context, _ int, values func(*[]byte) bool, placed func(int, []byte), outlined, common, language, spanned func([]byte)) error {
	chunks, err := all[records](values)
	if err != nil {
		return err
	}
	sure, guessed, evidence := text.Languages{}, text.Languages{}, text.Evidence{}
	var articles []article.Article
	at := map[string][2]int{} // chunk and place in it, by id
	for c, chunk := range chunks {
		addLanguages(sure, chunk.Languages)
		addLanguages(guessed, chunk.GuessedLanguage)
		evidence.Add(chunk.Evidence)
		for k := range chunk.Records {
			a := chunk.Records[k].Article
			if _, taken := at[a.ID]; taken {
				return fmt.Errorf("%s: its id %q is that of another article: give each its own", a.Path, a.ID)
			}
			at[a.ID] = [2]int{c, k}
			articles = append(articles, a)
		}
	}
	prior := sure.Common()
	if len(prior) == 0 {
		prior = guessed.Guess()
	}
	language(pack(spoken{prior, evidence}))
	article.Sort(articles)
	ordered := digest.NewOutline(articles, f.Settings.digest()).Articles()

	places := make([]place, len(chunks))
	for c, chunk := range chunks {
		places[c] = place{make([]int32, len(chunk.Records)), make([]int32, len(chunk.Records)), make([]time.Time, len(chunk.Records))}
	}
	prints, dates := make([]duplicate.Fingerprint, len(ordered)), make([]time.Time, len(ordered))
	for i, a := range ordered {
		c, k := at[a.ID][0], at[a.ID][1]
		places[c].Index[k], places[c].Date[k] = int32(i), a.Date
		prints[i], dates[i] = duplicate.FingerprintOf(chunks[c].Records[k].Words), a.Date
	}
	copies, err := duplicate.FindFingerprints(ctx, prints, dates, f.Settings.digest().Duplicate)
	if err != nil {
		return err
	}
	o := outline{Articles: articles, Copies: *copies}
	rows := int32(0)
	for i, original := range originals(&o) {
		c, k := at[ordered[i].ID][0], at[ordered[i].ID][1]
		if places[c].Row[k] = -1; int(original) == i {
			places[c].Row[k] = rows
			rows++
		}
	}
	for c, chunk := range chunks {
		placed(chunk.Chunk, pack(places[c]))
	}
	spanned(pack(spansOf(ordered, f.Settings.Rows)))
	common(pack(copies.Common))
	o.Copies.Common = nil
	outlined(pack(o))
	return nil
}

func addLanguages(sum, more text.Languages) {
	for tag, n := range more {
		sum[tag] += n
	}
}

// An entry is an article in a bucket.
type entry struct {
	Index   int32
	Row     int32 // or -1
	Article article.Article
}

// placeFn sends the articles of a chunk to their buckets.
type placeFn struct{ Settings settings }

func (f *placeFn) ProcessElement(chunk int, articles, places func(*[]byte) bool, emit func(int, []byte)) error {
	placed, err := all[place](places)
	if err != nil || len(placed) != 1 {
		return cmp.Or(err, fmt.Errorf("chunk %d has %d places", chunk, len(placed)))
	}
	return each(articles, func(list []article.Article) error {
		buckets := map[int][]entry{}
		for k, a := range list {
			i := placed[0].Index[k]
			a.Date = placed[0].Date[k]
			buckets[int(i)/f.Settings.Rows] = append(buckets[int(i)/f.Settings.Rows], entry{i, placed[0].Row[k], a})
		}
		for b, entries := range buckets {
			emit(b, pack(entries))
		}
		return nil
	})
}

// bucketFn puts the articles of a bucket together.
type bucketFn struct{}

func (*bucketFn) ProcessElement(bucket int, pieces func(*[]byte) bool, emit func(int, []byte)) error {
	var entries []entry
	err := each(pieces, func(more []entry) error {
		entries = append(entries, more...)
		return nil
	})
	slices.SortFunc(entries, func(x, y entry) int { return cmp.Compare(x.Index, y.Index) })
	emit(bucket, pack(entries))
	return err
}
