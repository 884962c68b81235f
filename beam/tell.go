package main

import (
	"cmp"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

// gatherFn puts stories together from the parts that buckets sent, each over a vocabulary of its
// own. It also lists their lines, to find those that several stories repeat.
type gatherFn struct{ Settings settings }

func (f *gatherFn) ProcessElement(key int, values func(*[]byte) bool, emit, line func(int, []byte)) error {
	stories := map[int32][]part{}
	err := each(values, func(parts []part) error {
		for _, p := range parts {
			stories[p.Story] = append(stories[p.Story], p)
		}
		return nil
	})
	if err != nil {
		return err
	}
	lines := make([][]uint64, f.Settings.Parts)
	for _, parts := range stories {
		p := join(parts)
		emit(key, pack(p))
		for _, l := range candidate.LinesOf(p.originals(), candidate.HashTerms(p.Corpus.Vocabulary)) {
			to := int(l % uint64(len(lines)))
			lines[to] = append(lines[to], l)
		}
	}
	for to, list := range lines {
		if len(list) > 0 {
			line(to, pack(list))
		}
	}
	return nil
}

// join makes one part of those of one story.
func join(parts []part) part {
	type member struct {
		article  article.Article
		document text.Document
		index    int32
		original int32
	}
	var members []member
	var vocabularies [][]string
	for _, p := range parts {
		vocabularies = append(vocabularies, p.Corpus.Vocabulary)
	}
	all, renumber := text.Union(vocabularies)
	for k, p := range parts {
		for i := range p.Articles {
			p.Corpus.Documents[i].Renumber(renumber[k])
			members = append(members, member{p.Articles[i], p.Corpus.Documents[i], p.Index[i], p.Original[i]})
		}
	}
	slices.SortFunc(members, func(x, y member) int { return cmp.Compare(x.index, y.index) })
	whole := part{Story: parts[0].Story, Corpus: text.Corpus{Vocabulary: all}}
	for _, m := range members {
		whole.Index, whole.Original = append(whole.Index, m.index), append(whole.Original, m.original)
		whole.Articles, whole.Corpus.Documents = append(whole.Articles, m.article), append(whole.Corpus.Documents, m.document)
	}
	return whole
}

// originals returns the documents of a story that are no copies.
func (p *part) originals() (documents []*text.Document) {
	for i, index := range p.Index {
		if index == p.Original[i] {
			documents = append(documents, &p.Corpus.Documents[i])
		}
	}
	return documents
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

// summaries are those of some stories.
type summaries struct {
	Story     int32
	Summaries digest.Summary
}

// tellFn summarizes a story.
type tellFn struct{ Settings settings }

func (f *tellFn) ProcessElement(_ int, data []byte, repeated func(*[]byte) bool, emit func(int, []byte)) error {
	p, err := unpack[part](data)
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
	s, err := digest.Tell(p.Articles, &p.Corpus, p.Original, candidate.NewLines(lines, candidate.HashTerms(p.Corpus.Vocabulary)), f.Settings.digest())
	emit(0, pack(summaries{p.Story, s}))
	return err
}
