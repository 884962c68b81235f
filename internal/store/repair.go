package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"summarize/internal/store/outputs"
)

// A Repaired says what a repair saved of one table.
type Repaired struct {
	Table string
	Kept  int // rows
	Lost  int // rows that were read and are damaged; of unreadable pages nobody knows how many there were
	Holes int // stretches of the table that could not be read at all
}

// Repair makes a new database of all rows in dir that are whole, and keeps the old
// one as state.db.damaged. It refuses when not one row is readable, because an
// empty state tells everything again: then the user has to remove the old one.
// The result has a line for every table.
func Repair(ctx context.Context, dir string, o Options) ([]Repaired, error) {
	o.Existing, o.ReadOnly = true, false
	s, err := enter(ctx, dir, o)
	if err != nil {
		return nil, err
	}
	defer s.release()
	if _, err := os.Stat(s.path(databaseName)); err != nil {
		return nil, s.lost(err)
	}
	report, fresh, err := s.rebuild(ctx)
	if err != nil {
		return report, err
	}
	return report, s.replace(fresh)
}

// rebuild copies what is whole into a new database.
func (s *State) rebuild(ctx context.Context) ([]Repaired, *State, error) {
	s.readOnly = true
	err := s.connect(ctx)
	s.readOnly = false
	if err != nil {
		return nil, nil, s.lost(err)
	}
	fresh, err := s.startNew(ctx)
	if err != nil {
		return nil, nil, err
	}
	report, err := s.salvageAll(ctx, fresh)
	if err != nil {
		return report, nil, errors.Join(err, fresh.db.Close())
	}
	err = s.db.Close()
	s.db = nil
	if err != nil {
		return report, nil, errors.Join(outputs.Wrap(s.path(databaseName), err), fresh.db.Close())
	}
	return report, fresh, nil
}

// salvageAll copies what is whole of every table, and mends the rest, in one
// transaction.
func (s *State) salvageAll(ctx context.Context, fresh *State) ([]Repaired, error) {
	tx, err := fresh.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, outputs.Wrap(s.path(newName), err)
	}
	defer tx.Rollback()
	var report []Repaired
	kept := 0
	for _, t := range tables {
		r, err := salvage(ctx, s.db, tx, t)
		if err != nil {
			return report, outputs.Wrap(s.path(newName), err)
		}
		kept += r.Kept
		report = append(report, r)
	}
	if kept == 0 {
		return report, s.lost(errors.New("no row is whole"))
	}
	if err := mend(ctx, tx); err != nil {
		return report, outputs.Wrap(s.path(newName), err)
	}
	return report, outputs.Wrap(s.path(newName), tx.Commit())
}

func (s *State) lost(err error) error {
	return fmt.Errorf("%s: %w beyond repair: %v; remove the directory to start anew: everything will then count as new", s.dir, ErrCorrupt, err)
}

// replace puts the new database in the place of the old one and seals it.
func (s *State) replace(fresh *State) error {
	if err := os.Remove(s.path(sealName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return outputs.Wrap(s.path(sealName), err)
	}
	damaged := s.path(databaseName + ".damaged")
	if err := copyAnew(s.path(databaseName), damaged); err != nil {
		return outputs.Wrap(damaged, err)
	}
	for _, side := range []string{"-wal", "-shm"} {
		if err := os.Remove(s.path(databaseName + side)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return outputs.Wrap(s.path(databaseName+side), err)
		}
	}
	if err := s.finishNew(fresh); err != nil {
		return err
	}
	return s.seal()
}

func copyAnew(from, to string) error {
	if err := os.Remove(to); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return outputs.CopyFile(from, to)
}

// salvage copies the whole rows of a table, as far as its pages can be read. Rows
// are found by their numbers: a range that SQLite cannot read is halved, until what
// is unreadable stands alone.
func salvage(ctx context.Context, from, to queryer, t table) (Repaired, error) {
	r := Repaired{Table: t.name}
	met := map[string]bool{} // keys: a damaged tree may hold a row twice
	type span struct{ first, last int64 }
	if _, _, err := readRange(ctx, from, t, 0, -1); err != nil { // not even its definition
		r.Holes++
		return r, nil
	}
	for todo := []span{{1, 1 << 40}}; len(todo) > 0 && r.Holes < maxHoles && (r.Kept > 0 || r.Holes < maxFirstHoles); {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		rows, bad, err := readRange(ctx, from, t, at.first, at.last)
		r.Lost += bad
		for _, values := range rows {
			key := string(appendRow(nil, values[:t.key]))
			if met[key] {
				continue
			}
			met[key] = true
			if err := apply(ctx, to, []change{put(t, values...)}); err != nil {
				return r, err
			}
			r.Kept++
		}
		switch {
		case err == nil:
		case at.first == at.last:
			r.Holes++
		default:
			middle := at.first + (at.last-at.first)/2
			todo = append(todo, span{middle + 1, at.last}, span{at.first, middle})
		}
	}
	return r, nil
}

// maxHoles bounds the work on a table of which little can be read, and
// maxFirstHoles, more than a page has rows, on one of which nothing can.
const (
	maxHoles      = 1000
	maxFirstHoles = 150
)

// readRange returns the whole rows of a range of row numbers, and how many are not.
// On an error it returns none, so that a row is not counted twice.
func readRange(ctx context.Context, q queryer, t table, first, last int64) (whole []row, bad int, err error) {
	rows, err := q.QueryContext(ctx, t.query("NOT INDEXED WHERE rowid BETWEEN ? AND ?"), first, last)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	for rows.Next() {
		values, err := t.read(rows)
		if errors.Is(err, errSum) {
			bad++
		} else if err != nil {
			return nil, 0, err
		} else {
			whole = append(whole, slices.Clone(values))
		}
	}
	if err := rows.Err(); err != nil {
		return nil, 0, err
	}
	return whole, bad, nil
}
