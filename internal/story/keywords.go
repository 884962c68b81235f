package story

import (
	"context"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"summarize/internal/language"
	"summarize/internal/vector"
)

// The keywords of a story are the terms with the highest
//
//	tf · (ln((1+S) / (1+sf)) + 1) · (ln((1+N) / (1+DF)) + 1) · √centroid
//
// tf being the number of its articles (without copies) that hold the term, sf the
// number of the S stories that do, DF of the N documents of reference, and centroid the sum of
// the articles' vectors: terms that all of the story is full of, and other stories
// are not. Each is written as the articles write it
// most often, as part of the name or the word pair that it mostly stands in.
const (
	mostKeywords = 6
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
	return vector.Count(ctx, len(stories), r.Words, workers, func(k int, bag *vector.Bag) {
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
	terms := d.keyTerms(k, scratch)
	for i, t := range terms {
		scratch.wanted[t.term] = int8(i + 1)
	}
	for _, row := range rows[:min(len(rows), readArticles)] {
		d.readForms(int(d.articles[row]), terms, scratch)
	}
	for _, t := range terms {
		scratch.wanted[t.term] = 0
	}
	return chooseKeywords(terms, language.Of(d.shelf.Document(int(d.articles[rows[0]])).Lang))
}

// rareness returns, by term, how rare the reference finds it: the second factor but
// one of the formula; 0 for terms that are no keywords.
func rareness(vocabulary []string, b *Reference) []float64 {
	rare := make([]float64, len(vocabulary))
	for t, term := range vocabulary {
		if len(term) >= keywordBytes && utf8.RuneCountInString(term) > 1 && !strings.ContainsFunc(term, unicode.IsDigit) {
			rare[t] = vector.InverseDocumentFrequency(float64(b.documents()), b.frequency(term))
		}
	}
	return rare
}

// keyTerms returns the heaviest terms of a story, the heaviest first, of equal ones
// the lowest.
func (d *describer) keyTerms(k int, scratch *scratch) []keyTerm {
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
		weight := weights[i] * d.rare[t] * math.Sqrt(scratch.centroid.of(t))
		at := len(heavy)
		for at > 0 && heavy[at-1].weight < weight {
			at--
		}
		if at < keywordTerms {
			heavy = slices.Insert(heavy, at, weighed{t, weight})
			heavy = heavy[:min(len(heavy), keywordTerms)]
		}
	}
	terms := make([]keyTerm, len(heavy))
	for i, h := range heavy {
		terms[i].term = h.term
	}
	return terms
}

// chooseKeywords writes the terms out, leaving out names of days and months, and those
// that share a word with an earlier keyword. A country stands for its adjective.
func chooseKeywords(terms []keyTerm, l *language.Language) []string {
	var chosen []string
	var spellings []spelling // of the chosen
	for i := range terms {
		keyword := terms[i].keyword(l)
		if keyword == "" || isCalendar(keyword, l) {
			continue
		}
		own := spellingOf(keyword)
		if k := slices.IndexFunc(spellings, own.overlaps); k >= 0 {
			if isRoot(keyword, chosen[k]) {
				chosen[k], spellings[k] = keyword, own
			}
			continue
		}
		if chosen, spellings = append(chosen, keyword), append(spellings, own); len(chosen) == mostKeywords {
			break
		}
	}
	return chosen
}

func isCalendar(keyword string, l *language.Language) bool {
	return l.Role(strings.ToLower(keyword))&language.Calendar != 0
}

// A spelling is how a keyword is compared with others.
type spelling struct {
	text     string   // as it is shown
	words    []string // in small letters and without accents
	unspaced bool
}

func spellingOf(keyword string) spelling {
	words := strings.FieldsFunc(withoutAccents(strings.ToLower(keyword)), func(r rune) bool { return r == ' ' || r == '-' })
	return spelling{keyword, words, isUnspaced(keyword)}
}

// overlaps reports whether two keywords have words of one stem.
func (s *spelling) overlaps(other spelling) bool {
	if s.unspaced && other.unspaced {
		return strings.Contains(s.text, other.text) || strings.Contains(other.text, s.text)
	}
	return slices.ContainsFunc(s.words, func(v string) bool {
		return slices.ContainsFunc(other.words, func(w string) bool { return sameStem(v, w) })
	})
}

// isRoot reports whether keyword is a name of one word that another, which it overlaps, only lengthens.
func isRoot(keyword, other string) bool {
	return strings.ToLower(keyword) != keyword && len(keyword) < len(other) && !strings.ContainsAny(other, " -")
}

// leastStem is the length in letters from which a word may be another's stem.
const leastStem = 4

// sameStem reports whether two words, in small letters and without accents, are one, or
// differ by an ending that no stemmer cuts: Libya, Libyan; Iran, iraniennes. The shorter
// must be the start of the longer but for its last letter, and whole if it has four.
func sameStem(v, w string) bool {
	if v == w {
		return true
	}
	shared := commonLetters(v, w)
	if shared < leastStem || isUnspaced(v) {
		return false
	}
	short, long := utf8.RuneCountInString(v), utf8.RuneCountInString(w)
	if short > long {
		short, long = long, short
	}
	return shared == short || shared == short-1 && (long > short || shared > leastStem+1)
}

// commonLetters counts the letters that two words start on in common.
func commonLetters(v, w string) (n int) {
	for i := 0; i < len(v) && i < len(w); n++ {
		r, size := utf8.DecodeRuneInString(v[i:])
		if other, _ := utf8.DecodeRuneInString(w[i:]); other != r {
			break
		}
		i += size
	}
	return n
}

func withoutAccents(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}
