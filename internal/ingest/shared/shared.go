// Package shared marks what sites print around their articles.
//
// Sites print the same blocks around different articles: sign-up boxes, menus, who the author is.
// With several articles of a site at hand, what they share shows without a list of phrases:
//
//	a paragraph is shared when at least minSharing articles of the site have it, of which each
//	is mostly its own text; and where it reads like news, when most of a larger site have it.
//
// Versions of one article share most of their text, so that none of them counts; background
// that a paper prints below each report of a story has names, numbers and verbs in the
// past, and stands in few of its articles. Shared paragraphs are marked and stay in the text: what is
// quoted stands where it stood, whatever else was read.
package shared

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"github.com/zeebo/xxh3"

	"summarize/internal/article"
	"summarize/internal/boilerplate"
	"summarize/internal/language"
)

const (
	minSharing   = 3   // articles
	mostOwn      = 0.5 // of an article's bytes, which others of its site may have too
	minSite      = 6   // articles of a site before most of it says anything
	newsEvidence = 2   // of three: a name inside, a number, a past tense
)

// A Paragraph is a stretch between blank lines, by the hash of its text.
type Paragraph struct {
	hash       uint64
	start, end int32
	news       bool // it reads like news
}

// An Article is one of a format in which sites frame their articles: pages, feeds, mail.
type Article struct {
	*article.Article
	Paragraphs []Paragraph
}

// Paragraphs cuts a text of a language at its blank lines.
func Paragraphs(text string, l *language.Language) (all []Paragraph) {
	for at := 0; at < len(text); {
		end := len(text)
		next := end
		if n := strings.Index(text[at:], "\n\n"); n >= 0 {
			end, next = at+n, at+n+2
		}
		piece := strings.TrimSpace(text[at:end])
		if start := at + strings.Index(text[at:end], piece); piece != "" {
			all = append(all, Paragraph{xxh3.HashString(piece), int32(start), int32(start + len(piece)), boilerplate.Evidence(piece, l) >= newsEvidence})
		}
		at = next
	}
	return all
}

// siteOf names the site of an article: the host of its address, else its publisher.
func siteOf(a *article.Article) string {
	if u, err := url.Parse(a.URL); err == nil && u.Hostname() != "" {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return a.Source
}

// Mark marks the paragraphs that articles of one site share.
func Mark(articles []Article) {
	sites := make(map[string][]Article)
	for _, a := range articles {
		if site := siteOf(a.Article); site != "" && len(a.Paragraphs) > 0 {
			sites[site] = append(sites[site], a)
		}
	}
	for _, of := range sites {
		if len(of) >= minSharing {
			markSite(of)
		}
	}
}

func markSite(of []Article) {
	having := countHaving(of)
	own := slices.DeleteFunc(slices.Clone(of), func(a Article) bool {
		shared, all := 0, 0
		for _, p := range a.Paragraphs {
			all += int(p.end - p.start)
			if having[p.hash] > 1 {
				shared += int(p.end - p.start)
			}
		}
		return float64(shared) > mostOwn*float64(all)
	})
	having = countHaving(own)
	for _, a := range of {
		for _, p := range a.Paragraphs {
			most := len(own) >= minSite && 2*having[p.hash] > len(own)
			if having[p.hash] >= minSharing && (most || !p.news) {
				a.Marks = append(a.Marks, article.Mark{Start: int(p.start), End: int(p.end), Kind: article.MarkShared})
			}
		}
		a.settleMarks()
	}
}

// countHaving counts the articles that have each paragraph.
func countHaving(of []Article) map[uint64]int {
	having := make(map[uint64]int)
	for _, a := range of {
		met := make(map[uint64]bool, len(a.Paragraphs))
		for _, p := range a.Paragraphs {
			if !met[p.hash] {
				met[p.hash] = true
				having[p.hash]++
			}
		}
	}
	return having
}

// settleMarks puts marks in order, and drops those that others hold or overlap.
func (a Article) settleMarks() {
	slices.SortStableFunc(a.Marks, func(x, y article.Mark) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End), cmp.Compare(y.Kind, x.Kind))
	})
	kept := a.Marks[:0]
	for _, m := range a.Marks {
		if n := len(kept); n == 0 || m.Start >= kept[n-1].End {
			kept = append(kept, m)
		}
	}
	a.Marks = kept
}
