package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/rank"
	"summarize/internal/render"
	"summarize/internal/render/phrases"
	"summarize/internal/story"
	"summarize/internal/vector"
)

// flags holds what was typed, or set by the environment or a file. What it means
// is worked out by plan, once, when all of it is known.
type flags struct {
	formats, outputs   []string
	template           string
	length             string
	rank               string
	storyThreshold     string
	storyGap           string
	weight             string
	duplicateThreshold string
	exact              bool
	keep               string
	strict             bool
	groupBy            string
	minArticles        int
	maxStories         int
	top                int
	brief              bool
	sort               string
	since, until       string
	window             string
	match, about       string
	sources, without   []string
	pins               string
	state              string
	newOnly            bool
	as                 string
	wait, retain       string
	work, memory       string
	parts              int
	mailTo, mailFrom   string
	mailPer            string
	feedID             string
	lang, uiLang       string
	input              inputFlags
	config             string
	jobs               int
	dryRun             bool
	quiet, verbose     bool
	progress, color    string
}

// defaultOutput is the name of an output that got none.
const defaultOutput = "default"

// register declares the flags that every command takes, with their defaults.
func (f *flags) register(set *pflag.FlagSet) {
	set.SortFlags = false
	set.StringArrayVarP(&f.formats, "format", "f", nil, "output `format`: "+strings.Join(render.Names(), ", ")+" (default text, or by the suffix of --output)")
	set.StringArrayVarP(&f.outputs, "output", "o", nil, "write to `file`, whole or not at all (default standard output), or a site of pages to directory/; may be repeated, once a format")
	set.StringVar(&f.template, "template", "", "format by a Go template in `file`, executed over the JSON object")
	set.StringVarP(&f.length, "length", "l", "100w", "`budget` of one summary: 3s sentences, 100w words, 665b bytes, 20% of the story")
	set.StringVar(&f.rank, "rank", "coverage", "`selector` of sentences: "+strings.Join(rank.Names(), ", "))
	set.StringVar(&f.storyThreshold, "story-threshold", "auto", "`cosine` in (0,1] that makes one story, or auto: from the data")
	set.StringVar(&f.storyGap, "story-gap", fmt.Sprintf("%.0fd", story.DefaultGap.Hours()/24), "a story ends where nothing was reported for this `duration`, unless reports tell the same again; off: never")
	set.StringVar(&f.weight, "weight", schemeNames()[0], "weighting `scheme` of the words that stories are found by: "+strings.Join(schemeNames(), ", "))
	set.StringVar(&f.duplicateThreshold, "duplicate-threshold", "auto", fmt.Sprintf("`resemblance` in (0,1] that makes a copy, or auto: %.2f, by measurement", duplicate.Default.Threshold))
	set.BoolVar(&f.exact, "exact", false, "never trade certainty of copies for time, however large the collection")
	set.StringVar(&f.groupBy, "group-by", "", "take stories from this `field` of the records instead of finding them")
	set.IntVar(&f.minArticles, "min-articles", 1, "show stories of at least `n` articles")
	set.IntVar(&f.maxStories, "max-stories", 0, "show at most `n` stories (default all)")
	set.StringVar(&f.sort, "sort", "auto", "`order` of stories: "+strings.Join(digest.Orders(), ", ")+"; auto is size, of more than 20 stories importance: by independent sources, articles and recency")
	set.IntVar(&f.top, "top", 0, "tell `n` stories in full, the others in short (default all, of more than 20 stories 10)")
	set.BoolVar(&f.brief, "brief", false, "tell no story in full")
	set.StringVar(&f.since, "since", "", "only articles from this `time` on: a date, RFC 3339, back from now (36h, 7d), or yesterday, monday")
	set.StringVar(&f.until, "until", "", "only articles before this `time`, as for --since")
	set.StringVar(&f.window, "window", "", "only articles of this last `duration` (7d), by their own dates")
	set.StringVar(&f.match, "match", "", "only stories with an article that `regexp` matches (RE2; (?i) ignores case)")
	set.StringVar(&f.about, "about", "", "only stories about these `words`, the nearest first")
	set.StringArrayVar(&f.sources, "source", nil, "only articles of this `source`; may be repeated")
	set.StringArrayVar(&f.without, "exclude-source", nil, "no articles of this `source`; may be repeated")
	set.StringVar(&f.pins, "pins", "", "`file` of articles that belong together or apart, and of stories to mute")
	set.StringVar(&f.state, "state", "", "remember in `directory` what was seen and told")
	set.BoolVar(&f.newOnly, "new", false, "show only what earlier runs have not told")
	set.StringVar(&f.as, "as", defaultOutput, "`name` of this output, for which --new keeps count on its own")
	set.StringVar(&f.wait, "wait", "", "wait this `duration` for another run on the same state, instead of exit 75")
	set.StringVar(&f.retain, "retain", "90d", "`duration` for which the state remembers")
	set.StringVar(&f.feedID, "feed-id", "", "`name` in the ids of feeds and mails that no other installation has (default one that --state keeps)")
	set.StringVar(&f.work, "work", "", "make the digest over files in `directory`, a part of the articles at a time; an interrupted run goes on there")
	set.IntVar(&f.parts, "parts", 0, "divide the articles into `n` parts (default by size); the output does not depend on it")
	set.StringVar(&f.memory, "memory", "auto", "`size` that the run may use (500M, 2G), or auto: what the machine or control group has; for more it works over files")
	set.StringVar(&f.mailTo, "mail-to", "", "`address` for the To header of --format eml")
	set.StringVar(&f.mailFrom, "mail-from", "", "`address` for the From header of --format eml (default summarize@localhost)")
	set.StringVar(&f.mailPer, "mail-per", "digest", "a mail for `each` digest, or for each story (with --output maildir:DIR)")
	set.StringVar(&f.lang, "lang", "auto", "`language` of the articles as a BCP 47 tag, or auto: found for each")
	set.StringVar(&f.uiLang, "ui-lang", "en", "`language` of the digest's own words: "+strings.Join(phrases.Tags(), ", "))
	f.input.register(set)
	set.StringVar(&f.config, "config", "", "read settings from TOML `file` (default ./summarize.toml, then the user's)")
	set.IntVarP(&f.jobs, "jobs", "j", 0, "`workers`; the output does not depend on it (default all processors)")
	set.BoolVar(&f.dryRun, "dry-run", false, "say what would be read, told and written, and do none of it")
	set.BoolVarP(&f.quiet, "quiet", "q", false, "no messages but errors")
	set.BoolVarP(&f.verbose, "verbose", "v", false, "more messages on standard error")
	set.StringVar(&f.progress, "progress", "auto", "`when` to show progress: auto, always, never")
	set.StringVar(&f.color, "color", "auto", "`when` to colour the text: auto, always, never")
}

// schemeNames lists the weighting schemes, the default first.
func schemeNames() []string {
	var names []string
	for _, s := range vector.Schemes() {
		names = append(names, s.Name)
	}
	return names
}

// parseDuration reads 36h, 90m or 7d.
func parseDuration(s string) (time.Duration, error) {
	if days, ok := strings.CutSuffix(s, "d"); ok {
		n, err := strconv.ParseFloat(days, 64)
		if err != nil || !(n >= 0 && n <= 36500) {
			return 0, fmt.Errorf("%q is no duration: write it as 36h or 7d", s)
		}
		return time.Duration(n * 24 * float64(time.Hour)), nil
	}
	d, err := time.ParseDuration(s)
	if err != nil || d < 0 {
		return 0, fmt.Errorf("%q is no duration: write it as 36h or 7d", s)
	}
	return d, nil
}

// parseTime reads a date, an RFC 3339 time, a duration back from now, or the name of a
// day: today, yesterday, or the last monday before today. All are UTC.
func parseTime(s string, now time.Time) (time.Time, error) {
	if t, ok := namedDay(s, now); ok {
		return t, nil
	}
	if t, ok := parseDate(s); ok {
		return t, nil
	}
	d, err := parseDuration(s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is no time: write it as 2026-01-31, 2026-01-31T06:00:00Z, 36h, 7d, yesterday or monday", s)
	}
	return now.Add(-d), nil
}

// parseDate reads a time that does not depend on when it is read.
func parseDate(s string) (time.Time, bool) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}

// namedDay returns the first moment of a day that is called by its name.
func namedDay(name string, now time.Time) (time.Time, bool) {
	today := now.UTC().Truncate(24 * time.Hour)
	switch name {
	case "today":
		return today, true
	case "yesterday":
		return today.AddDate(0, 0, -1), true
	}
	for back := 1; back <= 7; back++ {
		if day := today.AddDate(0, 0, -back); strings.EqualFold(name, day.Weekday().String()) {
			return day, true
		}
	}
	return time.Time{}, false
}

// parseGap reads a duration; off is negative.
func parseGap(s string) (time.Duration, error) {
	if s == "off" {
		return -1, nil
	}
	d, err := parseDuration(s)
	if err != nil || d == 0 {
		return 0, fmt.Errorf("%q is neither off nor a duration: write it as 14d", s)
	}
	return d, nil
}

// parseThreshold reads a number in (0,1]; auto is 0.
func parseThreshold(s string) (float64, error) {
	if s == "auto" {
		return 0, nil
	}
	x, err := strconv.ParseFloat(s, 64)
	if err != nil || !(x > 0 && x <= 1) {
		return 0, fmt.Errorf("%q is neither auto nor a number in (0,1]", s)
	}
	return x, nil
}

// parseWhen reads auto, always or never; automatic decides auto.
func parseWhen(s string, automatic bool) (bool, error) {
	names := []string{"auto", "always", "never"}
	i := slices.Index(names, s)
	if i < 0 {
		return false, noneOf(s, names)
	}
	return i == 1 || i == 0 && automatic, nil
}
