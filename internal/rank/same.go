package rank

import (
	"slices"

	"summarize/internal/text"
)

// Two sentences say the same when the Jaccard coefficient of their distinct words is
// at least sameJaccard, or when all but a few content words of one are in the other.
//
// Readers call sentences near-identical from about 0.6 of their words on. Stems agree
// more often than words do and markup varies, hence the margin. Content words catch a
// sentence that another contains, at any length. The leads of two articles tell the
// same event, so that they need to share less to say the same. Each limit costs 0.1 to
// 0.2 of ROUGE-2, which likes to hear a thing twice; readers do not.
const (
	sameJaccard = 0.5
	sameContent = 0.6
	sameLead    = 0.5
	leadReach   = 3 // sentences of an article that are its lead
)

// same reports whether two candidates say the same. The search asks again and again:
// pools of up to maxVerdicts candidates remember the answer.
func (p *pool) same(i, j int) bool {
	n := len(p.candidates)
	if n > maxVerdicts {
		return p.compare(i, j)
	}
	if p.verdicts == nil {
		p.verdicts = make([]verdict, n*n)
	}
	v := &p.verdicts[min(i, j)*n+max(i, j)]
	if *v == unknown {
		*v = different
		if p.compare(i, j) {
			*v = alike
		}
	}
	return *v == alike
}

// maxVerdicts is the number of candidates whose pairs take 64 KB.
const maxVerdicts = 256

type verdict uint8

const (
	unknown verdict = iota
	different
	alike
)

func (p *pool) compare(i, j int) bool {
	a, b := p.bag(i), p.bag(j)
	limit := sameContent
	if p.candidates[i].position < leadReach && p.candidates[j].position < leadReach {
		limit = sameLead
	}
	all, content := common(a.terms, b.terms)
	return float64(all) >= sameJaccard*float64(len(a.terms)+len(b.terms)-all) ||
		content > 0 && float64(content) >= limit*float64(min(a.content, b.content))
}

// A bag holds the distinct terms of a sentence, each doubled and one more for a stop
// word, ascending; content of them are no stop words.
type bag struct {
	terms   []uint32
	content int
}

// common counts what two ascending slices share, and how much of it is even.
func common(a, b []uint32) (all, even int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			all++
			even += int(1 - a[i]&1)
			i, j = i+1, j+1
		}
	}
	return all, even
}

// bag returns the bag of a candidate, made when first asked for: few ever are.
func (p *pool) bag(i int) bag {
	if p.bags == nil {
		p.bags = make([]bag, len(p.candidates))
	}
	if p.bags[i].terms == nil {
		words := p.words(i)
		terms := make([]uint32, len(words))
		for k, w := range words {
			terms[k] = w.Term << 1
			if w.Is(text.Stop) {
				terms[k]++
			}
		}
		slices.Sort(terms)
		p.bags[i].terms = slices.Compact(terms)
		for _, t := range p.bags[i].terms {
			p.bags[i].content += int(1 - t&1)
		}
	}
	return p.bags[i]
}
