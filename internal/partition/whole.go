package partition

import (
	"summarize/internal/article"
)

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
		if w.known.texts, err = open(w.file("spill/texts")); err != nil {
			return nil, err
		}
	}
	record, err := w.known.texts.read(x.Places[a.Number], nil)
	if err != nil {
		return nil, err
	}
	whole, err := DecodeArticle(record)
	if err != nil {
		return nil, damage(w.known.texts.path, err)
	}
	restore(&whole, a)
	return &whole, nil
}
