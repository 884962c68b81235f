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

// openings are phrases that tie an English sentence to the one before. A comma keeps
// apart what else starts the same way: "Next, they" and "Next year".
var openings = []string{
	"a day later", "a month later", "a week later", "a year later", "above all,", "admittedly,", "after all,", "after that", "after which",
	"again,", "all the same,", "an hour later", "anyway,", "as a consequence", "as a result", "as before,", "as for", "as such",
	"at any rate", "at that moment", "at that point", "at that time", "at the same time", "at the time,", "at this point", "before long,",
	"before that", "by comparison", "by contrast", "by that point", "by that time", "by then", "days later,", "earlier,", "either way",
	"elsewhere,", "equally,", "even so", "even then", "ever since,", "failing that", "finally,", "first,", "following that",
	"for example", "for instance", "for one thing", "for that reason", "for this reason", "further,", "granted,", "here,", "hours later,",
	"if not,", "if so,", "in addition", "in all,", "in any case", "in any event", "in comparison,", "in conclusion", "in contrast",
	"in effect,", "in either case", "in fact", "in other words", "in particular,", "in response", "in return,", "in short", "in so doing",
	"in sum,", "in that case", "in the end,", "in the meantime", "in the process,", "in this case", "in this way", "in those days",
	"in turn", "indeed,", "just then", "last,", "later,", "mind you", "minutes later,", "moments later,", "months later,",
	"more importantly", "more precisely", "next,", "notably,", "now,", "of course,", "on that basis", "on that day", "on the contrary",
	"on the one hand", "on the other hand", "on this basis", "on top of that", "once again,", "one example is", "rather,", "regardless,",
	"second,", "shortly after,", "shortly afterward", "shortly before,", "shortly thereafter", "simultaneously,", "since then", "soon after,",
	"soon afterward", "specifically,", "still,", "that aside", "that being said", "that is why", "that said", "that way,", "that's why",
	"the following day", "the following month", "the following morning", "the following week", "the following year", "the next day",
	"the next morning", "then again", "there,", "third,", "to be sure,", "to make matters worse", "to that end", "to this end", "too,",
	"under these circumstances", "under those circumstances", "until then", "weeks later,", "what is more", "what's more", "with that",
	"worse", "years later,",
}

// pointers are phrases that point back as a pronoun does.
var pointers = []string{
	"all of them", "all this", "another ", "any of them", "apart from that", "aside from that", "because of it,", "because of that",
	"because of this", "beyond that", "both of them", "by doing so", "by doing this", "by this ", "despite that", "despite this",
	"due to this", "each of them", "few of them", "for her part", "for his part", "for its part", "for their part", "for this",
	"from there", "given this", "in doing so", "in doing this", "in it ", "in light of that", "in light of this", "in spite of that",
	"in spite of this", "many of them", "most of them", "neither of them", "none of them", "of these", "of those", "on this point",
	"one of them", "one such", "other than that", "others ", "several of them", "some of them", "the duo ", "the former,", "the latter",
	"the pair ", "the same ", "the three ", "the two ", "two of them", "with this",
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

const longestTie = 40 // bytes, with room for an apostrophe

// tied returns the traits of the phrases that start opens on.
func tied(start string) Trait {
	var t Trait
	start = strings.ReplaceAll(start[:min(len(start), longestTie)], "’", "'")
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
		strings.HasPrefix(start, "so-called") || strings.HasPrefix(start, "so far ") || strings.HasPrefix(start, "thus far ") ||
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
