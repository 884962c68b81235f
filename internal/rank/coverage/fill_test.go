package coverage

import (
	"slices"
	"testing"

	"summarize/internal/article"
)

// Room that a chosen set leaves is filled, but neither with what points outside of the summary nor
// with what was told.
func TestRoomIsFilledWithWhatReadsWell(t *testing.T) {
	const (
		news   = "A ferry with ninety passengers sank off Marle on Monday evening."
		points = "He had warned the harbour office of weak pumps twice before."
		again  = "A ferry with ninety passengers sank on Monday evening."
		more   = "Divers from Norland found the wreck under forty metres of water."
	)
	p := selector(t, article.Article{ID: "a", Text: news + " Rain fell on Captain John Roe. " + points + " " + again + " " + more})
	c := p.problem()
	i := slices.IndexFunc(c.passages, func(r passage) bool { return r.first == 0 })
	told := c.candidates(p.fill(c, []int{i}))
	slices.Sort(told)
	if texts := []string{p.set.Quoted(told[0]), p.set.Quoted(told[len(told)-1])}; texts[0] != news || texts[1] != more {
		t.Errorf("filled to %q", texts)
	}
	for _, i := range told {
		if s := p.set.Quoted(i); s == again || s == points && !slices.Contains(told, i-1) {
			t.Errorf("%q was added", s)
		}
	}
}
