package main

import (
	"context"
	"fmt"
	"math"

	"summarize/internal/article"
	"summarize/internal/story"
)

// A span is the time that a bucket covers, in days; NaN where none of it is dated.
type span struct {
	First, Last float64
	Undated     bool
}

// spansOf returns the spans of all buckets.
func spansOf(ordered []article.Article, rows int) []span {
	var spans []span
	for i := range ordered {
		day := story.Day(ordered[i].Date)
		if i%rows == 0 {
			spans = append(spans, span{First: day, Last: day})
		}
		s := &spans[len(spans)-1]
		if math.IsNaN(day) {
			s.Undated = true
		} else {
			s.Last = day
		}
	}
	return spans
}

// meets reports whether some of two spans may be as near as reach.
func (s span) meets(later span, reach float64) bool {
	return s.Undated || later.Undated || later.First-s.Last <= reach
}

// mostBuckets is how many a collection may have.
const mostBuckets = 1 << 24

// spreadFn sends a block to where it meets each that is in reach.
type spreadFn struct{ Settings settings }

func (f *spreadFn) ProcessElement(ctx context.Context, bucket int, data []byte, spanned, summed func(*[]byte) bool, emit func(int, []byte)) error {
	spans, err := only[[]span](spanned)
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	reach := f.Settings.digest().Story.Reach(sums.Entries)
	for other := range spans {
		if x, y := min(bucket, other), max(bucket, other); spans[x].meets(spans[y], reach) {
			emit(x*mostBuckets+y, data)
		}
	}
	return nil
}

// joinFn compares two blocks, or one with itself.
type joinFn struct{ Settings settings }

func (f *joinFn) ProcessElement(ctx context.Context, meeting int, values, summed func(*[]byte) bool, emit func([]byte)) error {
	blocks, err := all[*story.Block](values)
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	o := f.Settings.digest().Story
	o.Workers = 1
	var earlier, later *story.Block
	switch same := meeting/mostBuckets == meeting%mostBuckets; {
	case same && len(blocks) == 1:
		earlier = blocks[0]
	case !same && len(blocks) == 2:
		if earlier, later = blocks[0], blocks[1]; len(later.Rows) > 0 && len(earlier.Rows) > 0 && later.Rows[0] < earlier.Rows[0] {
			earlier, later = later, earlier
		}
	default:
		return fmt.Errorf("%d blocks meet as %d", len(blocks), meeting)
	}
	similar, err := earlier.Similar(ctx, later, sums, o)
	if err == nil {
		emit(pack(similar))
	}
	return err
}
