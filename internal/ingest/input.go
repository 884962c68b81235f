package ingest

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// An input is one thing to read: a file, standard input or a member of an archive.
type input struct {
	path  string  // as messages and Article.Path name it
	root  *folder // in which a walk found it, and which it may not leave; or nil
	file  string  // to open, below root where there is one; empty for standard input and members
	line  int     // where in path it stands: a message of a mailbox, a record of a web archive; or 0
	named bool    // the user named it, so that an unknown suffix is read as text

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
	if in.file == "" {
		return in.cut(o)
	}
	in.seen, _ = in.stat()
	if in.size() <= chunkSize {
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
		return one(skip(in.path, 0, in.size(), reason(err)))
	}
	f, refusal := in.choose(h, o)
	if refusal == "" && f.kind == archive && in.inside {
		refusal = "an archive inside an archive"
	}
	if refusal != "" {
		in.opened.Close()
		return one(skip(in.path, 0, in.size(), refusal))
	}
	if packedIn(in.opened) != nil {
		o = o.unpacking(in.stored)
	}
	return f.tasks(in, o)
}

// size returns the bytes stored, 0 when unknown.
func (in input) size() int64 {
	if in.file == "" {
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
	return in.stat()
}

// stat looks where the input is now. A link that was put there is followed: what it leads to
// is only opened below root.
func (in input) stat() (fs.FileInfo, error) { return os.Stat(in.name()) }

// name is the file's name from the working directory.
func (in input) name() string {
	if in.root == nil {
		return in.file
	}
	return filepath.Join(in.root.path, in.file)
}

// modified is the time from which relative dates count back: the zero time where nobody
// knows it.
func (in input) modified() time.Time {
	if in.file == "" {
		return in.changed
	}
	info, err := in.firstLook()
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
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
	case in.file == "" && o.Stdin == nil:
		return nil, 0, errors.New("no standard input")
	case in.file == "":
		r, err := decompress(io.NopCloser(o.Stdin), 0, &meter{limits: o.limits})
		return r, 0, err
	}
	f, size, err := in.openRegular()
	if err != nil {
		return nil, 0, err
	}
	r, err := decompress(f, size, &meter{limits: o.limits})
	return r, size, err
}

// openRegular opens a file and refuses everything that is no regular file.
// O_NONBLOCK keeps a FIFO without a writer from blocking forever should one
// take the place of a file between the look and the opening; os.Root keeps a link that
// takes the place of a directory from leading elsewhere.
func (in input) openRegular() (*os.File, int64, error) {
	info, err := in.firstLook()
	if err == nil {
		err = regular(info.Mode())
	}
	if err != nil {
		return nil, 0, err
	}
	f, err := in.openFile()
	if err != nil {
		return nil, 0, err
	}
	if info, err = f.Stat(); err == nil {
		err = regular(info.Mode())
	}
	if err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, info.Size(), nil
}

func (in input) openFile() (*os.File, error) {
	const flags = os.O_RDONLY | syscall.O_NONBLOCK
	if in.root == nil {
		return os.OpenFile(in.file, flags, 0)
	}
	root, err := in.root.open()
	if err != nil {
		return nil, err
	}
	return root.OpenFile(in.file, flags, 0)
}

// A folder is a directory that was named, and opened once for all files below it.
type folder struct {
	path string

	once sync.Once
	root *os.Root
	err  error
}

func (f *folder) open() (*os.Root, error) {
	f.once.Do(func() { f.root, f.err = os.OpenRoot(f.path) })
	return f.root, f.err
}

func (f *folder) close() {
	if f.root != nil {
		f.root.Close()
	}
}

func regular(mode fs.FileMode) error {
	switch {
	case mode.IsRegular():
		return nil
	case mode.IsDir():
		return errors.New("a directory, not a file")
	case mode&fs.ModeNamedPipe != 0:
		return errors.New("a named pipe, not a file; pipe into - instead")
	case mode&fs.ModeSocket != 0:
		return errors.New("a socket, not a file")
	case mode&fs.ModeDevice != 0:
		return errors.New("a device, not a file")
	}
	return errors.New("not a regular file")
}

// wholeTasks reads an input to its end in one task, which also opens it where it is not
// open: many small files are then read on all processors.
func wholeTasks(read func(*worker, input, []byte)) func(input, Options) iter.Seq[task] {
	return func(in input, o Options) iter.Seq[task] {
		return one(func(w *worker) {
			r, size, err := in.open(o)
			if err != nil {
				w.skip(in.path, 0, 0, reason(err))
				return
			}
			defer r.Close()
			in.stored = size
			data := in.data
			if data == nil {
				data, err = readAtMost(r, o.MaxRecord+1, size)
			}
			w.bytes += int64(len(data))
			switch {
			case err != nil:
				w.skip(in.path, 0, size, reason(err))
			case int64(len(data)) > o.MaxRecord:
				w.skip(in.path, 0, size, "a text "+over(o.MaxRecord))
			default:
				read(w, in, data)
			}
		})
	}
}

// readAtMost reads up to limit bytes, about hint of them in most cases.
func readAtMost(r io.Reader, limit, hint int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(min(limit, hint)) + bytes.MinRead)
	_, err := b.ReadFrom(io.LimitReader(r, limit))
	return b.Bytes(), err
}
