package main

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/render"
)

// maxOfOneKind is how many messages of one kind are printed; a line counts the others.
const maxOfOneKind = 20

// reportSkipped names what could not be read. With a state each is said once, and again
// when it changes, but for paths that are not there.
func (a *app) reportSkipped(p *plan, in *ingest.Result, past *memory) {
	said, kinds := make(map[string]int), kindsOf(in.Skipped)
	for _, s := range in.Skipped {
		kind := messageKind(s.Reason)
		switch place := render.Place(digest.Skipped(s)); {
		case s.Line == 0 && slices.ContainsFunc(p.missing, func(m ingest.Skipped) bool { return m.Path == s.Path }):
			a.say("%s: %s", s.Path, s.Reason)
		case past.hasSaid(fmt.Sprintf("%s: %s: %d", place, s.Reason, s.Bytes)):
		default:
			if said[kind]++; said[kind] <= mostSaid(kind, kinds[kind]) || a.flags.verbose {
				a.say("%s: skipped: %s", place, s.Reason)
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(said)) {
		if more := said[kind] - mostSaid(kind, kinds[kind]); more > 0 && !a.flags.verbose {
			a.say("%d more skipped: %s; -v names all", more, kind)
		}
	}
}

// kindsOf counts messages by their kind.
func kindsOf(skipped []ingest.Skipped) map[string]int {
	kinds := make(map[string]int)
	for _, s := range skipped {
		kinds[messageKind(s.Reason)]++
	}
	return kinds
}

// mostSaid is how many of so many messages of a kind are printed. The pictures and styles beside saved pages are
// no news to anyone: a few examples say which they are.
func mostSaid(kind string, n int) int {
	if strings.HasPrefix(kind, "unknown format") && n > fewPictures {
		return fewPictures
	}
	return maxOfOneKind
}

const fewPictures = 3

// messageKind is what messages say that differ in numbers and names only.
func messageKind(reason string) string {
	return varying.ReplaceAllString(reason, "…")
}

var varying = regexp.MustCompile(`[0-9]+|"[^"]*"|\([^)]*\)`)
