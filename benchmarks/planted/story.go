package planted

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

type generator struct {
	*rand.Rand
	*lexicon
	o      Options
	drafts []draft
	groups int
}

// A scene is what the articles of one story have in common.
type scene struct {
	nouns, verbs   []string
	people, places []string
	firm           string
}

func (g *generator) scene() scene {
	s := scene{firm: zipf(g.Rand, g.firms)}
	for range 30 {
		s.nouns = append(s.nouns, zipf(g.Rand, g.nouns))
	}
	for range 12 {
		s.verbs = append(s.verbs, zipf(g.Rand, g.verbs))
	}
	for range 4 {
		s.people = append(s.people, zipf(g.Rand, g.people)+" "+pick(g.Rand, g.people))
		s.places = append(s.places, zipf(g.Rand, g.places))
	}
	return s
}

// story adds one to four articles of one event, at most most; they share a scene,
// and sometimes a long quotation or the opening of an earlier one.
func (g *generator) story(most int) {
	s := g.scene()
	day := g.Float64() * 365
	quotation := "“" + capital(g.clauses(s, 3)) + ",” " + s.people[0] + " said."
	n := min(most, []int{1, 1, 1, 2, 2, 3, 4}[g.IntN(7)])
	title := capital(pick(g.Rand, s.nouns)) + " " + pick(g.Rand, s.verbs) + " in " + s.places[0]
	var first []string
	for i := range n {
		sentences := g.sentences(s, 10+g.IntN(8))
		switch {
		case i == 0:
			first = sentences
		case g.IntN(3) == 0: // an update: up to a quarter is old
			old := 1 + g.IntN(len(first)/4)
			sentences = append(sentences, first[len(first)-old:]...)
		}
		if n > 1 && g.IntN(2) == 0 {
			at := g.IntN(len(sentences))
			sentences[at] += " " + quotation
		}
		d := draft{title: title, source: fmt.Sprintf("source%03d", g.IntN(150)), day: day + float64(i)/3, group: -1, kind: Exact}
		d.text = paragraphs(sentences)
		if g.Float64() < g.o.Footers {
			d.text += "\n\n" + g.footer(d.source)
		}
		g.drafts = append(g.drafts, d)
	}
}

// paragraphs joins sentences, two or three a paragraph.
func paragraphs(sentences []string) string {
	var b strings.Builder
	for i, s := range sentences {
		switch {
		case i == 0:
		case i%5 == 0 || i%5 == 2:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	return b.String()
}

// footer is what a publisher prints under its articles; it is the same each time.
func (g *generator) footer(source string) string {
	var seed uint64
	for _, c := range source {
		seed = seed*31 + uint64(c)
	}
	own := &generator{Rand: rand.New(rand.NewPCG(g.o.Seed, seed)), lexicon: g.lexicon}
	s := own.scene()
	return "Read more from " + capital(source) + ": subscribe to our " + s.nouns[0] + " letter at any time. " +
		strings.Join(own.sentences(s, 1+own.IntN(3)), " ") + " All rights are reserved by " + s.firm + "."
}

func (g *generator) sentences(s scene, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = g.sentence(s)
	}
	return out
}

// noun picks a word of the scene or, as often, of the language.
func (g *generator) noun(s scene) string {
	if g.IntN(2) == 0 {
		return pick(g.Rand, s.nouns)
	}
	return zipf(g.Rand, g.nouns)
}

func (g *generator) verb(s scene) string {
	if g.IntN(2) == 0 {
		return pick(g.Rand, s.verbs)
	}
	return zipf(g.Rand, g.verbs)
}

// phrase is a noun with its company.
func (g *generator) phrase(s scene) string {
	switch g.IntN(7) {
	case 0:
		return "the " + g.noun(s)
	case 1:
		return "a " + zipf(g.Rand, g.adjectives) + " " + g.noun(s)
	case 2:
		return "the " + zipf(g.Rand, g.adjectives) + " " + g.noun(s) + " of the " + g.noun(s)
	case 3:
		return fmt.Sprintf("%d %ss", 2+int(g.ExpFloat64()*90), g.noun(s))
	case 4:
		return pick(g.Rand, s.people)
	case 5:
		return "its " + g.noun(s)
	}
	return "the " + g.noun(s) + " in " + pick(g.Rand, s.places)
}

var links = []string{"and", "but", "while", "because", "after", "although", "so", "before"}

func (g *generator) clause(s scene) string {
	return g.phrase(s) + " " + g.verb(s) + " " + g.phrase(s)
}

// clauses joins n clauses.
func (g *generator) clauses(s scene, n int) string {
	c := g.clause(s)
	for range n - 1 {
		c += " " + pick(g.Rand, links) + " " + g.clause(s)
	}
	return c
}

func (g *generator) sentence(s scene) string {
	switch g.IntN(8) {
	case 0:
		return capital(g.clauses(s, 2)) + ", " + pick(g.Rand, s.people) + " said on " + pick(g.Rand, days) + "."
	case 1:
		return "In " + pick(g.Rand, s.places) + ", " + g.clauses(s, 2) + "."
	case 2:
		return s.firm + " said it had " + g.verb(s) + " " + g.phrase(s) + " for " + g.phrase(s) + fmt.Sprintf(" since %d.", 1980+g.IntN(40))
	case 3:
		return "According to " + g.phrase(s) + ", " + g.clauses(s, 2) + "."
	case 4:
		return fmt.Sprintf("At least %d of the %ss were %s in %s by %s.", 2+int(g.ExpFloat64()*50), g.noun(s), g.verb(s), pick(g.Rand, s.places), g.phrase(s))
	case 5:
		return "“" + capital(g.clause(s)) + ",” said " + pick(g.Rand, s.people) + "."
	}
	return capital(g.clauses(s, 2+g.IntN(2))) + "."
}
