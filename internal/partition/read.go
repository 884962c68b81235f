package partition

import (
	"context"
	"errors"
	"slices"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/language"
	"summarize/internal/parallel"
	"summarize/internal/partition/codec"
	"summarize/internal/partition/records"
	"summarize/internal/text"
)

// divide writes the articles of a part, in order, and their languages where these are sure.
func (w *Work) divide(ctx context.Context, part int) error {
	s, err := w.outline()
	if err != nil {
		return err
	}
	texts, err := records.Open(w.file("spill/texts"))
	if err != nil {
		return err
	}
	defer texts.Close()
	from, to := w.bounds(s, part)
	order := make([]int, to-from)
	for k := range order {
		order[k] = from + k
	}
	place := func(i int) int { return w.known.index.Places[s.Articles()[i].Number] }
	slices.SortFunc(order, func(i, k int) int { return place(i) - place(k) })
	articles := make([][]byte, to-from)
	for _, i := range order {
		if articles[i-from], err = texts.Read(place(i), nil); err != nil {
			return err
		}
	}
	sure, errs := make([]string, len(articles)), make([]error, len(articles))
	err = parallel.For(ctx, len(articles), w.Digest.Workers, func(_, k int) {
		a, err := codec.DecodeArticle(articles[k])
		sure[k], errs[k] = text.SureLanguage(&a), err
	})
	if err := errors.Join(append(errs, err)...); err != nil {
		return err
	}
	languages, err := records.Encode(sure)
	if err != nil {
		return err
	}
	return w.writeFile("articles", part, append(articles, languages)...)
}

// articlesOf reads the articles of a part, and the languages of which they are sure.
func (w *Work) articlesOf(part int) (articles []article.Article, sure []string, err error) {
	s, err := w.outline()
	if err != nil {
		return nil, nil, err
	}
	r, err := w.opened(w.known.articles, "articles", part)
	if err != nil {
		return nil, nil, err
	}
	from, to := w.bounds(s, part)
	articles = make([]article.Article, to-from)
	stream := r.Stream()
	for k := range articles {
		record, err := stream.Read()
		if err != nil {
			return nil, nil, err
		}
		if articles[k], err = codec.DecodeArticle(record); err != nil {
			return nil, nil, records.Damage(r.Path(), err)
		}
		restore(&articles[k], &s.Articles()[from+k])
	}
	return articles, sure, r.Decode(to-from, &sure)
}

// restore gives an article what is known of it only when all are read.
func restore(whole, known *article.Article) {
	whole.ID, whole.Date, whole.Marks, whole.Number = known.ID, known.Date, known.Marks, known.Number
}

// spoken is what all articles tell about languages.
type spoken struct {
	Common   text.Prior    // has a say where an article leaves doubt
	Evidence text.Evidence // of abbreviations, where a language lists none
}

// findLanguage finds what all articles tell about languages.
func (w *Work) findLanguage(ctx context.Context, _ int) error {
	if _, err := w.outline(); err != nil {
		return err
	}
	given, isGiven := language.Canonical(w.Digest.Lang)
	count, guesses, evidence := text.Languages{}, text.Languages{}, text.Evidence{}
	for p := range w.known.index.Parts {
		articles, sure, err := w.articlesOf(p)
		if err != nil {
			return err
		}
		for k, tag := range sure {
			if isGiven {
				sure[k] = given
				continue
			}
			count[tag]++
			if tag == "" && len(count) == 1 { // nothing is sure so far
				guesses[text.Language(&articles[k], nil)]++
			}
		}
		counted, err := text.Gather(ctx, articles, sure, w.Digest.Workers)
		if err != nil {
			return err
		}
		evidence.Add(counted)
	}
	common := count.Common()
	if len(common) == 0 {
		common = guesses.Guess()
	}
	return w.writeGob("language", 0, spoken{common, evidence})
}

// languages returns the languages of the articles of a part, and their habits.
func (w *Work) languages(ctx context.Context, articles []article.Article, sure []string) ([]string, text.Habits, error) {
	var all spoken
	if err := w.readGob("language", 0, &all); err != nil {
		return nil, nil, err
	}
	if given, ok := language.Canonical(w.Digest.Lang); ok {
		for k := range sure {
			sure[k] = given
		}
	}
	err := parallel.For(ctx, len(articles), w.Digest.Workers, func(_, k int) {
		if sure[k] == "" {
			sure[k] = text.Language(&articles[k], all.Common)
		}
	})
	return sure, all.Evidence.Habits(), err
}

// The records behind the documents of a part.
const (
	factsRecord      = 0
	vocabularyRecord = 1
	learnedRecord    = 2
	firstDocument    = 3
)

// readWords takes the articles of a part apart.
func (w *Work) readWords(ctx context.Context, part int) error {
	articles, sure, err := w.articlesOf(part)
	if err != nil {
		return err
	}
	corpus := &text.Corpus{}
	if !w.copiesOnly() {
		languages, habits, err := w.languages(ctx, articles, sure)
		if err != nil {
			return err
		}
		if corpus, err = text.ReadPart(ctx, articles, languages, habits, w.Digest.Workers); err != nil {
			return err
		}
	}
	facts, prints, documents := make([]digest.Facts, len(articles)), make([][]byte, len(articles)), make([][]byte, len(corpus.Documents))
	err = parallel.For(ctx, len(articles), w.Digest.Workers, func(_, k int) {
		var d *text.Document
		if documents != nil && k < len(documents) {
			d = &corpus.Documents[k]
			documents[k] = codec.AppendDocument(nil, d)
		}
		facts[k] = digest.FactsOf(&articles[k], d)
		facts[k].Outside = !w.Digest.Focus.Accepts(&articles[k])
		prints[k] = encodePrint(duplicate.NewFingerprint(digest.Published(&articles[k], w.Digest.Duplicate), w.Digest.Duplicate))
	})
	if err != nil {
		return err
	}
	if err := records.Write(w.prints(part), prints...); err != nil {
		return err
	}
	factsOf, err := records.Encode(facts)
	if err != nil {
		return err
	}
	learned, err := records.Encode(text.Learn(corpus))
	if err != nil {
		return err
	}
	return w.writeFile("words", part, append([][]byte{factsOf, codec.AppendStrings(nil, corpus.Vocabulary), learned}, documents...)...)
}

// documentsOf returns the documents of a part, over the vocabulary of the collection.
func (w *Work) documentsOf(ctx context.Context, part int) ([]text.Document, error) {
	t, err := w.terms()
	if err != nil {
		return nil, err
	}
	number, err := w.numbers(part)
	if err != nil {
		return nil, err
	}
	r, err := w.opened(w.known.words, "words", part)
	if err != nil {
		return nil, err
	}
	documents, errs := make([]text.Document, r.Len()-firstDocument), make([]error, r.Len())
	err = parallel.For(ctx, len(documents), w.Digest.Workers, func(_, k int) {
		documents[k], errs[k] = w.decoded(r, k, t, number)
	})
	return documents, errors.Join(append(errs, err)...)
}

// decoded returns document k of a part.
func (w *Work) decoded(r *records.Reader, k int, t *terms, number []uint32) (text.Document, error) {
	record, err := r.Read(firstDocument+k, nil)
	if err != nil {
		return text.Document{}, err
	}
	d, err := codec.DecodeDocument(record)
	if err != nil {
		return d, records.Damage(r.Path(), err)
	}
	t.settle(&d, number)
	return d, nil
}
