package partition

import (
	"context"
	"slices"

	"summarize/internal/partition/codec"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/text"
	"summarize/internal/vector"
)

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
	topics, lines := vector.Frequencies{Of: make([]uint32, len(w.known.terms.vocabulary))}, []uint64(nil)
	for some := range atHand(result, own, w.atHand) {
		stories, f, err := w.shelveStories(ctx, result, some, documentsOnly)
		if err != nil {
			return err
		}
		counted, err := result.CountTopics(ctx, stories, f, w.Digest.Workers)
		if err != nil {
			return err
		}
		topics.Add(counted)
		lines = append(lines, w.lines(result, stories, f)...)
	}
	e := &codec.Encoder{}
	for _, n := range topics.Of {
		e.Uint(uint64(n))
	}
	return w.writeGob("topics", part, topicCounts{topics.Rows, e.Bytes, atMost(lines)})
}

// lines lists the lines of some stories.
func (w *Work) lines(result *story.Result, stories []story.Story, f *shelf) []uint64 {
	var all []uint64
	for k := range stories {
		if result.IsSeries(&stories[k]) {
			continue
		}
		var originals []*text.Document
		for _, i := range candidate.Originals(stories[k].Articles, w.known.original) {
			originals = append(originals, f.Document(i))
		}
		all = append(all, candidate.LinesOf(originals, w.lineTerms())...)
	}
	return all
}

// atMost sorts lines, and keeps of each no more than matter.
func atMost(lines []uint64) []uint64 {
	slices.Sort(lines)
	kept := lines[:0]
	for _, line := range lines {
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
		d := codec.NewDecoder(own.Terms)
		for t := range sum.Topics.Of {
			sum.Topics.Of[t] += uint32(d.Uint())
		}
		sum.Lines = append(sum.Lines, own.Lines...)
	}
	sum.Lines = candidate.Repeated(sum.Lines)
	return w.writeGob("whole", 0, sum)
}
