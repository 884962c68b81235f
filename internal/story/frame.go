package story

import "math"

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

// Classes of words.
const (
	ordinaryWord = iota
	nameWord
	numberWord
	wordClasses
)

// classCount counts words by class.
type classCount [wordClasses]int

// fills counts what fills a form: names and numbers.
func (c classCount) fills() int { return c[nameWord] + c[numberWord] }

// An inCommon is what two rows share, by class of word.
type inCommon struct{ x, y, shared classCount }

func (r *Result) inCommon(x, y int32) (o inCommon) {
	xt, _ := r.shelf.Row(int(x))
	yt, _ := r.shelf.Row(int(y))
	xt, yt = xt[:r.distinct(xt)], yt[:r.distinct(yt)]
	eachShared(xt, yt, func(t uint32) { o.shared[r.class[t]]++ })
	o.x, o.y = r.classes(xt), r.classes(yt)
	return o
}

// sameForm reports whether two rows fill in one form.
func (r *Result) sameForm(x, y int32) bool {
	o := r.inCommon(x, y)
	shared := o.shared[ordinaryWord] + o.shared[nameWord]
	if o.x.hasNumbers(tableShare) && o.y.hasNumbers(tableShare) {
		return shared >= tableWords
	}
	words, longer := o.x[ordinaryWord]+o.x[nameWord], o.y[ordinaryWord]+o.y[nameWord]
	if words > longer {
		words, longer = longer, words
	}
	if shared < fewestWords || words > mostWords || exceeds(longer, similarSize, words) {
		return false
	}
	apart := math.Abs(r.days[x] - r.days[y]) // NaN without dates
	return o.fillsFrame() || o.fillsForm(words) || o.fillsLine() ||
		apart >= recurDays && o.shared[ordinaryWord] >= recurWords && o.shareOrdinary(recurShare)
}

// shareOrdinary reports whether two rows share so much of the ordinary words of the one with fewer.
func (o inCommon) shareOrdinary(share float64) bool {
	return reaches(o.shared[ordinaryWord], share, min(o.x[ordinaryWord], o.y[ordinaryWord]))
}

func (o inCommon) fillsFrame() bool {
	fills := min(o.x.fills(), o.y.fills())
	return o.shareOrdinary(frameShare) && fills >= fewestFills && !exceeds(o.shared.fills(), filledShare, fills)
}

// fillsForm is fillsFrame with the names among the words of the frame, of which the shorter row has so many.
func (o inCommon) fillsForm(words int) bool {
	number := min(o.x[numberWord], o.y[numberWord])
	return reaches(o.shared[ordinaryWord]+o.shared[nameWord], formShare, words) && number >= fewestNumber &&
		!exceeds(o.shared[numberWord], filledShare, number)
}

// fillsLine is for reports of prices.
func (o inCommon) fillsLine() bool {
	return o.shareOrdinary(recurShare) && o.x.hasNumbers(lineShare) && o.y.hasNumbers(lineShare) &&
		!exceeds(o.shared[numberWord], lineFilled, min(o.x[numberWord], o.y[numberWord]))
}

// hasNumbers reports whether so large a share of the words are numbers.
func (c classCount) hasNumbers(share float64) bool {
	return c[numberWord] >= fewestNumber && reaches(c[numberWord], share, c[ordinaryWord]+c[nameWord]+c[numberWord])
}

func reaches(n int, share float64, of int) bool { return float64(n) >= share*float64(of) }
func exceeds(n int, share float64, of int) bool { return float64(n) > share*float64(of) }

// classes counts words by class.
func (m *Model) classes(words []uint32) (n classCount) {
	for _, t := range words {
		n[m.class[t]]++
	}
	return n
}
