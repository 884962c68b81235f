package text

import (
	"context"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/parallel"
)

// Options says how articles are read. The zero value detects languages and uses
// all processors.
type Options struct {
	Lang    string // a BCP 47 tag to trust for every article; "" or "auto" detects
	Workers int
}

// Analyze takes articles apart. Documents and vocabulary do not depend on the
// number of workers: each worker numbers the terms it meets in a lexicon of its
// own, and at the end all are renumbered by the sorted union of their terms.
func Analyze(ctx context.Context, articles []article.Article, o Options) (*Corpus, error) {
	languages, err := detect(ctx, articles, o)
	if err != nil {
		return nil, err
	}
	corpus := &Corpus{Documents: make([]Document, len(articles))}
	workers := parallel.Workers(o.Workers)
	analyzers := make([]*analyzer, workers)
	owner := make([]int32, len(articles))
	err = parallel.For(ctx, len(articles), workers, func(w, i int) {
		if analyzers[w] == nil {
			analyzers[w] = newAnalyzer()
		}
		owner[i] = int32(w)
		corpus.Documents[i] = analyzers[w].document(&articles[i], languages[i])
	})
	if err != nil {
		return nil, err
	}
	lexicons := make([]*lexicon, workers)
	for w, a := range analyzers {
		if a != nil {
			lexicons[w] = &a.lexicon
		}
	}
	var renumber [][]uint32
	corpus.Vocabulary, renumber = union(lexicons)
	err = parallel.For(ctx, len(articles), workers, func(_, i int) {
		number := renumber[owner[i]]
		d := &corpus.Documents[i]
		for k := range d.Tokens {
			d.Tokens[k].Term = number[d.Tokens[k].Term]
		}
		for k := range d.Title {
			d.Title[k].Term = number[d.Title[k].Term]
		}
	})
	return corpus, err
}

// A lexicon numbers terms in the order in which they are met.
type lexicon struct {
	number map[string]uint32
	terms  []string
}

func (l *lexicon) add(term string) uint32 {
	if n, ok := l.number[term]; ok {
		return n
	}
	term = strings.Clone(term) // not to keep the article alive
	n := uint32(len(l.terms))
	l.number[term] = n
	l.terms = append(l.terms, term)
	return n
}

// union returns the sorted distinct terms of all lexicons and, for each lexicon,
// the new number of each of its terms.
func union(lexicons []*lexicon) (vocabulary []string, renumber [][]uint32) {
	type use struct {
		term    string
		lexicon int
		number  int
	}
	terms := 0
	for _, l := range lexicons {
		if l != nil {
			terms += len(l.terms)
		}
	}
	uses := make([]use, 0, terms)
	renumber = make([][]uint32, len(lexicons))
	for w, l := range lexicons {
		if l == nil {
			continue
		}
		renumber[w] = make([]uint32, len(l.terms))
		for n, term := range l.terms {
			uses = append(uses, use{term, w, n})
		}
	}
	slices.SortFunc(uses, func(a, b use) int { return strings.Compare(a.term, b.term) })
	for _, u := range uses {
		if n := len(vocabulary); n == 0 || vocabulary[n-1] != u.term {
			vocabulary = append(vocabulary, u.term)
		}
		renumber[u.lexicon][u.number] = uint32(len(vocabulary) - 1)
	}
	return vocabulary, renumber
}
