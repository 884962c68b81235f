package main

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/story"
	"summarize/internal/text"
)

// found is a partition into stories.
type found struct {
	Stories, Series []story.Story
	Of              []int
	Also            [][]int
	Cut             float64
	Warnings        []string
}

func (f *found) result() *story.Result {
	return &story.Result{Stories: f.Stories, Series: f.Series, Of: f.Of, Also: f.Also, Cut: f.Cut, Warnings: f.Warnings}
}

// storiesFn finds the stories of all shelves. It is one worker, with all documents in its memory.
type storiesFn struct{ Settings settings }

func (f *storiesFn) ProcessElement(ctx context.Context, _ int, values func(*[]byte) bool, outlined func(*[]byte) bool, emit func([]byte)) error {
	shelves, err := all[shelf](values)
	if err != nil {
		return err
	}
	o, err := only[outline](outlined)
	if err != nil {
		return err
	}
	articles, corpus := collect(shelves, len(o.Articles))
	r, err := story.Find(ctx, articles, corpus, originals(&o), f.Settings.digest().Story)
	if err != nil {
		return err
	}
	emit(pack(found{r.Stories, r.Series, r.Of, r.Also, r.Cut, r.Warnings}))
	return nil
}

// collect puts the articles of shelves in order, over one vocabulary.
func collect(shelves []shelf, n int) ([]article.Article, *text.Corpus) {
	var vocabularies [][]string
	for _, s := range shelves {
		vocabularies = append(vocabularies, s.Corpus.Vocabulary)
	}
	all, renumber := text.Union(vocabularies)
	articles, corpus := make([]article.Article, n), &text.Corpus{Documents: make([]text.Document, n), Vocabulary: all}
	for k, s := range shelves {
		for i, index := range s.Index {
			articles[index], corpus.Documents[index] = s.Articles[i], s.Corpus.Documents[i]
			corpus.Documents[index].Renumber(renumber[k])
		}
	}
	return articles, corpus
}

// originals returns, by article, the one that it copies, or itself.
func originals(o *outline) []int32 {
	original := make([]int32, len(o.Articles))
	for i := range original {
		original[i] = int32(i)
	}
	for _, g := range o.Copies.Groups {
		for _, c := range g.Copies {
			original[c] = int32(g.Original)
		}
	}
	return original
}

// A seat says to which told story an article of a bucket belongs.
type seat struct {
	Index, Story, Original int32
}

// seats are those of a bucket.
type seats []seat

// chooseFn works out which stories are told, and where the articles of each bucket belong.
type chooseFn struct{ Settings settings }

func (f *chooseFn) ProcessElement(_ int, noted func(*[]byte) bool, outlined, stories func(*[]byte) bool, emit func(int, []byte)) error {
	digest, members, o, err := f.Settings.choose(noted, outlined, stories)
	if err != nil {
		return err
	}
	_ = digest
	original := originals(&o)
	buckets := map[int]seats{}
	for k, list := range members {
		for _, i := range list {
			b := i / f.Settings.Rows
			buckets[b] = append(buckets[b], seat{int32(i), int32(k), original[i]})
		}
	}
	for b := range (len(o.Articles) + f.Settings.Rows - 1) / f.Settings.Rows {
		emit(b, pack(buckets[b]))
	}
	return nil
}

// choose makes the outline of the digest up to the stories that are told.
func (s settings) choose(noted, outlined, stories func(*[]byte) bool) (*digest.Outline, [][]int, outline, error) {
	o, err := only[outline](outlined)
	if err != nil {
		return nil, nil, o, err
	}
	r, err := only[found](stories)
	if err != nil {
		return nil, nil, o, err
	}
	all := make([]digest.Facts, len(o.Articles))
	err = each(noted, func(f facts) error {
		for k, i := range f.Index {
			all[i] = f.Facts[k]
		}
		return nil
	})
	d := digest.NewOutline(o.Articles, s.digest())
	return d, d.Stories(all, &o.Copies, r.result()), o, err
}

// A part is some articles of one told story, over a vocabulary of their own.
type part struct {
	Story    int32
	Index    []int32
	Original []int32
	Articles []article.Article
	Corpus   text.Corpus
}

// seatFn sends the articles of a bucket to their stories.
type seatFn struct{ Settings settings }

func (f *seatFn) ProcessElement(bucket int, shelves, seated func(*[]byte) bool, emit func(int, []byte)) error {
	s, err := only[shelf](shelves)
	if err != nil {
		return err
	}
	list, err := only[seats](seated)
	if err != nil {
		return err
	}
	at := map[int32]int{}
	for k, i := range s.Index {
		at[i] = k
	}
	slices.SortFunc(list, func(x, y seat) int { return cmp.Or(cmp.Compare(x.Story, y.Story), cmp.Compare(x.Index, y.Index)) })
	byPart := map[int][]part{}
	for len(list) > 0 {
		p := part{Story: list[0].Story}
		var documents []text.Document
		for len(list) > 0 && list[0].Story == p.Story {
			k := at[list[0].Index]
			p.Index, p.Original = append(p.Index, list[0].Index), append(p.Original, list[0].Original)
			p.Articles = append(p.Articles, s.Articles[k])
			documents = append(documents, s.Corpus.Documents[k])
			list = list[1:]
		}
		p.Corpus = restrict(documents, s.Corpus.Vocabulary)
		to := int(p.Story) % f.Settings.Parts
		byPart[to] = append(byPart[to], p)
	}
	for to, parts := range byPart {
		emit(to, pack(parts))
	}
	return nil
}

// restrict gives documents a vocabulary of their own terms only.
func restrict(documents []text.Document, vocabulary []string) text.Corpus {
	used := make([]bool, len(vocabulary))
	for i := range documents {
		documents[i].EachToken(func(t *text.Token) { used[t.Term] = true })
	}
	var own []string
	number := make([]uint32, len(vocabulary))
	for t, is := range used {
		if is {
			number[t] = uint32(len(own))
			own = append(own, vocabulary[t])
		}
	}
	for i := range documents {
		documents[i].Renumber(number)
	}
	return text.Corpus{Documents: documents, Vocabulary: own}
}
