package main

import (
	"archive/tar"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/klauspost/compress/zstd"

	"summarize/internal/boilerplate/content"
	"summarize/internal/ingest/page"
)

// A goldPage is a page and the article in it, copied out by hand.
type goldPage struct {
	ID, File, URL, Text string
	Date                string   // of publication, where it is known
	With, Without       []string // where there is no text: strings of the article, and of the rest

	dir    string
	html   string
	page   *content.Page
	labels []float64 // of blocks: 1 for those of the article, 0 for others, -1 where not known
}

// readAllPages reads the pages of several folders.
func readAllPages(dirs []string) ([]goldPage, error) {
	var pages []goldPage
	for _, dir := range dirs {
		more, err := readPages(dir)
		if err != nil {
			return nil, err
		}
		pages = append(pages, more...)
	}
	return pages, nil
}

// readPages reads gold.jsonl and pages.tar.zst of a folder.
func readPages(dir string) ([]goldPage, error) {
	html, err := readTar(filepath.Join(dir, "pages.tar.zst"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var pages []goldPage
	for d := json.NewDecoder(f); ; {
		var g goldPage
		err := d.Decode(&g)
		if errors.Is(err, io.EOF) {
			return pages, nil
		}
		if err != nil {
			return nil, err
		}
		g.dir, g.html = dir, html[g.File]
		g.page = page.Blocks(g.html)
		g.label()
		pages = append(pages, g)
	}
}

func readTar(name string) (map[string]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := zstd.NewReader(f)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	files := map[string]string{}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		b, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		files[filepath.Base(h.Name)] = string(b)
	}
}

// site returns the registered name of a page's site, near enough: pages of one site are
// never in training and test at once.
func (g *goldPage) site() string {
	u, err := url.Parse(g.URL)
	if err != nil {
		return g.ID
	}
	parts := strings.Split(u.Hostname(), ".")
	n := len(parts)
	switch {
	case n < 3:
	case len(parts[n-2]) <= 3:
		parts = parts[n-3:]
	default:
		parts = parts[n-2:]
	}
	return strings.Join(parts, ".")
}

func words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && !unicode.IsMark(r)
	})
}

// label finds the blocks that are in the gold text: those most of whose n-grams of words
// are, and short ones that are a line of it.
func (g *goldPage) label() {
	const n = 4
	gold := words(g.Text)
	grams := map[string]bool{}
	for size := 1; size <= n; size++ {
		for i := 0; i+size <= len(gold); i++ {
			grams[strings.Join(gold[i:i+size], " ")] = true
		}
	}
	lines := map[string]bool{}
	for line := range strings.SplitSeq(g.Text, "\n") {
		lines[strings.Join(words(line), " ")] = true
	}
	g.labels = make([]float64, len(g.page.Blocks))
	if g.Text == "" {
		g.labelByStrings()
		return
	}
	for i, b := range g.page.Blocks {
		w := words(b.Text)
		found, all := 0, 0
		for k := 0; k+min(n, len(w)) <= len(w) && len(w) > 0; k++ {
			all++
			if grams[strings.Join(w[k:k+min(n, len(w))], " ")] {
				found++
			}
		}
		if len(w) >= n && 2*found > all || len(w) >= n-1 && found == all || len(w) > 0 && lines[strings.Join(w, " ")] {
			g.labels[i] = 1
		}
	}
}

// labelByStrings labels the blocks of which something is known.
func (g *goldPage) labelByStrings() {
	for i, b := range g.page.Blocks {
		g.labels[i] = -1
		has := func(list []string) bool {
			return slices.ContainsFunc(list, func(s string) bool {
				s = strings.Join(strings.Fields(s), " ")
				return s != "" && strings.Contains(b.Text, s)
			})
		}
		in := has(g.With)
		out := slices.ContainsFunc(g.Without, func(s string) bool {
			s = strings.Join(strings.Fields(s), " ")
			return s != "" && strings.Contains(b.Text, s) && (len(b.Text) < 5*len(s) || len(s) > 40)
		})
		switch {
		case in && !out:
			g.labels[i] = 1
		case out && !in:
			g.labels[i] = 0
		}
	}
}
