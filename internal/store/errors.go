package store

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/klauspost/compress/zstd"
	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"summarize/internal/store/outputs"
)

// ErrLocked means that another run holds the state directory. Trying again later
// helps.
var ErrLocked = errors.New("another run holds the state")

// ErrCorrupt means that the state is damaged. Repair helps.
var ErrCorrupt = errors.New("state is corrupt")

// ErrVersion means that a newer version of the program wrote the state.
var ErrVersion = errors.New("state is of a newer version of the program")

// A CorruptError says what is damaged. It is an ErrCorrupt.
type CorruptError struct {
	Dir    string // the state directory
	Reason string
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("%s: state is corrupt: %s; repair it with: summarize state check --repair --state %s", e.Dir, e.Reason, shellQuote(e.Dir))
}

func (e *CorruptError) Is(target error) bool { return target == ErrCorrupt }

// classify says what an error of the database means for the user.
func (s *State) classify(err error) error {
	var failure *sqlite.Error
	var corrupt *CorruptError
	if err == nil || errors.As(err, &corrupt) {
		return err
	}
	if errors.Is(err, ErrVersion) || errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if errors.Is(err, errSum) || errors.Is(err, errEncoding) || errors.Is(err, zstd.ErrMagicMismatch) {
		return s.corrupt("%s", err)
	}
	if errors.As(err, &failure) {
		switch failure.Code() & 0xff { // the low byte is the kind, the others tell it apart
		case lib.SQLITE_CORRUPT, lib.SQLITE_NOTADB, lib.SQLITE_FORMAT, lib.SQLITE_ERROR, lib.SQLITE_CONSTRAINT, lib.SQLITE_MISMATCH:
			return s.corrupt("%s", failure.Error())
		case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
			return fmt.Errorf("%s: %w: %s", s.dir, ErrLocked, failure.Error())
		}
	}
	return outputs.Wrap(s.path(databaseName), onDisk(err))
}

// onDisk says in words that the database could not grow: it tells a number, and not what the system said.
func onDisk(err error) error {
	failure, ok := errors.AsType[*sqlite.Error](err)
	if !ok {
		return err
	}
	switch failure.Code() {
	case lib.SQLITE_FULL:
		return fmt.Errorf("no space is left on the disk (%w)", failure)
	case lib.SQLITE_IOERR_WRITE, lib.SQLITE_IOERR_FSYNC, lib.SQLITE_IOERR_TRUNCATE, lib.SQLITE_IOERR_SHMSIZE:
		return fmt.Errorf("it could not be written: the disk is full or fails, or files may not grow so large (%w)", failure)
	}
	return err
}

// joinOnce joins errors, of those that say the same the first.
func joinOnce(errs ...error) error {
	said := map[string]bool{}
	return errors.Join(slices.DeleteFunc(errs, func(err error) bool {
		if err == nil || said[err.Error()] {
			return true
		}
		said[err.Error()] = true
		return false
	})...)
}

func (s *State) corrupt(format string, a ...any) error {
	return &CorruptError{s.dir, fmt.Sprintf(format, a...)}
}

// shellQuote writes a word so that a shell reads it back as it is.
func shellQuote(word string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/._-+:@%", r)
	}
	if word != "" && strings.IndexFunc(word, func(r rune) bool { return !plain(r) }) < 0 {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
