package token

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"summarize/internal/language"
)

type gold struct {
	Lang      string
	Sentences []string
	Words     [][]string // of each sentence
}

func readGold(t *testing.T, name string) []gold {
	t.Helper()
	data := os.Getenv("SUMMARIZE_DATA")
	if data == "" {
		t.Skip("SUMMARIZE_DATA names no folder of measuring data")
	}
	file, err := os.Open(filepath.Join(data, "sentences", name))
	if err != nil {
		t.Skip(err)
	}
	defer file.Close()
	var out []gold
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var g gold
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		out = append(out, g)
	}
	return out
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
