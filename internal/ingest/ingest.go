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
	"io"
	"slices"

	"summarize/internal/article"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

// defaultMaxRecord is the largest article read unless Options says otherwise:
// 64 MB is ten times the longest book, and keeps a broken or hostile line from
// filling the memory.
const defaultMaxRecord = 64 << 20

// defaultMaxInput is how much text is held unless Options says otherwise. A digest takes
// about six times the memory of its texts.
const defaultMaxInput = 4 << 30

// Options says how to read. Its zero value is ready to use.
type Options struct {
	Workers   int       // goroutines; all processors when not positive
	Stdin     io.Reader // what the path "-" reads
	MaxRecord int64     // largest record or plain text in bytes; defaultMaxRecord when not positive

	// Progress, when not nil, is called now and then with the decompressed bytes
	// read so far. Calls never overlap.
	Progress func(bytes int64)

	// MaxInput is how many bytes of article text may be held at once; defaultMaxInput when
	// not positive. Of inputs with more, the last by path are named and not read.
	MaxInput int64

	// Fields says where records keep what: by "text", "title", "date" or "id" the name of a
	// member, with dots a path into nested objects. Elsewhere the usual names are looked for.
	Fields map[string]string

	Format   string // as Names has it: what all inputs are read as; found for each when empty
	Encoding string // of texts that are not UTF-8; found for each when empty

	KeepRecords bool // each article keeps the JSON that it was read from

	// Wanted, when not nil, says which lines of a file of records are read: the others are passed over without a look. It is
	// called on any goroutine.
	Wanted func(path string, line int) bool

	formats []format
	slots   record.Slots
	limits  unpack.Limits
	reduce  func(*article.Article) any // see ReadReduced
}

// filled returns o with the defaults in place of what is not set.
func (o Options) filled() Options {
	if o.MaxRecord <= 0 {
		o.MaxRecord = defaultMaxRecord
	}
	if o.MaxInput <= 0 {
		o.MaxInput = defaultMaxInput
	}
	o.formats, o.slots = formats(), record.SlotsOf(o.Fields)
	if o.limits == (unpack.Limits{}) {
		o.limits = unpack.DefaultLimits()
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
	found := files.List(ctx, paths)
	defer found.Close()
	inputs := inputsOf(found)
	r := &reader{options: o}
	if err := r.run(ctx, inputs); err != nil {
		return nil, nil, err
	}
	unread := r.unread(inputs)
	result, reduced := r.result()
	for _, f := range found.Refused {
		result.Skipped = append(result.Skipped, Skipped{Path: f.Path, Reason: f.Reason})
	}
	result.Skipped = append(result.Skipped, unread...)
	slices.SortStableFunc(result.Skipped, compareSkipped)
	var missing []error
	for _, f := range found.Missing {
		missing = append(missing, &PathError{f.Path, f.Reason})
	}
	return result, reduced, errors.Join(missing...)
}

func inputsOf(found files.Found) []input {
	inputs := make([]input, len(found.Files))
	for i, f := range found.Files {
		inputs[i] = input{path: f.Path, file: f}
	}
	return inputs
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
