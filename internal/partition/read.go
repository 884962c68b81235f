package partition

import (
	"context"
	"errors"
	"slices"
	"sync"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/ingest"
	"summarize/internal/language"
	"summarize/internal/parallel"
	"summarize/internal/text"
)

// spill reads the inputs. Articles go to a file as they are read, in any order; what is
// known of them without their texts is sorted and makes the index.
func (w *Work) spill(ctx context.Context, _ int) error {
	texts, err := create(w.file("spill/texts"))
	if err != nil {
		return err
	}
	defer texts.discard()
	buffers := sync.Pool{New: func() any { return new([]byte) }}
	in, records, missing := ingest.ReadReduced(ctx, w.options.Paths, w.options.Input, func(a *article.Article) int {
		buffer := buffers.Get().(*[]byte)
		defer buffers.Put(buffer)
		*buffer = AppendArticle((*buffer)[:0], a)
		w.reduce(a)
		return texts.append(*buffer)
	})
	if in == nil {
		return missing
	}
	x := &index{Input: Input{Bytes: in.Bytes, Skipped: in.Skipped, Missing: missingPaths(missing), Warnings: in.Warnings}}
	for k := range in.Articles {
		if a := &in.Articles[k]; w.options.Own == nil || !w.options.Own(a.Path) {
			a.Number = records[k]
			x.Articles = append(x.Articles, *a)
		}
	}
	if own := w.options.Own; own != nil {
		x.Skipped = slices.DeleteFunc(x.Skipped, func(s ingest.Skipped) bool { return own(s.Path) })
	}
	if w.Window > 0 {
		x.Since = digest.Newest(x.Articles, w.Digest.Generated).Add(-w.Window)
	}
	x.Parts = w.partsFor(len(x.Articles), in.Bytes)
	if err := texts.commit(); err != nil {
		return err
	}
	return w.writeIndex(x)
}

// reduce leaves of an article what is known of it without its text.
func (w *Work) reduce(a *article.Article) {
	a.Text, a.Body, a.Record = "", 0, ""
	fields := a.Fields
	a.Fields = nil
	if by := w.Digest.GroupBy; by != "" && fields[by] != "" {
		a.Fields = map[string]string{by: fields[by]}
	}
	if w.Digest.GroupBy != "author" {
		a.Author = ""
	}
}

// missingPaths lists the paths that an error of ingest.Read is about.
func missingPaths(err error) (missing []ingest.Skipped) {
	errs := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		errs = joined.Unwrap()
	}
	for _, e := range errs {
		if p, ok := errors.AsType[*ingest.PathError](e); ok {
			missing = append(missing, ingest.Skipped{Path: p.Path, Reason: p.Reason})
		}
	}
	return missing
}

func (w *Work) writeIndex(x *index) error {
	out, err := create(w.path("spill", 0))
	if err != nil {
		return err
	}
	record, err := gobbed(x.Input)
	if err != nil {
		out.discard()
		return err
	}
	out.append(record)
	var buffer []byte
	for k := range x.Articles {
		buffer = AppendArticle(buffer[:0], &x.Articles[k])
		out.append(buffer)
	}
	return out.commit()
}

// divide writes the articles of a part, in order, and their languages where these are sure.
func (w *Work) divide(ctx context.Context, part int) error {
	s, err := w.outline()
	if err != nil {
		return err
	}
	texts, err := open(w.file("spill/texts"))
	if err != nil {
		return err
	}
	defer texts.close()
	from, to := w.bounds(s, part)
	order := make([]int, to-from)
	for k := range order {
		order[k] = from + k
	}
	slices.SortFunc(order, func(i, k int) int { return s.Articles()[i].Number - s.Articles()[k].Number })
	records := make([][]byte, to-from)
	for _, i := range order {
		if records[i-from], err = texts.read(s.Articles()[i].Number, nil); err != nil {
			return err
		}
	}
	sure, errs := make([]string, len(records)), make([]error, len(records))
	err = parallel.For(ctx, len(records), w.Digest.Workers, func(_, k int) {
		a, err := DecodeArticle(records[k])
		sure[k], errs[k] = text.SureLanguage(&a), err
	})
	if err := errors.Join(append(errs, err)...); err != nil {
		return err
	}
	languages, err := gobbed(sure)
	if err != nil {
		return err
	}
	return w.writeFile("articles", part, append(records, languages)...)
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
	stream := r.stream()
	for k := range articles {
		record, err := stream.read()
		if err != nil {
			return nil, nil, err
		}
		if articles[k], err = DecodeArticle(record); err != nil {
			return nil, nil, damage(r.path, err)
		}
		restore(&articles[k], &s.Articles()[from+k])
	}
	return articles, sure, r.ungob(to-from, &sure)
}

// restore gives an article what is known of it only when all are read.
func restore(whole, known *article.Article) {
	whole.ID, whole.Date, whole.Marks, whole.Number = known.ID, known.Date, known.Marks, known.Number
}

// spoken is what all articles tell about languages.
type spoken struct {
	Common   string        // that has a say where an article leaves doubt
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
				guesses[text.Language(&articles[k], "")]++
			}
		}
		counted, err := text.Gather(ctx, articles, sure, w.Digest.Workers)
		if err != nil {
			return err
		}
		evidence.Add(counted)
	}
	common := count.Common()
	if common == "" {
		common = guesses.Common()
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
			documents[k] = AppendDocument(nil, d)
		}
		facts[k] = digest.FactsOf(&articles[k], d)
		facts[k].Outside = !w.Digest.Focus.Accepts(&articles[k])
		prints[k] = encodePrint(duplicate.NewFingerprint(digest.Published(&articles[k], w.Digest.Duplicate), w.Digest.Duplicate))
	})
	if err != nil {
		return err
	}
	if err := writeRecords(w.prints(part), prints...); err != nil {
		return err
	}
	factsOf, err := gobbed(facts)
	if err != nil {
		return err
	}
	learned, err := gobbed(text.Learn(corpus))
	if err != nil {
		return err
	}
	return w.writeFile("words", part, append([][]byte{factsOf, encodeStrings(corpus.Vocabulary), learned}, documents...)...)
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
		if vocabularies[p], err = r.strings(vocabularyRecord); err != nil {
			return err
		}
		var own text.Learned
		if err := r.ungob(learnedRecord, &own); err != nil {
			return err
		}
		learned.Add(own)
	}
	all, _ := text.Union(vocabularies)
	stop, err := gobbed(learned.Stop())
	if err != nil {
		return err
	}
	return w.writeFile("terms", 0, encodeStrings(all), stop)
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
	documents, errs := make([]text.Document, r.len()-firstDocument), make([]error, r.len())
	err = parallel.For(ctx, len(documents), w.Digest.Workers, func(_, k int) {
		documents[k], errs[k] = w.decoded(r, k, t, number)
	})
	return documents, errors.Join(append(errs, err)...)
}

// decoded returns document k of a part.
func (w *Work) decoded(r *reader, k int, t *terms, number []uint32) (text.Document, error) {
	record, err := r.read(firstDocument+k, nil)
	if err != nil {
		return text.Document{}, err
	}
	d, err := DecodeDocument(record)
	if err != nil {
		return d, damage(r.path, err)
	}
	t.settle(&d, number)
	return d, nil
}
