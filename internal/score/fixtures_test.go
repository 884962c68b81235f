package score

import (
	"testing"

	"summarize/internal/testcorpus"
)

// fixtures calls check for every line of a file of published results, decoded into T.
func fixtures[T any](t *testing.T, name string, check func(line int, fixture T)) {
	t.Helper()
	for i, fixture := range testcorpus.Lines[T](t, name) {
		check(i+1, fixture)
	}
}
