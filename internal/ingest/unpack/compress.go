package unpack

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"
	"github.com/ulikunitz/xz/lzma"
)

// maxWindow bounds what a header may ask for to unpack: the 128 MB of `zstd --long`.
const maxWindow = 128 << 20

// A compression is known by its first bytes, not by a name: a wrong suffix does not
// matter, and standard input has none.
type compression struct {
	name   string
	suffix string
	magic  string
	open   func(io.Reader) (io.Reader, func(), error)
}

var compressions = sync.OnceValue(func() []compression {
	return []compression{
		{"gzip", ".gz", "\x1f\x8b", openGzip},
		{"zstd", ".zst", "\x28\xb5\x2f\xfd", openZstd},
		{"bzip2", ".bz2", "BZh", openBzip2},
		{"xz", ".xz", "\xfd7zXZ\x00", openXz},
	}
})

func openGzip(r io.Reader) (io.Reader, func(), error) {
	z, err := gzip.NewReader(bufio.NewReaderSize(r, 64<<10))
	if err != nil {
		return nil, nil, err
	}
	return z, func() { z.Close() }, nil
}

func openZstd(r io.Reader) (io.Reader, func(), error) {
	z, err := zstd.NewReader(r, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, nil, err
	}
	return z, z.Close, nil
}

func openBzip2(r io.Reader) (io.Reader, func(), error) {
	return bzip2.NewReader(r), func() {}, nil
}

// openXz looks at the dictionary that the first block asks for, because the library
// allocates whatever that is.
func openXz(r io.Reader) (io.Reader, func(), error) {
	b := bufio.NewReaderSize(r, 64<<10)
	head, _ := b.Peek(64)
	const lzma2 = "\x21\x01" // the filter's id, and the size of its properties
	if i := bytes.Index(head, []byte(lzma2)); i > 0 && i+2 < len(head) {
		if size, err := lzma.DecodeDictCap(head[i+2]); err == nil && size > maxWindow {
			return nil, nil, fmt.Errorf("a dictionary %s", LargerThan(maxWindow))
		}
	}
	z, err := xz.NewReader(b)
	return z, func() {}, err
}

// Suffix returns the suffix of name that says how it is compressed, or "".
func Suffix(name string) string {
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		for _, c := range compressions() {
			if strings.EqualFold(name[i:], c.suffix) {
				return name[i:]
			}
		}
	}
	return ""
}

// Decompress returns the content of r, of which so many bytes are stored (0 when unknown),
// unpacked where it is compressed. What comes out counts against m, and where m has no measure of
// what is stored yet, it is what was read of r. It closes r when it fails.
func Decompress(r io.ReadCloser, size int64, m *Meter) (io.ReadCloser, error) {
	stored := &Counted{Reader: r}
	b := Buffered(stored, size)
	magic, err := b.Peek(maxMagic)
	if err != nil && err != io.EOF {
		r.Close()
		return nil, err
	}
	for _, c := range compressions() {
		if !bytes.HasPrefix(magic, []byte(c.magic)) {
			continue
		}
		content, done, err := c.open(b)
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("damaged %s data: %w", c.name, err)
		}
		if m.Stored == nil {
			m.Stored = func() int64 { return stored.N }
		}
		return &compressed{m.Over(content), c.name, m.Stored, func() { done(); r.Close() }}, nil
	}
	return Peeked{b, r}, nil
}

// PackedIn returns what tells how many bytes stored were read for what was read of r, or nil
// where it comes out of no compression.
func PackedIn(r io.Closer) func() int64 {
	switch r := r.(type) {
	case *compressed:
		return r.stored
	case Peeked:
		return PackedIn(r.Closer)
	}
	return nil
}

// maxMagic is the longest mark of a compression.
const maxMagic = 6

// compressed names the compression in its errors.
type compressed struct {
	io.Reader
	name   string
	stored func() int64
	close  func()
}

func (c *compressed) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	if _, bomb := errors.AsType[BombError](err); err != nil && err != io.EOF && !bomb {
		err = fmt.Errorf("damaged %s data: %w", c.name, err)
	}
	return n, err
}

func (c *compressed) Close() error {
	c.close()
	return nil
}
