package unpack

import (
	"fmt"

	"github.com/klauspost/compress/zstd"
)

// A text of LeastRepeating bytes that packs to a fiftieth repeats itself: a bomb, or the
// output of a loop. News pack 3:1, tables of prices 15:1. Everything behind the reading takes
// several times the memory of a text, and time with it, for nothing that anyone could read.
const (
	LeastRepeating = 256 << 10
	mostRepeating  = 50
	repeatingPiece = 1 << 20 // what is packed at once: nobody repeats more to say it again
)

// A Packer is the scratch space of Repeats. Its zero value is ready; it belongs to one goroutine.
type Packer struct {
	encoder *zstd.Encoder
	piece   []byte
	packed  []byte
}

// Repeats says how a text repeats itself, "" where it does not or is shorter than LeastRepeating.
func (p *Packer) Repeats(text string) (reason string) {
	if len(text) < LeastRepeating {
		return ""
	}
	if p.encoder == nil {
		p.encoder, _ = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(repeatingPiece)) // the options are valid
	}
	packed := 0
	for rest := text; rest != ""; { // a piece at a time: a copy of all of it would be held for this alone
		piece := rest[:min(len(rest), repeatingPiece)]
		rest = rest[len(piece):]
		p.piece = append(p.piece[:0], piece...)
		p.packed = p.encoder.EncodeAll(p.piece, p.packed[:0])
		packed += len(p.packed)
	}
	if ratio := len(text) / packed; ratio > mostRepeating {
		return Repeating(int64(len(text)), int64(ratio))
	}
	return ""
}

// Repeating says that a text of so many bytes repeats itself.
func Repeating(length, ratio int64) string {
	return fmt.Sprintf("a text of %s that repeats itself (it packs %d:1)", Size(length), ratio)
}
