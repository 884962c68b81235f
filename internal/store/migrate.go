package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"strconv"
)

//go:embed migrations
var migrationFiles embed.FS

// migrations returns the schema's history: the SQL that leads from version i to
// version i+1. A released file never changes; a new one is added.
func migrations() []string {
	var all []string
	for version := 1; ; version++ {
		text, err := fs.ReadFile(migrationFiles, "migrations/"+strconv.Itoa(version)+".sql")
		if err != nil {
			return all
		}
		all = append(all, string(text))
	}
}

// migrate brings the schema up to date, each version in a transaction of its own.
func (s *State) migrate(ctx context.Context, steps []string) error {
	version, err := s.version(ctx)
	if err != nil {
		return err
	}
	if version > len(steps) {
		return fmt.Errorf("%s: %w: it has schema %d, this program knows %d", s.dir, ErrVersion, version, len(steps))
	}
	if version < len(steps) && s.readOnly {
		return fmt.Errorf("%s: state is of an older version of the program: the next run will bring it up to date", s.dir)
	}
	for ; version < len(steps); version++ {
		if err := s.breakSeal(); err != nil {
			return err
		}
		tx, err := s.db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		defer tx.Rollback()
		// PRAGMA takes no placeholder; %d is all that it can be given.
		if _, err := tx.ExecContext(ctx, steps[version]+fmt.Sprintf(";PRAGMA user_version = %d", version+1)); err != nil {
			return err
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}

// version returns the number of the last migration made; 0 of an empty database.
func (s *State) version(ctx context.Context) (version int, err error) {
	err = s.db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}
