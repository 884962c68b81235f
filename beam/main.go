// Command beam makes a whole digest as an Apache Beam pipeline: the same functions as those of
// summarize, over buckets of articles, with the same bytes as 'summarize -f json IN…'.
//
//	go run . --runner=prism IN… OUT
//
// See README.md.
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local" // where OUT is
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

var (
	rows  = flag.Int("rows", 1024, "articles in a bucket")
	parts = flag.Int("parts", 16, "parts that terms, stories and pairs of copies are divided into")
)

func main() {
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: beam --runner=prism IN... OUT\n\nIN is a file or a directory of articles, OUT the file that the digest goes to as JSON.")
		flag.PrintDefaults()
	}
	flag.Parse()
	register()
	beam.Init() // a worker stays here
	if err := run(context.Background(), flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) < 2 || *rows < 1 || *parts < 1 {
		flag.Usage()
		os.Exit(2)
	}
	out, err := filepath.Abs(args[len(args)-1])
	if err != nil {
		return err
	}
	files, err := inputs(args[:len(args)-1])
	if err != nil {
		return err
	}
	generated, err := clock()
	if err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	digestOf(s, files, settings{Generated: generated, Rows: *rows, Parts: *parts, Out: out})
	return beamx.Run(ctx, p)
}

// inputs lists the files to read: those that are named, and those in directories that are.
func inputs(paths []string) ([]string, error) {
	var files []string
	for _, p := range paths {
		err := filepath.WalkDir(p, func(path string, d fs.DirEntry, err error) error {
			switch hidden := path != p && strings.HasPrefix(d.Name(), "."); {
			case err != nil:
				return err
			case d.IsDir() && hidden:
				return fs.SkipDir
			case !d.IsDir() && !hidden:
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(files)
	return slices.Compact(files), nil
}

// clock returns the time that is written into the digest: now, or the one that
// SOURCE_DATE_EPOCH (reproducible-builds.org) fixes.
func clock() (time.Time, error) {
	s := os.Getenv("SOURCE_DATE_EPOCH")
	if s == "" {
		return time.Now().UTC().Truncate(time.Second), nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH: %q is no number of seconds", s)
	}
	return time.Unix(n, 0).UTC(), nil
}
