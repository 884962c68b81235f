package story

import (
	"fmt"
	"math"
	"slices"

	"summarize/internal/cluster"
	"summarize/internal/story/overlap"
	"summarize/internal/story/roundup"
	"summarize/internal/vector"
)

// A Link says how two articles are related. Similarities are means over pairs of
// originals; a level is the similarity as it is compared with the cut, after what
// cluster.Average demands of small groups and of two large ones.
type Link struct {
	Similarity float64  // of the two
	Same       bool     // one story
	Joined     float64  // similarity of the two groups whose merge brings them together; 0: none does
	Level      float64  // of that merge: one story if it is at least the cut
	Sides      [2]int   // originals in these two groups, that of a first
	Reasons    []string // what beside the words decided, with numbers
}

// Explain says why articles a and b are, or are not, one story.
func (r *Result) Explain(a, b int) Link {
	x, y := r.row[a], r.row[b]
	l := Link{Similarity: 1, Joined: 1, Level: 1, Same: r.Of[a] >= 0 && r.Of[a] == r.Of[b], Sides: [2]int{1, 1}}
	if x == y {
		return l
	}
	l.Similarity, _ = r.compared(x, y)
	l.Joined, l.Level = 0, 0
	if r.tree == nil {
		return l
	}
	l.Reasons = r.reasons(x, y)
	if m, aFirst := r.tree.Meet(x, y); m != nil {
		l.Joined, l.Level = m.Mean, m.Level
		l.Sides = [2]int{r.tree.Size(m.A), r.tree.Size(m.B)}
		if m.Gap > 0 {
			l.Reasons = append(l.Reasons, fmt.Sprintf("nothing is reported for %.0f days between the two groups: that leaves %.0f %% of their similarity",
				m.Gap, 100*m.Across))
		}
		if !aFirst {
			l.Sides[0], l.Sides[1] = l.Sides[1], l.Sides[0]
		}
	}
	return l
}

// Similarity is that of articles a and b as it counts for stories, 0 to 1; 1 of two copies.
func (r *Result) Similarity(a, b int) float64 {
	if r.row[a] == r.row[b] {
		return 1
	}
	return r.similarity(r.row[a], r.row[b])
}

// reasons says what beside the words decides on two rows.
func (r *Result) reasons(x, y int32) []string {
	var reasons []string
	if pinned := r.pinReason(x, y); pinned != "" {
		reasons = append(reasons, pinned)
	}
	for _, row := range []int32{x, y} {
		if told, is := roundup.ToldBy(r.linked.RoundUps, row); is {
			reasons = append(reasons, fmt.Sprintf("one is a round-up: its parts belong to %d stories", len(told)))
		}
	}
	if of := r.seriesReason(x, y); of != "" {
		reasons = append(reasons, of)
	}
	if of := r.retoldReason(x, y); of != "" {
		reasons = append(reasons, of)
	}
	e := r.compare(x, y)
	if _, contrasts := r.compared(x, y); contrasts {
		reason := fmt.Sprintf("of few and short texts contrast counts: %d independent words and a cosine of %.2f, where %.2f is usual for these two",
			max(e.shared, 0), e.cosine, math.Sqrt(r.usual[x]*r.usual[y])-contrastFloor)
		if e.strange > 0 {
			reason += fmt.Sprintf("; each has names that the other lacks, %d or more", e.strange)
		}
		return append(reasons, reason)
	}
	if float64(e.shared) < e.needed {
		reasons = append(reasons, fmt.Sprintf("they share %d independent words, and %.1f are asked of texts of this length", max(e.shared, 0), e.needed))
	}
	if e.alike {
		reasons = append(reasons, fmt.Sprintf("they share the words of one kind of event and hardly a name: that counts %.0f %%", 100*lookAlikeCount))
	}
	return reasons
}

// seriesReason says which of two rows are of a series, or nothing.
func (r *Result) seriesReason(x, y int32) string {
	switch a, b := r.linked.SeriesOf[x], r.linked.SeriesOf[y]; {
	case a == 0 && b == 0:
		return ""
	case a == b:
		o := overlap.Of(r.words(x), r.words(y), r.class)
		return fmt.Sprintf("both are of one series of reports that fill in one form: they share %d of %d ordinary words, and %d of %d names and numbers",
			o.Shared[overlap.Ordinary], min(o.X[overlap.Ordinary], o.Y[overlap.Ordinary]), o.Shared.Fills(), min(o.X.Fills(), o.Y.Fills()))
	case a > 0 && b > 0:
		return "they are of two series of reports, of two forms"
	}
	return "one is of a series of reports that fill in one form"
}

// retoldReason says whether what is told again bridges the gaps of a group that two rows are of, as far as words go, or nothing.
func (r *Result) retoldReason(x, y int32) string {
	if r.gapped == nil || r.gapped[x] == nil || r.gapped[x] != r.gapped[y] {
		return ""
	}
	g, follows := r.gapped[x], "gaps part them"
	if g.Bridged() {
		follows = "no gap parts them"
	}
	return fmt.Sprintf("their reports tell %.0f words again, names and numbers aside, and %.0f are asked where there are gaps between: %s",
		retoldWords*g.Retold, retoldWords*g.Asked, follows)
}

// compare measures the evidence that two rows are of one story.
func (r *Result) compare(x, y int32) evidence {
	xt, xw := r.collection.Row(int(x))
	yt, yw := r.collection.Row(int(y))
	return r.evidence(xt, yt, vector.Dot(xt, xw, yt, yw))
}

// similarity is that of two rows among stories.
func (r *Result) similarity(x, y int32) float64 {
	return r.compare(x, y).counted()
}

// A Makeup says what holds a story together and what would come next.
type Makeup struct {
	// The last merge that made the story: a higher cut would split it here first.
	// Zero for a story of one original, or of given labels.
	Weakest Joint

	// The merge that a lower cut would make first, of the story and Next.B. Zero
	// when no other article is similar.
	Next Joint
}

// A Joint is a merge of two groups of originals.
type Joint struct {
	Similarity float64 // mean over pairs of one from each
	Level      float64 // compared with the cut
	A, B       []int   // articles, ascending
}

// Makeup explains story k.
func (r *Result) Makeup(k int) Makeup {
	var m Makeup
	if r.tree == nil {
		return m
	}
	root := r.tree.Roots(r.Cut)[r.row[r.Stories[k].Articles[0]]]
	if merge := r.tree.Merge(root); merge != nil {
		m.Weakest = r.joint(merge)
	}
	if merge := r.tree.Next(root); merge != nil {
		m.Next = r.joint(merge)
		if merge.A != root {
			m.Next.A, m.Next.B = m.Next.B, m.Next.A
		}
	}
	return m
}

func (r *Result) joint(m *cluster.Merge) Joint {
	return Joint{Similarity: m.Mean, Level: m.Level, A: r.named(m.A), B: r.named(m.B)}
}

// named returns the articles of a cluster of the tree.
func (r *Result) named(c int32) []int {
	var articles []int
	for _, row := range r.tree.Members(c) {
		articles = append(articles, int(r.articles[row]))
	}
	slices.Sort(articles)
	return articles
}

// A story is a blob when it holds a large share of a collection, and its articles
// have, on average, less in common than the cut asks of two.
const (
	blobShare    = 0.25
	blobArticles = 20
)

// warn notes stories that look like topics instead of events.
func (r *Result) warn() {
	if r.fewness() > 0 {
		return // contrast, which made them, is another measure than cohesion
	}
	for _, s := range r.Stories {
		n := len(s.Articles)
		if n < blobArticles || float64(n) < blobShare*float64(len(r.Of)) || s.Cohesion >= r.Cut {
			continue
		}
		r.Warnings = append(r.Warnings, fmt.Sprintf(
			"story %q holds %d of %d articles that have little in common (cohesion %.2f): a story threshold above %.2f would split it",
			s.Title, n, len(r.Of), s.Cohesion, r.Cut))
	}
}
