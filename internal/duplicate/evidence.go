package duplicate

// Evidence tells why two texts are, or are not, copies.
type Evidence struct {
	Pair                     // measures and kind, None when they are no copies; A and B are 0 and 1
	Rule           string    // the rule that decided, in words, with its thresholds
	WordsA, WordsB int       // words that count
	Passages       []Passage // shared, longest first
	Changes        []Change  // in order of A, then B
	Numbers, Names Difference
}

// A Passage is a stretch of words that both texts have.
type Passage struct {
	A, B  Span
	Words int
}

// Op is what happened to a stretch on the way from A to B.
type Op uint8

// The operations.
const (
	Added Op = iota
	Dropped
	Changed
)

// String returns the operation's name.
func (o Op) String() string { return [...]string{"added", "dropped", "changed"}[o] }

// A Change is a difference between A and B; Added has an empty range in A, at
// the place, and Dropped one in B.
type Change struct {
	Op   Op
	A, B Span
}

// A Difference lists, as written and in order of appearance, what only one of the texts has.
type Difference struct{ OnlyA, OnlyB []string }

// Compare explains a pair of texts.
func Compare(a, b string, o Options) Evidence {
	var e Evidence
	c := comparer{o: o}
	var seen table
	wordsA, wordsB := appendWords(nil, nil, a), appendWords(nil, nil, b)
	c.loadA(wordsA, alive(nil, &seen, wordsA, o.Shingle, o.Common))
	c.loadB(wordsB, alive(nil, &seen, wordsB, o.Shingle, o.Common))
	e.Pair = c.pair()
	e.A, e.B = 0, 1
	e.WordsA, e.WordsB = c.a.counted, c.b.counted
	return e
}
