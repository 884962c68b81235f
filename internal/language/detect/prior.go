package detect

import (
	"math"

	"summarize/internal/elementary"
	"summarize/internal/language"
)

// A Prior is what languages the texts of a collection are in as far as that is sure, the most
// frequent one first.
type Prior []Share

// A Share is how many texts are in one language.
type Share struct {
	Tag   string // BCP 47
	Texts int
}

// rarest is the share of the first language's texts at which another has no say.
const rarest = 1.0 / 100

// worth returns what a row scores from the start: all of most for the first language, less for
// others by the logarithm of their share, and nothing for languages that the collection has not.
func (p Prior) worth(l *language.Language, most float64) float64 {
	for _, s := range p {
		if s.Tag != Unknown && language.Of(s.Tag) == l {
			share := float64(s.Texts) / float64(p[0].Texts)
			return most * math.Max(0, 1-elementary.Log(share)/elementary.Log(rarest))
		}
	}
	return 0
}

// tagOf returns the tag by which the collection knows a row, or "".
func (p Prior) tagOf(l *language.Language) string {
	for _, s := range p {
		if s.Tag != Unknown && language.Of(s.Tag) == l {
			return s.Tag
		}
	}
	return ""
}

// first returns the most frequent language that has a row, or the fallback.
func (p Prior) first() string {
	for _, s := range p {
		if s.Tag != Unknown {
			return s.Tag
		}
	}
	return fallback
}
