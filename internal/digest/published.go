package digest

import (
	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/normal"
)

// A body of longBody bytes tells an article without its title. A shorter one does if it
// has enough tellingWords: different words without digits, less its numbers. Of the 24 short
// bodies that Reuters printed twice, this leaves to their titles the notices ("Qtly div
// five cts vs five cts prior Pay July 15 Record June 30" is that of two banks) and takes a
// sentence of twelve words for what it is under any headline.
const (
	longBody     = 200
	tellingWords = 11
)

// Published is what two articles must share to be copies: the body, and behind one that
// does not tell an article the title too. Behind, so that offsets into the body hold.
// Jaccard, there for comparison with others, sees what they see.
func Published(a *article.Article, o duplicate.Options) string {
	body := a.Text[a.Body:]
	if a.Title == "" || o.Measure == duplicate.Jaccard || tells(body) {
		return body
	}
	return body + "\n\n" + a.Title
}

// tells reports whether a body tells an article.
func tells(body string) bool {
	if len(body) >= longBody {
		return true
	}
	numbers, words := 0, map[normal.Word]bool{}
	for _, w := range normal.Append(nil, nil, body) {
		if w&normal.ClassBits == normal.Number {
			numbers++
		} else {
			words[w&^normal.ClassBits] = true
		}
	}
	return len(words)-numbers >= tellingWords
}
