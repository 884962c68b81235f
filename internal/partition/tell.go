package partition

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/parallel"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// grouped returns the stories as far as they are found: none before the stage link.
func (w *Work) grouped(ctx context.Context) (*story.Result, error) {
	if w.known.result != nil {
		return w.known.result, nil
	}
	s, err := w.withCopies()
	if err != nil {
		return nil, err
	}
	model, err := w.model(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := w.rowStarts(); err != nil {
		return nil, err
	}
	w.known.files = &files{w: w, s: s}
	w.known.result = story.NewResult(model, s.Articles(), w.known.original, w.known.files)
	return w.known.result, nil
}

// link joins similar articles into stories.
func (w *Work) link(ctx context.Context, _ int) error {
	s, err := w.outline()
	if err != nil {
		return err
	}
	if w.Digest.GroupBy != "" {
		return w.writeGob("link", 0, story.Labelled(s.Labels()))
	}
	result, err := w.grouped(ctx)
	if err != nil {
		return err
	}
	similar, err := w.similar()
	if err != nil {
		return err
	}
	linked, err := result.Link(ctx, similar, w.storyOptions())
	if err := cmp.Or(err, w.known.files.err); err != nil {
		return err
	}
	w.known.result = nil // and its tree
	return w.writeGob("link", 0, linked)
}

// files hands out rows and documents from files. What is wrong with these is told behind.
type files struct {
	w   *Work
	s   *digest.Outline
	mu  sync.Mutex
	err error
}

func (f *files) fail(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.err = cmp.Or(f.err, err)
}

func (f *files) Row(row int) ([]uint32, []float64) {
	m, err := f.w.rowAt(row)
	if err != nil {
		f.fail(err)
		return nil, nil
	}
	return m.Row(0)
}

func (f *files) Document(i int) *text.Document {
	d, err := f.w.documentAt(f.s, i)
	if err != nil {
		f.fail(err)
	}
	return &d
}

func (f *files) Article(i int) *article.Article {
	a, err := f.w.articleAt(f.s, i)
	if err != nil {
		f.fail(err)
	}
	return &a
}

// rowAt reads one row.
func (w *Work) rowAt(row int) (*vector.Matrix, error) {
	part, _ := slices.BinarySearch(w.known.starts, row+1)
	part--
	r, err := w.opened(w.known.rows, "vectors", part)
	if err != nil {
		return nil, err
	}
	record, err := r.read(row-w.known.starts[part], nil)
	if err != nil {
		return nil, err
	}
	d, m := &decoder{bytes: record}, &vector.Matrix{Start: []int{0}}
	if d.appendRow(m); d.failed {
		return nil, damage(r.path, errDamaged)
	}
	return m, nil
}

// documentAt reads one document.
func (w *Work) documentAt(s *digest.Outline, i int) (text.Document, error) {
	part := w.partOf(s, i)
	t, err := w.terms()
	if err != nil {
		return text.Document{}, err
	}
	number, err := w.numbers(part)
	if err != nil {
		return text.Document{}, err
	}
	r, err := w.opened(w.known.words, "words", part)
	if err != nil {
		return text.Document{}, err
	}
	from, _ := w.bounds(s, part)
	return w.decoded(r, i-from, t, number)
}

// A shelf holds the articles, documents and rows that a part of the work needs.
type shelf struct {
	articles  map[int]*article.Article
	documents map[int]*text.Document
	rows      map[int]*vector.Matrix
}

func (s *shelf) Article(i int) *article.Article  { return s.articles[i] }
func (s *shelf) Document(i int) *text.Document   { return s.documents[i] }
func (s *shelf) Row(i int) ([]uint32, []float64) { return s.rows[i].Row(0) }

// What a shelf holds of an article.
const (
	articlesOnly = iota
	documentsOnly
	allOfThem
)

// shelve reads what is needed of some articles.
func (w *Work) shelve(ctx context.Context, needed []int, what int) (*shelf, error) {
	s, err := w.outline()
	if err != nil {
		return nil, err
	}
	needed = distinct(needed)
	for _, i := range needed { // opens the files, which goroutines must not
		if part := w.partOf(s, i); what != documentsOnly {
			if _, err := w.opened(w.known.articles, "articles", part); err != nil {
				return nil, err
			}
		}
		if what != articlesOnly {
			if _, err := w.numbers(w.partOf(s, i)); err != nil {
				return nil, err
			}
		}
	}
	articles, documents, errs := make([]article.Article, len(needed)), make([]text.Document, len(needed)), make([]error, 2*len(needed))
	err = parallel.For(ctx, len(needed), w.Digest.Workers, func(_, k int) {
		if what != documentsOnly {
			articles[k], errs[2*k] = w.articleAt(s, needed[k])
		}
		if what != articlesOnly {
			documents[k], errs[2*k+1] = w.documentAt(s, needed[k])
		}
	})
	if err := errors.Join(append(errs, err)...); err != nil {
		return nil, err
	}
	f := &shelf{articles: make(map[int]*article.Article, len(needed)), documents: make(map[int]*text.Document, len(needed)), rows: map[int]*vector.Matrix{}}
	for k, i := range needed {
		f.articles[i], f.documents[i] = &articles[k], &documents[k]
	}
	return f, nil
}

// shelveRows reads the rows of some stories.
func (w *Work) shelveRows(ctx context.Context, f *shelf, rows []int) error {
	rows = distinct(rows)
	for p := range w.known.index.Parts {
		if _, err := w.opened(w.known.rows, "vectors", p); err != nil {
			return err
		}
	}
	read, errs := make([]*vector.Matrix, len(rows)), make([]error, len(rows))
	err := parallel.For(ctx, len(rows), w.Digest.Workers, func(_, k int) { read[k], errs[k] = w.rowAt(rows[k]) })
	for k, row := range rows {
		f.rows[row] = read[k]
	}
	return errors.Join(append(errs, err)...)
}

// stories returns the stories, and those of each part, by index: a story belongs to the
// part of its first article.
func (w *Work) stories(ctx context.Context, part int) (*story.Result, []int, error) {
	result, err := w.grouped(ctx)
	if err != nil {
		return nil, nil, err
	}
	s := w.known.outline
	if result.Stories == nil {
		var linked story.Linked
		if err := w.readGob("link", 0, &linked); err != nil {
			return nil, nil, err
		}
		result.Group(s.Articles(), linked)
	}
	from, to := w.bounds(s, part)
	var own []int
	for k := range result.Stories {
		if first := result.Stories[k].Articles[0]; from <= first && first < to {
			own = append(own, k)
		}
	}
	return result, own, nil
}

// shelveStories reads what some stories need.
func (w *Work) shelveStories(ctx context.Context, result *story.Result, own []int, what int) ([]story.Story, *shelf, error) {
	stories := make([]story.Story, len(own))
	var articles, rows []int
	for n, k := range own {
		stories[n] = result.Stories[k]
		a, r := result.Needs(&stories[n])
		articles, rows = append(articles, a...), append(rows, r...)
	}
	f, err := w.shelve(ctx, articles, what)
	if err != nil {
		return nil, nil, err
	}
	return stories, f, w.shelveRows(ctx, f, rows)
}

// topicCounts are those of the stories of a part.
type topicCounts struct {
	Stories int
	Terms   []byte   // frequencies, as varints
	Lines   []uint64 // of each story once, sorted; none more often than matters
}

// countTopics counts the terms and lines of the stories of a part.
func (w *Work) countTopics(ctx context.Context, part int) error {
	result, own, err := w.stories(ctx, part)
	if err != nil {
		return err
	}
	stories, f, err := w.shelveStories(ctx, result, own, documentsOnly)
	if err != nil {
		return err
	}
	topics, err := result.CountTopics(ctx, stories, f, w.Digest.Workers)
	if err != nil {
		return err
	}
	e := &encoder{}
	for _, n := range topics.Of {
		e.uint(uint64(n))
	}
	return w.writeGob("topics", part, topicCounts{topics.Rows, e.bytes, w.lines(result, stories, f)})
}

// lines lists the lines of some stories.
func (w *Work) lines(result *story.Result, stories []story.Story, f *shelf) []uint64 {
	var all []uint64
	for k := range stories {
		if result.IsSeries(&stories[k]) {
			continue
		}
		var originals []*text.Document
		for _, i := range stories[k].Articles {
			if int(w.known.original[i]) == i {
				originals = append(originals, f.Document(i))
			}
		}
		all = append(all, candidate.LinesOf(originals, w.lineTerms())...)
	}
	slices.Sort(all)
	kept := all[:0]
	for _, line := range all {
		if n := len(kept); n < candidate.ManyStories || kept[n-candidate.ManyStories] != line {
			kept = append(kept, line)
		}
	}
	return kept
}

func (w *Work) lineTerms() candidate.Terms {
	if w.known.hashes == nil {
		w.known.hashes = candidate.HashTerms(w.known.terms.vocabulary)
	}
	return w.known.hashes
}

// A whole is what telling needs to know of all stories.
type whole struct {
	Topics vector.Frequencies
	Lines  []uint64 // that many stories repeat
}

// addTopics adds up the counts of all parts.
func (w *Work) addTopics(_ context.Context, _ int) error {
	if _, err := w.terms(); err != nil {
		return err
	}
	sum := whole{Topics: vector.Frequencies{Of: make([]uint32, len(w.known.terms.vocabulary))}}
	for p := range w.known.index.Parts {
		var own topicCounts
		if err := w.readGob("topics", p, &own); err != nil {
			return err
		}
		sum.Topics.Rows += own.Stories
		d := &decoder{bytes: own.Terms}
		for t := range sum.Topics.Of {
			sum.Topics.Of[t] += uint32(d.uint())
		}
		sum.Lines = append(sum.Lines, own.Lines...)
	}
	sum.Lines = candidate.Repeated(sum.Lines)
	return w.writeGob("whole", 0, sum)
}

// A told is what is told of a story.
type told struct {
	Story   story.Story
	Summary digest.Summary
}

// tell describes and summarizes the stories of a part.
func (w *Work) tell(ctx context.Context, part int) error {
	result, own, err := w.stories(ctx, part)
	if err != nil {
		return err
	}
	if w.known.whole == nil {
		w.known.whole = &whole{}
		if err := w.readGob("whole", 0, w.known.whole); err != nil {
			return err
		}
	}
	stories, f, err := w.shelveStories(ctx, result, own, allOfThem)
	if err != nil {
		return err
	}
	if err := result.Describe(ctx, stories, f, w.known.whole.Topics, w.Digest.Workers); err != nil {
		return err
	}
	lines := candidate.NewLines(w.known.whole.Lines, w.lineTerms())
	all, errs := make([]told, len(stories)), make([]error, len(stories))
	err = parallel.For(ctx, len(stories), w.Digest.Workers, func(_, k int) {
		all[k].Story = stories[k]
		if w.Digest.Parts != digest.StoriesOnly && len(stories[k].Articles) >= w.Digest.MinArticles && !result.IsSeries(&stories[k]) {
			all[k].Summary, errs[k] = w.summarize(stories[k].Articles, f, lines)
		}
	})
	if err := errors.Join(append(errs, err)...); err != nil {
		return err
	}
	return w.writeGob("tell", part, all)
}

// summarize summarizes the story of some articles.
func (w *Work) summarize(members []int, f *shelf, lines candidate.Lines) (digest.Summary, error) {
	articles, original := make([]article.Article, len(members)), make([]int32, len(members))
	corpus := &text.Corpus{Vocabulary: w.known.terms.vocabulary, Documents: make([]text.Document, len(members))}
	for k, i := range members {
		articles[k], corpus.Documents[k], original[k] = *f.Article(i), *f.Document(i), w.known.original[i]
	}
	return digest.Tell(articles, corpus, original, lines, w.Digest)
}

// finish makes the digest of what was told.
func (w *Work) finish(ctx context.Context) (*digest.Digest, error) {
	s, err := w.withCopies()
	if err != nil {
		return nil, err
	}
	facts, err := w.facts()
	if err != nil {
		return nil, err
	}
	var adds [][]digest.Quote
	for p := range w.known.index.Parts {
		var own [][]digest.Quote
		if err := w.readGob("adds", p, &own); err != nil {
			return nil, err
		}
		adds = append(adds, own...)
	}
	if w.copiesOnly() {
		s.Stories(facts, w.known.copies, nil)
		return s.Finish(nil, adds), nil
	}
	result, summary, err := w.told(ctx)
	if err != nil {
		return nil, err
	}
	var summaries []digest.Summary
	for _, members := range s.Stories(facts, w.known.copies, result) {
		summaries = append(summaries, summary[members[0]])
	}
	return s.Finish(summaries, adds), nil
}

// told returns the stories as they are described, and the summary of each by its first
// article.
func (w *Work) told(ctx context.Context) (*story.Result, map[int]digest.Summary, error) {
	summary := map[int]digest.Summary{}
	var result *story.Result
	for p := range w.known.index.Parts {
		var own []int
		var err error
		if result, own, err = w.stories(ctx, p); err != nil {
			return nil, nil, err
		}
		var all []told
		if err := w.readGob("tell", p, &all); err != nil {
			return nil, nil, err
		}
		for n, k := range own {
			result.Stories[k] = all[n].Story
			summary[all[n].Story.Articles[0]] = all[n].Summary
		}
	}
	result.Settle()
	return result, summary, nil
}

// Read returns what was read besides articles: how much, what was skipped, what is doubtful,
// and which paths name nothing.
func (w *Work) Read() (*Input, error) {
	x, err := w.index()
	if err != nil {
		return nil, err
	}
	return &x.Input, nil
}

// Articles returns the articles, without texts, once Run is done.
func (w *Work) Articles() []article.Article { return w.known.outline.Articles() }
