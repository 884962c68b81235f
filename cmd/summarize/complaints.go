package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
)

// report says on standard error what had to be left out or doubted.
func (a *app) report(p *plan, in *ingest.Result, d *digest.Digest, past *memory) {
	a.complain(p, in, d, past)
	if a.flags.quiet {
		return
	}
	if p.digest.Parts == digest.DuplicatesOnly && len(d.Groups) == 0 && len(in.Articles) > 0 && p.digest.Keep == digest.KeepAll {
		a.say("no copies found")
	}
	if a.flags.verbose {
		a.say("read %s, %d bytes; %s of copies at %.2f; %s cut at %.4f",
			count(len(in.Articles), "article", "articles"), in.Bytes,
			count(len(d.Duplicates), "pair", "pairs"), d.Options.DuplicateThreshold,
			count(len(d.Stories), "story", "stories"), d.Options.StoryThreshold)
	}
	if quietly := p.state != "" && !a.watched; quietly {
		return // cron would mail it at every run
	}
	a.sayUnmetFields(p, in.Articles)
	for _, name := range p.digest.Focus.Unmet(in.Articles) {
		a.say("no article is of the source %q%s", name, sourcesThere(name, in.Articles))
	}
	if len(in.Articles) > 0 && len(d.Articles) == 0 && !p.digest.News {
		asked := "dates"
		if len(p.digest.Focus.Sources)+len(p.digest.Focus.Without) > 0 {
			asked = "sources and dates"
		}
		a.say("none of %s is of the %s asked for", count(len(in.Articles), "article", "articles"), asked)
	}
	if len(d.Articles) > 0 && len(d.Stories) == 0 && p.digest.Parts != digest.DuplicatesOnly && !p.digest.News {
		a.say("%s", noStory(p.digest))
	}
}

// sayUnmetFields names the fields of --title-field and --date-field that nothing was found in.
func (a *app) sayUnmetFields(p *plan, articles []article.Article) {
	for _, f := range []struct {
		name string
		has  func(article.Article) bool
	}{
		{"title", func(x article.Article) bool { return x.Title != "" }},
		{"date", func(x article.Article) bool { return !x.Date.IsZero() }},
	} {
		if field := p.input.Fields[f.name]; field != "" && !slices.ContainsFunc(articles, f.has) {
			a.say("--%s-field: no article has a %s in its field %q", f.name, f.name, field)
		}
	}
}

// mostSources is how many sources are named to who asked for another.
const mostSources = 8

// sourcesThere says, behind a complaint, which source was probably meant, or which there are.
func sourcesThere(name string, articles []article.Article) string {
	times := map[string]int{}
	for i := range articles {
		if source := articles[i].Source; source != "" {
			times[source]++
		}
	}
	names := slices.SortedFunc(maps.Keys(times), func(x, y string) int {
		return cmp.Or(cmp.Compare(times[y], times[x]), cmp.Compare(x, y))
	})
	if len(names) == 0 {
		return "; none names its source"
	}
	if meant := suggestion(name, names); meant != "" {
		return meant
	}
	more := ""
	if len(names) > mostSources {
		names, more = names[:mostSources], " and others"
	}
	return "; there are " + strings.Join(names, ", ") + more
}

// noStory says why a digest of articles shows no story.
func noStory(o digest.Options) string {
	switch {
	case o.Focus.About != "":
		return fmt.Sprintf("no story is about it: %q", o.Focus.About)
	case o.Focus.Match != nil:
		return "no story has an article that --match accepts"
	}
	return fmt.Sprintf("no story has %d articles", o.MinArticles)
}

// complain says what could not be read and what is to be doubted.
func (a *app) complain(p *plan, in *ingest.Result, d *digest.Digest, past *memory) {
	a.reportSkipped(p, in, past)
	if !a.flags.quiet {
		a.warn(d.Warnings, past)
	}
	if a.flags.verbose {
		for _, u := range d.Untold {
			a.say("not told: %s: %s", u.Article, u.Reason)
		}
	}
}

// fewWarnings is how many warnings of one kind are printed, which another 100 files may share: "read as Windows-1252".
const fewWarnings = 3

// warn prints the warnings that were not printed before.
func (a *app) warn(warnings []string, past *memory) {
	said := kinds{}
	for _, w := range warnings {
		if past.hasSaid(w) {
			continue
		}
		_, text, _ := strings.Cut(w, ": ") // behind the name of a file
		if said.add(text) <= fewWarnings || a.flags.verbose {
			a.say("warning: %s", w)
		}
	}
	if !a.flags.verbose {
		said.beyond(fewWarnings, func(more int, text string) { a.say("%d more warnings: %s; -v prints all", more, text) })
	}
}

// nothingToRead ends a run that found no article: a folder that is empty or not mounted
// must not pass for a day without news.
func (a *app) nothingToRead(p *plan, in *ingest.Result) error {
	a.complain(p, in, &digest.Digest{Warnings: in.Warnings}, nil)
	a.say("no articles found; nothing is written (what is read: 'summarize help formats')")
	return told(exitNothing)
}
