package unpack

import (
	"bytes"
	"io"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// FuzzDecompress gives any bytes to what unpacks.
func FuzzDecompress(f *testing.F) {
	w, err := zstd.NewWriter(nil)
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range compressions() {
		f.Add([]byte(c.magic + "\x00\x01\x02"))
	}
	f.Add(w.EncodeAll([]byte("plain text"), nil))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Decompress(io.NopCloser(bytes.NewReader(data)), 0, &Meter{Limits: Limits{Ratio: 10, Free: 1 << 16}})
		if err != nil {
			return
		}
		defer r.Close()
		const buffer = 1 << 17 // of decoders, which the meter sees behind them
		if got, _ := ReadAtMost(r, 1<<20, 0); len(got) > max(1<<16, 10*len(data))+buffer {
			t.Fatalf("%d bytes of %d", len(got), len(data))
		}
	})
}

func TestDefaultLimits(t *testing.T) {
	l := DefaultLimits()
	for stored, want := range map[int64]int64{0: 64 << 20, 1 << 20: 200 << 20, 1 << 30: 200 << 30} {
		if got := l.Total(stored); got != want {
			t.Errorf("%d bytes may unpack to %d, want %d", stored, got, want)
		}
	}
}
