package ingest

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"

	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/cut"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/unpack"
)

// An input is one thing to read: a file, standard input or a member of an archive.
type input struct {
	path string     // as messages and Article.Path name it
	file files.File // on disk, but for standard input and members; its name has the folders of path
	line int        // where in path it stands: a message of a mailbox, a record of a web archive; or 0

	inside  bool      // it is a member of an archive
	data    []byte    // a member's content, where it is held
	changed time.Time // when it last was, for members

	seen   fs.FileInfo   // what the file was at the first look, where there was one
	opened io.ReadCloser // the content, where it had to be looked at already
	stored int64         // then the bytes stored, 0 when unknown
}

// tasks cuts the input by its format. A small file is opened, looked at and cut in one
// task, so that many are read on all processors.
func (in input) tasks(o Options) iter.Seq[task] {
	if !in.file.OnDisk() {
		return in.cut(o)
	}
	in.seen, _ = in.file.Stat()
	if in.size() <= cut.ChunkSize {
		return one(func(w *worker) {
			for do := range in.cut(o) {
				if w.ctx.Err() != nil {
					return
				}
				do(w)
			}
		})
	}
	return in.cut(o)
}

// cut opens the input, finds its format and cuts it.
func (in input) cut(o Options) iter.Seq[task] {
	in, h, err := in.look(o)
	if err != nil {
		return one(skip(in.path, 0, in.size(), files.Reason(err)))
	}
	f, refusal := in.choose(h, o)
	if refusal == "" && f.kind == archive && in.inside {
		refusal = "an archive inside an archive"
	}
	if refusal != "" {
		in.opened.Close()
		return one(skip(in.path, 0, in.size(), refusal))
	}
	if unpack.PackedIn(in.opened) != nil {
		o = o.unpacking(in.stored)
	}
	return f.tasks(in, o)
}

// size returns the bytes stored, 0 when unknown.
func (in input) size() int64 {
	if !in.file.OnDisk() {
		return max(int64(len(in.data)), in.stored)
	}
	if info, err := in.firstLook(); err == nil && info.Mode().IsRegular() {
		return info.Size()
	}
	return 0
}

// firstLook is what the file was at the first look.
func (in input) firstLook() (fs.FileInfo, error) {
	if in.seen != nil {
		return in.seen, nil
	}
	return in.file.Stat()
}

// modified is the time from which relative dates count back: the zero time where nobody
// knows it.
func (in input) modified() time.Time {
	if !in.file.OnDisk() {
		return in.changed
	}
	info, err := in.firstLook()
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// openFile opens the file, and returns its size.
func (in input) openFile() (*os.File, int64, error) {
	seen, err := in.firstLook()
	if err != nil {
		return nil, 0, err
	}
	return in.file.Open(seen)
}

func one(t task) iter.Seq[task] {
	return func(yield func(task) bool) { yield(t) }
}

// open returns the decompressed content and the bytes stored.
func (in input) open(o Options) (io.ReadCloser, int64, error) {
	switch {
	case in.opened != nil:
		return in.opened, in.stored, nil
	case in.inside:
		return io.NopCloser(bytes.NewReader(in.data)), int64(len(in.data)), nil
	case !in.file.OnDisk() && o.Stdin == nil:
		return nil, 0, errors.New("no standard input")
	case !in.file.OnDisk():
		r, err := unpack.Decompress(io.NopCloser(o.Stdin), 0, &unpack.Meter{Limits: o.limits})
		return r, 0, err
	}
	f, size, err := in.openFile()
	if err != nil {
		return nil, 0, err
	}
	r, err := unpack.Decompress(f, size, &unpack.Meter{Limits: o.limits})
	return r, size, err
}

// look opens the input and looks at its beginning.
func (in input) look(o Options) (input, head, error) {
	r, size, err := in.open(o)
	if err != nil {
		return in, head{}, err
	}
	b := unpack.Buffered(r, size)
	raw, _ := b.Peek(b.Size()) // an error shows again at the first Read
	in.opened, in.stored = unpack.Peeked{Reader: b, Closer: r}, size
	return in, headOf(raw), nil
}

// openText opens an input that is cut as it is read, as UTF-8 without byte order mark. The
// note, when not empty, is a warning about how.
func (in input) openText(o Options) (r io.ReadCloser, size int64, note string, err error) {
	whole, size, err := in.open(o)
	if err != nil {
		return nil, size, "", err
	}
	b := unpack.Buffered(whole, size)
	head, _ := b.Peek(b.Size())
	if order, ok := charset.UTF16Order(head); ok {
		return unpack.Peeked{Reader: unicode.UTF16(order, unicode.UseBOM).NewDecoder().Reader(b), Closer: whole}, size, "", nil
	}
	if bytes.HasPrefix(head, []byte(charset.BOM)) {
		_, err = b.Discard(len(charset.BOM))
	}
	if charset.LooksBinary(head) {
		err = errors.Join(err, charset.ErrBinary)
	}
	var text io.Reader = b
	name := cmp.Or(o.Encoding, charset.InStream(head))
	if name != "" && err == nil && !utf8.Valid(head) {
		if text, err = charset.DecodeStream(b, name); o.Encoding == "" {
			note = "not UTF-8, read as " + name
		}
	}
	if err != nil {
		whole.Close()
		return nil, size, "", err
	}
	return unpack.Peeked{Reader: text, Closer: whole}, size, note, nil
}

// wholeTasks reads an input to its end in one task, which also opens it where it is not
// open: many small files are then read on all processors.
func wholeTasks(read func(*worker, input, []byte)) func(input, Options) iter.Seq[task] {
	return func(in input, o Options) iter.Seq[task] {
		return one(func(w *worker) {
			r, size, err := in.open(o)
			if err != nil {
				w.skip(in.path, 0, 0, files.Reason(err))
				return
			}
			defer r.Close()
			in.stored = size
			data := in.data
			if data == nil {
				data, err = unpack.ReadAtMost(r, o.MaxRecord+1, size)
			}
			w.bytes += int64(len(data))
			switch {
			case err != nil:
				w.skip(in.path, 0, size, files.Reason(err))
			case int64(len(data)) > o.MaxRecord:
				w.skip(in.path, 0, size, "a text "+unpack.LargerThan(o.MaxRecord))
			default:
				read(w, in, data)
			}
		})
	}
}
