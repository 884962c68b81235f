package text

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/processor"
	"summarize/internal/sentence"
	"summarize/internal/token"
)

// news returns articles of made-up English news, about size bytes in all: each
// sentence draws its words from a vocabulary by Zipf's law, with names, numbers,
// quotations and abbreviations among them.
func news(size int) []article.Article {
	r := sequence(1)
	var articles []article.Article
	for total := 0; total < size; {
		var b strings.Builder
		fmt.Fprintf(&b, "%s (Reuters) - ", strings.ToUpper(name(r.next(50))))
		for p := range 6 + r.next(8) {
			if p > 0 {
				b.WriteString("\n\n")
			}
			for s := range 1 + r.next(4) {
				if s > 0 {
					b.WriteByte(' ')
				}
				newsSentence(&b, r)
			}
		}
		total += b.Len()
		articles = append(articles, article.Article{ID: fmt.Sprint(len(articles)), Text: b.String()})
	}
	return articles
}

func newsSentence(b *strings.Builder, r *random) {
	stops := strings.Fields("the of to a in and that for on with was by at from has were had said as it")
	quoted := r.next(5) == 0
	if quoted {
		b.WriteString("“")
	}
	for w := range 12 + r.next(16) {
		word := ""
		switch k := r.next(20); {
		case k < 9:
			word = stops[r.next(len(stops))]
		case k < 11:
			word = name(r.next(400))
		case k == 11 && r.next(3) == 0:
			word = []string{"U.S.", "Mr. Smith", "3.5", "1,200", "Jan. 5", "didn’t", "Corp."}[r.next(7)]
		default:
			word = syllables(r.zipf(30000))
		}
		if w == 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		} else {
			b.WriteByte(' ')
		}
		b.WriteString(word)
		if w > 0 && r.next(12) == 0 {
			b.WriteByte(',')
		}
	}
	if quoted {
		b.WriteString(",” " + name(r.next(400)) + " said")
	}
	b.WriteByte('.')
}

// syllables returns the n-th of a series of words.
func syllables(n int) string {
	parts := strings.Fields("ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu")
	word := parts[n%20]
	for n /= 20; n > 0; n /= 20 {
		word += parts[n%20]
	}
	return word + "n"
}

func name(n int) string {
	s := syllables(n + 7)
	return strings.ToUpper(s[:1]) + s[1:]
}

// random is a linear congruential generator: tests must not depend on a library's.
type random struct{ state uint64 }

func sequence(seed uint64) *random { return &random{seed} }

func (r *random) next(n int) int {
	r.state = r.state*6364136223846793005 + 1442695040888963407
	return int(r.state >> 33 % uint64(n))
}

// zipf returns a number below n, small ones oftener.
func (r *random) zipf(n int) int {
	return r.next(1 + r.next(1+r.next(n)))
}

func BenchmarkAnalyze(b *testing.B) {
	for _, size := range []int{100_000, 1_000_000, 10_000_000} {
		articles := news(size)
		b.Run(fmt.Sprintf("bytes=%d", size), func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Analyze(context.Background(), articles, Options{Workers: 1}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkSentences(b *testing.B) {
	articles := news(1_000_000)
	b.SetBytes(1_000_000)
	b.ReportAllocs()
	var s sentence.Splitter
	s.Begin(language.Of("en"), nil, false)
	var classes token.Classes
	var lines, paragraphs []Span
	for b.Loop() {
		for i := range articles {
			text := articles[i].Text
			paragraphs = sentence.Paragraphs(paragraphs[:0], text, 0, language.Of("en"), &lines)
			for _, p := range paragraphs {
				classes.Scan(text, p)
				s.Paragraph(&classes)
				s.Split(text, p)
			}
		}
	}
}

// BenchmarkLanguages takes a megabyte of a row's sample apart, sentences alone and with words, in
// bytes of text a second of processor time, which a busy machine leaves as it is.
func BenchmarkLanguages(b *testing.B) {
	for _, tag := range []string{"en", "de", "fr", "cs", "el", "ru", "ar", "he", "hi", "ko", "vi", "th", "zh", "ja"} {
		l := language.Of(tag)
		art := article.Article{Text: strings.Repeat(l.Sample+"\n\n", 1+1_000_000/len(l.Sample))}
		b.Run("sentences/"+tag, func(b *testing.B) {
			perSecond(b, len(art.Text), func() { split(art.Text, l) })
		})
		b.Run("analyze/"+tag, func(b *testing.B) {
			perSecond(b, len(art.Text), func() {
				if _, err := Analyze(context.Background(), []article.Article{art}, Options{Lang: tag, Workers: 1}); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}

// perSecond runs f, the first time for what it loads, and reports megabytes a second of processor time.
func perSecond(b *testing.B, size int, f func()) {
	f()
	start := processor.Time()
	for b.Loop() {
		f()
	}
	b.ReportMetric(float64(size)*float64(b.N)/1e6/(processor.Time()-start).Seconds(), "MB/cpu-s")
}

// split finds the sentences of a text.
func split(text string, l *language.Language) {
	var s sentence.Splitter
	s.Begin(l, nil, false)
	var classes token.Classes
	var lines []Span
	for _, p := range sentence.Paragraphs(nil, text, 0, l, &lines) {
		classes.Scan(text, p)
		s.Paragraph(&classes)
		s.Split(text, p)
	}
}

// BenchmarkUnicode runs the bare iterators of UAX #29 over the same text: on a busy
// machine only the ratio to it means something.
func BenchmarkUnicode(b *testing.B) {
	articles := news(1_000_000)
	b.SetBytes(1_000_000)
	for b.Loop() {
		for i := range articles {
			for it := sentences.FromString(articles[i].Text); it.Next(); {
			}
			for it := words.FromString(articles[i].Text); it.Next(); {
			}
		}
	}
}
