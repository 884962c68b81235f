package main

import (
	"compress/gzip"
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// compressions are how outputs are compressed, by the last suffix of their names. Neither
// writes a time or a name, and zstd works on one thread, whose bytes depend on nothing else.
var compressions = map[string]func(io.Writer) (io.WriteCloser, error){
	".gz": func(w io.Writer) (io.WriteCloser, error) { return gzip.NewWriter(w), nil },
	".zst": func(w io.Writer) (io.WriteCloser, error) {
		return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
	},
}

// uncompressed is the name of an output without the suffix of its compression.
func uncompressed(path string) string {
	if ext := filepath.Ext(path); compressions[strings.ToLower(ext)] != nil {
		return strings.TrimSuffix(path, ext)
	}
	return path
}

// compressed returns what writes an output as the suffix of its name says.
func compressed(path string, write func(io.Writer) error) func(io.Writer) error {
	compress := compressions[strings.ToLower(filepath.Ext(path))]
	if compress == nil {
		return write
	}
	return func(w io.Writer) error {
		c, err := compress(w)
		if err != nil {
			return err
		}
		if err := write(c); err != nil {
			c.Close()
			return err
		}
		return c.Close()
	}
}
