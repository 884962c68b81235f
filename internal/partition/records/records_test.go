package records

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// write writes a file of n records, from several goroutines, and returns them by number.
func write(t *testing.T, n int) (path string, all [][]byte) {
	t.Helper()
	path, all = filepath.Join(t.TempDir(), "stage", "00000"), make([][]byte, n)
	w, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	var mu sync.Mutex
	for k := range n {
		wait.Go(func() {
			record := bytes.Repeat([]byte(fmt.Sprint(k)), 3*k) // the first is empty
			i := w.Append(record)
			mu.Lock()
			defer mu.Unlock()
			all[i] = record
		})
	}
	wait.Wait()
	if _, err := os.Stat(path); err == nil {
		t.Error("a file has its name before it is whole")
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	return path, all
}

func TestRecordsComeBack(t *testing.T) {
	path, all := write(t, 90)
	r, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if r.Len() != len(all) {
		t.Fatalf("%d records of %d", r.Len(), len(all))
	}
	stream, buffer := r.Stream(), []byte(nil)
	for i, want := range all {
		got, err := stream.Read()
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("record %d in order: %q: %v", i, got, err)
		}
		if got, buffer, err = r.ReadInto(i, buffer); err != nil || !bytes.Equal(got, want) || r.Size(i) != len(want) {
			t.Errorf("record %d: %q of %d bytes: %v", i, got, r.Size(i), err)
		}
	}
	if _, err := stream.Read(); err != io.EOF {
		t.Errorf("behind the last: %v", err)
	}
}

// TestEveryDamageIsTold cuts a file at every byte and changes each.
func TestEveryDamageIsTold(t *testing.T) {
	path, _ := write(t, 12)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		changed := bytes.Clone(whole)
		changed[i] ^= 0x55
		for what, b := range map[string][]byte{"cut": whole[:i], "changed": changed} {
			if err := os.WriteFile(path, b, 0o600); err != nil {
				t.Fatal(err)
			}
			if err := readAll(path); !errors.Is(err, ErrDamaged) {
				t.Errorf("%s at byte %d of %d: %v", what, i, len(whole), err)
			}
		}
	}
}

func readAll(path string) error {
	r, err := Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	for i := range r.Len() {
		if _, err := r.Read(i, nil); err != nil {
			return err
		}
	}
	return nil
}
