package store

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/zeebo/xxh3"
)

// A table says how one kind of row is kept. Each row ends with a column "sum", a
// hash of the table's name and the values before it, so that a damaged row is told
// from a whole one whatever the damage.
type table struct {
	name    string
	columns []string // without sum
	kinds   string   // of the columns: i integer, s string, b bytes
	key     int      // so many first columns are the primary key
}

var (
	metaTable      = table{"meta", []string{"name", "value"}, "sb", 1}
	articlesTable  = table{"articles", []string{"id", "run", "first", "hash", "title", "date", "nanos", "url", "source", "lang", "author", "body", "fields", "text"}, "siibsiissssibb", 1}
	placesTable    = table{"places", []string{"article", "path", "line", "last"}, "ssii", 1}
	seenTable      = table{"seen", []string{"hash", "article"}, "bs", 2}
	storiesTable   = table{"stories", []string{"id", "born", "articles", "was", "heirs"}, "sibbb", 1}
	outputsTable   = table{"outputs", []string{"name", "run"}, "si", 1}
	deliveredTable = table{"delivered", []string{"output", "article", "at"}, "ssi", 2}
	toldTable      = table{"told", []string{"output", "story", "article", "start", "stop", "text", "at"}, "sssiisi", 5}
)

// tables lists all tables, in the order in which they are checked and repaired.
var tables = []table{metaTable, articlesTable, placesTable, seenTable, storiesTable, outputsTable, deliveredTable, toldTable}

func (t table) list() string         { return strings.Join(t.columns, ", ") + ", sum" }
func (t table) order() string        { return strings.Join(t.columns[:t.key], ", ") }
func (t table) where() string        { return strings.Join(t.columns[:t.key], " = ? AND ") + " = ?" }
func (t table) sum(values row) int64 { return int64(xxh3.Hash(appendRow([]byte(t.name), values))) }
func (t table) query(rest string) string {
	return "SELECT " + t.list() + " FROM " + t.name + " " + rest
}

func tableNamed(name string) (table, bool) {
	i := slices.IndexFunc(tables, func(t table) bool { return t.name == name })
	if i < 0 {
		return table{}, false
	}
	return tables[i], true
}

// A row holds the values of a table's columns: int64, string or []byte.
type row []any

// fits reports whether the values are of the given kinds.
func fits(values row, kinds string) bool {
	if len(values) != len(kinds) {
		return false
	}
	for i, v := range values {
		var kind byte
		switch v.(type) {
		case int64:
			kind = 'i'
		case string:
			kind = 's'
		case []byte:
			kind = 'b'
		}
		if kind != kinds[i] {
			return false
		}
	}
	return true
}

// A queryer is a database or a transaction.
type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// errSum means that a row is not what was written.
var errSum = errors.New("checksum does not match")

// scan calls f with every row of a query made by table.query, having checked its sum.
func (t table) scan(ctx context.Context, q queryer, rest string, args []any, f func(row) error) error {
	rows, err := q.QueryContext(ctx, t.query(rest), args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		values, err := t.read(rows)
		if err != nil {
			return err
		}
		if err := f(values); err != nil {
			return err
		}
	}
	return rows.Err()
}

// read takes the row that a query stands on.
func (t table) read(rows *sql.Rows) (row, error) {
	values := make(row, len(t.columns)+1)
	places := make([]any, len(values))
	for i := range values {
		places[i] = &values[i]
	}
	if err := rows.Scan(places...); err != nil {
		return nil, err
	}
	sum, isSum := values[len(t.columns)].(int64)
	values = values[:len(t.columns)]
	if !isSum || sum != t.sum(values) || !fits(values, t.kinds) {
		return nil, fmt.Errorf("table %s: %w", t.name, errSum)
	}
	return values, nil
}

// Values are written with their kind, lengths and numbers as varints:
//
//	row   = count value...
//	value = 'i' varint | 's' length bytes | 'b' length bytes
//
// The same bytes are hashed for a row's sum and kept in a pending commit.

func appendRow(dst []byte, values row) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(values)))
	for _, v := range values {
		switch v := v.(type) {
		case int64:
			dst = binary.AppendVarint(append(dst, 'i'), v)
		case string:
			dst = append(binary.AppendUvarint(append(dst, 's'), uint64(len(v))), v...)
		case []byte:
			dst = append(binary.AppendUvarint(append(dst, 'b'), uint64(len(v))), v...)
		default: // what a damaged row may hold: it fits no sum
			dst = append(dst, fmt.Sprintf("?%T", v)...)
		}
	}
	return dst
}

var errEncoding = errors.New("not a list of values")

// parseRow reads what appendRow wrote and returns the bytes after it.
func parseRow(src []byte) (values row, rest []byte, err error) {
	count, src, err := parseUvarint(src)
	if err != nil || count > uint64(len(src)) {
		return nil, nil, errEncoding
	}
	values = make(row, 0, count)
	for range count {
		if len(src) == 0 {
			return nil, nil, errEncoding
		}
		kind := src[0]
		src = src[1:]
		if kind == 'i' {
			v, n := binary.Varint(src)
			if n <= 0 {
				return nil, nil, errEncoding
			}
			values, src = append(values, v), src[n:]
			continue
		}
		var size uint64
		if size, src, err = parseUvarint(src); err != nil || size > uint64(len(src)) {
			return nil, nil, errEncoding
		}
		switch kind {
		case 's':
			values = append(values, string(src[:size]))
		case 'b':
			values = append(values, src[:size:size])
		default:
			return nil, nil, errEncoding
		}
		src = src[size:]
	}
	return values, src, nil
}

func parseUvarint(src []byte) (uint64, []byte, error) {
	v, n := binary.Uvarint(src)
	if n <= 0 {
		return 0, nil, errEncoding
	}
	return v, src[n:], nil
}

// encodeStrings and decodeStrings keep a list of strings in one value.
func encodeStrings(list []string) []byte {
	values := make(row, len(list))
	for i, s := range list {
		values[i] = s
	}
	return appendRow(nil, values)
}

func decodeStrings(src []byte) ([]string, error) {
	values, rest, err := parseRow(src)
	if err != nil || len(rest) > 0 {
		return nil, errEncoding
	}
	var list []string
	for _, v := range values {
		s, ok := v.(string)
		if !ok {
			return nil, errEncoding
		}
		list = append(list, s)
	}
	return list, nil
}
