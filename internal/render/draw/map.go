// Package draw makes the drawings of a page: the map of stories, timelines, and the
// curve of eval. It knows numbers, titles and words; it writes no page and no format.
// Lengths are SVG units.
package draw

import (
	"cmp"
	"math"
	"slices"

	"summarize/internal/elementary"
)

// The map of stories: circles by size of story, with a line from each to the story most
// like it. Positions minimise the weighted stress
//
//	Σ w(i,j) (d(i,j) − |x(i) − x(j)|)²     d = 1 − ∛sim, w = 5 where there is a line; 1, 1 elsewhere
//
// by majorization, a point at a time (SMACOF: de Leeuw 1977; Borg and Groenen 2005,
// sections 8.6 and 11.3), from a spiral; then circles that overlap are pushed apart. Cost:
// rounds × stories².
//
// Measured on 90 stories of news and on 40 of a newswire: for how many of those that
// have a line the story most like them is among the three nearest circles.
//
//	classical scaling (Torgerson 1952)    19 of 86    19 of 40    261 and 177 circles on each other
//	d = 1 − sim for all pairs             19          25          36 and 13
//	d = 1 − √sim for all pairs            33          27          36 and 17
//	this                                  50          38          31 and 14

const (
	fewestOnMap = 4 // below it there is nothing to see
	// MostOnMap is the number of stories above which circles leave their labels no room.
	MostOnMap  = 40
	mapMargin  = 14.0
	mapRounds  = 120
	leastLink  = 0.12 // similarity from which a story is linked to its nearest
	strongLink = 0.3  // and from which also to the second
	lineWeight = 5.0
)

// A Story is what the map shows of one.
type Story struct {
	Number   int    // in the page
	Target   string // id of its element in the page
	Title    string
	Update   bool
	Articles int
	Keywords []string
	Quotes   []string // sentences of its summary
}

// A frame is the room that a map has. The map of few stories is less tall.
type frame struct {
	name                 string
	width, tallest, each float64 // tall by each for a story
}

// frames are of the widths of a page on a desk and on a phone, which is 360 pixels wide within its
// margins: a label of a map that is made smaller can't be read, and one beside which a page must be
// moved sideways is not seen.
var frames = []frame{{"wide", 760, 400, 12}, {"narrow", 360, 620, 20}}

// A Map is the drawing. Lengths are SVG units.
type Map struct {
	Frame         string // wide or narrow
	Width, Height int
	Links         []Link
	Nodes         []Node
	Omitted       int // stories that the map has no room for
}

// A Link is a line between two stories.
type Link struct {
	X1, Y1, X2, Y2 int
	Opacity        float64
}

// A Node is the circle of a story.
type Node struct {
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

// Maps draws the stories, for a wide and for a narrow page; none when they are too few, or no
// two are alike.
func Maps(stories []Story) (maps []*Map) {
	if len(stories) < fewestOnMap {
		return nil
	}
	shown := stories[:min(len(stories), MostOnMap)]
	lines := nearest(similarities(shown))
	at := layout(lines)
	for _, f := range frames {
		m := f.draw(shown, at, lines)
		if len(m.Links) == 0 {
			return nil
		}
		m.Omitted = len(stories) - len(shown)
		maps = append(maps, m)
	}
	return maps
}

// draw puts a layout of stories into the frame.
func (f frame) draw(stories []Story, layout []point, lines [][]float64) *Map {
	m := &Map{Frame: f.name, Width: int(f.width), Height: int(min(f.tallest, 110+float64(f.each*float64(len(stories)))))}
	size := point{f.width, float64(m.Height)}
	radii := mapRadii(stories, size)
	at := fit(layout, radii, size)
	part(at, radii, size)
	for i, s := range stories {
		m.Nodes = append(m.Nodes, Node{
			X: int(at[i].x + 0.5), Y: int(at[i].y + 0.5), R: int(radii[i]),
			Number: s.Number, Target: s.Target, Title: s.Title, Update: s.Update,
		})
	}
	m.link(lines)
	m.label(stories)
	return m
}

// mapRadii gives circles areas by the number of articles, scaled so that all of them
// cover at most a quarter of the map.
func mapRadii(stories []Story, size point) []float64 {
	radii, area := make([]float64, len(stories)), 0.0
	for i, s := range stories {
		radii[i] = 9 + 4*math.Sqrt(float64(s.Articles))
		area += float64(math.Pi * radii[i] * radii[i])
	}
	shrink := min(1, math.Sqrt(size.x*size.y/4/area))
	for i := range radii {
		radii[i] = min(40, max(8, radii[i]*shrink))
	}
	return radii
}

// layout places the stories in the plane; lines holds the similarities of those that
// have a line between them.
func layout(lines [][]float64) []point {
	n := len(lines)
	at := make([]point, n)
	for i := range at { // a spiral of the golden angle: even, and the same for every n
		r, angle := math.Sqrt(float64(i)+0.5)/math.Sqrt(float64(n)), float64(i)*2.399963229728653
		at[i] = point{r * math.Cos(angle) / 2, r * math.Sin(angle) / 2}
	}
	for range mapRounds {
		for i := range at {
			at[i] = settle(at, lines[i], i)
		}
	}
	return at
}

// settle returns where point i would be best, the others staying where they are.
func settle(at []point, lines []float64, i int) point {
	var sum point
	total := 0.0
	for j, p := range at {
		if i == j {
			continue
		}
		d, weight := 1.0, 1.0
		if lines[j] > 0 {
			d, weight = 1-elementary.Pow(lines[j], 1.0/3), lineWeight
		}
		dx, dy := at[i].x-p.x, at[i].y-p.y
		ratio := d / max(math.Sqrt(float64(dx*dx)+float64(dy*dy)), 1e-6)
		sum.x += float64(weight * (p.x + float64(ratio*dx)))
		sum.y += float64(weight * (p.y + float64(ratio*dy)))
		total += weight
	}
	return point{sum.x / total, sum.y / total}
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

// nearest keeps the similarity of each story to the one most like it, and to the second
// if they are much alike, and drops the others.
func nearest(sim [][]float64) [][]float64 {
	lines := make([][]float64, len(sim))
	for i := range sim {
		lines[i] = make([]float64, len(sim))
	}
	for i := range sim {
		var order []int
		for j := range sim {
			if j != i && sim[i][j] >= leastLink {
				order = append(order, j)
			}
		}
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sim[i][b], sim[i][a]) })
		for rank, j := range order[:min(len(order), 2)] {
			if rank == 0 || sim[i][j] >= strongLink {
				lines[i][j], lines[j][i] = sim[i][j], sim[i][j]
			}
		}
	}
	return lines
}

// link draws the lines.
func (m *Map) link(lines [][]float64) {
	for i, a := range m.Nodes {
		for j, b := range m.Nodes[:i] {
			if s := lines[i][j]; s > 0 {
				m.Links = append(m.Links, Link{a.X, a.Y, b.X, b.Y, hundredths(min(0.7, 0.15+s))})
			}
		}
	}
}
