package partition

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"summarize/internal/digest"
)

// TestMain is also the process that TestKilledRunGoesOn kills.
func TestMain(m *testing.M) {
	if in := os.Getenv("PARTITION_CHILD"); in != "" {
		if err := child(in, os.Getenv("PARTITION_WORK")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func childOptions(in, work string) Options {
	o := digest.DefaultOptions()
	o.Generated = time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)
	return Options{Dir: work, Parts: 7, Paths: []string{in}, Digest: o, Say: func(string, ...any) {}}
}

func child(in, work string) error {
	w, err := Open(childOptions(in, work))
	if err != nil {
		return err
	}
	_, err = w.Run(context.Background())
	return err
}

// TestKilledRunGoesOn kills a run (kill -9) at random moments, PARTITION_KILLS times: parts that
// are done stay untouched, nothing else is left, and the digest is the same. 'make parts' kills
// 200 times.
func TestKilledRunGoesOn(t *testing.T) {
	kills := 3
	if n, err := strconv.Atoi(os.Getenv("PARTITION_KILLS")); err == nil {
		kills = n
	}
	in, work := write(t, 100), filepath.Join(t.TempDir(), "work")
	want := written(t, local(t, in, childOptions(in, work).Digest))
	rng := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	usual := time.Second
	for killed, whole := 0, 0; killed < kills || whole == 0; {
		before, start := finished(t, work), time.Now()
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), "PARTITION_CHILD="+in, "PARTITION_WORK="+work)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(time.Duration(rng.Int64N(int64(usual))), func() { c.Process.Kill() })
		err := c.Wait()
		timer.Stop()
		after := finished(t, work)
		for path, old := range before {
			if now, is := after[path]; !is || !now.Equal(old) {
				t.Errorf("%s was done, and made anew", path)
			}
		}
		if err != nil {
			if killed++; c.ProcessState.Exited() {
				t.Fatalf("it failed by itself: %v", c.ProcessState)
			}
			continue
		}
		whole++
		usual = time.Since(start) + 200*time.Millisecond
		d := inParts(t, childOptions(in, work))
		if got := written(t, d); got != want {
			t.Fatalf("after %d kills another digest%s", killed, firstDifference(got, want))
		}
		if err := Remove(work); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(work); err == nil {
			t.Fatal("something is left over")
		}
	}
}

// finished returns when the parts that are done were written.
func finished(t *testing.T, work string) map[string]time.Time {
	done := map[string]time.Time{}
	filepath.WalkDir(work, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return nil
		}
		if _, err := strconv.Atoi(entry.Name()); err == nil { // a part; what stands beside it is made before
			if info, err := entry.Info(); err == nil {
				done[path] = info.ModTime()
			}
		}
		return nil
	})
	return done
}
