package partition

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"io"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/ingest"
	"summarize/internal/rank/candidate"
	"summarize/internal/story"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// An index is what is known of a collection without its texts.
type index struct {
	Articles []article.Article // as read; Number is the record of the spill that holds it whole
	Input
}

// An Input is what was read, articles apart.
type Input struct {
	Parts    int
	Since    time.Time // of the window
	Bytes    int64
	Skipped  []ingest.Skipped
	Missing  []ingest.Skipped
	Warnings []string
}

// known is what a process has read of the results of earlier stages.
type known struct {
	index    *index
	outline  *digest.Outline
	copies   *duplicate.Result
	original []int32 // by article: the one that it copies, or itself
	terms    *terms
	model    *story.Model
	result   *story.Result
	articles []*reader // by part; nil: not open
	words    []*reader
	rows     []*reader
	number   [][]uint32 // by part, by term there: the term's number in the collection
	starts   []int      // by part: its first row; and behind the last
	splitter *vector.Splitter
	split    *vector.Split
	files    *files
	whole    *whole
	hashes   candidate.Terms
}

// gobbed returns a value as a record.
func gobbed(v any) ([]byte, error) {
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(v)
	return b.Bytes(), err
}

// ungob reads record i of a file into a value.
func (r *reader) ungob(i int, v any) error {
	if i < 0 || i >= r.len() {
		return damage(r.path, fmt.Errorf("record %d: %w", i, errDamaged))
	}
	record, err := r.read(i, nil)
	if err != nil {
		return err
	}
	if err := gob.NewDecoder(bytes.NewReader(record)).Decode(v); err != nil {
		return damage(r.path, err)
	}
	return nil
}

// writeFile writes a file of a few records.
func (w *Work) writeFile(stage string, part int, records ...[]byte) error {
	return writeRecords(w.path(stage, part), records...)
}

func writeRecords(path string, records ...[]byte) error {
	out, err := create(path)
	if err != nil {
		return err
	}
	for _, r := range records {
		out.append(r)
	}
	return out.commit()
}

// writeGob writes a file of one value.
func (w *Work) writeGob(stage string, part int, v any) error {
	record, err := gobbed(v)
	if err != nil {
		return err
	}
	return w.writeFile(stage, part, record)
}

// readGob reads a file that writeGob wrote.
func (w *Work) readGob(stage string, part int, v any) error {
	r, err := open(w.path(stage, part))
	if err != nil {
		return err
	}
	defer r.close()
	return r.ungob(0, v)
}

// index returns the index.
func (w *Work) index() (*index, error) {
	if w.known.index != nil {
		return w.known.index, nil
	}
	r, err := open(w.path("spill", 0))
	if err != nil {
		return nil, err
	}
	defer r.close()
	x := &index{}
	if err := r.ungob(0, &x.Input); err != nil {
		return nil, err
	}
	x.Articles = make([]article.Article, 0, r.len()-1)
	same := map[string]string{} // paths, sources and languages are few
	s := r.stream()
	s.read() // the header
	for {
		record, err := s.read()
		if err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		a, err := DecodeArticle(record)
		if err != nil {
			return nil, damage(r.path, err)
		}
		for _, field := range []*string{&a.Path, &a.Source, &a.Lang} {
			if _, met := same[*field]; !met {
				same[*field] = *field
			}
			*field = same[*field]
		}
		x.Articles = append(x.Articles, a)
	}
	w.known.index = x
	w.known.articles, w.known.words, w.known.rows = make([]*reader, x.Parts), make([]*reader, x.Parts), make([]*reader, x.Parts)
	w.known.number = make([][]uint32, x.Parts)
	return x, nil
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
		if err := r.ungob(factsRecord, &own); err != nil {
			return nil, err
		}
		facts = append(facts, own...)
	}
	return facts, nil
}

// opened returns the file of a part, which stays open.
func (w *Work) opened(files []*reader, stage string, part int) (*reader, error) {
	if files[part] == nil {
		r, err := open(w.path(stage, part))
		if err != nil {
			return nil, err
		}
		files[part] = r
	}
	return files[part], nil
}

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
	r, err := open(w.path("terms", 0))
	if err != nil {
		return nil, err
	}
	defer r.close()
	t := &terms{stop: map[string][]bool{}}
	if t.vocabulary, err = r.strings(0); err != nil {
		return nil, err
	}
	var stop text.StopWords
	if err := r.ungob(1, &stop); err != nil {
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

// strings reads a record of strings.
func (r *reader) strings(i int) ([]string, error) {
	record, err := r.read(i, nil)
	if err != nil {
		return nil, err
	}
	d := &decoder{bytes: record}
	n := d.length()
	all := make([]string, 0, n)
	for range n {
		all = append(all, d.string())
	}
	if d.failed {
		return nil, damage(r.path, errDamaged)
	}
	return all, nil
}

func encodeStrings(all []string) []byte {
	e := &encoder{}
	e.uint(uint64(len(all)))
	for _, s := range all {
		e.string(s)
	}
	return e.bytes
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
	own, err := r.strings(vocabularyRecord)
	if err != nil {
		return nil, err
	}
	number, at := make([]uint32, len(own)), 0
	for n, term := range own {
		for at < len(t.vocabulary) && t.vocabulary[at] < term {
			at++
		}
		if at == len(t.vocabulary) || t.vocabulary[at] != term {
			return nil, damage(w.path("terms", 0), errDamaged)
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
