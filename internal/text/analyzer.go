package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	englishstem "github.com/blevesearch/snowballstem/english"
	"github.com/clipperhouse/uax29/v2/words"

	"summarize/internal/article"
)

// An analyzer takes one article after another apart; it belongs to one goroutine.
type analyzer struct {
	lexicon   lexicon
	stemmer   *snowballstem.Env
	known     map[string]known // by surface form
	options   Options
	segmenter segmenter
}

type known struct {
	term uint32
	stop bool
}

func newAnalyzer(o Options) *analyzer {
	return &analyzer{
		lexicon: lexicon{number: map[string]uint32{}},
		stemmer: snowballstem.NewEnv(""),
		known:   map[string]known{},
		options: o,
	}
}

func (a *analyzer) document(art *article.Article) Document {
	d := Document{Lang: "en"}
	d.Title = a.tokens(nil, art.Title, 0)
	for n, p := range paragraphs(nil, art.Text, art.Body) {
		a.segmenter.out = a.segmenter.out[:0]
		a.segmenter.split(art.Text, p, english)
		for _, g := range a.segmenter.out {
			s := Sentence{Span: g.Span, Paragraph: n, First: len(d.Tokens)}
			if !endsSentence(g.Of(art.Text)) {
				s.Kind = Heading
			}
			d.Tokens = a.tokens(d.Tokens, g.Of(art.Text), g.Start)
			s.Last = len(d.Tokens)
			d.Sentences = append(d.Sentences, s)
		}
	}
	return d
}

func (a *analyzer) tokens(out []Token, s string, base int) []Token {
	first := true
	for it := words.FromString(s); it.Next(); {
		w := it.Value()
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) || len(w) > 256 {
			continue
		}
		k := a.lookup(w)
		t := Token{Start: uint32(base + it.Start()), Len: uint16(len(w)), Term: k.term}
		if k.stop {
			t.Class |= Stop
		}
		if unicode.IsUpper(r) && !first {
			t.Class |= Name
		}
		if strings.ContainsFunc(w, unicode.IsDigit) {
			t.Class |= Number
		}
		out = append(out, t)
		first = false
	}
	return out
}

func (a *analyzer) lookup(w string) known {
	if k, ok := a.known[w]; ok {
		return k
	}
	folded := strings.ToLower(w)
	folded = strings.TrimSuffix(strings.TrimSuffix(folded, "'s"), "’s")
	k := known{stop: stopWords[folded]}
	if !k.stop {
		a.stemmer.SetCurrent(folded)
		englishstem.Stem(a.stemmer)
		folded = a.stemmer.Current()
	}
	k.term = a.lexicon.add(folded)
	a.known[strings.Clone(w)] = k
	return k
}

var stopWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours ourselves out over own said same say says she should so some such than that the their theirs them themselves then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your yours yourself yourselves may might must shall one two mr mrs ms`) {
		m[w] = true
	}
	return m
}()
