package store

import (
	"context"
	"slices"
	"time"

	"summarize/internal/digest"
	"summarize/internal/digest/continuity"
	"summarize/internal/store/outputs"
)

// A Run is what a run leaves to the next.
type Run struct {
	Memory *Memory       // as Recall and Join made it
	Retain time.Duration // forget articles not read for so long; 0 keeps all

	Stories   []continuity.Known // the second result of continuity.Lineage.Continue; nil: as they were
	Delivered []string           // ids of articles that the output covers now
	Told      []digest.Telling   // sentences that the output tells now
	Terms     digest.Background  // counts of the articles that Join found new
}

// Publish replaces the outputs and commits the run: both, or neither. Afterwards
// out is empty. On an error the old outputs and the old state are in place, unless
// the error says otherwise; what went to a stream cannot be taken back. From the
// first change on, the end of ctx is ignored.
func (s *State) Publish(ctx context.Context, out *outputs.Set, run Run) error {
	defer out.Discard()
	changes := s.plan(run)
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx)
	if len(changes) == 0 {
		return out.Publish()
	}
	if !out.Files() { // nothing that a dead run could leave half done
		return s.transact(ctx, changes, run.Memory.clock, out.Stream)
	}
	intent, err := s.intend(ctx, out, changes)
	if err != nil {
		return err
	}
	err = s.transact(ctx, append(changes, intent.removal()...), run.Memory.clock, func() error {
		if err := out.Stream(); err != nil {
			return err
		}
		return out.Place()
	})
	if err != nil {
		return joinOnce(err, out.PutBack(), s.forget(ctx, intent))
	}
	return nil
}

// plan lists the changes that a run makes, ending with the clock; none when it
// leaves nothing.
func (s *State) plan(run Run) []change {
	m := run.Memory
	var changes []change
	changes = append(changes, m.articleChanges()...)
	changes = append(changes, m.placeChanges(run.Retain)...)
	changes = append(changes, m.saidChanges()...)
	changes = append(changes, m.installationChanges()...)
	stories := run.Stories
	if stories == nil { // the run looked for none
		stories = m.Prior.Stories
	}
	changes = append(changes, storyChanges(m.Prior.Stories, m.remembered(stories, run.Retain))...)
	for _, id := range run.Delivered {
		if !m.Prior.Delivered[id] || m.isNew(id) {
			changes = append(changes, put(deliveredTable, m.output, id, m.clock.elapsed))
		}
	}
	for _, id := range m.copies {
		changes = append(changes, put(deliveredTable, m.output, id, m.clock.elapsed))
	}
	for _, t := range run.Told {
		changes = append(changes, put(toldTable, m.output, t.Story, t.Article, int64(t.Start), int64(t.End), t.Text, m.clock.elapsed))
	}
	if run.Terms.Documents > 0 {
		changes = append(changes, put(metaTable, backgroundKey, encodeBackground(merge(m.Prior.Past, run.Terms))))
	}
	if len(changes) == 0 {
		return nil
	}
	changes = append(changes, put(outputsTable, m.output, m.clock.run), m.clock.change())
	if m.hasExpired(run.Retain) {
		changes = append(changes, expire(m.clock, run.Retain))
	}
	return changes
}

// hasExpired reports whether an article was not read for longer than retain.
func (m *Memory) hasExpired(retain time.Duration) bool {
	for _, r := range m.known {
		if retain > 0 && r.last < m.clock.oldest(retain) {
			return true
		}
	}
	return false
}

// remembered returns stories without the articles that are forgotten, and without
// stories of which nothing is left.
func (m *Memory) remembered(stories []continuity.Known, retain time.Duration) []continuity.Known {
	alive := make(map[string]bool, len(m.known)+len(m.added))
	for id, r := range m.known {
		alive[id] = retain == 0 || r.last >= m.clock.oldest(retain)
	}
	for _, a := range m.added {
		alive[a.ID] = true
	}
	for _, a := range m.moved {
		alive[a.ID] = true
	}
	var kept []continuity.Known
	for _, k := range stories {
		k.Articles = slices.DeleteFunc(slices.Clone(k.Articles), func(id string) bool { return !alive[id] })
		if len(k.Articles) > 0 {
			kept = append(kept, k)
		}
	}
	return kept
}

// articleChanges remembers new and revised articles. A revised one is again new to
// every output.
func (m *Memory) articleChanges() []change {
	var changes []change
	for i := range m.added {
		a := &m.added[i]
		if m.revised[a.ID] {
			changes = append(changes, revise(a.ID))
		}
		hash := hashOf(a)
		changes = append(changes,
			put(articlesTable, articleRow(a, m.clock)...),
			put(seenTable, hash[:], a.ID),
			put(placesTable, a.ID, a.Path, int64(a.Line), m.clock.elapsed))
	}
	return changes
}

// placeChanges notes where known articles were read. That one was read again at
// the same place is noted only when the last note is older than an eighth of the
// retention, or else every run would write a row for every article.
func (m *Memory) placeChanges(retain time.Duration) []change {
	var changes []change
	for _, a := range m.moved {
		old := m.known[a.ID]
		stale := retain > 0 && m.clock.elapsed-old.last > int64(retain/time.Second)/8
		if stale || old.path != a.Path || old.line != a.Line {
			changes = append(changes, put(placesTable, a.ID, a.Path, int64(a.Line), m.clock.elapsed))
		}
	}
	return changes
}

func (m *Memory) isNew(id string) bool { _, known := m.known[id]; return !known || m.revised[id] }

// storyChanges turns one list of stories, by ID, into the other.
func storyChanges(old, next []continuity.Known) []change {
	before := make(map[string]continuity.Known, len(old))
	for _, k := range old {
		before[k.ID] = k
	}
	var changes []change
	for _, k := range next {
		b, known := before[k.ID]
		delete(before, k.ID)
		if !known || !sameStory(b, k) {
			changes = append(changes, put(storiesTable, storyRow(k)...))
		}
	}
	for _, k := range old {
		if _, gone := before[k.ID]; gone {
			changes = append(changes, remove(storiesTable, k.ID))
		}
	}
	return changes
}

func sameStory(a, b continuity.Known) bool {
	return a.Born == b.Born && slices.Equal(a.Articles, b.Articles) && slices.Equal(a.Was, b.Was) && slices.Equal(a.Heirs, b.Heirs)
}

// transact makes changes in one transaction, and calls publish when it has only to
// be committed.
func (s *State) transact(ctx context.Context, changes []change, c clock, publish func() error) error {
	if err := s.breakSeal(); err != nil {
		return err
	}
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return s.classify(err)
	}
	defer tx.Rollback()
	if err := apply(ctx, tx, changes); err != nil {
		return s.classify(err)
	}
	if err := publish(); err != nil {
		return err
	}
	if err := s.step("commit"); err != nil {
		return outputs.Wrap(s.path(databaseName), err)
	}
	if err := tx.Commit(); err != nil {
		return s.classify(err)
	}
	s.clock = c
	return nil
}
