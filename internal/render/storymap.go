package render

import (
	"cmp"
	"math"
	"slices"
)

// The map of stories: circles by size of story, near each other when the stories share
// words, with lines between the most alike. Positions minimise the raw stress
//
//	Σ (d(i,j) − |x(i) − x(j)|)²     d = 1 − sim
//
// by majorization (SMACOF: de Leeuw 1977; Borg and Groenen 2005, section 8.6) from a
// spiral; then circles that overlap are pushed apart. Cost: rounds × stories².
//
// Classical scaling alone (Torgerson 1952, gonum's stat/mds) was rejected: most pairs
// of stories share nothing, their distances are all 1, and it puts such stories onto one
// point; its eigenvectors are also not the same on every machine.

const (
	fewestOnMap = 4  // below it there is nothing to see
	mostOnMap   = 90 // above it circles have no room
	mapWidth    = 760.0
	mapTallest  = 400.0
	mapMargin   = 14.0
	mapRounds   = 120
	leastLink   = 0.12 // similarity from which a story is linked to its nearest
	strongLink  = 0.3  // and from which also to the second
)

// A storyMap is the drawing. Lengths are SVG units.
type storyMap struct {
	Width, Height int
	Links         []mapLink
	Nodes         []mapNode
	Omitted       int // stories that the map has no room for
}

type mapLink struct {
	X1, Y1, X2, Y2 int
	Opacity        float64
}

type mapNode struct {
	X, Y, R int
	Number  int
	Target  string // id of the element of the story
	Title   string
	Update  bool
	Label   string // beside the circle, where there is room
	LabelX  int
	LabelY  int
	Anchor  string // text-anchor
}

// point is a position, in units of the map.
type point struct{ x, y float64 }

// newStoryMap draws the stories; nil when they are too few, or no two are alike.
func newStoryMap(stories []htmlStory, cards []card) *storyMap {
	if len(stories) < fewestOnMap {
		return nil
	}
	shown := min(len(stories), mostOnMap)
	m := &storyMap{Width: mapWidth, Height: int(min(mapTallest, 110+12*float64(shown))), Omitted: len(stories) - shown}
	stories, cards = stories[:shown], cards[:shown]
	sim := similarities(cards)
	size := point{mapWidth, float64(m.Height)}
	radii := mapRadii(cards, size)
	at := fit(layout(sim), radii, size)
	part(at, radii, size)
	for i, s := range stories {
		m.Nodes = append(m.Nodes, mapNode{
			X: int(at[i].x + 0.5), Y: int(at[i].y + 0.5), R: int(radii[i]),
			Number: s.Number, Target: s.ID, Title: s.Title, Update: s.Update,
		})
	}
	m.link(sim)
	if len(m.Links) == 0 {
		return nil
	}
	m.label(stories)
	return m
}

// mapRadii gives circles areas by the number of articles, scaled so that all of them
// cover at most a quarter of the map.
func mapRadii(cards []card, size point) []float64 {
	radii, area := make([]float64, len(cards)), 0.0
	for i, c := range cards {
		radii[i] = 9 + 4*math.Sqrt(float64(len(c.Story.Articles)))
		area += float64(math.Pi * radii[i] * radii[i])
	}
	shrink := min(1, math.Sqrt(size.x*size.y/4/area))
	for i := range radii {
		radii[i] = min(40, max(8, radii[i]*shrink))
	}
	return radii
}

// layout places the stories in the plane by their similarities.
func layout(sim [][]float64) []point {
	n := len(sim)
	at := make([]point, n)
	for i := range at { // a spiral of the golden angle: even, and the same for every n
		r, angle := math.Sqrt(float64(i)+0.5)/math.Sqrt(float64(n)), float64(i)*2.399963229728653
		at[i] = point{r * math.Cos(angle) / 2, r * math.Sin(angle) / 2}
	}
	for range mapRounds {
		next := make([]point, n)
		for i := range at {
			for j := range at {
				if i == j {
					continue
				}
				dx, dy := at[i].x-at[j].x, at[i].y-at[j].y
				d := math.Sqrt(float64(dx*dx) + float64(dy*dy))
				ratio := (1 - sim[i][j]) / max(d, 1e-6)
				next[i].x += float64(ratio*dx) / float64(n)
				next[i].y += float64(ratio*dy) / float64(n)
			}
		}
		at = next
	}
	return at
}

// fit stretches a layout over the map, margins and circles within it.
func fit(at []point, radii []float64, size point) []point {
	lo, hi := at[0], at[0]
	for _, p := range at {
		lo = point{min(lo.x, p.x), min(lo.y, p.y)}
		hi = point{max(hi.x, p.x), max(hi.y, p.y)}
	}
	room := mapMargin + slices.Max(radii)
	fitted := make([]point, len(at))
	for i, p := range at {
		fitted[i].x = room + float64((p.x-lo.x)/max(hi.x-lo.x, 1e-9)*(size.x-2*room))
		fitted[i].y = room + float64((p.y-lo.y)/max(hi.y-lo.y, 1e-9)*(size.y-2*room))
	}
	return fitted
}

// part pushes circles apart that overlap, within the map.
func part(at []point, radii []float64, size point) {
	const gap = 4
	for range mapRounds {
		moved := false
		for i := range at {
			for j := range i {
				dx, dy := at[i].x-at[j].x, at[i].y-at[j].y
				d := math.Sqrt(float64(dx*dx) + float64(dy*dy))
				push := (radii[i] + radii[j] + gap - d) / 2
				if push <= 0 {
					continue
				}
				moved = true
				if d < 1e-6 { // on one point: part them along a direction of their own
					dx, dy, d = math.Cos(float64(i)), math.Sin(float64(i)), 1
				}
				at[i].x, at[i].y = at[i].x+push*dx/d, at[i].y+push*dy/d
				at[j].x, at[j].y = at[j].x-push*dx/d, at[j].y-push*dy/d
			}
		}
		for i, r := range radii {
			at[i].x = min(max(at[i].x, mapMargin+r), size.x-mapMargin-r)
			at[i].y = min(max(at[i].y, mapMargin+r), size.y-mapMargin-r)
		}
		if !moved {
			return
		}
	}
}

// link draws a line from each story to the one most like it, and to the second if they
// are much alike; of two equals to the nearer.
func (m *storyMap) link(sim [][]float64) {
	drawn := make(map[[2]int]bool)
	for i := range sim {
		var order []int
		for j := range sim {
			if j != i && sim[i][j] >= leastLink {
				order = append(order, j)
			}
		}
		slices.SortStableFunc(order, func(a, b int) int {
			return cmp.Or(cmp.Compare(sim[i][b], sim[i][a]), cmp.Compare(m.distance(i, a), m.distance(i, b)))
		})
		for rank, j := range order[:min(len(order), 2)] {
			pair := [2]int{min(i, j), max(i, j)}
			if drawn[pair] || rank > 0 && sim[i][j] < strongLink {
				continue
			}
			drawn[pair] = true
			a, b := m.Nodes[i], m.Nodes[j]
			m.Links = append(m.Links, mapLink{a.X, a.Y, b.X, b.Y, hundredths(min(0.7, 0.15+sim[i][j]))})
		}
	}
}

// distance is the square of that between two circles.
func (m *storyMap) distance(i, j int) int {
	dx, dy := m.Nodes[i].X-m.Nodes[j].X, m.Nodes[i].Y-m.Nodes[j].Y
	return dx*dx + dy*dy
}
