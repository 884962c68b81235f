package partition

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"slices"
	"sync"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/parallel"
	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
	"summarize/internal/story"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// files hands out rows and documents from files. What is wrong with these is told behind.
type files struct {
	w   *Work
	s   *digest.Outline
	mu  sync.Mutex
	err error
}

func (f *files) fail(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.err = cmp.Or(f.err, err)
}

func (f *files) Row(row int) ([]uint32, []float64) {
	m, err := f.w.rowAt(row)
	if err != nil {
		f.fail(err)
		return nil, nil
	}
	return m.Row(0)
}

func (f *files) Document(i int) *text.Document {
	d, err := f.w.documentAt(f.s, i)
	if err != nil {
		f.fail(err)
	}
	return &d
}

func (f *files) Article(i int) *article.Article {
	a, err := f.w.articleAt(f.s, i)
	if err != nil {
		f.fail(err)
	}
	return &a
}

// rowAt reads one row.
func (w *Work) rowAt(row int) (*vector.Matrix, error) {
	part, _ := slices.BinarySearch(w.known.starts, row+1)
	part--
	r, err := w.opened(w.known.rows, "vectors", part)
	if err != nil {
		return nil, err
	}
	record, err := r.Read(row-w.known.starts[part], nil)
	if err != nil {
		return nil, err
	}
	m := &vector.Matrix{Start: []int{0}}
	if err := codec.DecodeRow(record, m); err != nil {
		return nil, records.Damage(r.Path(), err)
	}
	return m, nil
}

// documentAt reads one document.
func (w *Work) documentAt(s *digest.Outline, i int) (text.Document, error) {
	part := w.partOf(s, i)
	t, err := w.terms()
	if err != nil {
		return text.Document{}, err
	}
	number, err := w.numbers(part)
	if err != nil {
		return text.Document{}, err
	}
	r, err := w.opened(w.known.words, "words", part)
	if err != nil {
		return text.Document{}, err
	}
	from, _ := w.bounds(s, part)
	return w.decoded(r, i-from, t, number)
}

// A shelf holds the articles, documents and rows that a part of the work needs.
type shelf struct {
	articles  map[int]*article.Article
	documents map[int]*text.Document
	rows      map[int]*vector.Matrix
}

func (s *shelf) Article(i int) *article.Article  { return s.articles[i] }
func (s *shelf) Document(i int) *text.Document   { return s.documents[i] }
func (s *shelf) Row(i int) ([]uint32, []float64) { return s.rows[i].Row(0) }

// What a shelf holds of an article.
const (
	articlesOnly = iota
	documentsOnly
	allOfThem
)

// shelve reads what is needed of some articles.
func (w *Work) shelve(ctx context.Context, needed []int, what int) (*shelf, error) {
	s, err := w.outline()
	if err != nil {
		return nil, err
	}
	needed = distinct(needed)
	for _, i := range needed { // opens the files, which goroutines must not
		if part := w.partOf(s, i); what != documentsOnly {
			if _, err := w.opened(w.known.articles, "articles", part); err != nil {
				return nil, err
			}
		}
		if what != articlesOnly {
			if _, err := w.numbers(w.partOf(s, i)); err != nil {
				return nil, err
			}
		}
	}
	articles, documents, errs := make([]article.Article, len(needed)), make([]text.Document, len(needed)), make([]error, 2*len(needed))
	err = parallel.For(ctx, len(needed), w.Digest.Workers, func(_, k int) {
		if what != documentsOnly {
			articles[k], errs[2*k] = w.articleAt(s, needed[k])
		}
		if what != articlesOnly {
			documents[k], errs[2*k+1] = w.documentAt(s, needed[k])
		}
	})
	if err := errors.Join(append(errs, err)...); err != nil {
		return nil, err
	}
	f := &shelf{articles: make(map[int]*article.Article, len(needed)), documents: make(map[int]*text.Document, len(needed)), rows: map[int]*vector.Matrix{}}
	for k, i := range needed {
		f.articles[i], f.documents[i] = &articles[k], &documents[k]
	}
	return f, nil
}

// shelveRows reads the rows of some stories.
func (w *Work) shelveRows(ctx context.Context, f *shelf, rows []int) error {
	rows = distinct(rows)
	for p := range w.known.index.Parts {
		if _, err := w.opened(w.known.rows, "vectors", p); err != nil {
			return err
		}
	}
	read, errs := make([]*vector.Matrix, len(rows)), make([]error, len(rows))
	err := parallel.For(ctx, len(rows), w.Digest.Workers, func(_, k int) { read[k], errs[k] = w.rowAt(rows[k]) })
	for k, row := range rows {
		f.rows[row] = read[k]
	}
	return errors.Join(append(errs, err)...)
}

// stories returns the stories, and those of each part, by index: a story belongs to the
// part of its first article.
func (w *Work) stories(ctx context.Context, part int) (*story.Result, []int, error) {
	result, err := w.grouped(ctx)
	if err != nil {
		return nil, nil, err
	}
	s := w.known.outline
	if result.Stories == nil {
		var linked story.Linked
		if err := w.readGob("link", 0, &linked); err != nil {
			return nil, nil, err
		}
		result.Group(s.Articles(), linked)
	}
	from, to := w.bounds(s, part)
	var own []int
	for k := range result.Stories {
		if first := result.Stories[k].Articles[0]; from <= first && first < to {
			own = append(own, k)
		}
	}
	return result, own, nil
}

// mostAtHand is how many articles with their documents and rows are in memory at once, 15 kB each, but for those of
// one story, which may have more.
const mostAtHand = 5_000

// atHand yields some stories, by index, as many at a time as have so many articles, or one.
func atHand(result *story.Result, own []int, most int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		from, articles := 0, 0
		for n, k := range own {
			if size := len(result.Stories[k].Articles); n > from && articles+size > most {
				if !yield(own[from:n]) {
					return
				}
				from, articles = n, size
			} else {
				articles += size
			}
		}
		if from < len(own) {
			yield(own[from:])
		}
	}
}

// shelveStories reads what some stories need.
func (w *Work) shelveStories(ctx context.Context, result *story.Result, own []int, what int) ([]story.Story, *shelf, error) {
	stories := make([]story.Story, len(own))
	var articles, rows []int
	for n, k := range own {
		stories[n] = result.Stories[k]
		a, r := result.Needs(&stories[n])
		if what == documentsOnly { // to be counted, for which copies have no vote
			for i := range a {
				a[i] = int(w.known.original[a[i]])
			}
		}
		articles, rows = append(articles, a...), append(rows, r...)
	}
	f, err := w.shelve(ctx, articles, what)
	if err != nil {
		return nil, nil, err
	}
	return stories, f, w.shelveRows(ctx, f, rows)
}
