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
	in := bufio.NewReaderSize(r, 256<<10)
	magic, _ := in.Peek(4) // an error shows again at the first Read
	switch {
	case bytes.HasPrefix(magic, []byte{0x1f, 0x8b}):
		z, err := gzip.NewReader(in)
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("gzip: %w", err)
		}
		return &compressed{z, "gzip", func() { z.Close(); r.Close() }}, nil
	case bytes.HasPrefix(magic, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(in, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("zstd: %w", err)
		}
		return &compressed{z, "zstd", func() { z.Close(); r.Close() }}, nil
	}
	return &compressed{in, "", func() { r.Close() }}, nil
}

// compressed names the compression in its errors.
type compressed struct {
	io.Reader
	name  string
	close func()
}

func (c *compressed) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	if err != nil && err != io.EOF && c.name != "" {
		err = fmt.Errorf("damaged %s data: %w", c.name, err)
	}
	return n, err
}

func (c *compressed) Close() error {
	c.close()
	return nil
}
