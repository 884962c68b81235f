package partition

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"summarize/internal/digest"
	"summarize/internal/parallel"
)

// A stage is a step of the work, in one part or in as many as the collection has.
type stage struct {
	name  string
	title string // for progress
	parts bool   // one a part of the collection
	run   func(w *Work, ctx context.Context, part int) error
	skip  func(w *Work) bool // not needed for what is asked for
}

// stages lists the stages in the order in which they are done.
var stages = []stage{
	{name: "spill", title: "reading", run: (*Work).spill},
	{name: "articles", title: "dividing", parts: true, run: (*Work).divide},
	{name: "language", title: "finding the language", run: (*Work).findLanguage, skip: (*Work).copiesOnly},
	{name: "words", title: "reading words", parts: true, run: (*Work).readWords},
	{name: "terms", title: "joining vocabularies", run: (*Work).joinTerms, skip: (*Work).copiesOnly},
	{name: "about", title: "reading for what was asked", parts: true, run: (*Work).countMentions, skip: (*Work).notAbout},
	{name: "copies", title: "finding copies", run: (*Work).findCopies},
	{name: "adds", title: "comparing copies", parts: true, run: (*Work).compareCopies},
	{name: "keep", title: "choosing copies", parts: true, run: (*Work).chooseCopies, skip: (*Work).keepsAll},
	{name: "counts", title: "counting words", parts: true, run: (*Work).count, skip: (*Work).copiesOnly},
	{name: "model", title: "adding up", run: (*Work).addUp, skip: (*Work).copiesOnly},
	{name: "vectors", title: "weighing words", parts: true, run: (*Work).weigh, skip: (*Work).copiesOnly},
	{name: "similar", title: "comparing articles", parts: true, run: (*Work).compare, skip: (*Work).labelled},
	{name: "link", title: "finding stories", run: (*Work).link, skip: (*Work).copiesOnly},
	{name: "topics", title: "counting topics", parts: true, run: (*Work).countTopics, skip: (*Work).copiesOnly},
	{name: "whole", title: "adding up topics", run: (*Work).addTopics, skip: (*Work).copiesOnly},
	{name: "tell", title: "summarising", parts: true, run: (*Work).tell, skip: (*Work).copiesOnly},
}

// Stages names the stages in the order in which they are done.
func Stages() []string {
	var names []string
	for _, s := range stages {
		names = append(names, s.name)
	}
	return names
}

func (w *Work) copiesOnly() bool { return w.Digest.Parts == digest.DuplicatesOnly }
func (w *Work) notAbout() bool   { return w.copiesOnly() || w.Digest.Focus.About == "" }
func (w *Work) keepsAll() bool   { return w.Digest.Keep == digest.KeepAll }
func (w *Work) labelled() bool   { return w.copiesOnly() || w.Digest.GroupBy != "" }

// path is the file of a part.
func (w *Work) path(stage string, part int) string {
	return filepath.Join(w.dir, stage, fmt.Sprintf("%05d", part))
}

func (w *Work) done(stage string, part int) bool {
	_, err := os.Stat(w.path(stage, part))
	return err == nil
}

// Run does the stages that are not done and makes the digest.
func (w *Work) Run(ctx context.Context) (*digest.Digest, error) {
	for _, s := range stages {
		if s.skip != nil && s.skip(w) {
			continue
		}
		if err := w.runStage(ctx, s); err != nil {
			return nil, err
		}
		if s.name == "spill" {
			if err := w.announce(); err != nil {
				return nil, err
			}
		}
	}
	return w.finish(ctx)
}

// runStage does the parts of a stage that are not done.
func (w *Work) runStage(ctx context.Context, s stage) error {
	parts := 1
	if s.parts {
		index, err := w.index()
		if err != nil {
			return err
		}
		parts = index.Parts
	}
	w.clean(s.name)
	start, made := time.Now(), 0
	defer func() { w.trace(s, start, made) }()
	ctx, begin := w.observe(ctx, s, parts)
	for p := range parts {
		begin(p)
		if w.done(s.name, p) {
			continue
		}
		if err := s.run(w, ctx, p); err != nil {
			return err
		}
		made++
	}
	return nil
}

// observe returns a context, and what is called at the begin of each part, by which Options.Progress hears how far a
// stage is: by its parts, or of a stage of one part by the loops in it. Reading tells that itself.
func (w *Work) observe(ctx context.Context, s stage, parts int) (context.Context, func(part int)) {
	tell := w.options.Progress
	switch {
	case tell == nil:
		return ctx, func(int) {}
	case parts > 1:
		return ctx, func(part int) { tell(s.title, part, parts) }
	case s.name != "spill":
		ctx = parallel.Observe(ctx, func(begun, total int) { tell(s.title, begun, total) })
	}
	return ctx, func(int) { tell(s.title, 0, 0) }
}

// trace tells what a stage took: time, disk, and the memory that the process has now.
func (w *Work) trace(s stage, start time.Time, made int) {
	if w.options.Trace == nil {
		return
	}
	files, size, largest := 0, int64(0), int64(0)
	EachInput([]string{w.file(s.name)}, func(_ string, info os.FileInfo) {
		files, size, largest = files+1, size+info.Size(), max(largest, info.Size())
	})
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	w.options.Trace("%s: %d parts made in %.1f s; %d files of %d MB, the largest of %d; memory %d MB",
		s.name, made, time.Since(start).Seconds(), files, size>>20, largest>>20, (m.Sys-m.HeapReleased)>>20)
}

// clean deletes what a killed run left of files that were not whole.
func (w *Work) clean(stage string) {
	entries, err := os.ReadDir(w.file(stage))
	if err != nil {
		return // nothing is there yet
	}
	for _, e := range entries {
		if info, err := e.Info(); strings.HasPrefix(e.Name(), ".") && err == nil && time.Since(info.ModTime()) > w.abandoned() {
			os.Remove(filepath.Join(w.file(stage), e.Name()))
		}
	}
}

// abandoned is how old a file that is not whole must be to be no one's: the parts of a stage
// may be made by several processes.
func (w *Work) abandoned() time.Duration {
	if w.options.Paths != nil {
		return 0 // this process makes all
	}
	return time.Hour
}

// Part makes one part of one stage, of which the stages before must be done; the parts of
// a stage are numbered from 1, and of must be their number: 1 for those of the whole collection.
func (w *Work) Part(ctx context.Context, name string, part, of int) error {
	k := slices.IndexFunc(stages, func(s stage) bool { return s.name == name })
	if k < 0 {
		return fmt.Errorf("there is no stage %q: %s", name, strings.Join(Stages(), ", "))
	}
	s, parts := stages[k], 1
	if s.skip != nil && s.skip(w) {
		return nil
	}
	if s.parts {
		index, err := w.index()
		if err != nil {
			return fmt.Errorf("the stage spill comes first: %w", err)
		}
		parts = index.Parts
	}
	if of != parts || part < 1 || part > parts {
		return fmt.Errorf("the stage %s has %d parts, not %d/%d", name, parts, part, of)
	}
	if w.done(name, part-1) {
		return nil
	}
	if err := w.before(k); err != nil {
		return err
	}
	return s.run(w, ctx, part-1)
}

// before reports a stage before the k-th that is not done.
func (w *Work) before(k int) error {
	if k == 0 {
		return nil
	}
	index, err := w.index()
	if err != nil {
		return fmt.Errorf("the stage spill comes first: %w", err)
	}
	for _, s := range stages[:k] {
		if s.skip != nil && s.skip(w) {
			continue
		}
		parts := 1
		if s.parts {
			parts = index.Parts
		}
		for p := range parts {
			if !w.done(s.name, p) {
				return fmt.Errorf("part %d/%d of the stage %s is not done", p+1, parts, s.name)
			}
		}
	}
	return nil
}
