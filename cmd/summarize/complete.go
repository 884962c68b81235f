package main

import (
	"github.com/spf13/cobra"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/language"
	"summarize/internal/rank"
	"summarize/internal/render"
	"summarize/internal/render/phrases"
)

// flagValues lists what shells offer for flags whose values have names.
func flagValues() map[string][]string {
	when := []string{"auto", "always", "never"}
	languages := []string{"auto"}
	for _, l := range language.All {
		languages = append(languages, l.Tag)
	}
	days := []string{"today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "24h", "7d"}
	return map[string][]string{
		"format": render.Names(), "mail-per": mailPers, "ui-lang": phrases.Tags(),
		"rank": rank.Names(), "sort": digest.Orders(), "weight": schemeNames(), "group-by": {"source", "lang", "author", "date"},
		"since": days, "until": days, "window": {"24h", "7d", "30d"},
		"lang": languages, "input-format": append([]string{"auto"}, ingest.Names()...),
		"text-field": {"text", "body", "content", "article"}, "title-field": {"title", "headline"},
		"date-field": {"date", "published", "pubDate", "published_at"}, "id-field": {"id", "guid", "_id"},
		"progress": when, "color": when,
	}
}

// completeValues makes shells complete the values of flags and the names of digests.
func (a *app) completeValues(root *cobra.Command) {
	offer := func(c *cobra.Command, flag string, offers cobra.CompletionFunc) {
		if err := c.RegisterFlagCompletionFunc(flag, offers); err != nil {
			panic("completion: " + err.Error())
		}
	}
	for flag, values := range flagValues() {
		offer(root, flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
	for _, flag := range []string{"state", "work"} {
		offer(root, flag, cobra.FixedCompletions(nil, cobra.ShellCompDirectiveFilterDirs))
	}
	offer(root, "config", cobra.FixedCompletions([]string{"toml"}, cobra.ShellCompDirectiveFilterFileExt))
	for _, c := range root.Commands() {
		switch c.Name() {
		case "duplicates":
			offer(c, "keep", cobra.FixedCompletions([]string{"first", "longest"}, cobra.ShellCompDirectiveNoFileComp))
		case "run":
			c.ValidArgsFunction = a.completeDigest
		}
	}
}

// completeDigest offers the digests that the configuration names.
func (a *app) completeDigest(c *cobra.Command, args []string, _ string) (names []string, _ cobra.ShellCompDirective) {
	if _, err := a.configure(c.Flags()); err == nil && len(args) == 0 {
		for _, d := range a.digests {
			names = append(names, d.name)
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
