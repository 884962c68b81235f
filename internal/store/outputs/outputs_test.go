//go:build unix

package outputs

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

func publish(path, text string) error {
	var out Set
	if err := out.Add(path, writes(text)); err != nil {
		return err
	}
	return out.Publish()
}

func TestOutputKeepsModeAndLink(t *testing.T) {
	dir := t.TempDir()
	old := syscall.Umask(0o022)
	defer syscall.Umask(old)
	fresh := filepath.Join(dir, "fresh")
	if err := publish(fresh, "x"); err != nil {
		t.Fatal(err)
	}
	shared := filepath.Join(dir, "shared")
	if err := errors.Join(os.WriteFile(shared, []byte("old"), 0o600), os.Chmod(shared, 0o664)); err != nil {
		t.Fatal(err)
	}
	link, dangling := filepath.Join(dir, "link"), filepath.Join(dir, "dangling")
	sub := filepath.Join(dir, "sub")
	if err := errors.Join(os.Mkdir(sub, 0o755), os.Symlink("link2", link), os.Symlink("shared", filepath.Join(dir, "link2")), os.Symlink("sub/later", dangling)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(publish(link, "through the link"), publish(dangling, "later")); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]struct {
		mode fs.FileMode
		text string
	}{
		fresh:                       {0o644, "x"},
		shared:                      {0o664, "through the link"},
		filepath.Join(sub, "later"): {0o644, "later"},
	} {
		info, err := os.Lstat(path)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := os.ReadFile(path)
		if info.Mode() != want.mode || string(text) != want.text {
			t.Errorf("%s: mode %s, %q", path, info.Mode(), text)
		}
	}
	for _, path := range []string{link, dangling} {
		if info, err := os.Lstat(path); err != nil || info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("%s is no link any more", path)
		}
	}
}

func TestOutputErrors(t *testing.T) {
	dir := t.TempDir()
	loop := filepath.Join(dir, "loop")
	if err := os.Symlink("loop", loop); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{
		dir:                               syscall.EISDIR,
		loop:                              syscall.ELOOP,
		filepath.Join(dir, "absent", "x"): fs.ErrNotExist,
		"/dev/full":                       syscall.ENOSPC,
		filepath.Join(dir, "x\x00y"):      syscall.EINVAL,
		filepath.Join(dir, strings.Repeat("n", 300)): syscall.ENAMETOOLONG,
	} {
		err := publish(path, "text")
		var io *Error
		if !errors.As(err, &io) || !errors.Is(err, want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%q: %v, want %v", path, err, want)
		}
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
	long := filepath.Join(dir, strings.Repeat("n", 255))
	if err := publish(long, "text"); err != nil {
		t.Errorf("a name of 255 bytes: %v", err)
	}
}

func TestTwoOutputsOneFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink("a", filepath.Join(dir, "b")); err != nil {
		t.Fatal(err)
	}
	var out Set
	defer out.Discard()
	if err := out.Add(filepath.Join(dir, "a"), writes("1")); err != nil {
		t.Fatal(err)
	}
	if err := out.Add(filepath.Join(dir, "b"), writes("2")); err == nil {
		t.Error("both are taken")
	}
}

// A renderer that fails leaves everything as it was, and its error as it is.
func TestRenderFails(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "page")
	if err := publish(path, "old"); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken template")
	var out Set
	err := out.Add(path, func(w io.Writer) error { fmt.Fprint(w, "half"); return broken })
	if !errors.Is(err, broken) {
		t.Error(err)
	}
	if got := snapshot(t, dir); !maps.Equal(got, map[string]string{"page": "old"}) {
		t.Errorf("left: %q", got)
	}
}

// When the second of three files cannot be renamed, the first is put back.
func TestRenameFails(t *testing.T) {
	for _, name := range []string{"link", "rename", "syncdir"} {
		for nth := 1; nth <= 3; nth++ {
			dir := t.TempDir()
			if err := errors.Join(publish(filepath.Join(dir, "a"), "old a"), publish(filepath.Join(dir, "b"), "old b")); err != nil {
				t.Fatal(err)
			}
			count := 0
			out := Set{Hook: func(step string) error {
				if step == name {
					if count++; count == nth {
						return syscall.EIO
					}
				}
				return nil
			}}
			for _, file := range []string{"a", "c", "b"} { // c is new
				if err := out.Add(filepath.Join(dir, file), writes("new "+file)); err != nil {
					t.Fatal(err)
				}
			}
			want := map[string]string{"a": "old a", "b": "old b"}
			err := out.Publish()
			if name == "link" && nth == 3 { // there are two links
				want = map[string]string{"a": "new a", "b": "new b", "c": "new c"}
			} else if !errors.Is(err, syscall.EIO) {
				t.Errorf("%s %d: %v", name, nth, err)
			}
			if got := snapshot(t, dir); !maps.Equal(got, want) {
				t.Errorf("%s %d: %q", name, nth, got)
			}
		}
	}
}

// Streams are written last of all that can fail, and once.
func TestStreams(t *testing.T) {
	dir := t.TempDir()
	var stdout bytes.Buffer
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	read := make(chan string)
	go func() {
		text, err := os.ReadFile(pipe)
		read <- fmt.Sprint(string(text), err)
	}()
	out := Set{Stdout: &stdout}
	for _, path := range []string{"-", pipe, filepath.Join(dir, "file"), "/dev/null"} {
		if err := out.Add(path, writes("to "+path)); err != nil {
			t.Fatal(err)
		}
	}
	if stdout.Len() > 0 {
		t.Error("written before Publish")
	}
	if err := out.Publish(); err != nil {
		t.Fatal(err)
	}
	if got := <-read; got != "to "+pipe+"<nil>" {
		t.Errorf("pipe: %q", got)
	}
	if stdout.String() != "to -" {
		t.Errorf("standard output: %q", stdout.String())
	}
	if info, err := os.Lstat("/dev/null"); err != nil || info.Mode()&fs.ModeDevice == 0 {
		t.Fatal("/dev/null was replaced")
	}

	// A stream that fails leaves the files alone.
	stdoutFull, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer stdoutFull.Close()
	out = Set{Stdout: stdoutFull}
	if err := errors.Join(out.Add(filepath.Join(dir, "file"), writes("new")), out.Add("-", writes("text"))); err != nil {
		t.Fatal(err)
	}
	if err := out.Publish(); !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), "standard output") {
		t.Error(err)
	}
	if text, _ := os.ReadFile(filepath.Join(dir, "file")); string(text) != "to "+filepath.Join(dir, "file") {
		t.Errorf("the file has %q", text)
	}
}

// Temporary files of the dead go; those of the living, and other files, stay.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "page")
	var living Set
	defer living.Discard()
	if err := living.Add(path, writes("of the living")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{".page.summarize-1-0.tmp", ".page.summarize-1-0.old", ".page.summarize-note", ".other.summarize-1-0.tmp"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := publish(path, "x"); err != nil {
		t.Fatal(err)
	}
	alive := filepath.Base(living.files[0].temp)
	got := slices.Sorted(maps.Keys(snapshot(t, dir)))
	want := []string{".other.summarize-1-0.tmp", alive, ".page.summarize-note", "page"}
	if slices.Sort(want); !slices.Equal(got, want) {
		t.Errorf("left: %q, want %q", got, want)
	}
	if err := living.Publish(); err != nil {
		t.Error(err)
	}
}

func TestDescriptorsAreStreams(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{
		"/dev/stdout": true, "/dev/fd/1": true, "/dev/null": true, "/proc/self/fd/1": true, "/dev//stderr": true,
		file: false, dir: false, filepath.Join(dir, "absent"): false, "/dev/shm/absent": false,
	} {
		if isStream(path) != want {
			t.Errorf("isStream(%q) = %v", path, !want)
		}
	}
}

func writes(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

// snapshot reads all files of a directory, by name.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(text)
	}
	return files
}

// A run that has nothing to write sweeps what a dead one left all the same.
func TestSweepWithoutWriting(t *testing.T) {
	dir := t.TempDir()
	left := filepath.Join(dir, ".page.summarize-1-0.old")
	if err := os.WriteFile(left, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	Sweep("-")
	Sweep(filepath.Join(dir, "page"))
	if got := snapshot(t, dir); len(got) != 0 {
		t.Errorf("left: %q", got)
	}
}
