package main

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/render/draw"
)

func (a *app) evalStoriesCommand() *cobra.Command {
	var e storiesEval
	c := &cobra.Command{
		Use:   "stories GOLD [PATH...]",
		Short: "B-cubed and other scores of the stories found",
		Long: "Scores the stories found among the articles that GOLD labels. Its lines are\n" +
			"{\"id\": ..., \"story\": ...}, or two columns between tabs or commas: the name of an article (its id, path\n" +
			"or file name) and its story. Lines with \"junk\": true are left out. Without PATH, GOLD holds\n" +
			"the articles too. With --predicted no article is read: the stories of that file are scored.",
		Args: cobra.MinimumNArgs(1),
		RunE: a.evaluate(func(ctx context.Context, args []string) (*evaluation, error) {
			return a.evalStories(ctx, args, &e)
		}),
	}
	c.Flags().StringVar(&e.predicted, "predicted", "", "score the stories of `file`: labels like GOLD, or a digest in JSON")
	c.Flags().IntVar(&e.worst, "worst", 5, "list so `many` of the stories that were found worst")
	c.Flags().BoolVar(&e.sweep, "sweep", false, "score fixed thresholds too, to see where auto landed")
	c.Flags().StringVar(&e.plot, "plot", "", "draw the sweep as SVG into `file`")
	c.Flags().BoolVar(&e.weights, "weights", false, "score every weighting scheme, not only that of --weight")
	return c
}

// A storiesEval is what the command's own flags say.
type storiesEval struct {
	predicted string
	worst     int
	sweep     bool
	plot      string
	weights   bool
}

func (a *app) evalStories(ctx context.Context, args []string, e *storiesEval) (*evaluation, error) {
	gold, err := a.storyLabels(args[0])
	if err != nil {
		return nil, err
	}
	t := &storiesTable{}
	if e.predicted != "" {
		err = a.scorePredicted(args, gold, t, e)
	} else {
		err = a.scoreStories(ctx, args, gold, t, e)
	}
	if err != nil {
		return nil, err
	}
	return &evaluation{t.lines(e.worst), t.scores(e.worst)}, nil
}

// scorePredicted scores the stories of a file. An article that it does not name is a story of
// its own; one that GOLD does not name is not scored.
func (a *app) scorePredicted(args []string, gold map[string]string, t *storiesTable, e *storiesEval) error {
	if len(args) > 1 || e.sweep || e.plot != "" || e.weights {
		return usagef("--predicted scores a file: it takes no PATH, --sweep, --plot or --weights")
	}
	predicted, err := a.predictedStories(e.predicted, gold)
	if err != nil {
		return err
	}
	t.label(gold)
	missing := 0
	for _, name := range t.names {
		if predicted[name] == "" {
			missing++
		}
	}
	if missing == len(t.names) {
		return usagef("%s: none of the articles of %s is in it: names must be the same", e.predicted, args[0])
	}
	if missing > 0 {
		a.say("%s: %s of %s not in it: each is scored as a story of its own", e.predicted, count(missing, "article", "articles"), args[0])
	}
	addRow(t, 0, predicted, e.predicted)
	return nil
}

// predictedStories reads which story a run, or another program, put each article into, by the
// names that gold has for them.
func (a *app) predictedStories(file string, gold map[string]string) (map[string]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, usageError{err}
	}
	var head struct{ Schema string }
	if json.Unmarshal(data, &head) != nil || head.Schema == "" {
		return a.storyLabels(file)
	}
	d, err := a.readDigest(file)
	if err != nil {
		return nil, err
	}
	of, predicted := storyOf(d), map[string]string{}
	for _, art := range d.Articles {
		names := namesOf(&article.Article{ID: art.ID, Path: art.Path})
		if k := slices.IndexFunc(names, func(name string) bool { return gold[name] != "" }); k >= 0 && of[art.ID] != "" {
			predicted[names[k]] = of[art.ID]
		}
	}
	return predicted, nil
}

// storyOf returns the story of each article of a digest, by id.
func storyOf(d *digest.Digest) map[string]string {
	of := map[string]string{}
	for _, s := range d.Stories {
		for _, id := range s.Articles {
			of[id] = s.ID
		}
	}
	return of
}

// scoreStories finds stories and scores them, by each scheme that was asked for.
func (a *app) scoreStories(ctx context.Context, args []string, gold map[string]string, t *storiesTable, e *storiesEval) error {
	p, in, err := a.readLabelled(ctx, args, gold)
	if err != nil {
		return err
	}
	labels, err := byName(in.Articles, gold)
	if err != nil {
		return err
	}
	byID := map[string]string{}
	for i, art := range in.Articles {
		byID[art.ID] = labels[i]
	}
	t.label(byID)
	schemes := []string{p.digest.Story.Weight}
	if e.weights {
		schemes = schemeNames()
	}
	for _, scheme := range schemes {
		if err := a.scoreScheme(ctx, p, in, scheme, t, e); err != nil {
			return err
		}
	}
	return nil
}

// readLabelled reads the articles that gold names, and says how many of its names no article has.
func (a *app) readLabelled(ctx context.Context, args []string, gold map[string]string) (*plan, *ingest.Result, error) {
	used := map[string]bool{}
	p, in, err := a.readToScore(ctx, args, func(art article.Article) bool {
		for _, name := range namesOf(&art) {
			if gold[name] != "" {
				used[name] = true
				return true
			}
		}
		return false
	})
	if err == nil && len(used) < len(gold) {
		a.say("%s: %s of no article that was read left out", args[0], count(len(gold)-len(used), "label", "labels"))
	}
	return p, in, err
}

// scoreScheme adds the rows of one weighting scheme: of the cut found from the data and, if
// asked for, of fixed ones. The plot is that of the scheme of --weight.
func (a *app) scoreScheme(ctx context.Context, p *plan, in *ingest.Result, scheme string, t *storiesTable, e *storiesEval) error {
	o := p.digest
	o.Parts, o.Story.Weight = digest.StoriesOnly, scheme
	d, _, err := digest.Build(ctx, in.Articles, nil, o)
	if err != nil {
		return err
	}
	auto := addRow(t, d.Options.StoryThreshold, storyOf(d), scheme+", "+a.flags.storyThreshold)
	if !e.sweep && e.plot == "" {
		return nil
	}
	var thresholds []float64
	for hundredth := 1; hundredth <= 40; hundredth++ {
		thresholds = append(thresholds, float64(hundredth)/100)
	}
	cuts, err := digest.Cuts(ctx, in.Articles, thresholds, o)
	if err != nil {
		return err
	}
	var curve []draw.Point
	for _, c := range cuts {
		curve = append(curve, addRow(t, c.Threshold, c.Stories, ""))
	}
	if e.plot == "" || scheme != p.digest.Story.Weight {
		return nil
	}
	return a.plot(e.plot, curve, auto)
}

// plot draws the curve of F1 over the threshold, and where auto landed on it.
func (a *app) plot(file string, curve []draw.Point, auto draw.Point) error {
	return a.writeReport(report{"svg", file}, func(w io.Writer) error {
		return draw.Curve(w, "B-cubed F1 over the story threshold", curve, auto)
	})
}
