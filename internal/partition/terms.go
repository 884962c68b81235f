package partition

import (
	"context"

	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
	"summarize/internal/text"
)

// A terms holds the collection's vocabulary.
type terms struct {
	vocabulary []string
	stop       map[string][]bool // by language without a row, by term
}

// terms returns the vocabulary.
func (w *Work) terms() (*terms, error) {
	if w.known.terms != nil {
		return w.known.terms, nil
	}
	r, err := records.Open(w.path("terms", 0))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	t := &terms{stop: map[string][]bool{}}
	if t.vocabulary, err = stringsOf(r, 0); err != nil {
		return nil, err
	}
	var stop text.StopWords
	if err := r.Decode(1, &stop); err != nil {
		return nil, err
	}
	for lang, words := range stop {
		t.stop[lang] = make([]bool, len(t.vocabulary))
		for n, term := range t.vocabulary {
			t.stop[lang][n] = words[term]
		}
	}
	w.known.terms = t
	return t, nil
}

// stringsOf reads a record of strings.
func stringsOf(r *records.Reader, i int) ([]string, error) {
	record, err := r.Read(i, nil)
	if err != nil {
		return nil, err
	}
	all, err := codec.DecodeStrings(record)
	if err != nil {
		return nil, records.Damage(r.Path(), err)
	}
	return all, nil
}

// numbers returns, by term of a part, its number in the collection.
func (w *Work) numbers(part int) ([]uint32, error) {
	if w.known.number[part] != nil {
		return w.known.number[part], nil
	}
	t, err := w.terms()
	if err != nil {
		return nil, err
	}
	r, err := w.opened(w.known.words, "words", part)
	if err != nil {
		return nil, err
	}
	own, err := stringsOf(r, vocabularyRecord)
	if err != nil {
		return nil, err
	}
	number, at := make([]uint32, len(own)), 0
	for n, term := range own {
		for at < len(t.vocabulary) && t.vocabulary[at] < term {
			at++
		}
		if at == len(t.vocabulary) || t.vocabulary[at] != term {
			return nil, records.Damage(w.path("terms", 0), records.ErrDamaged)
		}
		number[n] = uint32(at)
	}
	w.known.number[part] = number
	return number, nil
}

// settle gives a document of a part the terms of the collection, and its learned stop words.
func (t *terms) settle(d *text.Document, number []uint32) {
	d.Renumber(number)
	if stop := t.stop[d.Lang]; stop != nil {
		d.EachToken(func(token *text.Token) {
			if stop[token.Term] {
				token.Class |= text.Stop
			}
		})
	}
}

// joinTerms makes one vocabulary of those of the parts, and learns stop words.
func (w *Work) joinTerms(_ context.Context, _ int) error {
	if _, err := w.outline(); err != nil {
		return err
	}
	learned := text.Learned{}
	vocabularies := make([][]string, w.known.index.Parts)
	for p := range vocabularies {
		r, err := w.opened(w.known.words, "words", p)
		if err != nil {
			return err
		}
		if vocabularies[p], err = stringsOf(r, vocabularyRecord); err != nil {
			return err
		}
		var own text.Learned
		if err := r.Decode(learnedRecord, &own); err != nil {
			return err
		}
		learned.Add(own)
	}
	all, _ := text.Union(vocabularies)
	stop, err := records.Encode(learned.Stop())
	if err != nil {
		return err
	}
	return w.writeFile("terms", 0, codec.AppendStrings(nil, all), stop)
}
