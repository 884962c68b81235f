package story

// A Link says how two articles are related.
type Link struct {
	Similarity float64 // of the two
	Same       bool    // one story
	Joined     float64 // mean similarity of the two groups of articles that would bring them together; 0: none
	Sides      [2]int  // originals in these two groups, that of a first
}

// Explain says why articles a and b are, or are not, one story.
func (r *Result) Explain(a, b int) Link {
	x, y := r.leaf[a], r.leaf[b]
	l := Link{Similarity: 1, Joined: 1, Same: r.Of[a] == r.Of[b], Sides: [2]int{1, 1}}
	if x == y {
		return l
	}
	l.Similarity = r.similarity(x, y)
	l.Joined = 0
	if r.tree == nil {
		return l
	}
	if m, aFirst := r.tree.Meet(x, y); m != nil {
		l.Joined = m.Mean
		l.Sides = [2]int{r.tree.Size(m.A), r.tree.Size(m.B)}
		if !aFirst {
			l.Sides[0], l.Sides[1] = l.Sides[1], l.Sides[0]
		}
	}
	return l
}

func (r *Result) similarity(x, y int32) float64 {
	return r.matrix.Cosine(int(x), int(y)) * r.nearness.of(x, y)
}
