package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"summarize/internal/digest"
	"summarize/internal/render"
)

// only returns the one value of a group.
func only[T any](values func(*[]byte) bool) (v T, err error) {
	list, err := all[T](values)
	if err == nil && len(list) != 1 {
		err = fmt.Errorf("%d values of %T, want one", len(list), v)
	}
	if err != nil {
		return v, err
	}
	return list[0], nil
}

// finishFn puts the digest together and writes it. It is one worker, with the records of all
// articles in its memory, and no text.
type finishFn struct{ Settings settings }

func (f *finishFn) ProcessElement(ctx context.Context, _ int, noted func(*[]byte) bool, outlined, stories, told, added, said func(*[]byte) bool) error {
	outline, members, o, err := f.Settings.choose(noted, outlined, stories)
	if err != nil {
		return err
	}
	byFirst := map[int32]digest.Summary{}
	err = each(told, func(list []summary) error {
		for _, s := range list {
			byFirst[s.First] = s.Summary
		}
		return nil
	})
	if err != nil {
		return err
	}
	summed := make([]digest.Summary, len(members))
	for k, m := range members {
		summed[k] = byFirst[int32(m[0])]
	}
	adds := make([][]digest.Quote, len(o.Copies.Pairs))
	err = each(added, func(list []additions) error {
		for _, a := range list {
			adds[a.Pair] = a.Quotes
		}
		return nil
	})
	if err != nil {
		return err
	}
	d := outline.Finish(summed, adds)
	read, err := all[notes](said)
	if err != nil {
		return err
	}
	slices.SortFunc(read, func(x, y notes) int { return cmp.Compare(x.Number, y.Number) })
	var warnings []string
	for _, n := range read {
		warnings = append(warnings, n.Warnings...)
		for _, s := range n.Skipped {
			d.Skipped = append(d.Skipped, digest.Skipped(s))
		}
	}
	d.Warnings = append(warnings, d.Warnings...)
	return write(ctx, f.Settings.Out, d)
}

// write writes a digest as JSON.
func write(ctx context.Context, path string, d *digest.Digest) error {
	var b bytes.Buffer
	if err := render.JSON(&b, d); err != nil {
		return err
	}
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return err
	}
	defer fs.Close()
	w, err := fs.OpenWrite(ctx, path)
	if err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return cmp.Or(err, w.Close())
}
