package partition

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDamageIsTold changes every file, one after the other.
func TestDamageIsTold(t *testing.T) {
	in := write(t, 40)
	o := options(t, in, 2)
	inParts(t, o)
	told := 0
	err := filepath.WalkDir(o.Dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || entry.Name() == "plan.json" || entry.Name() == lockName {
			return nil
		}
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, broken := range [][]byte{whole[:len(whole)/2], changed(whole, len(whole)/2), nil} {
			if err := os.WriteFile(path, broken, 0o600); err != nil {
				t.Fatal(err)
			}
			w, err := Open(o)
			if err != nil {
				t.Fatal(err)
			}
			_, err = w.Run(t.Context())
			if w.Close(); err != nil {
				told++
				if !strings.Contains(err.Error(), path) {
					t.Errorf("%s: %v", path, err)
				}
			}
		}
		return os.WriteFile(path, whole, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
	if told < 20 {
		t.Errorf("%d damages were told: the test looks at too few files", told)
	}
}

func changed(b []byte, at int) []byte {
	c := bytes.Clone(b)
	c[at] ^= 0x55
	return c
}
