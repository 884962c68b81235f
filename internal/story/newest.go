package story

import (
	"time"

	"summarize/internal/claim"
	"summarize/internal/headline"
)

// staleAfter is how much later a line was published that tells a later state: two of one day are
// of one state, or of two things.
const staleAfter = 20 * time.Hour

// newest returns the last published of the lines that count anew what line best of a story counts, of those of
// rows, or best where there is none: a toll that has risen.
func (d *describer) newest(rows []int32, lines []headline.Line, best int) int {
	if d.collection.Article(int(d.articles[rows[best]])).Date.IsZero() {
		return best
	}
	stated := d.claim(rows[best], &lines[best])
	newest, at := best, d.collection.Article(int(d.articles[rows[best]])).Date.Add(staleAfter)
	for i, row := range rows {
		date := d.collection.Article(int(d.articles[row])).Date
		if lines[i].Published != lines[best].Published || !date.After(at) {
			continue
		}
		if recounted := d.claim(row, &lines[i]); recounted.Recounts(&stated) {
			newest, at = i, date
		}
	}
	return newest
}

// claim returns what a line of an article claims.
func (d *describer) claim(row int32, line *headline.Line) claim.Claim {
	a := int(d.articles[row])
	article, document := d.collection.Article(a), d.collection.Document(a)
	if line.Sentence < 0 {
		return claim.OfTitle(article.Title, document)
	}
	return claim.Of(article.Text, document, document.Sentences[line.Sentence])
}
