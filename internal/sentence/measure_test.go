package sentence

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"summarize/internal/language"
	"summarize/internal/testcorpus"
	"summarize/internal/token"
)

// A treebank text joins its sentences with single spaces, so a heading or list
// item without a full stop, a line of its own in the source, runs into what
// follows, and no splitter could find its end. The measure gives such a sentence
// its line break back, and then does not count the boundary: it counts only those
// that stand within a paragraph. As joined in the data, where one boundary in seven
// cannot be found, the score is logged beside it ("run together").
type gold struct {
	ID, Lang, Name, Text string
	Sentences            []string
	Clean                bool
}

func readGold(t *testing.T, name string) []gold {
	return testcorpus.Lines[gold](t, "sentences/"+name)
}

// segments returns the sentences of text.
func segments(text, lang string) []token.Span { return segmentsBy(text, language.Of(lang), nil) }

func segmentsBy(text string, l *language.Language, h *Habits) []token.Span {
	var s Splitter
	s.Begin(l, h, false)
	var classes token.Classes
	var spans []token.Span
	for _, p := range Paragraphs(nil, text, 0, l, new([]token.Span)) {
		classes.Scan(text, p)
		s.Paragraph(&classes)
		for _, g := range s.Split(text, p) {
			spans = append(spans, g.Span)
		}
	}
	return spans
}

// joined makes one text of each twenty of a treebank that has one sentence a text.
func joined(list []gold) []gold {
	if len(list) < 500 {
		return list
	}
	var out []gold
	for chunk := range slices.Chunk(list, 20) {
		g := gold{Lang: chunk[0].Lang}
		for _, one := range chunk {
			g.Sentences = append(g.Sentences, one.Sentences...)
		}
		out = append(out, g)
	}
	return out
}

type score struct{ right, found, wanted int }

func (s score) f1() float64 { return 2 * float64(s.right) / float64(s.found+s.wanted) }

// boundaries scores the boundaries found in one text; missed and extra ones are
// given to report.
func (s *score) boundaries(g gold, separator string, together bool, report func(kind, context string)) {
	s.boundariesBy(func(text string) []token.Span { return segments(text, g.Lang) }, g, separator, together, report)
}

// boundariesBy is boundaries for a way to split.
func (s *score) boundariesBy(split func(text string) []token.Span, g gold, separator string, together bool, report func(kind, context string)) {
	var text strings.Builder
	gold, breaks := map[int]bool{}, map[int]bool{}
	for i, sentence := range g.Sentences {
		text.WriteString(sentence)
		if i == len(g.Sentences)-1 {
			break
		}
		end := text.Len()
		if together || Ends(sentence, language.Of(g.Lang)) || separator == "" {
			gold[end] = true
			text.WriteString(separator)
		} else {
			breaks[end] = true
			text.WriteString("\n\n")
		}
	}
	all := text.String()
	around := func(p int) string {
		return strings.ReplaceAll(all[max(0, p-40):p]+" ¦"+all[p:min(len(all), p+40)], "\n", "⏎")
	}
	found := split(all)
	got := map[int]bool{}
	for _, f := range found[:len(found)-1] {
		if breaks[f.End] {
			continue
		}
		got[f.End] = true
		s.found++
		if gold[f.End] {
			s.right++
		} else if report != nil {
			report("extra", around(f.End))
		}
	}
	s.wanted += len(gold)
	for p := range gold {
		if !got[p] && report != nil {
			report("missed", around(p))
		}
	}
}

func TestSentencesOfTreebanks(t *testing.T) {
	for _, bank := range []struct {
		file      string
		separator string
		want      float64
	}{
		{"ud_en_gum.jsonl", " ", 0.97},
		{"ud_de_gsd.jsonl", " ", 0.90},
		{"ud_fr_gsd.jsonl", " ", 0.95},
		{"ud_zh_gsdsimp.jsonl", "", 0.95},
		{"ud_ja_gsd.jsonl", "", 0.95},
	} {
		var halves [2]score
		var together score
		for i, g := range joined(readGold(t, bank.file)) {
			var report func(kind, context string)
			if os.Getenv("SUMMARIZE_SHOW") != "" && i%2 == 0 {
				report = func(kind, context string) { t.Logf("%s: %s", kind, context) }
			}
			halves[i%2].boundaries(g, bank.separator, false, report)
			together.boundaries(g, bank.separator, true, nil)
		}
		all := score{halves[0].right + halves[1].right, halves[0].found + halves[1].found, halves[0].wanted + halves[1].wanted}
		t.Logf("%s: P %.4f R %.4f F1 %.4f (texts the rules were tuned on %.4f, others %.4f), %d boundaries; run together %.4f of %d", bank.file,
			float64(all.right)/float64(all.found), float64(all.right)/float64(all.wanted), all.f1(), halves[0].f1(), halves[1].f1(), all.wanted,
			together.f1(), together.wanted)
		if all.f1() < bank.want {
			t.Errorf("%s: F1 %.4f, want at least %.2f", bank.file, all.f1(), bank.want)
		}
	}
}

// The first item of five list cases lost its marker in the data: there only letters
// and digits are compared, the first marker left out.
func TestGoldenRules(t *testing.T) {
	cases := readGold(t, "golden_rules_en_prose.jsonl")
	right := 0
	for _, g := range cases {
		var got []string
		for _, s := range segments(g.Text, "en") {
			got = append(got, strings.Join(strings.Fields(s.Of(g.Text)), " "))
		}
		want := g.Sentences
		if !strings.HasPrefix(g.Text, want[0][:1]) {
			want = append([]string{want[0][strings.Index(want[0], " ")+1:]}, want[1:]...)
			got, want = letters(got), letters(want)
		}
		if strings.Join(got, "|") == strings.Join(want, "|") {
			right++
		} else {
			t.Logf("%s: %q", g.Name, got)
		}
	}
	t.Logf("%d of %d", right, len(cases))
	if right < 45 {
		t.Errorf("%d of %d golden rules, want at least 45", right, len(cases))
	}
}

// The golden rules of pySBD in 22 languages. Those marked clean want more than sentences:
// tags, scanning errors and line breaks taken away; they are logged apart. Arabic parts
// at each colon and comma there, Greek before a small letter: that costs readers more
// than it gives.
func TestGoldenRulesOfLanguages(t *testing.T) {
	plain, clean := map[string]*score{}, score{}
	all := score{}
	for _, g := range readGold(t, "golden_rules_pysbd.jsonl") {
		var got []string
		for _, s := range segments(g.Text, g.Lang) {
			got = append(got, strings.Join(strings.Fields(s.Of(g.Text)), " "))
		}
		right := 0
		if slices.EqualFunc(got, g.Sentences, func(a, b string) bool { return a == strings.Join(strings.Fields(b), " ") }) {
			right = 1
		} else if os.Getenv("SUMMARIZE_SHOW") == g.Lang {
			t.Logf("%s: got %q, want %q", g.ID, got, g.Sentences)
		}
		if g.Clean {
			clean = score{clean.right + right, 0, clean.wanted + 1}
			continue
		}
		if plain[g.Lang] == nil {
			plain[g.Lang] = &score{}
		}
		plain[g.Lang].right += right
		plain[g.Lang].wanted++
		all = score{all.right + right, 0, all.wanted + 1}
	}
	for _, lang := range slices.Sorted(maps.Keys(plain)) {
		s := plain[lang]
		t.Logf("%s: %d of %d", lang, s.right, s.wanted)
		if 10*s.right < 7*s.wanted && lang != "ar" && lang != "el" {
			t.Errorf("%s: %d of %d golden rules", lang, s.right, s.wanted)
		}
	}
	t.Logf("all: %d of %d; of those to be cleaned %d of %d", all.right, all.wanted, clean.right, clean.wanted)
	if 100*all.right < 93*all.wanted {
		t.Errorf("%d of %d golden rules", all.right, all.wanted)
	}
}

func letters(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, s)
	}
	return out
}
