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
	Unicode   bool // words of any script, none stemmed or dropped; not of ROUGE-1.5.5
	Bytes     int  // -b: only the first Bytes bytes of each text; 0: all; Words goes first
}

// RougeScores are the scores of one candidate against all of its references.
type RougeScores struct {
	R1  PRF `json:"rouge_1"` // n-grams
	R2  PRF `json:"rouge_2"`
	R3  PRF `json:"rouge_3"`
	R4  PRF `json:"rouge_4"`
	L   PRF `json:"rouge_l"`   // longest common subsequences, summary level
	S4  PRF `json:"rouge_s4"`  // skip bigrams
	SU4 PRF `json:"rouge_su4"` // and single words
}

// MeanRouge returns the mean of each number over several candidates: F is the mean of their
// F, not that of the mean precision and recall. Of none it is 0.
func MeanRouge(scores []RougeScores) RougeScores {
	var mean RougeScores
	n := float64(len(scores))
	for _, s := range scores {
		parts := s.parts()
		for i, to := range mean.parts() {
			to.Precision += parts[i].Precision / n
			to.Recall += parts[i].Recall / n
			to.F += parts[i].F / n
		}
	}
	return mean
}

func (s *RougeScores) parts() []*PRF {
	return []*PRF{&s.R1, &s.R2, &s.R3, &s.R4, &s.L, &s.S4, &s.SU4}
}

// Rouge holds references made ready. It is safe for concurrent use.
type Rouge struct {
	reader     rougeReader
	numbers    rougeNumbers
	references []rougeText
}

// NewRouge prepares references, each a list of sentences.
func NewRouge(references [][]string, o RougeOptions) *Rouge {
	r := &Rouge{reader: newRougeReader(o), numbers: newRougeNumbers()}
	for _, sentences := range references {
		r.references = append(r.references, r.read(sentences, true))
	}
	return r
}

// read counts a text; learn numbers the words and grams that are new.
func (r *Rouge) read(sentences []string, learn bool) rougeText {
	words := r.numbers.words(r.reader.read(sentences), learn)
	forLCS := words
	if r.reader.limitsBytes() {
		forLCS = r.numbers.words(r.reader.readForLCS(sentences), learn)
	}
	return r.numbers.count(words, forLCS, learn)
}

// Score compares a candidate summary, a list of sentences, with the references.
// Sentence boundaries matter to L only.
func (r *Rouge) Score(candidate []string) RougeScores {
	c := r.read(candidate, false)
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
		l.add(unionLCS(&c, reference), reference.lcsTotal(), c.grams[0].total)
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
