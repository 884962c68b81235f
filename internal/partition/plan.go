package partition

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"github.com/gofrs/flock"
	"github.com/zeebo/xxh3"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/partition/records"
)

// Options say what to make a digest of, and where.
type Options struct {
	Dir    string // the work directory; made where it is not there
	Parts  int    // 0: as many as Memory asks for
	Memory int64  // bytes that the process may use

	Paths  []string
	Input  ingest.Options
	Digest digest.Options // News needs a prior, which is not supported
	Match  string         // the pattern of Focus.Match
	Window time.Duration  // only articles of these last days; 0: all
	Asked  string         // --since and --until as they were typed, for they may be relative to now
	Own    func(path string) bool

	Say      func(format string, a ...any)
	Trace    func(format string, a ...any) // hears what each stage took; may be nil
	Progress func(stage string, done, total int)
}

const planFormat = 1

// A plan is what every process that works on a directory has to know.
type plan struct {
	Format  int
	Version string // of the program: another may write other parts
	Inputs  string // a hash of the paths, sizes and times of the inputs
	Reading string // how they are read
	Asked   string
	Parts   int // asked for; 0: by size
	Memory  int64
	Paths   []string
	Digest  digest.Options
	Match   string
	Window  time.Duration
}

// A Work is a work directory that is open.
type Work struct {
	plan
	dir     string
	options Options
	known   known
	held    *flock.Flock
	atHand  int // articles whose stories are told at once
}

// Open opens a work directory, or makes it. One that holds the unfinished parts of the same
// run goes on as of the time when that was begun; parts of another run are deleted.
func Open(o Options) (*Work, error) {
	w := &Work{dir: o.Dir, options: o, atHand: mostAtHand, plan: plan{
		Format: planFormat, Version: o.Digest.Version, Parts: o.Parts, Memory: o.Memory,
		Paths: o.Paths, Digest: o.Digest, Match: o.Match, Window: o.Window, Asked: o.Asked,
		Reading: fmt.Sprintf("%q %q %q %d %t", o.Input.Format, o.Input.Encoding, o.Input.Fields, o.Input.MaxRecord, o.Input.KeepRecords),
	}}
	w.Digest.Focus.Match, w.Digest.Progress = nil, nil
	w.Inputs = signature(o.Paths)
	if err := w.lock(); err != nil {
		return nil, err
	}
	old, err := readPlan(o.Dir)
	isNew := errors.Is(err, fs.ErrNotExist)
	if isNew {
		if err := w.checkEmpty(); err != nil {
			return nil, err
		}
	}
	if slices.Contains(o.Paths, "-") {
		hash, err := w.spool()
		if err != nil {
			return nil, err
		}
		w.Inputs += " " + hash
	}
	switch {
	case isNew:
		return w, w.begin()
	case err != nil:
		return nil, err
	case !w.continues(old):
		o.Say("%s: inputs or options are not those of the run that was interrupted: begun anew", o.Dir)
		if err := removeStages(o.Dir); err != nil {
			return nil, err
		}
		return w, w.begin()
	}
	o.Say("%s: going on with the run of %s", o.Dir, old.Digest.Generated.Format(time.RFC3339))
	w.Digest.Generated, w.Digest.Since, w.Digest.Until = old.Digest.Generated, old.Digest.Since, old.Digest.Until
	w.Parts, w.Memory = old.Parts, old.Memory
	if w.done("spill", 0) {
		w.dropSpool()
	}
	return w, w.restore()
}

// ErrBusy is of a work directory in which another run is at work.
var ErrBusy = errors.New("another run is at work there")

// lock makes the directory this run's own until the process ends. Parts that other processes
// make need no lock: files are whole or absent.
func (w *Work) lock() error {
	if err := os.MkdirAll(w.dir, 0o700); err != nil {
		return err
	}
	w.held = flock.New(w.file(lockName))
	free, err := w.held.TryLock()
	if err == nil && !free {
		err = fmt.Errorf("%s: %w", w.dir, ErrBusy)
	}
	return err
}

// Close lets other runs have the directory.
func (w *Work) Close() error {
	if w.held == nil {
		return nil
	}
	return w.held.Unlock()
}

const lockName = ".lock"

// checkEmpty refuses a directory that holds anything else.
func (w *Work) checkEmpty() error {
	entries, err := os.ReadDir(w.dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name()[0] != '.' && !slices.ContainsFunc(stages, func(s stage) bool { return s.name == e.Name() }) {
			return fmt.Errorf("%s: holds %s: name an empty directory for --work", w.dir, e.Name())
		}
	}
	return nil
}

// continues reports whether an older plan is of the same run. How it is done may differ.
func (w *Work) continues(old *plan) bool {
	a, b := w.plan, *old
	for _, p := range []*plan{&a, &b} {
		p.Digest.Generated, p.Digest.Workers, p.Memory = time.Time{}, 0, 0
	}
	if a.Asked != "" {
		a.Digest.Since, a.Digest.Until = b.Digest.Since, b.Digest.Until // as of then
	}
	if a.Parts == 0 {
		a.Parts = b.Parts
	}
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

// begin writes the plan down.
func (w *Work) begin() error {
	data, err := json.MarshalIndent(w.plan, "", "  ")
	if err != nil {
		return err
	}
	if err := writeWhole(w.file("plan.json"), append(data, '\n')); err != nil {
		return err
	}
	return w.restore()
}

// writeWhole writes a small file whole or not at all.
func writeWhole(path string, data []byte) error {
	temporary := filepath.Join(filepath.Dir(path), "."+filepath.Base(path))
	if err := os.WriteFile(temporary, data, 0o600); err != nil {
		return err
	}
	return os.Rename(temporary, path)
}

// restore makes what a plan cannot hold.
func (w *Work) restore() error {
	if w.Match != "" {
		pattern, err := regexp.Compile(w.Match)
		if err != nil {
			return err
		}
		w.Digest.Focus.Match = pattern.MatchString
	}
	return nil
}

func readPlan(dir string) (*plan, error) {
	path := filepath.Join(dir, "plan.json")
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	p := &plan{}
	if err := json.Unmarshal(data, p); err != nil || p.Format != planFormat {
		return nil, fmt.Errorf("%s: no plan of this version of the program: delete the directory (%v)", path, cmp.Or(err, records.ErrDamaged))
	}
	return p, nil
}

// Join opens a directory in which a run was begun, to make a part of it.
func Join(dir string, workers int, say func(format string, a ...any)) (*Work, error) {
	p, err := readPlan(dir)
	if err != nil {
		return nil, err
	}
	w := &Work{plan: *p, dir: dir, atHand: mostAtHand, options: Options{Dir: dir, Say: say}}
	w.Digest.Workers = workers
	return w, w.restore()
}

// Remove deletes what a run left in a work directory: the directory too, if nothing else is
// in it.
func Remove(dir string) error {
	if err := removeStages(dir); err != nil {
		return err
	}
	for _, name := range []string{"plan.json", ".plan.json", spoolName, lockName} {
		if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	_ = os.Remove(dir) // unless something else is there
	return nil
}

func removeStages(dir string) error {
	for _, s := range stages {
		if err := os.RemoveAll(filepath.Join(dir, s.name)); err != nil {
			return err
		}
	}
	return nil
}

// signature hashes what the inputs are: paths, sizes, times. Paths that are missing are told
// when they are read.
func signature(paths []string) string {
	h := xxh3.New()
	for _, path := range paths {
		fmt.Fprintf(h, "%q\n", path)
	}
	EachInput(paths, func(name string, info os.FileInfo) {
		fmt.Fprintf(h, "%q %d %d\n", name, info.Size(), info.ModTime().UnixNano())
	})
	return fmt.Sprintf("%016x", h.Sum64())
}

// EachInput calls f for the files below some paths, passing over what cannot be looked at.
func EachInput(paths []string, f func(name string, info os.FileInfo)) {
	for _, path := range paths {
		_ = filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				if info, err := os.Stat(name); err == nil {
					f(name, info)
				}
			}
			return nil
		})
	}
}

func (w *Work) file(name string) string { return filepath.Join(w.dir, name) }
