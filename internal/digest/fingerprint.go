package digest

import (
	"fmt"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/text"
)

// A Fingerprint is what a digest of copies needs of an article's text: half of its size.
type Fingerprint struct {
	copies duplicate.Fingerprint
	words  int    // of its prose
	text   uint64 // hash of all of it
}

// Fingerprint returns the fingerprint of an article, for Options.Fingerprints, and leaves
// of its text only what stands for a title that it has not. Who calls it for each article
// as it is read never has the texts of all in memory.
func (o *Options) Fingerprint(a *article.Article) Fingerprint {
	f := Fingerprint{
		copies: duplicate.NewFingerprint(Published(a, o.Duplicate), o.Duplicate),
		words:  text.CountWords(a.Text[a.Body:]),
		text:   hashOf(a.Text),
	}
	opening := ""
	if strings.TrimSpace(a.Title) == "" {
		opening = beginning(a.Text[a.Body:])
	}
	a.Text, a.Body = opening, 0
	return f
}

// hashOf hashes a text, eight bytes at a time.
func hashOf(s string) uint64 {
	h := uint64(len(s)) + 1
	for ; len(s) >= 8; s = s[8:] {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		h = (h ^ w) * 0xff51afd7ed558ccd
		h ^= h >> 32
	}
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 0xc4ceb9fe1a85ec53
		h ^= h >> 32
	}
	return h
}

// beginning returns the part of s from which firstWords takes an opening: two characters
// more, of which one at least is no space.
func beginning(s string) (opening string) {
	for _, most := range []int{2, 16} { // bytes a character: mostly few are enough
		n := 0
		opening = text.Collapse(strings.ToValidUTF8(s[:min(len(s), most*mostOpening)], ""))
		for i := range opening {
			if n++; n > mostOpening+2 {
				return opening[:i]
			}
		}
	}
	return opening
}

func (b *build) fingerprints() []duplicate.Fingerprint {
	if len(b.options.Fingerprints) != len(b.articles) || b.options.Parts != DuplicatesOnly {
		panic(fmt.Sprintf("digest: %d fingerprints for %d articles", len(b.options.Fingerprints), len(b.articles)))
	}
	prints := make([]duplicate.Fingerprint, len(b.articles))
	for i, f := range b.options.Fingerprints {
		prints[i] = f.copies
	}
	return prints
}

// dates returns when the articles were published.
func (b *build) dates() []time.Time {
	dates := make([]time.Time, len(b.articles))
	for i := range dates {
		dates[i] = b.articles[i].Date
	}
	return dates
}
