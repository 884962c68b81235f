package boilerplate

import (
	"strings"

	"summarize/internal/language"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// leastSentence is how many words a sentence has that counts.
const leastSentence = 4

// IsNotice tells whether a text in a language says what pages say in place of an article: to sign in, to wait, to look elsewhere. Its
// sentences are furniture by the sum of their odds, each as its length and at most as maxOdds counts.
func IsNotice(text string, l *language.Language) bool {
	var splitter sentence.Splitter
	var classes token.Classes
	var lines []token.Span
	splitter.Begin(l, nil, token.Monocase(text))
	sum := 0.0
	for _, p := range sentence.Paragraphs(nil, text, 0, l, &lines) {
		classes.Scan(text, p)
		splitter.Paragraph(&classes)
		for _, s := range splitter.Split(text, p) {
			line := s.Of(text)
			if strings.Count(line, " ") < leastSentence-1 && token.Cased(line) {
				continue
			}
			odds, kinds := lineOdds(line, l, s.Span == p)
			if odds -= Limit(line, kinds); odds > 0 || sentence.Ends(line, l) { // headings are short, of articles too
				sum += float64(max(-maxOdds, min(maxOdds, odds)) * float64(len(line)))
			}
		}
	}
	return sum > 0
}
