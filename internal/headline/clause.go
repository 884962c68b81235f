package headline

import (
	"slices"
	"strings"

	"summarize/internal/text"
)

// A long sentence becomes a title by leaving out an insertion after its subject
// ("Jane Roe, facing questions over the sale, will not stand") and by ending where
// a phrase ends: before a comma, a conjunction or, failing these, a preposition. Where
// what is left may say less than a clause, an ellipsis says so.

// shortestTitle is the least, in characters, that a shortened title may keep.
const shortestTitle = 25

// wholeTitle is the least that is left of one whose last phrase is cut in two.
const wholeTitle = 50

var (
	conjunctions = wordSet("after before while when where who whom whose which because as although though unless until since but if whether amid despite following")
	prepositions = wordSet("in on at for by with from into over during against through within without across among between about under near upon")
	attached     = wordSet("with into between among against from about over for")
	possessives  = wordSet("his her its their our my your")
	relatives    = wordSet("who whom whose which that where")
	auxiliaries  = wordSet("is are was were has have had will would can could may might must should do does did isn't aren't wasn't weren't hasn't haven't won't can't didn't doesn't")
	pasts        = wordSet("said told took gave made found won lost beat met came went became began fell rose grew held kept left led let put ran sent set shot sold spent stood struck swept threw wrote spoke broke built bought brought caught chose cut drew drove fought flew forgot froze hit hid hurt paid quit read rode sank sat saw sang shook shut slept stole sued swore taught thought tore woke wore says gets makes takes wants goes")
	insertions   = wordSet("who whose which where when a an the one his her its their")
)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// A line is a stretch of text as a title.
type line struct {
	text  string
	words []text.Token // that are left
	worth float64      // 1 when nothing is missing
}

// readBytes is how much of a stretch is looked at: more than a title of the widest
// characters, less than what makes shortening slow.
const readBytes = 8 * longestTitle

// What a line is worth that ends where a clause may end, where only a phrase does,
// and one that ends anywhere.
const (
	clauseWorth = 0.95
	phraseWorth = 0.85
	brokenWorth = 0.7
)

// shorten makes a line of at most longestTitle characters of a stretch of source.
func shorten(source, lang string, words []text.Token, span text.Span) line {
	n := len(words)
	for n > 1 && words[n-1].Span().End > span.Start+readBytes {
		n--
	}
	if n < len(words) {
		words, span.End = words[:n], words[n-1].Span().End
	}
	if whole := squeeze(span.Of(source)); length(whole) <= longestTitle {
		return line{withoutStop(whole), words, 1}
	}
	if lang == "en" {
		if line, ok := withoutInsertion(source, words, span); ok {
			return line
		}
	}
	return ending(source, lang, nil, words, span)
}

// withoutInsertion leaves out the words between the first two commas if they are
// an insertion after the subject and a verb follows.
func withoutInsertion(source string, words []text.Token, span text.Span) (line, bool) {
	open := 1
	for open < len(words) && !strings.HasPrefix(gap(source, words, open), ",") {
		open++
	}
	end := open + 1
	for end < len(words) && !strings.HasPrefix(gap(source, words, end), ",") {
		end++
	}
	if open > 8 || end >= len(words) || !isVerb(source, words[end]) {
		return line{}, false
	}
	first := strings.ToLower(words[open].Span().Of(source))
	if !insertions[first] && !strings.HasSuffix(first, "ing") && !strings.HasSuffix(first, "ed") {
		return line{}, false
	}
	l := ending(source, "en", words[:open], words[end:], text.Span{Start: words[end].Span().Start, End: span.End})
	return l, balanced(l.text) && l.worth > brokenWorth
}

// ending makes a line of some words and as much of the stretch after them as ends
// where a phrase does.
func ending(source, lang string, before, words []text.Token, span text.Span) line {
	head := ""
	if len(before) > 0 {
		head = squeeze(source[before[0].Span().Start:before[len(before)-1].Span().End]) + " "
	}
	if whole := head + squeeze(span.Of(source)); length(whole) <= longestTitle {
		return line{withoutStop(whole), slices.Concat(before, words), 1}
	}
	upTo := func(n int) string { return head + squeeze(source[span.Start:words[n-1].Span().End]) }
	fits := 1
	for fits < len(words) && len(head)+words[fits].Span().End-span.Start < longestTitle {
		fits++ // no more bytes than a title has characters
	}
	for fits < len(words) && length(upTo(fits+1)) < longestTitle { // room for an ellipsis
		fits++
	}
	for _, rank := range []int{2, 1} {
		for k := min(fits, len(words)-1); k > 0; k-- {
			if breakRank(source, lang, words, k) < rank || inAside(source, words, k) {
				continue
			}
			n := k
			for n > 1 && words[n-1].Is(text.Stop) && !strings.HasSuffix(words[n-1].Span().Of(source), "self") {
				n--
			}
			left := slices.Concat(before, words[:n])
			if l := upTo(n); length(l) >= shortestTitle && balanced(l) && (lang != "en" || tells(source, left)) {
				if m := whole(source, words, n, upTo); lang == "en" && complete(source, slices.Concat(before, words[:m]), words[m:]) {
					return line{upTo(m), left, clauseWorth}
				}
				return line{upTo(n) + "…", left, phraseWorth}
			}
		}
	}
	broken := []rune(upTo(fits))
	return line{string(broken[:min(len(broken), longestTitle-1)]) + "…", slices.Concat(before, words[:fits]), brokenWorth}
}

// whole returns how many of the first n words to show where the phrase at their end
// is nothing without what was cut: a preposition with one word, or with somebody's
// ("investigations into his contacts | with the ambassador"). What comes before it is
// shown, as long as a title is left. The line is judged by all n words, which say what
// it is about.
func whole(source string, words []text.Token, n int, upTo func(int) string) int {
	for n < len(words) && attached[strings.ToLower(words[n].Span().Of(source))] {
		start := n - 1
		for start > n-4 && start > 0 && !prepositions[strings.ToLower(words[start].Span().Of(source))] {
			start--
		}
		if start <= n-4 || start <= 0 || n-start > 2 && !possessives[strings.ToLower(words[start+1].Span().Of(source))] || length(upTo(start)) < wholeTitle || !balanced(upTo(start)) {
			break
		}
		n = start
	}
	return n
}

// tells reports whether English words hold a verb outside relative clauses, as far
// as its form shows.
func tells(source string, words []text.Token) bool {
	relative := false
	for k, w := range words {
		if k > 0 && strings.Contains(gap(source, words, k), ",") {
			relative = false
		}
		if relatives[strings.ToLower(w.Span().Of(source))] {
			relative = true
		} else if k > 0 && !relative && isVerb(source, w) {
			return true
		}
	}
	return false
}

func isVerb(source string, w text.Token) bool {
	word := w.Span().Of(source)
	return auxiliaries[word] || pasts[word] || strings.HasSuffix(word, "ed") && word == strings.ToLower(word)
}

// breakRank says how well a line may end before word k: 2 before a comma or a
// conjunction, 1 before a preposition, 0 not.
func breakRank(source, lang string, words []text.Token, k int) int {
	between := gap(source, words, k)
	if strings.ContainsAny(between, ",;:—–(") {
		return 2
	}
	if lang != "en" || !strings.ContainsAny(between, " \n\u00a0") { // son-|in-law
		return 0
	}
	switch word := strings.ToLower(words[k].Span().Of(source)); {
	case conjunctions[word]:
		return 2
	case prepositions[word]:
		return 1
	}
	return 0
}

// inAside reports whether word k stands in a relative clause that a comma opened: a
// line that ends there would break off what it could leave out.
func inAside(source string, words []text.Token, k int) bool {
	for i := k - 1; i > 0; i-- {
		if strings.Contains(gap(source, words, i), ",") {
			return relatives[strings.ToLower(words[i].Span().Of(source))]
		}
	}
	return false
}

// gap returns what stands between word k and the one before.
func gap(source string, words []text.Token, k int) string {
	from, to := words[k-1].Span().End, words[k].Span().Start
	if from > to {
		return ""
	}
	return source[from:to]
}

// withoutStop drops the full stop of a sentence.
func withoutStop(line string) string {
	if strings.HasSuffix(line, "..") || strings.LastIndexByte(strings.TrimSuffix(line, "."), '.') >= len(line)-4 {
		return line // an ellipsis, or an abbreviation such as "U.S."
	}
	return strings.TrimSuffix(line, ".")
}

// balanced reports whether quotation marks and brackets pair up.
func balanced(line string) bool {
	return strings.Count(line, `"`)%2 == 0 &&
		strings.Count(line, "“") == strings.Count(line, "”") &&
		strings.Count(line, "(") == strings.Count(line, ")")
}
