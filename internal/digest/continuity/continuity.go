// Package continuity names the stories of a run as earlier runs did. It knows ids of articles, and
// nothing of what they say.
//
// Stories keep their names from run to run by the articles that they share, as
// communities of a changing graph are followed: Greene, Doyle and Cunningham,
// "Tracking the evolution of communities in dynamic social networks" (ASONAM
// 2010), section III, match each step's communities to the last known ones and
// speak of merges, splits, births and deaths. Here, for each earlier story k and
// each new set s,
//
//	bulk(k) = argmax over s of |k ∩ s|     where most of k went
//	heir(s) = argmax over k with bulk(k) = s of |k ∩ s|
//
// and s is called what heir(s) was called. So an earlier story gives its name to one
// set at most and a set takes one name at most. Cost: linear in the articles.
//
// Rejected: the name of the oldest member (an older article that arrives late
// renames the story), and Jaccard overlap with a threshold, which that paper uses
// (a story of 1 article that meets 20 new ones in a day shares 0.05 with itself).
package continuity

import (
	"cmp"
	"crypto/sha256"
	"encoding/base32"
	"slices"
	"strconv"
)

// A Lineage is what earlier runs left of their stories. The zero value is that of a first run.
type Lineage struct {
	Run     int     // how many runs there were
	Stories []Known // by ID; of one ID each
}

// A Known is a story as earlier runs left it.
type Known struct {
	ID       string
	Born     int      // the run that named it, from 1
	Articles []string // ids of its articles, distinct
	Was      []string // ids of stories that merged into it, or that it was split from; sorted
	Heirs    []string // where its articles went, most first; empty while it lives
}

// Continue names the sets of a new partition: partition[i] are the ids of the
// articles of story i, by date, then id, and day[i] is the date of the first
// one, as FormatDate writes it. No id is in two sets. It returns the stories in
// the order of the partition, and all that the next run has to know, by ID:
// those stories, earlier ones that no present article belongs to, as they were,
// and earlier ones whose articles went elsewhere, with Heirs.
//
// The names do not depend on the order of the sets.
func (p *Lineage) Continue(partition [][]string, day []string) (stories, next []Known) {
	c := continuation{prior: p.Stories, partition: partition, where: map[string]int{}}
	for i, set := range partition {
		for _, id := range set {
			c.where[id] = i
		}
	}
	c.follow()
	c.inherit()
	c.stories = make([]Known, len(partition))
	for i := range partition {
		if k := c.heir[i]; k >= 0 {
			c.stories[i] = Known{ID: p.Stories[k].ID, Born: p.Stories[k].Born, Was: p.Stories[k].Was}
		} else {
			c.stories[i].Born = p.Run + 1
		}
	}
	c.mint(day)
	next = c.trace()
	return c.stories, next
}

// A continuation joins earlier stories (index k) to sets of a partition (index i).
type continuation struct {
	prior     []Known
	partition [][]string
	where     map[string]int // the set of an article

	pieces  [][]piece // by k: the sets that its articles are in, most first
	heir    []int     // by i: the story whose name it takes, or -1
	stories []Known   // by i
}

// A piece is the part of an earlier story that is in one set.
type piece struct{ set, size int }

// follow finds where the articles of every earlier story are now. Of pieces of one
// size, the one with the earliest known article counts as larger.
func (c *continuation) follow() {
	c.pieces = make([][]piece, len(c.prior))
	for k, known := range c.prior {
		at := map[int]int{} // set → its place in pieces
		for _, id := range known.Articles {
			i, present := c.where[id]
			if !present {
				continue
			}
			n, met := at[i]
			if !met {
				n = len(c.pieces[k])
				at[i] = n
				c.pieces[k] = append(c.pieces[k], piece{set: i})
			}
			c.pieces[k][n].size++
		}
		slices.SortStableFunc(c.pieces[k], func(a, b piece) int { return cmp.Compare(b.size, a.size) })
	}
}

// inherit chooses the name of every set: of living stories first. One that merged
// into another earlier gets its name back only when the set without a name that
// holds most of it consists mostly of it, so that a story which two runs join and
// part again does not get a third name.
func (c *continuation) inherit() {
	c.heir = make([]int, len(c.partition))
	for i := range c.heir {
		c.heir[i] = -1
	}
	for k := range c.prior {
		if c.lives(k) {
			c.claim(k)
		}
	}
	known := make([]int, len(c.partition)) // articles that a story, dead or alive, knows
	for _, set := range c.setsOf() {
		known[set]++
	}
	named := slices.Clone(c.heir)
	for k := range c.prior {
		if !c.lives(k) && len(c.pieces[k]) > 0 {
			if b := c.pieces[k][0]; named[b.set] < 0 && 2*b.size > known[b.set] {
				c.claim(k)
			}
		}
	}
}

// setsOf returns the set of every present article that an earlier story knows.
func (c *continuation) setsOf() []int {
	met := map[string]bool{}
	var sets []int
	for _, known := range c.prior {
		for _, id := range known.Articles {
			if i, present := c.where[id]; present && !met[id] {
				met[id] = true
				sets = append(sets, i)
			}
		}
	}
	return sets
}

func (c *continuation) lives(k int) bool { return len(c.prior[k].Heirs) == 0 }

// claim gives the bulk of story k its name, unless a story with more articles
// there, or as many and an earlier birth, has given its own.
func (c *continuation) claim(k int) {
	if len(c.pieces[k]) == 0 {
		return
	}
	i := c.pieces[k][0].set
	if old := c.heir[i]; old < 0 || cmp.Or(
		cmp.Compare(c.pieces[old][0].size, c.pieces[k][0].size),
		cmp.Compare(c.prior[k].Born, c.prior[old].Born),
		cmp.Compare(c.prior[k].ID, c.prior[old].ID)) < 0 {
		c.heir[i] = k
	}
}

// mint names the stories that are born now, in the order of their first articles.
func (c *continuation) mint(day []string) {
	taken := make(map[string]bool, len(c.prior))
	for _, known := range c.prior {
		taken[known.ID] = true
	}
	var born []int
	for i := range c.stories {
		if c.heir[i] < 0 {
			born = append(born, i)
		}
	}
	slices.SortFunc(born, func(a, b int) int { return cmp.Compare(c.partition[a][0], c.partition[b][0]) })
	for _, i := range born {
		id := mintID(c.partition[i][0], day[i], taken)
		taken[id] = true
		c.stories[i].ID = id
	}
}

// mintID makes a story's name of the day of its first article and 30 bits of a
// hash of that article's id, as in 2017-03-02-k3f9ab. A name that is taken (a
// part split off a story may start with the same article) is numbered.
func mintID(first, day string, taken map[string]bool) string {
	if len(day) > len("2006-01-02") {
		day = day[:len("2006-01-02")]
	}
	h := sha256.Sum256([]byte(first))
	alphabet := base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz")
	name := cmp.Or(day, "undated") + "-" + alphabet.EncodeToString(h[:5])[:6]
	id := name
	for n := 2; taken[id]; n++ {
		id = name + "-" + strconv.Itoa(n)
	}
	return id
}

// trace completes the stories with their articles and with what they came from,
// and returns what the next run has to know.
func (c *continuation) trace() []Known {
	var next []Known
	home := c.homes()
	for k, known := range c.prior {
		switch {
		case len(c.pieces[k]) == 0: // all its articles are out of sight
			next = append(next, known)
			continue
		case c.heir[c.pieces[k][0].set] == k:
			i := c.pieces[k][0].set
			c.stories[i].Articles = c.absent(k, home)
		case c.lives(k): // it merged: into the story that has most of it
			c.descend(c.pieces[k][0].set, known.ID)
			known.Heirs = c.heirs(k)
			next = append(next, known)
		default:
			next = append(next, known)
			continue
		}
		for _, p := range c.pieces[k] { // it was split: from it came what has no other past
			if c.heir[p.set] < 0 && c.lives(k) {
				c.descend(p.set, known.ID)
			}
		}
	}
	for i := range c.stories {
		s := &c.stories[i]
		s.Articles = append(s.Articles, c.partition[i]...)
		s.Was = slices.DeleteFunc(s.Was, func(id string) bool { return id == s.ID })
		next = append(next, *s)
	}
	slices.SortFunc(next, func(a, b Known) int { return cmp.Compare(a.ID, b.ID) })
	return next
}

// absent returns the articles of story k that no set holds: they stay with it. A
// story that comes back to life does not take along what lives elsewhere; what
// lives nowhere is now at home in k.
func (c *continuation) absent(k int, home map[string]int) []string {
	var out []string
	for _, id := range c.prior[k].Articles {
		if _, present := c.where[id]; present {
			continue
		}
		if living, ok := home[id]; !ok || living == k {
			home[id] = k
			out = append(out, id)
		}
	}
	return out
}

// homes returns the living story of every article that has one.
func (c *continuation) homes() map[string]int {
	home := map[string]int{}
	for k, known := range c.prior {
		if c.lives(k) {
			for _, id := range known.Articles {
				home[id] = k
			}
		}
	}
	return home
}

// descend notes that the story of set i came from, or took in, the story id.
func (c *continuation) descend(i int, id string) {
	was := append(slices.Clone(c.stories[i].Was), id)
	slices.Sort(was)
	c.stories[i].Was = slices.Compact(was)
}

// heirs returns the names of the stories that have articles of story k.
func (c *continuation) heirs(k int) []string {
	var ids []string
	for _, p := range c.pieces[k] {
		ids = append(ids, c.stories[p.set].ID)
	}
	return ids
}
