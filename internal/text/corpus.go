package text

import (
	"cmp"
	"context"
	"fmt"
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
	return analyzeBy(ctx, (*analyzer).document, articles, o)
}

type takeApart func(a *analyzer, art *article.Article, tag string) Document

// contained takes an article apart so that a defect, met in one, costs the reader that
// one and not the others. Which article it meets does not depend on the workers.
func (f takeApart) contained(a *analyzer, art *article.Article, tag string) (d Document) {
	defer func() {
		if r := recover(); r != nil {
			d = Document{Lang: tag, Fault: fmt.Sprint(r)}
		}
	}()
	return f(a, art, tag)
}

func analyzeBy(ctx context.Context, document takeApart, articles []article.Article, o Options) (*Corpus, error) {
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
		corpus.Documents[i] = document.contained(analyzers[w], &articles[i], languages[i])
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
	number table[uint32]
	long   map[string]uint32 // of those of more than sixteen bytes
	bytes  []byte            // of all terms, one behind the other
	ends   []int             // of each in bytes
}

func (l *lexicon) add(term string) uint32 {
	k, short := packed(term)
	if short {
		if n := l.number.get(k); n != nil {
			return *n
		}
	} else if n, ok := l.long[term]; ok {
		return n
	}
	n := uint32(len(l.ends))
	l.bytes = append(l.bytes, term...)
	l.ends = append(l.ends, len(l.bytes))
	if short {
		l.number.add(k, n)
	} else {
		l.long[strings.Clone(term)] = n // not to keep the article alive
	}
	return n
}

// A use is a term in one of several lexicons.
type use struct {
	prefix  uint64 // its first eight bytes, which order as they do
	term    string
	lexicon int32
	number  int32
}

// uses appends the terms of l, the w-th of several lexicons.
func (l *lexicon) uses(out []use, w int) []use {
	all, start := string(l.bytes), 0
	for n, end := range l.ends {
		u := use{term: all[start:end], lexicon: int32(w), number: int32(n)}
		for i := range min(8, len(u.term)) {
			u.prefix |= uint64(u.term[i]) << (56 - 8*i)
		}
		out = append(out, u)
		start = end
	}
	return out
}

// union returns the sorted distinct terms of all lexicons and, for each lexicon,
// the new number of each of its terms.
func union(lexicons []*lexicon) (vocabulary []string, renumber [][]uint32) {
	var all []use
	renumber = make([][]uint32, len(lexicons))
	for w, l := range lexicons {
		if l != nil {
			renumber[w] = make([]uint32, len(l.ends))
			all = l.uses(slices.Grow(all, len(l.ends)), w)
		}
	}
	slices.SortFunc(all, func(a, b use) int {
		if a.prefix != b.prefix {
			return cmp.Compare(a.prefix, b.prefix)
		}
		return strings.Compare(a.term, b.term)
	})
	for _, u := range all {
		if n := len(vocabulary); n == 0 || vocabulary[n-1] != u.term {
			vocabulary = append(vocabulary, u.term)
		}
		renumber[u.lexicon][u.number] = uint32(len(vocabulary) - 1)
	}
	return vocabulary, renumber
}
