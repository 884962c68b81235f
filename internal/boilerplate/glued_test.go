package boilerplate

import (
	"regexp"
	"strings"
	"testing"

	"summarize/internal/language"
	"summarize/internal/testcorpus"
	"summarize/internal/token"
)

// A headline that is glued to the text is told by what the sentence says again.
func TestEchoedHeadlines(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{ // the sentence that is left
		{"en", "Police release name of woman killed in Tessen Authorities have released the name of a woman who was killed in a car park of Tessen, where the authorities had looked for her.", "Authorities have"},
		{"en", "Harbour Hotels Name Jane Roe as Head Cook Jane Roe was named head cook of the Harbour Hotels on Monday, after a year in Tessen.", "Jane Roe was"},
		{"en", "Roe retains title by stopping Brink in six rounds Roe stopped John Brink in the sixth round on Monday to retain his title in Tessen.", "Roe stopped"},
		{"fr", "Un sanglier traverse la gare de Tessen Un sanglier a traversé la gare de la ville de Tessen lundi matin, au grand étonnement des voyageurs.", "Un sanglier a"},
		{"en", "Roe sentenced to life in prison August 10, 2011 - - Updated 0947 GMT (1747 HKT) John Roe was sentenced on Tuesday to life in prison.", "John Roe was"},
		// No headline.
		{"en", "The Harbour Bank of Tessen said the Harbour Trust and the Trust of Tessen would merge after a vote of the Harbour Bank.", ""},
		{"en", "Mayor Jane Roe of Tessen met Mayor John Brink of Springfield on Monday, and the mayors agreed on a bridge.", ""},
		{"en", "The president of the Tessen Harbour Company told the Tessen Chamber that the company would sell its harbour.", ""},
	} {
		l := language.Of(c.lang)
		_, rest := LeadHeadings(nil, c.text, token.Span{Start: 0, End: len(c.text)}, l)
		switch {
		case c.want == "" && rest.Start > 0, c.want != "" && !strings.HasPrefix(rest.Of(c.text), c.want):
			t.Errorf("%q goes on with %q", c.text, rest.Of(c.text))
		}
	}
}

// A sample is the beginning of an article, and where the sentences start before which no mark stands.
type sample struct {
	text, lang string
	starts     []int
}

// TestQualityGluedHeadlines counts on ECB+, where people have parted sentences, how many glued headlines
// are parted from the text, and on agency news, which have none, what is taken for one. SUMMARIZE_DATA names the folder of both.
func TestQualityGluedHeadlines(t *testing.T) {
	glued, whole, elsewhere, lost, clean := 0, 0, 0, 0, 0
	for _, s := range append(samples(t, "stories/ecbplus/articles.jsonl"), samples(t, "duplicates/reuters21578/articles.jsonl")...) {
		_, rest := LeadHeadings(nil, s.text, token.Span{Start: 0, End: len(s.text)}, language.Of(s.lang))
		switch last := len(s.starts) - 1; {
		case last < 0:
			clean++
			if rest.Start > 0 {
				lost++
			}
		case rest.Start == s.starts[last]:
			glued++
			whole++
		default:
			glued++
			if rest.Start > 0 && !token.Digit(s.text[rest.Start]) {
				elsewhere++
			}
		}
	}
	t.Logf("headlines glued to the text: %d; parted from it where the text starts %d, before or behind it %d; of %d texts without one %d were cut", glued, whole, elsewhere, clean, lost)
	if 100*whole < 60*glued || 500*lost > clean {
		t.Error("worse than it was")
	}
}

var lastMark = regexp.MustCompile(`[.!?]["”')\]]*$`)

// samples reads first paragraphs; of a table of prices or a text of one line nothing can be told.
func samples(t *testing.T, name string) (out []sample) {
	type record struct {
		Text      string
		Sentences []string
	}
	for _, a := range testcorpus.Lines[record](t, name) {
		first, _, _ := strings.Cut(a.Text, "\n\n")
		s := sample{text: first, lang: "en"}
		for at, k := 0, 0; k+1 < len(a.Sentences); k++ {
			n := strings.Index(first[at:], a.Sentences[k])
			if n < 0 {
				break
			}
			at += n + len(a.Sentences[k])
			start := at + len(first[at:]) - len(strings.TrimLeft(first[at:], " \n"))
			if start < maxLeadHeading && start < len(first) && !lastMark.MatchString(a.Sentences[k]) {
				s.starts = append(s.starts, start)
			}
		}
		if lastMark.MatchString(first) && strings.ContainsFunc(first, func(r rune) bool { return r >= 'a' && r <= 'z' }) {
			out = append(out, s)
		}
	}
	return out
}
