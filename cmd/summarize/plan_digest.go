package main

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/rank"
	"summarize/internal/rank/candidate"
)

// planDigest works out what the digest is made of and how.
func (a *app) planDigest(p *plan) (err error) {
	f := &a.flags
	o := digest.DefaultOptions()
	o.GroupBy, o.Lang, o.Workers, o.Version = f.groupBy, f.lang, f.jobs, version()
	if o.Generated, err = a.time(); err != nil {
		return err
	}
	for _, part := range []func(*digest.Options) error{a.planSummaries, a.planStories, a.planCopies, a.planShown} {
		if err := part(&o); err != nil {
			return err
		}
	}
	if o.Focus, err = a.planFocus(); err != nil {
		return err
	}
	if o.Pins, err = a.planPins(); err != nil {
		return err
	}
	p.digest = o
	return a.planDates(p)
}

// planSummaries works out how stories are told.
func (a *app) planSummaries(o *digest.Options) (err error) {
	if o.Rank.Budget, err = candidate.ParseBudget(a.flags.length); err != nil {
		return a.bad("length", err)
	}
	if o.Rank.Selector = a.flags.rank; !slices.Contains(rank.Names(), a.flags.rank) {
		return a.bad("rank", noneOf(a.flags.rank, rank.Names()))
	}
	return nil
}

// planStories works out what makes a story.
func (a *app) planStories(o *digest.Options) (err error) {
	f := &a.flags
	if o.Story.Threshold, err = parseThreshold(f.storyThreshold); err != nil {
		return a.bad("story-threshold", err)
	}
	if o.Story.Gap, err = parseGap(f.storyGap); err != nil {
		return a.bad("story-gap", err)
	}
	if o.Story.Weight = f.weight; !slices.Contains(schemeNames(), f.weight) {
		return a.bad("weight", noneOf(f.weight, schemeNames()))
	}
	return nil
}

// planCopies works out what makes a copy, and what becomes of copies.
func (a *app) planCopies(o *digest.Options) error {
	f := &a.flags
	threshold, err := parseThreshold(f.duplicateThreshold)
	if err != nil {
		return a.bad("duplicate-threshold", err)
	}
	if threshold > 0 {
		o.Duplicate.Threshold = threshold
	}
	o.Duplicate.Exact = f.exact
	if o.Keep, err = digest.ParseKeep(f.keep); err != nil {
		return a.bad("keep", err)
	}
	o.Strict = f.strict
	return nil
}

// planShown works out which stories are shown, how many in full, and in which order.
func (a *app) planShown(o *digest.Options) (err error) {
	f := &a.flags
	if o.MinArticles = f.minArticles; f.minArticles < 1 {
		return a.bad("min-articles", fmt.Errorf("%d is less than 1", f.minArticles))
	}
	if o.MaxStories = f.maxStories; f.maxStories < 0 {
		return a.bad("max-stories", fmt.Errorf("%d is less than 0", f.maxStories))
	}
	if o.Top = f.top; f.top < 0 {
		return a.bad("top", fmt.Errorf("%d is less than 0", f.top))
	}
	if f.brief {
		if f.top > 0 {
			return usagef("--top and --brief both say how much is told in full: give one")
		}
		o.Top = digest.NoneInFull
	}
	if o.Sort, err = digest.ParseOrder(f.sort); err != nil {
		return a.bad("sort", err)
	}
	return nil
}

// planFocus works out which sources and stories the reader wants.
func (a *app) planFocus() (digest.Focus, error) {
	f := digest.Focus{Sources: a.flags.sources, Without: a.flags.without, About: strings.TrimSpace(a.flags.about)}
	if a.flags.match != "" {
		pattern, err := regexp.Compile(a.flags.match)
		if err != nil {
			return f, a.bad("match", err)
		}
		f.Match = pattern.MatchString
	}
	if a.flags.about != "" && f.About == "" {
		return f, a.bad("about", errors.New("names no word"))
	}
	return f, nil
}

func (a *app) planDates(p *plan) error {
	for _, bound := range []struct {
		name, value string
		to          *time.Time
	}{{"since", a.flags.since, &p.digest.Since}, {"until", a.flags.until, &p.digest.Until}} {
		if bound.value == "" {
			continue
		}
		t, err := parseTime(bound.value, p.digest.Generated)
		if err != nil {
			return a.bad(bound.name, err)
		}
		*bound.to = t
		if _, fixed := parseDate(bound.value); !fixed {
			p.byClock = append(p.byClock, "--"+bound.name+" "+bound.value)
		}
	}
	if since, until := p.digest.Since, p.digest.Until; !since.IsZero() && !until.IsZero() && !since.Before(until) {
		return usagef("no article lies between --since %s and --until %s", a.flags.since, a.flags.until)
	}
	if a.flags.window != "" {
		var err error
		if p.window, err = parseDuration(a.flags.window); err != nil {
			return a.bad("window", err)
		}
		if p.window == 0 {
			return a.bad("window", errors.New("no article lies in a window without length"))
		}
		if a.flags.since != "" {
			return usagef("--window and --since both say where to begin: give one")
		}
	}
	return nil
}

// openWindow works out where --window begins, once the articles are read.
func (p *plan) openWindow(articles []article.Article) {
	if p.window > 0 {
		p.digest.Since = digest.Newest(articles, p.digest.Generated).Add(-p.window)
	}
}

// doubtClock warns of bounds that go by the clock where most articles are dated after it.
func (p *plan) doubtClock(articles []article.Article) []string {
	now := p.digest.Generated
	if len(p.byClock) == 0 && p.window == 0 || !digest.IsBehind(now, articles) {
		return nil
	}
	warning := fmt.Sprintf("most articles are dated after the clock, which says %s:", now.Format(time.DateTime))
	if p.window > 0 {
		return []string{fmt.Sprintf("%s --window counts back from the newest of them, %s", warning, digest.Newest(articles, now).Format(time.DateOnly))}
	}
	return []string{fmt.Sprintf("%s %s counts back from the clock all the same", warning, strings.Join(p.byClock, ", "))}
}
