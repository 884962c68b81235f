package store

import (
	"context"
	"slices"

	"summarize/internal/digest/continuity"
)

// mend restores lost rows that follow from others, after a repair. What would be
// told again without them counts:
//
//	seen       from articles: or else they would count as revised
//	places     from articles, without a path: the next run that reads them knows it
//	delivered  from told
//	stories    from told: their names, with the articles that were quoted
//	clock      the latest time and run that any row names
//
// An intent of which a part is lost is dropped: the run that had it told nothing, as
// far as anyone knows.
func mend(ctx context.Context, q queryer) error {
	m := &mending{placed: map[string]bool{}, delivered: map[[2]string]bool{}, stories: map[string]*continuity.Known{}}
	for _, t := range []struct {
		table
		read func(row)
	}{
		{metaTable, m.meta}, {placesTable, m.place}, {outputsTable, m.output}, {deliveredTable, m.delivery}, {storiesTable, m.story},
		{articlesTable, m.article}, {toldTable, m.telling},
	} {
		err := t.scan(ctx, q, "ORDER BY "+t.order(), nil, func(r row) error { t.read(r); return nil })
		if err != nil {
			return err
		}
	}
	for _, id := range m.born {
		m.changes = append(m.changes, put(storiesTable, storyRow(*m.stories[id])...))
	}
	intended, n, err := pending(ctx, q)
	if err != nil {
		return err
	}
	if _, _, err := decodePending(intended); n > 0 && err != nil {
		m.changes = append(m.changes, n.removal()...)
	}
	if !m.hasClock {
		m.changes = append(m.changes, m.clock.change())
	}
	return apply(ctx, q, m.changes)
}

// A mending collects the rows that are there, then those that should be.
type mending struct {
	hasClock  bool
	clock     clock // of a state that lost its own
	placed    map[string]bool
	delivered map[[2]string]bool // output, article
	stories   map[string]*continuity.Known
	born      []string // stories that only told names
	changes   []change
}

func (m *mending) saw(run, at int64) {
	m.clock.run, m.clock.elapsed = max(m.clock.run, run), max(m.clock.elapsed, at)
}

func (m *mending) meta(r row) { m.hasClock = m.hasClock || r[0] == clockKey }

func (m *mending) place(r row) {
	m.placed[r[0].(string)] = true
	m.saw(0, r[3].(int64))
}

func (m *mending) output(r row) { m.saw(r[1].(int64), 0) }

func (m *mending) delivery(r row) {
	m.delivered[[2]string{r[0].(string), r[1].(string)}] = true
	m.saw(0, r[2].(int64))
}

func (m *mending) story(r row) { m.stories[r[0].(string)] = nil }

func (m *mending) article(r row) {
	id, first := r[0].(string), r[2].(int64)
	m.saw(r[1].(int64), first)
	m.changes = append(m.changes, put(seenTable, r[3], id))
	if !m.placed[id] {
		m.changes = append(m.changes, put(placesTable, id, "", int64(0), first))
	}
}

func (m *mending) telling(r row) {
	output, story, article, at := r[0].(string), r[1].(string), r[2].(string), r[6].(int64)
	m.saw(0, at)
	if key := [2]string{output, article}; !m.delivered[key] {
		m.delivered[key] = true
		m.changes = append(m.changes, put(deliveredTable, output, article, at))
	}
	known, there := m.stories[story]
	if !there {
		known = &continuity.Known{ID: story, Born: 1}
		m.stories[story] = known
		m.born = append(m.born, story)
	}
	if known != nil && !slices.Contains(known.Articles, article) {
		known.Articles = append(known.Articles, article)
	}
}
