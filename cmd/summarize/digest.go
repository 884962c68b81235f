package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"summarize/cmd/summarize/progress"
	"summarize/internal/digest"
	"summarize/internal/ingest"
)

// digest is the main job.
func (a *app) digest(cmd *cobra.Command, args []string) error {
	if len(args) == 0 && !a.piped && a.flags.input.filesFrom == "" {
		a.say("name a file or a directory of articles, or - for standard input")
		if _, err := io.WriteString(a.stderr, "\n"+a.shortHelp(cmd)); err != nil {
			return err
		}
		return told(exitUsage)
	}
	if suggestion := mistypedCommand(cmd, args); suggestion != "" {
		// A hint only: a directory that is missing today must not cost cron the others.
		a.say("%s: did you mean 'summarize %s'?", args[0], suggestion)
	}
	return a.publish(cmd.Context(), args, digest.Everything)
}

func (a *app) storiesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "stories PATH...",
		Short: "Which articles tell the same story, without summaries",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.publish(cmd.Context(), args, digest.StoriesOnly)
		},
	}
}

// publish reads, digests and writes.
func (a *app) publish(ctx context.Context, paths []string, parts digest.Parts) (err error) {
	p, err := a.plan(paths)
	if err != nil {
		return err
	}
	p.digest.Parts, p.digest.News = parts, a.flags.newOnly
	if parts == digest.DuplicatesOnly {
		p.state, p.digest.News = "", false // what is remembered is what was told of stories
	}
	a.sayIdle(p)
	if err := p.missingFolder(); err != nil && !a.flags.dryRun {
		return err
	}
	p.digest.WithoutDays = !slices.ContainsFunc(p.outputs, func(o output) bool { return o.format.Days })
	if a.flags.dryRun && !exists(p.state) {
		p.state = "" // which this run would have made
	}
	work, err := a.planWork(p)
	if err != nil {
		return err
	}
	if work != nil {
		return a.publishParts(ctx, p, work)
	}
	p.digest.InShort = p.seenInShort()
	p.digest.WhetherAdds = !slices.ContainsFunc(p.outputs, func(o output) bool { return o.format.Adds })
	past, err := a.remember(ctx, p)
	if err != nil {
		return err
	}
	defer func() { err = cmp.Or(err, past.close()) }()
	watch := a.watch(p)
	defer watch.Stop()
	in, missing := a.read(ctx, p, watch)
	if in == nil {
		return missing
	}
	if len(in.Articles) == 0 && missing == nil {
		return a.nothingToRead(p, in)
	}
	past.join(in, &p.digest)
	d, next, err := a.build(ctx, p, in, past.prior(), watch)
	if err != nil {
		return err
	}
	watch.Stop()
	return a.deliver(ctx, p, &made{d, in, missing, next}, past)
}

// seenInShort returns how many stories told in short some output shows of a section, as digest.Options has it.
func (p *plan) seenInShort() int {
	most := digest.NoneInShort
	for _, o := range p.outputs {
		if o.format.InShort == 0 {
			return 0
		}
		most = max(most, o.format.InShort)
	}
	return most
}

// made is a digest, what it is of, and what a state is to know of it.
type made struct {
	*digest.Digest
	in      *ingest.Result
	missing error // paths that do not exist
	next    *digest.Next
}

// deliver writes a digest where it belongs, and what is remembered of it.
func (a *app) deliver(ctx context.Context, p *plan, m *made, past *memory) error {
	a.report(p, m.in, m.Digest, past)
	if a.flags.dryRun {
		return cmp.Or(a.rehearse(p, m.in, m.Digest), outcome(m.missing, m.in))
	}
	p.render.Feed = a.feedID(past)
	p.render.Articles, p.render.Records = m.in.Articles, p.digest.Keep != digest.KeepAll
	sites := p.siteFolders()
	out, err := a.stage(p, m.Digest)
	if err != nil {
		return err
	}
	if m.next != nil {
		a.limit(p, m.Digest, m.next)
	}
	if err := past.publish(ctx, out, m.next); err != nil {
		return err
	}
	p.sweepSites(sites)
	return outcome(m.missing, m.in)
}

// watch starts to show progress where someone may be looking.
func (a *app) watch(p *plan) *progress.Display {
	if !p.watch {
		return nil
	}
	return progress.Start(a.stderr, a.width)
}

// read takes in the articles of the plan. The error is of paths that do not exist;
// the rest is read all the same, and they are listed as skipped.
func (a *app) read(ctx context.Context, p *plan, watch *progress.Display) (*ingest.Result, error) {
	o := p.input
	o.Progress = watch.Reading(func() int64 { return plainSize(p.paths) })
	var in *ingest.Result
	var err error
	if p.byFingerprint() {
		in, p.digest.Fingerprints, err = ingest.ReadReduced(ctx, p.paths, o, p.digest.Fingerprint)
		p.digest.Reread = p.reread
	} else {
		in, err = ingest.Read(ctx, p.paths, o)
	}
	if in != nil {
		p.leaveOut(in)
	}
	if in != nil && err != nil {
		p.missing = missingPaths(err)
		in.Skipped = append(slices.Clone(p.missing), in.Skipped...)
	}
	return in, err
}

// missingPaths lists the paths that an error of ingest.Read is about.
func missingPaths(err error) []ingest.Skipped {
	errs := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		errs = joined.Unwrap()
	}
	var skipped []ingest.Skipped
	for _, e := range errs {
		if p, ok := errors.AsType[*ingest.PathError](e); ok {
			skipped = append(skipped, ingest.Skipped{Path: p.Path, Reason: p.Reason})
		}
	}
	return skipped
}

// build makes the digest of what was read.
func (a *app) build(ctx context.Context, p *plan, in *ingest.Result, prior *digest.Prior, watch *progress.Display) (*digest.Digest, *digest.Next, error) {
	p.openWindow(in.Articles)
	o := p.digest
	o.Progress = watch.Step
	p.digest.Fingerprints = nil // Build lets them go when it has found the copies
	d, next, err := digest.Build(ctx, in.Articles, prior, o)
	if err != nil {
		return nil, nil, err
	}
	p.add(in, d)
	return d, next, nil
}

// add adds to a digest what was wrong with its inputs.
func (p *plan) add(in *ingest.Result, d *digest.Digest) {
	for _, s := range in.Skipped {
		d.Skipped = append(d.Skipped, digest.Skipped(s))
	}
	d.Warnings = append(append(in.Warnings, p.doubtClock(in.Articles)...), d.Warnings...)
}

// outcome is how a run ends whose output is written.
func outcome(missing error, in *ingest.Result) error {
	switch {
	case missing != nil:
		return told(exitUsage)
	case len(in.Skipped) > 0:
		return told(exitSkipped)
	}
	return nil
}

// count writes a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
