package text

import (
	"context"
	"maps"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"

	"summarize/internal/article"
	"summarize/internal/parallel"
)

// The language of an article is what its record says or, failing that, what the
// function words of its first kilobyte say: at least sureVotes of one language, and
// twice as many as of any other. Letters alone tell Chinese, Japanese and Korean.
// An article that stays in doubt, as a table or a headline does, has the language
// of most sure ones if its few function words agree, or if it is short and has no
// accents. Otherwise whatlanggo judges by letter sequences, which takes a thousand times longer and mistakes one English
// market report in ten: it is believed when it is confident and, in a language with
// a table, when function words agree. The steps see all articles or one at a time,
// so no outcome depends on order or workers.

const (
	sample     = 1024 // bytes of an article that are looked at, at most
	closeLook  = 600  // bytes given to whatlanggo
	brief      = 500  // bytes: a shorter text without accents is not looked at closely
	sureVotes  = 8
	confidence = 0.9
	fallback   = "en"
)

// detect returns the languages of articles as BCP 47 tags.
func detect(ctx context.Context, articles []article.Article, o Options) ([]string, error) {
	tags := make([]string, len(articles))
	if o.Lang != "" && o.Lang != "auto" {
		for i := range tags {
			tags[i] = o.Lang
		}
		return tags, nil
	}
	err := parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
		tags[i] = sureLanguage(&articles[i])
	})
	if err != nil {
		return nil, err
	}
	common := majority(tags)
	err = parallel.For(ctx, len(articles), o.Workers, func(_, i int) {
		if tags[i] == "" {
			tags[i] = likelyLanguage(start(&articles[i]), common)
		}
	})
	return tags, err
}

// majority returns the most frequent tag, the first by bytes among equals; empty
// ones are not counted.
func majority(tags []string) string {
	count := map[string]int{}
	for _, tag := range tags {
		count[tag]++
	}
	best := ""
	for _, tag := range slices.Sorted(maps.Keys(count)) {
		if tag != "" && (best == "" || count[tag] > count[best]) {
			best = tag
		}
	}
	return best
}

// sureLanguage returns the language of an article that leaves no doubt, or "".
func sureLanguage(a *article.Article) string {
	if a.Lang != "" && primary(a.Lang) != "und" {
		return a.Lang
	}
	text := start(a)
	if tag := script(text); tag != "" {
		return tag
	}
	if best, votes, second := leader(text, 2*sureVotes); votes >= sureVotes && votes >= 2*second {
		return voters[best].tag
	}
	return ""
}

// likelyLanguage returns the language of a text in doubt, where most articles are
// in the language common, which may be empty.
func likelyLanguage(text, common string) string {
	best, votes, second := leader(text, sample)
	leading := ""
	if votes >= 2 && votes > second {
		leading = voters[best].tag
	}
	if leading != "" && leading == primary(common) || common != "" && len(text) < brief && ascii(text) {
		return common
	}
	info := whatlanggo.Detect(strings.ToValidUTF8(text[:min(len(text), closeLook)], ""))
	tag := info.Lang.Iso6391()
	latin := info.Script == unicode.Latin
	switch {
	case !latin && leading != "":
		return leading
	case !latin && tag != "":
		return tag
	case tag != "" && info.Confidence >= confidence && len(text) >= 100 && (languages[tag] == nil || leading == tag):
		return tag
	case common != "":
		return common
	case leading != "":
		return leading
	}
	return fallback
}

func ascii(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// start returns the start of an article's text, with its title if that is short.
func start(a *article.Article) string {
	text := strings.TrimSpace(a.Text[a.Body:min(len(a.Text), a.Body+sample)])
	if len(text) < 40 {
		text = a.Title + " " + text
	}
	return text
}

// script returns the language that letters alone decide, or "".
func script(text string) string {
	if !foreign(text) {
		return ""
	}
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

// foreign reports whether text has more bytes beyond ASCII than ASCII letters and
// digits, as one must of whose letters a third is Han, kana or hangul, of three bytes
// and more each.
func foreign(text string) bool {
	beyond := 0
	for ; len(text) >= 8; text = text[8:] {
		e := eight(text)
		beyond += bits.OnesCount64(e&(ones*0x80)) - bits.OnesCount64(wordBytes(e))
	}
	for i := range len(text) {
		if alphanumeric[text[i]] {
			beyond--
		} else {
			beyond += int(text[i] >> 7)
		}
	}
	return beyond > 0
}

// votes holds, for each function word of the languages with capitals, which of
// them have it, as bits in the order of voters.
var (
	voters = [...]*language{english, german, french, spanish, italian, portuguese, dutch, russian}
	votes  = func() (t table[uint8]) {
		for n, l := range voters {
			for word, r := range l.word {
				if k, ok := packed(word); ok && r&stopWord != 0 {
					v := t.get(k)
					if v == nil {
						v = t.add(k, 0)
					}
					*v |= 1 << n
				}
			}
		}
		return t
	}()
)

// leader returns which voter has the most function words in text, how many, and
// how many the next one has. It stops when the leader has enough and twice as many.
func leader(text string, enough int) (best, most, second int) {
	var count [len(voters)]int
	for text != "" {
		var word string
		word, text = nextWord(text)
		bits := votesOf(word)
		if bits == 0 {
			continue
		}
		best, second = 0, 0
		for n := range count {
			count[n] += int(bits >> n & 1)
			if n > 0 && count[n] > count[best] {
				best, second = n, count[best]
			} else if n > 0 {
				second = max(second, count[n])
			}
		}
		if count[best] >= enough && count[best] >= 2*second {
			break
		}
	}
	return best, count[best], second
}

// votesOf returns which voters have a word.
func votesOf(word string) uint8 {
	k, ok := packed(word)
	if !ok || !k.ascii() {
		k, _ = packed(fold(word))
	}
	if v := votes.get(k.lower()); v != nil {
		return *v
	}
	return 0
}

// nextWord cuts the first run of letters from text.
func nextWord(text string) (word, rest string) {
	start := 0
	for start < len(text) && text[start] < utf8.RuneSelf && !letter(text[start]) {
		start++
	}
	end := start
	for end < len(text) && letter(text[end]) {
		end++
	}
	if end == len(text) || text[end] < utf8.RuneSelf {
		return text[start:end], text[end:]
	}
	text = text[start:]
	from := strings.IndexFunc(text, unicode.IsLetter)
	if from < 0 {
		return "", ""
	}
	text = text[from:]
	end = strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(text)
	}
	return text[:end], text[end:]
}
