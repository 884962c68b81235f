package partition

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
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

// errDamaged is of a file that is not what was written.
var errDamaged = errors.New("damaged")

// A damage names the file and what to do about it.
func damage(path string, why error) error {
	return fmt.Errorf("%s: %w: delete it and run again: only this part is made anew", path, why)
}

// A writer makes one record file. Append may be called by several goroutines.
type writer struct {
	mu     sync.Mutex
	path   string
	file   *os.File
	buffer *bufio.Writer
	at     uint64
	places []uint64
	err    error
}

// create begins a file, and its folder where there is none.
func create(path string) (*writer, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return nil, err
	}
	w := &writer{path: path, file: file, buffer: bufio.NewWriterSize(file, 1<<18)}
	w.write([]byte(magic))
	return w, nil
}

func (w *writer) write(b []byte) {
	if w.err == nil {
		_, w.err = w.buffer.Write(b)
		w.at += uint64(len(b))
	}
}

// append writes a record and returns its number.
func (w *writer) append(record []byte) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.places = append(w.places, w.at)
	w.record(record)
	return len(w.places) - 1
}

func (w *writer) record(record []byte) {
	var head [binary.MaxVarintLen64 + 4]byte
	n := binary.PutUvarint(head[:], uint64(len(record)))
	binary.LittleEndian.PutUint32(head[n:], uint32(xxh3.Hash(record)))
	w.write(head[:n+4])
	w.write(record)
}

// commit ends the file and gives it its name.
func (w *writer) commit() error {
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

// discard gives a file up that is not committed.
func (w *writer) discard() {
	w.file.Close()
	os.Remove(w.file.Name())
}

// A reader reads the records of a file, in any order and on any goroutines.
type reader struct {
	path   string
	file   *os.File
	places []uint64 // and where the last record ends
}

func open(path string) (*reader, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	r := &reader{path: path, file: file}
	if err := r.index(); err != nil {
		file.Close()
		return nil, damage(path, err)
	}
	return r, nil
}

// index reads the places of the records.
func (r *reader) index() error {
	info, err := r.file.Stat()
	if err != nil {
		return err
	}
	end := info.Size() - 8
	head, tail := make([]byte, len(magic)), make([]byte, 8)
	if end < int64(len(magic)) {
		return errDamaged
	}
	if _, err := r.file.ReadAt(head, 0); err != nil {
		return err
	}
	if _, err := r.file.ReadAt(tail, end); err != nil {
		return err
	}
	at := binary.LittleEndian.Uint64(tail)
	if string(head) != magic || at < uint64(len(magic)) || at >= uint64(end) {
		return errDamaged
	}
	places, err := r.between(at, uint64(end), nil)
	if err != nil {
		return err
	}
	for before := uint64(0); len(places) > 0; {
		p, n := binary.Uvarint(places)
		if n <= 0 || before+p >= at {
			return errDamaged
		}
		before += p
		r.places = append(r.places, before)
		places = places[n:]
	}
	r.places = append(r.places, at)
	return nil
}

// len returns the number of records.
func (r *reader) len() int { return len(r.places) - 1 }

// read returns record i, in buffer where that has room.
func (r *reader) read(i int, buffer []byte) ([]byte, error) {
	record, err := r.between(r.places[i], r.places[i+1], buffer)
	if err != nil {
		return nil, damage(r.path, fmt.Errorf("record %d: %w", i, err))
	}
	return record, nil
}

// size returns the bytes of record i.
func (r *reader) size(i int) int {
	whole := int(r.places[i+1]-r.places[i]) - 4
	head := 1
	for whole-head >= 1<<(7*head) {
		head++
	}
	return whole - head
}

// readInto is read, and returns the buffer too, to be used again.
func (r *reader) readInto(i int, buffer []byte) (record, whole []byte, err error) {
	if n := r.places[i+1] - r.places[i]; uint64(cap(buffer)) < n {
		buffer = make([]byte, n+n/4)
	}
	record, err = r.read(i, buffer)
	return record, buffer, err
}

// between reads the record that stands in some bytes.
func (r *reader) between(from, to uint64, buffer []byte) ([]byte, error) {
	if uint64(cap(buffer)) < to-from {
		buffer = make([]byte, to-from)
	}
	buffer = buffer[:to-from]
	if _, err := r.file.ReadAt(buffer, int64(from)); err != nil {
		return nil, err
	}
	size, n := binary.Uvarint(buffer)
	if n <= 0 || uint64(len(buffer)) != uint64(n)+4+size {
		return nil, errDamaged
	}
	record := buffer[n+4:]
	if uint32(xxh3.Hash(record)) != binary.LittleEndian.Uint32(buffer[n:]) {
		return nil, errDamaged
	}
	return record, nil
}

// stream returns all records in order, with fewer calls to the system.
func (r *reader) stream() *stream {
	return &stream{r: r, buffer: bufio.NewReaderSize(io.NewSectionReader(r.file, int64(len(magic)), 1<<62), 1<<18)}
}

// A stream reads the records of a file in order.
type stream struct {
	r      *reader
	buffer *bufio.Reader
	next   int
	record []byte
}

// read returns the next record, valid until the one after it; io.EOF behind the last.
func (s *stream) read() ([]byte, error) {
	if s.next == s.r.len() {
		return nil, io.EOF
	}
	n := int(s.r.places[s.next+1] - s.r.places[s.next])
	if cap(s.record) < n {
		s.record = make([]byte, n+n/4)
	}
	whole := s.record[:n]
	if _, err := io.ReadFull(s.buffer, whole); err != nil {
		return nil, damage(s.r.path, err)
	}
	s.next++
	size, k := binary.Uvarint(whole)
	if k <= 0 || uint64(n) != uint64(k)+4+size || uint32(xxh3.Hash(whole[k+4:])) != binary.LittleEndian.Uint32(whole[k:]) {
		return nil, damage(s.r.path, fmt.Errorf("record %d: %w", s.next-1, errDamaged))
	}
	return whole[k+4:], nil
}

func (r *reader) close() { r.file.Close() }
