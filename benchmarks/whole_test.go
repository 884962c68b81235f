package benchmarks

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// wholePairs is how many times each command runs beside its yardstick.
const wholePairs = 5

// TestWholeRuns times whole processes in pairs with wc -w on the same file, and prints
// medians: wall time, processor time, their ratios, and the largest memory.
//
//	SUMMARIZE_WHOLE=1000,10000,100000 go test ./benchmarks -run WholeRuns -timeout 1h -v
//	SUMMARIZE_WHOLE=articles.jsonl    go test ./benchmarks -run WholeRuns -timeout 1h -v
func TestWholeRuns(t *testing.T) {
	inputs := os.Getenv("SUMMARIZE_WHOLE")
	if inputs == "" {
		t.Skip("SUMMARIZE_WHOLE names neither sizes nor files")
	}
	program := filepath.Join(t.TempDir(), "summarize")
	if out, err := exec.Command("go", "build", "-o", program, "summarize/cmd/summarize").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%-24s %-12s %9s %9s %9s %9s %8s", "input", "command", "wall s", "cpu s", "wall/wc", "cpu/wc", "MB")
	for input := range strings.SplitSeq(inputs, ",") {
		file := input
		if n, err := strconv.Atoi(input); err == nil {
			file = filepath.Join(t.TempDir(), input+".jsonl")
			plant(t, n, file)
		}
		for _, command := range [][]string{{"duplicates"}, {"stories"}, {}} {
			args := append(slices.Clone(command), "-f", "json", "-o", "/dev/null", file)
			whole, yard := pairRuns(t, exec.Command(program, args...), exec.Command("wc", "-w", file))
			name := strings.Join(append(command, "")[:1], "")
			if name == "" {
				name = "digest"
			}
			t.Logf("%-24s %-12s %9.3f %9.3f %9.1f %9.1f %8.0f", filepath.Base(file), name,
				whole.wall, whole.cpu, whole.wall/yard.wall, whole.cpu/yard.cpu, whole.memory)
		}
	}
}

// plant writes n planted articles in a process of its own: what this one had in memory
// at its largest would count for every process that it starts.
func plant(t *testing.T, n int, file string) {
	c := exec.Command("go", "test", "summarize/benchmarks/planted", "-run", "^TestWrite$", "-timeout", "1h")
	c.Env = append(os.Environ(), fmt.Sprintf("SUMMARIZE_PLANT=planted:%d:%s", n, file))
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// A usage is what a process took: seconds and megabytes.
type usage struct{ wall, cpu, memory float64 }

// pairRuns runs two commands in turn and returns the medians of each.
func pairRuns(t *testing.T, a, b *exec.Cmd) (usage, usage) {
	var as, bs []usage
	for range wholePairs {
		as = append(as, timed(t, a))
		bs = append(bs, timed(t, b))
	}
	return medians(as), medians(bs)
}

func timed(t *testing.T, c *exec.Cmd) usage {
	c = exec.Command(c.Path, c.Args[1:]...)
	started := time.Now()
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", c.Args, err, out)
	}
	u := usage{wall: time.Since(started).Seconds()}
	u.cpu = (c.ProcessState.UserTime() + c.ProcessState.SystemTime()).Seconds()
	if r, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		u.memory = float64(r.Maxrss) / 1024
	}
	return u
}

func medians(runs []usage) usage {
	median := func(of func(usage) float64) float64 {
		values := make([]float64, len(runs))
		for i, r := range runs {
			values[i] = of(r)
		}
		slices.Sort(values)
		return values[len(values)/2]
	}
	return usage{
		median(func(u usage) float64 { return u.wall }),
		median(func(u usage) float64 { return u.cpu }),
		median(func(u usage) float64 { return u.memory }),
	}
}
