package files

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// Found is what paths lead to.
type Found struct {
	Files   []File
	Refused []Refusal // what cannot be read, or holds nothing
	Missing []Refusal // paths that name nothing
	folders []*folder
}

// A Refusal is a path and why it is not read.
type Refusal struct{ Path, Reason string }

// Close closes the folders in which files were found.
func (f *Found) Close() {
	for _, each := range f.folders {
		each.close()
	}
}

// A lister follows paths to files. filepath.WalkDir is not used because it
// yields nothing for a symbolic link as root.
type lister struct {
	Found
	ctx   context.Context
	seen  map[string]bool // resolved paths of the files and directories met so far
	links []string        // symbolic links found in walks
}

// List finds the files of all paths. Files come before directories, each by
// name: a file that was named is read even where a walk would leave it out, and
// the order of the paths means nothing.
func List(ctx context.Context, paths []string) Found {
	l := &lister{ctx: ctx, seen: make(map[string]bool)}
	var files, folders []string
	for _, p := range sorted(paths) {
		if p == "-" {
			l.Files = append(l.Files, File{Path: "-", Named: true})
			continue
		}
		info, err := os.Stat(p)
		switch {
		case isURL(p):
			l.Missing = append(l.Missing, Refusal{p, "a URL, and nothing is fetched: save it first (wget -E -k, curl -O) and name the file"})
		case errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR):
			l.Missing = append(l.Missing, Refusal{p, missingReason(p)})
		case err != nil:
			l.refuse(p, Reason(err))
		case info.IsDir():
			folders = append(folders, p)
		default:
			files = append(files, p)
		}
	}
	for _, p := range files {
		l.file(File{Path: p, Named: true, name: p}, resolve(p))
	}
	for _, p := range folders {
		before, root := l.count(), &folder{path: p}
		l.folders = append(l.folders, root)
		if l.walk(root, ".", resolve(p)) && l.count() == before {
			l.refuse(p, "no files to read in this directory")
		}
	}
	for _, p := range l.links {
		l.link(p)
	}
	slices.SortStableFunc(l.Files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return l.Found
}

// sorted returns the distinct paths, cleaned, by name.
func sorted(paths []string) []string {
	clean := make([]string, len(paths))
	for i, p := range paths {
		if clean[i] = p; !isURL(p) {
			clean[i] = filepath.Clean(p)
		}
	}
	slices.Sort(clean)
	return slices.Compact(clean)
}

// isURL knows what is typed for a page: https://…
func isURL(p string) bool {
	scheme, rest, ok := strings.Cut(p, "://")
	return ok && rest != "" && len(scheme) >= 3 && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz") == ""
}

func (l *lister) refuse(p, reason string) {
	l.Refused = append(l.Refused, Refusal{filepath.ToSlash(p), reason})
}

// first tells whether real was not met before.
func (l *lister) first(real string) bool {
	if l.seen[real] {
		return false
	}
	l.seen[real] = true
	return true
}

// count is how much was found.
func (l *lister) count() int { return len(l.Files) + len(l.Refused) + len(l.links) }

// walk lists a directory below root and those below it, each at most once. It tells
// whether it was the first visit.
func (l *lister) walk(root *folder, below, real string) bool {
	if l.ctx.Err() != nil || !l.first(real) {
		return false
	}
	dir := filepath.Join(root.path, below)
	entries, err := os.ReadDir(dir)
	if err != nil {
		l.refuse(dir, Reason(err))
	}
	if isState(entries) {
		return true
	}
	for _, e := range entries {
		p := filepath.Join(dir, e.Name())
		switch {
		case IsHidden(e.Name()):
		case e.Type()&fs.ModeSymlink != 0:
			l.links = append(l.links, p)
		case e.IsDir():
			l.walk(root, filepath.Join(below, e.Name()), filepath.Join(real, e.Name()))
		default:
			l.file(File{Path: p, root: root, name: filepath.Join(below, e.Name())}, filepath.Join(real, e.Name()))
		}
	}
	return true
}

// IsHidden tells the names of files that people do not see, and did not put there.
func IsHidden(name string) bool {
	switch strings.ToLower(name) {
	case "thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information":
		return true
	}
	return strings.HasPrefix(name, ".") && name != "." && name != ".."
}

// isState knows the directory in which this program remembers what it told: whoever keeps it beside the articles does
// not mean to read it. The names are those of package store.
func isState(entries []fs.DirEntry) bool {
	has := func(name string) bool {
		return slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == name && e.Type().IsRegular() })
	}
	return has("state.db") && has("state.sum")
}

// link reads a symbolic link to a file that no walk met by its own name. A link
// to a directory is not followed: it may lead in circles, or to the whole disk.
func (l *lister) link(p string) {
	info, err := os.Stat(p)
	switch target := resolve(p); {
	case errors.Is(err, fs.ErrNotExist):
		l.refuse(p, missingReason(p))
	case err != nil:
		l.refuse(p, "symbolic link: "+Reason(err))
	case !info.IsDir():
		l.file(File{Path: p, name: target}, target)
	case !l.seen[target]:
		l.refuse(p, "symbolic link to a directory elsewhere; name it to read it")
	}
}

// file adds one file; whether it is one that can be read shows when it is opened.
func (l *lister) file(f File, real string) {
	if l.first(real) {
		f.Path = filepath.ToSlash(f.Path)
		l.Files = append(l.Files, f)
	}
}

// resolve returns one name for all paths to the same place.
func resolve(p string) string {
	if abs, err := filepath.Abs(p); err == nil {
		p = abs
	}
	if real, err := filepath.EvalSymlinks(p); err == nil {
		p = real
	}
	return p
}

func missingReason(p string) string {
	if _, err := os.Lstat(p); err == nil {
		return "symbolic link to a file that does not exist"
	}
	return "no such file or directory"
}

// Reason says in few words why a file could not be read, without its name,
// which stands beside it.
func Reason(err error) string {
	var pathError *fs.PathError
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "permission denied"
	case errors.Is(err, fs.ErrNotExist):
		return "no longer there"
	case errors.As(err, &pathError):
		return pathError.Err.Error()
	}
	return err.Error()
}
