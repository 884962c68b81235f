package digest

import (
	"errors"
	"slices"

	"summarize/internal/digest/continuity"
	"summarize/internal/story"
)

// Pins are what the reader knows better. Articles are named as for Explain; those that are not
// read in a run are left out of it.
type Pins struct {
	Together [][]string // lists of articles that belong to one story
	Apart    [][]string // lists of articles no two of which do
	Mute     []string   // stories that are not shown, by name or by one of their articles
}

// pins returns what of them is about articles that were read.
func (b *build) pins() story.Pins {
	p := &b.options.Pins
	return story.Pins{Together: b.pinnedPairs(p.Together), Apart: b.pinnedPairs(p.Apart)}
}

func (b *build) pinnedPairs(lists [][]string) [][2]int {
	var pairs [][2]int
	for _, names := range lists {
		articles := b.pinned(names)
		for i, x := range articles {
			for _, y := range articles[:i] {
				pairs = append(pairs, [2]int{y, x})
			}
		}
	}
	return pairs
}

// pinned returns the articles that names name. What one run does not read another may: only
// without a state is a name that no article has a mistake.
func (b *build) pinned(names []string) []int {
	var articles []int
	for _, name := range names {
		i, err := b.named(name)
		unknown, _ := errors.AsType[*NameError](err)
		switch {
		case err == nil:
			articles = append(articles, i)
		case unknown.Among > 0 || b.prior == nil:
			b.warn("--pins: %v", err)
		}
	}
	return articles
}

// mute returns, by story, whether it is pinned not to be shown.
func (b *build) mute() []bool {
	muted := make([]bool, len(b.stories.Stories))
	var names []string
	for _, name := range b.options.Pins.Mute {
		known := slices.IndexFunc(b.known, func(k continuity.Known) bool { return k.ID == name || slices.Contains(k.Articles, name) })
		if known >= 0 {
			muted[known] = true
		} else {
			names = append(names, name)
		}
	}
	for _, i := range b.pinned(names) {
		if k := b.stories.Of[i]; k >= 0 {
			muted[k] = true
		}
	}
	return muted
}
