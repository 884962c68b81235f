package main

import (
	"cmp"
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/story"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// A company is the groups of one part of all, as one small collection.
type company struct {
	result   *story.Result
	block    *story.Block
	index    []int32 // by article here: in the collection
	rows     []int32 // by row here: in the collection
	number   []int32 // by group of result.Stories: in the collection
	articles []article.Article
	corpus   []text.Document
}

// newCompany puts groups together, over the union of their vocabularies. It renumbers their documents.
func newCompany(ctx context.Context, groups []part, sums story.Counts, o story.Options) (*company, error) {
	type member struct {
		group, place int
		index        int32
	}
	var members []member
	blocks := make([]*story.Block, len(groups))
	for g := range groups {
		blocks[g] = groups[g].Block
		for k, i := range groups[g].Index {
			members = append(members, member{g, k, i})
		}
	}
	slices.SortFunc(members, func(x, y member) int { return cmp.Compare(x.index, y.index) })
	c := &company{}
	var number [][]uint32
	c.block, number = story.Stack(blocks)
	labels, original, here := make([]int, len(members)), make([]int32, len(members)), map[int32]int32{}
	for k, m := range members {
		g := &groups[m.group]
		here[m.index] = int32(k)
		d := g.Corpus.Documents[m.place]
		d.Renumber(number[m.group])
		c.index, labels[k] = append(c.index, m.index), m.group
		c.articles, c.corpus = append(c.articles, g.Articles[m.place]), append(c.corpus, d)
	}
	for k, m := range members { // an original may come after its copies
		original[k] = here[groups[m.group].Original[m.place]]
	}
	c.rows = c.block.Rows
	m, err := c.block.Model(ctx, sums, o)
	if err != nil {
		return nil, err
	}
	c.result = story.NewResult(m, c.articles, original, c)
	c.result.Group(c.articles, story.Linked{Groups: labels})
	for _, s := range c.result.Stories {
		c.number = append(c.number, groups[labels[s.Articles[0]]].Story)
	}
	return c, nil
}

func (c *company) Row(row int) ([]uint32, []float64) { return c.block.Row(int(c.rows[row])) }
func (c *company) Article(i int) *article.Article    { return &c.articles[i] }
func (c *company) Document(i int) *text.Document     { return &c.corpus[i] }

// topics counts in how many of the groups each term is.
func (c *company) topics(ctx context.Context) (vector.Frequencies, error) {
	return c.result.CountTopics(ctx, c.result.Stories, c, 1)
}

// A description is what is said of a group.
type description struct {
	Story             int32
	Lead              int
	LeadReason, Title string
	Makeshift         bool
	TitleAt           story.Place
	Keywords          []string
	Cohesion          float64
}

// describeFn describes the groups of a part, given in how many of all each term is.
type describeFn struct{ Settings settings }

func (f *describeFn) ProcessElement(ctx context.Context, _ int, data []byte, summed, grouped func(*[]byte) bool, emit func(int, []byte)) error {
	gathered, answers, err := unpackTwo(data)
	if err != nil {
		return err
	}
	groups, err := only[[]part](gathered)
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	c, err := newCompany(ctx, groups, sums, f.Settings.digest().Story)
	if err != nil {
		return err
	}
	topics, err := c.topics(ctx)
	if err != nil {
		return err
	}
	list, err := answersOf(answers, f.Settings.Parts)
	if err != nil {
		return err
	}
	if topics.Rows, err = only[int](grouped); err != nil {
		return err
	}
	for t, k := range keysOf(c.block.Vocabulary) {
		if topics.Of[t] > 0 {
			a := &list[k.part(len(list))]
			topics.Of[t], a.Terms = a.Terms[0].Rows, a.Terms[1:]
		}
	}
	if err := c.result.Describe(ctx, c.result.Stories, c, topics, 1); err != nil {
		return err
	}
	var out []description
	for k, s := range c.result.Stories {
		out = append(out, description{c.number[k], int(c.index[s.Lead]), s.LeadReason, s.Title, s.Makeshift, story.Place{Article: int(c.index[s.TitleAt.Article]), Sentence: s.TitleAt.Sentence}, s.Keywords, s.Cohesion})
	}
	emit(0, pack(out))
	return nil
}
