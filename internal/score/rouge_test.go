package score

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync"
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

func TestRougeByHand(t *testing.T) {
	sentence := func(s string) []string { return []string{s} }
	const cat, mat = "The cat sat on the mat.", "the cat was on the mat"
	for _, c := range []struct {
		name       string
		candidate  []string
		references [][]string
		options    RougeOptions
		want       map[string][2]float64 // recall and precision
	}{
		{"grams", sentence(cat), [][]string{sentence(mat)}, RougeOptions{}, map[string][2]float64{
			"ROUGE-1": {5. / 6, 5. / 6}, "ROUGE-2": {3. / 5, 3. / 5}, "ROUGE-3": {1. / 4, 1. / 4},
			"ROUGE-4": {0, 0}, "ROUGE-L": {5. / 6, 5. / 6},
			// All 15 pairs are near enough, the 10 without "sat" and "was" match; of the
			// first five words 4 match.
			"ROUGE-S4": {10. / 15, 10. / 15}, "ROUGE-SU4": {14. / 20, 14. / 20},
		}},
		{"references add up", sentence(cat), [][]string{sentence(mat), sentence("a dog")}, RougeOptions{},
			map[string][2]float64{"ROUGE-1": {5. / 8, 5. / 12}, "ROUGE-L": {5. / 8, 5. / 12}}},
		{"counts are clipped", sentence("the the the"), [][]string{sentence("the cat")}, RougeOptions{},
			map[string][2]float64{"ROUGE-1": {1. / 2, 1. / 3}, "ROUGE-L": {1. / 2, 1. / 3}}},
		{"at most four words between", sentence("a b c d e f"), [][]string{sentence("a x x x x f a x x x x x f")},
			RougeOptions{}, map[string][2]float64{"ROUGE-S4": {1. / 50, 1. / 15}}},
		// The example of Lin 2004: w1 w2 and w1 w3 w5 together are four of five words.
		{"union of subsequences", []string{"w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"}, [][]string{sentence("w1 w2 w3 w4 w5")},
			RougeOptions{}, map[string][2]float64{"ROUGE-L": {4. / 5, 4. / 10}}},
		{"words", []string{"The cat", "sat on the mat"}, [][]string{sentence(mat)}, RougeOptions{Words: 3},
			map[string][2]float64{"ROUGE-1": {2. / 3, 2. / 3}, "ROUGE-2": {1. / 2, 1. / 2}}},
		{"bytes, within a word", []string{"The", "cats"}, [][]string{sentence("the cat was here")}, RougeOptions{Bytes: 6},
			map[string][2]float64{"ROUGE-1": {1. / 2, 1. / 2}}}, // the cat | the ca
		{"stop words, Saturday among them", sentence(cat), [][]string{sentence(mat)}, RougeOptions{StopWords: true},
			map[string][2]float64{"ROUGE-1": {1, 1}, "ROUGE-2": {1, 1}}},
		{"stems, not of short words", sentence("it hopes for gas"), [][]string{sentence("its hoping")},
			RougeOptions{Stem: true}, map[string][2]float64{"ROUGE-1": {1. / 2, 1. / 4}}},
		{"irregular words are not stemmed further", sentence("carried children happier"),
			[][]string{sentence("carry child happy")}, RougeOptions{Stem: true},
			map[string][2]float64{"ROUGE-1": {1. / 3, 1. / 3}}},
		{"hyphens and marks separate", sentence("U.S.-led $5"), [][]string{sentence("u s led 5")}, RougeOptions{},
			map[string][2]float64{"ROUGE-4": {1, 1}}},
		{"no candidate", nil, [][]string{sentence(mat)}, RougeOptions{},
			map[string][2]float64{"ROUGE-1": {0, 0}, "ROUGE-L": {0, 0}, "ROUGE-SU4": {0, 0}}},
		{"no reference", sentence(cat), nil, RougeOptions{}, map[string][2]float64{"ROUGE-1": {0, 0}, "ROUGE-L": {0, 0}}},
	} {
		got := NewRouge(c.references, c.options).Score(c.candidate).byName()
		for name, want := range c.want {
			near(t, c.name+": "+name+" recall", got[name].Recall, want[0])
			near(t, c.name+": "+name+" precision", got[name].Precision, want[1])
		}
	}
}

// TestRougeAgainstSlow compares with grams kept as strings, and ROUGE-L with the
// bound that it is never above ROUGE-1.
func TestRougeAgainstSlow(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	text := func() []string {
		sentences := make([]string, random.IntN(4))
		for i := range sentences {
			for range random.IntN(12) {
				sentences[i] += string(rune('a'+random.IntN(7))) + " "
			}
		}
		return sentences
	}
	for range 300 {
		candidate, references := text(), [][]string{text(), text(), text()}
		got := NewRouge(references, RougeOptions{}).Score(candidate)
		for name, score := range got.byName() {
			if name == "ROUGE-L" {
				continue
			}
			matched, wanted, given := 0, 0, 0
			for _, reference := range references {
				a, b := slowGrams(name, candidate), slowGrams(name, reference)
				given, wanted = given+len(a), wanted+len(b)
				for _, gram := range b {
					if i := slices.Index(a, gram); i >= 0 {
						a = slices.Delete(a, i, i+1)
						matched++
					}
				}
			}
			if want := prf(ratio(matched, given, 0), ratio(matched, wanted, 0)); score != want {
				t.Fatalf("%s of %q against %q: %+v, want %+v", name, candidate, references, score, want)
			}
		}
		if got.L.Recall > got.R1.Recall || got.L.Precision > got.R1.Precision {
			t.Fatalf("ROUGE-L above ROUGE-1: %+v", got)
		}
		slices.Reverse(references)
		if other := NewRouge(references, RougeOptions{}).Score(candidate); other != got {
			t.Fatalf("the order of references changed %+v to %+v", got, other)
		}
	}
}

func slowGrams(name string, sentences []string) []string {
	words := strings.Fields(strings.Join(sentences, " "))
	var grams []string
	if strings.Contains(name, "S") {
		for i := range words {
			if name == "ROUGE-SU4" && i+1 < len(words) {
				grams = append(grams, words[i])
			}
			for j := i + 1; j < len(words) && j-i-1 <= 4; j++ {
				grams = append(grams, words[i]+" "+words[j])
			}
		}
		return grams
	}
	n := int(name[len(name)-1] - '0')
	for i := 0; i+n <= len(words); i++ {
		grams = append(grams, strings.Join(words[i:i+n], " "))
	}
	return grams
}

func TestRougeIsSafeForConcurrentUse(t *testing.T) {
	rouge := NewRouge([][]string{{"the cat was on the mat"}}, RougeOptions{Stem: true})
	want := rouge.Score([]string{"a cat sat on a mat"})
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if got := rouge.Score([]string{"a cat sat on a mat"}); got != want {
				t.Errorf("%+v, want %+v", got, want)
			}
		})
	}
	group.Wait()
}

func BenchmarkRouge(b *testing.B) {
	random := rand.New(rand.NewPCG(11, 12))
	text := func(words int) []string {
		var sentences []string
		for i := range words {
			if i%20 == 0 {
				sentences = append(sentences, "")
			}
			// Zipf-like: small numbers are frequent.
			word := strconv.Itoa(int(math.Exp(random.Float64() * 7)))
			sentences[len(sentences)-1] += "w" + word + "ings "
		}
		return sentences
	}
	for _, words := range []int{100, 300, 1000} {
		candidate, references := text(words), [][]string{text(words), text(words)}
		options := RougeOptions{Stem: true}
		size := int64(len(strings.Join(candidate, "")))
		b.Run(fmt.Sprint("score/", words), func(b *testing.B) {
			rouge := NewRouge(references, options)
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				rouge.Score(candidate)
			}
		})
		b.Run(fmt.Sprint("prepare/", words), func(b *testing.B) {
			b.SetBytes(2 * size)
			b.ReportAllocs()
			for b.Loop() {
				NewRouge(references, options)
			}
		})
	}
}

// TestUnicodeWords: ROUGE-1.5.5 sees no word in the first text, and one in the second.
func TestUnicodeWords(t *testing.T) {
	for text, want := range map[string]string{
		"Ο σεισμός, 8.8": "ο σεισμός 8 8", "हैती में भूकंप।": "हैती में भूकंप", "地震が3回": "地 震 が 3 回", "L'été à São Paulo": "l été à são paulo",
	} {
		if got := strings.Join(unicodeWords(text), " "); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	greek := [][]string{{"Ο σεισμός χτύπησε τη Χιλή."}}
	if s := NewRouge(greek, RougeOptions{}).Score(greek[0]); s.R2.Recall != 0 {
		t.Errorf("ROUGE-1.5.5 reads Greek: %v", s.R2)
	}
	if s := NewRouge(greek, RougeOptions{Unicode: true}).Score(greek[0]); s.R2.Recall != 1 {
		t.Errorf("a text against itself: %v", s.R2)
	}
	if !BeyondASCII(greek[0]) || !BeyondASCII([]string{"L'été dernier à Paris."}) || BeyondASCII([]string{"The café at the end of the long road to the river is closed, and nobody in the old town knows when it will open again."}) {
		t.Error("beyond ASCII")
	}
}
