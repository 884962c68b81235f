package series

import "summarize/internal/story/overlap"

// The weather of 300 towns, opening hours, fixtures: as headlines alone they have one thing each to fill in, and the day that all of them
// name fills in nothing. So of a large group the words that two thirds of its rows have, of whatever class, are its line; a row is the line
// filled in when four words and half of its own are the line's. Headlines of one event, each by another hand, have no line so long: of 137
// large groups of headlines, 136 of them events and topics, that of the weather had nine such rows of twelve, the others 7, 5, 4, 3 and none.
const (
	fewestLines = 12      // rows of such a group
	lineRows    = 2.0 / 3 // of some rows have a word of the line; and fill it in
	lineWords   = 4       // of the line that a row has
	lineHalf    = 0.5     // of the words of a row that is judged are the line's,
	lineThird   = 1.0 / 3 // and of one that joins those
)

// line returns the words of the line that some rows fill in; nil where there is none.
func (f *Finder) line(some []int32) map[uint32]bool {
	having, line, filled := map[uint32]int{}, map[uint32]bool{}, 0
	for _, row := range some {
		for _, w := range f.Words(row) {
			if having[w]++; overlap.Reaches(having[w], lineRows, len(some)) {
				line[w] = true
			}
		}
	}
	for _, row := range some {
		if f.fillsIn(row, line, lineHalf) {
			filled++
		}
	}
	if !overlap.Reaches(filled, lineRows, len(some)) {
		return nil
	}
	return line
}

// fillsIn reports whether a row is a line filled in, which is so large a share of its words.
func (f *Finder) fillsIn(row int32, line map[uint32]bool, share float64) bool {
	words, shared := f.Words(row), 0
	for _, w := range words {
		if line[w] {
			shared++
		}
	}
	return shared >= lineWords && shared < len(words) && overlap.Reaches(shared, share, len(words))
}
