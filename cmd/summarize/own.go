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
	own := p.own()
	if len(own) == 0 {
		return
	}
	known := map[string]bool{} // by path: a file of many records is asked about once
	isOwn := func(path string) bool {
		answer, met := known[path]
		if !met {
			answer = p.isOwn(own, path)
			known[path] = answer
		}
		return answer
	}
	kept := 0
	for i := range in.Articles {
		if isOwn(in.Articles[i].Path) {
			continue
		}
		in.Articles[kept] = in.Articles[i]
		if in.Condensed != nil {
			in.Condensed[kept] = in.Condensed[i]
		}
		kept++
	}
	in.Articles = in.Articles[:kept]
	if in.Condensed != nil {
		in.Condensed = in.Condensed[:kept]
	}
	in.Skipped = slices.DeleteFunc(in.Skipped, func(s ingest.Skipped) bool { return isOwn(s.Path) })
}

// own lists the files and directories that the run writes, absolute.
func (p *plan) own() []string {
	var own []string
	add := func(path string) {
		if absolute, err := filepath.Abs(path); err == nil {
			own = append(own, absolute)
		}
	}
	for _, o := range p.outputs {
		if o.path != "-" {
			add(o.path)
		}
	}
	if p.state != "" {
		add(p.state)
	}
	return own
}

func (p *plan) isOwn(own []string, path string) bool {
	absolute, err := filepath.Abs(path)
	if err != nil || path == "-" || slices.ContainsFunc(p.paths, func(named string) bool { return filepath.Clean(named) == filepath.Clean(path) }) {
		return false
	}
	return slices.ContainsFunc(own, func(mine string) bool {
		return absolute == mine || strings.HasPrefix(absolute, mine+string(filepath.Separator))
	})
}
