package store

import (
	"context"
	"crypto/rand"
	"strings"
)

// installationKey is the row of table meta with a name that no other state has: feeds and
// mails of two installations, or of two digests on one machine, must not share ids.
const installationKey = "installation"

// recallInstallation reads the name, or makes one.
func (s *State) recallInstallation(ctx context.Context, m *Memory) error {
	value, err := meta(ctx, s.db, installationKey)
	if err != nil {
		return err
	}
	if m.Installation = string(value); value == nil {
		m.Installation, m.isNamed = strings.ToLower(rand.Text()), true
	}
	return nil
}

// installationChanges remembers a name that was made in this run.
func (m *Memory) installationChanges() []change {
	if !m.isNamed {
		return nil
	}
	return []change{put(metaTable, installationKey, []byte(m.Installation))}
}
