package boilerplate

// Article returns for each block of a page whether it belongs to the article.
func Article(p *Page) []bool {
	weight := make([]float64, len(p.Boxes)+1)
	for _, b := range p.Blocks {
		if b.Words < 10 || 3*b.LinkWords > b.Words {
			continue
		}
		up, share := b.Box, 1.0
		for ; up >= 0 && share > 0.2; up, share = p.Boxes[up].Parent, share*0.5 {
			weight[up] += share * float64(b.Words)
		}
	}
	best := int32(0)
	for i := range p.Boxes {
		if weight[i] > weight[best] {
			best = int32(i)
		}
	}
	keep := make([]bool, len(p.Blocks))
	if len(p.Boxes) == 0 {
		for i := range keep {
			keep[i] = true
		}
		return keep
	}
	for i, b := range p.Blocks {
		box := b.Box
		for box > best {
			box = p.Boxes[box].Parent
		}
		keep[i] = box == best && 2*b.LinkWords <= b.Words && (b.Words >= 5)
	}
	return keep
}
