// Package records keeps lists of records in files that are whole or absent. It knows nothing of what is in a record.
package records

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/zeebo/xxh3"
)

// A record file holds a list of records. Each is its length, four bytes of its hash and
// its bytes; behind the last stand, as one more record, the places of all, and at the end of
// the file the place of that one:
//
//	magic · (uvarint length · hash · bytes)… · places · uint64
//
// A file is written beside its place, under a name with a dot, and renamed once it is on
// disk: what has its name is whole. Each record is checked when it is read.
const magic = "summarize parts 1\n"

// ErrDamaged is of a file that is not what was written.
var ErrDamaged = errors.New("damaged")

// Damage names the file and what to do about it.
func Damage(path string, why error) error {
	return fmt.Errorf("%s: %w: delete it and run again: only this part is made anew", path, why)
}

// A Writer makes one record file. Append may be called by several goroutines.
type Writer struct {
	mu     sync.Mutex
	path   string
	file   *os.File
	buffer *bufio.Writer
	at     uint64
	places []uint64
	err    error
}

// Create begins a file, and its folder where there is none.
func Create(path string) (*Writer, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return nil, err
	}
	w := &Writer{path: path, file: file, buffer: bufio.NewWriterSize(file, 1<<18)}
	w.write([]byte(magic))
	return w, nil
}

func (w *Writer) write(b []byte) {
	if w.err == nil {
		_, w.err = w.buffer.Write(b)
		w.at += uint64(len(b))
	}
}

// Append writes a record and returns its number.
func (w *Writer) Append(record []byte) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.places = append(w.places, w.at)
	w.record(record)
	return len(w.places) - 1
}

func (w *Writer) record(record []byte) {
	var head [binary.MaxVarintLen64 + 4]byte
	n := binary.PutUvarint(head[:], uint64(len(record)))
	binary.LittleEndian.PutUint32(head[n:], uint32(xxh3.Hash(record)))
	w.write(head[:n+4])
	w.write(record)
}

// Commit ends the file and gives it its name.
func (w *Writer) Commit() error {
	at := w.at
	var places []byte
	before := uint64(0)
	for _, p := range w.places {
		places = binary.AppendUvarint(places, p-before)
		before = p
	}
	w.record(places)
	w.write(binary.LittleEndian.AppendUint64(nil, at))
	if w.err == nil {
		w.err = w.buffer.Flush()
	}
	if w.err == nil {
		w.err = w.file.Sync()
	}
	err := errors.Join(w.err, w.file.Close())
	if err == nil {
		err = os.Rename(w.file.Name(), w.path)
	}
	if err != nil {
		os.Remove(w.file.Name())
	}
	return err
}

// Discard gives a file up that is not committed.
func (w *Writer) Discard() {
	w.file.Close()
	os.Remove(w.file.Name())
}
