package digest

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/parallel"
)

// Where only copies are asked for, the texts of a collection are never in memory together, not even those of
// all copies (of a million planted articles these are 350,000, 1.2 GB). They are read once more, in any order; a batch of
// pairs is marked as soon as all its texts have come, and a text goes when no batch waits for
// it. Copies mostly stand near each other in files, as articles come by date: of 100,000 planted ones,
// half within 175 records, all within 2,700.

// A rereading marks pairs while the articles are read again.
type rereading struct {
	build   *build
	batches []batch
	waiting map[int][]int      // by article: its batches
	sources map[place][]source // which articles were read at a place

	alone   func(body func())
	texts   map[int]*article.Article // those that have come, and are waited for
	open    map[int]int              // by article: batches that are not marked
	absent  []int                    // by batch: articles whose texts have not come
	markers []*marker                // that no goroutine has
}

// A source is an article by the hash of its text: a line may hold several.
type source struct {
	article int
	hash    uint64
}

// markAsReread marks the pairs while the articles are read again.
func (b *build) markAsReread(ctx context.Context, batches []batch) error {
	r := &rereading{
		build: b, batches: batches,
		waiting: map[int][]int{}, sources: map[place][]source{}, texts: map[int]*article.Article{}, open: map[int]int{},
		absent: make([]int, len(batches)), alone: parallel.Serially(),
	}
	for n := range batches {
		r.absent[n] = len(batches[n].articles)
		for _, i := range batches[n].articles {
			r.need(i, n)
		}
	}
	b.options.Fingerprints = nil // their room is needed
	return b.options.Reread(ctx, r.wants, r.visit)
}

// need notes that a batch waits for an article.
func (r *rereading) need(i, batch int) {
	if r.open[i] == 0 {
		a := &r.build.articles[i]
		at := place{a.Path, a.Line}
		r.sources[at] = append(r.sources[at], source{i, r.build.options.Fingerprints[i].text})
	}
	r.waiting[i] = append(r.waiting[i], batch)
	r.open[i]++
}

// wants reports whether a batch waits for an article of a place.
func (r *rereading) wants(path string, line int) bool {
	_, wanted := r.sources[place{path, line}]
	return wanted
}

// visit takes an article that was read again.
func (r *rereading) visit(a *article.Article) {
	for _, s := range r.sources[place{a.Path, a.Line}] {
		if s.hash != hashOf(a.Text) {
			continue
		}
		var complete []int
		r.alone(func() { complete = r.arrived(s.article, a) })
		for _, batch := range complete {
			r.mark(&r.batches[batch])
		}
	}
}

// arrived keeps the text of article i, and returns the batches that are complete with it.
func (r *rereading) arrived(i int, a *article.Article) (complete []int) {
	if _, twice := r.texts[i]; twice || r.open[i] == 0 {
		return nil
	}
	with := r.build.articles[i]
	with.Text, with.Body = a.Text, a.Body
	r.texts[i] = &with
	for _, batch := range r.waiting[i] {
		if r.absent[batch]--; r.absent[batch] == 0 {
			complete = append(complete, batch)
		}
	}
	return complete
}

// mark marks a batch whose texts have all come.
func (r *rereading) mark(b *batch) {
	var m *marker
	articles := map[int]*article.Article{}
	r.alone(func() {
		m = r.marker()
		for _, i := range b.articles {
			articles[i] = r.texts[i]
		}
	})
	m.mark(b, func(i int) *article.Article { return articles[i] })
	r.alone(func() { r.release(m, b) })
}

// marker returns one that no other goroutine has.
func (r *rereading) marker() *marker {
	n := len(r.markers)
	if n == 0 {
		return r.build.newMarker()
	}
	m := r.markers[n-1]
	r.markers = r.markers[:n-1]
	return m
}

// release gives back a marker, and lets go the texts for which no batch waits.
func (r *rereading) release(m *marker, b *batch) {
	r.markers = append(r.markers, m)
	for _, i := range b.articles {
		if r.open[i]--; r.open[i] == 0 {
			delete(r.texts, i)
		}
	}
}
