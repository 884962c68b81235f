package ingest

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"summarize/internal/processor"
)

// syntheticLines is JSONL of n articles of about 2 kB, with the escapes, quotes
// and accents of news.
func syntheticLines(n int, seed uint64) []byte {
	words := strings.Fields(`the minister said on Tuesday that talks with the union had failed after
		nine hours and a strike of railway workers could begin before the weekend; “nobody wants
		this”, a spokesman told reporters in Zürich, while passengers were asked to check trains
		to café-lined Genève early on 14 March`)
	random := rand.New(rand.NewPCG(seed, 1))
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, `{"id": "a%d", "title": "Strike looms, talks fail in round %d", "date": "2017-03-%02dT%02d:00:00Z", "source": "Wire %d", "text": "`,
			i, i%97, 1+i%28, i%24, i%7)
		for size := 0; size < 2000; {
			word := words[random.IntN(len(words))]
			b.WriteString(word)
			switch size += len(word) + 1; random.IntN(60) {
			case 0:
				b.WriteString(`.\n\n`)
			case 1:
				b.WriteString(`, \"so far\", `)
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString("\"}\n")
	}
	return b.Bytes()
}

func BenchmarkReadLines(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		data := syntheticLines(n, 7)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			start := processor.Time()
			for b.Loop() {
				in := input{path: "bench.jsonl", inside: true, data: data}
				r := &reader{options: Options{}.filled()}
				if err := r.run(context.Background(), []input{in}); err != nil {
					b.Fatal(err)
				}
				result, _ := r.result()
				if got := len(result.Articles); got != n {
					b.Fatalf("%d articles, want %d", got, n)
				}
			}
			b.ReportMetric(float64(len(data)*b.N)/1e6/(processor.Time()-start).Seconds(), "MB/cpu-s")
		})
	}
}
