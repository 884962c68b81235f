package rank

import "math"

// pageRank returns the stationary probabilities of a walker on a graph who, with
// probability damping, follows an edge by its weight, and else jumps anywhere
// (Brin and Page 1998). A node without edges is left by jumping. It stops when no
// probability moves by 1e-9, and after 200 rounds at the latest.
//
// gonum's network.PageRank starts from an unseeded generator and knows no limit of
// rounds.
func pageRank(edges [][]edge, damping float64) []float64 {
	n := len(edges)
	out := make([]float64, n)
	for i, es := range edges {
		for _, e := range es {
			out[i] += e.weight
		}
	}
	rank, next := make([]float64, n), make([]float64, n)
	for i := range rank {
		rank[i] = 1 / float64(n)
	}
	for range 200 {
		idle := 0.0
		clear(next)
		for i, es := range edges {
			if out[i] == 0 {
				idle += rank[i]
				continue
			}
			share := rank[i] / out[i]
			for _, e := range es {
				next[e.to] += float64(share * e.weight)
			}
		}
		moved := 0.0
		for i := range next {
			next[i] = float64(damping*(next[i]+idle/float64(n))) + (1-damping)/float64(n)
			moved = max(moved, math.Abs(next[i]-rank[i]))
		}
		rank, next = next, rank
		if moved < 1e-9 {
			break
		}
	}
	return rank
}
