package planted

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// copyTo copies drafts until there are n. An article has one copy mostly, up to
// eight at times.
func (g *generator) copyTo(n int) {
	originals := len(g.drafts)
	if originals == 0 {
		return
	}
	chosen := g.Perm(originals)
	for _, i := range chosen {
		if len(g.drafts) >= n {
			return
		}
		if g.drafts[i].group >= 0 {
			continue
		}
		g.drafts[i].group = g.groups
		g.groups++
		copies := min(8, 1+int(g.ExpFloat64()*1.2))
		for range min(copies, n-len(g.drafts)) {
			g.drafts = append(g.drafts, g.copy(g.drafts[i]))
		}
	}
}

// alterations make a copy of a text, in the order of the kinds.
var alterations = []struct {
	kind string
	make func(g *generator, text string) string
}{
	{Exact, func(_ *generator, text string) string { return text }},
	{Format, (*generator).format},
	{Edited5, func(g *generator, text string) string { return g.edit(text, 0.01+0.04*g.Float64()) }},
	{Edited10, func(g *generator, text string) string { return g.edit(text, 0.05+0.05*g.Float64()) }},
	{Edited15, func(g *generator, text string) string { return g.edit(text, 0.10+0.05*g.Float64()) }},
	{Edited20, func(g *generator, text string) string { return g.edit(text, 0.15+0.05*g.Float64()) }},
	{Truncated, (*generator).truncate},
	{Boilerplate, (*generator).wrap},
	{Reordered, (*generator).reorder},
	{Byline, (*generator).byline},
}

// copy makes a later copy of d, altered in one way or, one time in six, in two
// or three.
func (g *generator) copy(d draft) draft {
	d.day += g.ExpFloat64()
	d.source = fmt.Sprintf("source%03d", g.IntN(150))
	ways := 1
	if g.IntN(6) == 0 {
		ways = 2 + g.IntN(2)
	}
	chosen := g.Perm(len(alterations))[:ways]
	slices.Sort(chosen)
	for _, i := range chosen {
		d.text = alterations[i].make(g, d.text)
		d.kind = alterations[i].kind
	}
	if ways > 1 {
		d.kind = Mixed
	}
	return d
}

// format changes what is no word.
func (g *generator) format(text string) string {
	text = strings.NewReplacer("“", "\"", "”", "\"", ", ", " – ", "\n\n", "\n").Replace(text)
	words := strings.SplitAfter(text, " ")
	for i := range words {
		switch g.IntN(12) {
		case 0:
			words[i] = strings.ToUpper(words[i])
		case 1:
			words[i] += " "
		case 2:
			words[i] = strings.TrimSuffix(words[i], " ") + "\n"
		}
	}
	return strings.Join(words, "")
}

// edit touches a share of the words: three in five are replaced, one dropped, one
// gets a new neighbour.
func (g *generator) edit(text string, share float64) string {
	words := strings.SplitAfter(text, " ")
	var b strings.Builder
	for _, w := range words {
		if g.Float64() >= share {
			b.WriteString(w)
			continue
		}
		switch g.IntN(5) {
		case 0:
		case 1:
			b.WriteString(zipf(g.Rand, g.adjectives) + " " + w)
		default:
			b.WriteString(zipf(g.Rand, g.nouns) + " ")
		}
	}
	return b.String()
}

// truncate keeps the beginning.
func (g *generator) truncate(text string) string {
	sentences := strings.SplitAfter(text, ". ")
	keep := 0.35 + 0.45*g.Float64()
	n := int(math.Ceil(keep * float64(len(sentences))))
	return strings.Join(sentences[:n], "")
}

// wrap adds a publisher's header and footer.
func (g *generator) wrap(text string) string {
	source := fmt.Sprintf("source%03d", g.IntN(150))
	return capital(source) + " News Service. Share this article with a friend.\n\n" + text + "\n\n" + g.footer(source)
}

// reorder shuffles the paragraphs.
func (g *generator) reorder(text string) string {
	parts := strings.Split(text, "\n\n")
	g.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	return strings.Join(parts, "\n\n")
}

// byline puts another author and place before the text.
func (g *generator) byline(text string) string {
	return "By " + pick(g.Rand, g.people) + " " + pick(g.Rand, g.people) + ", staff writer\n" +
		strings.ToUpper(pick(g.Rand, g.places)) + fmt.Sprintf(", %s %d - ", pick(g.Rand, months), 1+g.IntN(28)) + text
}
