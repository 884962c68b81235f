// Package ingest turns files, directories, archives and standard input into
// articles: bytes in, []article.Article out, one file of code a format.
//
// It refuses to know what an article will be used for: it neither segments nor
// judges text, and never alters it once it is decoded, so that byte offsets into
// Article.Text hold for the rest of the program. Nothing that was asked for is
// dropped in silence: what cannot be read is in Result.Skipped with its reason,
// what was read with a doubt is in Result.Warnings.
//
// Sizes are bytes, lines count from 1, dates are UTC.
package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"sync"

	"github.com/klauspost/compress/zstd"

	"summarize/internal/article"
	"summarize/internal/ingest/record"
	"summarize/internal/parallel"
)

// DefaultMaxRecord is the largest article read unless Options says otherwise:
// 64 MB is ten times the longest book, and keeps a broken or hostile line from
// filling the memory.
const DefaultMaxRecord = 64 << 20

// DefaultMaxInput is how much text is held unless Options says otherwise. A digest takes
// about six times the memory of its texts.
const DefaultMaxInput = 4 << 30

// Options says how to read. Its zero value is ready to use.
type Options struct {
	Workers   int       // goroutines; all processors when not positive
	Stdin     io.Reader // what the path "-" reads
	MaxRecord int64     // largest record or plain text in bytes; DefaultMaxRecord when not positive

	// Progress, when not nil, is called now and then with the decompressed bytes
	// read so far. Calls never overlap.
	Progress func(bytes int64)

	// MaxInput is how many bytes of article text may be held at once; DefaultMaxInput when
	// not positive. Of inputs with more, the last by path are named and not read.
	MaxInput int64

	// Fields says where records keep what: by "text", "title", "date" or "id" the name of a
	// member, with dots a path into nested objects. Elsewhere the usual names are looked for.
	Fields map[string]string

	Format   string // as Names has it: what all inputs are read as; found for each when empty
	Encoding string // of texts that are not UTF-8; found for each when empty

	KeepRecords bool // each article keeps the JSON that it was read from

	formats []format
	slots   record.Slots
	limits  limits
	reduce  func(*article.Article) any // see ReadReduced
}

// filled returns o with the defaults in place of what is not set.
func (o Options) filled() Options {
	if o.MaxRecord <= 0 {
		o.MaxRecord = DefaultMaxRecord
	}
	if o.MaxInput <= 0 {
		o.MaxInput = DefaultMaxInput
	}
	o.formats, o.slots = formats(), record.SlotsOf(o.Fields)
	if o.limits == (limits{}) {
		o.limits = defaultLimits
	}
	return o
}

// Skipped is an input, or a part of one, that gave no article.
type Skipped struct {
	Path   string
	Line   int // 0 when it is the whole of Path
	Reason string
	Bytes  int64 // its size, 0 when unknown
}

// Result is what was read. It does not depend on the order of the paths or on
// the number of workers.
type Result struct {
	Articles []article.Article // in the order of article.Compare, each with an ID of its own
	Skipped  []Skipped         // by path, then line
	Warnings []string          // each names its file, and its line where there is one
	Bytes    int64             // read, after decompression
}

// PathError is a path that names nothing: a mistake of whoever typed it.
type PathError struct {
	Path   string
	Reason string
}

func (e *PathError) Error() string { return e.Path + ": " + e.Reason }

// Read reads all paths: files, directories (walked; hidden files are left out),
// archives, or "-" for Options.Stdin. A file reached twice is read once.
//
// For paths that do not exist the error joins one *PathError each, and the
// Result still holds everything else. When ctx ends, the Result is nil and the
// error is that of ctx.
func Read(ctx context.Context, paths []string, o Options) (*Result, error) {
	result, _, err := readAll(ctx, paths, o)
	return result, err
}

// readAll does the work of Read, and returns what Options.reduce made of each article.
func readAll(ctx context.Context, paths []string, o Options) (*Result, []any, error) {
	o = o.filled()
	found, missing := list(ctx, paths)
	defer found.close()
	r := &reader{options: o}
	if err := r.run(ctx, found.inputs); err != nil {
		return nil, nil, err
	}
	unread := r.unread(found.inputs)
	result, reduced := r.result()
	result.Skipped = slices.Concat(result.Skipped, found.skipped, unread)
	slices.SortStableFunc(result.Skipped, compareSkipped)
	return result, reduced, errors.Join(missing...)
}

// ReadReduced is Read for collections whose texts need not be in memory at once: reduce is
// given each article as soon as it is read, on any goroutine, and may empty its Text. What
// it returned is returned in the order of Result.Articles.
func ReadReduced[T any](ctx context.Context, paths []string, o Options, reduce func(*article.Article) T) (*Result, []T, error) {
	o.reduce = func(a *article.Article) any { return reduce(a) }
	result, boxed, err := readAll(ctx, paths, o)
	reduced := make([]T, len(boxed))
	for i, b := range boxed {
		reduced[i] = b.(T)
	}
	return result, reduced, err
}

func compareSkipped(a, b Skipped) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Reason, b.Reason))
}

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
	paragraphs []paragraph // of formats in which sites frame their articles, see markShared
}

// A worker is what one goroutine owns: its scratch space and its current batch.
type worker struct {
	*batch
	ctx     context.Context
	options Options
	scratch record.Scanner
	kept    []byte        // of the record at hand, where records are kept
	packer  *zstd.Encoder // see repeats
	piece   []byte
	packed  []byte
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
	if reason, ok := w.repeats(a.Text); ok {
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

// fold joins what was skipped for one reason in a file that gave no article at
// all: a file of other records needs one line, not one a record. In a file that
// gave articles each record counts.
func fold(skipped []Skipped, items []item) []Skipped {
	if len(skipped) == 0 {
		return skipped
	}
	gave := make(map[string]bool)
	for i := range items {
		gave[items[i].Path] = true
	}
	type group struct{ path, reason string }
	first, more := make(map[group]int), make(map[group]int)
	kept := skipped[:0]
	for _, s := range skipped {
		g := group{s.Path, s.Reason}
		if i, ok := first[g]; ok && !gave[s.Path] {
			kept[i].Bytes += s.Bytes
			more[g]++
			continue
		}
		first[g] = len(kept)
		kept = append(kept, s)
	}
	for g, n := range more {
		kept[first[g]].Reason += fmt.Sprintf(" (and %d more like this)", n)
	}
	return kept
}

// A warning is a doubt about one place of the input.
type warning struct {
	path  string
	line  int
	about string // warnings of one path that are about the same are folded
	text  string
}

// maxTold is how many warnings of one kind a file gets: ten thousand records
// with one strange date deserve three lines.
const maxTold = 3

// tell writes warnings out: by path, then kind, then line.
func tell(warnings []warning) []string {
	slices.SortStableFunc(warnings, func(a, b warning) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.about, b.about), cmp.Compare(a.line, b.line), cmp.Compare(a.text, b.text))
	})
	told := []string{}
	for i := 0; i < len(warnings); {
		first, n := warnings[i], 1
		for i+n < len(warnings) && warnings[i+n].path == first.path && warnings[i+n].about == first.about {
			n++
		}
		for _, w := range warnings[i : i+min(n, maxTold)] {
			told = append(told, w.String())
		}
		if n > maxTold {
			told[len(told)-1] += fmt.Sprintf(" (and %d more like this)", n-maxTold)
		}
		i += n
	}
	return told
}

func (w warning) String() string {
	if w.line == 0 {
		return w.path + ": " + w.text
	}
	return fmt.Sprintf("%s:%d: %s", w.path, w.line, w.text)
}
