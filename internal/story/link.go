package story

import (
	"cmp"
	"context"
	"math"
	"slices"

	"summarize/internal/cluster"
	"summarize/internal/parallel"
	"summarize/internal/story/cut"
	"summarize/internal/story/pin"
	"summarize/internal/story/roundup"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// A Linked is what linkage finds, without what it goes by.
type Linked struct {
	Cut      float64
	Groups   []int             // by article: of a story, below the number of articles; of a series, from there on; or inNone
	RoundUps []roundup.RoundUp // by row
	SeriesOf []int             // by row: 1 + its series, or 0; nil when labels were given
}

// Link joins the rows of all similar pairs, which it writes to, into groups. They are
// sorted.
func (r *Result) Link(ctx context.Context, similar Similar, o Options) (Linked, error) {
	if err := r.link(ctx, similar.Pairs, o); err != nil {
		return Linked{}, err
	}
	r.linked.SeriesOf = r.series.Find(r.tree.Cut(r.Cut), similar.Pairs)
	var err error
	if r.linked.RoundUps, err = r.roundUps().Find(ctx, similar.Pairs, r.Cut, o.Workers); err != nil {
		return Linked{}, err
	}
	r.pins = o.Pins
	r.releasePinned()
	pairs := r.amongStories(similar)
	if err := r.linkStories(ctx, pairs, o); err != nil {
		return Linked{}, err
	}
	r.linked.Cut, r.linked.Groups = r.Cut, r.groups()
	return r.linked, nil
}

// words returns the distinct words of a row.
func (r *Result) words(row int32) []uint32 {
	if u, is := r.collection.(Unweighed); is {
		terms := u.Terms(int(row))
		return terms[:r.distinct(terms)]
	}
	terms, _ := r.collection.Row(int(row))
	return terms[:r.distinct(terms)]
}

// roundUps returns what finds round-ups.
func (r *Result) roundUps() *roundup.Finder {
	return &roundup.Finder{
		Rows: len(r.articles),
		Words: func(row int32) ([]uint32, []float64) {
			terms, weights := r.collection.Row(int(row))
			return terms[:r.distinct(terms)], weights
		},
		Document: func(row int32) *text.Document { return r.collection.Document(int(r.articles[row])) },
		OfSeries: func(row int32) bool { return r.linked.SeriesOf[row] > 0 },
	}
}

// MayJoin lists the rows that Link may have looked at to see whether they join a series: they depend
// on the similar pairs alone, not on what the rows hold.
func (r *Result) MayJoin() []int32 { return r.series.MayJoin() }

// Labelled groups articles by given labels.
func Labelled(labels []string) Linked {
	first := map[string]int{}
	groups := make([]int, len(labels))
	for i, label := range labels {
		groups[i] = i
		if label == "" {
			continue
		}
		if f, ok := first[label]; ok {
			groups[i] = f
		} else {
			first[label] = i
		}
	}
	return Linked{Groups: groups}
}

// amongStories returns the pairs without those of round-ups and series, and look-alikes for what
// they count; in small collections, all pairs by contrast.
func (r *Result) amongStories(similar Similar) []vector.Pair {
	if pairs := r.contrasted(); pairs != nil {
		similar = Similar{pairs, make([]bool, len(pairs))}
	}
	out := make([]bool, len(r.articles))
	for row := range out {
		_, out[row] = roundup.ToldBy(r.linked.RoundUps, int32(row))
		out[row] = out[row] || r.linked.SeriesOf[row] > 0
	}
	kept := similar.Pairs[:0]
	for k, p := range similar.Pairs {
		if similar.Alike[k] {
			p.Cosine *= lookAlikeCount
		}
		if !out[p.A] && !out[p.B] && p.Cosine >= r.Least {
			kept = append(kept, p)
		}
	}
	return kept
}

// groups returns, by article, the number of its group, as Linked.Groups has it.
func (r *Result) groups() []int {
	groups := r.At(r.Cut)
	if len(r.pins.Together)+len(r.pins.Apart) > 0 {
		labels := pin.Cut(r.tree, r.Cut, r.pinnedRows(r.pins.Together), r.pinnedRows(r.pins.Apart))
		for i, row := range r.row {
			groups[i] = int(labels[row])
		}
	}
	for i, row := range r.row {
		if _, is := roundup.ToldBy(r.linked.RoundUps, row); is {
			groups[i] = inNone
		} else if n := r.linked.SeriesOf[row]; n > 0 {
			groups[i] = len(r.row) + n
		}
	}
	return groups
}

// link builds the tree of a graph and cuts it by similarity alone.
func (r *Result) link(ctx context.Context, pairs []vector.Pair, o Options) error {
	r.penalties = nil
	if err := r.grow(ctx, pairs, r.days); err != nil {
		return err
	}
	r.setCut(o)
	return nil
}

// linkStories builds the tree of a graph and cuts it by all that is known.
func (r *Result) linkStories(ctx context.Context, pairs []vector.Pair, o Options) error {
	r.penalties, r.gapped = nil, nil
	var dated *cut.Time
	var errs [2]error
	err := parallel.For(parallel.Unobserved(ctx), 2, o.Workers, func(_, i int) { // two trees of one graph
		if i == 0 {
			errs[i] = r.grow(ctx, pairs, r.days)
		} else {
			dated, errs[i] = r.time(ctx, pairs)
		}
	})
	if err := cmp.Or(err, errs[0], errs[1]); err != nil {
		return err
	}
	if dated != nil {
		r.penalties = append(r.penalties, dated)
	}
	if o.Threshold == 0 && r.hasCores() {
		r.penalties = append(r.penalties, r.core())
	}
	r.setCut(o)
	if dated == nil || !r.hasCores() {
		return nil
	}
	return r.bridge(ctx, pairs, dated)
}

// bridge builds the tree anew where some groups are not to be parted by gaps: their dates say nothing then.
func (r *Result) bridge(ctx context.Context, pairs []vector.Pair, dated *cut.Time) error {
	r.gapped = dated.Gapped(r.Cut)
	days, bridged := slices.Clone(r.days), false
	for row, g := range r.gapped {
		if g.Bridged() {
			days[row], bridged = math.NaN(), true
		}
	}
	if !bridged {
		return nil
	}
	return r.grow(parallel.Unobserved(ctx), pairs, days)
}

// grow builds the tree of a graph of rows of some days.
func (r *Result) grow(ctx context.Context, pairs []vector.Pair, days []float64) (err error) {
	link := r.tuning.link
	link.Place, link.Gap = days, r.gap
	link.Joined = parallel.Steps(ctx, len(r.articles))
	if r.tree, err = cluster.Average(ctx, len(r.articles), pairs, link); err == nil {
		link.Joined(len(r.articles))
	}
	return err
}

// setCut finds the level at which the tree is cut.
func (r *Result) setCut(o Options) {
	if r.Cut = o.Threshold; r.Cut == 0 {
		r.Cut = cut.Find(r.tree, r.Least, r.tuning.cut.ForTexts(r.roomForCut()), r.penalties...)
	}
}

// roomForCut returns the distinct words of the row in the middle, as far as their fewness leaves it open where the cut lies: contrast has a scale of its own.
func (r *Result) roomForCut() int {
	if r.usual == nil {
		return r.median
	}
	return r.median + int(r.fewness()*maxLength)
}

// time returns what the dates say of the cut; nil where no two articles are a gap apart.
func (r *Result) time(ctx context.Context, pairs []vector.Pair) (*cut.Time, error) {
	dated, _ := slices.BinarySearchFunc(r.days, 0, func(day, _ float64) int { // NaN is last
		if math.IsNaN(day) {
			return 1
		}
		return -1
	})
	if dated == 0 || !(r.days[dated-1]-r.days[0] > r.gap) {
		return nil, nil
	}
	words, err := cluster.Average(ctx, len(r.articles), pairs, r.tuning.link)
	if err != nil {
		return nil, err
	}
	if !r.hasCores() {
		return cut.NewTime(words, r.days, r.gap, nil), nil
	}
	return cut.NewTime(words, r.days, r.gap, r.counter().retold), nil
}

// inNone is the group of articles that are in no story.
const inNone = -1

// At returns the stories that another cut would make of the tree that Find has built:
// equal numbers, by article, are one story.
func (r *Result) At(threshold float64) []int {
	labels := r.tree.Cut(threshold)
	groups := make([]int, len(r.row))
	for i, row := range r.row {
		groups[i] = int(labels[row])
	}
	return groups
}
