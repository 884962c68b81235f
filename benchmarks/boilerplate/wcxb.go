package main

import (
	"os"
	"path/filepath"
	"strings"
)

// A judgedPage is what the benchmark WCXB says of a page.
type judgedPage struct {
	URL      string
	Internal struct {
		Type struct{ Primary string } `json:"page_type"`
	} `json:"_internal"`
	Truth struct {
		Content string `json:"main_content"`
		Date    string `json:"publish_date"`
	} `json:"ground_truth"`
}

// fromWCXB reads the articles in one half, dev or test, of Murrough-Foley/web-content-extraction-benchmark: pages of some thousand sites,
// their texts drafted by a program and read by people.
func fromWCXB(half string) (c collection, err error) {
	files, err := filepath.Glob(filepath.Join(half, "ground-truth", "*.json"))
	if err != nil {
		return c, err
	}
	for _, file := range files {
		var p judgedPage
		if err := readJSON(file, &p); err != nil {
			return c, err
		}
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		raw, err := readGzip(filepath.Join(half, "html", name+".html.gz"))
		switch {
		case os.IsNotExist(err) || p.Internal.Type.Primary != "article" || p.Truth.Content == "":
			continue
		case err != nil:
			return c, err
		}
		c.add(goldPage{ID: "w-" + name, File: "w-" + name + ".html", URL: p.URL, Text: p.Truth.Content, Date: p.Truth.Date}, raw)
	}
	return c, nil
}
