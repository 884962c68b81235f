package ingest

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"os"
	"path"
	"slices"
	"strings"
)

// A format cuts one input into tasks.
type format struct {
	name     string
	suffixes []string
	tasks    func(input, Options) iter.Seq[task]
	archive  bool // it holds files, and is not looked for inside another archive
}

// formats is the table of what can be read. A new format is one file and one row.
func formats() []format {
	return []format{
		{"text", []string{".txt", ".text"}, plainTasks, false},
		{"markdown", []string{".md", ".markdown"}, plainTasks, false},
		{"json", []string{".json"}, jsonTasks, false},
		{"jsonl", []string{".jsonl", ".ndjson"}, jsonLinesTasks, false},
		{"zip", []string{".zip"}, archiveTasks(zipMembers), true},
		{"tar", []string{".tar", ".tgz", ".tzst"}, archiveTasks(tarMembers), true},
	}
}

// An input is one thing to read: a file, standard input or a member of an archive.
type input struct {
	path  string // as messages and Article.Path name it
	file  string // to open; empty for standard input and members
	named bool   // the user named it, so that an unknown suffix is read as text

	inside bool   // it is a member of an archive
	data   []byte // a member's content

	opened io.ReadCloser // the content, where it had to be looked at already
	stored int64         // then the bytes stored, 0 when unknown
}

// tasks cuts the input by the format of its name.
func (in input) tasks(o Options) iter.Seq[task] {
	cut, refusal := in.decoder()
	switch {
	case refusal != "":
		return one(func(w *worker) { w.skip(in.path, 0, in.size(), refusal) })
	case in.file != "" && in.size() <= chunkSize:
		return inOneTask(cut)(in, o)
	}
	return cut(in, o)
}

// decoder returns what reads the input, or why nothing does.
func (in input) decoder() (cut func(input, Options) iter.Seq[task], refusal string) {
	suffix := strings.ToLower(suffix(strings.TrimSuffix(in.path, compression(in.path))))
	switch {
	case in.path == "-":
		return sniffTasks, ""
	case suffix == "":
		return sniffTasks, ""
	}
	for _, f := range formats() {
		switch {
		case !slices.Contains(f.suffixes, suffix):
		case f.archive && in.inside:
			return nil, "an archive inside an archive"
		default:
			return f.tasks, ""
		}
	}
	if in.named {
		return sniffTasks, ""
	}
	return nil, "unknown format " + suffix
}

// size returns the bytes stored, 0 when unknown.
func (in input) size() int64 {
	if info, err := os.Stat(in.file); in.file != "" && err == nil && info.Mode().IsRegular() {
		return info.Size()
	}
	return int64(len(in.data))
}

func one(t task) iter.Seq[task] {
	return func(yield func(task) bool) { yield(t) }
}

// inOneTask leaves opening and cutting to the task, so that many small files
// are read on all processors.
func inOneTask(cut func(input, Options) iter.Seq[task]) func(input, Options) iter.Seq[task] {
	return func(in input, o Options) iter.Seq[task] {
		return one(func(w *worker) {
			for do := range cut(in, o) {
				if w.ctx.Err() != nil {
					return
				}
				do(w)
			}
		})
	}
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
		return in.opened, in.stored, nil
	case in.inside:
		stored := int64(len(in.data))
		r, err := decompress(io.NopCloser(bytes.NewReader(in.data)))
		if err != nil {
			return nil, stored, err
		}
		limit := &meter{limit: o.archive.total(stored)}
		return peeked{limit.over(r), r}, stored, nil
	case in.file == "" && o.Stdin == nil:
		return nil, 0, errors.New("no standard input")
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
