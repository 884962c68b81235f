package ingest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	_ "modernc.org/sqlite" // the driver

	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

// databaseTasks reads the tables of a SQLite database that have a column for a text or
// title: each row is a record. A file is opened as it is and never written to; what comes
// compressed, through a pipe or out of an archive is held in memory.
func databaseTasks(in input, o Options) iter.Seq[task] {
	return one(func(w *worker) {
		if err := w.database(in); err != nil {
			w.skip(in.path, 0, in.size(), "a database that cannot be read: "+err.Error())
		}
	})
}

// openDatabase opens the database that an input is.
func (w *worker) openDatabase(in input) (*sql.DB, error) {
	r, size, err := in.open(w.options)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if in.isStored(databaseMagic) {
		where := url.URL{Scheme: "file", Opaque: (&url.URL{Path: in.file.Name()}).EscapedPath(), RawQuery: "mode=ro&immutable=1"}
		return sql.Open("sqlite", where.String())
	}
	limit := w.options.limits.Member
	data, err := unpack.ReadAtMost(r, limit+1, min(size, limit))
	switch {
	case err != nil:
		return nil, err
	case int64(len(data)) > limit:
		return nil, errors.New("in a stream, " + unpack.LargerThan(limit) + ": unpack it first")
	}
	return inMemory(w.ctx, data)
}

// databaseMagic is how a database begins; two bytes behind it say whether changes wait in a
// file of their own.
const databaseMagic = "SQLite format 3\x00"

// isStored tells whether an input is a file that begins like this, packed in nothing.
func (in input) isStored(magic string) bool {
	if !in.file.OnDisk() {
		return false
	}
	f, _, err := in.openFile()
	if err != nil {
		return false
	}
	defer f.Close()
	start := make([]byte, len(magic))
	_, err = io.ReadFull(f, start)
	return err == nil && string(start) == magic
}

// inMemory opens a copy of a database. Changes that waited in a file of their own are not
// there, and must not be asked for.
func inMemory(ctx context.Context, data []byte) (*sql.DB, error) {
	if at := len(databaseMagic) + 2; len(data) > at+2 {
		data[at], data[at+1] = 1, 1
	}
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // another would be another, empty, database
	connection, err := db.Conn(ctx)
	if err == nil {
		err = connection.Raw(func(driver any) error {
			return driver.(interface{ Deserialize([]byte) error }).Deserialize(data)
		})
		err = errors.Join(err, connection.Close())
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func (w *worker) database(in input) error {
	db, err := w.openDatabase(in)
	if err != nil {
		return err
	}
	defer db.Close()
	tables, err := tablesOf(w.ctx, db)
	if err != nil {
		return err
	}
	read := 0
	for _, t := range tables {
		if !w.hasText(t.columns) {
			continue
		}
		read++
		if err := w.databaseTable(in, db, t); err != nil {
			return fmt.Errorf("table %q: %w", unpack.Short(t.name), err)
		}
	}
	if read == 0 {
		w.skip(in.path, 0, in.size(), "a database without a table whose columns name a text or title; say which it is with --text-field")
	}
	return nil
}

// hasText tells whether columns hold what an article needs.
func (w *worker) hasText(columns []string) bool {
	return slices.ContainsFunc(columns, func(name string) bool {
		return w.options.slots.Tells(name)
	})
}

type databaseTable struct {
	name    string
	columns []string
}

// tablesOf lists the tables of a database by name.
func tablesOf(ctx context.Context, db *sql.DB) (tables []databaseTable, err error) {
	rows, err := db.QueryContext(ctx, `SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table' ORDER BY t.name, c.cid`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			return nil, err
		}
		if n := len(tables); n == 0 || tables[n-1].name != table {
			tables = append(tables, databaseTable{name: table})
		}
		last := &tables[len(tables)-1]
		last.columns = append(last.columns, column)
	}
	return tables, rows.Err()
}

// databaseTable reads the rows of one table, in the order of their storage.
func (w *worker) databaseTable(in input, db *sql.DB, t databaseTable) error {
	rows, err := db.QueryContext(w.ctx, `SELECT * FROM "`+strings.ReplaceAll(t.name, `"`, `""`)+`"`)
	if err != nil {
		return err
	}
	defer rows.Close()
	values, into := make([]any, len(t.columns)), make([]any, len(t.columns))
	for i := range values {
		into[i] = &values[i]
	}
	now := in.modified()
	for n := 1; rows.Next(); n++ {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		var members []record.Member
		size := 0
		for i, v := range values {
			if m, ok := w.cell(t.columns[i], v); ok {
				members = append(members, m)
				size += len(m.Value)
			}
		}
		w.bytes += int64(size)
		if int64(size) > w.options.MaxRecord {
			w.skip(in.path, n, int64(size), "a row "+unpack.LargerThan(w.options.MaxRecord))
			continue
		}
		at := origin{path: in.path, line: n, bytes: int64(size), now: now}
		w.article(at, w.withText(at, nil, members))
	}
	return rows.Err()
}

// cell makes a member of a value; of bytes that are no text there is none.
func (w *worker) cell(name string, v any) (record.Member, bool) {
	if name = w.options.slots.Column(name); !w.options.slots.Know(name) {
		name = strings.ToLower(name)
	}
	switch v := v.(type) {
	case string:
		return record.Member{Name: name, Kind: record.String, Value: strings.ToValidUTF8(v, "\ufffd")}, v != ""
	case []byte:
		return record.Member{Name: name, Kind: record.String, Value: string(v)}, len(v) > 0 && utf8.Valid(v)
	case int64, float64, bool:
		return record.Member{Name: name, Kind: record.Literal, Value: fmt.Sprint(v)}, true
	case time.Time:
		return record.Member{Name: name, Kind: record.String, Value: v.UTC().Format(time.RFC3339)}, true
	}
	return record.Member{}, false
}
