package cut

import "summarize/internal/cluster"

// Time is a penalty for groups that gaps of time part. What has one subject for years (a firm, a minister, the
// stock market) is as alike in its words as what is told of one event for weeks, and as stable: nothing in the
// words says that the one is a hundred events. But an event is told while it lasts. So where the level is right, the
// groups that words alone make are hardly parted by time; where it is too low, they fall apart at every gap.
// What is told without a gap is not parted, however long it is told.
//
// Nor is a group parted whose reports, far apart as they are, all tell the same again: a trial, a drought, a dispute of years. How much
// they retell is asked of each group of five and more that gaps part, and half of the answer is what the groups of the whole collection
// say, those without a gap as if they retold nothing: where most of what there is has gaps, and retells the same,
// the gaps are the collection's (it has one article in ten of what was told), not its stories'.
type Time struct {
	words  *cluster.Tree
	days   []float64
	gap    float64
	retold func(leaves []int32) float64
	known  map[int]float64 // by cluster of words: what retold said
	leaves *order

	cutter *cluster.Cutter // and spans are room
	spans  []span          // by cluster
}

// NewTime returns a witness that knows the tree of words, as if nothing lay between any two leaves; the day of each leaf, ascending,
// NaN for unknown ones, last; after how many days without a report a story ends; and how much some leaves, of five to
// eight, retell: 1 is enough to bridge gaps in a collection in which all groups retell so much. With a nil function nothing bridges gaps.
func NewTime(words *cluster.Tree, days []float64, gap float64, retold func(leaves []int32) float64) *Time {
	t := &Time{words: words, days: days, gap: gap, retold: retold, cutter: cluster.NewCutter(words), spans: make([]span, words.Leaves+len(words.Merges))}
	if retold != nil {
		t.known, t.leaves = map[int]float64{}, newOrder(words)
	}
	return t
}

// leastRetold is asked of any group that gaps part.
const leastRetold = 0.5

// A Gapped group is one that words make at a level and gaps part, unless its leaves retell as much as is asked.
type Gapped struct{ Retold, Asked float64 }

// Bridged reports whether no gap parts the group.
func (g *Gapped) Bridged() bool { return g != nil && g.Retold >= g.Asked }

// doubt returns how much it counts against a level that gaps part a group, in [0, 1]: less the more it retells, or one word in one group
// would move the cut of all.
func (g *Gapped) doubt() float64 {
	if g == nil {
		return 1
	}
	share := min(g.Retold/g.Asked, 1)
	return 1 - float64(share*share)
}

// lost returns the share of its company that a dated article of a group that words make at a level
// loses where the group is parted at its gaps, on average, in [0, 1).
func (t *Time) lost(level float64) float64 {
	groups, _ := t.groups(level)
	asked := t.asked(groups)
	lost, company := 0.0, 0
	for c, g := range groups {
		if g.size < 2 {
			continue
		}
		company += g.size
		parted := float64(g.size) - float64(g.squares)/float64(g.size)
		lost += float64(parted * t.gapped(c, g, asked).doubt())
	}
	if company == 0 {
		return 0
	}
	return lost / (float64(company) + float64(aloneShare*float64(t.words.Leaves)))
}

// Gapped returns, by leaf, its group at a level if that has five leaves and a gap, else nil.
func (t *Time) Gapped(level float64) []*Gapped {
	groups, of := t.groups(level)
	asked := t.asked(groups)
	known := map[int32]*Gapped{}
	gapped := make([]*Gapped, len(of))
	for i, c := range of {
		if _, is := known[c]; !is {
			known[c] = t.gapped(int(c), groups[c], asked)
		}
		gapped[i] = known[c]
	}
	return gapped
}

// groups returns, by cluster of words, the dated leaves of those that are groups at a level, and, by leaf, its cluster. They stand
// until the next.
func (t *Time) groups(level float64) (groups []span, of []int32) {
	groups, of = t.spans, t.cutter.Roots(level)
	clear(groups)
	for i, c := range of {
		if day := t.days[i]; day == day { // not NaN
			groups[c].add(day, t.gap)
		}
	}
	for c := range groups {
		groups[c].close()
	}
	return groups, of
}

// asked returns how much groups that gaps part must retell.
func (t *Time) asked(groups []span) float64 {
	sum, company := 0.0, 0
	for c, g := range groups {
		if g.size < 2 {
			continue
		}
		company += g.size
		if gapped := t.gapped(c, g, 0); gapped != nil {
			sum += float64(gapped.Retold * float64(g.size))
		}
	}
	return max(2-sum/float64(max(company, 1)), leastRetold)
}

// gapped judges a cluster, if it has five leaves and a gap.
func (t *Time) gapped(c int, g span, asked float64) *Gapped {
	if t.retold == nil || g.size < fewestTold || g.squares == g.size*g.size {
		return nil
	}
	if _, is := t.known[c]; !is {
		t.known[c] = t.retold(t.leaves.some(int32(c), judgedTells))
	}
	return &Gapped{t.known[c], asked}
}

// A span is the dated articles of a group.
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
