// Package store keeps what one run leaves to the next, and replaces output files
// whole or not at all. It knows files, locks and SQLite; it decides nothing about
// articles: which are copies, which make a story and what is worth telling is the
// core's business.
//
// # The state
//
// A state is a directory:
//
//	state.db       an SQLite database in WAL mode; state.db-wal while it is open
//	state.sum      the seal: size and XXH3-128 of state.db since the last run ended
//	lock           flock-ed by the one run that works; holds its process number
//	state.db.new   a database being created or repaired, renamed to state.db when whole
//
// PRAGMA user_version is the number of the last migration (migrations/N.sql) made.
// The tables:
//
//	meta       name → value: "clock", "background", "said" (see said.go),
//	           "installation" (see installation.go) and, between the writing of a run's
//	           outputs and its commit, the intent: "pending.0" …
//	articles   what was published, as package article has it; text is compressed with
//	           zstd; run and first say when it was first seen
//	places     where an article was last read, and when
//	seen       hashes of normalised texts → the articles that have, or had, them
//	stories    continuity.Known
//	outputs    the last run of each output name
//	delivered  articles that an output name was given
//	told       sentences that an output name was given
//
// Times in the tables are seconds of the state's own clock (see clock), not dates.
// Every row ends with a checksum of its values (see table); lists within a value are
// written as appendRow writes rows.
//
// # A run
//
//	Open      takes the lock, checks the seal, finishes or undoes what a dead run began
//	Recall    what is remembered: articles, stories, what one output was told
//	Join      adds the articles that this run read
//	Publish   outputs, then state: all or nothing
//	Close     seals the state
//
// The new files are written beside their targets first (see package outputs). Publish then
// writes down the intent: all changes of the state, and the targets with their
// hashes. It makes the changes in a transaction, writes the streams, renames the
// files, and commits; the transaction drops the intent too. A run that dies before
// its last rename told nobody anything: the next Open puts the old files back and
// drops the intent. A run that dies after it has told: the next Open makes the
// changes. What went to a pipe or to standard output is told when it is written; a
// death in the moment after tells it again rather than never.
package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"summarize/internal/store/outputs"
)

const (
	databaseName = "state.db"
	sealName     = "state.sum"
	lockName     = "lock"
)

// Options says how a state is opened.
type Options struct {
	Wait     time.Duration // how long to wait for another run; 0 fails at once
	ReadOnly bool          // to look at only: with other readers, and on read-only disks
	Existing bool          // fail when there is no state, and do not create one; ReadOnly implies it

	// Hook, if set, is called before every step that changes the state ("create",
	// "unseal", "intent", "commit", "revert", "forget", "seal"); its error is taken for
	// the failure of that step. Tests inject faults and deaths here.
	Hook func(step string) error
}

// A State is an open state directory. It is used by one goroutine.
type State struct {
	dir      string
	readOnly bool
	hook     func(string) error
	held     *flock.Flock
	db       *sql.DB
	isSealed bool // a right seal is on disk
	clock    clock
}

// Open opens the state in dir, creating it if there is none. Errors are ErrLocked,
// ErrCorrupt, ErrVersion, *outputs.Error, and fs.ErrNotExist where a state has to exist
// and does not.
func Open(ctx context.Context, dir string, o Options) (*State, error) {
	s, err := enter(ctx, dir, o)
	if err != nil {
		return nil, err
	}
	if err := s.open(ctx); err != nil {
		s.release()
		return nil, s.classify(err)
	}
	return s, nil
}

// enter takes the lock of a state directory without looking at what is in it.
func enter(ctx context.Context, dir string, o Options) (*State, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, outputs.Wrap(dir, err)
	}
	s := &State{dir: abs, readOnly: o.ReadOnly, hook: o.Hook}
	if o.Existing || o.ReadOnly {
		if err := s.find(); err != nil {
			return nil, err
		}
	} else if err := os.MkdirAll(abs, 0o700); err != nil {
		return nil, outputs.Wrap(abs, err)
	}
	if err := s.lock(ctx, o); err != nil {
		s.held.Close()
		return nil, err
	}
	return s, nil
}

// find fails unless there is something of a state.
func (s *State) find() error {
	for _, name := range []string{databaseName, sealName, databaseName + "-wal"} {
		if _, err := os.Lstat(s.path(name)); err == nil {
			return nil
		} else if !errors.Is(err, fs.ErrNotExist) {
			return outputs.Wrap(s.path(name), err)
		}
	}
	return fmt.Errorf("%s: no state there: %w", s.dir, fs.ErrNotExist)
}

// open does what Open promises, once the lock is held.
func (s *State) open(ctx context.Context) error {
	if _, err := os.Stat(s.path(databaseName)); errors.Is(err, fs.ErrNotExist) {
		if err := s.create(ctx); err != nil {
			return err
		}
	}
	var err error
	if s.isSealed, err = s.sealed(); err != nil {
		return err
	}
	if err := s.connect(ctx); err != nil {
		return err
	}
	if version, err := s.version(ctx); err != nil || version == 0 {
		return cmp.Or(err, s.corrupt("%s is empty", databaseName)) // create leaves none without tables
	}
	if err := s.migrate(ctx, migrations()); err != nil {
		return err
	}
	if !s.isSealed {
		if err := s.verify(ctx); err != nil {
			return err
		}
	}
	if s.clock, err = s.readClock(ctx); err != nil {
		return err
	}
	if s.readOnly {
		return nil
	}
	return s.recover(ctx)
}

// create makes an empty database under another name, so that a state.db is never
// half made. A seal or a log without a database is what is left of a lost one.
func (s *State) create(ctx context.Context) error {
	for _, name := range []string{sealName, databaseName + "-wal"} {
		if _, err := os.Lstat(s.path(name)); err == nil {
			return s.corrupt("%s is there, but %s is gone", name, databaseName)
		}
	}
	if err := s.step("create"); err != nil {
		return outputs.Wrap(s.path(databaseName), err)
	}
	fresh, err := s.startNew(ctx)
	if err != nil {
		return err
	}
	return s.finishNew(fresh)
}

// startNew opens an empty database under the name that finishNew takes it from.
func (s *State) startNew(ctx context.Context) (*State, error) {
	fresh := &State{dir: s.dir}
	name := s.path(newName)
	for _, old := range []string{name, name + "-wal", name + "-shm", name + "-journal"} {
		if err := os.Remove(old); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, outputs.Wrap(old, err)
		}
	}
	db, err := openDatabase(ctx, name, "rwc")
	if err != nil {
		return nil, outputs.Wrap(name, onDisk(err))
	}
	fresh.db = db
	// WAL mode stays with the file. Asking for it when an existing file is opened
	// would come before the exclusive lock: the driver sorts its pragmas.
	_, err = db.ExecContext(ctx, "PRAGMA journal_mode = WAL")
	if err == nil {
		err = fresh.migrate(ctx, migrations())
	}
	if err != nil {
		return nil, joinOnce(outputs.Wrap(name, onDisk(err)), db.Close())
	}
	return fresh, nil
}

const newName = databaseName + ".new"

// finishNew makes the database of fresh the state's.
func (s *State) finishNew(fresh *State) error {
	name := s.path(newName)
	if err := fresh.db.Close(); err != nil {
		return outputs.Wrap(name, err)
	}
	if err := os.Rename(name, s.path(databaseName)); err != nil {
		return outputs.Wrap(name, err)
	}
	return outputs.Wrap(s.dir, outputs.SyncDir(s.dir))
}

// connect opens the database. One to look at only is opened as immutable, which
// nobody can change while we hold the lock; but the log of a dead run has to be
// read, and SQLite does that only where it may write.
func (s *State) connect(ctx context.Context) error {
	mode := "rw"
	if _, err := os.Stat(s.path(databaseName + "-wal")); s.readOnly && errors.Is(err, fs.ErrNotExist) {
		mode = "ro&immutable=1"
	}
	var err error
	s.db, err = openDatabase(ctx, s.path(databaseName), mode)
	return err
}

// openDatabase opens an SQLite file on one connection. A commit is on the disk
// when it returns (synchronous FULL). Nobody else may use the file meanwhile
// (locking EXCLUSIVE): our own lock sees to that, and SQLite needs no shared memory.
func openDatabase(ctx context.Context, path, mode string) (*sql.DB, error) {
	name := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	const pragmas = "&_pragma=busy_timeout(1000)&_pragma=locking_mode(EXCLUSIVE)&_pragma=synchronous(FULL)&_txlock=immediate"
	db, err := sql.Open("sqlite", name.String()+"?mode="+mode+pragmas)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	if err := db.PingContext(ctx); err != nil {
		return nil, joinOnce(err, db.Close())
	}
	return db, nil
}

// Close seals the state and releases its lock. A seal that cannot be written is no failure of
// a run whose outputs and changes are made: the next run looks at the whole database for want
// of it.
func (s *State) Close() error {
	defer s.release()
	err := s.db.Close() // the last connection writes the log into the database
	s.db = nil
	if err != nil {
		return s.classify(err)
	}
	if s.readOnly || s.isSealed {
		return nil
	}
	if _, err := os.Stat(s.path(databaseName + "-wal")); err == nil {
		return nil // SQLite could not; the next run will
	}
	_ = s.seal()
	return nil
}

// release gives back what Open took.
func (s *State) release() {
	if s.db != nil {
		s.db.Close()
	}
	s.held.Close()
}

func (s *State) path(name string) string { return filepath.Join(s.dir, name) }

func (s *State) step(name string) error {
	if s.hook == nil {
		return nil
	}
	return s.hook(name)
}
