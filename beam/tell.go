package main

import (
	"context"
	"maps"
	"slices"

	"summarize/internal/digest"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
)

// gatherFn puts groups together from what buckets sent, each over a vocabulary of its own. Of
// stories it lists the lines, to find those that several repeat; of all, the terms.
type gatherFn struct{ Settings settings }

func (f *gatherFn) ProcessElement(ctx context.Context, key int, values, summed func(*[]byte) bool, emit, line, ask func(int, []byte)) error {
	byStory := map[int32][]part{}
	err := each(values, func(parts []part) error {
		for _, p := range parts {
			byStory[p.Story] = append(byStory[p.Story], p)
		}
		return nil
	})
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	var groups []part
	lines := make([][]uint64, f.Settings.Parts)
	for _, k := range slices.Sorted(maps.Keys(byStory)) {
		p := join(byStory[k])
		groups = append(groups, p)
		if p.Series {
			continue
		}
		for _, l := range candidate.LinesOf(p.originals(), candidate.HashTerms(p.Corpus.Vocabulary)) {
			to := int(l % uint64(len(lines)))
			lines[to] = append(lines[to], l)
		}
	}
	emit(key, pack(groups))
	for to, list := range lines {
		if len(list) > 0 {
			line(to, pack(list))
		}
	}
	c, err := newCompany(ctx, groups, sums, f.Settings.digest().Story)
	if err != nil {
		return err
	}
	topics, err := c.topics(ctx)
	if err != nil {
		return err
	}
	q := newQuestions(key, f.Settings.Parts)
	for t, k := range keysOf(c.block.Vocabulary) {
		if topics.Of[t] > 0 {
			q.term(k, story.TermCount{Rows: topics.Of[t]})
		}
	}
	q.ask(ask)
	return nil
}

// repeatedFn lists the lines that several stories repeat, of those with some hashes.
type repeatedFn struct{}

func (*repeatedFn) ProcessElement(_ int, values func(*[]byte) bool, emit func([]byte)) error {
	var lines []uint64
	err := each(values, func(more []uint64) error {
		lines = append(lines, more...)
		return nil
	})
	if repeated := candidate.Repeated(lines); len(repeated) > 0 {
		emit(pack(repeated))
	}
	return err
}

// A summary is that of the story whose first article is given.
type summary struct {
	First   int32
	Summary digest.Summary
}

// tellFn summarizes the stories of a part.
type tellFn struct{ Settings settings }

func (f *tellFn) ProcessElement(_ int, data []byte, repeated, described func(*[]byte) bool, emit func(int, []byte)) error {
	groups, err := unpack[[]part](data)
	if err != nil {
		return err
	}
	var lines []uint64
	err = each(repeated, func(more []uint64) error {
		lines = append(lines, more...)
		return nil
	})
	if err != nil {
		return err
	}
	titles := map[int32]story.Place{}
	err = each(described, func(list []description) error {
		for _, d := range list {
			titles[d.Story] = d.TitleAt
		}
		return nil
	})
	if err != nil {
		return err
	}
	var told []summary
	for _, p := range groups {
		if p.Series {
			continue
		}
		title := titles[p.Story]
		title.Article = slices.Index(p.Index, int32(title.Article))
		s, err := digest.Tell(p.Articles, &p.Corpus, p.Original, title, candidate.NewLines(lines, candidate.HashTerms(p.Corpus.Vocabulary)), f.Settings.digest())
		if err != nil {
			return err
		}
		told = append(told, summary{p.Index[0], s})
	}
	emit(0, pack(told))
	return nil
}
