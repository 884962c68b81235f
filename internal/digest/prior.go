package digest

import (
	"summarize/internal/article"
	"summarize/internal/digest/continuity"
)

// A Prior is what earlier runs leave to a new one. The zero value is a first run.
type Prior struct {
	continuity.Lineage
	Delivered map[string]bool            // ids of articles that this output was given before
	Reprints  map[string]string          // of those, by id: new ones that are word for word another one
	Told      []Telling                  // sentences that this output was told before, oldest first
	Revised   map[string]article.Article // by id: what articles said before they were edited since the last run
	Past      Background
}

// A Telling is a sentence that was shown to a reader.
type Telling struct {
	Story string
	Quote
}

// A Background counts, over the articles of the past, in how many a term occurs.
// Terms are folded and stemmed as in text.Corpus.Vocabulary. Counts of rare terms
// may be missing.
type Background struct {
	Documents int
	Count     map[string]int
}
