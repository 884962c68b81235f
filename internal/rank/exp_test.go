package rank

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/porter"

	"summarize/internal/article"
	"summarize/internal/text"
)

type expStory struct {
	arts []Article
	ref  []string
	id   string
}

var expPorter = snowballstem.NewEnv("")
var expCache = map[string]string{}

func expTokens(s string) []string {
	f := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	})
	for i, w := range f {
		if len(w) > 3 {
			c, ok := expCache[w]
			if !ok {
				expPorter.SetCurrent(w)
				porter.Stem(expPorter)
				c = strings.Clone(expPorter.Current())
				expCache[w] = c
			}
			f[i] = c
		}
	}
	return f
}

func expRouge(cand, ref []string, n int) (r, p float64) {
	m := map[string]int{}
	for i := 0; i+n <= len(ref); i++ {
		m[strings.Join(ref[i:i+n], " ")]++
	}
	hit := 0
	for i := 0; i+n <= len(cand); i++ {
		k := strings.Join(cand[i:i+n], " ")
		if m[k] > 0 {
			m[k]--
			hit++
		}
	}
	return float64(hit) / float64(max(1, len(ref)-n+1)), float64(hit) / float64(max(1, len(cand)-n+1))
}

func expLoad(t testing.TB) []expStory {
	dir := "/work/shared/data/stories/multinews/"
	f, err := os.Open(dir + "validation.articles.jsonl")
	if err != nil {
		t.Skip(err)
	}
	var arts []article.Article
	var junk []bool
	at := map[string]int{}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var r struct {
			ID, Title, Text string
			Junk            bool
		}
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		at[r.ID] = len(arts)
		arts = append(arts, article.Article{ID: r.ID, Title: r.Title, Text: r.Text})
		junk = append(junk, r.Junk)
	}
	corpus, err := text.Analyze(context.Background(), arts, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	expVocab = corpus.Vocabulary
	f, _ = os.Open(dir + "validation.clusters.jsonl")
	sc = bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	var out []expStory
	for sc.Scan() {
		var r struct {
			ID         string
			DocIDs     []string `json:"doc_ids"`
			References []string
		}
		json.Unmarshal(sc.Bytes(), &r)
		s := expStory{ref: expTokens(r.References[0]), id: r.ID}
		for _, id := range r.DocIDs {
			if i := at[id]; !junk[i] {
				s.arts = append(s.arts, Article{Text: arts[i].Text, Title: arts[i].Title, Document: &corpus.Documents[i], Witness: len(s.arts)})
			}
		}
		out = append(out, s)
	}
	return out
}

var expVocab []string

func TestExp(t *testing.T) {
	stories := expLoad(t)
	for _, name := range strings.Split(cmpOr(os.Getenv("SEL"), "coverage,lead"), ",") {
		for _, b := range []float64{100, 300} {
			var r1, r2, r4, words, nodes, gap float64
			closed := 0
			start := time.Now()
			var n float64
			var sums []Summary
			for _, s := range stories {
				sum, err := Summarize(s.arts, Options{Selector: name, Budget: Budget{b, Words}})
				if err != nil {
					t.Fatal(err)
				}
				sums = append(sums, sum)
			}
			took := time.Since(start)
			for k, s := range stories {
				sum := sums[k]
				var out strings.Builder
				for _, q := range sum.Quotes {
					out.WriteString(q.Span.Of(s.arts[q.Article].Text) + " ")
				}
				words += float64(len(strings.Fields(out.String())))
				nodes += float64(sum.Effort.Nodes)
				gap += sum.Effort.Gap
				if sum.Effort.Gap == 0 {
					closed++
				}
				c := expTokens(out.String())
				c = c[:min(len(c), int(b))]
				s.ref = s.ref[:min(len(s.ref), int(b))]
				x, _ := expRouge(c, s.ref, 1)
				r1 += x
				x, _ = expRouge(c, s.ref, 2)
				r2 += x
				x, _ = expRouge(c, s.ref, 4)
				r4 += x
				n++
			}
			fmt.Printf("%-10s %3.0f R1 %.2f R2 %.2f R4 %.2f words %.1f nodes %.0f closed %d gap %.4f  %.2fms/story\n", name, b, 100*r1/n, 100*r2/n, 100*r4/n, words/n, nodes/n, closed, gap/n, float64(took.Milliseconds())/n)
		}
	}
}

func cmpOr(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
