package ingest

import (
	"fmt"
	"io"
)

// limits bound what may come out of what is stored. A bomb is found by what comes out,
// because the sizes in headers lie.
type limits struct {
	ratio  int64 // of the bytes unpacked to the bytes stored
	free   int64 // bytes below which no ratio is suspicious: zeros pack well
	member int64 // bytes of one member of an archive that is read whole
}

// News pack 3:1 to 8:1, logs of one line 100:1; 1,000:1 needs intent.
var defaultLimits = limits{ratio: 200, free: 64 << 20, member: 64 << 20}

// total is what may come out of so many bytes stored.
func (l limits) total(stored int64) int64 { return max(l.free, l.ratio*stored) }

// mostHeld is how many times what is stored one record may take that came out of it. News packed
// well are 3 to 8 times as large, a page of tables 15; and what is much larger than free is no
// single article.
const mostHeld = 12

// spared is what one record may take whatever its ratio.
func (l limits) spared() int64 { return l.free / 10 }

// record is the most that one record may have of an input that is packed into so many bytes, 0
// when unknown: it is held whole, and two or three times for a moment. Of what is only passed
// through, total may come out.
func (l limits) record(stored int64) int64 {
	if stored <= 0 {
		return l.free / 6
	}
	return l.spared() + mostHeld*stored
}

// holding counts what is held of a member, of which stored tells how much was stored for it.
func (l limits) holding(stored func() int64) *meter {
	return &meter{limits: limits{ratio: mostHeld, free: l.spared()}, stored: stored}
}

// unpacking returns the options for an input of so many bytes stored that is being unpacked.
func (o Options) unpacking(stored int64) Options {
	o.MaxRecord = min(o.MaxRecord, o.limits.record(stored))
	o.limits.member = min(o.limits.member, o.limits.record(stored))
	return o
}

// A bombError ends an input that unpacks to too much.
type bombError limits

func (e bombError) Error() string {
	return fmt.Sprintf("it unpacks to more than %s and %d times what is stored", size(e.free), e.ratio)
}

// A meter ends the reading of an input that unpacks to too much.
type meter struct {
	limits
	stored func() int64 // bytes stored for what was read so far
	n      int64        // bytes unpacked
}

func (m *meter) left() int64 { return m.total(m.stored()) - m.n }

// over counts what is read of r.
func (m *meter) over(r io.Reader) io.Reader { return &metered{r, m} }

type metered struct {
	io.Reader
	*meter
}

// Read asks after reading, too: a decoder may have read nothing of what is stored before.
func (m *metered) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	m.n += int64(n)
	if m.left() < 0 {
		return 0, bombError(m.limits)
	}
	return n, err
}

// book takes in what a task found, and gives up the last inputs when all hold more text
// than they may.
//
// Which ones does not depend on the order in which tasks end. A batch is given up only when
// it and those before it hold too much, whatever else is still being read; so in the end
// exactly those before the first such batch are kept.
func (r *reader) book(b *batch) {
	r.bytes += b.bytes
	b.done = true
	if b.order >= r.kept {
		b.items = nil
		return
	}
	r.held += b.held
	for r.held > r.options.MaxInput && r.kept > 0 {
		r.kept--
		if last := r.batches[r.kept]; last.done {
			r.held -= last.held
			last.items = nil
		}
	}
}

// full tells whether something was given up: nothing more is read then.
func (r *reader) full() bool { return r.kept < len(r.batches) }

// unread names the inputs that were given up.
func (r *reader) unread(inputs []input) (skipped []Skipped) {
	if !r.full() {
		return nil
	}
	first := r.batches[r.kept].input
	why := fmt.Sprintf("not read: more than the %s of --max-input", size(r.options.MaxInput))
	for i, in := range inputs[first:] {
		reason := why
		if i == 0 && r.kept > 0 && r.batches[r.kept-1].input == first {
			reason = "not read to its end" + why[len("not read"):]
		}
		skipped = append(skipped, Skipped{Path: in.path, Reason: reason, Bytes: in.size()})
	}
	return skipped
}

// over says that a size limit was passed.
func over(limit int64) string { return "larger than " + size(limit) }

// size writes a number of bytes.
func size(n int64) string {
	if n >= 1<<20 {
		return fmt.Sprintf("%d MB", n>>20)
	}
	return fmt.Sprintf("%d bytes", n)
}
