package digest

import (
	"time"

	"summarize/internal/digest/novelty"
)

// An addition is what one new article of a known story adds. A copy that adds nothing is a
// reprint; one that does is an update.
type addition struct {
	novelty.Addition
	like     int32 // the delivered article that it is a copy of, or -1
	restates bool  // it is such a copy, or was edited: readers know the rest of it
}

// isNews reports whether the article is to be told.
func (a *addition) isNews() bool { return a.Fresh || a.Headline }

// additions returns what the articles that a telling shows add to what readers know: the
// sentences that they were told of its story, delivered copies, and earlier versions.
func (b *build) additions(t *telling) []addition {
	var told []novelty.Text
	for _, s := range b.toldOf(t) {
		told = append(told, s.said)
	}
	all := make([]addition, len(t.articles))
	for k, i := range t.articles {
		all[k] = b.addition(i, told)
	}
	return all
}

// toldOf lists what readers were told of a story, under its name and those of the stories
// that it took in.
func (b *build) toldOf(t *telling) []*toldStory {
	if t.known == nil {
		return nil
	}
	var told []*toldStory
	for _, id := range append([]string{t.known.ID}, t.known.Was...) {
		if s := b.told[id]; s != nil {
			told = append(told, s)
		}
	}
	return told
}

// addition judges article i against what was told of its story.
func (b *build) addition(i int, told []novelty.Text) addition {
	add := addition{like: -1}
	known := novelty.Known{Told: told, Before: b.revised[b.articles[i].ID]}
	for _, k := range b.alike[i] {
		known.Copies = append(known.Copies, b.read(int(k)))
		known.HouseStyle = known.HouseStyle || b.isHouseStyle(i, int(k))
	}
	if len(b.alike[i]) > 0 {
		add.like = b.alike[i][0]
	}
	add.restates = known.IsRestated()
	add.Addition = novelty.Judge(b.read(i), &known, b.corpus.Vocabulary)
	return add
}

// read returns article i as its readers know it.
func (b *build) read(i int) novelty.Text {
	return novelty.Text{Title: b.articles[i].Title, Text: b.articles[i].Text, Document: b.document(i)}
}

// isHouseStyle reports whether two articles are of two publishers and of one day.
func (b *build) isHouseStyle(i, k int) bool {
	x, y := &b.articles[i], &b.articles[k]
	return x.Source != "" && y.Source != "" && x.Source != y.Source &&
		!x.Date.IsZero() && x.Date.Truncate(24*time.Hour).Equal(y.Date.Truncate(24*time.Hour))
}

// status returns what became of article i since the last run: nothing of one that is new.
func (b *build) status(i int) string {
	old := b.revised[b.articles[i].ID]
	if old == nil {
		return ""
	}
	return string(novelty.StatusOf(b.read(i), *old, b.facts[i].Words))
}
