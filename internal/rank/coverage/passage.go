package coverage

import (
	"math"
	"strings"

	"summarize/internal/elementary"
	"summarize/internal/language"
	"summarize/internal/rank/anaphora"
	"summarize/internal/text"
)

// A passage is one sentence, or several that follow each other in an article and are told
// together: candidates [first, last).
//
// A sentence that dangles on what came before ("He denied it.", the second half of a
// quotation) reads badly alone. It may be told alone, at a low quality, or at its full
// worth in a passage with what it dangles on.
type passage struct{ first, last int }

// has reports whether candidate i is of a passage.
func (r passage) has(i int) bool { return r.first <= i && i < r.last }

// appendTo appends the candidates of a passage.
func (r passage) appendTo(all []int) []int {
	for i := r.first; i < r.last; i++ {
		all = append(all, i)
	}
	return all
}

// maxPassage is the number of sentences of the longest passage.
const maxPassage = 4

// dangling are the traits of a sentence that needs the one before it.
const dangling = text.OpensOnPronoun | text.OpensOnConnective | text.Quotation | text.OpenQuote

// passages lists the sentences that may be told alone, then for each that dangles the
// shortest whole passage that ends with it, and the quality of each.
func (p *Selector) passages() (passages []passage, quality []int64) {
	passages, quality = make([]passage, 0, 2*len(p.set.All)), make([]int64, 0, 2*len(p.set.All))
	add := func(r passage) {
		if q := p.quality(r); q > 0 {
			passages, quality = append(passages, r), append(quality, q)
		}
	}
	again := p.repetitions()
	for i := range p.set.All {
		if !again[i] {
			add(passage{i, i + 1})
		}
	}
	for last := range p.set.All {
		if !p.tuning.Passages || p.set.Sentence(last).Traits&dangling == 0 {
			continue
		}
		for first := last - 1; first > last-maxPassage && p.set.Follows(first+1); first-- {
			if p.whole(first, last) {
				add(passage{first, last + 1})
				break
			}
		}
	}
	return passages, quality
}

// repetitions returns, by candidate, whether one before it has the same text on the same day, no later in its article:
// it is as good in every set, and the search need not try both. The article whose headline the story has may be the
// only one that can open the summary.
func (p *Selector) repetitions() []bool {
	again := make([]bool, len(p.set.All))
	if len(p.set.Articles) == 1 {
		return again
	}
	type telling struct {
		text string
		day  int
	}
	first := make(map[telling]int, len(p.set.All)) // its position
	for i, c := range p.set.All {
		t := telling{p.set.Quoted(i), p.set.Day(i)}
		if position, told := first[t]; !told {
			first[t] = c.Position
		} else {
			again[i] = position <= c.Position && c.Article != p.set.Titled
		}
	}
	return again
}

// whole reports whether candidates first to last can stand as a passage: it opens on
// nothing said before, its quotation marks pair up, and it names who speaks.
func (p *Selector) whole(first, last int) bool {
	if p.set.Sentence(first).Traits&(text.OpensOnPronoun|text.OpensOnConnective) != 0 || !p.paired(first, last) {
		return false
	}
	for i := first; i <= last; i++ {
		if !p.set.Sentence(i).Is(text.Quotation) {
			return true
		}
	}
	return false
}

// paired reports whether the quotation marks of candidates first to last pair up.
func (p *Selector) paired(first, last int) bool {
	a, b := p.set.All[first], p.set.All[last]
	s := p.set.Articles[a.Article].Text[a.Span.Start:b.Span.End]
	if opening, closing := strings.Count(s, "“"), strings.Count(s, "”"); opening != closing && (opening > 0 || closing%2 != 0) || strings.Index(s, "“") > strings.Index(s, "”") {
		return false // in Swedish both are ”
	}
	straight := strings.IndexByte(s, '"')
	return straight < 0 || strings.Count(s, `"`)%2 == 0 && (straight == 0 || s[straight-1] == ' ' || s[straight-1] == '(')
}

// fullQuality is the quality of the best telling. Qualities are in [0, fullQuality].
const fullQuality = 64

// quality says how well a passage would read in a summary: fully, when it opens its
// article, stands alone, makes a statement and is neither curt nor long-winded. A passage
// is as good as its worst sentence; its later sentences do not dangle in the air. The
// quality is 0 when the passage should not be told at all.
func (p *Selector) quality(r passage) int64 {
	worst := 1.0
	for i := r.first; i < r.last; i++ {
		worst = min(worst, p.reading(i, r.last-r.first > 1))
	}
	t := &p.tuning
	if worst < t.Least || p.deep(r.first) {
		return 0
	}
	position := float64(p.set.All[r.first].Position)
	head := p.concepts().head
	worst *= (1 + float64(head*elementary.Exp(-position/t.HeadDecay))) / (1 + head)
	return max(1, int64(math.Round(fullQuality*worst)))
}

// reading multiplies what the faults of a sentence leave, alone or in company.
func (p *Selector) reading(i int, company bool) float64 {
	t, s, q := &p.tuning, p.set.Sentence(i), 1.0
	for _, x := range t.Traits {
		if s.Is(x.Trait) && !(company && x.Trait&dangling != 0) {
			q *= x.Quality
		}
	}
	if s.Is(text.FirstPerson) && anaphora.Speaks(p.source(i), p.set.All[i].Sentence) {
		q *= t.Speaks
	}
	if anaphora.Pictured(p.source(i), p.set.All[i].Sentence) {
		q *= t.Pictured
	}
	if p.set.All[i].Position == 0 && len(p.set.Articles) > 1 && glued(p.source(i).Text, p.set.Words(i), language.Of(p.source(i).Document.Lang)) {
		q *= t.Glued
	}
	if strings.HasSuffix(p.set.Quoted(i), "!") {
		q *= t.Exclaims
	}
	switch words := s.Last - s.First; {
	case company:
	case words < t.Short:
		q *= t.Shorter
	case words > t.Long && text.CountWords(p.set.Quoted(i)) > t.Long: // a dictionary parts Japanese finer than readers count
		q *= t.Longer
	}
	return q
}
