package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summarize/internal/ingest"
	"summarize/internal/partition"
)

// heldEach is how many bytes of memory a run takes for a byte of its inputs, at most: 14.5 kB
// for an article of 2 kB.
const heldEach = 8

// planWork returns the work directory's options where the digest is made over files: where
// that was asked for, or the inputs are larger than memory allows.
func (a *app) planWork(p *plan) (*partition.Options, error) {
	memory, err := a.planMemory()
	if err != nil {
		return nil, err
	}
	p.work = a.flags.work
	if p.work == "" {
		if a.flags.parts != 0 && a.origin["parts"] == "flag" {
			return nil, usagef("--parts: name the directory for them with --work")
		}
		size := inputSize(p.paths)
		if size < memory/heldEach {
			return nil, nil
		}
		if a.inMemoryOnly(p) != nil {
			a.say("%d MB of input are more than %d MB of memory hold, and a run with --state needs all of its articles there: let it read less at a time", size>>20, memory>>20)
			return nil, nil
		}
		if p.work, err = os.MkdirTemp(scratch(), "summarize-work-"); err != nil {
			return nil, err
		}
		p.passing = true
		a.say("%d MB of input are more than %d MB of memory hold: working over files in %s (--work names a place where an interrupted run can go on)", size>>20, memory>>20, p.work)
	}
	if err := a.inMemoryOnly(p); err != nil {
		return nil, err
	}
	if a.flags.parts < 0 {
		return nil, a.bad("parts", fmt.Errorf("%d is negative", a.flags.parts))
	}
	say := a.say
	if a.flags.quiet {
		say = func(string, ...any) {}
	}
	trace := a.say
	if !a.flags.verbose {
		trace = nil
	}
	return &partition.Options{
		Trace: trace, Dir: p.work, Parts: a.flags.parts, Memory: memory, Paths: p.paths, Input: p.input, Digest: p.digest,
		Match: a.flags.match, Window: p.window, Asked: strings.TrimSpace(a.flags.since + " " + a.flags.until), Own: p.isOwn(), Say: say,
	}, nil
}

// scratch names the folder for a work directory that goes with the run: /tmp is memory on many machines.
func scratch() string {
	if info, err := os.Stat("/var/tmp"); os.Getenv("TMPDIR") == "" && err == nil && info.IsDir() {
		return "/var/tmp"
	}
	return "" // what the system says
}

// inMemoryOnly returns what of a plan is not done over files: a state holds the texts of its last days,
// and they are compared with what is read.
func (a *app) inMemoryOnly(p *plan) error {
	if p.state != "" {
		return usagef("--work: --state needs all articles in memory")
	}
	return nil
}

// planMemory returns how much memory the run may use, and holds the
// collector to it; GOMEMLIMIT overrules that.
func (a *app) planMemory() (int64, error) {
	memory := freeMemory()
	if a.flags.memory != "auto" {
		var err error
		if memory, err = parseMemory(a.flags.memory); err != nil {
			return 0, a.bad("memory", err)
		}
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memory / 10 * 9)
	}
	return memory, nil
}

// unpacked is how many bytes of news a byte of a packed file holds, at most.
const unpacked = 4

var packed = []string{".gz", ".bz2", ".xz", ".zst", ".zip", ".tgz", ".epub", ".docx", ".odt"}

// inputSize returns the bytes of the files below some paths, and of packed ones what they may hold.
func inputSize(paths []string) (size int64) {
	partition.EachInput(paths, func(name string, info os.FileInfo) {
		if size += info.Size(); slices.Contains(packed, strings.ToLower(filepath.Ext(name))) {
			size += (unpacked - 1) * info.Size()
		}
	})
	return size
}

// plainSize returns the bytes of the files below some paths, or 0 where reading them brings another number of
// bytes: of packed files, and of pipes.
func plainSize(paths []string) (size int64) {
	known := !slices.Contains(paths, "-")
	partition.EachInput(paths, func(name string, info os.FileInfo) {
		size += info.Size()
		known = known && info.Mode().IsRegular() && !slices.Contains(packed, strings.ToLower(filepath.Ext(name)))
	})
	if !known {
		return 0
	}
	return size
}

// publishParts makes a digest over files and writes it.
func (a *app) publishParts(ctx context.Context, p *plan, o *partition.Options) error {
	if p.passing {
		defer partition.Remove(p.work)
	}
	watch := a.watch(p)
	defer watch.Stop()
	o.Input.Progress = watch.Reading(func() int64 { return plainSize(p.paths) })
	o.Progress = watch.Step
	work, err := partition.Open(*o)
	if err != nil {
		return err
	}
	defer work.Close()
	d, err := work.Run(ctx)
	if err != nil {
		return err
	}
	in, missing, err := readInParts(p, work)
	if err != nil {
		return err
	}
	watch.Stop()
	if len(in.Articles) == 0 && missing == nil {
		return errors.Join(partition.Remove(p.work), a.nothingToRead(p, in))
	}
	p.add(in, d)
	p.render.Read = work.Article
	err = a.deliver(ctx, p, &made{Digest: d, in: in, missing: missing}, nil)
	if _, silent := errors.AsType[told](err); err == nil || silent {
		err = errors.Join(partition.Remove(p.work), err)
	}
	return err
}

// readInParts returns what was read, as ingest.Read does, but for the texts.
func readInParts(p *plan, work *partition.Work) (*ingest.Result, error, error) {
	read, err := work.Read()
	if err != nil {
		return nil, nil, err
	}
	articles, err := work.Articles()
	if err != nil {
		return nil, nil, err
	}
	in := &ingest.Result{Articles: articles, Skipped: slices.Concat(read.Missing, read.Skipped), Warnings: read.Warnings, Bytes: read.Bytes}
	p.missing = read.Missing
	var missing error
	for _, m := range read.Missing {
		missing = errors.Join(missing, &ingest.PathError{Path: m.Path, Reason: m.Reason})
	}
	return in, missing, nil
}

// partCommand makes one part of one stage of a digest over files.
func (a *app) partCommand() *cobra.Command {
	var stage, part string
	c := &cobra.Command{
		Use:   "part --work DIR --stage NAME [--part I/N]",
		Short: "Make one part of one stage of a digest over files, as array jobs do",
		Long: "The stage spill begins the work and takes paths and flags as the digest does; the others take the work\n" +
			"directory only. At the end 'summarize --work DIR' with the same paths and flags writes the digest. The\n" +
			"stages, in order: " + strings.Join(partition.Stages(), ", ") + ".",
		RunE: func(cmd *cobra.Command, args []string) error { return a.part(cmd.Context(), stage, part, args) },
	}
	c.Flags().StringVar(&stage, "stage", "", "the `name` of the stage")
	c.Flags().StringVar(&part, "part", "1/1", "which `part` of how many, from 1/N; stages of the whole collection have 1/1")
	return c
}

func (a *app) part(ctx context.Context, stage, part string, paths []string) error {
	if a.flags.work == "" || stage == "" {
		return usagef("name the directory with --work and the stage with --stage")
	}
	var i, n int
	if _, err := fmt.Sscanf(part, "%d/%d", &i, &n); err != nil || fmt.Sprintf("%d/%d", i, n) != part {
		return usagef("--part: %q is no part such as 3/16", part)
	}
	var work *partition.Work
	if stage == "spill" {
		p, err := a.plan(paths)
		if err != nil {
			return err
		}
		o, err := a.planWork(p)
		if err != nil {
			return err
		}
		if work, err = partition.Open(*o); err != nil {
			return err
		}
	} else {
		if len(paths) > 0 {
			return usagef("paths belong to the stage spill, which begins the work")
		}
		if _, err := a.planMemory(); err != nil {
			return err
		}
		var err error
		if work, err = partition.Join(a.flags.work, a.flags.jobs, a.say); err != nil {
			return err
		}
	}
	defer work.Close()
	return work.Part(ctx, stage, i, n)
}
