package main

import (
	"context"
	"encoding/binary"

	"github.com/zeebo/xxh3"

	"summarize/internal/story"
	"summarize/internal/text"
)

// Counts of the whole collection are joined by key: a bucket asks for the counts of the terms,
// word pairs and lines that it has, each asked of one part of all (--parts), and is answered in the
// order of its question. So no worker holds the vocabulary, and nothing of it is broadcast.

// A key names a term, a pair or a line by the words in it: 128 bits, of which two never meet.
type key [2]uint64

func (k key) part(parts int) int { return int(k[0] % uint64(parts)) }

// keysOf returns the keys of terms.
func keysOf(vocabulary []string) []key {
	keys := make([]key, len(vocabulary))
	for t, word := range vocabulary {
		h := xxh3.Hash128([]byte(word))
		keys[t] = key{h.Hi, h.Lo}
	}
	return keys
}

// joined returns the key of words in sequence, as one of a kind.
func joined(kind byte, words ...key) key {
	data := []byte{kind}
	for _, w := range words {
		data = binary.LittleEndian.AppendUint64(data, w[0])
		data = binary.LittleEndian.AppendUint64(data, w[1])
	}
	h := xxh3.Hash128(data)
	return key{h.Hi, h.Lo}
}

// A question asks a part of all keys for counts, and says what the asker adds to them.
type question struct {
	Asker int
	Terms []counted
	Pairs []timed
	Lines []timed
}

type counted struct {
	Key  key
	Rows story.TermCount
}

type timed struct {
	Key   key
	Times uint32
}

// An answer has the counts of all askers, in the order of a question.
type answer struct {
	Part  int
	Terms []story.TermCount
	Pairs []uint32
	Lines []uint32
}

// questions are those of an asker, by part.
type questions []question

func newQuestions(asker, parts int) questions {
	q := make(questions, parts)
	for p := range q {
		q[p].Asker = asker
	}
	return q
}

func (q questions) term(k key, c story.TermCount) {
	p := &q[k.part(len(q))]
	p.Terms = append(p.Terms, counted{k, c})
}

func (q questions) pair(k key, times uint32) {
	p := &q[k.part(len(q))]
	p.Pairs = append(p.Pairs, timed{k, times})
}

func (q questions) line(k key, times uint32) {
	p := &q[k.part(len(q))]
	p.Lines = append(p.Lines, timed{k, times})
}

func (q questions) ask(emit func(int, []byte)) {
	for part, question := range q {
		emit(part, pack(question))
	}
}

// answersOf decodes the answers to an asker, by part.
func answersOf(values func(*[]byte) bool, parts int) ([]answer, error) {
	list := make([]answer, parts)
	return list, each(values, func(a answer) error { list[a.Part] = a; return nil })
}

// questionOf returns the questions of a bucket, in an order that answered reads again.
func questionOf(bucket, parts int, own *story.Counts, s *shelf) questions {
	q, terms := newQuestions(bucket, parts), keysOf(s.Corpus.Vocabulary)
	for t, n := range own.Terms {
		q.term(terms[t], n)
	}
	story.EachPair(own.Pairs, func(k int, a, b uint32) { q.pair(joined('p', terms[a], terms[b]), own.Pairs[k].Times) })
	lines := s.lines(terms)
	for _, l := range own.Lines {
		q.line(lines[l.Key], l.Times)
	}
	return q
}

// answered puts the counts of all in place of a bucket's own.
func answered(own *story.Counts, s *shelf, answers []answer) {
	parts := len(answers)
	terms := keysOf(s.Corpus.Vocabulary)
	for t := range own.Terms {
		a := &answers[terms[t].part(parts)]
		own.Terms[t], a.Terms = a.Terms[0], a.Terms[1:]
	}
	story.EachPair(own.Pairs, func(k int, x, y uint32) {
		a := &answers[joined('p', terms[x], terms[y]).part(parts)]
		own.Pairs[k].Times, a.Pairs = a.Pairs[0], a.Pairs[1:]
	})
	lines := s.lines(terms)
	for k, l := range own.Lines {
		a := &answers[lines[l.Key].part(parts)]
		own.Lines[k].Times, a.Lines = a.Lines[0], a.Lines[1:]
	}
}

// lines returns the keys of lines, by the keys that they have in the bucket.
func (s *shelf) lines(terms []key) map[uint64]key {
	lines := map[uint64]key{}
	s.part().EachLine(func(own uint64, words []text.Token) {
		if _, met := lines[own]; met {
			return
		}
		var line []key
		for _, w := range words {
			line = append(line, terms[w.Term])
		}
		lines[own] = joined('l', line...)
	})
	return lines
}

// part returns the documents of a bucket with those that are rows.
func (s *shelf) part() story.Part {
	p := story.Part{Documents: s.Corpus.Documents}
	for k, row := range s.Rows {
		if row >= 0 {
			p.Originals = append(p.Originals, int32(k))
		}
	}
	return p
}

func (s *shelf) count(ctx context.Context) (*story.Counts, error) {
	return story.CountPart(ctx, s.part(), len(s.Corpus.Vocabulary), false, 1)
}

// countFn counts a bucket.
type countFn struct{ Settings settings }

func (f *countFn) ProcessElement(ctx context.Context, bucket int, data []byte, ask func(int, []byte), summed func([]byte)) error {
	s, err := unpack[shelf](data)
	if err != nil {
		return err
	}
	own, err := s.count(ctx)
	if err != nil {
		return err
	}
	questionOf(bucket, f.Settings.Parts, own, &s).ask(ask)
	own.Terms, own.Pairs, own.Lines = nil, nil, nil
	summed(pack(*own))
	return nil
}

// totalFn adds up the counts of a part of all keys, and answers.
type totalFn struct{}

func (*totalFn) ProcessElement(part int, values func(*[]byte) bool, emit func(int, []byte), summed func([]byte)) error {
	list, err := all[question](values)
	if err != nil {
		return err
	}
	terms, pairs, lines := map[key]story.TermCount{}, map[key]uint32{}, map[key]uint32{}
	for _, q := range list {
		for _, c := range q.Terms {
			n := terms[c.Key]
			terms[c.Key] = story.TermCount{Rows: n.Rows + c.Rows.Rows, Balance: n.Balance + c.Rows.Balance, Number: n.Number || c.Rows.Number}
		}
		for _, c := range q.Pairs {
			pairs[c.Key] += c.Times
		}
		for _, c := range q.Lines {
			lines[c.Key] += c.Times
		}
	}
	sums := story.Counts{}
	for _, n := range terms {
		sums.Entries += int(n.Rows)
	}
	for _, times := range pairs {
		if times > 1 {
			sums.Entries += int(times)
		}
	}
	summed(pack(sums))
	for _, q := range list {
		a := answer{Part: part}
		for _, c := range q.Terms {
			a.Terms = append(a.Terms, terms[c.Key])
		}
		for _, c := range q.Pairs {
			a.Pairs = append(a.Pairs, pairs[c.Key])
		}
		for _, c := range q.Lines {
			a.Lines = append(a.Lines, lines[c.Key])
		}
		emit(q.Asker, pack(a))
	}
	return nil
}

// sumOf adds up the counts that do not go by key.
func sumOf(summed func(*[]byte) bool) (sum story.Counts, err error) {
	err = each(summed, func(c story.Counts) error {
		sum.AddAllBut(&c)
		sum.Entries += c.Entries
		return nil
	})
	return sum, err
}

// blockFn makes the vectors of a bucket.
type blockFn struct{ Settings settings }

func (f *blockFn) ProcessElement(ctx context.Context, bucket int, data []byte, summed func(*[]byte) bool, emit func(int, []byte)) error {
	shelves, answers, err := unpackTwo(data)
	if err != nil {
		return err
	}
	s, err := only[shelf](shelves)
	if err != nil {
		return err
	}
	list, err := answersOf(answers, f.Settings.Parts)
	if err != nil {
		return err
	}
	sums, err := sumOf(summed)
	if err != nil {
		return err
	}
	own, err := s.count(ctx)
	if err != nil {
		return err
	}
	answered(own, &s, list)
	sums.Terms, sums.Pairs, sums.Lines = own.Terms, own.Pairs, own.Lines
	var rows []int32
	var days []float64
	for k, row := range s.Rows {
		if row >= 0 {
			rows, days = append(rows, row), append(days, story.Day(s.Articles[k].Date))
		}
	}
	b, err := story.NewBlock(ctx, s.part(), s.Corpus.Vocabulary, &sums, rows, days, f.Settings.digest().Story)
	if err != nil {
		return err
	}
	emit(bucket, pack(b))
	return nil
}
