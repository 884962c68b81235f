package boilerplate

import (
	"strings"
	"sync"

	"summarize/internal/language"
	"summarize/internal/token"
)

// A phrase tells the kind of a sentence.
type phrase struct {
	text  string
	sign  byte   // the first of its bytes that is a rare one, or 0
	opens bool   // only at the start of the sentence
	after string // only in a sentence that starts on this
	kind  Kind
}

// phrases holds the phrases of all languages by their longest words: a sentence is
// searched only for phrases of which it has that word.
var phrases = sync.OnceValue(func() map[string][]phrase {
	m := map[string][]phrase{}
	add := func(list []string, p phrase) {
		for _, p.text = range list {
			p.sign = rareSign(p.text)
			word := language.PhraseWord(p.text)
			m[word] = append(m[word], p)
		}
	}
	for _, l := range language.All {
		f := &l.Furniture
		add(f.PostPhrases, phrase{kind: Social})
		add(f.CaptionOpenings, phrase{kind: Caption, opens: true})
		add(f.CaptionPhrases, phrase{kind: Caption})
		add(f.NoticeOpenings, phrase{kind: Fragment, opens: true})
		add(f.NoticePhrases, phrase{kind: Fragment})
		add(f.Followings, phrase{kind: Fragment, after: "follow "})
	}
	return m
})

// rareSign returns the first byte of a phrase that few sentences have, or 0.
func rareSign(phrase string) byte {
	if i := strings.IndexAny(phrase, "()[]/;:@"); i >= 0 {
		return phrase[i]
	}
	return 0
}

// phrased returns the kind that phrases give the line, a post's before a caption's
// before any other, or Prose; and whether the line begins on such a phrase.
func (l *Line) phrased(sentence string) (kind Kind, opens bool) {
	lower := ""
	for i := range l.Words.Types {
		if l.Words.Types[i].Role&language.Boilerplate == 0 {
			continue
		}
		word := language.BareOfPages(token.Fold(l.Words.Tokens[i].Span().Of(l.Source)))
		for _, p := range phrases()[word] {
			if kind != Prose && precedence[kind] <= precedence[p.kind] {
				continue
			}
			if p.opens {
				if len(sentence) >= len(p.text) && strings.EqualFold(sentence[:len(p.text)], p.text) {
					kind, opens = p.kind, true
				}
				continue
			}
			if p.sign != 0 && strings.IndexByte(sentence, p.sign) < 0 {
				continue
			}
			if lower == "" {
				lower = strings.ToLower(sentence)
			}
			if strings.HasPrefix(lower, p.after) && strings.Contains(lower, p.text) {
				kind, opens = p.kind, false
			}
		}
	}
	return kind, opens
}

var precedence = [...]int{Social: 0, Caption: 1, Fragment: 2}
