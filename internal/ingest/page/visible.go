package page

import (
	"iter"
	"regexp"
	"strings"
	"time"
	"unicode"

	"summarize/internal/ingest/dates"
)

// Where a page shows the day of publication without saying so to machines: in a short line
// about the title or in front of the text, alone or behind a word or two, "Published 14 November 2023".
const (
	beforeTitle   = 4  // blocks
	behindTitle   = 10 // blocks
	beforeText    = 5  // blocks
	maxDateWords  = 16 // of a block that may hold a date
	maxDateOpener = 5  // words in front of it
	minDateWords  = 1  // of it
)

// visibleDate returns the day that is shown next to the title, or in front of the blocks that are kept, or "".
func (p *parser) visibleDate(title string, keep []bool) string {
	for i := range p.placesOfDate(title, keep) {
		if i >= 0 && i < len(p.page.Blocks) {
			if day := dateIn(p.page.Blocks[i].Text); day != "" {
				return day
			}
		}
	}
	return ""
}

// placesOfDate gives the blocks that may show the day, the likeliest first; some of them there may not be.
func (p *parser) placesOfDate(title string, keep []bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		count := func(from, step, n int) bool {
			for k := range n {
				if !yield(from + k*step) {
					return false
				}
			}
			return true
		}
		if at := p.titleBlock(title); at >= 0 && (!count(at+1, 1, behindTitle) || !count(at-1, -1, beforeTitle)) {
			return
		}
		for i, kept := range keep {
			if kept {
				_ = count(i, 1, 2) && count(i-1, -1, beforeText)
				return
			}
		}
	}
}

// titleBlock returns the first heading that says the title, else the first of the first level, or -1.
func (p *parser) titleBlock(title string) int {
	first := -1
	for i := range p.page.Blocks {
		b := &p.page.Blocks[i]
		if b.Box < 0 {
			continue
		}
		top := p.around(b.Box, "h1") >= 0
		if (top || p.around(b.Box, "h2") >= 0 || p.around(b.Box, "h3") >= 0) && sameTitle(b.Text, title) {
			return i
		}
		if top && first < 0 {
			first = i
		}
	}
	return first
}

// shortYear is a date with the last two digits of its year, in the one order in which it is written with stops.
var shortYear = regexp.MustCompile(`\b(\d{1,2}\. ?\d{1,2}\. ?)(\d\d)(?:$|[ ,])`)

// bars are what stands between the parts of a line.
var bars = strings.NewReplacer("•", "|", "·", "|", "—", "|", "–", "|", " / ", "|", " - ", "|")

// dateIn returns the date that a short line, or a part of it between bars and dots, ends on or begins with, behind a few words at most.
func dateIn(line string) string {
	if len(strings.Fields(line)) > maxDateWords || !strings.ContainsFunc(line, unicode.IsDigit) {
		return ""
	}
	line = bars.Replace(shortYear.ReplaceAllString(line, "${1}20$2 "))
	for part := range strings.SplitSeq(line, "|") {
		if day := dateAmong(strings.Fields(part)); day != "" {
			return day
		}
	}
	return ""
}

// dateAmong returns the first and longest date among words.
func dateAmong(words []string) string {
	for skip := 0; skip <= maxDateOpener && skip < len(words); skip++ {
		for end := len(words); end >= skip+minDateWords; end-- {
			if t, err := dates.ParseLine(strings.Trim(strings.Join(words[skip:end], " "), ",;:()[]")); err == nil {
				return t.Format(time.RFC3339)
			}
		}
	}
	return ""
}
