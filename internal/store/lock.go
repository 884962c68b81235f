package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"summarize/internal/store/outputs"
)

// lockPause is the time between two tries for a lock that another run holds: short
// beside a run, long beside the try.
const lockPause = 20 * time.Millisecond

// lock takes the lock of the state directory: alone, or with other readers. The
// system releases it with the process, however that ends. When wait is over, the
// error is ErrLocked.
func (s *State) lock(ctx context.Context, o Options) error {
	path := s.path(lockName)
	flags := os.O_RDWR | os.O_CREATE
	if o.ReadOnly {
		flags = os.O_RDONLY | os.O_CREATE
	}
	s.held = flock.New(path, flock.SetFlag(flags), flock.SetPermissions(0o600))
	try := s.held.TryLock
	if o.ReadOnly {
		try = s.held.TryRLock
	}
	for deadline := time.Now().Add(o.Wait); ; {
		held, err := try()
		if err != nil {
			if o.ReadOnly && (errors.Is(err, syscall.EROFS) || errors.Is(err, fs.ErrPermission)) {
				return nil // a copy on a read-only disk, without its lock: nobody can change it
			}
			return outputs.Wrap(path, err)
		}
		if held {
			break
		}
		left := time.Until(deadline)
		if left <= 0 {
			return fmt.Errorf("%s: %w%s", s.dir, ErrLocked, holder(path))
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(min(left, lockPause)):
		}
	}
	if !o.ReadOnly { // who holds it, for the message of those who do not
		os.WriteFile(path, fmt.Appendf(nil, "%d\n", os.Getpid()), 0o600)
	}
	return nil
}

// holder says which process wrote its number into the lock.
func holder(path string) string {
	text, err := os.ReadFile(path)
	if err != nil || len(text) > 20 || len(strings.TrimSpace(string(text))) == 0 {
		return ""
	}
	return " (process " + strings.TrimSpace(string(text)) + ")"
}
