package main

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"testing"
)

// The collector is held to nine tenths of --memory; GOMEMLIMIT overrules that.
func TestMemoryHoldsTheCollector(t *testing.T) {
	before := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(before)
	a := &app{environment: process()}
	a.flags.memory = "1000M"
	t.Setenv("GOMEMLIMIT", "")
	if memory, err := a.planMemory(); err != nil || memory != 1000<<20 || debug.SetMemoryLimit(-1) != memory/10*9 {
		t.Errorf("%d bytes, the collector's limit is %d: %v", memory, debug.SetMemoryLimit(-1), err)
	}
	t.Setenv("GOMEMLIMIT", "2GiB")
	debug.SetMemoryLimit(2 << 30)
	if _, err := a.planMemory(); err != nil || debug.SetMemoryLimit(-1) != 2<<30 {
		t.Errorf("GOMEMLIMIT=2GiB, and the collector's limit is %d: %v", debug.SetMemoryLimit(-1), err)
	}
	a.flags.memory = "auto"
	if memory, err := a.planMemory(); err != nil || memory < 64<<20 {
		t.Errorf("this machine has %d bytes: %v", memory, err)
	}
}

func TestPackedInputsCountForWhatTheyHold(t *testing.T) {
	dir := t.TempDir()
	for name, size := range map[string]int{"a.txt": 100, "sub/b.jsonl.GZ": 10, "c.zip": 1} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), make([]byte, size), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got := inputSize([]string{dir}); got != 100+4*10+4*1 {
		t.Errorf("%d bytes", got)
	}
}
