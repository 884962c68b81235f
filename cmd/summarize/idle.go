package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"summarize/internal/digest"
)

// A flag that was typed and does nothing misleads whoever counts on it. One that chooses what is told, or is
// to be remembered, and cannot here, is refused; one that only tunes is named, and the run goes on. Settings of
// the environment and of files are meant for many runs, and may be idle in some.

// manners are flags of how a run behaves: they are welcome on every command.
const manners = "jobs config quiet verbose progress color "

// relevantNames lists the flags of all commands that matter to one.
func relevantNames(command string) string {
	const (
		output  = "format output "
		words   = "template ui-lang as feed-id mail-to mail-from mail-per "
		digests = output + words + "work parts memory dry-run "
		stories = "story-threshold story-gap weight group-by pins "
		shown   = "min-articles max-stories sort top brief match about "
		copies  = "duplicate-threshold exact "
		dates   = "since until window source exclude-source "
		memory  = "state new wait retain "
		running = "input-format encoding text-field title-field date-field id-field files-from null max-input lang " + manners
	)
	return map[string]string{
		"duplicates": digests + copies + dates + running,
		"stories":    digests + stories + shown + copies + dates + memory + running,
		"explain":    output + "length rank " + stories + shown + copies + dates + running,
		"verify":     output + running,
		"eval":       output + "length " + stories + copies + running,
		"state":      output + "state as wait retain dry-run " + manners,
		"config":     output + manners,
		"doctor":     output + "state pins " + manners,
		"run":        "dry-run " + manners,
		"schema":     output + manners,
		"man":        output + manners,
	}[command]
}

// takesAll are the commands that any flag may matter to: those that make a whole digest, and those that look at
// settings.
var takesAll = []string{"summarize", "run", "part", "config", "doctor"}

// choosing are the flags without which something else would be told, or remembered.
var choosing = strings.Fields("since until window source exclude-source match about min-articles max-stories state new as dry-run template keep")

// refuseIdle looks for typed flags that the command has no use for.
func (a *app) refuseIdle(c *cobra.Command) (err error) {
	if a.flags.quiet && a.flags.verbose && a.origin["quiet"] == "flag" && a.origin["verbose"] == "flag" {
		return usagef("--quiet and --verbose contradict each other: give one")
	}
	command := topCommand(c)
	if slices.Contains(takesAll, command) {
		return nil
	}
	relevant := strings.Fields(relevantNames(command) + manners)
	c.InheritedFlags().VisitAll(func(f *pflag.Flag) {
		switch {
		case a.origin[f.Name] != "flag" || slices.Contains(relevant, f.Name):
		case slices.Contains(choosing, f.Name):
			err = cmp.Or(err, error(usagef("--%s: '%s' cannot do that", f.Name, c.CommandPath())))
		case !a.flags.quiet:
			a.say("--%s does nothing in '%s'", f.Name, c.CommandPath())
		}
	})
	return err
}

// An idleness says when flags do nothing beside others, and why.
type idleness struct {
	flags string
	idle  func(a *app, p *plan) bool
	why   string
}

func idlenesses() []idleness {
	none := func(formats ...string) func(*app, *plan) bool {
		return func(_ *app, p *plan) bool {
			return !slices.ContainsFunc(p.outputs, func(o output) bool { return slices.Contains(formats, o.format.Name) })
		}
	}
	only := func(formats ...string) func(*app, *plan) bool {
		return func(_ *app, p *plan) bool {
			return !slices.ContainsFunc(p.outputs, func(o output) bool { return !slices.Contains(formats, o.format.Name) })
		}
	}
	return []idleness{
		{"mail-to mail-from mail-per", none("eml"), "no output is a mail (-f eml, -o maildir:DIR)"},
		{"feed-id", none("eml", "atom", "rss", "jsonfeed"), "no output is a feed or a mail"},
		{"wait retain", func(_ *app, p *plan) bool { return p.state == "" }, "nothing is remembered without --state"},
		{"story-threshold story-gap", func(a *app, _ *plan) bool { return a.flags.groupBy != "" }, "--group-by says what is one story"},
		{"top brief", only("json", "jsonl"), "JSON tells every story in full"},
		{"length rank", only("jsonl"), "records hold no summaries"},
		{"ui-lang", only("json", "jsonl", "template"), "no output has words of its own"},
		{"strict", func(_ *app, p *plan) bool { return p.digest.Keep == digest.KeepAll }, "it says what --keep leaves"},
	}
}

// idle names the flags of an origin that do nothing in a run as planned.
func (a *app) idle(p *plan, origin string) (idle []string) {
	for _, i := range idlenesses() {
		for _, name := range strings.Fields(i.flags) {
			if a.origin[name] == origin && i.idle(a, p) {
				idle = append(idle, name+" does nothing here: "+i.why)
			}
		}
	}
	return idle
}

// sayIdle names the typed flags that do nothing in a run as planned.
func (a *app) sayIdle(p *plan) {
	if a.flags.quiet {
		return
	}
	for _, idle := range a.idle(p, "flag") {
		a.say("--%s", idle)
	}
}
