package ingest

import (
	"context"
	"iter"
	"sync"

	"summarize/internal/article"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/shared"
	"summarize/internal/ingest/unpack"
	"summarize/internal/language"
	"summarize/internal/parallel"
)

// A task decodes one bounded piece of input, on any goroutine. Cutting the
// input into tasks is sequential and cheap, running them is parallel: that is
// how one large file and many small ones both use all processors.
type task func(*worker)

// A reader runs the tasks of all inputs.
type reader struct {
	options Options

	mu      sync.Mutex
	batches []*batch // in the order of their tasks
	kept    int      // how many of them, from the first, are kept
	held    int64    // bytes of text in those that are done
	bytes   int64    // read
}

// A batch is what one task found.
type batch struct {
	order int // of its task
	input int // of its task, among the inputs
	done  bool
	held  int64 // bytes of text

	items    []item
	skipped  []Skipped
	warnings []warning
	bytes    int64

	headlines map[string]headlines // by path
}

// An item is an article on its way into the result.
type item struct {
	article.Article
	reduced    any
	paragraphs []shared.Paragraph // of formats in which sites frame their articles
}

// A worker is what one goroutine owns: its scratch space and its current batch.
type worker struct {
	*batch
	ctx     context.Context
	options Options
	scratch record.Scanner
	kept    []byte // of the record at hand, where records are kept
	packer  unpack.Packer
}

func (w *worker) skip(path string, line int, bytes int64, reason string) {
	w.skipped = append(w.skipped, Skipped{Path: path, Line: line, Reason: reason, Bytes: bytes})
}

func (w *worker) warn(path string, line int, about, text string) {
	w.warnings = append(w.warnings, warning{path, line, about, text})
}

// add takes an article that is complete.
func (w *worker) add(a article.Article) {
	a.Record = string(w.kept)
	if reason := w.packer.Repeats(a.Text); reason != "" {
		w.skip(a.Path, a.Line, int64(len(a.Text)), reason)
		return
	}
	it := item{Article: a}
	if it.Unnamed = a.ID == ""; it.Unnamed {
		it.ID = madeID(&a)
	}
	if w.options.reduce != nil {
		it.reduced = w.options.reduce(&it.Article)
		w.scratch.Detach(&it.Article)
	}
	w.held += int64(len(it.Text) + len(it.Title) + len(it.Record))
	w.items = append(w.items, it)
}

// addFramed takes an article of a format in which sites frame their articles: pages, feeds, mail.
func (w *worker) addFramed(a article.Article) {
	paragraphs, before := shared.Paragraphs(a.Text, language.Of(a.Lang)), len(w.items)
	w.add(a)
	if len(w.items) > before {
		w.items[before].paragraphs = paragraphs
	}
}

// markShared marks what the sites of articles print around them.
func markShared(items []item) {
	var framed []shared.Article
	for i := range items {
		if len(items[i].paragraphs) > 0 {
			framed = append(framed, shared.Article{Article: &items[i].Article, Paragraphs: items[i].paragraphs})
		}
	}
	shared.Mark(framed)
}

// skip makes a task that only reports.
func skip(path string, line int, bytes int64, reason string) task {
	return func(w *worker) { w.skip(path, line, bytes, reason) }
}

// warn makes a task that only warns about an input.
func warn(path, about, text string) task {
	return func(w *worker) { w.warn(path, 0, about, text) }
}

func (r *reader) run(ctx context.Context, inputs []input) error {
	next, stop := iter.Pull2(r.tasks(inputs))
	defer stop()
	workers := parallel.Workers(r.options.Workers)
	return parallel.For(ctx, workers, workers, func(_, _ int) {
		w := &worker{ctx: ctx, options: r.options}
		for ctx.Err() == nil {
			do := r.take(next, w)
			if do == nil {
				return
			}
			do(w)
		}
	})
}

// take books the finished batch of w and hands out the next task.
func (r *reader) take(next func() (int, task, bool), w *worker) task {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := 0 // articles to expect: what the last had
	if w.batch != nil {
		n = len(w.items)
		r.book(w.batch)
		if w.bytes > 0 && r.options.Progress != nil {
			r.options.Progress(r.bytes)
		}
	}
	if r.full() {
		return nil
	}
	input, do, ok := next()
	if !ok {
		return nil
	}
	w.batch = &batch{order: len(r.batches), input: input, items: make([]item, 0, n+n/8)}
	r.batches = append(r.batches, w.batch)
	r.kept++
	return do
}

func (r *reader) tasks(inputs []input) iter.Seq2[int, task] {
	return func(yield func(int, task) bool) {
		for i, in := range inputs {
			for do := range in.tasks(r.options) {
				if !yield(i, do) {
					return
				}
			}
		}
	}
}

func (r *reader) result() (*Result, []any) {
	result := &Result{Skipped: []Skipped{}}
	kept := r.batches[:r.kept]
	n := 0
	for _, b := range kept {
		n += len(b.items)
		result.Bytes += b.bytes
	}
	items := make([]item, 0, n)
	warnings := headlineWarnings(kept)
	for _, b := range kept {
		items = append(items, b.items...)
		result.Skipped = append(result.Skipped, b.skipped...)
		warnings = append(warnings, b.warnings...)
		*b = batch{}
	}
	markShared(items)
	result.Skipped = fold(result.Skipped, items)
	warnings = append(warnings, identify(items)...)
	result.Warnings = tell(warnings)
	result.Articles = make([]article.Article, n)
	var reduced []any
	if r.options.reduce != nil {
		reduced = make([]any, n)
	}
	for k, i := range byAge(items) {
		result.Articles[k] = items[i].Article
		result.Articles[k].Number = int(i)
		if reduced != nil {
			reduced[k] = items[i].reduced
		}
	}
	return result, reduced
}
