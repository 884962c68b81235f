package digest

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/duplicate/update"
	"summarize/internal/parallel"
)

// Where only copies are asked for, the texts of a collection are never in memory together, not even those of
// all copies (of a million planted articles these are 350,000, 1.2 GB). They are read once more, in any order; the pairs
// of an earlier article are marked as soon as all their texts have come, and a text goes when no pair waits for
// it. Copies mostly stand near each other in files, as articles come by date: of 100,000 planted ones,
// half within 175 records, all within 2,700.

// A rereading marks pairs while the articles are read again.
type rereading struct {
	build *build
	pairs [][]datedPair        // by the earlier article
	lists map[int][]int        // by article: its lists of pairs
	named map[sourceText][]int // which articles a text is of

	alone  func(body func())
	texts  map[int]string // by article: those that have come, and are waited for
	bodies map[int]int    // by article: where its body starts
	open   map[int]int    // by article: lists that are not marked
	absent []int          // by list: articles whose texts have not come
	told   []*update.Told // that no goroutine has
}

// A sourceText is where a text was read, and its hash: a line may hold several.
type sourceText struct {
	place
	hash uint64
}

// markAsReread marks the pairs while the articles are read again.
func (b *build) markAsReread(ctx context.Context, pairs [][]datedPair) error {
	r := &rereading{
		build: b, pairs: pairs,
		lists: map[int][]int{}, named: map[sourceText][]int{}, texts: map[int]string{}, bodies: map[int]int{}, open: map[int]int{},
		absent: make([]int, len(pairs)), alone: parallel.Serially(),
	}
	for n, list := range pairs {
		r.need(list[0].earlier, n)
		for _, p := range list {
			r.need(p.later, n)
		}
	}
	b.options.Fingerprints = nil // their room is needed
	return b.options.Reread(ctx, r.visit)
}

// need notes that a list of pairs waits for an article.
func (r *rereading) need(i, list int) {
	if r.open[i] == 0 {
		a := &r.build.articles[i]
		key := sourceText{place{a.Path, a.Line}, r.build.options.Fingerprints[i].text}
		r.named[key] = append(r.named[key], i)
	}
	r.lists[i] = append(r.lists[i], list)
	r.open[i]++
	r.absent[list]++
}

// visit takes an article that was read again.
func (r *rereading) visit(a *article.Article) {
	for _, i := range r.named[sourceText{place{a.Path, a.Line}, hashOf(a.Text)}] {
		var complete []int
		r.alone(func() { complete = r.arrived(i, a) })
		for _, list := range complete {
			r.mark(list)
		}
	}
}

// arrived keeps the text of article i, and returns the lists that are complete with it.
func (r *rereading) arrived(i int, a *article.Article) (complete []int) {
	if _, twice := r.texts[i]; twice || r.open[i] == 0 {
		return nil
	}
	r.texts[i], r.bodies[i] = a.Text, a.Body
	for _, list := range r.lists[i] {
		if r.absent[list]--; r.absent[list] == 0 {
			complete = append(complete, list)
		}
	}
	return complete
}

// mark marks a list of pairs whose texts have all come.
func (r *rereading) mark(list int) {
	var told *update.Told
	var articles map[int]*article.Article
	r.alone(func() { told, articles = r.take(list) })
	mark(told, r.pairs[list], func(i int) *article.Article { return articles[i] })
	r.alone(func() { r.release(told, articles) })
}

// take returns the articles of a list with their texts, and room to compare them in.
func (r *rereading) take(list int) (*update.Told, map[int]*article.Article) {
	articles := map[int]*article.Article{}
	with := func(i int) {
		a := r.build.articles[i]
		a.Text, a.Body = r.texts[i], r.bodies[i]
		articles[i] = &a
	}
	with(r.pairs[list][0].earlier)
	for _, p := range r.pairs[list] {
		with(p.later)
	}
	if n := len(r.told); n > 0 {
		told := r.told[n-1]
		r.told = r.told[:n-1]
		return told, articles
	}
	return r.build.newTold(), articles
}

// release gives back what take took, and lets go the texts for which no list waits.
func (r *rereading) release(told *update.Told, articles map[int]*article.Article) {
	r.told = append(r.told, told)
	for i := range articles {
		if r.open[i]--; r.open[i] == 0 {
			delete(r.texts, i)
			delete(r.bodies, i)
		}
	}
}
