package coverage

import (
	"math"

	"summarize/internal/elementary"
	"summarize/internal/hashtable"
	"summarize/internal/text"
)

// A Growth says how weights change with the number N of independent sources, of which n
// tell the bigram (a b):
//
//	ln w = (1-t)·ln w₀ + t·m,   t = ln(N/Few) / ln(Many/Few), within [0, 1]
//	m = Sources·ln n + Early·ln(0.05 + S) - First·ln(1 + first) + Repeated·ln(total/n)
//	    + Words·(ln(aₙ/N) + ln(bₙ/N))
//
// w₀ is the weight for few sources, S the sum of the priors of all sources without the
// floor, first the earliest position at which the bigram is told, total the number of
// sentences that tell it, aₙ and bₙ the number of sources that tell each of its words. The
// head of an article loses its worth to the summary likewise: Head·(Few/N)^HeadFall for N
// above Few, as what many sources tell needs no help from its place.
// The zero value knows no growth.
type Growth struct {
	Few, Many                              float64
	Sources, Early, First, Repeated, Words float64
	HeadFall                               float64
}

// share is how far the law of many sources holds, in [0, 1].
func (g Growth) share(sources int) float64 {
	if g.Few == 0 || float64(sources) <= g.Few {
		return 0
	}
	return min(elementary.Log(float64(sources)/g.Few)/elementary.Log(g.Many/g.Few), 1)
}

// head is what is left of the worth of an article's head, in (0, 1].
func (g Growth) head(sources int) float64 {
	return elementary.Pow(g.Few/max(g.Few, float64(sources)), g.HeadFall)
}

// logScale is the logarithm of the highest weight that grow gives.
const logScale = 20 * math.Ln2

// grow changes the weights as the number of sources demands.
func (c *concepts) grow(p *Selector, all []support) {
	t := p.tuning.Growth.share(c.sources)
	if t == 0 {
		return
	}
	words := p.wordSources(p.set.Words, &p.room.words)
	c.growth, c.words = t, words
	logs := make([]float64, len(all))
	highest := math.Inf(-1)
	for k, s := range all {
		a, b := words.share(uint32(c.pairs[k]>>32), c.sources), words.share(uint32(c.pairs[k]), c.sources)
		many := p.tuning.Growth.many(s, p.tuning.Floor, a, b)
		logs[k] = float64((1-t)*elementary.Log(float64(c.weight[k]+1))) + float64(t*many)
		highest = max(highest, logs[k])
	}
	for k, l := range logs {
		c.weight[k] = int64(math.Round(elementary.Exp(l - highest + logScale)))
	}
}

// many is m, given the shares of the sources that tell each word.
func (g Growth) many(s support, floor, a, b float64) float64 {
	early := max(0, float64(s.sum)/1024-floor*float64(s.sources))
	return float64(g.Sources*elementary.Log(float64(s.sources))) + float64(g.Early*elementary.Log(0.05+early)) -
		float64(g.First*elementary.Log(1+float64(s.first))) + float64(g.Repeated*elementary.Log(float64(s.total)/float64(s.sources))) +
		float64(g.Words*(elementary.Log(a)+elementary.Log(b)))
}

// distinction is what a word says of the sentence that has it, in [0, 1]: less the more of many
// sources tell it.
func (c *concepts) distinction(term uint32) float64 {
	if c.growth == 0 {
		return 1
	}
	return 1 - float64(c.growth*c.words.share(term, c.sources))
}

// A wordCount holds, by term, how many sources tell it.
type wordCount struct {
	terms   *hashtable.Table
	sources []int32
}

// of returns how many sources tell a term.
func (w *wordCount) of(term uint32) int32 {
	if k := w.terms.Find(uint64(term)); k >= 0 {
		return w.sources[k]
	}
	return 0
}

func (w *wordCount) share(term uint32, of int) float64 { return float64(w.of(term)) / float64(of) }

// wordSources counts the sources that tell each of the words that candidates stand for, in a
// table of the workspace.
func (p *Selector) wordSources(words func(i int) []text.Token, table *hashtable.Table) *wordCount {
	w := &wordCount{terms: table}
	table.Reset(0)
	var last []int // by term: the last source that told it
	number, source := 0, -1
	for _, i := range p.bySource() {
		if s := p.number(i); number == 0 || s != source {
			source = s
			number++
		}
		for _, t := range words(i) {
			k := w.terms.Number(uint64(t.Term))
			if k == len(last) {
				last, w.sources = append(last, 0), append(w.sources, 0)
			}
			if last[k] != number {
				last[k] = number
				w.sources[k]++
			}
		}
	}
	return w
}
