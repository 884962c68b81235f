package ingest

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
func cutLines(t *testing.T, in string, max int64, size int) (found []string, skipped []Skipped) {
	t.Helper()
	c := newLineCutter("x", iotest.HalfReader(strings.NewReader(in)), max, size)
	w := &worker{batch: &batch{}, ctx: t.Context(), options: Options{MaxRecord: max}.filled()}
	for !c.done {
		if do := c.next(); do != nil {
			do(w)
		}
	}
	if c.err != nil {
		t.Fatal(c.err)
	}
	for _, a := range w.items {
		found = append(found, fmt.Sprintf("%d:%s", a.Line, a.Text))
	}
	if w.bytes < int64(len(strings.TrimSpace(in))) || w.bytes > int64(len(in)) {
		t.Errorf("%d bytes counted of %d", w.bytes, len(in))
	}
	return found, w.skipped
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
		fmt.Fprintf(&in, "{\"text\":\"%s\"}\n", text)
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
		`{"text":"a"}` + "\n" + long + "\n" + `{"text":"b"}`,
		`{"text":"a"}` + "\n" + long + "\n" + `{"text":"b"}` + "\n",
	} {
		for size := 16; size < 700; size += 13 {
			got, skipped := cutLines(t, in, 100, size)
			if !slices.Equal(got, []string{"1:a", "3:b"}) || len(skipped) != 1 || skipped[0].Line != 2 || skipped[0].Bytes != 5000 {
				t.Fatalf("size %d: got %q, skipped %v", size, got, skipped)
			}
		}
	}
	if got, skipped := cutLines(t, long, 100, 64); len(got) > 0 || len(skipped) != 1 || skipped[0].Bytes != 5000 {
		t.Errorf("got %q, skipped %v", got, skipped)
	}
}

func TestAReadErrorKeepsWhatWasRead(t *testing.T) {
	c := newLineCutter("x", iotest.TimeoutReader(strings.NewReader(`{"text":"a"}`+"\n"+`{"text":"b"}`+"\n")), 100, 16)
	w := &worker{batch: &batch{}, ctx: t.Context(), options: Options{MaxRecord: 100}.filled()}
	for !c.done {
		if do := c.next(); do != nil {
			do(w)
		}
	}
	if !errors.Is(c.err, iotest.ErrTimeout) || len(w.items) != 1 {
		t.Errorf("err %v, %d articles", c.err, len(w.items))
	}
}
