package article

import "slices"

// A Mark says of a byte range of Article.Text what its markup, or the other pages of its
// site, say of it. Marks are in the order of their ranges, which do not overlap.
type Mark struct {
	Start, End int
	Kind       MarkKind
}

// A MarkKind is what a range of a text is.
type MarkKind uint8

const (
	MarkHeading MarkKind = iota // a heading above a part of the text
	MarkCaption                 // what stands below a picture
	MarkItem                    // an item of a list
	MarkRow                     // a row of a table, several cells long
	MarkShared                  // what several pages of one site print around different articles
)

// MarkAt returns the kind of the mark that holds all of a byte range, if there is one.
func (a *Article) MarkAt(start, end int) (MarkKind, bool) {
	i, found := slices.BinarySearchFunc(a.Marks, start, func(m Mark, at int) int { return m.Start - at })
	if !found {
		i--
	}
	if i < 0 || a.Marks[i].End < end {
		return 0, false
	}
	return a.Marks[i].Kind, true
}
