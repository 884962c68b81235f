package ingest

import (
	"fmt"

	"summarize/internal/ingest/unpack"
)

// unpacking returns the options for an input of so many bytes stored that is being unpacked.
func (o Options) unpacking(stored int64) Options {
	o.MaxRecord = min(o.MaxRecord, o.limits.Record(stored))
	o.limits.Member = min(o.limits.Member, o.limits.Record(stored))
	return o
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
	why := fmt.Sprintf("not read: more than the %s of --max-input", unpack.Size(r.options.MaxInput))
	for i, in := range inputs[first:] {
		reason := why
		if i == 0 && r.kept > 0 && r.batches[r.kept-1].input == first {
			reason = "not read to its end" + why[len("not read"):]
		}
		skipped = append(skipped, Skipped{Path: in.path, Reason: reason, Bytes: in.size()})
	}
	return skipped
}
