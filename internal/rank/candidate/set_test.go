package candidate

import (
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func TestPercentageCountsProseOnly(t *testing.T) {
	const header, prose, tags = "title: A long header of many words that nobody reads\nauthor: Jane Roe\n\n", "The mayor left the town on Friday. She will not be back before May.", "\n\nTags: town, mayor, news, local, politics"
	limit := func(all string, body int) int {
		corpus, err := text.Analyze(t.Context(), []article.Article{{Text: all, Body: body}}, text.Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		set := Set{Articles: []Article{{Text: all, Document: &corpus.Documents[0]}}, Budget: Budget{Amount: 50, Unit: Percent}}
		return set.limit()
	}
	if bare, framed := limit(prose, 0), limit(header+prose+tags, len(header)); bare != 7 || framed != bare {
		t.Errorf("half of 14 words is %d words, with header and tags %d", bare, framed)
	}
}
