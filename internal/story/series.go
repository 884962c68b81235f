package story

// A series is what a form makes: price tables, dividend notices, the money market's day. Its
// articles have the words of one frame and other names and numbers in it, so they are alike
// without telling one event: the opposite of two reports of one event, which have names
// and numbers in common and few other words. A group that the linkage found is a series when at
// least two in five of its pairs, of texts of similar length, share
//
//	at least 0.45 of the shorter's ordinary words, and at most 0.34 of its names and numbers; or
//	at least 0.5 of its words, names among them, and at most 0.34 of its numbers, where both
//	have three and more (the names are the form's: "The Bank of England said it gave …").
//
// Groups are judged, not pairs: chains of pairs that share a frame run through half of a newswire.
const (
	frameShare   = 0.45
	formShare    = 0.5
	filledShare  = 0.34 // of what fills the form
	fewestFills  = 2    // names and numbers, or
	fewestNumber = 3    // numbers, that both must have
	fewestWords  = 4    // words that both must share
	similarSize  = 2.5  // times as many words the longer may have
	fewestSeries = 4    // originals
	judgedRows   = 12
)

// findSeries returns, by row, 1 + the number of its series among the clusters of the tree at the
// cut, or 0.
func (r *Result) findSeries() []int {
	clusters := map[int32][]int32{}
	labels := r.tree.Cut(r.Cut)
	for row, l := range labels {
		clusters[l] = append(clusters[l], int32(row))
	}
	of, n := make([]int, len(labels)), 0
	for row, l := range labels {
		if int(l) != row || !r.isSeries(clusters[l]) { // a label is the first row of its cluster
			continue
		}
		n++
		for _, x := range clusters[l] {
			of[x] = n
		}
	}
	return of
}

// isSeries judges a group of rows, of which it looks at a few, evenly spread.
func (r *Result) isSeries(rows []int32) bool {
	if len(rows) < fewestSeries {
		return false
	}
	var judged []int32
	for k := range min(len(rows), judgedRows) {
		judged = append(judged, rows[k*len(rows)/min(len(rows), judgedRows)])
	}
	frames, pairs := 0, 0
	for i, x := range judged {
		for _, y := range judged[:i] {
			pairs++
			if r.sameForm(x, y) {
				frames++
			}
		}
	}
	return 5*frames >= 2*pairs
}

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

// sameForm reports whether two rows fill in one form.
func (r *Result) sameForm(x, y int32) bool {
	xt, _ := r.shelf.Row(int(x))
	yt, _ := r.shelf.Row(int(y))
	xt, yt = xt[:r.distinct(xt)], yt[:r.distinct(yt)]
	var shared classCount
	for i, j := 0, 0; i < len(xt) && j < len(yt); {
		switch {
		case xt[i] < yt[j]:
			i++
		case xt[i] > yt[j]:
			j++
		default:
			shared[r.class[xt[i]]]++
			i, j = i+1, j+1
		}
	}
	a, b := r.classes(xt), r.classes(yt)
	ordinary, number := min(a[ordinaryWord], b[ordinaryWord]), min(a[numberWord], b[numberWord])
	fills := min(a.fills(), b.fills())
	words := min(a[ordinaryWord]+a[nameWord], b[ordinaryWord]+b[nameWord])
	frame := reaches(shared[ordinaryWord], frameShare, ordinary) && fills >= fewestFills &&
		!exceeds(shared.fills(), filledShare, fills)
	form := reaches(shared[ordinaryWord]+shared[nameWord], formShare, words) && number >= fewestNumber &&
		!exceeds(shared[numberWord], filledShare, number)
	longer := max(a[ordinaryWord]+a[nameWord], b[ordinaryWord]+b[nameWord])
	return shared[ordinaryWord]+shared[nameWord] >= fewestWords && !exceeds(longer, similarSize, words) && (frame || form)
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
