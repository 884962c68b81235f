package text

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"

	"summarize/internal/article"
	"summarize/internal/parallel"
)

// Languages are found in two steps, so that they do not depend on the order of
// articles: first each article alone, from its function words in the first
// kilobyte or, when they do not decide, from its letters by whatlanggo, which is a
// thousand times slower; then an article that was in doubt takes the language that
// most of the sure ones have. An article that says its language is believed.

const (
	sample    = 1024 // bytes of an article that are looked at at most
	sureVotes = 8    // function words that make a language sure, if twice the next one's
	sureAlone = 0.9  // confidence from which whatlanggo is believed
	fallback  = "en"
)

// A guess is the language of one article.
type guess struct {
	tag  string
	sure bool
}

// detect returns the languages of articles as BCP 47 tags.
func detect(ctx context.Context, articles []article.Article, o Options) ([]string, error) {
	tags := make([]string, len(articles))
	if o.Lang != "" && o.Lang != "auto" {
		for i := range tags {
			tags[i] = o.Lang
		}
		return tags, nil
	}
	guesses := make([]guess, len(articles))
	err := parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
		guesses[i] = guessLanguage(&articles[i])
	})
	if err != nil {
		return nil, err
	}
	common := majority(guesses)
	for i, g := range guesses {
		switch {
		case g.sure:
			tags[i] = g.tag
		case common != "":
			tags[i] = common
		case g.tag != "":
			tags[i] = g.tag
		default:
			tags[i] = fallback
		}
	}
	return tags, nil
}

// majority returns the most frequent tag of the sure guesses, the first by bytes
// among equals, or "".
func majority(guesses []guess) string {
	count := map[string]int{}
	for _, g := range guesses {
		if g.sure {
			count[g.tag]++
		}
	}
	var tags []string
	for tag := range count {
		tags = append(tags, tag)
	}
	slices.SortFunc(tags, func(a, b string) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return strings.Compare(a, b)
	})
	if len(tags) == 0 {
		return ""
	}
	return tags[0]
}

func guessLanguage(a *article.Article) guess {
	if a.Lang != "" && primary(a.Lang) != "und" {
		return guess{a.Lang, true}
	}
	text := strings.TrimSpace(a.Text[a.Body:])
	if len(text) > sample {
		text = strings.ToValidUTF8(text[:sample], "")
	}
	if len(text) < 40 {
		text += " " + a.Title
	}
	if tag := script(text); tag != "" {
		return guess{tag, true}
	}
	if tag := vote(text); tag != "" {
		return guess{tag, true}
	}
	info := whatlanggo.Detect(text)
	tag := info.Lang.Iso6391()
	return guess{tag, tag != "" && info.Confidence >= sureAlone && len(text) >= 100}
}

// script returns the language that the letters of text alone decide, or "".
func script(text string) string {
	letters, han, kana, hangul := 0, 0, 0, 0
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			if alphanumeric[r] {
				letters++
			}
			continue
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case 3*(han+kana) > letters && 20*kana > han+kana:
		return "ja"
	case 3*han > letters:
		return "zh"
	case 2*hangul > letters:
		return "ko"
	}
	return ""
}

// votes holds, for each function word of the languages with tables, which of them
// have it, as bits in the order of voters.
var (
	voters = []*language{english, german, french, spanish, italian, portuguese, dutch}
	votes  = func() map[string]uint8 {
		m := map[string]uint8{}
		for n, l := range voters {
			for word, r := range l.word {
				if r&stopWord != 0 {
					m[word] |= 1 << n
				}
			}
		}
		return m
	}()
)

// vote returns the language that has by far the most function words in text, or
// "". It stops as soon as one leads clearly.
func vote(text string) string {
	var count [8]int
	for len(text) > 0 {
		word, rest := nextWord(text)
		text = rest
		bits := votes[fold(word)]
		for n := 0; bits != 0; n, bits = n+1, bits>>1 {
			count[n] += int(bits & 1)
		}
		if best := leader(count); best >= 0 && count[best] >= 2*sureVotes {
			return voters[best].tag
		}
	}
	if best := leader(count); best >= 0 {
		return voters[best].tag
	}
	return ""
}

// leader returns which voter has sureVotes and twice as many as any other, or -1.
func leader(count [8]int) int {
	best, second := 0, 0
	for n := 1; n < len(count); n++ {
		if count[n] > count[best] {
			best, second = n, count[best]
		} else {
			second = max(second, count[n])
		}
	}
	if count[best] < sureVotes || count[best] < 2*second {
		return -1
	}
	return best
}

// nextWord cuts the first run of letters from text.
func nextWord(text string) (word, rest string) {
	isLetter := func(r rune) bool {
		return r < utf8.RuneSelf && alphanumeric[r] && !digit(byte(r)) || r >= utf8.RuneSelf && unicode.IsLetter(r)
	}
	start := strings.IndexFunc(text, isLetter)
	if start < 0 {
		return "", ""
	}
	text = text[start:]
	end := strings.IndexFunc(text, func(r rune) bool { return !isLetter(r) })
	if end < 0 {
		end = len(text)
	}
	return text[:end], text[end:]
}
