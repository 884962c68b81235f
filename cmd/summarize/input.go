package main

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"summarize/internal/ingest"
)

// inputFlags is what was typed about how to read.
type inputFlags struct {
	format, encoding      string
	text, title, date, id string
	filesFrom             string
	null                  bool
	maxInput              string
}

func (f *inputFlags) register(set *pflag.FlagSet) {
	set.StringVar(&f.format, "input-format", "auto", "read all inputs as this `format`, or auto: by content, then by suffix: "+strings.Join(ingest.Names(), ", "))
	set.StringVar(&f.encoding, "encoding", "auto", "`name` of the encoding of texts that are not UTF-8, such as windows-1251, or auto")
	set.StringVar(&f.text, "text-field", "", "`field` of records that holds the text; dots lead into nested objects")
	set.StringVar(&f.title, "title-field", "", "`field` of records that holds the title")
	set.StringVar(&f.date, "date-field", "", "`field` of records that holds the date")
	set.StringVar(&f.id, "id-field", "", "`field` of records that holds the id")
	set.StringVar(&f.filesFrom, "files-from", "", "read the paths, one a line, from `file` or - for standard input")
	set.BoolVarP(&f.null, "null", "0", false, "paths of --files-from end with NUL, as find -print0 writes them")
	set.StringVar(&f.maxInput, "max-input", "auto", "hold at most this `size` of text (500M, 2G); what is more is named and not read; auto: by the memory")
}

// planInput works out how to read.
func (a *app) planInput(p *plan) (err error) {
	f := &a.flags.input
	p.input = ingest.Options{
		Workers: p.workers,
		Stdin:   a.stdin,

		KeepRecords: a.flags.keep != "",
		Fields:      map[string]string{"text": f.text, "title": f.title, "date": f.date, "id": f.id},
	}
	if f.format != "auto" {
		if p.input.Format = f.format; !slices.Contains(ingest.Names(), f.format) {
			return a.bad("input-format", noneOf(f.format, ingest.Names()))
		}
	}
	if f.encoding != "auto" {
		if p.input.Encoding = f.encoding; !ingest.KnowsEncoding(f.encoding) {
			return a.bad("encoding", fmt.Errorf("%q is no encoding, such as windows-1251, koi8-r, gbk or shift_jis", f.encoding))
		}
	}
	if p.input.MaxInput, err = parseMemory(f.maxInput); err != nil {
		return a.bad("max-input", err)
	}
	return nil
}

// inputPaths returns the paths to read: those that were typed, and those of --files-from.
func (a *app) inputPaths(typed []string) ([]string, error) {
	f := &a.flags.input
	switch {
	case f.filesFrom != "":
		listed, err := a.listedPaths(f)
		return slices.Concat(typed, listed), err
	case f.null:
		return nil, usagef("-0 says how the paths of --files-from end: give that too")
	case len(typed) > 0:
		return typed, nil
	case !a.piped:
		return nil, usagef("name a file or a directory of articles, or - for standard input")
	}
	return []string{"-"}, nil
}

// maxPathList is more than the paths of a million files take.
const maxPathList = 256 << 20

func (a *app) listedPaths(f *inputFlags) ([]string, error) {
	from := a.stdin
	if f.filesFrom != "-" {
		file, err := os.Open(f.filesFrom)
		if err != nil {
			return nil, a.bad("files-from", err)
		}
		defer file.Close()
		from = file
	}
	data, err := io.ReadAll(io.LimitReader(from, maxPathList+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > maxPathList:
		return nil, a.bad("files-from", fmt.Errorf("%s: a list of paths larger than %d MB", f.filesFrom, maxPathList>>20))
	}
	end := "\n"
	if f.null {
		end = "\x00"
	}
	var paths []string
	for line := range bytes.SplitSeq(data, []byte(end)) {
		path := string(line)
		if !f.null {
			path = strings.TrimSuffix(path, "\r")
		}
		switch {
		case path == "":
		case path == "-" && f.filesFrom == "-":
			return nil, a.bad("files-from", fmt.Errorf("standard input is the list of paths, and - in it would be an article"))
		default:
			paths = append(paths, path)
		}
	}
	if len(paths) == 0 {
		return nil, a.bad("files-from", fmt.Errorf("%s: no paths in it", f.filesFrom))
	}
	return paths, nil
}

// shareOfMemory is the part of the memory that texts may take: a digest of them takes
// about six times as much.
const shareOfMemory = 8

// leastInput is read on any machine.
const leastInput = 256 << 20

// parseMemory reads 500M or 2G; auto is a share of the memory that is free.
func parseMemory(s string) (int64, error) {
	if s == "auto" {
		return max(leastInput, freeMemory()/shareOfMemory), nil
	}
	units := map[string]float64{"K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
	number, unit := strings.TrimSuffix(strings.ToUpper(s), "B"), 1.0
	if n := len(number); n > 0 && units[number[n-1:]] > 0 {
		number, unit = number[:n-1], units[number[n-1:]]
	}
	x, err := strconv.ParseFloat(number, 64)
	if err != nil || !(x*unit >= 1 && x*unit < math.MaxInt64) {
		return 0, fmt.Errorf("%q is no size: write it as 500M or 2G", s)
	}
	return int64(x * unit), nil
}

// freeMemory returns the bytes that this process may take: what the machine has free, or
// the container or shell allows. Where nobody says it is 2 GB.
func freeMemory() int64 {
	free := int64(2 << 30)
	if data, err := os.ReadFile("/proc/meminfo"); err == nil {
		if _, rest, ok := strings.Cut(string(data), "MemAvailable:"); ok {
			var kilobytes int64
			if _, err := fmt.Sscan(rest, &kilobytes); err == nil {
				free = kilobytes << 10
			}
		}
	}
	if data, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if n, err := strconv.ParseInt(strings.TrimSpace(string(data)), 10, 64); err == nil {
			free = min(free, n)
		}
	}
	return min(free, allowedMemory())
}
