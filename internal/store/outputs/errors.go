package outputs

import (
	"context"
	"errors"
	"strings"
)

// An Error is a failure to read or write a file. What the file held before is
// untouched.
type Error struct {
	Path string
	Err  error // unwraps to syscall.ENOSPC and the like where the system said so
}

func (e *Error) Error() string {
	if message := e.Err.Error(); strings.Contains(message, e.Path) {
		return message
	}
	return e.Path + ": " + e.Err.Error()
}

func (e *Error) Unwrap() error { return e.Err }

// Wrap makes an *Error of the failure of a file operation; nil and errors that already
// say what they are stay as they are.
func Wrap(path string, err error) error {
	if _, known := errors.AsType[*Error](err); known || err == nil || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return &Error{path, err}
}
