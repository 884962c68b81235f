//go:build unix

package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/store/outputs"
)

// A run dies before its nth step, for every n, and another follows: the outputs are
// whole at every moment and in the end those of a run that lived, and so is the
// state.
func TestDeathAtEveryStep(t *testing.T) {
	want, wantState := livingRun(t)
	died := 0
	for n := 1; ; n += every(1) {
		dir := t.TempDir()
		start(t, dir)
		old := outputsIn(t, dir)
		err := childCommand(t, "run", dir, strconv.Itoa(n), "b,c,d").Run()
		if err == nil {
			break // it has fewer steps
		}
		died++
		if !killed(err) {
			t.Fatalf("step %d: %v", n, err)
		}
		checkAfterDeath(t, fmt.Sprintf("step %d", n), dir, old, want, wantState)
	}
	if died*every(1) < 15 {
		t.Errorf("only %d deaths", died)
	}
	t.Logf("%d deaths", died)
}

// A run dies, the one that should clean up after it dies too, and a third lives.
func TestDeathDuringRecovery(t *testing.T) {
	stride := every(5)
	want, wantState := livingRun(t)
	deaths := 0
	for first := 1; ; first += stride {
		for second := 1 + first%stride; ; second += stride {
			dir := t.TempDir()
			start(t, dir)
			old := outputsIn(t, dir)
			if childCommand(t, "run", dir, strconv.Itoa(first), "b,c,d").Run() == nil {
				t.Logf("%d double deaths", deaths)
				return
			}
			if childCommand(t, "run", dir, strconv.Itoa(second), "b,c,d").Run() == nil {
				break
			}
			deaths++
			checkAfterDeath(t, fmt.Sprintf("steps %d, %d", first, second), dir, old, want, wantState)
		}
	}
}

// A run dies at a system call: strace kills it at the nth of each call that
// changes anything, inside SQLite too.
func TestDeathAtSystemCalls(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil || raceEnabled {
		t.Skip("needs strace, and no race detector")
	}
	stride := every(25)
	want, wantState := livingRun(t)
	deaths := 0
	for _, call := range []string{"pwrite64", "write", "openat", "fsync", "renameat", "linkat", "unlinkat", "unlink", "ftruncate", "flock", "fchmod", "fcntl"} {
		for n := 1; ; n += stride {
			dir := t.TempDir()
			start(t, dir)
			old := outputsIn(t, dir)
			cmd := childCommand(t, "run", dir, "0", "b,c,d")
			cmd.Path, cmd.Args = strace, append([]string{"strace", "-f", "-o", "/dev/null", "-e", "trace=" + call,
				"-e", fmt.Sprintf("inject=%s:signal=KILL:when=%d", call, n)}, cmd.Args...)
			err := cmd.Run()
			if err == nil {
				break // there are fewer such calls
			}
			if !killed(err) {
				t.Skipf("strace does not work here: %v", err)
			}
			deaths++
			checkAfterDeath(t, fmt.Sprintf("%s %d", call, n), dir, old, want, wantState)
		}
	}
	t.Logf("%d deaths", deaths)
}

// After a death with changes in SQLite's log, the state can be looked at, checked
// and repaired, and none of the changes is lost by it.
func TestLookingAfterDeath(t *testing.T) {
	ctx := context.Background()
	for name, look := range map[string]func(dir string) error{
		"show": func(dir string) error {
			s, err := Open(ctx, dir, Options{ReadOnly: true})
			if err != nil {
				return err
			}
			_, err = s.Show(ctx)
			return errors.Join(err, s.Close())
		},
		"inspect": func(dir string) error {
			if found := inspect(ctx, dir, Options{}); len(found) > 0 {
				return fmt.Errorf("%q", found)
			}
			return nil
		},
		"check": func(dir string) error {
			found, err := Check(ctx, dir, Options{})
			return errors.Join(err, errors.Join(wrap(found)...))
		},
		"repair": func(dir string) error {
			_, err := Repair(ctx, dir, Options{})
			return err
		},
	} {
		dir := t.TempDir()
		start(t, dir)
		dead := childCommand(t, "run", dir, "14", "b,c,d") // before the commit: the intent is in the log
		if err := dead.Run(); !killed(err) {
			t.Fatal(err)
		}
		state := filepath.Join(dir, "state")
		if info, err := os.Stat(filepath.Join(state, databaseName+"-wal")); err != nil || info.Size() == 0 {
			t.Fatalf("there is no log: %v", err)
		}
		if err := look(state); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		want, wantState := livingRun(t)
		checkAfterDeath(t, name, dir, want, want, wantState)
	}
}

func wrap(found []string) (errs []error) {
	for _, f := range found {
		errs = append(errs, errors.New(f))
	}
	return errs
}

func killed(err error) bool {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return false
	}
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGKILL
}

// livingRun returns the outputs and the state of two runs that lived.
func livingRun(t *testing.T) (outputs map[string]string, state string) {
	t.Helper()
	dir := t.TempDir()
	start(t, dir)
	if err := runOnce(dir, []string{"b", "c", "d"}, nothing); err != nil {
		t.Fatal(err)
	}
	return outputsIn(t, dir), describe(t, dir)
}

func checkAfterDeath(t *testing.T, when, dir string, old, want map[string]string, wantState string) {
	t.Helper()
	for name, text := range outputsIn(t, dir) {
		if !strings.HasPrefix(name, ".") && text != old[name] && text != want[name] {
			t.Fatalf("%s: %s is torn", when, name)
		}
	}
	if err := runOnce(dir, []string{"b", "c", "d"}, nothing); err != nil {
		t.Fatalf("%s: the next run: %v", when, err)
	}
	sweepAll(t, dir)
	if got := outputsIn(t, dir); !maps.Equal(got, want) {
		t.Fatalf("%s: the next run leaves %s", when, summary(got, want))
	}
	if got := describe(t, dir); got != wantState {
		t.Fatalf("%s: the state differs:\n%s", when, cmp.Diff(wantState, got))
	}
}

// sweepAll does what the next run does that has news: a run that died after its
// commit can leave the old files to it.
func sweepAll(t *testing.T, dir string) {
	t.Helper()
	var out outputs.Set
	for _, name := range []string{"page.html", "mail.eml"} {
		if err := out.Add(filepath.Join(dir, name), writes("")); err != nil {
			t.Fatal(err)
		}
	}
	out.Discard()
}

func summary(got, want map[string]string) string {
	var all []string
	for name, text := range got {
		all = append(all, fmt.Sprintf("%s (%d bytes, as it should be: %v)", name, len(text), want[name] == text))
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

// Every step fails once, and every step fails from some point on: the error says
// so, the old outputs and the old state are there, nothing else is. Without a seal alone both
// are new, and there is no error.
func TestFaultAtEveryStep(t *testing.T) {
	want, wantState := livingRun(t)
	for _, persistent := range []bool{false, true} {
		for at := 1; ; at += every(1) {
			dir := t.TempDir()
			start(t, dir)
			old, oldState := outputsIn(t, dir), describe(t, dir)
			failed := ""
			err := runOnce(dir, []string{"b", "c", "d"}, func(n int, name string) error {
				if n == at || persistent && n > at {
					failed += " " + name
					return syscall.ENOSPC
				}
				return nil
			})
			if failed == "" {
				break
			}
			when := fmt.Sprintf("steps%s failed", failed)
			if strings.HasPrefix(failed, " seal") { // all else was done, so the run did not fail
				if got := outputsIn(t, dir); err != nil || !maps.Equal(got, want) || describe(t, dir) != wantState {
					t.Fatalf("%s: error is %v, outputs are %s", when, err, summary(got, want))
				}
				continue
			}
			var io *outputs.Error
			if !errors.As(err, &io) || !errors.Is(err, syscall.ENOSPC) {
				t.Fatalf("%s: error is %v", when, err)
			}
			if got := outputsIn(t, dir); !maps.Equal(got, old) {
				t.Fatalf("%s: outputs are %s", when, summary(got, old))
			}
			if got := describe(t, dir); got != oldState {
				t.Fatalf("%s: the state changed:\n%s", when, cmp.Diff(oldState, got))
			}
			checkAfterDeath(t, when, dir, old, want, wantState)
		}
	}
}

// A full disk, in the flesh: a small file system in memory.
func TestFullDisk(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("mounting needs root")
	}
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=64m"); err != nil {
		t.Skip("mounting a tmpfs: ", err)
	}
	defer syscall.Unmount(dir, 0)
	start(t, dir)
	old, oldState := outputsIn(t, dir), describe(t, dir)
	filler := filepath.Join(dir, "filler")
	used := fill(t, filler)
	failures := 0
	for free := int64(0); ; free += int64(every(3)) * 8 << 10 {
		if err := os.Truncate(filler, max(used-free, 0)); err != nil {
			t.Fatal(err)
		}
		err := runOnce(dir, []string{"b", "c", "d"}, nothing)
		if err == nil {
			break
		}
		failures++
		var io *outputs.Error
		if !errors.As(err, &io) || !errors.Is(err, syscall.ENOSPC) && !strings.Contains(err.Error(), "full") {
			t.Fatalf("%d bytes free: %v", free, err)
		}
		got := outputsIn(t, dir)
		delete(got, "filler")
		if !maps.Equal(got, old) {
			t.Fatalf("%d bytes free: outputs are %s", free, summary(got, old))
		}
	}
	if failures*every(3) < 15 {
		t.Errorf("only %d failures", failures)
	}
	t.Logf("%d failures", failures)
	os.Remove(filler)
	want, wantState := livingRun(t)
	if wantState == oldState {
		t.Fatal("the run changes nothing")
	}
	checkAfterDeath(t, "disk was full", dir, old, want, wantState)
}

// fill writes a file until the disk is full and returns its size.
func fill(t *testing.T, path string) int64 {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	size := int64(0)
	for {
		n, err := file.Write(make([]byte, 1<<12))
		size += int64(n)
		if err != nil {
			return size
		}
	}
}
