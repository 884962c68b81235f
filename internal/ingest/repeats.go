package ingest

import (
	"fmt"

	"github.com/klauspost/compress/zstd"
)

// A text of leastRepeating bytes that packs to a fiftieth repeats itself: a bomb, or the
// output of a loop. News pack 3:1, tables of prices 15:1. Everything behind this package takes
// several times the memory of a text, and time with it, for nothing that anyone could read.
const (
	leastRepeating = 256 << 10
	mostRepeating  = 50
)

// repeats tells whether a text is long and says the same again and again.
func (w *worker) repeats(text string) (reason string, ok bool) {
	if len(text) < leastRepeating {
		return "", false
	}
	if w.packer == nil {
		w.packer, _ = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1)) // the options are valid
	}
	w.packed = w.packer.EncodeAll([]byte(text), w.packed[:0])
	if ratio := len(text) / len(w.packed); ratio > mostRepeating {
		return fmt.Sprintf("a text of %s that repeats itself (it packs %d:1)", size(int64(len(text))), ratio), true
	}
	return "", false
}
