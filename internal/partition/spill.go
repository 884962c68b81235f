package partition

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/zeebo/xxh3"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
)

// An index is what is known of a collection without its texts.
type index struct {
	Articles []article.Article // as read, without texts
	Places   []int             // by article.Number: the record of the spill that holds it whole
	Input
}

// An Input is what was read, articles apart.
type Input struct {
	Parts    int
	Since    time.Time // of the window
	Bytes    int64
	Skipped  []ingest.Skipped
	Missing  []ingest.Skipped
	Warnings []string
}

// spill reads the inputs. Articles go to a file as they are read, in any order; what is
// known of them without their texts is sorted and makes the index.
func (w *Work) spill(ctx context.Context, _ int) error {
	texts, err := records.Create(w.file("spill/texts"))
	if err != nil {
		return err
	}
	defer texts.Discard()
	buffers := sync.Pool{New: func() any { return new([]byte) }}
	stdin, err := w.openSpool()
	if err != nil {
		return err
	}
	if stdin != nil {
		defer stdin.Close()
		w.options.Input.Stdin = stdin
	}
	in, records, missing := ingest.ReadReduced(ctx, w.options.Paths, w.options.Input, func(a *article.Article) int {
		buffer := buffers.Get().(*[]byte)
		defer buffers.Put(buffer)
		*buffer = codec.AppendArticle((*buffer)[:0], a)
		w.reduce(a)
		return texts.Append(*buffer)
	})
	if in == nil {
		return missing
	}
	x := &index{Places: make([]int, len(in.Articles)), Input: Input{Bytes: in.Bytes, Skipped: in.Skipped, Missing: missingPaths(missing), Warnings: in.Warnings}}
	for k := range in.Articles {
		a := &in.Articles[k]
		x.Places[a.Number] = records[k]
		if w.options.Own == nil || !w.options.Own(a.Path) {
			x.Articles = append(x.Articles, *a)
		}
	}
	if own := w.options.Own; own != nil {
		x.Skipped = slices.DeleteFunc(x.Skipped, func(s ingest.Skipped) bool { return own(s.Path) })
	}
	if w.Window > 0 {
		x.Since = digest.Newest(x.Articles, w.Digest.Generated).Add(-w.Window)
	}
	x.Parts = w.partsFor(len(x.Articles), in.Bytes)
	if err := texts.Commit(); err != nil {
		return err
	}
	if err := w.writeIndex(x); err != nil {
		return err
	}
	w.dropSpool()
	return nil
}

// reduce leaves of an article what is known of it without its text.
func (w *Work) reduce(a *article.Article) {
	a.Text, a.Body, a.Record = "", 0, ""
	fields := a.Fields
	a.Fields = nil
	if by := w.Digest.GroupBy; by != "" && fields[by] != "" {
		a.Fields = map[string]string{by: fields[by]}
	}
	if w.Digest.GroupBy != "author" {
		a.Author = ""
	}
}

// missingPaths lists the paths that an error of ingest.Read is about.
func missingPaths(err error) (missing []ingest.Skipped) {
	errs := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		errs = joined.Unwrap()
	}
	for _, e := range errs {
		if p, ok := errors.AsType[*ingest.PathError](e); ok {
			missing = append(missing, ingest.Skipped{Path: p.Path, Reason: p.Reason})
		}
	}
	return missing
}

func (w *Work) writeIndex(x *index) error {
	out, err := records.Create(w.path("spill", 0))
	if err != nil {
		return err
	}
	record, err := records.Encode(x.Input)
	if err != nil {
		out.Discard()
		return err
	}
	out.Append(record)
	places := &codec.Encoder{}
	for _, p := range x.Places {
		places.Uint(uint64(p))
	}
	out.Append(places.Bytes)
	var buffer []byte
	for k := range x.Articles {
		buffer = codec.AppendArticle(buffer[:0], &x.Articles[k])
		out.Append(buffer)
	}
	return out.Commit()
}

// index returns the index.
func (w *Work) index() (*index, error) {
	if w.known.index != nil {
		return w.known.index, nil
	}
	x, err := w.readIndex()
	if err != nil {
		return nil, err
	}
	w.known.index = x
	w.known.articles, w.known.words, w.known.rows = make([]*records.Reader, x.Parts), make([]*records.Reader, x.Parts), make([]*records.Reader, x.Parts)
	w.known.number = make([][]uint32, x.Parts)
	return x, nil
}

func (w *Work) readIndex() (*index, error) {
	r, err := records.Open(w.path("spill", 0))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	x := &index{}
	if err := r.Decode(0, &x.Input); err != nil {
		return nil, err
	}
	places, err := r.Read(1, nil)
	if err != nil {
		return nil, err
	}
	for d := (codec.NewDecoder(places)); len(d.Bytes) > 0; {
		x.Places = append(x.Places, int(d.Uint()))
	}
	x.Articles = make([]article.Article, 0, r.Len()-2)
	same := map[string]string{} // paths, sources and languages are few
	s := r.Stream()
	s.Read() // the header
	s.Read() // the places
	for {
		record, err := s.Read()
		if err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		a, err := codec.DecodeArticle(record)
		if err != nil {
			return nil, records.Damage(r.Path(), err)
		}
		for _, field := range []*string{&a.Path, &a.Source, &a.Lang} {
			if _, met := same[*field]; !met {
				same[*field] = *field
			}
			*field = same[*field]
		}
		x.Articles = append(x.Articles, a)
	}
	return x, nil
}

// Standard input cannot be read again, by a run that goes on where another was killed: so it is copied into
// the work directory first, and the copy goes when its articles are there.
const spoolName = ".stdin"

// spool copies standard input and returns its hash.
func (w *Work) spool() (string, error) {
	out, err := os.OpenFile(w.file(spoolName), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return "", err
	}
	h := xxh3.New()
	_, err = io.Copy(io.MultiWriter(out, h), w.options.Input.Stdin)
	return fmt.Sprintf("%016x", h.Sum64()), cmp.Or(err, out.Close())
}

// openSpool opens the copy of standard input; nil where that is not asked for.
func (w *Work) openSpool() (*os.File, error) {
	if !slices.Contains(w.options.Paths, "-") {
		return nil, nil
	}
	return os.Open(w.file(spoolName))
}

func (w *Work) dropSpool() { os.Remove(w.file(spoolName)) }
