package draw

import (
	"fmt"
	"html"
	"io"
	"strings"
)

// A Point is a place on a curve; Y is in [0, 1].
type Point struct{ X, Y float64 }

// Curve draws points, in order of X, as an SVG image of its own, with one of them marked.
func Curve(w io.Writer, title string, points []Point, marked Point) error {
	const width, height, margin = 640.0, 360.0, 48.0
	most := marked.X
	for _, p := range points {
		most = max(most, p.X)
	}
	x := func(v float64) float64 { return margin + (width-2*margin)*v/max(most, 1e-9) }
	y := func(v float64) float64 { return height - margin - (height-2*margin)*v }
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="%.0f" height="%.0f" fill="#fff"/>`+"\n", width, height)
	fmt.Fprintf(&b, `<text x="%.0f" y="24" font-size="15">%s</text>`+"\n", margin, html.EscapeString(title))
	for i := range 6 {
		v := float64(i) / 5
		fmt.Fprintf(&b, `<path d="M%.1f %.1fH%.1f" stroke="#ddd"/><text x="%.1f" y="%.1f" text-anchor="end">%.1f</text>`+"\n",
			margin, y(v), width-margin, margin-6, y(v)+4, v)
		fmt.Fprintf(&b, `<text x="%.1f" y="%.1f" text-anchor="middle">%.2f</text>`+"\n", x(v*most), height-margin+18, v*most)
	}
	b.WriteString(`<polyline fill="none" stroke="#1f5fa8" stroke-width="2" points="`)
	for i, p := range points {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%.1f,%.1f", x(p.X), y(p.Y))
	}
	b.WriteString("\"/>\n")
	fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="5" fill="#b3261e"/><text x="%.1f" y="%.1f">auto %.3f: %.3f</text>`+"\n</svg>\n",
		x(marked.X), y(marked.Y), x(marked.X)+9, y(marked.Y)+18, marked.X, marked.Y)
	_, err := io.WriteString(w, b.String())
	return err
}
