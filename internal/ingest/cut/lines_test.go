package cut

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

// cutLines returns "line:content" of every line of the chunks, and what was
// skipped as too long.
func cutLines(t *testing.T, in string, max int64, size int) (found []string, skipped []Chunk) {
	t.Helper()
	c := NewLines(iotest.HalfReader(strings.NewReader(in)), max, size)
	read := int64(0)
	for !c.Done {
		chunk, ok := c.Next()
		read += int64(len(chunk.Data)) + chunk.Read
		switch {
		case !ok:
		case chunk.Lost != "":
			skipped = append(skipped, chunk)
		default:
			found = append(found, linesOf(chunk)...)
			c.Release(chunk.Data)
		}
	}
	if c.Err != nil {
		t.Fatal(c.Err)
	}
	if read != int64(len(in)) {
		t.Errorf("%d bytes counted of %d", read, len(in))
	}
	return found, skipped
}

// linesOf returns "line:content" of the lines that are not blank.
func linesOf(chunk Chunk) (found []string) {
	for i, line := range strings.Split(string(chunk.Data), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			found = append(found, fmt.Sprintf("%d:%s", chunk.Line+i, line))
		}
	}
	return found
}

func TestLinesAreCutTheSameWhateverTheSizeOfChunks(t *testing.T) {
	var in strings.Builder
	var want []string
	for i := range 60 {
		text := strings.Repeat("x", (i*37)%90)
		if text == "" {
			in.WriteString("\r\n")
			continue
		}
		in.WriteString(text + "\n")
		want = append(want, fmt.Sprintf("%d:%s", i+1, text))
	}
	for size := 16; size < 700; size += 13 {
		for _, end := range []string{"", "\n", "\n\n"} {
			got, skipped := cutLines(t, strings.TrimSuffix(in.String(), "\n")+end, 1<<20, size)
			if !slices.Equal(got, want) || len(skipped) > 0 {
				t.Fatalf("size %d:\ngot  %q\nwant %q\nskipped %v", size, got, want, skipped)
			}
		}
	}
}

func TestLongLinesArePassedOver(t *testing.T) {
	long := strings.Repeat("x", 5000)
	for _, in := range []string{
		"a" + "\n" + long + "\n" + "b",
		"a" + "\n" + long + "\n" + "b" + "\n",
	} {
		for size := 16; size < 700; size += 13 {
			got, skipped := cutLines(t, in, 100, size)
			if !slices.Equal(got, []string{"1:a", "3:b"}) || len(skipped) != 1 || skipped[0].Line != 2 || skipped[0].Size != 5000 {
				t.Fatalf("size %d: got %q, skipped %v", size, got, skipped)
			}
		}
	}
	if got, skipped := cutLines(t, long, 100, 64); len(got) > 0 || len(skipped) != 1 || skipped[0].Size != 5000 {
		t.Errorf("got %q, skipped %v", got, skipped)
	}
}

func TestAReadErrorKeepsWhatWasRead(t *testing.T) {
	c := NewLines(iotest.TimeoutReader(strings.NewReader("{\"text\":\"a\"}\n{\"text\":\"b\"}\n")), 100, 16)
	var found []string
	for !c.Done {
		if chunk, ok := c.Next(); ok {
			found = append(found, linesOf(chunk)...)
		}
	}
	if !errors.Is(c.Err, iotest.ErrTimeout) || len(found) == 0 || found[0] != `1:{"text":"a"}` {
		t.Errorf("err %v, lines %q", c.Err, found)
	}
}
