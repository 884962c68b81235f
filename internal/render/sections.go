package render

import (
	"slices"

	"summarize/internal/digest"
	"summarize/internal/render/phrases"
)

// The sections of a digest of many stories: the top ones in full, further ones in short,
// single articles on a line each. Which story stands where the digest decided.

// A sectionView is a run of stories of one kind.
type sectionView struct {
	Kind    digest.Section
	Heading string // empty for the top, which needs none
	Stories []*digest.Story
	More    int // stories that shortened has left out
	words   phrases.Words
}

// mostShort is how many further stories, and single articles, text and Markdown list:
// what nobody would read to the end only hides what comes after it.
const mostShort = 100

// shortened returns the sections with at most mostShort stories in those that are not
// told in full. A digest of news is whole, but for what stays new: what it does not show
// would never be told.
func (p *digestView) shortened() []sectionView {
	all := p.sections()
	for i := range all {
		if s := &all[i]; s.Kind != digest.Top && (!p.Options.New || s.Kind == digest.Left) && len(s.Stories) > mostShort {
			s.More = len(s.Stories) - mostShort
			s.Stories = s.Stories[:mostShort]
		}
	}
	return all
}

// heading names a section and counts all of its stories.
func (s sectionView) heading() string {
	return s.Heading + " (" + s.words.Number(len(s.Stories)+s.More) + ")"
}

// rest says what is left out of a section, or nothing.
func (s sectionView) rest() string {
	if s.More == 0 {
		return ""
	}
	return s.words.Say("and %s more: --format html and json have all", s.words.Number(s.More))
}

// sections returns those that have stories.
func (p *digestView) sections() []sectionView {
	all := []sectionView{{Kind: digest.Top}, {Kind: digest.Further, Heading: p.words.Say("Further stories")}, {Kind: digest.Single, Heading: p.words.Say("Single articles")}, p.leftSection(p.Left)}
	for i := range p.Stories {
		kind := p.Stories[i].Section
		at := 0
		for k := range all {
			if all[k].Kind == kind {
				at = k
			}
		}
		all[at].Stories = append(all[at].Stories, &p.Stories[i])
	}
	if single := all[2].Stories; slices.ContainsFunc(single, func(s *digest.Story) bool { return len(s.Articles) > 1 }) {
		all[1].Heading, all[2].Heading = "", all[1].Heading // a mail tells more than single articles by a line
	}
	var some []sectionView
	for _, s := range all {
		if s.words = p.words; len(s.Stories) > 0 {
			some = append(some, s)
		}
	}
	return some
}

// leftSection lists stories that the digest has no room for.
func (p *digestView) leftSection(left []digest.Story) sectionView {
	s := sectionView{words: p.words, Kind: digest.Left, Heading: p.words.Say("Left for the next digest")}
	for i := range left {
		s.Stories = append(s.Stories, &left[i])
	}
	return s
}

// onLine says of a story that stands on a line what its title does not: whose it is, or of
// how many articles, and when, unless all of the digest is of that day; of news, unless it is of the last one.
func (p *digestView) onLine(c storyView) []string {
	of := c.words.Count(len(c.Story.Articles), "article", "articles")
	if len(c.Entries) == 1 {
		of = c.Entries[0].label
	}
	if c.period.text == "" || c.period.text == p.counted.period.text || p.Options.New && c.period.text == p.counted.last.text {
		return []string{of}
	}
	return []string{of, c.period.text}
}

// mostEntries is how many articles of a story are listed; JSON has all.
const mostEntries = 12

// listed returns the places of the entries of a story that are listed: the first ones,
// the one to read first, and all that a sentence is quoted from, since its mark points
// there.
func (c storyView) listed() []int {
	return c.listedWith(c.Summary)
}

// listedWith is listed with what some sentences are quoted from.
func (c storyView) listedWith(quotes []digest.Quote) []int {
	quoted := map[string]bool{c.Lead: true}
	for _, q := range quotes {
		quoted[q.Article] = true
	}
	places := make([]int, 0, mostEntries)
	for i, e := range c.Entries {
		if len(c.Entries) <= mostEntries+1 || i < mostEntries || quoted[e.ID] {
			places = append(places, i)
		}
	}
	return places
}

// unlisted says how many entries are not listed, or nothing.
func (c storyView) unlisted(listed []int) string {
	n := len(c.Entries) - len(listed)
	if n == 0 {
		return ""
	}
	return c.words.Say("and %s", c.words.Count(n, "more article", "more articles"))
}

// short is what a further story says: its first sentence, of what restates something all that it adds.
func (c storyView) short() []digest.Quote {
	if c.Restates {
		return c.Summary
	}
	return c.Summary[:min(1, len(c.Summary))]
}

// withSources adds to facts who tells a story, the first few; files and their lines say
// nothing there.
func (c storyView) withSources(facts []string) []string {
	if names := c.lines(c.sourceNames()); names != "" {
		return append(facts, names)
	}
	return facts
}

func (c storyView) sourceNames() []string {
	const few = 4
	var names []string
	met := map[string]bool{"": true}
	for _, e := range c.Entries {
		if !met[e.publisher] {
			met[e.publisher] = true
			names = append(names, e.publisher)
		}
	}
	if more := len(names) - few; more > 1 {
		names = append(names[:few], c.words.Say("and %s more", c.words.Number(more)))
	}
	return names
}
