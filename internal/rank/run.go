package rank

import (
	"strings"

	"summarize/internal/text"
)

// A run is one sentence, or several that follow each other in an article and are told
// together: candidates [first, last).
//
// A sentence that hangs on what came before ("He denied it.", the second half of a
// quotation) reads badly alone. It may be told alone, at a low quality, or at its full
// worth in a run with what it hangs on.
type run struct{ first, last int }

// maxRun is the number of sentences of the longest run.
const maxRun = 4

// hanging are the traits of a sentence that needs the one before it.
const hanging = text.OpensOnPronoun | text.OpensOnConnective | text.Quotation | text.OpenQuote

// runs lists the sentences that may be told alone, then for each that hangs the
// shortest whole passage that ends with it, and the quality of each.
func (p *pool) runs() (runs []run, quality []int64) {
	runs, quality = make([]run, 0, 2*len(p.candidates)), make([]int64, 0, 2*len(p.candidates))
	add := func(r run) {
		if q := p.quality(r); q > 0 {
			runs, quality = append(runs, r), append(quality, q)
		}
	}
	for i := range p.candidates {
		add(run{i, i + 1})
	}
	for last := range p.candidates {
		if !p.tuning.hang || p.sentence(last).Traits&hanging == 0 {
			continue
		}
		for first := last - 1; first > last-maxRun && p.follows(first+1); first-- {
			if p.whole(first, last) {
				add(run{first, last + 1})
				break
			}
		}
	}
	return runs, quality
}

// whole reports whether candidates first to last can stand as a passage: it opens on
// nothing said before, its quotation marks pair up, and it names who speaks.
func (p *pool) whole(first, last int) bool {
	if p.sentence(first).Traits&(text.OpensOnPronoun|text.OpensOnConnective) != 0 || !p.paired(first, last) {
		return false
	}
	for i := first; i <= last; i++ {
		if !p.sentence(i).Is(text.Quotation) {
			return true
		}
	}
	return false
}

// follows reports whether a candidate comes right after the one before it.
func (p *pool) follows(i int) bool {
	if i == 0 {
		return false
	}
	a, b := p.candidates[i-1], p.candidates[i]
	return a.article == b.article && a.sentence+1 == b.sentence
}

// paired reports whether the quotation marks of candidates first to last pair up.
func (p *pool) paired(first, last int) bool {
	a, b := p.candidates[first], p.candidates[last]
	s := p.articles[a.article].Text[a.span.Start:b.span.End]
	if strings.Count(s, "“") != strings.Count(s, "”") || strings.Index(s, "“") > strings.Index(s, "”") {
		return false
	}
	straight := strings.IndexByte(s, '"')
	return straight < 0 || strings.Count(s, `"`)%2 == 0 && (straight == 0 || s[straight-1] == ' ' || s[straight-1] == '(')
}
