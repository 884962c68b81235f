package ingest

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// maxWindow bounds what a zstd header may ask for: the 128 MB of `zstd --long`.
const maxWindow = 128 << 20

// compression returns the suffix of name that says how it is compressed, or "".
func compression(name string) string {
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		switch strings.ToLower(name[i:]) {
		case ".gz", ".zst":
			return name[i:]
		}
	}
	return ""
}

// decompress looks at the first bytes, not at a name: a wrong suffix does not
// matter, and standard input has none. It closes r when it fails.
func decompress(r io.ReadCloser) (io.ReadCloser, error) {
	var magic [4]byte
	n, err := io.ReadFull(r, magic[:])
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		r.Close()
		return nil, err
	}
	whole := io.MultiReader(bytes.NewReader(magic[:n]), r)
	switch {
	case bytes.HasPrefix(magic[:n], []byte{0x1f, 0x8b}):
		z, err := gzip.NewReader(bufio.NewReaderSize(whole, 64<<10))
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("damaged gzip data: %w", err)
		}
		return &compressed{z, "gzip", func() { z.Close(); r.Close() }}, nil
	case bytes.Equal(magic[:], []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(whole, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("damaged zstd data: %w", err)
		}
		return &compressed{z, "zstd", func() { z.Close(); r.Close() }}, nil
	}
	return peeked{whole, r}, nil
}

// compressed names the compression in its errors.
type compressed struct {
	io.Reader
	name  string
	close func()
}

func (c *compressed) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("damaged %s data: %w", c.name, err)
	}
	return n, err
}

func (c *compressed) Close() error {
	c.close()
	return nil
}
