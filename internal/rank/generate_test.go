package rank

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/rank/candidate"
	"summarize/internal/text"
)

// generate makes a story of n articles of about 2 KB: each article tells some of the
// story's facts in words partly its own, the first facts most often, and adds
// sentences that no other has. Words follow Zipf's law.
func generate(t testing.TB, n, sentences int, seed uint64) []Article {
	random := rand.New(rand.NewPCG(seed, 1))
	zipf := rand.NewZipf(random, 1.2, 8, 20000)
	sentence := func() []string {
		words := make([]string, 12+random.IntN(18))
		for k := range words {
			if k%3 == 1 {
				words[k] = []string{"the", "of", "to", "in", "and"}[random.IntN(5)]
			} else {
				words[k] = spell(zipf.Uint64())
			}
		}
		return words
	}
	facts := make([][]string, sentences)
	for i := range facts {
		facts[i] = sentence()
	}
	articles := make([]article.Article, n)
	for a := range articles {
		var b strings.Builder
		for i := range sentences {
			words := sentence()
			if random.IntN(3) > 0 {
				fact := facts[min(int(random.ExpFloat64()*float64(sentences)/3), sentences-1)]
				words = append(append([]string{}, fact[random.IntN(len(fact)/2):]...), words[:len(words)/3]...)
			}
			s := strings.Join(words, " ")
			b.WriteString(strings.ToUpper(s[:1]) + s[1:] + ".")
			if i%3 == 2 {
				b.WriteString("\n\n")
			} else {
				b.WriteString(" ")
			}
		}
		articles[a] = article.Article{ID: fmt.Sprintf("%04d", a), Text: b.String()}
	}
	return analyze(t, articles)
}

// spell writes a number as a word of consonants and vowels.
func spell(n uint64) string {
	var b strings.Builder
	for n += 25; n > 0; n /= 60 {
		b.WriteByte("bdfgklmnprst"[n%60/5])
		b.WriteByte("aeiou"[n%5])
	}
	return b.String()
}

// analyze makes a story of articles, each its own source.
func analyze(t testing.TB, articles []article.Article) []Article {
	corpus, err := text.Analyze(context.Background(), articles, text.Options{Lang: "en", Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	story := make([]Article, len(articles))
	for i, a := range articles {
		story[i] = Article{Text: a.Text, Document: &corpus.Documents[i], Source: i}
	}
	return story
}

func BenchmarkSummarize(b *testing.B) {
	for _, name := range Names() {
		for _, n := range []int{5, 20, 100} {
			if n == 100 && (name == "textrank" || name == "kl") && testing.Short() {
				continue
			}
			story := generate(b, n, 17, 1)
			size := 0
			for _, a := range story {
				size += len(a.Text)
			}
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(size))
				b.ReportAllocs()
				var s Summary
				for b.Loop() {
					s, _ = Summarize(story, Options{Selector: name, Budget: Budget{Amount: 100, Unit: candidate.Words}})
				}
				b.ReportMetric(float64(s.Effort.Nodes), "nodes")
				b.ReportMetric(s.Effort.Gap, "gap")
			})
		}
	}
}
