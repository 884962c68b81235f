package planted

import (
	"fmt"
	"regexp"
	"strings"
)

// series adds n reports of series: forms filled with other names and numbers,
// 4 to 60 times. They look like copies and are none.
func (g *generator) series(n int) {
	for made := 0; made < n; {
		form := g.form()
		source := fmt.Sprintf("source%03d", g.IntN(150))
		for range min(n-made, 4+g.IntN(57)) {
			text := fill.ReplaceAllStringFunc(form, g.slot)
			g.drafts = append(g.drafts, draft{
				title: "Report of " + pick(g.Rand, g.firms), text: text, source: source,
				day: g.Float64() * 365, group: -1, kind: Exact,
			})
			made++
		}
	}
}

var fill = regexp.MustCompile(`\{[a-z]+\}`)

// slot fills one place of a form.
func (g *generator) slot(name string) string {
	switch name {
	case "{number}":
		return fmt.Sprintf("%d,%03d", 1+g.IntN(900), g.IntN(1000))
	case "{share}":
		return fmt.Sprintf("%d.%d", g.IntN(60), g.IntN(10))
	case "{date}":
		return fmt.Sprintf("%s %d", pick(g.Rand, months), 1+g.IntN(28))
	case "{firm}":
		return pick(g.Rand, g.firms) + " " + pick(g.Rand, []string{"Holdings", "Group", "Industries", "Partners"})
	case "{place}":
		return pick(g.Rand, g.places)
	}
	return pick(g.Rand, g.people) + " " + pick(g.Rand, g.people)
}

// form makes the fixed text of a series: each sentence has two to four places.
func (g *generator) form() string {
	s := g.scene()
	kinds := []string{"{number}", "{share}", "{date}", "{firm}", "{place}", "{person}"}
	var sentences []string
	for range 9 + g.IntN(8) {
		var b strings.Builder
		b.WriteString("The " + g.noun(s) + " of " + pick(g.Rand, kinds[3:5]) + " " + g.verb(s) + " " + pick(g.Rand, kinds[:2]) + " " + g.noun(s) + "s")
		for range 1 + g.IntN(2) {
			b.WriteString(" " + pick(g.Rand, links) + " the " + g.noun(s) + " " + g.verb(s) + " " + pick(g.Rand, kinds))
		}
		b.WriteString(".")
		sentences = append(sentences, b.String())
	}
	return paragraphs(sentences)
}
