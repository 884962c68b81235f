package main

import (
	"cmp"
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

// fewUnknown is how many files of unknown formats are named each. More of them are the pictures and styles beside
// saved pages, which are counted.
const fewUnknown = 3

// reportSkipped names what could not be read. With a state each is said once, and again
// when it changes, but for paths that are not there.
func (a *app) reportSkipped(p *plan, in *ingest.Result, past *memory) {
	said, unknown := kinds{}, make(map[string]int)
	name := func(s ingest.Skipped) { a.say("%s: skipped: %s", render.Place(digest.Skipped(s)), s.Reason) }
	var files []ingest.Skipped
	for _, s := range in.Skipped {
		switch place := render.Place(digest.Skipped(s)); {
		case s.Line == 0 && slices.ContainsFunc(p.missing, func(m ingest.Skipped) bool { return m.Path == s.Path }):
			a.say("%s: %s", s.Path, s.Reason)
		case past.hasSaid(fmt.Sprintf("%s: %s: %d", place, s.Reason, s.Bytes)):
		case digest.Skipped(s).IsUnknown() && !a.flags.verbose:
			unknown[s.Reason]++
			files = append(files, s)
		default:
			if said.add(s.Reason) <= maxOfOneKind || a.flags.verbose {
				name(s)
			}
		}
	}
	if !a.flags.verbose {
		said.beyond(maxOfOneKind, func(more int, text string) { a.say("%d more skipped: %s; -v names all", more, text) })
	}
	if len(files) > fewUnknown {
		a.say("%d files skipped that are of no format read here (%s); -v names them", len(files), suffixes(unknown))
		return
	}
	for _, s := range files {
		name(s)
	}
}

// mostSuffixes is how many suffixes of unknown formats are counted each.
const mostSuffixes = 6

// suffixes counts files by the suffix at the end of their reasons, the most frequent first.
func suffixes(reasons map[string]int) string {
	byCount := slices.SortedFunc(maps.Keys(reasons), func(x, y string) int {
		return cmp.Or(cmp.Compare(reasons[y], reasons[x]), cmp.Compare(x, y))
	})
	var list []string
	for _, reason := range byCount[:min(len(byCount), mostSuffixes)] {
		list = append(list, fmt.Sprintf("%d %s", reasons[reason], reason[strings.LastIndexByte(reason, ' ')+1:]))
	}
	if len(byCount) > mostSuffixes {
		list = append(list, "others")
	}
	return strings.Join(list, ", ")
}

// kinds count messages that differ in numbers and names only, by what they share.
type kinds map[string]*kindOfMessage

type kindOfMessage struct {
	times int
	text  string // what all of them say
}

// add counts a message and returns how many there are of its kind.
func (k kinds) add(text string) int {
	shared := varying.ReplaceAllString(text, "…")
	kind := k[shared]
	if kind == nil {
		kind = &kindOfMessage{text: text}
		k[shared] = kind
	}
	if kind.text != text {
		kind.text = shared
	}
	kind.times++
	return kind.times
}

var varying = regexp.MustCompile(`[0-9]+|"[^"]*"|\([^)]*\)`)

// beyond calls say for each kind that there are more messages of, with how many more.
func (k kinds) beyond(most int, say func(more int, text string)) {
	for _, shared := range slices.Sorted(maps.Keys(k)) {
		if more := k[shared].times - most; more > 0 {
			say(more, k[shared].text)
		}
	}
}
