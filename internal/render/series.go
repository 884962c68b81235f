package render

import (
	"slices"
	"strings"
)

// seriesNotice names the series, a line each: nothing of them is told.
func (p *digestView) seriesNotice() notice {
	var lines []string
	for _, s := range p.Series {
		line := p.words.Count(len(s.Articles), "article", "articles") + ": " + s.Title
		if period := newPeriod(parseDate(s.First), parseDate(s.Last), p.words).text; period != "" {
			line += " (" + period + ")"
		}
		lines = append(lines, line)
	}
	return notice{p.words.Count(len(lines), "series of one form", "series of one form"), lines}
}

// roundUpNotice names the round-ups with the stories that they tell among other things, as far as the digest
// shows or lists them.
func (p *digestView) roundUpNotice() notice {
	titles := map[string]string{}
	for _, s := range slices.Concat(p.Stories, p.Left) {
		titles[s.ID] = s.Title
	}
	var lines []string
	for i := range p.articleView {
		a := &p.articleView[i]
		if len(a.Also) == 0 {
			continue
		}
		var in []string
		for _, id := range a.Also {
			if titles[id] != "" {
				in = append(in, titles[id])
			}
		}
		title := a.Title
		if title == "" {
			title = a.Opening
		}
		line := title + ", " + a.label
		if len(in) > 0 {
			line += ": " + p.words.Say("also") + " " + strings.Join(in, "; ")
		}
		lines = append(lines, line)
	}
	return notice{p.words.Count(len(lines), "round-up", "round-ups"), lines}
}
