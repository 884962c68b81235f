package main

import (
	"os"
	"path/filepath"
	"regexp"

	"summarize/internal/digest"
	"summarize/internal/render"
	"summarize/internal/store/outputs"
)

// siteFolder is how folders of a site are named.
var siteFolder = regexp.MustCompile(`^` + render.SiteFolder + `[0-9a-f]{16}$`)

// stageSite renders a site. Its index comes last, and alone names the folder of the other
// pages: readers see the old site or the new one, whenever the run ends.
func (a *app) stageSite(out *outputs.Set, dir string, d *digest.Digest, o render.Options) error {
	pages, err := render.Site(d, o)
	if err != nil {
		return err
	}
	for _, page := range pages {
		file := filepath.Join(dir, filepath.FromSlash(page.Path))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil { // less what the umask takes
			return outputs.Wrap(dir, err)
		}
		if err := out.Add(file, page.Write); err != nil {
			return err
		}
	}
	return nil
}

// sweepSites removes the folders that sites of earlier runs have left: all but that which the
// index names, and the one before it, which someone may still be reading.
func (p *plan) sweepSites(before map[string]string) {
	for _, o := range p.outputs {
		if o.site == "" {
			continue
		}
		now := siteFolderOf(o.site)
		entries, err := os.ReadDir(o.site)
		if now == "" || err != nil {
			continue
		}
		for _, e := range entries {
			if e.IsDir() && siteFolder.MatchString(e.Name()) && e.Name() != now && e.Name() != before[o.site] {
				_ = os.RemoveAll(filepath.Join(o.site, e.Name())) // the next run tries again
			}
		}
	}
}

// siteFolders returns the folder that each site has before this run writes it.
func (p *plan) siteFolders() map[string]string {
	folders := map[string]string{}
	for _, o := range p.outputs {
		if o.site != "" {
			folders[o.site] = siteFolderOf(o.site)
		}
	}
	return folders
}

// indexLink finds the folder in an index.
var indexLink = regexp.MustCompile(`href="(` + render.SiteFolder + `[0-9a-f]{16})/`)

// siteFolderOf returns the folder that the index of a site names, or nothing.
func siteFolderOf(dir string) string {
	index, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil {
		return ""
	}
	if m := indexLink.FindSubmatch(index); m != nil {
		return string(m[1])
	}
	return ""
}
