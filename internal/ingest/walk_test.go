package ingest

import (
	"context"
	"net"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func paths(r *Result) []string {
	list := []string{}
	for _, a := range r.Articles {
		list = append(list, a.Path)
	}
	slices.Sort(list)
	return list
}

func expectPaths(t *testing.T, r *Result, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, paths(r)); diff != "" {
		t.Errorf("paths (-want +got):\n%s", diff)
	}
}

func symlink(t *testing.T, target, name string) {
	t.Helper()
	if err := os.Symlink(target, name); err != nil {
		t.Fatal(err)
	}
}

func TestWalk(t *testing.T) {
	t.Chdir(write(t, map[string]string{
		"d/b.txt": "B.", "d/a.md": "A.", "d/sub/c": "C.", "d/.hidden.txt": "H.", "d/.git/x.txt": "H.",
		"d/page.html": "<p>", "d/photo.png": "\x89PNG", "d/x.unknown": "X.",
	}))
	r := read(t, Options{}, "d/")
	expectPaths(t, r, "d/a.md", "d/b.txt", "d/sub/c")
	expect(t, r, "||A.", "||B.", "||C.",
		"skipped d/page.html:0: a page without an article",
		"skipped d/photo.png:0: unknown format .png",
		"skipped d/x.unknown:0: unknown format .unknown")
	if r.Skipped[0].Bytes != 3 {
		t.Errorf("bytes = %d, want 3", r.Skipped[0].Bytes)
	}
}

func TestANamedFileIsReadWhateverItsName(t *testing.T) {
	t.Chdir(write(t, map[string]string{"d/x.unknown": "X.", "d/.hidden": "H.", "d/y.txt": "Y."}))
	expectPaths(t, read(t, Options{}, "d", "d/x.unknown", "d/.hidden"), "d/.hidden", "d/x.unknown", "d/y.txt")
}

func TestDirectoryWithoutFiles(t *testing.T) {
	t.Chdir(write(t, map[string]string{"d/.hidden": "x"}))
	if err := os.Mkdir("e", 0o755); err != nil {
		t.Fatal(err)
	}
	expect(t, read(t, Options{}, "d", "e"),
		"skipped d:0: no files to read in this directory", "skipped e:0: no files to read in this directory")
}

func TestSymbolicLinks(t *testing.T) {
	t.Chdir(write(t, map[string]string{"real/a.txt": "A.", "outside/b.txt": "B.", "outside/sub/c.txt": "C."}))
	symlink(t, "real", "root")
	symlink(t, ".", "real/loop")
	symlink(t, "..", "real/up")
	symlink(t, "a.txt", "real/0.txt")
	symlink(t, "../outside/b.txt", "real/b.txt")
	symlink(t, "../outside", "real/out")
	symlink(t, "nowhere", "real/broken")
	symlink(t, "self", "real/self")
	want := []string{"||A.", "||B.",
		"skipped root/broken:0: symbolic link to a file that does not exist",
		"skipped root/out:0: symbolic link to a directory elsewhere; name it to read it",
		"skipped root/self:0: symbolic link: too many levels of symbolic links",
		"skipped root/up:0: symbolic link to a directory elsewhere; name it to read it"}

	r := read(t, Options{}, "root")
	expectPaths(t, r, "root/a.txt", "root/b.txt")
	expect(t, r, want...)
	r = read(t, Options{}, "root", "outside", "root/a.txt", "./root/../root")
	expectPaths(t, r, "outside/b.txt", "outside/sub/c.txt", "root/a.txt")
	if got := len(r.Skipped); got != 3 {
		t.Errorf("skipped %v; root/out was read by its name", r.Skipped)
	}
	if got := len(read(t, Options{}, "root", "real").Articles); got != 2 {
		t.Errorf("%d articles through two names, want 2", got)
	}
}

func TestOddFilesAreNeverOpened(t *testing.T) {
	t.Chdir(write(t, map[string]string{"d/a.txt": "A."}))
	if err := syscall.Mkfifo("d/pipe", 0o644); err != nil {
		t.Skip("no named pipes here: ", err)
	}
	symlink(t, "pipe", "d/link.txt")
	socket, err := net.Listen("unix", "d/socket")
	if err != nil {
		t.Skip("no sockets here: ", err)
	}
	defer socket.Close()
	done := make(chan *Result)
	go func() {
		r, _ := Read(context.Background(), []string{"d", "d/pipe", os.DevNull}, Options{})
		done <- r
	}()
	select {
	case r := <-done:
		expect(t, r, "||A.",
			"skipped /dev/null:0: a device, not a file",
			"skipped d/pipe:0: a named pipe, not a file; pipe into - instead",
			"skipped d/socket:0: a socket, not a file")
	case <-time.After(5 * time.Second):
		t.Fatal("blocked on an odd file")
	}
}

func TestPermissionDenied(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	t.Chdir(write(t, map[string]string{"d/a.txt": "A.", "d/closed.txt": "B.", "d/sub/c.txt": "C."}))
	for _, p := range []string{"d/closed.txt", "d/sub"} {
		if err := os.Chmod(p, 0); err != nil {
			t.Fatal(err)
		}
		defer os.Chmod(p, 0o755)
	}
	expect(t, read(t, Options{}, "d"), "||A.",
		"skipped d/closed.txt:0: permission denied", "skipped d/sub:0: permission denied")
}

func TestManyFiles(t *testing.T) {
	files := make(map[string]string)
	for i := range 500 {
		files[strings.Repeat("d/", i%4)+string(rune('a'+i%26))+strings.Repeat("x", i/26)+".txt"] = "A text."
	}
	t.Chdir(write(t, files))
	if got := len(read(t, Options{}, ".").Articles); got != len(files) {
		t.Errorf("%d articles of %d files", got, len(files))
	}
}
