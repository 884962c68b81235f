package content

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// A Model says which blocks of a page are its article: a forest for each block by itself,
// and a second one that also sees what the first said of the blocks about it.
type Model struct {
	Vocabulary
	First, Second Forest
}

// Odds returns the log-odds of each block to be of the article.
//
// It looks at the first MaxJudged blocks; what is behind them gets impossible odds.
func (m *Model) Odds(p *Page) []float64 {
	if len(p.Blocks) > MaxJudged {
		head := *p
		head.Blocks = p.Blocks[:MaxJudged]
		odds := m.Odds(&head)
		for len(odds) < len(p.Blocks) {
			odds = append(odds, math.Inf(-1))
		}
		return odds
	}
	rows := Features(p, &m.Vocabulary)
	rows = Context(p, rows, Chances(m.First, rows))
	odds := make([]float64, len(rows))
	for i, row := range rows {
		odds[i] = m.Second.Score(row)
	}
	return odds
}

// Bounds of what is kept: blocks with good odds; where those are next to none, the page's best
// ones, for who saves a page saves it for a text. The odds are too high by evenOdds, because the
// training sees blocks of many pages of which only the hard ones are labelled.
const (
	evenOdds    = 0.5
	minKept     = 30  // words
	minSentence = 4   // words of a block that may be all of an article
	fromBest    = 1.0 // below the best odds
	amongOdds   = 1.5 // lower for a block among kept ones

	// What a text begins and ends on needs better odds, where it is short and there are surer blocks: there stand bylines, credits, notes
	// on the author and offers, as like its paragraphs as what interrupts them, and nearer to what is none of it.
	firstOdds, lastOdds, sureOdds = 1.0, 1.5, 3.0
	maxEdge                       = 40   // words of such a block
	mostEdges                     = 0.15 // of the words kept, which may be dropped so
)

// Keep returns which blocks are kept by their odds.
func Keep(p *Page, odds []float64) []bool {
	kept, best := 0, math.Inf(-1)
	for i, o := range odds {
		if o > evenOdds {
			kept += p.Blocks[i].Words
		}
		if b := &p.Blocks[i]; b.Words >= minSentence && 2*b.LinkWords < b.Words {
			best = max(best, o)
		}
	}
	limit := evenOdds
	if kept < minKept && !math.IsInf(best, -1) {
		limit = min(limit, best-fromBest)
	}
	keep := make([]bool, len(odds))
	for i, o := range odds {
		keep[i] = o > limit
	}
	amongKept(p, odds, keep, limit-amongOdds)
	dropRepeats(p, keep)
	dropDialogs(p, keep)
	trimEdges(p, odds, keep)
	return keep
}

// trimEdges drops short blocks of low odds in front of all others that are kept and behind them. The title is told apart.
func trimEdges(p *Page, odds []float64, keep []bool) {
	var kept []int
	words, best := 0, math.Inf(-1)
	for i := range keep {
		if keep[i] && p.Blocks[i].Text != p.Title {
			kept = append(kept, i)
			words += p.Blocks[i].Words
			best = max(best, odds[i])
		}
	}
	if best < sureOdds {
		return
	}
	left := int(mostEdges * float64(words))
	trim := func(i int, limit float64) bool {
		b := &p.Blocks[i]
		if odds[i] >= limit || b.Words >= maxEdge || b.Words > left {
			return false
		}
		left -= b.Words
		keep[i] = false
		return true
	}
	for len(kept) > 1 && trim(kept[len(kept)-1], lastOdds) {
		kept = kept[:len(kept)-1]
	}
	for len(kept) > 1 && trim(kept[0], firstOdds) {
		kept = kept[1:]
	}
}

// amongKept keeps blocks of lower odds too where most of the text about them is kept: in their
// box, or beside it in boxes of the same kind.
func amongKept(p *Page, odds []float64, keep []bool, limit float64) {
	type kind struct {
		parent     int32
		tag, names string
	}
	of := func(i int) kind {
		box := p.Blocks[i].Box
		if box < 0 {
			return kind{parent: -1}
		}
		return kind{p.Boxes[box].Parent, p.Boxes[box].Tag, p.Boxes[box].Names}
	}
	words := map[kind][2]int{}
	for i, b := range p.Blocks {
		w := words[of(i)]
		w[0] += b.Words
		if keep[i] {
			w[1] += b.Words
		}
		words[of(i)] = w
	}
	for i := range keep {
		if w := words[of(i)]; odds[i] > limit && 2*w[1] > w[0] {
			keep[i] = true
		}
	}
}

// dropRepeats drops blocks that say what kept ones in front of them said: pages hold their
// article twice, for machines and for narrow screens.
func dropRepeats(p *Page, keep []bool) {
	seen := map[uint64]bool{}
	for i, b := range p.Blocks {
		if !keep[i] {
			continue
		}
		if b.Words >= minRepeat && found(seen, b.Text) > maxRepeated {
			keep[i] = false
			continue
		}
		grams(b.Text, func(g uint64) { seen[g] = true })
	}
}

const (
	minRepeat   = 8   // words of a block that may be a repeat
	maxRepeated = 0.8 // of its n-grams
)

// MaxJudged is how many blocks of a page are looked at: ten thousand have a row of features in 12
// MB; pages of news have a few hundred.
const MaxJudged = 10_000

// Chances returns what a forest says of rows between 0 and 1. No exponential: its last
// bits differ between machines.
func Chances(f Forest, rows [][]float32) []float64 {
	chances := make([]float64, len(rows))
	for i, row := range rows {
		odds := f.Score(row)
		chances[i] = 0.5 + 0.5*(odds/(1+math.Abs(odds)))
	}
	return chances
}

// String writes the model as readModel reads it.
func (m *Model) String() string {
	var b strings.Builder
	for _, names := range []map[string]int{m.Names, m.Words} {
		list := make([]string, 0, len(names))
		for name := range names {
			list = append(list, name)
		}
		slices.SortFunc(list, func(x, y string) int { return cmp.Compare(names[x], names[y]) })
		b.WriteString(strings.Join(list, " ") + "\n")
	}
	m.First.Write(&b)
	b.WriteByte('\n')
	m.Second.Write(&b)
	return b.String()
}

func readModel(s string) *Model {
	lines := strings.Split(strings.TrimRight(s, "\n"), "\n")
	m := &Model{Vocabulary: Vocabulary{places(lines[0]), places(lines[1])}}
	lines = lines[2:]
	middle := slices.Index(lines, "")
	m.First, m.Second = readForest(lines[:middle]), readForest(lines[middle+1:])
	return m
}

func places(line string) map[string]int {
	m := map[string]int{}
	for i, name := range strings.Fields(line) {
		m[name] = i
	}
	return m
}
