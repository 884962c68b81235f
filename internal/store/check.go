package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// maxFindings bounds what a check reports: of a destroyed state every row is wrong.
const maxFindings = 100

// verify looks at the whole database, as SQLite sees it and row by row. The error,
// if any, is the first finding.
func (s *State) verify(ctx context.Context) error {
	findings, err := s.findings(ctx)
	if err == nil && len(findings) > 0 {
		err = s.corrupt("%s", findings[0])
	}
	return err
}

// findings lists what is damaged.
func (s *State) findings(ctx context.Context) ([]string, error) {
	found, err := s.structure(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range tables {
		if err := s.findBadRows(ctx, t, &found); err != nil {
			if !errors.Is(s.classify(err), ErrCorrupt) {
				return nil, err
			}
			found = append(found, fmt.Sprintf("table %s: %v", t.name, err))
		}
	}
	return found[:min(len(found), maxFindings)], nil
}

// structure asks SQLite, and compares the schema with what the migrations make.
func (s *State) structure(ctx context.Context) ([]string, error) {
	var found []string
	rows, err := s.db.QueryContext(ctx, fmt.Sprintf("PRAGMA integrity_check(%d)", maxFindings))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var message string
		if err := rows.Scan(&message); err != nil {
			return nil, err
		}
		if message != "ok" {
			found = append(found, message)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	has, err := schemaOf(ctx, s.db)
	if err != nil {
		return nil, err
	}
	want, err := wantedSchema(ctx)
	if err != nil {
		return nil, err
	}
	if has != want {
		found = append(found, "the tables are not those of this program")
	}
	return found, nil
}

// schemaOf returns all that defines the tables and indexes of a database.
func schemaOf(ctx context.Context, q queryer) (string, error) {
	rows, err := q.QueryContext(ctx, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name")
	if err != nil {
		return "", err
	}
	defer rows.Close()
	var all strings.Builder
	for rows.Next() {
		var kind, name, of, sql string
		if err := rows.Scan(&kind, &name, &of, &sql); err != nil {
			return "", err
		}
		fmt.Fprintf(&all, "%s %s on %s: %s\n", kind, name, of, sql)
	}
	return all.String(), rows.Err()
}

func wantedSchema(ctx context.Context) (string, error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return "", err
	}
	defer db.Close()
	db.SetMaxOpenConns(1) // each connection has a memory of its own
	if err := (&State{db: db}).migrate(ctx, migrations()); err != nil {
		return "", err
	}
	return schemaOf(ctx, db)
}

// findBadRows adds a finding for every row of a table whose sum is wrong.
func (s *State) findBadRows(ctx context.Context, t table, found *[]string) error {
	rows, err := s.db.QueryContext(ctx, t.query(""))
	if err != nil {
		return err
	}
	defer rows.Close()
	for n := 1; rows.Next(); n++ {
		if _, err := t.read(rows); errors.Is(err, errSum) {
			*found = append(*found, fmt.Sprintf("table %s: row %d: %v", t.name, n, errSum))
		} else if err != nil {
			return err
		}
	}
	return rows.Err()
}

// Check looks at the whole state in dir and lists what is damaged; nothing when it
// is sound. It changes nothing, but for finishing what a dead run began when the
// state is sound.
func Check(ctx context.Context, dir string, o Options) (findings []string, err error) {
	o.Existing = true
	s, err := Open(ctx, dir, o)
	var damage *CorruptError
	if errors.As(err, &damage) {
		findings = append(findings, damage.Reason)
		return append(findings, inspect(ctx, dir, o)...), nil
	}
	if err != nil {
		return nil, err
	}
	findings, err = s.findings(ctx)
	return findings, errors.Join(s.classify(err), s.Close())
}

// inspect lists what is damaged in a state that does not open.
func inspect(ctx context.Context, dir string, o Options) []string {
	o.ReadOnly = true
	s, err := enter(ctx, dir, o)
	if err != nil {
		return []string{err.Error()}
	}
	defer s.release()
	if err := s.connect(ctx); err != nil {
		return []string{err.Error()}
	}
	findings, err := s.findings(ctx)
	if err != nil {
		findings = append(findings, err.Error())
	}
	return findings
}
