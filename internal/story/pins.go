package story

import (
	"cmp"
	"slices"

	"summarize/internal/story/roundup"
)

// Pins are what readers know better: pairs of articles that belong to one story, and pairs that
// do not. The second kind wins over the first.
type Pins struct {
	Together [][2]int
	Apart    [][2]int
}

// pinnedRows returns pairs of articles as pairs of rows, in an order of their own.
func (r *Result) pinnedRows(pairs [][2]int) [][2]int32 {
	var rows [][2]int32
	for _, p := range pairs {
		a, b := r.row[p[0]], r.row[p[1]]
		rows = append(rows, [2]int32{min(a, b), max(a, b)})
	}
	slices.SortFunc(rows, func(x, y [2]int32) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	return slices.Compact(rows)
}

// releasePinned takes what is pinned to another article out of series and round-ups.
func (r *Result) releasePinned() {
	for _, p := range r.pinnedRows(r.pins.Together) {
		r.linked.RoundUps = slices.DeleteFunc(r.linked.RoundUps, func(u roundup.RoundUp) bool { return u.Row == p[0] || u.Row == p[1] })
		r.linked.SeriesOf[p[0]], r.linked.SeriesOf[p[1]] = 0, 0
	}
}

// pinReason says which pin decided on two rows, or nothing.
func (r *Result) pinReason(x, y int32) string {
	pair := [2]int32{min(x, y), max(x, y)}
	switch {
	case slices.Contains(r.pinnedRows(r.pins.Apart), pair):
		return "pinned apart"
	case slices.Contains(r.pinnedRows(r.pins.Together), pair):
		return "pinned together"
	}
	return ""
}
