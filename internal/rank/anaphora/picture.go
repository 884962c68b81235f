package anaphora

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
	"summarize/internal/text"
)

// Pictured reports whether sentence n tells what a picture shows, which readers do not see, as
// captions do that stand among running text: a label opens it ("Sickening: ISIS supporters took
// …"), or it says where somebody stands ("Ada Brink (L) is greeted by …").
func Pictured(a Source, n int) bool {
	s := a.Document.Sentences[n]
	return labelled(a.Text, s, a.Document.Words(s)) || Placed(a, n)
}

// maxLabel is the number of words of the longest label, labelBytes that of the bytes which are
// looked at for its colon.
const (
	maxLabel   = 3
	labelBytes = 32
)

// labelled reports whether a few words that are no name, and not shouted as places are, go before a
// colon and a sentence of its own.
func labelled(source string, s text.Sentence, words []text.Token) bool {
	line := s.Of(source)
	colon := strings.IndexByte(line[:min(len(line), labelBytes)], ':')
	if colon < 0 {
		return false
	}
	label := line[:colon]
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(line[colon+1:], " "))
	if !unicode.IsUpper(next) || label == strings.ToUpper(label) {
		return false
	}
	k := 0
	for ; k < len(words) && words[k].Span().End <= s.Start+colon; k++ {
		if k == maxLabel || words[k].Class&(text.Name|text.Number) != 0 {
			return false
		}
	}
	return k > 0 && k < len(words)
}

// Placed reports whether sentence n says behind a name, in brackets, on which side of a picture it is.
func Placed(a Source, n int) bool {
	source, l, words := a.Text, language.Of(a.Document.Lang), a.Document.Words(a.Document.Sentences[n])
	for k := 1; k < len(words); k++ {
		start, end := words[k].Span().Start, words[k].Span().End
		if end == len(source) || source[end] != ')' {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(words[k-1].Span().Of(source)); !unicode.IsUpper(first) {
			continue
		}
		word := source[start:end]
		if source[words[k-1].Span().End:start] == " (" && (word == "L" || word == "C" || l.IsSide(lower(source, words[k]))) {
			return true
		}
	}
	return false
}
