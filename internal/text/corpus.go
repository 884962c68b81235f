package text

import (
	"context"
	"fmt"

	"summarize/internal/article"
	"summarize/internal/parallel"
	"summarize/internal/token"
)

// Options says how articles are read. The zero value detects languages and uses
// all processors.
type Options struct {
	Lang    string // a BCP 47 tag to trust for every article; "" or "auto" detects
	Workers int
}

// Analyze takes the articles of a whole collection apart. It is what a collection of one
// part comes to (see parts.go).
func Analyze(ctx context.Context, articles []article.Article, o Options) (*Corpus, error) {
	return analyzeBy(ctx, (*Reader).document, articles, o)
}

type takeApart func(r *Reader, art *article.Article, tag string) Document

// contained takes an article apart so that a defect, met in one, costs the reader that
// one and not the others. Which article it meets does not depend on the workers.
func (f takeApart) contained(r *Reader, art *article.Article, tag string) (d Document) {
	defer func() {
		if defect := recover(); defect != nil {
			d = Document{Lang: tag, Fault: fmt.Sprint(defect)}
		}
	}()
	return f(r, art, tag)
}

func analyzeBy(ctx context.Context, document takeApart, articles []article.Article, o Options) (*Corpus, error) {
	languages, sure, err := detectAll(ctx, articles, o)
	if err != nil {
		return nil, err
	}
	evidence, err := Gather(ctx, articles, sure, o.Workers)
	if err != nil {
		return nil, err
	}
	corpus, err := readBy(ctx, document, articles, languages, evidence.Habits(), o.Workers)
	if err != nil {
		return nil, err
	}
	Learn(corpus).Stop().Mark(corpus)
	return corpus, nil
}

// readBy reads articles that are written in languages. Documents and vocabulary do not
// depend on the number of workers: each worker numbers the terms it meets in a lexicon of
// its own, and at the end all are renumbered by the sorted union of their terms.
func readBy(ctx context.Context, document takeApart, articles []article.Article, languages []string, habits Habits, workers int) (*Corpus, error) {
	corpus := &Corpus{Documents: make([]Document, len(articles))}
	workers = parallel.Workers(workers)
	readers := make([]*Reader, workers)
	owner := make([]int32, len(articles))
	err := parallel.For(ctx, len(articles), workers, func(w, i int) {
		if readers[w] == nil {
			readers[w] = NewReader(habits)
		}
		owner[i] = int32(w)
		corpus.Documents[i] = document.contained(readers[w], &articles[i], languages[i])
	})
	if err != nil {
		return nil, err
	}
	lexicons := make([]*token.Lexicon, workers)
	for w, r := range readers {
		if r != nil {
			lexicons[w] = &r.lexicon
		}
	}
	var renumber [][]uint32
	corpus.Vocabulary, renumber = token.Union(lexicons)
	err = parallel.For(ctx, len(articles), workers, func(_, i int) {
		corpus.Documents[i].Renumber(renumber[owner[i]])
	})
	return corpus, err
}
