// Package boilerplate says which sentences of an article are prose, and which are headings, captions, embedded
// posts or notices of the page that printed it.
//
// First a paragraph is parted from what a crawl glued to it: headlines, dates and credits in front of the first
// sentence (leadheading.go, echo.go, caption.go), the name of who speaks (transcript.go), embedded posts (part.go),
// headings without a space behind them (unspaced.go). Then a line's kind follows from its form and phrases (kind.go,
// phrase.go), and where its words leave that in doubt from a learned model of lines (linemodel.go) and from the
// article around it (doubt.go).
//
// Which blocks of a page are its article is asked before, by package content.
package boilerplate
