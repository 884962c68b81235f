// Package files follows paths to regular files, and opens these without being led elsewhere: no loop of links, no device,
// no FIFO that blocks, no link that takes the place of a folder while others are read.
//
// It knows no formats: which file is worth reading is for others to say.
package files

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"
)

// A File is one that a path leads to.
type File struct {
	Path  string // as messages name it, with slashes
	Named bool   // a path names it, not a folder of it

	root *folder // in which a walk found it, and which it may not leave; or nil
	name string  // to open, below root where there is one; nothing for standard input
}

// OnDisk tells a file from standard input.
func (f File) OnDisk() bool { return f.name != "" }

// Name is the file's name from the working directory.
func (f File) Name() string {
	if f.root == nil {
		return f.name
	}
	return filepath.Join(f.root.path, f.name)
}

// Stat looks where the file is now. A link that was put there is followed: what it leads to
// is only opened below root.
func (f File) Stat() (fs.FileInfo, error) { return os.Stat(f.Name()) }

// Open opens a file, of which seen is the first look, and refuses everything that is no regular file.
// It returns its size. O_NONBLOCK keeps a FIFO without a writer from blocking forever should one
// take the place of a file between the look and the opening; os.Root keeps a link that
// takes the place of a directory from leading elsewhere.
func (f File) Open(seen fs.FileInfo) (*os.File, int64, error) {
	if err := regular(seen.Mode()); err != nil {
		return nil, 0, err
	}
	opened, err := f.open()
	if err != nil {
		return nil, 0, err
	}
	info, err := opened.Stat()
	if err == nil {
		err = regular(info.Mode())
	}
	if err != nil {
		opened.Close()
		return nil, 0, err
	}
	return opened, info.Size(), nil
}

func (f File) open() (*os.File, error) {
	const flags = os.O_RDONLY | syscall.O_NONBLOCK
	if f.root == nil {
		return os.OpenFile(f.name, flags, 0)
	}
	root, err := f.root.open()
	if err != nil {
		return nil, err
	}
	return root.OpenFile(f.name, flags, 0)
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
