// Package outputs replaces the files of one run: all of them or none, each whole or not at
// all. It knows files and locks, and nothing of what is written into them. Package store
// joins it to a state, so that files and state change together.
package outputs

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"github.com/gofrs/flock"
	"github.com/zeebo/xxh3"
)

// A Set is the outputs of one run. All of its files are replaced, or none: each is
// written whole to a temporary file beside its target and synchronised, and only
// when all are there are they renamed, one after another. A rename that fails
// puts the old files back.
//
//	.NAME.summarize-*.tmp   the new file, until it is renamed to NAME
//	.NAME.summarize-*.old   the old file, until the run is committed
//
// Both are locked (flock) while their run lives; Add removes those of dead runs.
//
// A target that is no regular file (a pipe, a terminal, /dev/stdout, /dev/full)
// and standard output cannot be replaced: they are written when all else is
// ready, before the renames, in the order in which they were added.
type Set struct {
	// Stdout is what the path "-" means.
	Stdout io.Writer

	// Hook, if set, is called before every change of a file, with the change
	// ("create", "write", "sync", "link", "rename", "syncdir"); its error is taken
	// for the failure of that change. Tests inject faults and deaths here.
	Hook func(step string) error

	files   []*staged
	streams []stream

	mu      sync.Mutex // of what Abandon sees, and held by it for ever
	placing bool       // the first rename may have been made
}

// A staged file is written and waits to be renamed.
type staged struct {
	target string // absolute, symbolic links resolved
	temp   string
	old    string // a link to what target was; empty when there was nothing
	size   int64
	sum    string // of the content, in hexadecimal
	lock   *flock.Flock
	oldFd  *flock.Flock
	placed bool
}

type stream struct {
	path   string
	render func(io.Writer) error
}

// Add writes an output to a temporary file beside path, so that Publish has only
// to rename it. The path "-" is standard output. Errors are *Error; what render
// returned can be unwrapped.
func (o *Set) Add(path string, render func(io.Writer) error) error {
	if path == "-" || isStream(path) {
		o.streams = append(o.streams, stream{path, render})
		return nil
	}
	target, err := resolve(path)
	if err != nil {
		return Wrap(path, err)
	}
	for _, f := range o.files {
		if f.target == target {
			return Wrap(path, errors.New("two outputs have the same file"))
		}
	}
	sweep(target)
	f := &staged{target: target}
	o.mu.Lock()
	o.files = append(o.files, f)
	o.mu.Unlock()
	if err := o.stage(f, render); err != nil {
		o.drop(f)
		o.mu.Lock()
		o.files = o.files[:len(o.files)-1]
		o.mu.Unlock()
		return Wrap(path, err)
	}
	return nil
}

// stage writes and synchronises the temporary file.
func (o *Set) stage(f *staged, render func(io.Writer) error) (err error) {
	mode := fs.FileMode(0o666) // less what the umask takes
	old, statErr := os.Stat(f.target)
	if statErr == nil && old.IsDir() {
		return &fs.PathError{Op: "write", Path: f.target, Err: syscall.EISDIR}
	}
	if err := o.step("create"); err != nil {
		return err
	}
	file, err := createTemp(f.target, mode)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	o.mu.Lock()
	f.temp = file.Name()
	o.mu.Unlock()
	f.lock = flock.New(f.temp, flock.SetFlag(os.O_RDWR))
	if _, err := f.lock.TryLock(); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	if statErr == nil {
		keepOwner(file, old)
		if err := file.Chmod(old.Mode().Perm()); err != nil {
			return err
		}
	}
	if err := o.write(f, file, render); err != nil {
		return err
	}
	if err := o.step("sync"); err != nil {
		return err
	}
	return file.Sync()
}

func (o *Set) write(f *staged, file *os.File, render func(io.Writer) error) error {
	w := &hookedWriter{o, file, 0}
	sum := xxh3.New()
	buffer := bufio.NewWriterSize(io.MultiWriter(w, sum), 1<<16)
	if err := render(buffer); err != nil {
		return err
	}
	if err := buffer.Flush(); err != nil {
		return err
	}
	f.size, f.sum = w.size, hexSum(sum)
	return nil
}

type hookedWriter struct {
	outputs *Set
	file    *os.File
	size    int64
}

func (w *hookedWriter) Write(p []byte) (int, error) {
	if err := w.outputs.step("write"); err != nil {
		return 0, err
	}
	n, err := w.file.Write(p)
	w.size += int64(n)
	return n, err
}

func hexSum(h *xxh3.Hasher) string {
	sum := h.Sum128().Bytes()
	return hex.EncodeToString(sum[:])
}

func (o *Set) step(name string) error {
	if o.Hook == nil {
		return nil
	}
	return o.Hook(name)
}

// Publish replaces all targets, without a state. Afterwards o is empty.
func (o *Set) Publish() error {
	defer o.Discard()
	if err := o.Stream(); err != nil {
		return err
	}
	if err := o.Place(); err != nil {
		return errors.Join(err, o.PutBack())
	}
	return nil
}

// Files reports whether o replaces any file.
func (o *Set) Files() bool { return len(o.files) > 0 }

// Discard removes what was staged and not published. It may be called after
// Publish, where it does nothing.
func (o *Set) Discard() {
	for _, f := range o.files {
		o.drop(f)
	}
	o.files, o.streams = nil, nil
}

// Abandon removes what was staged, from another goroutine, in a process that is about to
// exit: nothing can be placed any more. Where a rename may have been made it does nothing:
// what is left then is as after a death, and the next run sees to it.
func (o *Set) Abandon() {
	o.mu.Lock()
	for _, f := range o.files {
		if f.temp != "" && !o.placing {
			os.Remove(f.temp)
		}
	}
}

// Stream writes the outputs that cannot be replaced.
func (o *Set) Stream() error {
	for _, s := range o.streams {
		if err := o.streamTo(s); err != nil {
			return Wrap(streamName(s.path), err)
		}
	}
	return nil
}

func (o *Set) streamTo(s stream) (err error) {
	w := o.Stdout
	if s.path != "-" {
		file, err := os.OpenFile(s.path, os.O_WRONLY|os.O_APPEND, 0)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		w = file
	}
	buffer := bufio.NewWriterSize(w, 1<<16)
	if err := s.render(buffer); err != nil {
		return err
	}
	return buffer.Flush()
}

func streamName(path string) string {
	if path == "-" {
		return "standard output"
	}
	return path
}

// Place keeps a link to each old file and renames the new one over it.
func (o *Set) Place() error {
	o.mu.Lock()
	o.placing = true
	o.mu.Unlock()
	for _, f := range o.files {
		if err := o.keepOld(f); err != nil {
			return Wrap(f.target, err)
		}
		if err := o.step("rename"); err != nil {
			return Wrap(f.target, err)
		}
		if err := os.Rename(f.temp, f.target); err != nil {
			return Wrap(f.target, err)
		}
		f.placed = true
	}
	for _, f := range o.files {
		if err := o.step("syncdir"); err != nil {
			return Wrap(f.target, err)
		}
		if err := SyncDir(filepath.Dir(f.target)); err != nil {
			return Wrap(f.target, err)
		}
	}
	return nil
}

// keepOld links the old file to a second name, or copies it where links are not to
// be had.
func (o *Set) keepOld(f *staged) error {
	if _, err := os.Lstat(f.target); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := o.step("link"); err != nil {
		return err
	}
	f.old = oldName(f.temp)
	if err := os.Link(f.target, f.old); err != nil {
		if err := CopyFile(f.target, f.old); err != nil {
			return err
		}
	}
	f.oldFd = flock.New(f.old, flock.SetFlag(os.O_RDONLY))
	f.oldFd.TryRLock() // on failure another run could at worst sweep it
	return nil
}

// PutBack undoes Place: every target is again what it was.
func (o *Set) PutBack() error {
	var failures []error
	for _, f := range o.files {
		if !f.placed {
			continue
		}
		f.placed = false
		failures = append(failures, Wrap(f.target, Target{Path: f.target, Old: f.old}.Revert()))
		f.old = ""
	}
	return errors.Join(failures...)
}

// drop removes the temporary files of f and its locks.
func (o *Set) drop(f *staged) {
	if f.temp != "" && !f.placed {
		os.Remove(f.temp)
	}
	if f.old != "" {
		os.Remove(f.old)
	}
	for _, l := range []*flock.Flock{f.lock, f.oldFd} {
		if l != nil {
			l.Close()
		}
	}
}

// createTemp creates a file of a fresh name beside target.
func createTemp(target string, mode fs.FileMode) (*os.File, error) {
	dir, base := filepath.Split(target)
	for n := 0; ; n++ {
		name := filepath.Join(dir, fmt.Sprintf(".%s.summarize-%d-%d.tmp", shorten(base), os.Getpid(), n))
		file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return file, err
		}
	}
}
