package digest

import "summarize/internal/story"

// Of reports of a series and of round-ups nothing is quoted. But what a copy adds to one
// that readers know, or one that was edited to itself, nobody else tells: it is an update, and
// a story of its own.

// releaseUpdates makes such stories.
func (b *build) releaseUpdates() {
	if b.alike == nil {
		return
	}
	kept := b.stories.Series[:0]
	for _, s := range b.stories.Series {
		title := s.Title
		s.Articles = b.release(s.Articles, title)
		if len(s.Articles) > 0 {
			kept = append(kept, s)
		}
	}
	b.stories.Series = kept
	var roundUps []int
	for i, also := range b.stories.Also {
		if len(also) > 0 {
			roundUps = append(roundUps, i)
		}
	}
	b.release(roundUps, "")
}

// release makes a story, with all of its copies, of each article that an update is of. It
// returns the other articles.
func (b *build) release(articles []int, title string) (rest []int) {
	updated := map[int32]bool{} // by original
	for _, i := range articles {
		if b.restates(i) && !updated[b.original[i]] {
			add := b.addition(i, nil)
			updated[b.original[i]] = add.isNews()
		}
	}
	place := map[int32]int{}
	for _, i := range articles {
		original := b.original[i]
		if !updated[original] {
			rest = append(rest, i)
			continue
		}
		k, met := place[original]
		if !met {
			k = len(b.stories.Stories)
			place[original] = k
			b.stories.Stories = append(b.stories.Stories, story.Story{Title: title, Cohesion: 1})
		}
		s := &b.stories.Stories[k]
		s.Articles, s.Lead = append(s.Articles, i), i
		s.First, s.Last = b.datesOf(s.Articles)
		b.stories.Of[i] = k
		if b.stories.Also != nil {
			b.stories.Also[i] = nil
		}
	}
	return rest
}
