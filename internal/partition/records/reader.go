package records

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"os"

	"github.com/zeebo/xxh3"
)

// A Reader reads the records of a file, in any order and on any goroutines.
type Reader struct {
	path   string
	file   *os.File
	places []uint64 // and where the last record ends
}

// Open opens a file and reads where its records are.
func Open(path string) (*Reader, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	r := &Reader{path: path, file: file}
	if err := r.index(); err != nil {
		file.Close()
		return nil, Damage(path, err)
	}
	return r, nil
}

// index reads the places of the records.
func (r *Reader) index() error {
	info, err := r.file.Stat()
	if err != nil {
		return err
	}
	end := info.Size() - 8
	head, tail := make([]byte, len(magic)), make([]byte, 8)
	if end < int64(len(magic)) {
		return ErrDamaged
	}
	if _, err := r.file.ReadAt(head, 0); err != nil {
		return err
	}
	if _, err := r.file.ReadAt(tail, end); err != nil {
		return err
	}
	at := binary.LittleEndian.Uint64(tail)
	if string(head) != magic || at < uint64(len(magic)) || at >= uint64(end) {
		return ErrDamaged
	}
	places, err := r.between(at, uint64(end), nil)
	if err != nil {
		return err
	}
	for before := uint64(0); len(places) > 0; {
		p, n := binary.Uvarint(places)
		if n <= 0 || before+p >= at {
			return ErrDamaged
		}
		before += p
		r.places = append(r.places, before)
		places = places[n:]
	}
	r.places = append(r.places, at)
	return nil
}

// Path returns the name of the file.
func (r *Reader) Path() string { return r.path }

// Len returns the number of records.
func (r *Reader) Len() int { return len(r.places) - 1 }

// Read returns record i, in buffer where that has room.
func (r *Reader) Read(i int, buffer []byte) ([]byte, error) {
	record, err := r.between(r.places[i], r.places[i+1], buffer)
	if err != nil {
		return nil, Damage(r.path, fmt.Errorf("record %d: %w", i, err))
	}
	return record, nil
}

// Size returns the bytes of record i.
func (r *Reader) Size(i int) int {
	whole := int(r.places[i+1]-r.places[i]) - 4
	head := 1
	for whole-head >= 1<<(7*head) {
		head++
	}
	return whole - head
}

// Bytes returns how many bytes the first n records take.
func (r *Reader) Bytes(n int) int { return int(r.places[n] - r.places[0]) }

// ReadInto is Read, and returns the buffer too, to be used again.
func (r *Reader) ReadInto(i int, buffer []byte) (record, whole []byte, err error) {
	if n := r.places[i+1] - r.places[i]; uint64(cap(buffer)) < n {
		buffer = make([]byte, n+n/4)
	}
	record, err = r.Read(i, buffer)
	return record, buffer, err
}

// between reads the record that stands in some bytes.
func (r *Reader) between(from, to uint64, buffer []byte) ([]byte, error) {
	if uint64(cap(buffer)) < to-from {
		buffer = make([]byte, to-from)
	}
	buffer = buffer[:to-from]
	if _, err := r.file.ReadAt(buffer, int64(from)); err != nil {
		return nil, err
	}
	size, n := binary.Uvarint(buffer)
	if n <= 0 || uint64(len(buffer)) != uint64(n)+4+size {
		return nil, ErrDamaged
	}
	record := buffer[n+4:]
	if uint32(xxh3.Hash(record)) != binary.LittleEndian.Uint32(buffer[n:]) {
		return nil, ErrDamaged
	}
	return record, nil
}

// Stream returns all records in order, with fewer calls to the system.
func (r *Reader) Stream() *Stream {
	return &Stream{r: r, buffer: bufio.NewReaderSize(io.NewSectionReader(r.file, int64(len(magic)), 1<<62), 1<<18)}
}

// A Stream reads the records of a file in order.
type Stream struct {
	r      *Reader
	buffer *bufio.Reader
	next   int
	record []byte
}

// Read returns the next record, valid until the one after it; io.EOF behind the last.
func (s *Stream) Read() ([]byte, error) {
	if s.next == s.r.Len() {
		return nil, io.EOF
	}
	n := int(s.r.places[s.next+1] - s.r.places[s.next])
	if cap(s.record) < n {
		s.record = make([]byte, n+n/4)
	}
	whole := s.record[:n]
	if _, err := io.ReadFull(s.buffer, whole); err != nil {
		return nil, Damage(s.r.path, err)
	}
	s.next++
	size, k := binary.Uvarint(whole)
	if k <= 0 || uint64(n) != uint64(k)+4+size || uint32(xxh3.Hash(whole[k+4:])) != binary.LittleEndian.Uint32(whole[k:]) {
		return nil, Damage(s.r.path, fmt.Errorf("record %d: %w", s.next-1, ErrDamaged))
	}
	return whole[k+4:], nil
}

// Close closes the file.
func (r *Reader) Close() { r.file.Close() }
