package render

import (
	"slices"

	"summarize/internal/digest"
)

// Messages returns the digests that are mailed one by one: with Options.MailPerStory one for each
// story, told in full, and one of what belongs to none, if there is any; else d.
func Messages(d *digest.Digest, o Options) []*digest.Digest {
	if !o.MailPerStory {
		return []*digest.Digest{d}
	}
	return messagesOf(d)
}

// messagesOf returns a digest for each story, and one of the rest.
func messagesOf(d *digest.Digest) []*digest.Digest {
	m := newMessages(d)
	for i := range d.Articles {
		m.addArticle(d.Articles[i])
	}
	rest := m.all[len(d.Stories)]
	if Empty(rest) {
		return m.all[:len(d.Stories)]
	}
	return m.all
}

// messages are the digests of single stories, in order, and that of the rest.
type messages struct {
	all   []*digest.Digest
	story map[string]int   // by id of a story: its place
	in    map[string][]int // by id of an article: the places that name it, ascending
}

func newMessages(d *digest.Digest) *messages {
	m := &messages{story: map[string]int{}, in: map[string][]int{}}
	for k := range d.Stories {
		s := d.Stories[k]
		s.Section = digest.Top
		m.all = append(m.all, part(d, s))
		m.story[s.ID] = k
		m.name(s.Articles, k)
		for _, dispute := range s.Disputes {
			m.name([]string{dispute.B.Article}, k)
		}
	}
	rest := part(d)
	rest.Left, rest.Series, rest.Skipped, rest.Warnings = d.Left, d.Series, d.Skipped, d.Warnings
	m.all = append(m.all, rest)
	for _, g := range d.Groups {
		ids := append([]string{g.Original}, g.Copies...)
		for _, k := range m.naming(ids) {
			m.all[k].Groups = append(m.all[k].Groups, g)
			m.name(ids, k)
		}
	}
	for _, p := range d.Duplicates {
		ids := []string{p.A, p.B}
		for _, k := range m.naming(ids) {
			m.all[k].Duplicates = append(m.all[k].Duplicates, p)
			m.name(ids, k)
		}
	}
	return m
}

// part is a digest of some stories of d.
func part(d *digest.Digest, stories ...digest.Story) *digest.Digest {
	return &digest.Digest{Schema: d.Schema, Generated: d.Generated, Tool: d.Tool, Options: d.Options, Stories: stories}
}

// name notes that the digest at a place names some articles.
func (m *messages) name(ids []string, place int) {
	for _, id := range ids {
		if !slices.Contains(m.in[id], place) {
			m.in[id] = append(m.in[id], place)
		}
	}
}

// naming returns the places that name one of some articles: that of the rest, if none of a
// story does.
func (m *messages) naming(ids []string) (places []int) {
	for _, id := range ids {
		places = append(places, m.in[id]...)
	}
	slices.Sort(places)
	if places = slices.Compact(places); len(places) == 0 {
		return []int{len(m.all) - 1}
	}
	return places
}

// addArticle hands an article to the digests that name it, and a round-up to those of the stories
// that it tells among others.
func (m *messages) addArticle(a digest.Article) {
	own, also := a.Story, a.Also
	for _, k := range m.naming([]string{a.ID}) {
		if a.Story = own; k < len(m.all)-1 && m.story[own] != k {
			a.Story = ""
		}
		a.Also = nil
		m.all[k].Articles = append(m.all[k].Articles, a)
	}
	for _, id := range also {
		if k, told := m.story[id]; told {
			a.Also = []string{id}
			m.all[k].Articles = append(m.all[k].Articles, a)
		}
	}
}
