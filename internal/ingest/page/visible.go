package page

import (
	"strings"
	"time"
	"unicode"

	"summarize/internal/ingest/dates"
)

// Where a page shows the day of publication without saying so to machines: in a short line
// about the title, alone or behind a word or two, "Published 14 November 2023".
const (
	beforeTitle   = 4  // blocks
	behindTitle   = 10 // blocks
	maxDateWords  = 16 // of a block that may hold a date
	maxDateOpener = 5  // words in front of it
)

// visibleDate returns the day that is shown next to the title, or "".
func (p *parser) visibleDate() string {
	title := p.titleBlock()
	if title < 0 {
		return ""
	}
	for i := title + 1; i <= title+behindTitle && i < len(p.page.Blocks); i++ {
		if day := dateIn(p.page.Blocks[i].Text); day != "" {
			return day
		}
	}
	for i := title - 1; i >= max(0, title-beforeTitle); i-- {
		if day := dateIn(p.page.Blocks[i].Text); day != "" {
			return day
		}
	}
	return ""
}

// titleBlock returns the first block that is a heading of the first level, or -1.
func (p *parser) titleBlock() int {
	for i := range p.page.Blocks {
		if box := p.page.Blocks[i].Box; box >= 0 && p.around(box, "h1") >= 0 {
			return i
		}
	}
	return -1
}

// dateIn returns the date that a short line ends on, or that stands between its bars and dots.
func dateIn(line string) string {
	if len(strings.Fields(line)) > maxDateWords || !strings.ContainsFunc(line, unicode.IsDigit) {
		return ""
	}
	for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune("|•·—–", r) }) {
		words := strings.Fields(part)
		for skip := 0; skip <= maxDateOpener && skip < len(words); skip++ {
			if t, err := dates.ParseLine(strings.Join(words[skip:], " ")); err == nil {
				return t.Format(time.RFC3339)
			}
		}
	}
	return ""
}
