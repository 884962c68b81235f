package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"summarize/internal/article"
)

func TestMarksAtTheEnd(t *testing.T) {
	for _, text := range []string{
		"September.[1]\n  It\n      with…\n  connections",
		"Test, May 24, 2000. REUTERS/Stringer\n\nThe dog ran home to the barn.",
		"Test, May 24, 2000. REUTERS/Jane",
		"Test, May 24, 2000. REUTERS/",
	} {
		c := analyze(t, Options{Lang: "en"}, article.Article{Text: text})
		check(t, &article.Article{Text: text}, &c.Documents[0], len(c.Vocabulary))
	}
}

// Where marks meet in ways that no rule thought of, the spans still hold.
func TestMarksInAnyOrder(t *testing.T) {
	pieces := strings.Split(`.|?|!|…|...|,|;|:| - | — |–|"|“|”|'|‘|’|«|»|„|(|)|[|]|[1]|[12]|[...]| |  |`+
		"\n|\n\n|\r\n|\t|\u00a0|\u2028|\ufeff|\x00|\xe2|\xff|"+
		`It|it|The mayor|said|U.S.|Mr.|No.|a.m.|3.5|1.|(a)|2)|•|* |- |St.|Jan.|J.|LONDON (AP) — |https://t.co/x|@b|#tag|`+
		"word|Été|straße|Москва|e.g.|Inc.|'s|don’t|pic.twitter.com/x|By Jane Roe|Photo:|REUTERS/Stringer|(Reuters) - |AP Photo/Jane Roe|Getty Images|Read more:|Share|Related|© 2017|1,000.50|2017-03-03|\u0301|😀", "|")
	random := rand.New(rand.NewPCG(1, 2))
	languages := []string{"en", "de", "fr", "es", "ru", "nl", "auto"}
	for range 3000 {
		var b strings.Builder
		for range 1 + random.IntN(40) {
			b.WriteString(pieces[random.IntN(len(pieces))])
			if random.IntN(2) == 0 {
				b.WriteByte(' ')
			}
		}
		text, lang := b.String(), languages[random.IntN(len(languages))]
		a := article.Article{Text: text, Title: pieces[random.IntN(len(pieces))], Lang: lang}
		c := analyze(t, Options{Workers: 1}, a)
		ok := t.Run("", func(t *testing.T) { check(t, &a, &c.Documents[0], len(c.Vocabulary)) })
		if !ok {
			t.Fatalf("in %q (%s)", text, lang)
		}
	}
}
