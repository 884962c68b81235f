package store

import (
	"context"
	"os"
	"time"

	"summarize/internal/store/outputs"
)

// An Inventory says what a state holds.
type Inventory struct {
	Dir       string
	Bytes     int64 // of the database
	Schema    int
	Runs      int
	LastRun   time.Time // by the system's clock of that run; zero when there was none
	Articles  int
	Stories   int // living
	Retired   int // merged into others
	Terms     int // in the background
	Documents int // that the background counts
	Outputs   []OutputInventory
}

// An OutputInventory says what one output name was given.
type OutputInventory struct {
	Name      string
	Runs      int // number of its last run
	Delivered int // articles
	Told      int // sentences
}

// Show counts what the state holds.
func (s *State) Show(ctx context.Context) (Inventory, error) {
	inventory, err := s.show(ctx)
	return inventory, s.classify(err)
}

func (s *State) show(ctx context.Context) (Inventory, error) {
	v := Inventory{Dir: s.dir, Schema: len(migrations()), Runs: int(s.clock.run), LastRun: s.clock.wall}
	info, err := os.Stat(s.path(databaseName))
	if err != nil {
		return v, outputs.Wrap(s.path(databaseName), err)
	}
	v.Bytes = info.Size()
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM articles").Scan(&v.Articles); err != nil {
		return v, err
	}
	m := &Memory{}
	if err := s.recallStories(ctx, m); err != nil {
		return v, err
	}
	for _, k := range m.Prior.Stories {
		if len(k.Heirs) == 0 {
			v.Stories++
		} else {
			v.Retired++
		}
	}
	if err := s.recallBackground(ctx, m); err != nil {
		return v, err
	}
	v.Terms, v.Documents = len(m.Prior.Past.Count), m.Prior.Past.Documents
	return v, s.showOutputs(ctx, &v)
}

func (s *State) showOutputs(ctx context.Context, v *Inventory) error {
	err := outputsTable.scan(ctx, s.db, "ORDER BY name", nil, func(r row) error {
		v.Outputs = append(v.Outputs, OutputInventory{Name: r[0].(string), Runs: int(r[1].(int64))})
		return nil
	})
	if err != nil {
		return err
	}
	for i := range v.Outputs {
		o := &v.Outputs[i]
		for query, n := range map[string]*int{
			"SELECT count(*) FROM delivered WHERE output = ?": &o.Delivered,
			"SELECT count(*) FROM told WHERE output = ?":      &o.Told,
		} {
			if err := s.db.QueryRowContext(ctx, query, o.Name).Scan(n); err != nil {
				return err
			}
		}
	}
	return nil
}

// GC forgets what was not read for the time of retain, as every commit does, and
// gives the space back to the disk. It returns how many articles it forgot.
func (s *State) GC(ctx context.Context, now time.Time, retain time.Duration) (forgotten int, err error) {
	m, forgotten, err := s.expired(ctx, now, retain)
	if err != nil {
		return 0, err
	}
	if err := s.recallStories(ctx, m); err != nil {
		return 0, s.classify(err)
	}
	changes := storyChanges(m.Prior.Stories, m.remembered(m.Prior.Stories, retain))
	changes = append(changes, m.clock.change(), expire(m.clock, retain))
	if err := s.transact(ctx, changes, m.clock, func() error { return nil }); err != nil {
		return 0, err
	}
	_, err = s.db.ExecContext(ctx, "VACUUM")
	return forgotten, s.classify(err)
}

// Expired returns how many articles GC would forget.
func (s *State) Expired(ctx context.Context, now time.Time, retain time.Duration) (int, error) {
	_, expired, err := s.expired(ctx, now, retain)
	return expired, err
}

// expired recalls the places of all articles, and counts those that were not read for the time of
// retain.
func (s *State) expired(ctx context.Context, now time.Time, retain time.Duration) (m *Memory, expired int, err error) {
	m = &Memory{clock: s.clock.at(now), known: map[string]record{}}
	m.clock.run = s.clock.run // a collection is no run
	if err := s.recallPlaces(ctx, m); err != nil {
		return nil, 0, s.classify(err)
	}
	for _, r := range m.known {
		if r.last < m.clock.oldest(retain) {
			expired++
		}
	}
	return m, expired, nil
}
