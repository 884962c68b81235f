package store

import (
	"context"
	"slices"
	"strconv"

	"github.com/zeebo/xxh3"
)

// saidKey is the row of table meta with what the last run complained of: hashes of its
// messages, so that a broken file is reported once and not in every run.
const saidKey = "said"

func (s *State) recallSaid(ctx context.Context, m *Memory) error {
	value, err := meta(ctx, s.db, saidKey)
	if err != nil || value == nil {
		return err
	}
	m.said, err = decodeStrings(value)
	return err
}

// HasSaid reports whether the run before said a message, and notes that this one has
// reason to. A message that a run has no reason for is forgotten.
func (m *Memory) HasSaid(message string) bool {
	hash := strconv.FormatUint(xxh3.HashString(message), 36)
	if !slices.Contains(m.saying, hash) {
		m.saying = append(m.saying, hash)
	}
	_, said := slices.BinarySearch(m.said, hash)
	return said
}

// saidChanges remembers what this run complained of, where that changed.
func (m *Memory) saidChanges() []change {
	slices.Sort(m.saying)
	if slices.Equal(m.said, m.saying) {
		return nil
	}
	return []change{put(metaTable, saidKey, encodeStrings(m.saying))}
}
