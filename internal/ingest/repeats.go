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
	repeatingPiece = 1 << 20 // what is packed at once: nobody repeats more to say it again
)

// repeats tells whether a text is long and says the same again and again.
func (w *worker) repeats(text string) (reason string, ok bool) {
	if len(text) < leastRepeating {
		return "", false
	}
	if w.packer == nil {
		w.packer, _ = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(repeatingPiece)) // the options are valid
	}
	packed := 0
	for rest := text; rest != ""; { // a piece at a time: a copy of all of it would be held for this alone
		piece := rest[:min(len(rest), repeatingPiece)]
		rest = rest[len(piece):]
		w.piece = append(w.piece[:0], piece...)
		w.packed = w.packer.EncodeAll(w.piece, w.packed[:0])
		packed += len(w.packed)
	}
	if ratio := len(text) / packed; ratio > mostRepeating {
		return repeating(int64(len(text)), int64(ratio)), true
	}
	return "", false
}

func repeating(length, ratio int64) string {
	return fmt.Sprintf("a text of %s that repeats itself (it packs %d:1)", size(length), ratio)
}
