package draw

import (
	"slices"
	"strings"
	"unicode"

	"summarize/internal/render/wrap"
)

const (
	labelHeight = 13.0
	labelMost   = 26 // columns of a label
)

// labelWidth is the width of a label at 12 pixels in the widest of the usual fonts of screens
// (DejaVu Sans).
func labelWidth(label string) float64 {
	w := 0.0
	for _, r := range label {
		switch {
		case wrap.IsEastAsian(r):
			w += 12.2
		case strings.ContainsRune("MWmw", r):
			w += 11.6
		case unicode.IsUpper(r), unicode.IsDigit(r):
			w += 8.2
		default:
			w += 6.4
		}
	}
	return w
}

// box is a rectangle of the map.
type box struct{ left, top, right, bottom float64 }

func (b box) overlaps(c box) bool {
	return b.left < c.right && c.left < b.right && b.top < c.bottom && c.top < b.bottom
}

// label writes a keyword of each story beside its circle, one that no other circle has,
// for those where it hits no circle and no other label.
func (m *Map) label(stories []Story) {
	var taken []box
	for _, n := range m.Nodes {
		x, y, r := float64(n.X), float64(n.Y), float64(n.R)
		taken = append(taken, box{x - r, y - r, x + r, y + r})
	}
	free := func(b box) bool {
		return b.left >= 2 && b.right <= float64(m.Width)-2 && b.top >= 2 && b.bottom <= float64(m.Height)-2 &&
			!slices.ContainsFunc(taken, b.overlaps)
	}
	used := make(map[string]bool)
	for i := range m.Nodes {
		for _, k := range stories[i].Keywords {
			if used[strings.ToLower(k)] || wrap.Columns(k) > labelMost {
				continue
			}
			if b, ok := m.Nodes[i].place(k, free); ok {
				taken = append(taken, b)
			}
			used[strings.ToLower(k)] = true
			break
		}
	}
}

// place puts a label right, left, below or above of its circle, where it is free first.
func (n *Node) place(label string, free func(box) bool) (box, bool) {
	x, y, r := float64(n.X), float64(n.Y), float64(n.R)
	w := labelWidth(label)
	beside, beyond := r+4, r+2+labelHeight/2
	for _, c := range []struct {
		x, y   float64 // of the anchor, vertically the middle
		anchor string
		left   float64
	}{
		{x + beside, y, "start", x + beside},
		{x - beside, y, "end", x - beside - w},
		{x, y + beyond, "middle", x - w/2},
		{x, y - beyond, "middle", x - w/2},
	} {
		b := box{c.left, c.y - labelHeight/2, c.left + w, c.y + labelHeight/2}
		if free(b) {
			n.Label, n.Anchor, n.LabelX, n.LabelY = label, c.anchor, int(c.x), int(c.y+4)
			return b, true
		}
	}
	return box{}, false
}
