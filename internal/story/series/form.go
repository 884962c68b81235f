package series

import (
	"math"

	"summarize/internal/story/overlap"
)

// Two articles fill in one form when, of texts of similar length, they share
//
//	at least 0.45 of the shorter's ordinary words, and at most 0.34 of its names and numbers; or
//	at least 0.5 of its words, names among them, and at most 0.34 of its numbers, where both
//	have three and more (the names are the form's: "The Bank of England said it gave …"); or
//	at least 0.6 of its ordinary words though a week or more lies between them: a form recurs (the
//	Federal Reserve adds reserves every day), while of an event other things are told by then; or
//	at least 0.6 of its ordinary words and at most three of four numbers, where both are three
//	tenths numbers; or two words, where both are half numbers: tables.
//
// Forms are short: but for tables, the shorter has at most 70 distinct words, names among them. (Long
// reports of one event share half of their words, too: of 21 false series found in samples and dated
// copies of labelled collections this leaves 9, and of 285 series of Reuters 282.)
const (
	frameShare   = 0.45
	formShare    = 0.5
	filledShare  = 0.34 // of what fills the form
	fewestFills  = 2    // names and numbers, or
	fewestNumber = 3    // numbers, that both must have
	fewestWords  = 4    // words that both must share
	tableWords   = 2    // of tables
	mostWords    = 70
	recurShare   = 0.6 // of ordinary words, of a form that recurs
	recurDays    = 7
	recurWords   = 3
	tableShare   = 0.5  // numbers among the words of a table
	lineShare    = 0.3  // and of a report of prices
	lineFilled   = 0.75 // numbers that two of these may share
	similarSize  = 2.5  // times as many words the longer may have
)

// common is what two articles have and share, by class of word.
type common overlap.Overlap

// sameForm reports whether two rows fill in one form.
func (f *Finder) sameForm(x, y int32) bool {
	o := f.common(x, y)
	shared := o.Shared[overlap.Ordinary] + o.Shared[overlap.Name]
	if hasNumbers(o.X, tableShare) && hasNumbers(o.Y, tableShare) {
		return shared >= tableWords
	}
	words, longer := o.X[overlap.Ordinary]+o.X[overlap.Name], o.Y[overlap.Ordinary]+o.Y[overlap.Name]
	if words > longer {
		words, longer = longer, words
	}
	if shared < fewestWords || words > mostWords || overlap.Exceeds(longer, similarSize, words) {
		return false
	}
	apart := math.Abs(f.Days[x] - f.Days[y]) // NaN without dates
	return o.fillsFrame() || o.fillsForm(words) || o.fillsLine() ||
		apart >= recurDays && o.Shared[overlap.Ordinary] >= recurWords && o.shareOrdinary(recurShare)
}

// shareOrdinary reports whether two rows share so much of the ordinary words of the one with fewer.
func (o common) shareOrdinary(share float64) bool {
	return overlap.Reaches(o.Shared[overlap.Ordinary], share, min(o.X[overlap.Ordinary], o.Y[overlap.Ordinary]))
}

func (o common) fillsFrame() bool {
	fills := min(o.X.Fills(), o.Y.Fills())
	return o.shareOrdinary(frameShare) && fills >= fewestFills && !overlap.Exceeds(o.Shared.Fills(), filledShare, fills)
}

// fillsForm is fillsFrame with the names among the words of the frame, of which the shorter row has so many.
func (o common) fillsForm(words int) bool {
	number := min(o.X[overlap.Number], o.Y[overlap.Number])
	return overlap.Reaches(o.Shared[overlap.Ordinary]+o.Shared[overlap.Name], formShare, words) && number >= fewestNumber &&
		!overlap.Exceeds(o.Shared[overlap.Number], filledShare, number)
}

// fillsLine is for reports of prices.
func (o common) fillsLine() bool {
	return o.shareOrdinary(recurShare) && hasNumbers(o.X, lineShare) && hasNumbers(o.Y, lineShare) &&
		!overlap.Exceeds(o.Shared[overlap.Number], lineFilled, min(o.X[overlap.Number], o.Y[overlap.Number]))
}

// hasNumbers reports whether so large a share of the words are numbers.
func hasNumbers(c overlap.Count, share float64) bool {
	return c[overlap.Number] >= fewestNumber && overlap.Reaches(c[overlap.Number], share, c[overlap.Ordinary]+c[overlap.Name]+c[overlap.Number])
}
