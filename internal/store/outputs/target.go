package outputs

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// A Target is a file that a Set is about to replace, as another process has to know it
// that finishes or undoes the work of one that died.
type Target struct {
	Path, Temp, Old string // Old is empty where there was no file
	Size            int64
	Sum             string // of the new content, in hexadecimal
}

// Targets lists the files that o replaces, before it does.
func (o *Set) Targets() []Target {
	var targets []Target
	for _, f := range o.files {
		t := Target{f.target, f.temp, "", f.size, f.sum}
		if _, err := os.Lstat(f.target); err == nil {
			t.Old = oldName(f.temp)
		}
		targets = append(targets, t)
	}
	return targets
}

// IsPlaced reports whether the file has its new content.
func (t Target) IsPlaced() bool { return holds(t.Path, t.Size, t.Sum) }

// CanRevert reports whether the old file is still at hand, or there was none. A file of the
// same bytes as the new one that was never replaced has none at hand.
func (t Target) CanRevert() bool {
	if t.Old == "" {
		return true
	}
	_, err := os.Lstat(t.Old)
	return !errors.Is(err, fs.ErrNotExist)
}

// Revert makes the file what Old is; where there was no old file, nothing.
func (t Target) Revert() error {
	var err error
	if t.Old == "" {
		err = os.Remove(t.Path)
	} else {
		err = os.Rename(t.Old, t.Path)
	}
	return errors.Join(err, SyncDir(filepath.Dir(t.Path)))
}

// Clean removes what is left beside the file. What stays is swept by a later Add.
func (t Target) Clean() {
	for _, name := range []string{t.Temp, t.Old} {
		if name != "" {
			os.Remove(name)
		}
	}
}
