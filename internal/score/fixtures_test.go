package score

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// fixtures calls check for every line of a file of published results, decoded into T.
// The folder comes from SUMMARIZE_DATA; without it the test is skipped.
func fixtures[T any](t *testing.T, name string, check func(line int, fixture T)) {
	t.Helper()
	folder := os.Getenv("SUMMARIZE_DATA")
	if folder == "" {
		t.Skip("SUMMARIZE_DATA is not set: no published results to compare with")
	}
	file, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewReader(file)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if len(line) == 0 {
			if n == 1 {
				t.Fatalf("%s: empty", name)
			}
			return
		}
		var fixture T
		if err := json.Unmarshal(line, &fixture); err != nil {
			t.Fatalf("%s:%d: %v", name, n, err)
		}
		check(n, fixture)
		if err != nil {
			return
		}
	}
}
