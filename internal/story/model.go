package story

import (
	"context"
	"slices"

	"summarize/internal/language"
	"summarize/internal/parallel"
	"summarize/internal/story/overlap"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// What vectors and comparisons need to know of a whole collection is its model, and that
// is made of counts. A collection in parts is counted part by part (CountPart), in any order
// and on any machines; the sum (Counts.Add, or Merge for lists too long for memory) tells
// the model (NewModel), and the model gives each part its vectors (Model.Vectors). All
// counts are integers.

// A Part is some documents of a collection, over its vocabulary.
type Part struct {
	Documents []text.Document
	Originals []int32 // of Documents: those of articles that are no copies; each is a row
}

// Counts are those of one or more parts.
type Counts struct {
	Documents int            // copies too
	Languages map[string]int // documents, by the tag of their language's row
	Rows      int
	Words     int            // content words of the rows, each time that they occur
	Lengths   [maxLength]int // rows, by how many distinct content words they have; the last: so many and more
	Terms     []TermCount    // by term
	Pairs     []Counted      // rows that hold each word pair, ascending
	Lines     []Counted      // rows that hold each line, by hash, ascending

	// Entries is the sum of the rows of all terms and pairs that count, where Terms and Pairs are
	// those of a part of the vocabulary; 0: they are all.
	Entries int
}

// A TermCount is what the rows have of a term.
type TermCount struct {
	Rows    uint32 // that hold it as a content word
	Balance int32  // occurrences as a name, less those as an ordinary word
	Number  bool   // it occurs as a number
}

// maxLength bounds what is told apart of rows by length: only short ones matter (cut.Options.ForTexts).
const maxLength = 64

// CountPart counts a part, whose terms are below terms. Of the only part of a collection
// pairs and lines that count for nothing, for too few rows have them, are left out.
func CountPart(ctx context.Context, p Part, terms int, only bool, workers int) (*Counts, error) {
	c := &Counts{Documents: len(p.Documents), Rows: len(p.Originals), Languages: map[string]int{}}
	for i := range p.Documents {
		c.Languages[language.Of(p.Documents[i].Lang).Tag]++ // of en-US it is en
	}
	if err := c.countTerms(ctx, p, terms, workers); err != nil {
		return nil, err
	}
	pairs, lines := 1, 1
	if only {
		pairs, lines = LeastPair, LeastLine
	}
	var err error
	if c.Pairs, err = countPairs(ctx, p, pairs, workers); err != nil {
		return nil, err
	}
	c.Lines, err = countLines(ctx, p, lines, workers)
	return c, err
}

// countTerms counts the words of the rows.
func (c *Counts) countTerms(ctx context.Context, p Part, terms, workers int) error {
	counters := make([]*termCounter, parallel.Workers(workers))
	err := parallel.For(ctx, len(p.Originals), workers, func(w, i int) {
		if counters[w] == nil {
			counters[w] = &termCounter{Counts: Counts{Terms: make([]TermCount, terms)}, last: make([]int32, terms)}
		}
		counters[w].count(&p.Documents[p.Originals[i]], int32(i+1))
	})
	c.Terms = make([]TermCount, terms)
	for _, counter := range counters {
		if counter != nil {
			c.addTerms(&counter.Counts)
		}
	}
	return err
}

// A termCounter counts for one worker.
type termCounter struct {
	Counts
	last []int32 // by term: the last row that held it, counted from 1
}

func (c *termCounter) count(d *text.Document, row int32) {
	distinct := 0
	note := func(_ int, t, _ text.Token, _ bool) {
		c.Words++
		if c.last[t.Term] != row {
			c.last[t.Term] = row
			c.Terms[t.Term].Rows++
			distinct++
		}
	}
	eachPair(d.Title, note)
	for _, s := range d.Sentences {
		eachPair(d.Words(s), note)
	}
	c.Lengths[min(distinct, maxLength-1)]++
	for _, t := range d.Tokens {
		switch n := &c.Terms[t.Term]; {
		case t.Is(text.Number):
			n.Number = true
		case t.Is(text.Name):
			n.Balance++
		default:
			n.Balance--
		}
	}
}

// addTerms adds the counts of words.
func (c *Counts) addTerms(other *Counts) {
	c.Words += other.Words
	for k, n := range other.Lengths {
		c.Lengths[k] += n
	}
	if c.Terms == nil {
		c.Terms = make([]TermCount, len(other.Terms))
	}
	for t, n := range other.Terms {
		c.Terms[t].Rows += n.Rows
		c.Terms[t].Balance += n.Balance
		c.Terms[t].Number = c.Terms[t].Number || n.Number
	}
}

// AddAllBut adds the counts of another part, pairs and lines apart.
func (c *Counts) AddAllBut(other *Counts) {
	c.Documents += other.Documents
	if c.Languages == nil {
		c.Languages = map[string]int{}
	}
	for tag, n := range other.Languages {
		c.Languages[tag] += n
	}
	c.Rows += other.Rows
	c.addTerms(other)
}

// Add adds the counts of another part.
func (c *Counts) Add(other *Counts) {
	c.AddAllBut(other)
	c.Pairs = slices.Collect(Merge(1, slices.Values(c.Pairs), slices.Values(other.Pairs)))
	c.Lines = slices.Collect(Merge(1, slices.Values(c.Lines), slices.Values(other.Lines)))
}

// median returns the number of distinct content words of the row in the middle, as far as
// they are told apart.
func (c *Counts) median() int {
	before := 0
	for words, n := range c.Lengths {
		if before += n; before > c.Rows/2 {
			return words
		}
	}
	return 0
}

// headlineWords is below what the median row of a collection has of distinct words where most are headlines or first sentences.
const headlineWords = 20

// A Model is what the vectors of a collection are made by. It is made once and read by all.
type Model struct {
	Words       int     // columns that are words; the others are word pairs
	Least       float64 // below what two rows of a story have: see leastSimilarity
	tuning      tuning
	scheme      vector.Scheme
	vocabulary  []string
	class       []uint8 // by term: what kind of word it is in most places
	grams       *gramTable
	lines       lineSet
	frequencies vector.Frequencies
	entries     int                // of all vectors
	told        vector.Frequencies // as rarity is told by them: see bounded
	terms       vector.Terms
	opening     []float64      // by place: what an occurrence counts
	rare        []float64      // by term: see rareness
	languages   map[string]int // documents, by the tag of their language's row
	median      int            // distinct words of the row in the middle
	gap         float64        // in days
	reach       float64        // in days: further apart rows are not compared
}

// NewModel returns the model of a collection from the counts of all of its parts. Pairs
// and lines that fewer rows have than matter may be left out of them.
func NewModel(ctx context.Context, vocabulary []string, c *Counts, o Options) (*Model, error) {
	m := &Model{
		Words: len(vocabulary), vocabulary: vocabulary, tuning: o.tune(), scheme: o.scheme(), median: c.median(), gap: o.gapDays(), languages: c.Languages,
		class: classify(c.Terms), grams: newGramTable(nil, len(vocabulary)), lines: lineSet{},
	}
	if m.scheme.Plain {
		m.tuning.lead, m.tuning.fragment, m.tuning.repeated = 0, 1, 1
	} else {
		m.grams = newGramTable(c.Pairs, len(vocabulary))
		for _, line := range c.Lines {
			if line.Times >= LeastLine {
				m.lines[line.Key] = line.Times
			}
		}
	}
	m.opening = m.tuning.opening()
	m.frequencies = m.countRows(c)
	common, err := listed(ctx, c, m.tuning.reference)
	if err != nil {
		return nil, err
	}
	reference := common.plus(o.Reference)
	m.told = m.frequencies
	if reference.documents() == 0 && !m.scheme.Plain {
		m.told = bounded(m.frequencies)
	}
	m.rare = rareness(vocabulary, reference)
	m.terms = m.termsOf(reference)
	m.entries = c.entries(m.frequencies.Of)
	m.Least, m.reach = leastSimilarity(m.entries), o.Reach(m.entries)
	if o.Threshold > 0 {
		m.Least = min(m.Least, o.Threshold/2)
	}
	return m, nil
}

// entries returns how many entries all vectors of the collection have.
func (c *Counts) entries(rows []uint32) int {
	if c.Entries > 0 {
		return c.Entries
	}
	sum := 0
	for _, n := range rows {
		sum += int(n)
	}
	return sum
}

// countRows returns the frequencies of the columns.
func (m *Model) countRows(c *Counts) vector.Frequencies {
	f := vector.Frequencies{Rows: c.Rows, Of: make([]uint32, 0, m.Words+m.grams.len()), Length: float64(c.Words)}
	for _, n := range c.Terms {
		f.Of = append(f.Of, n.Rows)
	}
	if m.grams.len() > 0 {
		for _, p := range c.Pairs {
			if p.Times >= LeastPair {
				f.Of = append(f.Of, p.Times)
			}
		}
	}
	return f
}

// Splitter returns what finds the common border of the comparisons of all parts.
func (m *Model) Splitter() *vector.Splitter { return vector.NewSplitter(m.frequencies, m.Least) }

// Window returns where to look for similar rows, by their days.
func (m *Model) Window(days []float64) vector.Window {
	return vector.Window{Place: days, Reach: m.reach}
}

// classify tells, for each term, what it is in most places.
func classify(terms []TermCount) []uint8 {
	class := make([]uint8, len(terms))
	for t, n := range terms {
		switch {
		case n.Number:
			class[t] = overlap.Number
		case n.Balance > 0:
			class[t] = overlap.Name
		}
	}
	return class
}
