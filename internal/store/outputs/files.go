package outputs

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/gofrs/flock"
	"github.com/zeebo/xxh3"
)

// isStream reports whether path must be written in place: it exists and is no
// regular file, or it names a descriptor of this process (which may be a
// regular file that the shell opened, and that nobody would see replaced).
func isStream(path string) bool {
	clean := filepath.Clean(path)
	switch dir := filepath.Dir(clean); {
	case clean == "/dev/stdout", clean == "/dev/stderr", dir == "/dev/fd", dir == "/proc/self/fd":
		return true
	}
	info, err := os.Stat(path)
	return err == nil && !info.Mode().IsRegular() && !info.IsDir()
}

// resolve returns the absolute name of the file that path means, following
// symbolic links even to a file that is not there yet.
func resolve(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	for range 40 { // as many as Linux follows
		link, err := os.Readlink(path)
		if err != nil { // no link: a file, or nothing
			dir, err := filepath.EvalSymlinks(filepath.Dir(path))
			return filepath.Join(dir, filepath.Base(path)), err
		}
		if !filepath.IsAbs(link) {
			link = filepath.Join(filepath.Dir(path), link)
		}
		path = link
	}
	return "", &fs.PathError{Op: "open", Path: path, Err: syscall.ELOOP}
}

// shorten leaves room for a prefix and a suffix in a name of at most 255 bytes.
func shorten(base string) string {
	const most = 200
	if len(base) <= most {
		return base
	}
	return base[:most]
}

func oldName(temp string) string { return strings.TrimSuffix(temp, ".tmp") + ".old" }

// Sweep removes what dead runs left beside the file that path means. Add does so for the
// files that it writes; a run that has nothing to write there sweeps all the same.
func Sweep(path string) {
	if path == "-" || isStream(path) {
		return
	}
	if target, err := resolve(path); err == nil {
		sweep(target)
	}
}

// sweep removes the temporary files that dead runs left beside target. A living
// run holds a lock on its own.
func sweep(target string) {
	dir, base := filepath.Split(target)
	entries, err := os.ReadDir(dir)
	if err != nil {
		return // creating the temporary file will say why
	}
	prefix := "." + shorten(base) + ".summarize-"
	for _, e := range entries {
		name := e.Name()
		if !strings.HasPrefix(name, prefix) || !e.Type().IsRegular() {
			continue
		}
		if suffix := filepath.Ext(name); suffix != ".tmp" && suffix != ".old" {
			continue
		}
		path := filepath.Join(dir, name)
		lock := flock.New(path, flock.SetFlag(os.O_RDONLY))
		if free, err := lock.TryLock(); free && err == nil {
			os.Remove(path)
		}
		lock.Close()
	}
}

// holds reports whether the file at path has the given size and sum.
func holds(path string, size int64, sum string) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	h := xxh3.New()
	n, err := io.Copy(h, file)
	return err == nil && n == size && hexSum(h) == sum
}

// CopyFile copies a file, and what may be done with it, to a name not yet taken.
func CopyFile(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return err
	}
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, info.Mode().Perm())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	if _, err := io.Copy(out, in); err != nil {
		return err
	}
	return out.Sync()
}

// SyncDir makes the names in a directory durable. Some file systems cannot, and
// some directories may be written but not read.
func SyncDir(dir string) error {
	d, err := os.Open(dir)
	if errors.Is(err, fs.ErrPermission) {
		return nil
	}
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil
}
