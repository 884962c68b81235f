package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// An extraction is what flairNLP/fundus reads of a page by the rules of its publisher.
type extraction struct {
	Title string
	Body  struct {
		Summary  []string
		Sections []struct{ Headline, Paragraphs []string }
	}
}

func (e *extraction) text() string {
	lines := slices.Clone(e.Body.Summary)
	for _, s := range e.Body.Sections {
		lines = append(append(lines, s.Headline...), s.Paragraphs...)
	}
	return strings.Join(lines, "\n")
}

// fromFundus reads the pages that flairNLP/fundus tests its publishers by: pages of some 150 newspapers
// in 25 languages, with the texts that it finds in them.
func fromFundus(checkout string) (c collection, err error) {
	files, err := filepath.Glob(filepath.Join(checkout, "tests", "resources", "parser", "test_data", "*", "*.json"))
	if err != nil {
		return c, err
	}
	for _, file := range files {
		var versions map[string]extraction
		if err := readJSON(file, &versions); err != nil {
			continue // another form
		}
		pages, err := filepath.Glob(strings.TrimSuffix(file, ".json") + "_2*.html.gz")
		if err != nil {
			return c, err
		}
		if len(pages) != len(versions) {
			continue // which is which?
		}
		addresses := map[string]struct{ URL string }{}
		if err := readJSON(filepath.Join(filepath.Dir(file), "meta.info"), &addresses); err != nil {
			return c, err
		}
		for i, version := range slices.Sorted(maps.Keys(versions)) {
			e := versions[version]
			raw, err := readGzip(pages[i])
			if err != nil {
				return c, err
			}
			if e.text() == "" {
				continue
			}
			name := strings.TrimSuffix(filepath.Base(pages[i]), ".html.gz")
			c.add(goldPage{ID: "f-" + name, File: "f-" + name + ".html", URL: addresses[filepath.Base(pages[i])].URL, Text: e.text()}, raw)
		}
	}
	return c, nil
}

func readJSON(file string, into any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, into)
}

func readGzip(file string) ([]byte, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}
