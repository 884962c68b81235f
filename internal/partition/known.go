package partition

import (
	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/vector"
)

// known is what a process has read of the results of earlier stages.
type known struct {
	index    *index
	outline  *digest.Outline
	copies   *duplicate.Result
	original []int32 // by article: the one that it copies, or itself
	terms    *terms
	model    *story.Model
	result   *story.Result
	texts    *records.Reader
	articles []*records.Reader // by part; nil: not open
	words    []*records.Reader
	rows     []*records.Reader
	number   [][]uint32 // by part, by term there: the term's number in the collection
	starts   []int      // by part: its first row; and behind the last
	splitter *vector.Splitter
	split    *vector.Split
	files    *files
	whole    *whole
	hashes   candidate.Terms
}

// writeFile writes a file of a few records.
func (w *Work) writeFile(stage string, part int, all ...[]byte) error {
	return records.Write(w.path(stage, part), all...)
}

// writeGob writes a file of one value.
func (w *Work) writeGob(stage string, part int, v any) error {
	record, err := records.Encode(v)
	if err != nil {
		return err
	}
	return w.writeFile(stage, part, record)
}

// readGob reads a file that writeGob wrote.
func (w *Work) readGob(stage string, part int, v any) error {
	r, err := records.Open(w.path(stage, part))
	if err != nil {
		return err
	}
	defer r.Close()
	return r.Decode(0, v)
}

// gather reads the lists of all parts of a stage.
func gather[T any](w *Work, stage string) (all []T, err error) {
	for p := range w.known.index.Parts {
		var own []T
		if err := w.readGob(stage, p, &own); err != nil {
			return nil, err
		}
		all = append(all, own...)
	}
	return all, nil
}

// outline returns the digest before its stories are told.
func (w *Work) outline() (*digest.Outline, error) {
	if w.known.outline != nil {
		return w.known.outline, nil
	}
	x, err := w.index()
	if err != nil {
		return nil, err
	}
	o := w.Digest
	if w.Window > 0 {
		o.Since = x.Since
	}
	w.known.outline = digest.NewOutline(x.Articles, o)
	x.Articles = nil // they are those of the outline
	return w.known.outline, nil
}

// bounds returns the articles of a part.
func (w *Work) bounds(s *digest.Outline, part int) (from, to int) {
	n := len(s.Articles())
	return part * n / w.known.index.Parts, (part + 1) * n / w.known.index.Parts
}

// partOf returns the part of an article.
func (w *Work) partOf(s *digest.Outline, i int) int {
	n, parts := len(s.Articles()), w.known.index.Parts
	p := min(i*parts/n, parts-1)
	for from, to := w.bounds(s, p); i < from || i >= to; from, to = w.bounds(s, p) {
		if i < from {
			p--
		} else {
			p++
		}
	}
	return p
}

// withCopies returns the outline once the copies are known.
func (w *Work) withCopies() (*digest.Outline, error) {
	s, err := w.outline()
	if err != nil || w.known.copies != nil {
		return s, err
	}
	copies := &duplicate.Result{}
	if err := w.readGob("copies", 0, copies); err != nil {
		return nil, err
	}
	w.known.copies, w.known.original = copies, copies.Originals(len(s.Articles()))
	return s, nil
}

// facts returns those of all articles.
func (w *Work) facts() ([]digest.Facts, error) {
	var facts []digest.Facts
	for p := range w.known.index.Parts {
		r, err := w.opened(w.known.words, "words", p)
		if err != nil {
			return nil, err
		}
		var own []digest.Facts
		if err := r.Decode(factsRecord, &own); err != nil {
			return nil, err
		}
		facts = append(facts, own...)
	}
	return facts, nil
}

// opened returns the file of a part, which stays open.
func (w *Work) opened(files []*records.Reader, stage string, part int) (*records.Reader, error) {
	if files[part] == nil {
		r, err := records.Open(w.path(stage, part))
		if err != nil {
			return nil, err
		}
		files[part] = r
	}
	return files[part], nil
}

// Read returns what was read besides articles: how much, what was skipped, what is doubtful,
// and which paths name nothing.
func (w *Work) Read() (*Input, error) {
	x, err := w.index()
	if err != nil {
		return nil, err
	}
	return &x.Input, nil
}

// Articles returns all articles that were read, without texts.
func (w *Work) Articles() ([]article.Article, error) {
	s, err := w.outline()
	if err != nil || len(s.Articles()) == len(w.known.index.Places) {
		return s.Articles(), err
	}
	x, err := w.readIndex()
	if err != nil {
		return nil, err
	}
	return x.Articles, nil
}

// Article returns one of Articles with its text and its record.
func (w *Work) Article(a *article.Article) (*article.Article, error) {
	x, err := w.index()
	if err != nil {
		return nil, err
	}
	if w.known.texts == nil {
		if w.known.texts, err = records.Open(w.file("spill/texts")); err != nil {
			return nil, err
		}
	}
	record, err := w.known.texts.Read(x.Places[a.Number], nil)
	if err != nil {
		return nil, err
	}
	whole, err := codec.DecodeArticle(record)
	if err != nil {
		return nil, records.Damage(w.known.texts.Path(), err)
	}
	restore(&whole, a)
	return &whole, nil
}
