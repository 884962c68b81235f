package unpack

import (
	"fmt"
	"io"
	"strings"
)

// Limits bound what may come out of what is stored. A bomb is found by what comes out,
// because the sizes in headers lie.
type Limits struct {
	Ratio  int64 // of the bytes unpacked to the bytes stored
	Free   int64 // bytes below which no ratio is suspicious: zeros pack well
	Member int64 // bytes of one member of an archive that is read whole
}

// DefaultLimits: news pack 3:1 to 8:1, logs of one line 100:1; 1,000:1 needs intent.
func DefaultLimits() Limits { return Limits{Ratio: 200, Free: 64 << 20, Member: 64 << 20} }

// Total is what may come out of so many bytes stored.
func (l Limits) Total(stored int64) int64 { return max(l.Free, l.Ratio*stored) }

// mostHeld is how many times what is stored one record may take that came out of it. News packed
// well are 3 to 8 times as large, a page of tables 15; and what is much larger than Free is no
// single article.
const mostHeld = 12

// Spared is what one record may take whatever its ratio.
func (l Limits) Spared() int64 { return l.Free / 10 }

// Record is the most that one record may have of an input that is packed into so many bytes, 0
// when unknown: it is held whole, and two or three times for a moment. Of what is only passed
// through, Total may come out.
func (l Limits) Record(stored int64) int64 {
	if stored <= 0 {
		return l.Free / 6
	}
	return l.Spared() + mostHeld*stored
}

// Holding counts what is held of a member, of which stored tells how much was stored for it.
func (l Limits) Holding(stored func() int64) *Meter {
	return &Meter{Limits: Limits{Ratio: mostHeld, Free: l.Spared()}, Stored: stored}
}

// memberCost is what it takes to say of one member of an archive that it is not read: its name, the reason, and
// what prints them.
const memberCost = 512

// Members is how many members of an archive of so many bytes may be named.
func (l Limits) Members(stored int64) int64 { return (l.Free + mostHeld*stored) / memberCost }

// A BombError ends an input that unpacks to too much.
type BombError Limits

func (e BombError) Error() string {
	return fmt.Sprintf("it unpacks to more than %s and %d times what is stored", Size(e.Free), e.Ratio)
}

// A Meter ends the reading of an input that unpacks to too much.
type Meter struct {
	Limits
	Stored func() int64 // bytes stored for what was read so far
	n      int64        // bytes unpacked
}

// Left is how many bytes more may come out; below zero where too many did.
func (m *Meter) Left() int64 { return m.Total(m.Stored()) - m.n }

// Take counts n bytes that are handed out, which may be the same ones again and again.
func (m *Meter) Take(n int) error {
	if m.n += int64(n); m.Left() < 0 {
		return BombError(m.Limits)
	}
	return nil
}

// Over counts what is read of r.
func (m *Meter) Over(r io.Reader) io.Reader { return &metered{r, m} }

type metered struct {
	io.Reader
	*Meter
}

// Read asks after reading, too: a decoder may have read nothing of what is stored before.
func (m *metered) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	if bomb := m.Take(n); bomb != nil {
		return 0, bomb
	}
	return n, err
}

// LargerThan says that a size limit was passed.
func LargerThan(limit int64) string { return "larger than " + Size(limit) }

// Size writes a number of bytes.
func Size(n int64) string {
	if n >= 1<<20 {
		return fmt.Sprintf("%d MB", n>>20)
	}
	return fmt.Sprintf("%d bytes", n)
}

// Short is the beginning of a name that an input chose, as valid UTF-8.
func Short(name string) string { return strings.ToValidUTF8(name[:min(len(name), 20)], "") }
