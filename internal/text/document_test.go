package text

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/language"
	"summarize/internal/language/detect"
	"summarize/internal/processor"
	"summarize/internal/sentence"
	"summarize/internal/testcorpus"
)

func analyze(t testing.TB, o Options, articles ...article.Article) *Corpus {
	t.Helper()
	c, err := Analyze(context.Background(), articles, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// one takes apart a single English text.
func one(t testing.TB, text string) *Document {
	t.Helper()
	return &analyze(t, Options{Lang: "en", Workers: 1}, article.Article{Text: text}).Documents[0]
}

// check holds what the package promises of every document.
func check(t testing.TB, a *article.Article, d *Document, vocabulary int) {
	t.Helper()
	if d.Fault != "" {
		t.Fatal(d.Fault)
	}
	end, last, paragraph := a.Body, 0, 0
	valid := utf8.ValidString(a.Text)
	for i, s := range d.Sentences {
		switch {
		case s.Start < end || s.End <= s.Start || s.End > len(a.Text):
			t.Fatalf("sentence %d: span %v, after %d, in %d bytes", i, s.Span, end, len(a.Text))
		case strings.TrimSpace(s.Of(a.Text)) != s.Of(a.Text):
			t.Fatalf("sentence %d has space at its ends: %q", i, s.Of(a.Text))
		case s.First != last || s.Last < s.First || s.Last > len(d.Tokens):
			t.Fatalf("sentence %d: tokens %d to %d, after %d, of %d", i, s.First, s.Last, last, len(d.Tokens))
		case s.Paragraph < paragraph:
			t.Fatalf("sentence %d: paragraph %d after %d", i, s.Paragraph, paragraph)
		case s.Len() > sentence.MaxLength:
			t.Fatalf("sentence %d: %d bytes", i, s.Len())
		case valid && !utf8.ValidString(s.Of(a.Text)):
			t.Fatalf("sentence %d cuts a character: %q", i, s.Of(a.Text))
		}
		from := s.Start
		for _, w := range d.Words(s) {
			span := w.Span()
			if span.Start < from || span.End > s.End || w.Len == 0 || int(w.Term) >= vocabulary {
				t.Fatalf("sentence %d: token %v after %d, term %d of %d", i, span, from, w.Term, vocabulary)
			}
			from = span.End
		}
		end, last, paragraph = s.End, s.Last, s.Paragraph
	}
	if last != len(d.Tokens) {
		t.Fatalf("%d tokens, %d in sentences", len(d.Tokens), last)
	}
	for _, w := range d.Title {
		if w.Span().End > len(a.Title) || int(w.Term) >= vocabulary {
			t.Fatalf("title token %v in %q", w.Span(), a.Title)
		}
	}
}

func TestPromisesOnHostileText(t *testing.T) {
	hostile := []string{
		"", " ", "\n\n\n", ".", "...", "…", "\"", "“”", "[1]", "[", "(", "(@", "(@a)", "—(@a) March 2, 2017", "@", "@@@@", "----", "- - - -",
		"a.", ".a", "A.B.C.", "\u00a0x\u00a0", "\ufeffText.", "\x00", "\x00a.\x00B", "\xff\xfe.\xc3", "e\u0301. E\u0301", "🙂. 🙂",
		"1.", "1) A 2) B", "pic.twitter.com/", "https://t.co/x", "x https://t.co/x — (@y)", "\u2028\u2029\u0085", "(Reuters) - ", "A (AP) — ",
		"-- (CNN)", "( ) - ", "中文。", "」と。", "。", "日本語。「はい。」と。", "ﬁn. ﬁn", "İstanbul. İ", "\r\n\r\r\n", strings.Repeat("a", 300) + ". B",
		strings.Repeat("中", 700), strings.Repeat("。", 200), strings.Repeat("“", 200), strings.Repeat(". ", 200), strings.Repeat("A. ", 200),
		strings.Repeat("(", 300) + ".", "A plane. AP/Jane", "A plane. AP/", "x." + strings.Repeat(" ", 300) + "Y", "x.\"" + strings.Repeat("\"", 300), "a.[1][2][3] B", ".[1] B",
	}
	strange := naughty(t)
	for _, lang := range []string{"en", "de", "fr", "th", "zh", "ja"} {
		if (lang == "zh" || lang == "ja") && (testing.Short() || raceEnabled) {
			continue // dictionaries are slow to load there
		}
		for _, text := range append(strange, hostile...) {
			a := article.Article{Text: text, Title: text, Lang: lang}
			c := analyze(t, Options{Workers: 1}, a)
			check(t, &a, &c.Documents[0], len(c.Vocabulary))
		}
	}
}

// naughty returns the strings of a list of those that break programs.
func naughty(t *testing.T) []string {
	if os.Getenv("SUMMARIZE_DATA") == "" {
		t.Log("SUMMARIZE_DATA names no folder: only the strings written here are tried")
		return nil
	}
	var out []string
	for _, record := range testcorpus.Lines[struct{ Text string }](t, "hostile/strings.jsonl") {
		out = append(out, record.Text)
	}
	return out
}

func TestPromisesOnNews(t *testing.T) {
	articles := news(200_000)
	c := analyze(t, Options{}, articles...)
	if !slices.IsSorted(c.Vocabulary) || len(slices.Compact(slices.Clone(c.Vocabulary))) != len(c.Vocabulary) {
		t.Error("the vocabulary is not sorted or not distinct")
	}
	prose := 0
	for i := range articles {
		check(t, &articles[i], &c.Documents[i], len(c.Vocabulary))
		for _, s := range c.Documents[i].Sentences {
			if s.Kind == Prose {
				prose++
			}
		}
	}
	if prose < 1000 {
		t.Errorf("%d sentences of prose", prose)
	}
}

func TestTimeGrowsWithTheText(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("measures time")
	}
	for _, unit := range []string{
		". ", ".\" ", "A. ", "a ", "a", ".)", "“", "…", "x.[1] ", "(@a", "— (@a) ", "1) A ", "https://t.co/a ", "- ", "é", "中", "\u00a0", ". \u0301", "a.b… ",
		"\n", "a\n", "\u2028", "? ", "\"", "[1]", ". 1", "- (", "x. Getty Images ",
	} {
		small, large := strings.Repeat(unit, 5_000/len(unit)), strings.Repeat(unit, 620_000/len(unit))
		took := func(text string) time.Duration {
			best := time.Hour
			for range 2 {
				start := processor.Time()
				one(t, text)
				best = min(best, processor.Time()-start)
			}
			return best
		}
		if a, b := took(small), took(large); b > 64*a+time.Second {
			t.Errorf("%q: %v for 5 kB, %v for 620 kB", unit, a, b)
		}
	}
}

func TestHugeTextIsReadInPart(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("reads 8 MB")
	}
	a := article.Article{Text: "Rain fell. " + strings.Repeat("é", maxText)}
	c := analyze(t, Options{Lang: "en", Workers: 1}, a)
	d := &c.Documents[0]
	check(t, &a, d, len(c.Vocabulary))
	if d.Unread == 0 || d.Unread+d.Sentences[len(d.Sentences)-1].End != len(a.Text) || d.Sentences[0].Kind != Prose {
		t.Errorf("%d bytes unread, %d sentences", d.Unread, len(d.Sentences))
	}
}

func FuzzAnalyze(f *testing.F) {
	f.Add("LONDON (Reuters) - He said: “Go.” — A (@b) March 2, 2017 https://t.co/x\n\n1. A. 2. B", "Title", "en")
	f.Add("Il a dit « oui ». 12.000 ont fui.Le 3. März [1] (Photo: A/B)", "L'été", "fr")
	f.Fuzz(func(t *testing.T, text, title, lang string) {
		if tag, _ := detect.Language(text, nil); language.Of(lang).Dictionary != language.Spaced || language.Of(tag).Dictionary != language.Spaced {
			return // not to load dictionaries
		}
		a := article.Article{Text: text, Title: title, Lang: lang}
		c := analyze(t, Options{Workers: 1}, a)
		check(t, &a, &c.Documents[0], len(c.Vocabulary))
	})
}

func TestTextWithoutMarksIsCutIntoFragments(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("word ", 40_000),
		strings.Repeat("wörd", 10_000),
		strings.Repeat("新", 5_000),
	} {
		corpus, err := Analyze(t.Context(), []article.Article{{ID: "a", Text: text}}, Options{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		covered := 0
		for _, s := range corpus.Documents[0].Sentences {
			if s.Len() > sentence.MaxLength || !utf8.ValidString(s.Of(text)) {
				t.Fatalf("a sentence of %d bytes", s.Len())
			}
			covered += s.Len()
		}
		if covered < len(strings.TrimSpace(text))*9/10 {
			t.Errorf("%d of %d bytes are in sentences", covered, len(text))
		}
	}
}

func TestADefectCostsOneArticle(t *testing.T) {
	articles := []article.Article{{ID: "a", Text: "The mayor resigned."}, {ID: "b", Text: "Bad."}, {ID: "c", Text: "The council met."}}
	for workers := range 3 {
		c, err := analyzeBy(t.Context(), func(r *Reader, art *article.Article, tag string) Document {
			if d := r.document(art, tag); art.ID != "b" {
				return d
			}
			panic("no such place")
		}, articles, Options{Lang: "en", Workers: workers})
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []string{"", "no such place", ""} {
			if d := &c.Documents[i]; d.Fault != want || (len(d.Sentences) == 1) != (want == "") {
				t.Errorf("%d workers, article %d: %+v", workers, i, d)
			}
		}
	}
}
