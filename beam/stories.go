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

// A seat says to which group an article of a bucket belongs.
type seat struct {
	Index, Story, Original int32
	Series                 bool
}

// seats are those of a bucket.
type seats []seat

// A part is some articles of one group, with their rows, over a vocabulary of their own.
type part struct {
	Story    int32
	Series   bool
	Index    []int32
	Original []int32
	Articles []article.Article
	Corpus   text.Corpus
	Block    *story.Block
}

// seatFn sends the articles of a bucket to their groups.
type seatFn struct{ Settings settings }

func (f *seatFn) ProcessElement(bucket int, shelves, blocks, seated func(*[]byte) bool, emit func(int, []byte)) error {
	s, err := only[shelf](shelves)
	if err != nil {
		return err
	}
	b, err := only[*story.Block](blocks)
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
		n := 1
		for n < len(list) && list[n].Story == list[0].Story {
			n++
		}
		to := int(list[0].Story) % f.Settings.Parts
		byPart[to] = append(byPart[to], s.take(list[:n], at, b))
		list = list[n:]
	}
	for to, parts := range byPart {
		emit(to, pack(parts))
	}
	return nil
}

// take returns the part of a group that some seats of a shelf are.
func (s *shelf) take(list []seat, at map[int32]int, b *story.Block) part {
	p := part{Story: list[0].Story, Series: list[0].Series}
	var rows []int
	words := make([]bool, len(s.Corpus.Vocabulary))
	for _, seat := range list {
		k := at[seat.Index]
		p.Index, p.Original = append(p.Index, seat.Index), append(p.Original, seat.Original)
		p.Articles = append(p.Articles, s.Articles[k])
		d := s.Corpus.Documents[k]
		d.EachToken(func(t *text.Token) { words[t.Term] = true })
		p.Corpus.Documents = append(p.Corpus.Documents, d)
		if s.Rows[k] >= 0 {
			row, _ := slices.BinarySearch(b.Rows, s.Rows[k])
			rows = append(rows, row)
		}
	}
	p.Block = b.Take(rows, words)
	p.Corpus.Vocabulary = p.Block.Vocabulary
	number := numbers(words)
	for k := range p.Corpus.Documents {
		p.Corpus.Documents[k].Renumber(number)
	}
	return p
}

// join makes one part of those of one group.
func join(parts []part) part {
	type member struct {
		article  article.Article
		document text.Document
		index    int32
		original int32
	}
	var members []member
	blocks := make([]*story.Block, len(parts))
	for k := range parts {
		blocks[k] = parts[k].Block
	}
	block, renumber := story.Stack(blocks)
	for k, p := range parts {
		for i := range p.Articles {
			p.Corpus.Documents[i].Renumber(renumber[k])
			members = append(members, member{p.Articles[i], p.Corpus.Documents[i], p.Index[i], p.Original[i]})
		}
	}
	slices.SortFunc(members, func(x, y member) int { return cmp.Compare(x.index, y.index) })
	whole := part{Story: parts[0].Story, Series: parts[0].Series, Corpus: text.Corpus{Vocabulary: block.Vocabulary}, Block: block}
	for _, m := range members {
		whole.Index, whole.Original = append(whole.Index, m.index), append(whole.Original, m.original)
		whole.Articles, whole.Corpus.Documents = append(whole.Articles, m.article), append(whole.Corpus.Documents, m.document)
	}
	return whole
}

// originals returns the documents of a group that are no copies.
func (p *part) originals() (documents []*text.Document) {
	for i, index := range p.Index {
		if index == p.Original[i] {
			documents = append(documents, &p.Corpus.Documents[i])
		}
	}
	return documents
}

// settleFn puts the groups together, once they are described.
type settleFn struct{ Settings settings }

func (f *settleFn) ProcessElement(ctx context.Context, _ int, described, outlined, linked func(*[]byte) bool, emit func([]byte)) error {
	o, err := only[outline](outlined)
	if err != nil {
		return err
	}
	l, err := only[story.Linked](linked)
	if err != nil {
		return err
	}
	m, err := new(story.Block).Model(ctx, story.Counts{}, f.Settings.digest().Story)
	if err != nil {
		return err
	}
	r, articles := f.Settings.linkage(m, &o, nil)
	r.Group(articles, l)
	err = each(described, func(list []description) error {
		for _, d := range list {
			s := &r.Stories[d.Story]
			s.Lead, s.LeadReason, s.Title, s.Makeshift, s.TitleAt, s.Keywords, s.Cohesion = d.Lead, d.LeadReason, d.Title, d.Makeshift, d.TitleAt, d.Keywords, d.Cohesion
		}
		return nil
	})
	if err != nil {
		return err
	}
	r.Settle()
	emit(pack(found{r.Stories, r.Series, r.Of, r.Also, r.Cut, r.Warnings}))
	return nil
}

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
