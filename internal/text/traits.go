package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// traits returns the traits of a sentence; forms are those of its tokens, and roles
// what they play together.
func traits(text string, s segment, tokens []Token, forms []form, roles role) Trait {
	var t Trait
	sentence := s.Of(text)
	if first, ok := firstLetter(sentence); ok && small(first) {
		t |= Lowercase
	}
	if asks(sentence) {
		t |= Question
	}
	if len(forms) > 0 {
		t |= opening(sentence, forms[0].role, text, tokens)
	}
	if s.before.quoted() || s.after.quoted() {
		t |= OpenQuote
	}
	spoken := s.inside*10 >= len(sentence)*6
	if !spoken && roles&firstPerson == 0 {
		return t
	}
	named, cased := false, cased(sentence)
	quote, at := s.before, s.Start // the state of quotation marks at a byte
	for i, f := range forms {
		if f.role&firstPerson == 0 && (!spoken || f.class&Stop != 0 || f.shape&capital == 0 && cased) {
			continue
		}
		if s.inside > 0 {
			quote.over(text, Span{at, int(tokens[i].Start)})
			at = int(tokens[i].Start)
			if quote.quoted() {
				continue
			}
		}
		if f.role&firstPerson != 0 {
			t |= FirstPerson
		} else {
			named = true
		}
	}
	if spoken && !named {
		t |= Quotation
	}
	return t
}

// firstLetter returns the sentence from its first letter on, when only opening
// marks go before it.
func firstLetter(sentence string) (string, bool) {
	if sentence != "" && letter(sentence[0]) {
		return sentence, true
	}
	for i, r := range sentence {
		if unicode.IsLetter(r) {
			return sentence[i:], true
		}
		if !opener(r) && !unicode.IsSpace(r) && r != '.' && r != '…' {
			break
		}
	}
	return "", false
}

// asks reports whether a question mark is among the last marks of a sentence.
func asks(sentence string) bool {
	if n := len(sentence); n > 1 && sentence[n-1] == '.' && letter(sentence[n-2]) {
		return false
	}
	for sentence != "" {
		r, size := utf8.DecodeLastRuneInString(sentence)
		if r == '?' || r == '？' || r == '؟' {
			return true
		}
		if !terminal(r) && !closer(r) && !unicode.IsSpace(r) {
			return false
		}
		sentence = sentence[:len(sentence)-size]
	}
	return false
}

// openings are phrases that tie an English sentence to the one before.
var openings = []string{
	"after that", "as a result", "as such", "at that point", "at the same time", "by contrast", "by then", "even so",
	"for example", "for instance", "for that reason", "in addition", "in contrast", "in fact", "in other words",
	"in response", "in short", "in that case", "in the meantime", "in this case", "in turn", "on the contrary",
	"on the other hand", "on top of that", "since then", "still,", "that said", "then again", "to that end", "too,",
	"until then", "with that", "worse", "as for", "again,", "indeed,", "now,", "that's why", "that is why",
}

// pointers are phrases that point back as a pronoun does.
var pointers = []string{
	"the two ", "the three ", "the pair ", "the duo ", "the latter", "the former,", "the same ", "one of them", "some of them",
	"many of them", "most of them", "all of them", "both of them", "neither of them", "none of them", "another ", "others ",
	"in it ", "by this ", "by doing so", "in doing so", "because of this", "because of that", "despite this", "despite that",
	"for this", "of these", "of those", "with this", "from there",
}

// phraseWords holds the first words of openings and pointers.
var phraseWords = func() string {
	var words []string
	for _, p := range slices.Concat(openings, pointers) {
		words = append(words, p[:wordEnd(p)])
	}
	return strings.Join(words, " ")
}()

// A tie is a phrase that ties a sentence to the one before, when it opens on it.
type tie struct {
	phrase string
	trait  Trait
}

// ties holds openings and pointers by the letters that they start on.
var ties = func() map[key][]tie {
	m := map[key][]tie{}
	add := func(phrase string, t Trait) {
		first := firstLetters(phrase)
		m[first] = append(m[first], tie{phrase, t})
	}
	for _, p := range openings {
		add(p, OpensOnConnective)
	}
	for _, p := range pointers {
		add(p, OpensOnPronoun)
	}
	return m
}()

// moments are words after which "this" and "that" name a time or an amount.
var moments = setOf(`week month year morning afternoon evening day summer autumn fall winter spring weekend season decade
	century time`)

// opening returns the traits of the words that a sentence opens on; first is the
// role of the first.
func opening(sentence string, first role, text string, tokens []Token) Trait {
	if first&(pronoun|connective|phrase) == 0 {
		return 0
	}
	start, _ := firstLetter(sentence)
	var t Trait
	if first&phrase != 0 {
		t = tied(start)
	}
	if first&(pronoun|connective) == 0 {
		return t
	}
	start = strings.ToLower(start[:min(len(start), 40)])
	switch {
	case first&connective != 0 && !subordinate(start):
		t |= OpensOnConnective
	case first&pronoun != 0 && !cataphoric(start, sentence, text, tokens):
		t |= OpensOnPronoun
	}
	return t
}

// firstLetters returns the key of the ASCII letters that start opens on, as small
// ones, or zero when they are too many.
func firstLetters(start string) key {
	n := 0
	for n < len(start) && letter(start[n]) {
		n++
	}
	k, _ := packed(start[:n])
	return k.lower()
}

// opensOn reports whether s starts on a phrase of ASCII in small letters, whatever its
// own case. Phrases of a list differ at their ends oftener than at their starts.
func opensOn(s, phrase string) bool {
	if len(s) < len(phrase) {
		return false
	}
	for i := len(phrase) - 1; i >= 0; i-- {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != phrase[i] {
			return false
		}
	}
	return true
}

// tied returns the traits of the phrases that start opens on.
func tied(start string) Trait {
	var t Trait
	for _, tie := range ties[firstLetters(start)] {
		if opensOn(start, tie.phrase) {
			t |= tie.trait
		}
	}
	return t
}

// subordinate reports whether a connective at the start of a sentence ties what
// follows within it: "Because it rained, they left." "Then President Bush", "Or Yehuda".
func subordinate(start string) bool {
	return strings.HasPrefix(start, "because ") || strings.HasPrefix(start, "besides ") || strings.HasPrefix(start, "instead of") ||
		strings.HasPrefix(start, "then-") || strings.HasPrefix(start, "then president") || strings.HasPrefix(start, "plus ")
}

// cataphoric reports whether the pronoun that opens a sentence points to something
// in the sentence itself: "It is clear that …", "Those who …", "This week …".
func cataphoric(start, sentence, text string, tokens []Token) bool {
	word := start[:wordEnd(start)]
	rest := strings.TrimLeft(start[len(word):], " ")
	second := rest[:wordEnd(rest)]
	switch word {
	case "it", "it's", "it’s":
		is := second == "is" || second == "was" || second == "has" || second == "will" || second == "would" || second == "seems" ||
			second == "takes" || second == "took" || second == "may" || word != "it"
		return is && (strings.Contains(sentence, " that ") || strings.Contains(sentence, " to ") || strings.Contains(sentence, " who ") ||
			strings.Contains(sentence, " whether "))
	case "those":
		return second == "who" || second == "with" || second == "in"
	case "this", "that", "these":
		return moments[second]
	case "both":
		return len(tokens) > 1 && text[tokens[1].Start] >= 'A' && text[tokens[1].Start] <= 'Z' || strings.Contains(start, " and ")
	case "such":
		return second == "as" || second == "a"
	}
	return false
}
