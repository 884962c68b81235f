package store

import (
	"context"
	"time"
)

// A clock measures age by runs, because the system's clock may jump: its elapsed
// time grows from run to run by what the system's clock says has passed, but never
// falls, and a step that no job takes counts for a day. So a system clock that is
// ten years wrong, either way, makes nothing older than a day, and articles are
// forgotten a day early at worst; monthly runs still count true days.
type clock struct {
	run     int64     // how many runs were committed
	elapsed int64     // seconds, of its own
	wall    time.Time // what the system's clock said at the last commit
}

// longestPause is the longest time between two runs that is believed.
const longestPause = 31 * 24 * time.Hour

// at returns the clock of a run that starts now.
func (c clock) at(now time.Time) clock {
	next := clock{run: c.run + 1, elapsed: c.elapsed, wall: now}
	passed := now.Unix() - c.wall.Unix() // time.Duration would not hold 300 years
	switch {
	case c.run == 0 || passed < 0:
	case passed <= int64(longestPause/time.Second):
		next.elapsed += passed
	default:
		next.elapsed += int64(24 * time.Hour / time.Second)
	}
	return next
}

// oldest returns the time before which nothing is retained.
func (c clock) oldest(retain time.Duration) int64 { return c.elapsed - int64(retain/time.Second) }

const clockKey = "clock"

func (c clock) change() change {
	return put(metaTable, clockKey, appendRow(nil, row{c.run, c.elapsed, c.wall.Unix()}))
}

// readClock returns the clock of the last run; without one, a clock at its start.
func (s *State) readClock(ctx context.Context) (clock, error) {
	value, err := meta(ctx, s.db, clockKey)
	if err != nil || value == nil {
		return clock{}, err
	}
	values, _, err := parseRow(value)
	if err != nil || !fits(values, "iii") {
		return clock{}, s.corrupt("the clock is unreadable")
	}
	return clock{values[0].(int64), values[1].(int64), time.Unix(values[2].(int64), 0).UTC()}, nil
}

// meta returns a value of the table meta, or nil.
func meta(ctx context.Context, q queryer, name string) ([]byte, error) {
	var value []byte
	err := metaTable.scan(ctx, q, "WHERE name = ?", []any{name}, func(r row) error {
		value, _ = r[1].([]byte)
		return nil
	})
	return value, err
}
