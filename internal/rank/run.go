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
const maxRun = 3

// hanging are the traits of a sentence that needs the one before it.
const hanging = text.OpensOnPronoun | text.OpensOnConnective | text.Quotation | text.OpenQuote

// runs lists the sentences that may be told alone, then the runs that begin with a
// sentence that stands alone and end with one that does not, and the quality of each.
func (p *pool) runs() (runs []run, quality []int64) {
	add := func(r run) {
		if q := p.quality(r); q >= int64(p.tuning.least*fullQuality) {
			runs, quality = append(runs, r), append(quality, q)
		}
	}
	for i := range p.candidates {
		add(run{i, i + 1})
	}
	for i := range p.candidates {
		first := i
		for p.tuning.hang && first > i-maxRun+1 && p.hangs(first) && p.follows(first) {
			first--
		}
		if first < i && !p.hangs(first) && p.paired(first, i) {
			add(run{first, i + 1})
		}
	}
	return runs, quality
}

// hangs reports whether a candidate needs the sentence before it. The opening half of
// a quotation does not: it needs what follows.
func (p *pool) hangs(i int) bool {
	t := p.sentence(i).Traits & hanging
	if t == text.OpenQuote {
		return !opensQuote(p.quoted(i))
	}
	return t != 0
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
	return strings.Count(s, `"`)%2 == 0 && strings.Count(s, "“") == strings.Count(s, "”")
}

// opensQuote reports whether the last quotation mark of s opens.
func opensQuote(s string) bool {
	open, straight := strings.LastIndex(s, "“"), strings.LastIndex(s, `"`)
	if open >= 0 || strings.Contains(s, "”") {
		return open > strings.LastIndex(s, "”")
	}
	return straight == 0 || straight > 0 && s[straight-1] == ' '
}
