package token

import (
	"strings"
	"testing"
	"unicode"

	"summarize/internal/language"
	"summarize/internal/testcorpus"
)

type gold struct {
	Lang      string
	Sentences []string
	Words     [][]string // of each sentence
}

func readGold(t *testing.T, name string) []gold {
	return testcorpus.Lines[gold](t, "sentences/"+name)
}

type score struct{ right, found, wanted int }

func (s score) f1() float64 { return 2 * float64(s.right) / float64(s.found+s.wanted) }

func TestWordsOfTreebanks(t *testing.T) {
	for _, bank := range []struct {
		file string
		want float64
	}{{"ud_zh_gsdsimp.jsonl", 0.75}, {"ud_ja_gsd.jsonl", 0.85}} {
		var all score
		for _, g := range readGold(t, bank.file) {
			for i, sentence := range g.Sentences {
				all.words(sentence, g.Lang, g.Words[i])
			}
		}
		t.Logf("%s: F1 of words %.4f of %d", bank.file, all.f1(), all.wanted)
		if all.f1() < bank.want {
			t.Errorf("%s: F1 of words %.4f, want at least %.2f", bank.file, all.f1(), bank.want)
		}
	}
}

// words scores the words found in a sentence; punctuation does not count.
func (s *score) words(sentence, lang string, gold []string) {
	want := map[Span]bool{}
	at := 0
	for _, word := range gold {
		at += strings.Index(sentence[at:], word)
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			want[Span{at, at + len(word)}] = true
		}
		at += len(word)
	}
	tokenizer := NewTokenizer(new(Lexicon))
	tokenizer.Begin(language.Of(lang), sentence)
	for _, w := range tokenizer.Words(sentence, Span{0, len(sentence)}, true).Tokens {
		s.found++
		if want[w.Span()] {
			s.right++
		}
	}
	s.wanted += len(want)
}
