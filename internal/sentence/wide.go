package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Marks beyond ASCII, as in Chinese and Japanese, where no space and no capital tells
// whether a sentence goes on behind them.

const maxWide = 240 // bytes that are looked at on either side of a mark: 80 characters

// joinsWide reports whether the sentence at hand goes on at p, behind such a mark.
func (s *Splitter) joinsWide(b context, p int) bool {
	closed := b.end < p // a mark that closes stands between
	if closed && unicode.Is(unicode.Hiragana, b.first) {
		return true // 「…。」と
	}
	return s.bracketed(b, p) || s.quotedOn(b, p) || closed && s.attributesWide(p) || s.namesWide(b)
}

// quotedOn reports whether the mark of b stands within corner brackets behind which the sentence goes on with a
// particle: 「…。…。」と
func (s *Splitter) quotedOn(b context, p int) bool {
	low := max(s.start, b.stop-maxWide)
	before := s.text[low:b.stop]
	if b.end < p || strings.LastIndex(before, "「") <= strings.LastIndex(before, "」") {
		return false
	}
	ahead := s.text[p:min(len(s.text), p+maxWide)]
	i := strings.IndexAny(ahead, "「」\n")
	rest, closes := strings.CutPrefix(ahead[max(i, 0):], "」")
	r, _ := utf8.DecodeRuneInString(rest)
	return i >= 0 && closes && unicode.Is(unicode.Hiragana, r)
}

// brackets are pairs that may hold whole sentences within a sentence: titles and asides.
const brackets = "《》〈〉『』（）【】〔〕"

// bracketed reports whether the mark of b stands in a bracket within the sentence at hand:
// 《你好！再见》, （…。）.
func (s *Splitter) bracketed(b context, p int) bool {
	open, pair := s.openBracket(b.stop)
	if pair == "" {
		return false
	}
	_, size := utf8.DecodeRuneInString(pair)
	closing := pair[size:]
	if !strings.Contains(s.text[b.end:p], closing) {
		ahead := s.text[p:min(len(s.text), p+maxWide)]
		line := strings.IndexByte(ahead, '\n')
		i := strings.Index(ahead, closing)
		return i >= 0 && (line < 0 || i < line)
	}
	return pair != "（）" || strings.TrimSpace(s.text[s.start:open]) != ""
}

// openBracket returns where the innermost bracket starts that is open at p, in the
// sentence at hand, and its pair, or "".
func (s *Splitter) openBracket(p int) (open int, pair string) {
	low := max(s.start, p-maxWide)
	for depth := 0; p > low; {
		r, size := utf8.DecodeLastRuneInString(s.text[low:p])
		p -= size
		i := strings.IndexRune(brackets, r)
		switch {
		case i < 0:
		case i%(2*size) != 0:
			depth++
		case depth > 0:
			depth--
		default:
			return p, brackets[i : i+2*size]
		}
	}
	return 0, ""
}

// attributesWide reports whether the words at p name the speaker of the quotation that
// ends there: “…。”市长说。 They are a clause that ends on a verb of speech.
func (s *Splitter) attributesWide(p int) bool {
	clause := s.text[p:min(len(s.text), p+maxWide)]
	if i := strings.IndexAny(clause, "。！？，：；।.\n"); i >= 0 {
		clause = clause[:i]
	} else if p+maxWide < len(s.text) {
		return false
	}
	for verb := range strings.FieldsSeq(s.language.Reporting) {
		if verb[0] >= utf8.RuneSelf && strings.HasSuffix(clause, verb) {
			return true
		}
	}
	return false
}

// namesWide reports whether the mark of b is the last of a name: モーニング娘。
func (s *Splitter) namesWide(b context) bool {
	if !unicode.Is(unicode.Hiragana, b.first) {
		return false
	}
	for name := range strings.FieldsSeq(s.language.Exclamatory) {
		if strings.HasSuffix(s.text[s.start:b.stop], name) {
			return true
		}
	}
	return false
}
