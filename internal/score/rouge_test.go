package score

import (
	"math"
	"strconv"
	"testing"
)

var rougeOptionSets = map[string]RougeOptions{
	"plain":          {},
	"stem":           {Stem: true},
	"stem_100_words": {Stem: true, Words: 100},
	"stem_665_bytes": {Stem: true, Bytes: 665},
	"stem_stop":      {Stem: true, StopWords: true},
}

// byName lists the scores as ROUGE-1.5.5 calls them.
func (s RougeScores) byName() map[string]PRF {
	return map[string]PRF{
		"ROUGE-1": s.R1, "ROUGE-2": s.R2, "ROUGE-3": s.R3, "ROUGE-4": s.R4,
		"ROUGE-L": s.L, "ROUGE-S4": s.S4, "ROUGE-SU4": s.SU4,
	}
}

func TestRougeEqualsPublishedProgram(t *testing.T) {
	type fixture struct {
		Candidate  []string
		References [][]string
		Scores     map[string]map[string][3]float64
	}
	fixtures(t, "rouge/fixtures.jsonl", func(line int, f fixture) {
		for set, want := range f.Scores {
			options, ok := rougeOptionSets[set]
			if !ok {
				t.Fatalf("unknown option set %q", set)
			}
			got := NewRouge(f.References, options).Score(f.Candidate).byName()
			for name, w := range want {
				g := got[name]
				// The program rounds recall and precision to five decimals before
				// it forms F.
				recall, precision := round5(g.Recall), round5(g.Precision)
				for i, value := range []float64{recall, precision, prf(precision, recall).F} {
					if math.Abs(value-w[i]) > 1e-5+1e-12 {
						t.Errorf("%d %s %s [%d]: %.5f, want %.5f", line, set, name, i, value, w[i])
					}
				}
			}
		}
	})
}

// round5 rounds as C's printf does, from the exact value.
func round5(x float64) float64 {
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 5, 64), 64)
	return rounded
}
