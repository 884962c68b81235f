package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// fromHTMLDate reads the pages that adbar/htmldate is measured by: of each the day on which it was published is known, and no text.
func fromHTMLDate(checkout string) (c collection, err error) {
	tests := filepath.Join(checkout, "tests")
	lists, err := filepath.Glob(filepath.Join(tests, "eval_*.json"))
	if err != nil {
		return c, err
	}
	for _, list := range lists {
		written, err := os.ReadFile(list)
		if err != nil {
			return c, err
		}
		var known map[string]struct{ File, Date string }
		if err := json.Unmarshal(bytes.ReplaceAll(written, []byte(": NaN"), []byte(": null")), &known); err != nil {
			return c, err
		}
		for _, address := range slices.Sorted(maps.Keys(known)) {
			p := known[address]
			for _, folder := range []string{"cache", "eval", "test_set"} {
				if raw, err := os.ReadFile(filepath.Join(tests, folder, p.File)); err == nil {
					c.add(goldPage{ID: "d-" + p.File, File: p.File, URL: address, Date: p.Date}, raw)
					break
				}
			}
		}
	}
	return c, nil
}
