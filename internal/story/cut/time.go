package cut

import "summarize/internal/cluster"

// Time is a second witness of where stories end. What has one subject for years (a firm, a minister, the
// stock market) is as alike in its words as what is told of one event for weeks, and as stable: nothing in the
// words says that the one is a hundred events. But an event is told while it lasts. So where the level is right, the
// groups that words alone make are hardly parted by time; where it is too low, they fall apart at every gap.
// What is told without a gap is not parted, however long it is told.
type Time struct {
	Words *cluster.Tree // of the same leaves, as if nothing lay between any two
	Days  []float64     // by leaf, ascending, NaN for unknown ones, last
	Gap   float64       // in days: where a story ends, if nothing is told for so long

	cutter *cluster.Cutter // and groups are room
	groups []span          // by label
}

// lost returns the share of its company that a dated article of a group that words make at a level
// loses where the group is parted at its gaps, on average, in [0, 1).
func (t *Time) lost(level float64) float64 {
	if t.cutter == nil {
		t.cutter, t.groups = cluster.NewCutter(t.Words), make([]span, t.Words.Leaves)
	}
	labels, groups := t.cutter.Cut(level), t.groups
	clear(groups)
	for i, l := range labels {
		if day := t.Days[i]; day == day { // not NaN
			groups[l].add(day, t.Gap)
		}
	}
	lost, company := 0.0, 0
	for _, g := range groups {
		if g.size > 1 {
			g.close()
			lost += float64(g.size) - float64(g.squares)/float64(g.size)
			company += g.size
		}
	}
	if company == 0 {
		return 0
	}
	return lost / (float64(company) + float64(aloneShare*float64(len(labels))))
}

// A span is the dated articles of a group so far.
type span struct {
	size    int
	part    int     // of these, since the last gap
	squares int     // sum of the squares of the parts before it
	last    float64 // day of the last article
}

func (s *span) add(day, gap float64) {
	if s.part > 0 && day-s.last > gap {
		s.close()
	}
	s.size, s.part, s.last = s.size+1, s.part+1, day
}

func (s *span) close() {
	s.squares += s.part * s.part
	s.part = 0
}
