package store

import (
	"context"
	"slices"
	"strconv"

	"summarize/internal/store/outputs"
)

// An intent is kept in rows of the table meta called pending.0, pending.1 and so
// on, for SQLite takes no value of a gigabyte.
const pieceSize = 64 << 20

func pieceKey(i int) string { return "pending." + strconv.Itoa(i) }

// An intent is the number of its rows.
type intent int

// removal drops the intent.
func (n intent) removal() []change {
	var changes []change
	for i := range int(n) {
		changes = append(changes, remove(metaTable, pieceKey(i)))
	}
	return changes
}

// intend writes down, durably, what the run is about to do.
func (s *State) intend(ctx context.Context, out *outputs.Set, changes []change) (intent, error) {
	var pieces []change
	for piece := range slices.Chunk(encodePending(out.Targets(), changes), pieceSize) {
		pieces = append(pieces, put(metaTable, pieceKey(len(pieces)), piece))
	}
	if err := s.step("intent"); err != nil {
		return 0, outputs.Wrap(s.path(databaseName), err)
	}
	return intent(len(pieces)), s.transact(ctx, pieces, s.clock, func() error { return nil })
}

// forget drops the intent of a run that was undone.
func (s *State) forget(ctx context.Context, n intent) error {
	if err := s.step("forget"); err != nil {
		return outputs.Wrap(s.path(databaseName), err)
	}
	return s.transact(ctx, n.removal(), s.clock, func() error { return nil })
}

// pending reads the intent of a dead run.
func pending(ctx context.Context, q queryer) (all []byte, n intent, err error) {
	for {
		piece, err := meta(ctx, q, pieceKey(int(n)))
		if err != nil || piece == nil {
			return all, n, err
		}
		all = append(all, piece...)
		n++
	}
}

// recover finishes or undoes what a dead run intended. When every target is what
// that run made of it, its readers were told, and its changes are made. Otherwise
// nobody can rely on having been told: the old files come back, but for those that
// someone else has replaced since.
func (s *State) recover(ctx context.Context) error {
	value, n, err := pending(ctx, s.db)
	if err != nil || n == 0 {
		return err
	}
	targets, changes, err := decodePending(value)
	if err != nil {
		return s.corrupt("the pending commit is unreadable")
	}
	published := true
	for _, t := range targets {
		published = published && t.IsPlaced()
	}
	if published {
		if err := s.transact(ctx, append(changes, n.removal()...), s.clock, func() error { return nil }); err != nil {
			return err
		}
		if s.clock, err = s.readClock(ctx); err != nil {
			return err
		}
	} else if err := s.undo(ctx, targets, n); err != nil {
		return err
	}
	for _, t := range targets {
		t.Clean()
	}
	return nil
}

// undo puts the old files back and drops the intent.
func (s *State) undo(ctx context.Context, targets []outputs.Target, n intent) error {
	for _, t := range targets {
		if !t.IsPlaced() || !t.CanRevert() {
			continue
		}
		if err := s.step("revert"); err != nil {
			return outputs.Wrap(t.Path, err)
		}
		if err := t.Revert(); err != nil {
			return outputs.Wrap(t.Path, err)
		}
	}
	return s.forget(ctx, n)
}

// A pending commit is a row with the numbers of targets and changes, a row for each
// target, and a row for each change.

func encodePending(targets []outputs.Target, changes []change) []byte {
	dst := appendRow(nil, row{int64(len(targets)), int64(len(changes))})
	for _, t := range targets {
		dst = appendRow(dst, row{t.Path, t.Temp, t.Old, t.Size, t.Sum})
	}
	for _, c := range changes {
		dst = appendRow(dst, append(row{string(c.op), c.table}, c.values...))
	}
	return dst
}

func decodePending(src []byte) (targets []outputs.Target, changes []change, err error) {
	head, src, err := parseRow(src)
	if err != nil || !fits(head, "ii") {
		return nil, nil, errEncoding
	}
	for range head[0].(int64) {
		var r row
		if r, src, err = parseRow(src); err != nil || !fits(r, "sssis") {
			return nil, nil, errEncoding
		}
		targets = append(targets, outputs.Target{Path: r[0].(string), Temp: r[1].(string), Old: r[2].(string), Size: r[3].(int64), Sum: r[4].(string)})
	}
	for len(src) > 0 {
		var r row
		if r, src, err = parseRow(src); err != nil || len(r) < 2 || !fits(r[:2], "ss") {
			return nil, nil, errEncoding
		}
		changes = append(changes, change{op(r[0].(string)), r[1].(string), r[2:]})
	}
	if int64(len(changes)) != head[1].(int64) {
		return nil, nil, errEncoding
	}
	return targets, changes, nil
}
