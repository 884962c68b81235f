package story

import (
	"context"
	"math"

	"summarize/internal/text"
	"summarize/internal/vector"
)

// features weighs the terms and bigrams of the articles in rows.
func features(ctx context.Context, corpus *text.Corpus, rows []int32, workers int) (*vector.Matrix, error) {
	bigrams := map[uint64]uint32{}
	var next = uint32(len(corpus.Vocabulary))
	seen := map[uint64]int32{}
	for _, a := range rows {
		d := &corpus.Documents[a]
		eachBigram(d, func(_ int, key uint64) {
			if prev, ok := seen[key]; !ok {
				seen[key] = a
			} else if prev != a {
				if _, ok := bigrams[key]; !ok {
					bigrams[key] = next
					next++
				}
			}
		})
	}
	m, err := vector.Count(ctx, len(rows), int(next), workers, func(_, i int, buffer []uint32) []uint32 {
		d := &corpus.Documents[rows[i]]
		add := func(at int, term uint32) {
			n := 1
			if at < leadBytes {
				n = leadWeight
			}
			for range n {
				buffer = append(buffer, term)
			}
		}
		for _, t := range d.Title {
			if !t.Is(text.Stop) {
				add(0, t.Term)
			}
		}
		for _, t := range d.Tokens {
			if !t.Is(text.Stop) {
				add(int(t.Start), t.Term)
			}
		}
		eachBigram(d, func(at int, key uint64) {
			if term, ok := bigrams[key]; ok {
				add(at, term)
			}
		})
		return buffer
	})
	if err != nil {
		return nil, err
	}
	idf := vector.InverseDocumentFrequency(m.Rows(), m.DocumentFrequency())
	for k, t := range m.Terms {
		m.Weights[k] = (1 + math.Log(m.Weights[k])) * idf[t]
	}
	m.Normalize()
	return m, nil
}

const (
	leadBytes  = 400
	leadWeight = 3
)

// eachBigram calls f with the offset and the key of each pair of neighbouring
// content words of a sentence.
func eachBigram(d *text.Document, f func(at int, key uint64)) {
	pairs := func(tokens []text.Token) {
		for k := 1; k < len(tokens); k++ {
			a, b := tokens[k-1], tokens[k]
			if !a.Is(text.Stop) && !b.Is(text.Stop) {
				f(int(a.Start), uint64(a.Term)<<32|uint64(b.Term))
			}
		}
	}
	pairs(d.Title)
	for _, s := range d.Sentences {
		pairs(d.Words(s))
	}
}
