package ingest

import (
	"bytes"
	"io"
	"iter"
	"path"
	"strings"
)

// A format cuts one input into tasks.
type format struct {
	name     string
	suffixes []string
	tasks    func(input, Options) iter.Seq[task]
}

// formats is the table of what can be read. A new format is one file and one row.
var formats = []format{
	{"text", []string{".txt", ".text"}, plainTasks},
	{"markdown", []string{".md", ".markdown"}, plainTasks},
	{"json", []string{".json"}, jsonTasks},
	{"jsonl", []string{".jsonl", ".ndjson"}, linesTasks},
}

// An input is one thing to read: a file, standard input or a member of an archive.
type input struct {
	path  string // as messages and Article.Path name it
	file  string // to open; empty for standard input and members
	named bool   // the user named it, so that an unknown suffix is read as text
	data  []byte // a member's content

	opened io.ReadCloser // the content, where it had to be looked at already
}

// tasks cuts the input by the format of its name.
func (in input) tasks(o Options) iter.Seq[task] {
	name := strings.TrimSuffix(in.path, compression(in.path))
	suffix := strings.ToLower(suffix(name))
	if in.path == "-" {
		return sniffTasks(in, o)
	}
	if suffix == "" {
		return plainTasks(in, o)
	}
	for _, f := range formats {
		for _, s := range f.suffixes {
			if s == suffix {
				return f.tasks(in, o)
			}
		}
	}
	if in.named {
		return sniffTasks(in, o)
	}
	return one(skip(in.path, 0, 0, "unknown format "+suffix))
}

func one(t task) iter.Seq[task] {
	return func(yield func(task) bool) { yield(t) }
}

// suffix returns the part of a name that tells its format: a dot and one to
// eight letters or digits, one of them a letter ("report.2017" has none), and
// something before it.
func suffix(name string) string {
	base := path.Base(name)
	s := path.Ext(base)
	if len(s) < 2 || len(s) > 9 || len(s) == len(base) {
		return ""
	}
	letters := 0
	for _, c := range []byte(s[1:]) {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
		case c < '0' || c > '9':
			return ""
		}
	}
	if letters == 0 {
		return ""
	}
	return s
}

// open returns the decompressed content and the bytes stored.
func (in input) open(o Options) (io.ReadCloser, int64, error) {
	switch {
	case in.opened != nil:
		return in.opened, 0, nil
	case in.data != nil:
		return io.NopCloser(bytes.NewReader(in.data)), int64(len(in.data)), nil
	case in.file == "":
		r, err := decompress(io.NopCloser(o.Stdin))
		return r, 0, err
	}
	f, size, err := openRegular(in.file)
	if err != nil {
		return nil, 0, err
	}
	r, err := decompress(f)
	return r, size, err
}
