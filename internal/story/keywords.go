package story

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/elementary"
	"summarize/internal/language"
	"summarize/internal/story/keyword"
	"summarize/internal/vector"
)

// The keywords of a story are the terms with the highest
//
//	tf · (ln((1+S) / (1+sf)) + 1) · (ln((1+N) / (1+DF)) + 1) · (among · centroid)³
//
// tf being the number of its articles (without copies) that hold the term, sf the
// number of the S stories that do, DF of the N documents of reference, and centroid the sum of
// the articles' vectors: terms that all of the story is full of, above all where it opens, and other stories
// are not. (By √centroid the side names of an article, which are rarer, came before what it is about: benchmarks/languages.md,
// "Keywords".) among makes rarity one among articles of the story's language: in a folder of many languages all words
// of a few pages are rare, while they share those that say nothing. Each is written as the articles write it
// most often, as part of the name or the word pair that it mostly stands in.
const (
	keywordTerms = 24 // terms looked at
	keywordBytes = 3  // shorter terms say little
	readArticles = 40 // of a story, for surface forms
)

// CountTopics counts the terms of some of the stories that Group made.
func (r *Result) CountTopics(ctx context.Context, stories []Story, rows Rows, workers int) (vector.Frequencies, error) {
	m, err := r.topics(ctx, stories, rows, workers)
	if err != nil {
		return vector.Frequencies{}, err
	}
	return vector.FrequenciesOf(m), nil
}

// topics counts, by story, the originals that hold each term.
func (r *Result) topics(ctx context.Context, stories []Story, rows Rows, workers int) (*vector.Matrix, error) {
	return vector.Count(ctx, len(stories), r.Words, 0, workers, func(k int, bag *vector.Bag) {
		for _, row := range r.originals(stories[k].Articles) {
			terms, _ := rows.Row(int(row))
			for _, t := range terms[:r.distinct(terms)] {
				bag.Add(t, 1)
			}
		}
	})
}

// weighTopics returns, by story, the terms of its originals weighed against those of all
// stories.
func (r *Result) weighTopics(ctx context.Context, stories []Story, rows Rows, all vector.Frequencies, workers int) (*vector.Matrix, error) {
	m, err := r.topics(ctx, stories, rows, workers)
	if err != nil {
		return nil, err
	}
	return m, vector.WeighPart(ctx, m, all, "tfidf", vector.Terms{}, workers)
}

// keywords returns the keywords of story k, whose originals are rows.
func (d *describer) keywords(k int, rows []int32, scratch *scratch) []string {
	spoken := language.Of(d.collection.Document(int(d.articles[rows[0]])).Lang)
	terms := d.keyTerms(k, d.languages[spoken.Tag], scratch)
	for i, t := range terms {
		scratch.wanted[t] = int8(i + 1)
	}
	reading := keyword.NewReading(terms, scratch.wanted, spoken)
	for _, row := range rows[:min(len(rows), readArticles)] {
		a := int(d.articles[row])
		reading.Read(d.collection.Article(a), d.collection.Document(a), a)
	}
	for _, t := range terms {
		scratch.wanted[t] = 0
	}
	return reading.Choose()
}

// rareness returns, by term, how rare the reference finds it: the second factor but
// one of the formula; 0 for terms that are no keywords: one letter, numbers, and letters
// with their signs in Khmer and Burmese, which no dictionary here parts into words.
func rareness(vocabulary []string, b *Reference) []float64 {
	rare := make([]float64, len(vocabulary))
	for t, term := range vocabulary {
		if len(term) >= keywordBytes && utf8.RuneCountInString(term) > 1 && !strings.ContainsFunc(term, noKeyword) {
			rare[t] = vector.InverseDocumentFrequency(float64(b.documents()), b.frequency(term))
		}
	}
	return rare
}

// noKeyword reports whether a term that holds r is no keyword.
func noKeyword(r rune) bool {
	return unicode.IsDigit(r) || r >= 0x1000 && unicode.In(r, unicode.Myanmar, unicode.Khmer)
}

// among returns by what a term weighs more when it is counted among so many articles, those of its language, than among all
// (see similarity.go).
func (m *Model) among(articles int, term uint32) float64 {
	all, df := m.frequencies.Rows, m.frequencies.Of[term]
	if articles >= all || m.scheme.Plain {
		return 1
	}
	rarity := func(n int) float64 { return vector.InverseDocumentFrequency(float64(n), float64(df)) }
	factor := elementary.Pow(rarity(max(articles, int(df)))/rarity(all), vector.NewsExponent)
	if df == 1 {
		factor *= m.tuning.hapaxWeight(articles) / m.tuning.hapaxWeight(all)
	}
	return factor
}

// keyTerms returns the heaviest terms of a story, in whose language there are so many articles, the heaviest first, of equal ones
// the lowest.
func (d *describer) keyTerms(k, articles int, scratch *scratch) []uint32 {
	type weighed struct {
		term   uint32
		weight float64
	}
	row, weights := d.topics.Row(k)
	heavy := make([]weighed, 0, keywordTerms+1)
	for i, t := range row {
		if d.rare[t] == 0 {
			continue
		}
		told := scratch.centroid.of(t) * d.among(articles, t)
		weight := weights[i] * d.rare[t] * told * told * told
		at := len(heavy)
		for at > 0 && heavy[at-1].weight < weight {
			at--
		}
		if at < keywordTerms {
			heavy = slices.Insert(heavy, at, weighed{t, weight})
			heavy = heavy[:min(len(heavy), keywordTerms)]
		}
	}
	terms := make([]uint32, len(heavy))
	for i, h := range heavy {
		terms[i] = h.term
	}
	return terms
}
