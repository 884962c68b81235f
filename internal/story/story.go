// Package story groups articles into stories, as an editor would, and describes
// each: its title, its keywords, the article to read first and how well it holds
// together. It knows articles and their terms; it does not know summaries, files
// or how a digest is shown.
//
// Similarities are cosines in [0, 1]. Articles are named by their index.
package story

import (
	"time"

	"summarize/internal/article"
	"summarize/internal/cluster"
	"summarize/internal/story/cut"
	"summarize/internal/story/series"
	"summarize/internal/text"
	"summarize/internal/vector"
)

// Options says how stories are found.
type Options struct {
	// Threshold is the level at which stories are cut, in (0, 1]: the mean
	// similarity that two groups of articles must have to be one story, before what
	// cluster.Average demands beyond it. 0 finds it from the data.
	Threshold float64

	// Gap is where a story ends because nothing was reported for so long: DefaultGap where
	// 0, never where negative.
	Gap time.Duration

	Workers int // goroutines; not positive: one a processor

	// Weight is the weighting scheme, one of vector.Schemes; "" is the default.
	Weight string

	// Pins overrule what is found.
	Pins Pins

	// Reference is what earlier runs know of how common terms are, or nil.
	Reference *Reference

	tuning *tuning // for measurements; nil is standard
}

func (o Options) tune() tuning {
	if o.tuning != nil {
		return *o.tuning
	}
	return standard
}

// scheme returns the weighting scheme that o names.
func (o Options) scheme() vector.Scheme {
	schemes := vector.Schemes()
	for _, s := range schemes {
		if s.Name == o.Weight {
			return s
		}
	}
	if o.Weight != "" {
		panic("story: no weighting scheme " + o.Weight)
	}
	return schemes[0]
}

// Default finds the cut from the data on all processors.
var Default = Options{}

// A Place is a line of an article.
type Place struct {
	Article  int // its index
	Sentence int // -1: its headline
}

// A Story is one event and the articles that cover it.
type Story struct {
	Articles    []int // indices, in the order of article.Compare
	Lead        int   // index of the article to read first
	LeadReason  string
	Title       string   // a readable line that names the event, about 100 characters at most
	Makeshift   bool     // the title is a detail or points at something else: a summary's opening may do better
	TitleAt     Place    // where the title is from
	Keywords    []string // distinctive of the story in its collection, as written in the articles
	First, Last time.Time
	Cohesion    float64 // mean similarity of its originals; 1 for a lone one
}

// A Result is the partition of a collection into stories, with what is needed to
// explain it.
type Result struct {
	Stories  []Story // largest first, then by first article
	Series   []Story // groups of articles that fill in one form, and are no stories
	Of       []int   // by article: index of its story; -1 for those of a series and for round-ups
	Also     [][]int // by article: of a round-up, the stories that it tells among others
	Cut      float64 // the level at which the stories were cut; 0 when labels were given
	Warnings []string

	*Model
	collection Collection
	row        []int32   // by article: row of its original
	articles   []int32   // by row: its article
	days       []float64 // by row: its date, NaN for none
	pins       Pins
	tree       *cluster.Tree
	usual      []float64 // by row: see usual; nil where contrast does not count
	penalties  []cut.Penalty
	gapped     []*cut.Gapped // by row; nil where no two are a gap apart
	linked     Linked
	series     *series.Finder
}

// Unweighed is a Collection that hands out the terms of a row without their weights, too. Link asks it for these of most rows,
// so that it can find out which weights linkage needs: they are two thirds of what a row takes.
type Unweighed interface {
	Collection
	Terms(row int) []uint32
}

// A Collection hands out what a collection is made of, one at a time: it need not be in memory.
type Collection interface {
	Rows
	Article(i int) *article.Article
	Document(i int) *text.Document // over the vocabulary of the collection
}
