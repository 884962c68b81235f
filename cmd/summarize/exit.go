package main

import (
	"context"
	"errors"
	"fmt"
	"syscall"

	"summarize/internal/ingest"
	"summarize/internal/partition"
	"summarize/internal/store"
)

// Exit codes, as the manual lists them. Scripts rely on them: they never change.
const (
	exitOK          = 0
	exitUsage       = 2
	exitSkipped     = 3
	exitCorrupt     = 65 // state, or a digest that does not verify
	exitNothing     = 66 // nothing to read
	exitIO          = 74
	exitLocked      = 75
	exitInterrupted = 130
)

// A told is an exit code whose reason the user has been told already.
type told int

func (t told) Error() string { return fmt.Sprintf("exit %d", int(t)) }

// A usageError is the caller's mistake: a bad flag, a bad value, no such path.
type usageError struct{ error }

func usagef(format string, a ...any) error { return usageError{fmt.Errorf(format, a...)} }

func (e usageError) Unwrap() error { return e.error }

// exitCode says how a run that ended with err tells it to its caller. An error
// that no rule knows came from reading or writing.
func exitCode(err error) int {
	var (
		code  told
		usage usageError
		path  *ingest.PathError
	)
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return exitOK
	case errors.As(err, &code):
		return int(code)
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.Is(err, store.ErrLocked), errors.Is(err, partition.ErrBusy):
		return exitLocked
	case errors.Is(err, store.ErrCorrupt), errors.Is(err, store.ErrVersion):
		return exitCorrupt
	case errors.As(err, &usage), errors.As(err, &path):
		return exitUsage
	}
	return exitIO
}
