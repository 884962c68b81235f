package store

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// An op is what a change does. Ops are kept in pending commits: they are never
// renamed.
type op string

const (
	opPut    op = "put"    // a row, replacing the one of its key
	opRemove op = "remove" // the row of a key
	opRevise op = "revise" // an article: no output was given it in its new words
	opExpire op = "expire" // all that was last met before a time of the state's clock
)

// A change is one step of a commit.
type change struct {
	op     op
	table  string // of opPut and opRemove
	values row
}

func put(t table, values ...any) change  { return change{opPut, t.name, values} }
func remove(t table, keys ...any) change { return change{opRemove, t.name, keys} }
func revise(article string) change       { return change{opRevise, "", row{article}} }

// expire forgets articles that were not read for the time of retain, and what was
// told of them. Nothing is forgotten because it was published long ago: an article
// that is still read stays known.
func expire(c clock, retain time.Duration) change { return change{opExpire, "", row{c.oldest(retain)}} }

// apply makes changes, in their order.
func apply(ctx context.Context, q queryer, changes []change) error {
	for _, c := range changes {
		if err := c.apply(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

func (c change) apply(ctx context.Context, q queryer) error {
	t, known := tableNamed(c.table)
	switch {
	case c.op == opPut && known && fits(c.values, t.kinds):
		query := "INSERT OR REPLACE INTO " + t.name + " (" + t.list() + ") VALUES (?" + strings.Repeat(", ?", len(t.columns)) + ")"
		return execute(ctx, q, query, append(c.values[:len(c.values):len(c.values)], t.sum(c.values)))
	case c.op == opRemove && known && fits(c.values, t.kinds[:t.key]):
		return execute(ctx, q, "DELETE FROM "+t.name+" WHERE "+t.where(), c.values)
	case c.op == opRevise && fits(c.values, "s"):
		return execute(ctx, q, "DELETE FROM delivered WHERE article = ?", c.values)
	case c.op == opExpire && fits(c.values, "i"):
		return applyExpire(ctx, q, c.values[0].(int64))
	}
	return fmt.Errorf("change %s %s: %w", c.op, c.table, errEncoding)
}

func applyExpire(ctx context.Context, q queryer, oldest int64) error {
	const gone = "(SELECT article FROM places WHERE last < ?)"
	for _, query := range []string{
		"DELETE FROM articles WHERE id IN " + gone,
		"DELETE FROM seen WHERE article IN " + gone,
		"DELETE FROM delivered WHERE article IN " + gone,
		"DELETE FROM places WHERE last < ?",
	} {
		if err := execute(ctx, q, query, row{oldest}); err != nil {
			return err
		}
	}
	return execute(ctx, q, "DELETE FROM told WHERE at < ? AND article NOT IN (SELECT article FROM places)", row{oldest})
}

func execute(ctx context.Context, q queryer, query string, args row) error {
	_, err := q.ExecContext(ctx, query, args...)
	return err
}
