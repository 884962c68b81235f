package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
)

func (a *app) duplicatesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "duplicates PATH...",
		Short: "Which articles are copies of one another, and by what evidence",
		Long: "Lists verified copies, in pairs and in groups, and what the later of two adds. With --keep it writes\n" +
			"the records with one article of each group and those that say more (unless --strict), to stand in\n" +
			"a pipe before other tools.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.publish(cmd.Context(), args, digest.DuplicatesOnly)
		},
	}
	c.Flags().StringVar(&a.flags.keep, "keep", "", "of each group of copies keep `one`: first or longest, and what adds to it")
	c.Flags().BoolVar(&a.flags.strict, "strict", false, "with --keep, drop copies that add something too")
	return c
}

// byFingerprint reports whether fingerprints will do, taken of each article as it is read:
// texts are needed later for stories, for records, for a state, and where only the
// articles of some dates or sources are compared; and standard input cannot be read again.
func (p *plan) byFingerprint() bool {
	o := &p.digest
	records := p.keep || slices.ContainsFunc(p.outputs, func(out output) bool { return out.format.Name == "jsonl" })
	chosen := p.window != 0 || !o.Since.IsZero() || !o.Until.IsZero() || len(o.Focus.Sources)+len(o.Focus.Without) > 0
	return o.Parts == digest.DuplicatesOnly && !records && p.state == "" && !chosen && !slices.Contains(p.paths, "-")
}

// markUpdates reads the texts of copies again, where the digest was made of fingerprints,
// and says of each what it adds.
func (a *app) markUpdates(ctx context.Context, p *plan, d *digest.Digest) error {
	type place struct {
		path string
		line int
	}
	of := make(map[string]place, len(d.Articles))
	for i := range d.Articles {
		of[d.Articles[i].ID] = place{d.Articles[i].Path, d.Articles[i].Line}
	}
	needed := map[place]bool{}
	for _, pair := range d.Duplicates {
		if pair.Kind != "exact" {
			needed[of[pair.A]], needed[of[pair.B]] = true, true
		}
	}
	if len(needed) == 0 {
		return nil
	}
	in, _, err := ingest.ReadReduced(ctx, p.paths, ingest.Options{Workers: p.workers}, func(art *article.Article) struct{} {
		if !needed[place{art.Path, art.Line}] {
			art.Text, art.Body = "", 0
		}
		return struct{}{}
	})
	if in == nil {
		return err
	}
	return d.MarkUpdates(ctx, finder(in.Articles), p.workers)
}

// finder returns what finds an article by its id.
func finder(articles []article.Article) func(id string) *article.Article {
	at := make(map[string]int, len(articles))
	for i := range articles {
		at[articles[i].ID] = i
	}
	return func(id string) *article.Article {
		if i, known := at[id]; known {
			return &articles[i]
		}
		return nil
	}
}
