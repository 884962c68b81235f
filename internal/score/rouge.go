package score

// ROUGE as the program ROUGE-1.5.5 computes it (C.-Y. Lin, "ROUGE: A Package for
// Automatic Evaluation of Summaries", ACL workshop Text Summarization Branches Out,
// 2004), with -n 4 -2 4 -U -f A -p 0.5:
//
//	recall    = Σ_ref Σ_gram min(count in candidate, count in ref) / Σ_ref Σ_gram count in ref
//	precision = the same sum / (references · Σ_gram count in candidate)
//
// A gram is n words in a row (ROUGE-N), or two words in order with at most four
// between (S4), to which SU4 adds single words. The sums run over all references
// before the division, so long references weigh more.
//
// Cost: one pass and one table look-up a gram; ROUGE-L (rouge_lcs.go) is quadratic.

// RougeOptions are ROUGE-1.5.5's switches. The zero value keeps every word as it is.
type RougeOptions struct {
	Stem      bool // -m: stem words of more than three letters
	StopWords bool // -s: drop stop words
	Words     int  // -l: only the first Words words of each text; 0: all
	Bytes     int  // -b: only the first Bytes bytes of each text; 0: all; Words goes first
}

// RougeScores are the scores of one candidate against all of its references.
type RougeScores struct {
	R1, R2, R3, R4 PRF // n-grams
	L              PRF // longest common subsequences, summary level
	S4, SU4        PRF // skip bigrams, without and with single words
}

// Rouge holds references made ready. It is safe for concurrent use.
type Rouge struct {
	reader     rougeReader
	vocabulary map[string]int32
	grams      [4]gramTable // of one to four words in a row
	skips      gramTable
	references []rougeText
}

// skipDistance is the largest number of words between the two of a skip bigram.
const skipDistance = 4

// unknown is the number of words and grams that no reference has.
const unknown int32 = -1

// gramTable numbers grams. A gram is the number of all its words but the last, as
// a gram of the next shorter kind, and its last word.
type gramTable map[[2]int32]int32

// rougeText is a text counted.
type rougeText struct {
	sentences [][]int32     // words by number
	grams     [4]gramCounts // of one to four words in a row
	skips     gramCounts
	singles   gramCounts // the words that SU4 adds
}

// gramCounts says how often each known gram occurs, and how many grams there are
// in all, unknown ones included.
type gramCounts struct {
	counts []int32 // by gram number
	total  int
}

// NewRouge prepares references, each a list of sentences.
func NewRouge(references [][]string, o RougeOptions) *Rouge {
	r := &Rouge{reader: newRougeReader(o), vocabulary: make(map[string]int32), skips: make(gramTable)}
	for i := range r.grams {
		r.grams[i] = make(gramTable)
	}
	for _, sentences := range references {
		r.references = append(r.references, r.count(sentences, true))
	}
	return r
}

// Score compares a candidate summary, a list of sentences, with the references.
// Sentence boundaries matter to L only.
func (r *Rouge) Score(candidate []string) RougeScores {
	c := r.count(candidate, false)
	var n [4]tally
	var l, s, su tally
	for i := range r.references {
		reference := &r.references[i]
		for k := range n {
			n[k].add(matches(c.grams[k], reference.grams[k]), reference.grams[k].total, c.grams[k].total)
		}
		skips := matches(c.skips, reference.skips)
		s.add(skips, reference.skips.total, c.skips.total)
		su.add(skips+matches(c.singles, reference.singles),
			reference.skips.total+reference.singles.total, c.skips.total+c.singles.total)
		l.add(unionLCS(&c, reference), reference.grams[0].total, c.grams[0].total)
	}
	return RougeScores{
		R1: n[0].prf(), R2: n[1].prf(), R3: n[2].prf(), R4: n[3].prf(),
		L: l.prf(), S4: s.prf(), SU4: su.prf(),
	}
}

// tally sums matches and grams over references.
type tally struct{ matches, reference, candidate int }

func (t *tally) add(matches, reference, candidate int) {
	t.matches += matches
	t.reference += reference
	t.candidate += candidate
}

func (t tally) prf() PRF {
	return prf(ratio(t.matches, t.candidate, 0), ratio(t.matches, t.reference, 0))
}

// count reads and counts a text. learn numbers what is new; otherwise it is unknown.
func (r *Rouge) count(sentences []string, learn bool) rougeText {
	var t rougeText
	var words []int32
	for _, sentence := range r.reader.read(sentences) {
		first := len(words)
		for _, word := range sentence {
			words = append(words, r.number(word, learn))
		}
		t.sentences = append(t.sentences, words[first:len(words):len(words)])
	}
	grams := words
	t.grams[0] = countGrams(words, len(r.vocabulary))
	for k := 1; k < len(t.grams); k++ {
		longer := make([]int32, max(len(words)-k, 0))
		for i := range longer {
			longer[i] = r.grams[k].number(grams[i], words[i+k], learn)
		}
		grams = longer
		t.grams[k] = countGrams(grams, len(r.grams[k]))
	}
	var skips []int32
	for i, word := range words {
		for _, next := range words[i+1 : min(i+skipDistance+2, len(words))] {
			skips = append(skips, r.skips.number(word, next, learn))
		}
	}
	t.skips = countGrams(skips, len(r.skips))
	// ROUGE-1.5.5 counts a single word where a skip bigram can begin: never the last.
	t.singles = countGrams(words[:max(len(words)-1, 0)], len(r.vocabulary))
	return t
}

func (r *Rouge) number(word string, learn bool) int32 {
	n, ok := r.vocabulary[word]
	if !ok {
		if !learn {
			return unknown
		}
		n = int32(len(r.vocabulary))
		r.vocabulary[word] = n
	}
	return n
}

func (g gramTable) number(first, last int32, learn bool) int32 {
	if first == unknown || last == unknown {
		return unknown
	}
	gram := [2]int32{first, last}
	n, ok := g[gram]
	if !ok {
		if !learn {
			return unknown
		}
		n = int32(len(g))
		g[gram] = n
	}
	return n
}

// countGrams counts grams numbered below kinds.
func countGrams(grams []int32, kinds int) gramCounts {
	c := gramCounts{counts: make([]int32, kinds), total: len(grams)}
	for _, g := range grams {
		if g != unknown {
			c.counts[g]++
		}
	}
	return c
}

// matches is the size of the multiset intersection.
func matches(a, b gramCounts) int {
	n := 0
	for i := range min(len(a.counts), len(b.counts)) {
		n += int(min(a.counts[i], b.counts[i]))
	}
	return n
}
