package story

import (
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// A Reference says in how many earlier articles each term was found: what a
// collection of five articles cannot know about how common a word is.
type Reference struct {
	Documents int
	Count     map[string]int // by term, folded and stemmed as in text.Corpus
}

// listed returns the reference that speaks for a collection before it is counted: the common
// words of the language of most documents, if its row lists them, else nil: a tiny collection
// stands on its own then. The list stands for the given number of articles: enough to tell
// common words from rare ones in a collection of five, too few to matter in one of ten thousand.
func listed(ctx context.Context, c *Counts, documents float64) (*Reference, error) {
	var most *language.Language
	for _, l := range language.All {
		if 2*c.Languages[l.Tag] > c.Documents {
			most = l
		}
	}
	if most == nil || len(most.Common) == 0 {
		return nil, nil
	}
	lists := make([]article.Article, len(most.Common))
	for i, list := range most.Common {
		lists[i] = article.Article{Text: list.Words, Lang: most.Tag}
	}
	stemmed, err := text.Analyze(ctx, lists, text.Options{Lang: most.Tag, Workers: 1})
	if err != nil {
		return nil, err
	}
	b := &Reference{Documents: int(documents), Count: map[string]int{}}
	for i, d := range slices.Backward(stemmed.Documents) { // the most common last
		for _, t := range d.Tokens {
			b.Count[stemmed.Vocabulary[t.Term]] = int(documents) * most.Common[i].Percent / 100
		}
	}
	return b, nil
}

// Where no list tells common words and no earlier run does, a word that half of ten articles have need not be a common one: they may be of one
// event, whose words they share. By their frequency these would weigh less than the words of one article alone, and the event
// would be torn. So a term counts as one of a quarter of the articles at most in the smallest collections, of all from forty articles on, evenly
// between; what few articles share keeps its weight. (One story of ten articles in six languages: B-cubed F1 0.42 without this, 0.87 with it; two stories, five to thirty articles
// drawn, and strangers ±0.005. Articles thought of beside the collection's, of which one in ten has any term, gain as much, but cost strangers and
// drawn articles 0.01 to 0.06. benchmarks/stories.md, "Parts drawn by seed".)
const (
	boundShare = 0.25
	boundUntil = 40 // articles
	leastBound = 2  // articles: what one has alone is another matter
)

// bounded returns the frequencies of a collection with their bound.
func bounded(f vector.Frequencies) vector.Frequencies {
	if f.Rows >= boundUntil {
		return f
	}
	n := float64(f.Rows)
	bound := uint32(max((boundShare+float64((1-boundShare)*n/boundUntil))*n+0.5, leastBound))
	f.Of = slices.Clone(f.Of)
	for k, n := range f.Of {
		f.Of[k] = min(n, bound)
	}
	return f
}

// plus returns the sum of two references, either of which may be nil.
func (b *Reference) plus(c *Reference) *Reference {
	if b == nil || c == nil {
		if b == nil {
			return c
		}
		return b
	}
	sum := &Reference{Documents: b.Documents + c.Documents, Count: make(map[string]int, len(b.Count)+len(c.Count))}
	for term, n := range b.Count {
		sum.Count[term] += n
	}
	for term, n := range c.Count {
		sum.Count[term] += n
	}
	return sum
}

func (b *Reference) documents() int {
	if b == nil {
		return 0
	}
	return b.Documents
}

// frequency returns in how many documents of the reference a term is.
func (b *Reference) frequency(term string) float64 {
	if b == nil {
		return 0
	}
	return float64(b.Count[term])
}
