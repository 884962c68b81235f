package main

import (
	"path/filepath"
	"slices"
	"strings"

	"summarize/internal/ingest"
)

// leaveOut drops from what was read what the run writes itself: its outputs of yesterday
// and its state, where they are in a directory that is read. A file that was named is
// meant to be read.
func (p *plan) leaveOut(in *ingest.Result) {
	isOwn := p.isOwn()
	if isOwn == nil {
		return
	}
	kept, prints := 0, p.digest.Fingerprints
	for i := range in.Articles {
		if isOwn(in.Articles[i].Path) {
			continue
		}
		in.Articles[kept] = in.Articles[i]
		if prints != nil {
			prints[kept] = prints[i]
		}
		kept++
	}
	in.Articles = in.Articles[:kept]
	if prints != nil {
		p.digest.Fingerprints = prints[:kept]
	}
	in.Skipped = slices.DeleteFunc(in.Skipped, func(s ingest.Skipped) bool { return isOwn(s.Path) })
}

// isOwn returns what tells the paths that the run writes; nil where it writes none.
func (p *plan) isOwn() func(path string) bool {
	own := p.own()
	if len(own) == 0 {
		return nil
	}
	answers := map[string]bool{} // by path: named ones are not own, and each is asked about once
	for _, path := range p.paths {
		answers[filepath.Clean(path)] = false
	}
	return func(path string) bool {
		answer, met := answers[path]
		if !met {
			answer = isAmong(path, own)
			answers[path] = answer
		}
		return answer
	}
}

// own lists the files and directories that the run writes, absolute: not a state around
// what is to be read.
func (p *plan) own() []string {
	var own []string
	for _, o := range p.outputs {
		switch {
		case o.site != "":
			own = append(own, absolute(o.site))
		case o.path != "-":
			own = append(own, absolute(o.path))
		}
	}
	if state := []string{absolute(p.state)}; p.state != "" && !slices.ContainsFunc(p.paths, func(named string) bool { return isAmong(named, state) }) {
		own = append(own, state...)
	}
	if p.work != "" {
		own = append(own, absolute(p.work))
	}
	return own
}

// isAmong reports whether a path is one of some absolute ones, or in one of them.
func isAmong(path string, of []string) bool {
	path = absolute(path)
	return slices.ContainsFunc(of, func(place string) bool {
		return path == place || strings.HasPrefix(path, place+string(filepath.Separator))
	})
}

// absolute is a path from the root, or itself where nobody knows the working directory.
func absolute(path string) string {
	if whole, err := filepath.Abs(path); err == nil {
		return whole
	}
	return filepath.Clean(path)
}
