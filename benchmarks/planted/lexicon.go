package planted

import (
	"math"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lexicon holds the words of a collection. Content words are invented from
// syllables, their frequencies fall as 1/rank as those of a language do.
type lexicon struct {
	nouns, verbs, adjectives []string
	people, places, firms    []string
}

const (
	nounCount = 12000
	verbCount = 4000
	adjCount  = 4000
	nameCount = 3000
)

var (
	onsets  = strings.Fields("b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w")
	nuclei  = strings.Fields("a e i o u ai ea ee ie oa oo ou")
	codas   = strings.Fields("b ck d ft g l ld lt m mp n nd nt p r rd rk rn rt s sh st t th x")
	suffixN = strings.Fields("er or ion ment ness ity age ance ship dom")
	suffixV = strings.Fields("ed ated ised ened ified")
	suffixA = strings.Fields("al ous ive ic able ful less ish ary")
	days    = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	months  = strings.Fields("January February March April May June July August September October November December")
)

func newLexicon(seed uint64) *lexicon {
	r := rand.New(rand.NewPCG(seed, 0x6c657869636f6e))
	l := &lexicon{}
	l.nouns = invent(r, nounCount, suffixN)
	l.verbs = invent(r, verbCount, suffixV)
	l.adjectives = invent(r, adjCount, suffixA)
	for _, n := range invent(r, nameCount, []string{"", "son", "ford", "ley", "man"}) {
		l.people = append(l.people, capital(n))
	}
	for _, n := range invent(r, nameCount, []string{"ton", "burg", "ville", "mouth", "stad", "ia"}) {
		l.places = append(l.places, capital(n))
	}
	for _, n := range invent(r, nameCount, []string{"co", "tech", "corp", "ex", "ine"}) {
		l.firms = append(l.firms, capital(n))
	}
	return l
}

// invent makes n different words.
func invent(r *rand.Rand, n int, suffixes []string) []string {
	seen := map[string]bool{}
	words := make([]string, 0, n)
	for len(words) < n {
		w := pick(r, onsets) + pick(r, nuclei) + pick(r, codas)
		if r.IntN(3) == 0 {
			w += pick(r, nuclei) + pick(r, codas)
		}
		w += pick(r, suffixes)
		if !seen[w] {
			seen[w] = true
			words = append(words, w)
		}
	}
	return words
}

func pick(r *rand.Rand, words []string) string { return words[r.IntN(len(words))] }

// zipf picks a word with frequency falling as 1/rank.
func zipf(r *rand.Rand, words []string) string {
	n := float64(len(words) + 1)
	return words[int(math.Exp(r.Float64()*math.Log(n)))-1]
}

// capital returns w with its first letter upper case.
func capital(w string) string {
	c, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(c)) + w[size:]
}
