package partition

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/parallel"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/text"
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
	o := w.storyOptions()
	o.Pins = s.Pins()
	linked, err := result.Link(ctx, similar, o)
	if err := cmp.Or(err, w.known.files.err); err != nil {
		return err
	}
	w.known.result = nil // and its tree
	return w.writeGob("link", 0, linked)
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
	lines := candidate.NewLines(w.known.whole.Lines, w.lineTerms())
	var all []told
	for some := range atHand(result, own, w.atHand) {
		stories, f, err := w.shelveStories(ctx, result, some, allOfThem)
		if err != nil {
			return err
		}
		if err := result.Describe(ctx, stories, f, w.known.whole.Topics, w.Digest.Workers); err != nil {
			return err
		}
		done, errs := make([]told, len(stories)), make([]error, len(stories))
		err = parallel.For(ctx, len(stories), w.Digest.Workers, func(_, k int) {
			done[k].Story = stories[k]
			if w.Digest.Parts != digest.StoriesOnly && len(stories[k].Articles) >= w.Digest.MinArticles && !result.IsSeries(&stories[k]) {
				done[k].Summary, errs[k] = w.summarize(&stories[k], f, lines)
			}
		})
		if err := errors.Join(append(errs, err)...); err != nil {
			return err
		}
		all = append(all, done...)
	}
	return w.writeGob("tell", part, all)
}

// summarize summarizes a story that is described.
func (w *Work) summarize(s *story.Story, f *shelf, lines candidate.Lines) (digest.Summary, error) {
	members := s.Articles
	articles, original := make([]article.Article, len(members)), make([]int32, len(members))
	corpus := &text.Corpus{Vocabulary: w.known.terms.vocabulary, Documents: make([]text.Document, len(members))}
	for k, i := range members {
		articles[k], corpus.Documents[k], original[k] = *f.Article(i), *f.Document(i), w.known.original[i]
	}
	title := story.Place{Article: slices.Index(members, s.TitleAt.Article), Sentence: s.TitleAt.Sentence}
	return digest.Tell(articles, corpus, original, title, lines, w.Digest)
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
	adds, err := gather[[]digest.Quote](w, "adds")
	if err != nil {
		return nil, err
	}
	summaries, err := w.arrange(ctx, s, facts)
	if err != nil {
		return nil, err
	}
	d := s.Finish(summaries, adds)
	if w.keepsAll() {
		return d, nil
	}
	kept, err := gather[digest.Kept](w, "keep")
	if err != nil {
		return nil, err
	}
	s.Leave(d, kept)
	return d, nil
}

// arrange chooses the stories that are told, and returns their summaries.
func (w *Work) arrange(ctx context.Context, s *digest.Outline, facts []digest.Facts) (summaries []digest.Summary, err error) {
	if w.copiesOnly() {
		s.Stories(facts, w.known.copies, nil)
		return nil, nil
	}
	if !w.notAbout() {
		if err := w.setRelevance(facts); err != nil {
			return nil, err
		}
	}
	result, summary, err := w.told(ctx)
	if err != nil {
		return nil, err
	}
	for _, members := range s.Stories(facts, w.known.copies, result) {
		summaries = append(summaries, summary[members[0]])
	}
	return summaries, nil
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
