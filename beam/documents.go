package main

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/text"
)

// A shelf is a bucket whose articles are taken apart, over a vocabulary of its own.
type shelf struct {
	Index    []int32
	Rows     []int32 // by article: its number among those that are no copies, or -1
	Articles []article.Article
	Corpus   text.Corpus
}

// readWordsFn takes the articles of a bucket apart.
type readWordsFn struct{}

func (*readWordsFn) ProcessElement(ctx context.Context, bucket int, data []byte, language func(*[]byte) bool, emit func(int, []byte), learned func([]byte)) error {
	entries, err := unpack[[]entry](data)
	if err != nil {
		return err
	}
	var told []byte
	language(&told)
	all, err := unpack[spoken](told)
	if err != nil {
		return err
	}
	var s shelf
	var languages []string
	for _, e := range entries {
		s.Index, s.Rows, s.Articles = append(s.Index, e.Index), append(s.Rows, e.Row), append(s.Articles, e.Article)
		tag := text.SureLanguage(&e.Article)
		if tag == "" {
			tag = text.Language(&e.Article, all.Common)
		}
		languages = append(languages, tag)
	}
	corpus, err := text.ReadPart(ctx, s.Articles, languages, all.Evidence.Habits(), 1)
	if err != nil {
		return err
	}
	s.Corpus = *corpus
	emit(bucket, pack(s))
	if l := text.Learn(corpus); len(l) > 0 {
		learned(pack(l))
	}
	return nil
}

// facts are those of the articles of a bucket.
type facts struct {
	Index []int32
	Facts []digest.Facts
}

// markFn marks the stop words that the collection taught, of languages without a row, and notes
// what later steps need to know of texts. What was learned is small: words of five letters at
// most, of such languages only.
type markFn struct{}

func (*markFn) ProcessElement(bucket int, data []byte, learned func(*[]byte) bool, emit func(int, []byte), noted func([]byte)) error {
	s, err := unpack[shelf](data)
	if err != nil {
		return err
	}
	sum := text.Learned{}
	if err := each(learned, func(l text.Learned) error { sum.Add(l); return nil }); err != nil {
		return err
	}
	sum.Stop().Mark(&s.Corpus)
	f := facts{Index: s.Index}
	for i := range s.Articles {
		f.Facts = append(f.Facts, digest.FactsOf(&s.Articles[i], &s.Corpus.Documents[i]))
	}
	emit(bucket, pack(s))
	noted(pack(f))
	return nil
}
