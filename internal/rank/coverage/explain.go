package coverage

import (
	"cmp"
	"fmt"
	"slices"

	"summarize/internal/rank/anaphora"
	"summarize/internal/text"
)

// A Reason says why a candidate was chosen or left out.
type Reason struct {
	Candidate int
	Cost      int      // in the unit of the budget
	Share     float64  // of the worth of all that is told, in [0, 1]: what a chosen one adds to those before it, what one left out would tell alone
	Phrases   []string // the weightiest word pairs that it adds, as it writes them
	LeftOut   string   // why; empty for a chosen one
	Like      int      // the chosen candidate that says the same, or -1
}

const (
	mostLeftOut = 6
	mostPhrases = 3
	// littleShare is the share of the summary's worth below which a sentence adds little.
	littleShare = 0.02
)

// Explain says, for chosen candidates in reading order, what each adds and costs, and why the
// weightiest of the others were left out.
func (p *Selector) Explain(chosen []int) (told, leftOut []Reason) {
	known := make(map[int32]bool)
	var all int64
	left := p.set.Capacity
	for _, i := range chosen {
		all += p.worth(i, known)
		told = append(told, Reason{Candidate: i, Cost: p.set.All[i].Cost, Phrases: p.phrases(i, known), Share: float64(p.worth(i, known)), Like: -1})
		left -= p.set.All[i].Cost
		p.learn(i, known)
	}
	for k := range told {
		told[k].Share /= float64(max(all, 1))
	}
	var others []int
	for i := range p.set.All {
		if !slices.Contains(chosen, i) {
			others = append(others, i)
		}
	}
	worth := func(i int) int64 { return p.worth(i, nil) * p.placeQuality(i) }
	slices.SortStableFunc(others, func(a, b int) int { return cmp.Compare(worth(b), worth(a)) })
	for _, i := range others[:min(len(others), mostLeftOut)] {
		r := Reason{Candidate: i, Cost: p.set.All[i].Cost, Phrases: p.phrases(i, nil), Share: float64(p.worth(i, nil)) / float64(max(all, 1)), Like: -1}
		if k := slices.IndexFunc(chosen, func(j int) bool { return p.set.Same(i, j) }); k >= 0 {
			r.Like = chosen[k]
		}
		r.LeftOut = p.whyNot(i, chosen, r.Like, left, float64(p.worth(i, known))/float64(max(all, 1)))
		leftOut = append(leftOut, r)
	}
	return told, leftOut
}

// placeQuality is the quality of a candidate for its place alone, faults aside.
func (p *Selector) placeQuality(i int) int64 {
	faultless := *p
	faultless.tuning.Traits, faultless.tuning.Least = nil, 0
	return faultless.quality(passage{i, i + 1})
}

// worth is the weight of the concepts of candidate i that are not known.
func (p *Selector) worth(i int, known map[int32]bool) int64 {
	c := p.concepts()
	var sum int64
	for _, k := range c.in(i) {
		if !known[k] {
			sum += c.weight[k]
		}
	}
	return sum
}

func (p *Selector) learn(i int, known map[int32]bool) {
	for _, k := range p.concepts().in(i) {
		known[k] = true
	}
}

// phrases returns the weightiest word pairs of candidate i that are not known, as written.
func (p *Selector) phrases(i int, known map[int32]bool) []string {
	c, words, source := p.concepts(), p.set.Words(i), p.source(i).Text
	type pair struct {
		text   string
		weight int64
	}
	var pairs []pair
	for k := 1; k < len(words); k++ {
		n := c.numbers.Find(uint64(words[k-1].Term)<<32 | uint64(words[k].Term))
		if n < 0 || known[int32(n)] || words[k-1].Is(text.Stop) || words[k].Is(text.Stop) || c.weight[n] == 0 {
			continue
		}
		pairs = append(pairs, pair{source[words[k-1].Span().Start:words[k].Span().End], c.weight[n]})
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.weight, a.weight) })
	var phrases []string
	for _, x := range pairs[:min(len(pairs), mostPhrases)] {
		phrases = append(phrases, x.text)
	}
	return phrases
}

// faultNames says what is wrong with a sentence of a trait, told alone.
var faultNames = []struct {
	trait text.Trait
	name  string
}{
	{text.OpensOnPronoun, "opens on a pronoun"}, {text.OpensOnConnective, "opens on a connective"}, {text.Question, "is a question"},
	{text.Quotation, "quotes without naming a speaker"}, {text.OpenQuote, "is part of a longer quotation"},
	{text.Lowercase, "lost its start"}, {text.FirstPerson, "speaks in the first person"},
}

// whyNot says why candidate i was left out, where left of the budget remained and it
// would have added a share.
func (p *Selector) whyNot(i int, chosen []int, like, left int, share float64) string {
	if like >= 0 {
		return "says what another says"
	}
	if p.quality(passage{i, i + 1}) == 0 {
		for _, f := range faultNames {
			if p.set.Sentence(i).Is(f.trait) {
				return f.name
			}
		}
		if p.deep(i) {
			return "stands far down, and no other source tells it"
		}
		return "reads badly alone"
	}
	if share < littleShare {
		return "adds little to what is told"
	}
	if kind, points := p.pointsAt(i, chosen); points {
		return kind.String()
	}
	if p.set.All[i].Cost > left {
		return fmt.Sprintf("no room: it takes %d where %d are left", p.set.All[i].Cost, max(left, 0))
	}
	return "a better set leaves it out"
}

// pointsAt returns what candidate i would point at outside of the chosen ones.
func (p *Selector) pointsAt(i int, chosen []int) (anaphora.Kind, bool) {
	reader := anaphora.Reader{Knows: p.knows}
	for _, j := range p.Order(append(slices.Clone(chosen), i)) {
		a, n := p.source(j), p.set.All[j].Sentence
		if j == i {
			if !reader.KnowsSubject(a, n) {
				return anaphora.Nobody, true
			}
			for _, need := range p.needs(i) {
				if !reader.Understands(a, n, need) {
					return need.Kind, true
				}
			}
			return 0, false
		}
		reader.Read(a, n)
	}
	return 0, false
}
